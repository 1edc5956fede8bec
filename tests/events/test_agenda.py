"""Events as days: what is to come, what is past, and everything on one day."""

import re
from datetime import date

import pytest
from django.test import Client

from events.models import Attendance, Registration
from tests.events.calendar import address, event, moment, occur, read
from tests.factories.events import MeetingFactory, PeerVisitFactory

pytestmark = pytest.mark.django_db
NOW = moment("2026-12-05 12:00")


@pytest.fixture(autouse=True)
def _now(monkeypatch):
    monkeypatch.setattr("django.utils.timezone.now", lambda: NOW)


def days(listing):
    return [
        (f"{day.date:%m-%d}", [entry["title"] for entry in day.entries])
        for day in listing.agenda.days()
    ]


def options(listing, name):
    group = next((group for group in listing.groups if group.name == name), None)
    return {option.code: option.count for option in group.options} if group else {}


# Days ----------------------------------------------------------------


def test_coming_events_are_by_the_day_on_which_they_begin_the_next_first(house):
    event("2026-12-08 15:00", "2026-12-08 16:00", title="Later")
    event("2026-12-08 10:00", "2026-12-08 11:00", title="Sooner")
    event("2026-12-06 10:00", "2026-12-09 11:00", title="Long")
    event("2026-12-04 10:00", "2026-12-05 18:00", title="Runs")
    event("2026-12-05 10:00", "2026-12-05 11:59", title="Over")

    listing, _html = read(house, view="agenda")

    assert days(listing) == [
        ("12-04", ["Runs"]),
        ("12-06", ["Long"]),
        ("12-08", ["Sooner", "Later"]),
    ]


def test_past_days_come_the_latest_first_each_in_its_own_order(house):
    event("2026-12-01 10:00", "2026-12-01 11:00", title="First")
    event("2026-12-03 10:00", "2026-12-03 11:00", title="Morning")
    event("2026-12-03 18:00", "2026-12-03 19:00", title="Evening")
    event("2026-12-06 10:00", "2026-12-06 11:00", title="Coming")

    listing, _html = read(house, view="agenda", when="past")

    assert days(listing) == [("12-03", ["Morning", "Evening"]), ("12-01", ["First"])]


def test_a_series_is_on_each_of_its_days_past_and_coming(house):
    page = event("2026-12-01 10:00", "2026-12-01 11:00", title="Group")
    numbers = ("01", "08", "15")
    dates = [(moment(f"2026-12-{d} 10:00"), moment(f"2026-12-{d} 11:00")) for d in numbers]
    occur(page, *dates)

    coming, past = read(house, view="agenda")[0], read(house, view="agenda", when="past")[0]

    assert days(coming) == [("12-08", ["Group"]), ("12-15", ["Group"])]
    assert days(past) == [("12-01", ["Group"])]


def test_days_are_those_of_each_events_own_clock(house):
    event("2026-12-07 00:30", "2026-12-07 01:00", title="Riga, 22:30 UTC on the 6th")
    event("2026-12-06 23:30", "2026-12-06 23:45", zone="Europe/Lisbon", title="Lisbon")

    listing, _html = read(house, view="agenda")

    assert days(listing) == [("12-06", ["Lisbon"]), ("12-07", ["Riga, 22:30 UTC on the 6th"])]


def test_one_day_has_all_that_touches_it_by_the_clock_of_its_place(house):
    event("2026-12-01 10:00", "2026-12-09 11:00", title="Long")
    event("2026-12-07 23:00", "2026-12-08 00:00", title="Until midnight")
    event("2026-12-08 23:30", "2026-12-08 23:45", zone="America/New_York", title="New York")
    event("2026-12-09 00:30", "2026-12-09 01:00", title="Next day")

    listing, html = read(house, view="agenda", day="2026-12-08")

    assert days(listing) == [("12-08", ["Long", "New York"])]
    assert f'href="{address(house)}?view=month"' in html  # the month of that day
    assert listing.periods == []


