"""A translation saved as a draft stays a draft.

wagtail-localize writes a translation into the page's own row before it makes
the revision, also when it is told not to publish: untranslated and unchecked
words were live at once, and the revision that is live said otherwise.
"""

from functools import wraps

from django.db import transaction
from wagtail.models import Page
from wagtail_localize.models import TranslationSource


def keep_drafts() -> None:
    """Make wagtail-localize leave the live words of a page alone unless it publishes."""
    write = TranslationSource.create_or_update_translation
    if getattr(write, "keeps_drafts", False):
        return

    @wraps(write)
    @transaction.atomic
    def create_or_update_translation(self, locale, user=None, publish=True, **options):
        live = None if publish else _Live.of(self, locale)
        translation = write(self, locale, user=user, publish=publish, **options)
        if live:
            live.restore()
        return translation

    create_or_update_translation.keeps_drafts = True
    TranslationSource.create_or_update_translation = create_or_update_translation


class _Live:
    """What is live of a page, to be put back."""

    def __init__(self, page):
        self.page = page
        self.content = page.serializable_data()

    @classmethod
    def of(cls, source, locale):
        pages = Page.objects.filter(translation_key=source.object_id, locale=locale, live=True)
        page = pages.specific().first()
        return cls(page) if page else None

    def restore(self):
        draft = type(self.page).objects.get(pk=self.page.pk)
        page = draft.with_content_json(self.content)
        page.live_revision_id = self.page.live_revision_id
        page.last_published_at = self.page.last_published_at
        page.has_unpublished_changes = True
        page.save(clean=False)
