"""What holds after any sequence of writes: the places taken never exceed the capacity."""

from datetime import timedelta

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from events.models import EventPage, EventRecord, Registration, RegistrationBy
from events.taking_part import signup
from events.taking_part.places import session_places_taken
from events.taking_part.refusals import SignupError
from events.taking_part.terms_checks import errors
from tests.factories.events import RegionalConferenceFactory, SessionFactory

State = Registration.Status
LARGEST = 4


class Signups(RuleBasedStateMachine):
    """One event, whose organiser and people do whatever they like in any order."""

    page = None  # set by the test

    @initialize()
    def empty(self):
        Registration.objects.all().delete()
        self.set(capacity=4, approval=False, waiting_list=True)
        self.session = str(self.page.sessions.get().translation_key)
        self.number, self.passed = 0, timedelta(0)

    def set(self, **terms):
        EventPage.objects.filter(pk=self.page.pk).update(**terms)

    def try_to(self, write, *args, **kwargs):
        try:
            write(*args, **kwargs)
        except SignupError:
            return

    def one(self, pick):
        rows = list(Registration.objects.order_by("pk"))
        return rows[pick % len(rows)] if rows else None

    @rule(places=st.integers(1, LARGEST), chooses=st.booleans(), again=st.booleans())
    def register(self, places, chooses, again):
        self.number += not again
        email = f"person-{self.number}@example.org"
        sessions = [self.session] if chooses else []
        given = {"name": "A", "email": email, "language": "en", "places": places}
        self.try_to(signup.register, self.page, sessions=sessions, **given)

    @rule(pick=st.integers(0, 99), write=st.sampled_from(["confirm_email", "accept", "cancel"]))
    def person(self, pick, write):
        if row := self.one(pick):
            self.try_to(getattr(signup, write), row)

    @rule(pick=st.integers(0, 99), write=st.sampled_from(["approve", "reject"]))
    def organiser(self, pick, write):
        if row := self.one(pick):
            self.try_to(getattr(signup, write), row)

    @rule(pick=st.integers(0, 99), places=st.integers(0, 5), chooses=st.booleans())
    def change(self, pick, places, chooses):
        if row := self.one(pick):
            sessions = [self.session] if chooses else []
            self.try_to(signup.change, row, places=places, sessions=sessions)

    @rule(places=st.integers(1, LARGEST))
    def walk_in(self, places):
        self.try_to(signup.add_walk_in, self.page, name="B", language="en", places=places)

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours):
        self.passed += timedelta(hours=hours)
        signup.release_overdue(timezone.now() + self.passed)

    @rule(capacity=st.integers(0, 9))
    def capacity(self, capacity):
        """As the form allows it, and as publishing goes on."""
        if not errors({"capacity": capacity}, self.page):
            self.set(capacity=capacity)
            signup.offer_next(EventRecord.objects.get(pk=self.page.translation_key))

    @rule(approval=st.booleans(), waiting_list=st.booleans())
    def terms(self, approval, waiting_list):
        self.set(approval=approval, waiting_list=waiting_list)

    @invariant()
    def never_overbooked(self):
        if self.page is None:
            return
        taking = Registration.objects.taking_places().values_list("places", flat=True)
        capacity = EventPage.objects.get(pk=self.page.pk).capacity
        assert sum(taking) <= capacity
        assert session_places_taken(self.page.translation_key).get(self.session, 0) <= 2

    @invariant()
    def every_status_has_its_times(self):
        for row in Registration.objects.all():
            assert (row.status in State.ended()) == bool(row.ended_at)
            if row.status in (State.HELD, State.OFFERED):
                assert row.holds_until
            if row.status in (State.CONFIRMED, *State.ended()):
                assert row.holds_until is None


@pytest.fixture
def conference(house):
    page = RegionalConferenceFactory(
        registration=RegistrationBy.HERE,
        group_limit=LARGEST,
        start=timezone.now() + timedelta(days=300),
    )
    page.sessions.add(SessionFactory(capacity=2))
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk)


def test_places_taken_never_exceed_the_capacity(conference):
    class OfThisEvent(Signups):
        page = conference

    run_state_machine_as_test(
        OfThisEvent,
        settings=settings(
            max_examples=15,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
