"""View restrictions and translations: a restriction stays where an editor set it.

One on any edition closes all of them (``BasePage.get_view_restrictions``).
"""

from django.db.models.signals import post_delete, pre_delete
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import copy_for_translation_done
from wagtail_localize.models import TranslationSource


def keep_restrictions() -> None:
    """Stop wagtail-localize from copying restrictions, and from deleting them; hand them on.

    It makes a translation's restrictions those of its source, so that publishing
    a translation opened what somebody had closed there. Nothing is left to copy.
    """
    TranslationSource.sync_view_restrictions = _leave_restrictions
    copy_for_translation_done.connect(copy_none, dispatch_uid="translation.restrictions.copy_none")
    pre_delete.connect(remember, sender=Page, dispatch_uid="translation.restrictions.remember")
    post_delete.connect(hand_on, sender=Page, dispatch_uid="translation.restrictions.hand_on")


def _leave_restrictions(self, original, translation_page):
    """Takes the place of ``TranslationSource.sync_view_restrictions``."""


def copy_none(sender, source_obj, target_obj, **_signal) -> None:
    """Receiver of ``copy_for_translation_done``: a copy would stay when the first is lifted."""
    if isinstance(target_obj, Page):
        PageViewRestriction.objects.filter(page=target_obj.pk).delete()


def remember(sender, instance, **_signal) -> None:
    """Receiver of ``pre_delete`` of Page, whose restrictions go with it."""
    rows = PageViewRestriction.objects.filter(page=instance.pk).prefetch_related("groups")
    instance.restrictions_before = [(row, list(row.groups.all())) for row in rows]


def hand_on(sender, instance, **_signal) -> None:
    """Receiver of ``post_delete`` of Page: what it closed stays closed in the other languages."""
    heir = Page.objects.filter(translation_key=instance.translation_key).order_by("path").first()
    if not heir:
        return
    for row, groups in instance.restrictions_before:
        row.pk, row.page = None, heir
        row.save()
        row.groups.set(groups)
