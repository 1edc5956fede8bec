"""Events of all kinds, a week from now unless told otherwise."""

from datetime import timedelta

import factory
from django.utils import timezone

from events.models import (
    EventRecord,
    MeetingPage,
    PeerVisitPage,
    RegionalConferencePage,
    Registration,
    Session,
    WorkshopPage,
)
from tests.factories.content import PageFactory, translate

__all__ = [
    "MeetingFactory",
    "PeerVisitFactory",
    "RegionalConferenceFactory",
    "SessionFactory",
    "WorkshopFactory",
    "registration",
    "translate",
]


def _in_a_week():
    return timezone.now().replace(minute=0, second=0, microsecond=0) + timedelta(days=7)


class EventFactory(PageFactory):
    class Meta:
        abstract = True

    start = factory.LazyFunction(_in_a_week)
    end = factory.LazyAttribute(lambda event: event.start + timedelta(hours=2))
    time_zone = "Europe/Riga"
    place = "Rīga"


class PeerVisitFactory(EventFactory):
    class Meta:
        model = PeerVisitPage

    title = factory.Sequence(lambda n: f"Peer visit {n}")


class RegionalConferenceFactory(EventFactory):
    class Meta:
        model = RegionalConferencePage

    title = factory.Sequence(lambda n: f"Conference {n}")


class WorkshopFactory(EventFactory):
    class Meta:
        model = WorkshopPage

    title = factory.Sequence(lambda n: f"Workshop {n}")


class MeetingFactory(EventFactory):
    class Meta:
        model = MeetingPage

    title = factory.Sequence(lambda n: f"Meeting {n}")


class SessionFactory(factory.Factory):
    """A session for ``event.sessions.add(…)``; not saved by itself."""

    class Meta:
        model = Session

    title = factory.Sequence(lambda n: f"Session {n}")
    start = factory.LazyFunction(_in_a_week)
    end = factory.LazyAttribute(lambda session: session.start + timedelta(minutes=45))


def registration(page, status=Registration.Status.CONFIRMED, **values):
    """A row as it is, beside the rules of ``events.taking_part.signup``."""
    number = Registration.objects.count()
    key = f"person-{number}@example.org"
    now = timezone.now()
    given = {
        "name": f"Person {number}",
        "email": key,
        "email_key": values.get("email", key),
        "language": "en",
        "email_confirmed_at": now,
        "queued_at": now if status == Registration.Status.WAITING else None,
    }
    record = EventRecord.objects.get_or_create(event_key=page.translation_key)[0]
    return Registration.objects.create(event=record, status=status, **given | values)
