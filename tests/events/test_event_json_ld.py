"""What an event says of itself to machines: places, dates that moved, sessions, series."""

from datetime import UTC, date, datetime, timedelta

import pytest

from events.models import Attendance, RegistrationBy, Status
from tests.factories.events import (
    MeetingFactory,
    PeerVisitFactory,
    RegionalConferenceFactory,
    SessionFactory,
    registration,
)
from tests.reading import graph, queries

START = datetime(2027, 5, 4, 7, tzinfo=UTC)


def visit(factory=PeerVisitFactory, **values):
    times = {"start": START, "end": START + timedelta(hours=5)}
    return factory(**{"slug": "visit", "title": "A visit"} | times | values)


def address(house, language="en"):
    return f"/{language}/{house.section_slug('lv', language)}/visit/"


@pytest.fixture
def said(house, client):
    return lambda language="en": graph(client.get(address(house, language)))["Event"]


def test_languages_spoken_are_its_languages(said):
    visit(languages_spoken=["lv", "uk"])

    assert said()["inLanguage"] == ["lv", "uk"]


def test_an_event_on_another_day_is_rescheduled_and_says_from_when(said):
    page = visit()
    page.start, page.end = page.start + timedelta(days=7), page.end + timedelta(days=7)
    page.save_revision().publish()

    assert said()["eventStatus"] == "https://schema.org/EventRescheduled"
    assert said()["previousStartDate"] == "2027-05-04T10:00:00+03:00"
    assert said()["startDate"] == "2027-05-11T10:00:00+03:00"


def test_a_cancelled_event_that_was_moved_before_is_cancelled(said):
    page = visit()
    page.start, page.end = page.start + timedelta(days=7), page.end + timedelta(days=7)
    page.save_revision().publish()
    page.status = Status.CANCELLED
    page.save_revision().publish()

    assert said()["eventStatus"] == "https://schema.org/EventCancelled"


def test_an_event_with_another_place_is_not_rescheduled(said):
    page = visit()
    page.place = "Cēsis"
    page.save_revision().publish()

    assert said()["eventStatus"] == "https://schema.org/EventScheduled"
    assert "previousStartDate" not in said()


def test_places_and_the_offer_of_one_where_people_register_here(house, said):
    page = visit(registration=RegistrationBy.HERE, capacity=12)
    registration(page, places=5)

    found = said()
    assert found["maximumAttendeeCapacity"] == 12
    assert found["remainingAttendeeCapacity"] == 7
    assert found["isAccessibleForFree"] is True
    assert found["offers"] == {
        "@type": "Offer",
        "url": f"http://testserver/en/taking-part/{page.translation_key}/",
        "price": "0",
        "priceCurrency": "EUR",
        "availability": "https://schema.org/InStock",
    }


def test_a_full_event_has_none_left(said):
    page = visit(registration=RegistrationBy.HERE, capacity=5)
    registration(page, places=5)

    assert said()["remainingAttendeeCapacity"] == 0
    assert said()["offers"]["availability"] == "https://schema.org/SoldOut"


def test_nothing_is_offered_where_people_register_elsewhere_or_not_at_all(said):
    page = visit()
    assert "offers" not in said()
    page.registration, page.registration_url = RegistrationBy.ELSEWHERE, "https://example.org/"
    page.save_revision().publish()

    assert {"offers", "remainingAttendeeCapacity", "isAccessibleForFree"}.isdisjoint(said())


def test_sessions_are_events_within_it(said):
    page = visit(RegionalConferenceFactory, attendance=Attendance.MIXED)
    page.sessions.add(
        SessionFactory(
            title="Bread",
            start=START,
            end=START + timedelta(hours=1),
            room="Hall 1",
            link="https://example.org/room",
            language_spoken="lv",
            capacity=20,
            locale=page.locale,
        ),
        SessionFactory(
            title="Soup",
            start=START + timedelta(hours=1),
            end=START + timedelta(hours=2),
            locale=page.locale,
        ),
    )
    page.save_revision().publish()

    bread, soup = said()["subEvent"]
    assert bread == {
        "@type": "Event",
        "name": "Bread",
        "startDate": "2027-05-04T10:00:00+03:00",
        "endDate": "2027-05-04T11:00:00+03:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "inLanguage": "lv",
        "location": [
            {"@type": "Place", "name": "Hall 1"},
            {"@type": "VirtualLocation", "url": "https://example.org/room"},
        ],
        "maximumAttendeeCapacity": 20,
    }
    assert soup["name"] == "Soup"
    assert {"location", "inLanguage", "maximumAttendeeCapacity"}.isdisjoint(soup)


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        (
            {"repeats": "weekly", "repeat_every": 2, "weekdays": [1, 3]},
            {
                "repeatFrequency": "P2W",
                "byDay": ["https://schema.org/Tuesday", "https://schema.org/Thursday"],
            },
        ),
        ({"repeats": "monthly-date"}, {"repeatFrequency": "P1M", "byMonthDay": 4}),
        ({"repeats": "monthly-weekday"}, {"repeatFrequency": "P1M", "byDay": "1TU"}),
    ],
)
def test_a_series_is_what_its_next_date_belongs_to(said, rule, days):
    visit(MeetingFactory, repeat_until=date(2027, 12, 31), **rule)

    found = said()
    assert found["startDate"] == "2027-05-04T10:00:00+03:00"
    assert found["superEvent"] == {
        "@type": "EventSeries",
        "name": "A visit",
        "eventSchedule": {
            "@type": "Schedule",
            "startDate": "2027-05-04",
            "endDate": "2027-12-31",
            "startTime": "10:00",
            "endTime": "15:00",
            "scheduleTimezone": "Europe/Riga",
            **days,
        },
    }


def test_an_event_that_takes_place_once_belongs_to_none(said):
    visit()

    assert "superEvent" not in said()


def test_queries_of_an_event_that_people_register_for(house, client):
    page = visit(registration=RegistrationBy.HERE, capacity=12)
    registration(page)

    assert queries(client, address(house)) == 8
