"""Forgetting people once an event's retention time is over; numbers for reports remain."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from events.models import AccessNeed, Certificate, EventPage, Message, Registration
from events.models.registration import new_token

LONGEST = timedelta(days=730)  # where no page of the event is left to say how long

ERASED = {
    "name": "",
    "email": "",
    "email_key": "",
    "organisation": "",
    "others": [],
    "sessions": [],
    "answers": {},
    "photo_consent": None,
}


@task()
def forget_people() -> int:
    """Erase what has been kept long enough; returns the number of registrations."""
    return sum(erase(registrations) for registrations in overdue(timezone.now()))


def overdue(now):
    """Registrations, not erased, of each event whose retention time is over at ``now``.

    An event that is deleted or was never held has no end that counts: its registrations go
    two years after they were made. Those that never were confirmed go with the others.
    """
    kept = Registration.objects.filter(erased_at=None)
    keys = list(kept.order_by().values_list("event", flat=True).distinct())
    ends = {
        key: end + timedelta(days=days)
        for key, end, days in EventPage.objects.filter(translation_key__in=keys).values_list(
            "translation_key", "listed_end", "retention_days"
        )
    }
    for key in keys:
        if key in ends:
            if ends[key] <= now:
                yield kept.filter(event=key)
        elif (old := kept.filter(event=key, created_at__lte=now - LONGEST)).exists():
            yield old


def erase(registrations) -> int:
    """Take out of ``registrations``, a queryset, all that tells who it was.

    Status, places, country, language and attendance stay, for numbers. Returns how many.
    """
    with transaction.atomic():
        pks = list(registrations.select_for_update().values_list("pk", flat=True))
        AccessNeed.objects.filter(registration__in=pks).delete()
        Message.objects.filter(registration__in=pks).delete()
        Certificate.objects.filter(registration__in=pks).update(registration=None)
        for pk in pks:
            # A new token: nobody comes by the old address any more.
            erased = ERASED | {"token": new_token(), "erased_at": timezone.now()}
            Registration.objects.filter(pk=pk).update(**erased)
    return len(pks)
