"""Events of all kinds, a week from now unless told otherwise."""

from datetime import timedelta

import factory
from django.utils import timezone

from events.models import (
    MeetingPage,
    PeerVisitPage,
    RegionalConferencePage,
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
