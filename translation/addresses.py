"""Addresses of translations: in scripts other than Latin, and after that of the original."""

from functools import partial

from django.utils.text import slugify
from wagtail.coreutils import find_available_slug
from wagtail.models import Page
from wagtail_localize import models

from content.models import BasePage


def keep_scripts() -> None:
    """Let wagtail-localize keep a slug in Arabic or Cyrillic, which it would make empty."""
    models.slugify = partial(slugify, allow_unicode=True)


def follow_slug(sender, instance, instance_before, **_signal) -> None:
    """Receiver of ``page_slug_changed``: a translation that had the same slug has it still.

    One with a slug in its own language keeps that. ``content.moved`` keeps the old addresses.
    """
    if not issubclass(sender, BasePage) or instance.locale_id != instance.original_locale_id:
        return
    twins = Page.objects.filter(
        translation_key=instance.translation_key, slug=instance_before.slug
    ).exclude(pk=instance.pk)
    for twin in twins.specific():
        old, twin.slug = twin.slug, find_available_slug(twin.get_parent(), instance.slug)
        _in_drafts(twin, old)
        twin.save(clean=False)


def _in_drafts(page, old):
    """A draft that is published later must not bring the old address back."""
    for revision in page.revisions.filter(pk__gte=page.live_revision_id or 0):
        if revision.content.get("slug") == old:
            revision.content["slug"] = page.slug
            revision.save(update_fields=["content"])
