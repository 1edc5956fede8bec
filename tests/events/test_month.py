"""The events of a month as a table of weeks."""

from datetime import date

import pytest
from django.core.cache import cache
from django.test import Client
from wagtail.models import PageViewRestriction

from events.following.month import Month, first_weekday, layout, month_of
from events.models import EventListingPage
from network import counts
from tests.events.calendar import address, event, moment, occur, read, table
from tests.factories.events import PeerVisitFactory, translate

pytestmark = pytest.mark.django_db
DECEMBER = {"view": "month", "month": "2026-12"}
NUMBERS = [["30", "1", "2", "3", "4", "5", "6"], ["7", "8", "9", "10", "11", "12", "13"]]
FREE = [""] * 7


def weeks(html):
    """``[[rows of a week] …]``, each beginning with its days."""
    found = []
    for row in table(html)[1:]:
        if all(cell.isdigit() for cell in row):
            found.append([])
        found[-1].append(row)
    return found


# The months ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "first"),
    [("en", 0), ("lv", 0), ("lv-simple", 0), ("de", 0), ("uk", 0), ("ar", 5), ("en-simple", 0)],
)
def test_week_begins_with_the_day_of_the_languages_country(language, first):
    assert first_weekday(language) == first


def test_week_of_arabic_readers_begins_on_saturday(house):
    event("2026-12-05 10:00", "2026-12-05 12:00")

    _listing, html = read(house, "ar", **DECEMBER)

    assert weeks(html)[0][0] == ["28", "29", "30", "1", "2", "3", "4"]
    assert weeks(html)[1][0][0] == "5"


@pytest.mark.parametrize(
    ("asked", "shown"),
    [
        ("2026-12", "2026-12"),
        ("2006-11", "2006-11"),
        ("2005-12", "2026-11"),
        ("2047-01", "2026-11"),
        ("2026-13", "2026-11"),
        ("2026-1", "2026-11"),
        ("-0001-01", "2026-11"),
        ("２０２６-12", "2026-11"),
        ("", "2026-11"),
    ],
)
def test_months_that_do_not_exist_or_are_too_far_are_this_month(asked, shown):
    assert month_of(asked, date(2026, 11, 24), 0).code == shown


@pytest.mark.parametrize(
    ("month", "by", "found"),
    [("2026-12", 1, "2027-01"), ("2026-01", -1, "2025-12"), ("2026-06", -18, "2024-12")],
)
def test_months_beside_a_month(month, by, found):
    year, number = map(int, month.split("-"))
    assert Month(year, number).beside(by).code == found


def test_ways_to_other_months_keep_the_filters(house, monkeypatch):
    monkeypatch.setattr("django.utils.timezone.now", lambda: moment("2026-11-24 12:00"))
    base = address(house)

    listing, _html = read(house, **DECEMBER, country="lv")

    assert [(turn["label"], turn["address"]) for turn in listing.turns] == [
        ("November 2026", f"{base}?view=month&country=lv"),
        ("This month", f"{base}?view=month&country=lv"),
        ("January 2027", f"{base}?view=month&month=2027-01&country=lv"),
    ]


# The grid ----------------------------------------------------------------


def test_month_is_a_table_with_caption_weekdays_and_each_event_in_its_day(house):
    event("2026-12-05 10:00", "2026-12-05 12:00", title="Soup")
    event("2026-12-05 08:30", "2026-12-05 09:00", title="Bread")

    _listing, html = read(house, **DECEMBER)

    assert "December 2026</caption>" in html
    assert html.count('<th scope="col">') == 7
    assert table(html)[0] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    first, second, *_rest = weeks(html)
    assert first == [NUMBERS[0], ["", "", "", "", "", "08:30 Bread 10:00 Soup", ""]]
    assert second == [NUMBERS[1], FREE]
    assert len(weeks(html)) == 5


def test_event_of_several_days_is_one_bar_over_its_columns(house):
    event("2026-12-01 18:00", "2026-12-03 12:00", title="Visit")
    event("2026-12-03 09:00", "2026-12-03 10:00", title="Talk")

    _listing, html = read(house, **DECEMBER)

    assert weeks(html)[0] == [
        NUMBERS[0],
        ["", "Visit ×3", "", "", ""],
        ["", "", "", "09:00 Talk", "", "", ""],
    ]
    assert 'headers="d20261201 d20261202 d20261203"' in html


