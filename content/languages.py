"""Adding a language: its structure, copied from another language, ready to translate."""

from django.db import transaction
from wagtail.models import Locale, Page

from content.models import BasePage
from content.reader import structure_types


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
    return locale


def copy_structure(page: BasePage, locale):
    """The edition of the structure page ``page`` in ``locale``, made live if it is missing."""
    existing = page.get_translation_or_none(locale)
    if existing or page.locale_id == locale.pk:
        return existing or page
    edition = page.copy_for_translation(locale, copy_parents=True)
    edition.live = True
    edition.save()
    edition.save_revision().publish()
    return edition
