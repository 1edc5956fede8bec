"""When an organiser changes an event, or takes it down: everyone who takes part is told, once."""

from dataclasses import dataclass

from django.db import transaction

from events.models import EventPage, EventRecord, Registration, Status
from events.record import HALF, withdraw
from events.taking_part.outbox import tell
from events.taking_part.signup import offer_next

KINDS = {Status.CANCELLED: "cancelled", Status.POSTPONED: "postponed"}


@dataclass
class Before:
    """What people were told of an event until now: its facts (a digest) and its status.

    ``withdrawn``: that it does not take place, as its page was taken down.
    """

    facts: str
    status: str
    withdrawn: bool


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
    withdrawn = record.withdrawn_at is not None
    return Before(record.fingerprint[:HALF], status or page.status, withdrawn)


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
            tell(registration, kind, about=str(record.sequence), back=before.withdrawn)
    late = registrations.filter(
        status=Registration.Status.OFFERED, holds_until__gt=page.listed_start
    )
    late.update(holds_until=page.listed_start)
    offer_next(record)


def _kind(page, before, record):
    if before.withdrawn:
        return None if page.status == Status.CANCELLED else KINDS.get(page.status, "changed")
    if page.status != before.status:
        return KINDS.get(page.status, "changed")
    same = record.fingerprint[:HALF] == before.facts or not before.facts
    return None if same or page.status in KINDS else "changed"


def taken_down(sender, instance, **_signal):
    """Receiver of ``page_unpublished``, which deleting sends too: the event does not take place.

    While it is live in another language, nobody is told, nor where it is over or was
    cancelled, nor where the organiser said so (``tell_nobody`` on the page).
    """
    if not issubclass(sender, EventPage) or getattr(instance, "tell_nobody", False):
        return
    with transaction.atomic():
        rows = EventRecord.objects.select_for_update().filter(pk=instance.translation_key)
        record = rows.first()
        if not record or record.withdrawn_at or not concerned(instance).exists():
            return
        withdraw(record)
        for registration in concerned(instance):
            about = str(record.sequence)
            tell(registration, "cancelled", about=about, title=instance.title)


def concerned(page, *, together=False):
    """Who is to be told when ``page`` is taken down: a queryset of Registrations.

    Nobody while it is live in another language, unless those go ``together`` with it.
    """
    editions = EventPage.objects.filter(translation_key=page.translation_key, live=True)
    stays = not together and editions.exclude(pk=page.pk).exists()
    if page.status == Status.CANCELLED or page.is_over or stays:
        return Registration.objects.none()
    return Registration.objects.filter(event=page.translation_key).open()


def choose_whom_to_tell(request, page):
    """Before ``page`` is unpublished by a person: as they ticked."""
    page.tell_nobody = "tell_nobody" in request.POST
