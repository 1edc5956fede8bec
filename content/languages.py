"""Adding a language: its structure, copied from another language, ready to translate."""

import unicodedata

from django.db import transaction
from django.dispatch import Signal
from django.utils.text import slugify
from django.utils.translation import gettext, override
from wagtail.coreutils import string_to_ascii
from wagtail.models import Locale, Page

from content.models import BasePage
from content.reader import home_types, structure_types

# Sent with ``locale`` when a language has its structure, within the transaction.
language_added = Signal()


@transaction.atomic
def add_language(code, *, source="en"):
    """Make the Locale ``code`` and its home, listings, sections and standing pages.

    The structure is copied live from the language ``source`` with its words,
    so that every address exists at once; translators then replace the words.
    Repeatable: pages that the language has already are left alone. Returns the
    Locale.
    """
    locale, _created = Locale.objects.get_or_create(language_code=code)
    originals = Page.objects.filter(
        locale__language_code=source, content_type__in=structure_types(), live=True
    ).order_by("path")
    for page in originals.specific():
        copy_structure(page, locale)
    language_added.send(sender=Locale, locale=locale)
    return locale


def copy_structure(page: BasePage, locale, *, title="", slug=""):
    """The edition of the structure page ``page`` in ``locale``, made live if it is missing.

    Without ``title``, the page's own is translated where the interface's
    catalogue or the page type knows it. Without ``slug``, it follows from a new title.
    """
    existing = page.get_translation_or_none(locale)
    if existing or page.locale_id == locale.pk:
        return existing or page
    edition = page.copy_for_translation(locale)
    title = title or page.title_in(locale.language_code)
    if title != edition.title:
        edition.title = edition.draft_title = title
        slug = slug or (not page.is_home and slug_of(title))
    edition.slug = slug or edition.slug
    edition.live = True
    edition.save()
    edition.save_revision().publish()
    return edition


def known_title(title, language):
    """``title`` in ``language`` where the interface's catalogue has it, else unchanged."""
    with override(language):
        return gettext(title) if title else title


def slug_of(title):
    """A slug for ``title``: plain letters where its script is Latin, else its own script."""
    letters = [letter for letter in title if letter.isalpha()]
    if all("LATIN" in unicodedata.name(letter, "") for letter in letters):
        return slugify(string_to_ascii(title))
    return slugify(title, allow_unicode=True)


def homes():
    """The live home of every language, as ``{language code: page}``, in tree order."""
    pages = Page.objects.filter(content_type__in=home_types(), live=True).order_by("path")
    return {page.locale.language_code: page for page in pages.select_related("locale")}
