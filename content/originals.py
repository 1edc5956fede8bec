"""Which edition of a thing is its original, and who follows when it is deleted."""

from content.models import BasePage


def hand_on(sender, instance, **_signal) -> None:
    """When the original edition is deleted, make another one the original: a live one first.

    A reader without a nearer edition gets the original; without one, they would get nothing.
    """
    if not issubclass(sender, BasePage):
        return
    if "original_locale" not in {field.name for field in sender._meta.local_fields}:
        return
    twins = sender._base_manager.filter(
        translation_key=instance.translation_key, original_locale=instance.locale_id
    ).exclude(pk=instance.pk)
    if heir := twins.order_by("-live", "path").first():
        twins.update(original_locale=heir.locale_id)
