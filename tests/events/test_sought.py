"""Filters that no index answers, free places and towns: what fits is sought once, not each time."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from events.following import listing as of_events
from events.models import RegistrationBy
from network import counts
from tests.events.calendar import address, event, moment, occur, read
from tests.events.test_nearby import LIEPAJA, RIGA, at
from tests.factories.events import registration

pytestmark = pytest.mark.django_db
FREE = {"registration": RegistrationBy.HERE, "capacity": 1}


def workshops(number, **facts):
    """That many on the days of December, the latest made first."""
    return [
        event(f"2036-12-{day:02} 10:00", f"2036-12-{day:02} 11:00", title=f"{day:02}", **facts)
        for day in range(number, 0, -1)
    ]


def titles(house, language="en", **asked):
    listing, _html = read(house, language, **asked)
    if asked.get("view"):
        return [entry["title"] for day in listing.agenda.days() for entry in day.entries]
    return [card["title"] for card in listing.cards]


@pytest.mark.parametrize("view", ["", "agenda"])
def test_what_is_full_is_gone_at_once_and_what_is_free_again_comes_back(house, view):
    third, second, first = workshops(3, **FREE)
    for page in (first, second, third):
        occur(page, (page.start, page.end))
    assert titles(house, free="yes", view=view) == ["01", "02", "03"]

    row = registration(second)
    assert titles(house, free="yes", view=view) == ["01", "03"]

    row.delete()
    counts.forget()
    assert titles(house, free="yes", view=view) == ["01", "02", "03"]


def test_what_has_ended_since_is_gone_at_once(house, monkeypatch):
    soon = timezone.now() + timedelta(hours=1)
    at(LIEPAJA, title="Now", start=soon, end=soon)
    at(LIEPAJA, title="Later")
    assert titles(house, near="Liepāja") == ["Now", "Later"]

    monkeypatch.setattr("django.utils.timezone.now", lambda: soon + timedelta(minutes=1))

    assert titles(house, near="Liepāja") == ["Later"]


def test_what_is_withdrawn_is_gone_at_once(house):
    at(RIGA, title="Gone").unpublish()
    page = at(LIEPAJA, title="There")
    assert titles(house, near="Liepāja 300") == ["There"]

    type(page).objects.filter(pk=page.pk).update(live=False)  # no count was made anew

    assert titles(house, near="Liepāja 300") == []


def test_leaves_follow_each_other_in_the_order_of_the_days(house):
    workshops(14, **FREE)

    first, second = titles(house, free="yes"), titles(house, free="yes", page="2")

    assert first + second == [f"{day:02}" for day in range(1, 15)]
    assert len(first) == 12


def test_each_order_period_and_language_is_sought_by_itself(house):
    workshops(2, **FREE, country="lv")
    at(LIEPAJA, title="Past", start=moment("2020-05-04 10:00"), end=moment("2020-05-04 11:00"))
    at(LIEPAJA, title="Coming")

    assert titles(house, free="yes") == titles(house, "lv", free="yes") == ["01", "02"]
    assert titles(house, near="Liepāja") == ["Coming"]
    assert titles(house, near="Liepāja", when="past") == ["Past"]
    assert titles(house, near="Liepāja", free="yes") == []


def test_free_places_in_the_readers_country_come_first_without_seeking_again(house):
    workshops(2, **FREE, country="lv")
    event("2036-11-30 10:00", "2036-11-30 11:00", title="lt", country="lt", **FREE)

    for _twice in range(2):
        latvian, _html = read(house, "lv", free="yes")

        assert [card["title"] for card in latvian.cards_at_home] == ["01", "02"]
        assert [card["title"] for card in latvian.cards] == ["lt", "01", "02"]


@pytest.mark.parametrize("asked", [{"free": "yes"}, {"near": "Liepāja"}])
def test_a_second_reader_makes_the_database_look_at_the_rows_of_one_leaf(house, asked, monkeypatch):
    monkeypatch.setattr(of_events, "PER_PAGE", 2)
    pages = [at(LIEPAJA, title=str(number), **FREE) for number in range(5)]
    client = Client()
    client.get(address(house), asked)

    with CaptureQueriesContext(connection) as captured:
        client.get(address(house), asked)

    (read_rows,) = [query["sql"] for query in captured if "event_listed_start" in query["sql"]]
    wanted = [str(page.pk) for page in pages[:2]]
    assert f'"page_ptr_id" IN ({", ".join(wanted)})' in read_rows


@pytest.mark.parametrize("number", [1, 3])
def test_free_places_cost_the_same_queries_for_one_and_three(house, number):
    workshops(number, **FREE, country="lv")
    client = Client()
    costs = []
    for page in (address(house), address(house, "lv")):
        client.get(page, {"free": "yes"})
        with CaptureQueriesContext(connection) as captured:
            client.get(page, {"free": "yes"})
        costs.append(len(captured))
    assert costs == [5, 5]
