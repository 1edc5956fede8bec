"""The places of an event: on which terms they are given, how many are taken and left.

What is read here holds only while the event's record is locked; see ``signup``. Without
the lock it is what was true a moment ago, good enough to show.
"""

from math import inf

from django.db.models import Sum

from events.models import EventPage, Registration, Session

TERMS = (
    "translation_key",
    "registration",
    "registration_opens",
    "registration_closes",
    "capacity",
    "waiting_list",
    "approval",
    "partners_only",
    "group_limit",
    "status",
    "start",
    "end",
    "listed_start",
    "listed_end",
)


def terms_of(event_key) -> EventPage | None:
    """A live edition of the event with its facts, which are the same in all; None for none."""
    live = EventPage.objects.filter(translation_key=event_key, live=True)
    return live.only(*TERMS).order_by("pk").first()


class Places:
    """What is left of an event and of its sessions; ``take`` counts on.

    ``left`` is a number or infinity, below zero where the organiser has lowered the
    capacity below what is taken. ``sessions`` is ``{translation key: left}`` of those that
    people choose.
    """

    def __init__(self, terms):
        taking = Registration.objects.filter(event_id=terms.translation_key).taking_places()
        rooms = session_rooms(terms.translation_key)
        self.left = inf if terms.capacity is None else terms.capacity
        self.sessions = dict(rooms)
        if rooms:
            for places, sessions in taking.values_list("places", "sessions"):
                self._count(places, sessions)
        elif terms.capacity is not None:
            self.left -= taken(taking)

    def _count(self, places, sessions):
        self.left -= places
        for key in sessions:
            if key in self.sessions:
                self.sessions[key] -= places

    def take(self, registration):
        self._count(registration.places, registration.sessions)

    def has_room(self, key, places):
        """Whether the session ``key`` is one that people choose, and has so many places left."""
        return self.sessions.get(key, 0) >= places


def session_rooms(event_key) -> dict[str, int]:
    """``{translation key: capacity}`` of the sessions that people choose, in any live edition."""
    sessions = Session.objects.filter(
        page__translation_key=event_key, page__live=True, capacity__isnull=False
    )
    return {
        str(key): capacity
        for key, capacity in sessions.order_by().values_list("translation_key", "capacity")
    }


def taken(registrations) -> int:
    """How many places ``registrations``, a queryset, are for."""
    return registrations.aggregate(places=Sum("places"))["places"] or 0


def places_taken(page) -> int:
    """How many places of the event that ``page`` is an edition of nobody else can have."""
    return taken(Registration.objects.filter(event_id=page.translation_key).taking_places())


def places_left(page) -> int | None:
    """How many places are left; None where as many come as like."""
    return None if page.capacity is None else max(0, page.capacity - places_taken(page))


def session_places_taken(event_key) -> dict[str, int]:
    """``{translation key of a session: places}`` that registrations take."""
    found: dict[str, int] = {}
    taking = Registration.objects.filter(event_id=event_key).taking_places()
    for places, sessions in taking.values_list("places", "sessions"):
        for key in sessions:
            found[key] = found.get(key, 0) + places
    return found
