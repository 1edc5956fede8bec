"""What people are told when an organiser changes an event."""

from datetime import timedelta

import pytest
from django.utils import timezone

from events.models import EventRecord, Message, Registration, RegistrationBy, Status
from events.taking_part import signup
from tests.factories.events import PeerVisitFactory, registration, translate

State = Registration.Status


@pytest.fixture
def visit(house):
    return PeerVisitFactory(registration=RegistrationBy.HERE, capacity=1)


def publish(page, **facts):
    page = type(page).objects.get(pk=page.pk)
    for name, value in facts.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return EventRecord.objects.get(pk=page.translation_key).sequence


def keys():
    return list(Message.objects.order_by("pk").values_list("registration__name", "key"))


def test_all_who_take_part_are_told_once_of_each_change_of_facts(visit):
    for status in (State.CONFIRMED, State.WAITING, State.CANCELLED):
        registration(visit, status, name=status)
    first = publish(visit, place="Ķekava")
    assert keys() == [("confirmed", f"changed:{first}"), ("waiting", f"changed:{first}")]
    publish(visit, introduction="Other words.", title="Another name")
    assert len(keys()) == 2


def test_a_change_in_another_language_is_told_too(visit):
    latvian = translate(visit, "lv", title="Ciemos")
    registration(visit, name="Anna")
    sequence = publish(latvian, start=visit.start + timedelta(hours=1))
    assert keys() == [("Anna", f"changed:{sequence}")]


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.POSTPONED])
def test_an_event_that_does_not_take_place_is_told_each_time(visit, status):
    registration(visit, name="Anna")
    first = publish(visit, status=status)
    publish(visit, place="Ķekava")
    back = publish(visit, status=Status.SCHEDULED)
    second = publish(visit, status=status)
    expected = [f"{status}:{first}", f"changed:{back}", f"{status}:{second}"]
    assert [key for _name, key in keys()] == expected


def test_a_raised_capacity_offers_its_places(visit):
    registration(visit)
    first, second = (registration(visit, State.WAITING) for _ in range(2))
    publish(visit, capacity=2)
    states = Registration.objects.in_bulk([first.pk, second.pk])
    assert (states[first.pk].status, states[second.pk].status) == (State.OFFERED, State.WAITING)
    assert [key for _name, key in keys()] == ["offered:"]


def test_nothing_is_offered_while_the_event_does_not_take_place(visit):
    row, waiting = registration(visit), registration(visit, State.WAITING)
    publish(visit, status=Status.POSTPONED)
    signup.cancel(row)
    waiting.refresh_from_db()
    assert waiting.status == State.WAITING
    publish(visit, status=Status.SCHEDULED)
    waiting.refresh_from_db()
    assert waiting.status == State.OFFERED


def test_an_offer_never_lasts_longer_than_until_the_new_start(visit):
    row, waiting = registration(visit), registration(visit, State.WAITING)
    signup.cancel(row)
    start = timezone.now() + timedelta(hours=6)
    publish(visit, start=start, end=start + timedelta(hours=1))
    waiting.refresh_from_db()
    assert waiting.holds_until == start


def test_nobody_is_told_where_nobody_takes_part(visit):
    publish(visit, place="Ķekava")
    assert keys() == []