def test_bar_goes_on_over_the_border_of_weeks_and_of_months(house):
    event("2026-11-27 10:00", "2026-12-01 12:00", title="Early")
    event("2026-12-05 10:00", "2026-12-14 12:00", title="Long")
    event("2026-12-30 10:00", "2027-01-05 12:00", title="Late")

    _listing, html = read(house, **DECEMBER)

    lanes = [week[1:-1] for week in weeks(html)]
    assert lanes == [
        [["Early ×2", "", "", "", "Long ×2"]],
        [["Long ×7"]],
        [["Long", "", "", "", "", "", ""]],
        [],
        [["", "", "Late ×5"]],
    ]
    _listing, january = read(house, view="month", month="2027-01")
    assert [week[1:-1] for week in weeks(january)][:2] == [
        [["", "", "Late ×5"]],
        [["Late ×2", "", "", "", "", ""]],
    ]


def test_whole_days_are_bars_from_the_first_day_to_the_last(house):
    event("2026-12-08 00:00", "2026-12-08 23:59", title="One day", all_day=True)
    event("2026-12-10 00:00", "2026-12-11 00:00", title="Two days", all_day=True)

    _listing, html = read(house, **DECEMBER)

    assert weeks(html)[1] == [
        NUMBERS[1],
        ["", "One day", "", "Two days ×2", "", ""],
        FREE,
    ]


def test_end_at_midnight_belongs_to_the_day_before(house):
    event("2026-12-08 20:00", "2026-12-09 00:00", title="Evening")
    event("2026-12-09 20:00", "2026-12-10 01:00", title="Night")

    _listing, html = read(house, **DECEMBER)

    assert weeks(html)[1] == [
        NUMBERS[1],
        ["", "", "Night ×2", "", "", ""],
        ["", "20:00 Evening", "", "", "", "", ""],
    ]


@pytest.mark.parametrize(
    ("zone", "start", "end", "cell"),
    [
        ("Europe/Riga", "2026-12-06 00:30", "2026-12-06 01:30", "00:30 Event"),
        ("America/New_York", "2026-12-06 23:30", "2026-12-06 23:45", "23:30 Event"),
        ("Pacific/Kiritimati", "2026-12-06 00:30", "2026-12-06 02:00", "00:30 Event"),
        ("Etc/GMT+12", "2026-12-06 22:30", "2026-12-06 23:00", "22:30 Event"),
    ],
)
def test_event_is_on_the_day_of_its_own_clock(house, zone, start, end, cell):
    event(start, end, zone=zone, title="Event")

    _listing, html = read(house, **DECEMBER)

    assert weeks(html)[0][-1] == ["", "", "", "", "", "", cell]
    assert sum("Event" in cell for row in table(html) for cell in row) == 1


@pytest.mark.parametrize(
    ("month", "day", "before", "after"),
    [("2026-10", "2026-10-25", "02:30", "04:30"), ("2027-03", "2027-03-28", "02:30", "04:30")],
)
def test_days_on_which_the_clocks_change_are_one_day(house, month, day, before, after):
    event(f"{day} {before}", f"{day} {after}", title="Change")
    event(f"{day} 00:00", f"{day} 23:59", title="Whole", all_day=True)

    _listing, html = read(house, view="month", month=month)

    week = next(week for week in weeks(html) if any("Change" in cell for cell in week[-1]))
    assert week[0][6] == str(int(day[-2:]))
    assert week[1:] == [[*FREE[1:], "Whole"], [*FREE[1:], "02:30 Change"]]


def test_every_date_of_a_series_is_shown(house):
    page = event("2026-12-01 10:00", "2026-12-01 11:00", title="Group")
    occur(
        page, *[(moment(f"2026-12-{d} 10:00"), moment(f"2026-12-{d} 11:00")) for d in ("01", "08")]
    )

    _listing, html = read(house, **DECEMBER)

    assert [week[-1][1] for week in weeks(html)[:3]] == ["10:00 Group", "10:00 Group", ""]


def test_what_has_no_room_is_counted_and_leads_to_the_agenda_of_its_day(house):
    event("2026-12-07 10:00", "2026-12-09 10:00", title="Bar")
    for hour in ("09", "10", "11", "12"):
        event(f"2026-12-08 {hour}:00", f"2026-12-08 {hour}:30", title=f"At {hour}")

    listing, html = read(house, **DECEMBER)

    assert weeks(html)[1][-1][1] == "09:00 At 09 10:00 At 10 +2 more"
    link = f'href="{address(house)}?view=agenda&amp;day=2026-12-08"'
    assert html.count(link) == 2  # the number of the day, and what is left out
    agenda, _html = read(house, view="agenda", day="2026-12-08")
    [day] = agenda.agenda.days()
    assert [entry["title"] for entry in day.entries] == ["Bar", "At 09", "At 10", "At 11", "At 12"]


