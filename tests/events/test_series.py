"""The dates of a series: by the clock at its place, as other calendars read our rule."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
import recurring_ical_events
from hypothesis import assume, given
from hypothesis import strategies as st
from icalendar import Calendar

from events.following import ical
from events.models import Repeats
from events.series import Date, dates, days, differing, rrule_of
from tests.factories.series import cancelled, moved, series

UNTIL = datetime(2027, 2, 1, tzinfo=UTC)
EUROPE = [
    *sorted(zone for zone in available_timezones() if zone.startswith("Europe/")),
    "Atlantic/Azores",
    "Atlantic/Canary",
    "Atlantic/Reykjavik",
]


def clock(moments, zone="Europe/Riga"):
    return [f"{moment.astimezone(ZoneInfo(zone)):%d.%m. %H:%M}" for moment in moments]


def starts(page, until=UNTIL):
    return clock((each.start for each in dates(page, until)), page.time_zone)


# Rules -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"repeats": ""}, ""),
        ({}, "FREQ=WEEKLY;BYDAY=TU"),
        ({"weekdays": [4, 1]}, "FREQ=WEEKLY;BYDAY=TU,FR"),
        ({"weekdays": [4]}, "FREQ=WEEKLY;BYDAY=TU,FR"),
        ({"repeat_every": 2}, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        ({"repeats": "monthly-date"}, "FREQ=MONTHLY;BYMONTHDAY=13"),
        ({"repeats": "monthly-weekday"}, "FREQ=MONTHLY;BYDAY=2TU"),
        (
            {"repeats": "monthly-weekday", "start": "2026-10-30 09:00"},
            "FREQ=MONTHLY;BYDAY=-1FR",
        ),
        ({"repeat_until": date(2027, 6, 30)}, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630T205959Z"),
        ({"repeat_until": date(2027, 1, 30)}, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270130T215959Z"),
        (
            {"repeat_until": date(2027, 6, 30), "all_day": True},
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630",
        ),
    ],
)
def test_the_rule_is_as_rfc_5545_writes_it(fields, rule):
    assert rrule_of(series(**fields)) == rule


def test_an_event_that_takes_place_once_has_its_own_date():
    page = series(repeats="", repeat_until=date(2026, 1, 1))

    assert dates(page) == [Date(page.start, page.start, page.end, False)]


def test_all_of_a_day_is_from_its_first_second_to_its_last_by_its_own_clock():
    page = series(repeats="", all_day=True, hours=24)

    assert dates(page) == [
        Date(
            datetime(2026, 10, 12, 21, tzinfo=UTC),
            datetime(2026, 10, 12, 21, tzinfo=UTC),
            datetime(2026, 10, 14, 20, 59, 59, tzinfo=UTC),
            False,
        )
    ]


def test_every_second_week_on_two_days_until_the_last_date():
    page = series(repeat_every=2, weekdays=[1, 4], repeat_until=date(2026, 11, 13))

    assert starts(page) == [
        "13.10. 10:00",
        "16.10. 10:00",
        "27.10. 10:00",
        "30.10. 10:00",
        "10.11. 10:00",
        "13.11. 10:00",
    ]


def test_the_31st_skips_the_months_that_have_none():
    page = series("2026-10-31 18:00", repeats="monthly-date")

    assert starts(page, datetime(2027, 6, 1, tzinfo=UTC)) == [
        "31.10. 18:00", "31.12. 18:00", "31.01. 18:00", "31.03. 18:00", "31.05. 18:00"
    ]  # fmt: skip


def test_a_fifth_weekday_is_the_last_of_each_month():
    page = series("2026-10-30 18:00", repeats="monthly-weekday")

    assert starts(page) == ["30.10. 18:00", "27.11. 18:00", "25.12. 18:00", "29.01. 18:00"]


def test_a_series_without_an_end_is_written_out_for_thirteen_months():
    page = series("2026-10-13 10:00")
    last = dates(page)[-1].start - datetime.now(UTC)

    assert timedelta(days=388) < last <= timedelta(days=396)


def test_a_series_that_begins_later_is_written_out_from_then_on():
    assert len(dates(series("2050-01-04 10:00"))) == 57


def test_the_first_date_is_there_however_far_it_is():
    assert len(dates(series(), datetime(2020, 1, 1, tzinfo=UTC))) == 1


# Clocks ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "hours", "day", "found"),
    [
        ("2026-03-22 10:00", 2, 29, ("29.03. 10:00", "29.03. 12:00")),
        ("2026-03-21 22:00", 8, 28, ("28.03. 22:00", "29.03. 06:00")),
        ("2026-03-22 03:30", 1, 29, ("29.03. 04:30", "29.03. 04:30")),
        ("2026-10-18 10:00", 2, 25, ("25.10. 10:00", "25.10. 12:00")),
    ],
)
def test_hours_are_by_the_clock_when_it_changes(start, hours, day, found):
    page = series(start, hours)
    each = next(d for d in dates(page, UNTIL) if d.start.astimezone(page.zone).day == day)

    assert tuple(clock((each.start, each.end))) == found


def test_a_time_that_is_skipped_is_taken_by_the_clock_before_and_lasts_as_long():
    page = series("2026-03-22 03:30", hours=0.5)

    assert dates(page, UNTIL)[1] == Date(
        datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
        datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
        datetime(2026, 3, 29, 2, 0, tzinfo=UTC),
        False,
    )


def test_of_a_time_that_comes_twice_the_first_is_meant():
    page = series("2026-10-18 03:30", hours=0.5)

    assert dates(page, UNTIL)[1].start == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


# Changes ---------------------------------------------------------------


def test_a_date_is_cancelled_and_another_moved():
    page = series(
        changes=[
            cancelled(date(2026, 10, 20)),
            moved(date(2026, 10, 27), date(2026, 10, 28), time(17), time(18, 30)),
            moved(date(2026, 11, 3), date(2026, 11, 2)),
            cancelled(date(2026, 11, 4)),  # no date of the series
        ],
        repeat_until=date(2026, 11, 10),
    )
    found = dates(page)

    assert clock(d.recurrence_id for d in found) == [
        "13.10. 10:00", "20.10. 10:00", "27.10. 10:00", "03.11. 10:00", "10.11. 10:00"
    ]  # fmt: skip
    assert [(*clock(d[1:3]), d.cancelled) for d in found[1:4]] == [
        ("20.10. 10:00", "20.10. 12:00", True),
        ("28.10. 17:00", "28.10. 18:30", False),
        ("02.11. 10:00", "02.11. 12:00", False),
    ]
    assert differing(page) == found[1:4]


@pytest.mark.parametrize(
    ("start", "hours", "ends", "end"),
    [
        ("2026-10-13 22:00", 3, time(2), "29.10. 02:00"),
        ("2026-10-13 22:00", 3, time(23, 30), "28.10. 23:30"),
        ("2026-10-13 18:00", 40, time(9), "30.10. 09:00"),
    ],
)
def test_a_moved_end_is_on_the_day_that_fits(start, hours, ends, end):
    page = series(start, hours, changes=[moved(date(2026, 10, 27), date(2026, 10, 28), None, ends)])

    assert clock([differing(page)[0].end]) == [end]


def test_a_moved_date_of_all_day_has_no_hours():
    page = series(
        all_day=True, changes=[moved(date(2026, 10, 27), date(2026, 10, 28), time(17), time(18))]
    )

    assert clock(differing(page)[0][1:3]) == ["28.10. 00:00", "28.10. 23:59"]


def test_changes_are_read_as_the_database_holds_them():
    typed = series(changes=[moved(date(2026, 10, 27), date(2026, 10, 28), time(17))])
    held = series(changes=[moved("2026-10-27", "2026-10-28", "17:00:00")])

    assert differing(held) == differing(typed) != []


def test_a_draft_with_an_unfinished_change_has_its_dates():
    page = series(changes=[cancelled(None), moved(date(2026, 10, 20), None)])

    assert differing(page) == []


# Laws ------------------------------------------------------------------


@st.composite
def any_series(draw):
    start = draw(st.dates(date(2026, 1, 1), date(2028, 12, 31)))
    page = series(
        f"{start} {draw(st.sampled_from(TIMES))}",
        draw(st.sampled_from([0.5, 1, 2, 9, 20, 30])),
        draw(st.sampled_from(EUROPE)),
        repeats=draw(st.sampled_from([code for code in Repeats.values if code])),
        repeat_every=draw(st.integers(1, 4)),
        weekdays=draw(st.lists(st.integers(0, 6), unique=True, max_size=3)),
        repeat_until=draw(st.none() | st.dates(start, date(2029, 12, 31))),
        all_day=draw(st.booleans()),
    )
    said = [day for day, _number in zip(days(page, date(2030, 12, 31)), range(40), strict=False)]
    changed = draw(st.lists(st.sampled_from(said), unique=True, max_size=4))
    page.date_changes = [
        moved(day, day + timedelta(days=draw(st.integers(-3, 3))), *draw(HOURS))
        if draw(st.booleans())
        else cancelled(day)
        for day in changed
    ]
    return page


TIMES = ("00:00", "00:30", "01:15", "02:00", "02:30", "03:00", "03:45", "10:00", "18:00", "23:30")
HOURS = st.sampled_from([(None, None), (time(7), time(9)), (time(18), None), (time(23), time(1))])


def feed(page):
    """The calendar that readers of our feeds get of ``page``, expanded by another library."""
    common = {
        "uid": "5c2f2d07-4f8c-4a6e-9a3c-0d8a7a4f9a10",
        "sequence": 0,
        "created": None,
        "modified": page.start,
        "zone": page.time_zone,
        "all_day": page.all_day,
        "status": "scheduled",
        "language": "en",
        "title": "Meeting",
        "text": "",
        "location": "",
        "url": "",
    }
    changed = differing(page)
    gone = tuple(each.recurrence_id for each in changed if each.cancelled)
    entries = [
        ical.Entry(start=page.start, end=page.end, rrule=rrule_of(page), exdates=gone, **common)
    ]
    entries += [
        ical.Entry(start=each.start, end=each.end, recurrence_id=each.recurrence_id, **common)
        for each in changed
        if not each.cancelled
    ]
    return b"".join(ical.calendar(ical.Head("Meetings", "en"), [], entries))


@given(any_series())
def test_other_calendars_find_the_same_dates_in_our_feed(page):
    first, last = page.start - timedelta(days=5), page.start + timedelta(days=400)
    calendar = recurring_ical_events.of(Calendar.from_ical(feed(page)))
    found = {
        (_moment(event["DTSTART"].dt, page.zone), _moment(event["DTEND"].dt, page.zone))
        for event in calendar.between(first, last)
    }

    expected = {
        (each.start, each.end + timedelta(seconds=1) if page.all_day else each.end)
        for each in dates(page, last + timedelta(days=5))
        if not each.cancelled
    }
    # Half an hour that the clock skips ends before it starts in the other library.
    assume(all(end >= start for start, end in found))
    until = last - timedelta(days=5)
    assert {pair for pair in found if pair[0] < until} == {
        pair for pair in expected if pair[0] < until
    }


def _moment(value, zone):
    if not isinstance(value, datetime):
        value = datetime.combine(value, time(), zone)
    return value.astimezone(UTC)


@given(any_series())
def test_dates_are_by_the_clock_and_in_order(page):
    found = dates(page, page.start + timedelta(days=800))
    first = page.start.astimezone(page.zone).replace(tzinfo=None, fold=0)
    clock_time = time() if page.all_day else first.time()

    moments = [each.recurrence_id for each in found]
    assert moments == sorted(set(moments))
    assert all(each.end >= each.start for each in found)
    for moment in moments:
        local = moment.astimezone(page.zone)
        skipped = local.replace(tzinfo=None) - datetime.combine(local, clock_time)
        assert skipped in (timedelta(0), timedelta(hours=1), timedelta(hours=-23))
        assert local.fold == 0


CHANGES = [  # of the clock, both of each year, and a day before and after
    day + timedelta(days=number)
    for day in (
        date(2026, 3, 29),
        date(2026, 10, 25),
        date(2027, 3, 28),
        date(2027, 10, 31),
        date(2028, 3, 26),
        date(2028, 10, 29),
    )
    for number in (-1, 0, 1)
]


@pytest.mark.parametrize("zone", EUROPE)
def test_a_day_is_over_with_its_last_second_in_its_own_zone(zone):
    for day in CHANGES:
        page = series(f"{day} 10:00", zone=zone, repeats="", all_day=True)
        found = dates(page)[0]
        after = (found.end + timedelta(seconds=1)).astimezone(page.zone)

        assert found.start.astimezone(page.zone).date() == day
        assert (found.start - timedelta(seconds=1)).astimezone(page.zone).date() < day
        assert found.end.astimezone(page.zone).date() == day
        assert after.date() == day + timedelta(days=1)


@pytest.mark.parametrize("zone", EUROPE)
def test_a_weekly_meeting_stays_at_its_hour_through_three_years(zone):
    page = series("2026-01-04 10:00", zone=zone)  # Sundays: the days on which clocks change
    found = dates(page, datetime(2028, 12, 31, 23, tzinfo=UTC))

    assert len(found) == 157
    assert {f"{each.start.astimezone(page.zone):%H:%M}" for each in found} == {"10:00"}
    assert {f"{each.end.astimezone(page.zone):%H:%M}" for each in found} == {"12:00"}