@pytest.mark.parametrize("day", ["2026-02-30", "yesterday", "0001-01-01", "9999-12-31", "\0"])
def test_days_that_do_not_exist_give_the_whole_agenda(house, day):
    event("2026-12-08 10:00", "2026-12-08 11:00", title="There")

    assert days(read(house, view="agenda", day=day)[0]) == [("12-08", ["There"])]


def test_cancelled_is_struck_and_said_in_words(house):
    page = event("2026-12-08 10:00", "2026-12-08 11:00", title="Group")
    occur(page, (moment("2026-12-08 10:00"), moment("2026-12-08 11:00")), cancelled=True)

    _listing, html = read(house, view="agenda")

    assert "agenda-entry--cancelled" in html
    assert '<span class="badge badge--cancelled">Cancelled</span>' in html


def test_agenda_is_leafed_through_with_its_filters(house, monkeypatch):
    monkeypatch.setattr("events.following.agenda.PER_PAGE", 2)
    for day in range(6, 11):
        event(f"2026-12-{day:02} 10:00", f"2026-12-{day:02} 11:00", title=f"Day {day}")
    base = address(house)

    listing, _html = read(house, view="agenda", country="lv", page=2)

    assert [day for day, _titles in days(listing)] == ["12-08", "12-09"]
    assert (listing.agenda.leaf.previous, listing.agenda.leaf.next) == (
        f"{base}?view=agenda&country=lv",
        f"{base}?view=agenda&country=lv&page=3",
    )
    assert read(house, view="agenda", page=3)[0].agenda.leaf.next is None


# Views and filters ----------------------------------------------------------------


def test_view_stays_in_every_address_and_words_are_found_as_cards(house):
    event("2026-12-08 10:00", "2026-12-08 11:00", title="Soup kitchen")
    base = address(house)

    listing, _html = read(house, view="agenda")
    found, _html = read(house, view="month", q="soup")

    [country] = next(group for group in listing.groups if group.name == "country").options
    assert country.address == f"{base}?view=agenda&country=lv"
    assert [(view.label, view.address, view.selected) for view in listing.views] == [
        ("List", base, False),
        ("Day by day", f"{base}?view=agenda", True),
        ("Month", f"{base}?view=month", False),
    ]
    assert (found.view, [card["title"] for card in found.cards]) == ("", ["Soup kitchen"])


def test_a_card_says_the_rule_of_a_series_and_shows_its_next_date(house, client):
    rule = {"repeats": "weekly", "weekdays": [3], "repeat_until": date(2027, 6, 30)}
    start, end = moment("2026-12-01 18:00"), moment("2026-12-01 20:00")
    MeetingFactory(title="Choir", start=start, end=end, time_zone="Europe/Riga", **rule)
    event("2026-12-09 10:00", "2026-12-09 11:00", title="Once")
    said = "Every Tuesday and Thursday until 30 June"

    listing, html = read(house)

    cards = {card["title"]: (card["rule"], f"{card['start']:%d.%m.}") for card in listing.cards}
    assert cards == {"Choir": (said, "08.12."), "Once": ("", "09.12.")}
    assert html.count(f"<span>{said}</span>") == 1
    assert client.get("/en/").text.count(f"<span>{said}</span>") == 1


def test_only_the_list_itself_is_for_search_engines(house):
    event("2026-12-08 10:00", "2026-12-08 11:00")

    marked = {view: 'content="noindex' in read(house, view=view)[1] for view in ("", "month")}

    assert marked == {"": False, "month": True}


def test_a_list_of_events_counts_events(house):
    event("2026-12-08 10:00", "2026-12-08 11:00")
    event("2026-12-09 10:00", "2026-12-09 11:00")

    assert re.search(r'role="status">\s*2 events\s*<', read(house)[1])


def test_garbage_in_the_view_gives_the_list(house):
    event("2026-12-08 10:00", "2026-12-08 11:00", title="There")

    assert [card["title"] for card in read(house, view="\0drop")[0].cards] == ["There"]


