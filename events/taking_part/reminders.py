"""What people are told by the clock: a reminder before the event, thanks after it."""

from datetime import timedelta

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django_tasks import task

from events.models import EventPage, Registration, RegistrationBy, Status
from events.taking_part.outbox import tell

LATEST_THANKS = timedelta(days=3)  # after the end; later nobody expects them


@task()
def remind_and_thank() -> int:
    """Write down the reminders and thanks that are due; returns how many. May run at any time."""
    now = timezone.now()
    return sum(_tell_all(page, kind, about) for page, kind, about in due_mails(now))


def due(page):
    """When the reminder of the event is due."""
    return page.listed_start - timedelta(days=page.reminder_days)


def due_mails(now) -> list[tuple[EventPage, str, str]]:
    """``(event, "reminder" or "thanks", its start)`` of what is due at ``now``.

    A reminder has the start in what it is about: an event that is moved reminds anew. Who
    registers after the reminder was due has just been told.
    """
    held = EventPage.objects.filter(
        live=True, locale=F("original_locale"), registration=RegistrationBy.HERE
    ).exclude(status__in=[Status.CANCELLED, Status.POSTPONED])
    coming = held.filter(listed_start__gt=now, reminder_days__gt=0)
    over = held.filter(listed_end__lte=now, listed_end__gt=now - LATEST_THANKS)
    return [
        *((page, "reminder", page.listed_start.isoformat()) for page in coming if due(page) <= now),
        *((page, "thanks", "") for page in over),
    ]


def _tell_all(page, kind, about):
    confirmed = Registration.objects.filter(
        event=page.translation_key, status=Registration.Status.CONFIRMED
    )
    if kind == "reminder":
        confirmed = confirmed.filter(email_confirmed_at__lt=due(page))
    told = confirmed.filter(messages__key=f"{kind}:{about}")
    number = 0
    for registration in confirmed.exclude(pk__in=told.values("pk")).iterator():
        with transaction.atomic():
            number += tell(registration, kind, about=about) is not None
    return number
