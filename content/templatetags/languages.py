"""Languages as readers meet them: names in their own language, direction, the easy twin."""

from babel import Locale as CldrLocale
from django import template
from django.utils.html import format_html
from django.utils.translation import (
    get_language,
    get_language_bidi,
    get_language_info,
    gettext,
    override,
)

from content.reader import SIMPLE

register = template.Library()

RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}


@register.filter
def endonym(code):
    """The name of the language ``code`` in itself: "latviešu", "English, easy to read"."""
    code = str(code or "")
    plain = code.removesuffix(SIMPLE)
    try:
        name = get_language_info(plain)["name_local"]
    except KeyError:
        name = plain
    name = name[:1].upper() + name[1:]
    if plain == code:
        return name
    with override(plain):
        return gettext("%(language)s, easy to read") % {"language": name}


@register.filter
def language_name(code):
    """The name of the language ``code`` in the reader's language: "German"."""
    plain = str(code or "").removesuffix(SIMPLE)
    reading = CldrLocale.parse((get_language() or "en").removesuffix(SIMPLE))
    name = reading.languages.get(plain, plain)
    return name if plain == code else gettext("%(language)s, easy to read") % {"language": name}


@register.filter
def direction(code):
    """``rtl`` or ``ltr``, for ``dir``."""
    return "rtl" if str(code).split("-")[0] in RIGHT_TO_LEFT else "ltr"


@register.filter
def in_language(code):
    """Attributes of whatever holds words in the language ``code``; none where there is no code.

    Words of the interface that stand among those of a page have the current language.
    """
    return format_html(' lang="{}" dir="{}"', code, direction(code)) if code else ""


@register.simple_tag
def arrow():
    """Forward, as the reader reads. Unicode mirrors no arrows in text from right to left."""
    return "←" if get_language_bidi() else "→"


@register.simple_tag
def easy_edition(switcher, language):
    """The Edition of this page in the easy form of ``language``, or the full form of an easy one.

    ``switcher`` is what ``content.editions.switcher`` returns. None where the page has no words
    in that form.
    """
    plain = language.removesuffix(SIMPLE)
    twin = plain if plain != language else plain + SIMPLE
    return next((e for e in switcher or [] if e.language == twin and not e.borrowed), None)