def test_language_spoken_and_way_to_attend_narrow_and_are_counted(house):
    hours = "2026-12-08 10:00", "2026-12-08 11:00"
    both = {"languages_spoken": ["lv", "en"], "attendance": Attendance.MIXED}
    event(*hours, title="Both", **both)
    event(*hours, title="English", languages_spoken=["en"], attendance=Attendance.ONLINE)
    event(*hours, title="Latvian", languages_spoken=["lv"])
    event(*hours, title="Moved", languages_spoken=["de"], status="moved-online")

    everything, _html = read(house)
    assert options(everything, "spoken") == {"en": 2, "lv": 2, "de": 1}
    assert options(everything, "how") == {"in-person": 2, "online": 3}

    english, _html = read(house, spoken="en")
    assert {card["title"] for card in english.cards} == {"Both", "English"}
    assert options(english, "how") == {"in-person": 1, "online": 2}
    assert options(english, "spoken") == {"en": 2, "lv": 2, "de": 1}

    online, _html = read(house, how="online", view="agenda")
    assert days(online) == [("12-08", ["Both", "English", "Moved"])]
    assert {card["title"] for card in read(house, how="in-person")[0].cards} == {"Both", "Latvian"}


def test_free_places_are_those_that_nobody_holds(house):
    hours = {"start": moment("2026-12-08 10:00"), "end": moment("2026-12-08 11:00")}
    here = hours | {"registration": "here"}
    MeetingFactory(title="No registration", **hours)
    MeetingFactory(title="Without limit", **here)
    MeetingFactory(title="Closed", registration_closes=moment("2026-12-05 11:00"), **here)
    MeetingFactory(title="Cancelled", status="cancelled", **here)
    full = MeetingFactory(title="Full", capacity=3, **here)
    left = MeetingFactory(title="One left", capacity=3, **here)
    for page, places, status in (
        (full, 2, "confirmed"),
        (full, 1, "held"),
        (left, 2, "offered"),
        (left, 1, "waiting"),
        (left, 1, "cancelled"),
    ):
        Registration.objects.create(
            event_id=page.translation_key, places=places, status=status, language="en"
        )

    listing, _html = read(house, free="yes", country="lv")

    assert {card["title"] for card in listing.cards} == {"Without limit", "One left"}
    assert listing.total == 2
    assert options(listing, "free") == {"yes": None}
    assert options(listing, "kind") == {"meeting": 2}
    assert options(listing, "country") == {"lv": 2}


def test_words_and_free_places_narrow_together(house):
    hours = {"start": moment("2026-12-08 10:00"), "end": moment("2026-12-08 11:00")}
    MeetingFactory(title="Soup", registration="here", **hours)
    MeetingFactory(title="Soup without places", **hours)

    listing, _html = read(house, q="soup", free="yes")

    assert [card["title"] for card in listing.cards] == ["Soup"]
    assert listing.total == 1


def test_private_events_are_in_no_agenda(house):
    event("2026-12-08 10:00", "2026-12-08 11:00", title="Draft", live=False)
    page = event("2026-12-09 10:00", "2026-12-09 11:00", title="Gone")
    page.unpublish()

    _listing, html = read(house, view="agenda")

    assert "Draft" not in html
    assert "Gone" not in html


# What it costs ----------------------------------------------------------------

WARM = 6  # as a page of cards, which has one for its cards; this one for dates and for pages


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize("asked", [{}, {"when": "past"}, {"day": "2026-12-08"}, {"country": "lv"}])
def test_agenda_costs_the_same_queries_for_one_and_three(
    house, number, asked, django_assert_num_queries
):
    for _ in range(number):
        event("2026-12-08 10:00", "2026-12-08 11:00", factory=PeerVisitFactory)
        event("2026-12-02 10:00", "2026-12-02 11:00", factory=PeerVisitFactory)
    page, client = address(house), Client()
    client.get(page, {"view": "agenda", **asked})
    with django_assert_num_queries(WARM):
        client.get(page, {"view": "agenda", **asked})
