"""When an organiser changes an event: everyone who takes part is told, once."""

from dataclasses import dataclass

from events.models import EventPage, EventRecord, Registration, Status
from events.record import HALF
from events.taking_part.outbox import tell
from events.taking_part.signup import offer_next

KINDS = {Status.CANCELLED: "cancelled", Status.POSTPONED: "postponed"}


@dataclass
class Before:
    """What people were told of an event until now: its facts (a digest) and its status."""

    facts: str
    status: str


def before(page) -> Before | None:
    """What holds before ``page`` is saved live; None where nobody is registered.

    Locks the event's record: who registers meanwhile is told of what is about to change.
    """
    rows = EventRecord.objects.select_for_update().filter(pk=page.translation_key)
    record = rows.first()
    if not record or not Registration.objects.filter(event=record).open().exists():
        return None
    editions = EventPage.objects.filter(translation_key=page.translation_key)
    status = editions.order_by("-live", "pk").values_list("status", flat=True).first()
    return Before(record.fingerprint[:HALF], status or page.status)


def follow(page, before):
    """Tell those who are registered of what has changed, and offer the places that it frees.

    Call it after ``page`` is saved live, in the same transaction. What it is called is no
    change that anybody has to be told of.
    """
    record = EventRecord.objects.get(pk=page.translation_key)
    kind = _kind(page, before, record)
    registrations = Registration.objects.filter(event=record).open()
    if kind:
        for registration in registrations:
            tell(registration, kind, about=str(record.sequence))
    late = registrations.filter(
        status=Registration.Status.OFFERED, holds_until__gt=page.listed_start
    )
    late.update(holds_until=page.listed_start)
    offer_next(record)


def _kind(page, before, record):
    if page.status != before.status:
        return KINDS.get(page.status, "changed")
    same = record.fingerprint[:HALF] == before.facts or not before.facts
    return None if same or page.status in KINDS else "changed"
