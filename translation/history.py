"""No words of a person are lost: what gives way is kept, and a machine never takes its place.

Held where every way of writing passes, wagtail-localize's own too: the saving of a
StringTranslation.
"""

from wagtail_localize.models import StringTranslation

from translation.models import Version

MACHINE = StringTranslation.TRANSLATION_TYPE_MACHINE


class HumanWords(Exception):
    """A machine was about to write over what a person has written."""


def keep_before_saving(sender, instance, update_fields=None, **_signal) -> None:
    """Receiver of ``pre_save`` of StringTranslation. Raises HumanWords."""
    if instance.pk is None or (update_fields and "data" not in update_fields):
        return
    before = StringTranslation.objects.filter(pk=instance.pk).first()
    if not before or before.data == instance.data:
        return
    by_machine = instance.translation_type == MACHINE
    if by_machine and before.translation_type != MACHINE and before.data:
        raise HumanWords(before.data)
    _keep(before)


def keep_before_deleting(sender, instance, origin=None, **_signal) -> None:
    """Receiver of ``pre_delete`` of StringTranslation; what goes with its language is not kept."""
    if isinstance(origin, StringTranslation) or getattr(origin, "model", None) is StringTranslation:
        _keep(instance)


def keep_all(rows) -> None:
    """Keep ``rows``, which are about to be written over without a signal."""
    Version.objects.bulk_create(_version(row) for row in rows if row.data and row.context_id)


def _keep(row):
    keep_all([row])


def _version(row):
    return Version(
        string_id=row.translation_of_id,
        context_id=row.context_id,
        locale_id=row.locale_id,
        data=row.data,
        machine=row.translation_type == MACHINE,
        tool=row.tool_name,
        by_id=row.last_translated_by_id,
        at=row.updated_at,
    )
