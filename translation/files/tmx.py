"""The translation memory as TMX 1.4, out and in.

What comes in belongs to no page: it is a StringTranslation without a context, under the name
of its file.
"""

from collections.abc import Iterable

from django.db import transaction
from django.utils.translation import gettext as _
from translate.storage.tmx import tmxfile
from wagtail.models import Locale
from wagtail_localize.models import String, StringTranslation
from wagtail_localize.strings import StringValue

from translation.files.formats import _parsed
from translation.rights import readable
from translation.sentences import UNSPOKEN

MANUAL = StringTranslation.TRANSLATION_TYPE_MANUAL


def write(source: Locale, target: Locale, user) -> bytes:
    """What people translated between the two languages, on pages that ``user`` may read."""
    store = tmxfile(sourcelanguage=source.language_code)
    store.addheader()
    seen = set()
    for said, words, title in _pairs(source, target, user):
        if (said, words) not in seen:
            seen.add((said, words))
            languages = source.language_code, target.language_code
            store.addtranslation(said, languages[0], words, languages[1], title)
    return bytes(store)


def _pairs(source, target, user) -> Iterable[tuple[str, str, str]]:
    titles = dict(readable(user).values_list("source__object_id", "source__object_repr"))
    rows = StringTranslation.objects.filter(
        translation_of__locale=source, locale=target, translation_type=MANUAL, has_error=False
    ).exclude(context__path__in=UNSPOKEN)
    for said, words, key, tool in rows.order_by("pk").values_list(
        "translation_of__data", "data", "context__object_id", "tool_name"
    ):
        title = titles.get(key) if key else tool
        if title is not None and words:
            yield said, words, title


@transaction.atomic
def read(name: str, data: bytes, source: Locale, target: Locale, user) -> tuple[int, list[str]]:
    """Add the sentences of a TMX file to the memory; returns how many, and what was left out.

    Raises ``formats.Unreadable``.
    """
    store = _parsed(tmxfile, data)
    known = set(
        StringTranslation.objects.filter(
            context=None, locale=target, translation_of__locale=source
        ).values_list("translation_of__data", "data")
    )
    rows, problems = [], []
    for number, unit in enumerate(store.units, start=1):
        said, words = _text(unit, source), _text(unit, target)
        if not said or not words:
            names = {"number": number, "one": source, "other": target}
            problems.append(_("Unit %(number)s is not in %(one)s and %(other)s.") % names)
        elif (said, words) not in known:
            known.add((said, words))
            string = String.from_value(source, StringValue(said))
            rows.append(
                StringTranslation(
                    translation_of=string,
                    locale=target,
                    data=words,
                    translation_type=MANUAL,
                    tool_name=name[:255],
                    last_translated_by=user,
                )
            )
    StringTranslation.objects.bulk_create(rows)
    return len(rows), problems


def _text(unit, locale):
    """What the unit says in the language, as HTML of inline tags; regional variants count."""
    for node in unit.getlanguageNodes():
        code = node.get("{http://www.w3.org/XML/1998/namespace}lang") or node.get("lang") or ""
        if code.lower() == locale.language_code or code.lower().split("-")[0] == (
            locale.language_code
        ):
            text = unit.getNodeText(node, "preserve")
            return _html(text.strip()) if text else ""
    return ""


def _html(text):
    """Inline tags as our own files have them, or plain text."""
    try:
        return StringValue.from_translated_html(text).data
    except ValueError:
        return StringValue.from_plaintext(text).data