def test_bars_without_a_lane_are_counted_on_each_of_their_days(house):
    for number in range(5):
        event(f"2026-12-{7 + number:02} 10:00", "2026-12-12 10:00", title=f"Bar {number}")

    _listing, html = read(house, **DECEMBER)

    days, *lanes, cells = weeks(html)[1]
    assert lanes == [
        ["Bar 0 ×6", ""],
        ["", "Bar 1 ×5", ""],
        ["", "", "Bar 2 ×4", ""],
    ]
    assert cells == ["", "", "", "+1 more", "+2 more", "+2 more", ""]


def test_cancelled_is_struck_and_said_in_words(house):
    event("2026-12-08 10:00", "2026-12-08 11:00", title="Off", status="cancelled")
    page = event("2026-12-09 10:00", "2026-12-09 11:00", title="This date")
    occur(page, (moment("2026-12-09 10:00"), moment("2026-12-09 11:00")), cancelled=True)
    event("2026-12-10 10:00", "2026-12-10 11:00", title="Later", status="postponed")

    _listing, html = read(house, **DECEMBER)

    assert weeks(html)[1][-1][1:4] == [
        "10:00 Off Cancelled",
        "10:00 This date Cancelled",
        "10:00 Later Postponed",
    ]
    assert html.count("month__event--cancelled") == 2


def test_today_is_marked_on_the_readers_day(house, monkeypatch):
    monkeypatch.setattr("django.utils.timezone.now", lambda: moment("2026-12-08 23:30", "UTC"))

    english, latvian = (read(house, language, **DECEMBER)[1] for language in ("en", "lv"))

    assert '<th id="d20261208" scope="col" aria-current="date">' in english
    assert '<th id="d20261209" scope="col" aria-current="date">' in latvian  # after midnight there


def test_month_without_events_says_so(house):
    _listing, html = read(house, view="month", month="2030-01")

    assert "There are no events in this time." in html


# Who sees what ----------------------------------------------------------------


def test_month_shows_the_best_edition_at_the_readers_address(house):
    page = event("2026-12-08 10:00", "2026-12-08 11:00", title="Zupa", language="lv")
    translate(page, "de", title="Suppe")

    assert "10:00 Zupa" in weeks(read(house, "en", **DECEMBER)[1])[1][-1]
    assert "10:00 Suppe" in weeks(read(house, "de", **DECEMBER)[1])[1][-1]


def test_private_and_unpublished_events_are_in_no_month_though_counts_are_kept(house):
    secret = event("2026-12-08 10:00", "2026-12-08 11:00", title="Secret")
    draft = event("2026-12-09 10:00", "2026-12-09 11:00", title="Draft")
    assert "Secret" in read(house, **DECEMBER)[1]
    # Another process: nothing ends what this one keeps.
    generation = cache.get(counts.GENERATION)
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)
    draft.unpublish()
    cache.set(counts.GENERATION, generation)

    _listing, html = read(house, **DECEMBER)

    assert "Secret" not in html
    assert "Draft" not in html


def test_filters_narrow_the_month_and_count_what_is_in_it(house):
    event("2026-12-08 10:00", "2026-12-08 11:00", title="Here", country="lv")
    event("2026-12-09 10:00", "2026-12-09 11:00", title="There", country="lt")
    event("2027-02-09 10:00", "2027-02-09 11:00", title="February", country="lt")

    listing, html = read(house, **DECEMBER, country="lv")

    assert weeks(html)[1][-1][1:3] == ["10:00 Here", ""]
    countries = next(group for group in listing.groups if group.name == "country")
    assert {option.code: option.count for option in countries.options} == {"lv": 1, "lt": 1}


def test_layout_gives_bars_lanes_and_days_cells():
    assert [week.lanes for week in layout([], Month(2026, 2).weeks)] == [[], [], [], [], []]


# What it costs ----------------------------------------------------------------

WARM = 6  # as a page of cards, which has one for its cards; this one for dates and for pages


@pytest.mark.parametrize("number", [1, 3])
def test_month_costs_the_same_queries_for_one_and_three(house, number, django_assert_num_queries):
    for day in range(number):
        event(f"2026-12-0{day + 1} 10:00", "2026-12-04 11:00", factory=PeerVisitFactory)
    page, client = house.reader("en").address(house.listing(EventListingPage)), Client()
    client.get(page, DECEMBER)
    with django_assert_num_queries(WARM):
        client.get(page, DECEMBER)
