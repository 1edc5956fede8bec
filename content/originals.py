"""Which edition of a thing is its original, and who follows when it goes.

A reader without a nearer edition gets the original; were it gone or a draft, they
would get nothing while others read the thing in another language.
"""

from django.db.models import Q
from django.utils import timezone

from content.models import BasePage


def settle(sender, instance, **_signal) -> None:
    """After publishing or unpublishing: the original is an edition that is live, if any is."""
    model = instance.specific_class
    if not model or not issubclass(model, BasePage):
        return
    editions = model._base_manager.filter(translation_key=instance.translation_key)
    # What has expired may still wait to be taken down.
    staying = editions.filter(Q(expire_at=None) | Q(expire_at__gt=timezone.now()), live=True)
    live = list(staying.order_by("path").values_list("locale", "original_locale"))
    if live and not any(locale == original for locale, original in live):
        heir = live[0][0]
        editions.update(original_locale=heir)
        instance.original_locale_id = heir


def hand_on(sender, instance, **_signal) -> None:
    """When the original edition is deleted, make another one the original: a live one first."""
    if not issubclass(sender, BasePage):
        return
    if "original_locale" not in {field.name for field in sender._meta.local_fields}:
        return
    twins = sender._base_manager.filter(
        translation_key=instance.translation_key, original_locale=instance.locale_id
    ).exclude(pk=instance.pk)
    if heir := twins.order_by("-live", "path").first():
        twins.update(original_locale=heir.locale_id)
