"""Series in a calendar: their rule, what differs from it, and what was before it changed.

recurring-ical-events works the dates out of the feed; they must be the dates of the event.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from events import series
from events.following import ical
from events.following.recurring import entries_of
from events.following.zones import vtimezone
from events.models import EventRecord, MeetingPage, Occurrence, Repeats, Status
from tests.events.test_feeds import CALENDAR, NEWS, body, publish
from tests.events.test_ical import entry
from tests.factories.events import MeetingFactory

RIGA = ZoneInfo("Europe/Riga")


def monday(weeks):
    """Ten o'clock in Riga on the Monday so many weeks from this one."""
    today = timezone.now().astimezone(RIGA).date()
    day = today - timedelta(days=today.weekday()) + timedelta(weeks=weeks)
    return datetime.combine(day, time(10), RIGA)


def meeting(**fields):
    start = fields.pop("start", monday(1))
    return MeetingFactory(
        **{
            "country": "lv",
            "language": "lv",
            "title": "Sapulce",
            "slug": "sapulce",
            "start": start,
            "end": start + timedelta(hours=1),
            "repeats": Repeats.WEEKLY,
            "repeat_until": monday(5).date(),
        }
        | fields
    )


def moved(instead_of, to, starts=None):
    return ("moved", {"date": instead_of.date(), "to": to.date(), "starts": starts, "ends": None})


def dates(text, first=None, last=None):
    """``[(start in UTC, status, title)]`` of all dates in a feed, in their order."""
    first = first or timezone.now() - timedelta(days=366)
    last = last or timezone.now() + timedelta(days=396)
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(first, last)
    rows = [(e.start.astimezone(UTC), str(e["status"]), str(e["summary"])) for e in found]
    return sorted(rows)


def event(text):
    """The entry that has the rule."""
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    (found,) = [event for event in events if "rrule" in event]
    return found


def test_a_series_is_one_entry_with_its_rule(house, client):
    page = meeting()
    text = body(client.get(CALENDAR))

    assert text.count("BEGIN:VEVENT") == 1
    until = datetime.combine(page.repeat_until, time(23, 59, 59), RIGA).astimezone(UTC)
    assert f"RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL={until:%Y%m%dT%H%M%SZ}\r\n" in text
    assert dates(text) == [
        (monday(week).astimezone(UTC), "CONFIRMED", "Sapulce") for week in (1, 2, 3, 4, 5)
    ]


def test_single_dates_are_moved_and_cancelled(house, client):
    meeting(
        date_changes=[
            ("cancelled", {"date": monday(2).date()}),
            moved(monday(3), monday(3) + timedelta(days=1), time(15)),
        ]
    )
    text = body(client.get(CALENDAR))
    wednesday = datetime.combine((monday(3) + timedelta(days=1)).date(), time(15), RIGA)

    assert text.count("BEGIN:VEVENT") == 3
    assert f"RECURRENCE-ID;TZID=Europe/Riga:{monday(2):%Y%m%dT%H%M%S}\r\n" in text
    assert dates(text) == [
        (monday(1).astimezone(UTC), "CONFIRMED", "Sapulce"),
        (monday(2).astimezone(UTC), "CANCELLED", "Atcelts: Sapulce"),
        (wednesday.astimezone(UTC), "CONFIRMED", "Sapulce"),
        (monday(4).astimezone(UTC), "CONFIRMED", "Sapulce"),
        (monday(5).astimezone(UTC), "CONFIRMED", "Sapulce"),
    ]


def test_past_dates_stay_when_the_rule_changes(house, client):
    """Mondays until now, Mondays and Thursdays from now on: no past Thursday appears."""
    page = meeting(start=monday(-4))
    publish(page, weekdays=[0, 3])
    text = body(client.get(CALENDAR))
    past = [day for day, _status, _title in dates(text) if day < timezone.now()]

    assert past == [row.start for row in Occurrence.objects.filter(start__lt=timezone.now())]
    assert {day.astimezone(RIGA).weekday() for day in past if day < monday(0)} == {0}
    assert text.count("EXDATE;TZID=Europe/Riga:") >= 4
    coming = [day for day, _status, _title in dates(text) if day > timezone.now()]
    assert {day.astimezone(RIGA).weekday() for day in coming} == {0, 3}


def test_past_dates_that_the_rule_does_not_say_are_entries_beside_it(house, client):
    """At ten until now, at eleven from now on."""
    page = meeting(start=monday(-2))
    publish(page, start=monday(-2) + timedelta(hours=1), end=monday(-2) + timedelta(hours=2))
    text = body(client.get(CALENDAR))
    found = [day.astimezone(RIGA).hour for day, _status, _title in dates(text)]

    assert found == [row.start.astimezone(RIGA).hour for row in Occurrence.objects.all()]
    assert set(found) == {10, 11}
    assert text.count(f"RELATED-TO;RELTYPE=PARENT:{page.translation_key}\r\n") == found.count(10)
    assert event(text)["uid"] == str(page.translation_key)


def test_a_cancelled_series_leaves_what_took_place(house, client):
    page = meeting(start=monday(-2))
    publish(page, status=Status.CANCELLED)
    found = dates(body(client.get(CALENDAR)))

    now = timezone.now()
    assert {(status, title) for day, status, title in found if day < now} == {
        ("CONFIRMED", "Sapulce")
    }
    assert {(status, title) for day, status, title in found if day > now} == {
        ("CANCELLED", "Atcelts: Sapulce")
    }


def test_a_series_without_an_end_has_a_clock_for_years(house, client):
    meeting(repeat_until=None)
    text = body(client.get(CALENDAR))
    far = timezone.now() + timedelta(days=365 * 8)

    assert "UNTIL" not in text
    assert f"DTSTART:{far.year}" in text.split("END:VTIMEZONE")[0]
    found = dates(text, far, far + timedelta(days=14))
    assert [day.astimezone(RIGA).hour for day, _status, _title in found] == [10, 10]


def test_whole_days_of_a_series_are_dates(house, client):
    start = datetime.combine(monday(1).date(), time(), RIGA)
    end = datetime.combine(monday(1).date(), time(23, 59), RIGA)
    meeting(all_day=True, start=start, end=end, date_changes=[moved(monday(2), monday(3))])
    text = body(client.get(CALENDAR))

    assert f"DTSTART;VALUE=DATE:{monday(1):%Y%m%d}\r\n" in text
    assert f"DTEND;VALUE=DATE:{monday(1) + timedelta(days=1):%Y%m%d}\r\n" in text
    assert f"RECURRENCE-ID;VALUE=DATE:{monday(2):%Y%m%d}\r\n" in text
    assert f"UNTIL={monday(5):%Y%m%d}\r\n" in text


def test_a_series_among_others_costs_two_queries_more(house, client, django_assert_num_queries):
    meeting(date_changes=[("cancelled", {"date": monday(2).date()})])
    meeting(slug="cita")
    MeetingFactory(title="Once")
    body(client.get(CALENDAR))
    with django_assert_num_queries(14):
        body(client.get(CALENDAR))


# The law: whatever the rule, zone and changes, the feed has the dates of the event.


@st.composite
def rules(draw):
    """An unsaved page: any rule, in any of some zones, near either change of the clock."""
    zone = draw(st.sampled_from(["Europe/Riga", "Europe/Dublin", "Atlantic/Azores", "UTC"]))
    day = draw(st.dates(date(2027, 1, 1), date(2027, 12, 31)))
    start = datetime.combine(day, draw(st.times(time(4), time(20))), ZoneInfo(zone))
    start = start.replace(second=0, microsecond=0, fold=0)
    page = MeetingPage(
        start=start,
        end=start + timedelta(minutes=draw(st.integers(5, 180))),
        time_zone=zone,
        repeats=draw(st.sampled_from([r for r in Repeats if r])),
        repeat_every=draw(st.integers(1, 3)),
        weekdays=draw(st.lists(st.integers(0, 6), max_size=3, unique=True)),
        repeat_until=draw(st.none() | st.dates(day, date(2028, 12, 31))),
    )
    until = datetime(2028, 6, 1, tzinfo=UTC)
    said = [each.recurrence_id.astimezone(page.zone) for each in series.dates(page, until)]
    changed = draw(st.lists(st.sampled_from(said), max_size=3, unique=True))
    page.date_changes = [
        ("cancelled", {"date": each.date()})
        if draw(st.booleans())
        else moved(each, each + timedelta(days=draw(st.integers(0, 5))), time(12))
        for each in changed
    ]
    return page


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rules())
def test_any_series_in_a_feed_has_the_dates_of_the_event(page):
    until = datetime(2028, 6, 1, tzinfo=UTC)
    wanted = series.dates(page, until)
    master = entry(zone=page.time_zone, start=page.start, end=page.end)
    written = entries_of(master, page, wanted, "Title", "Cancelled: Title")
    clock = vtimezone(page.time_zone, 2026, 2029)
    text = b"".join(ical.calendar(ical.Head("Events", "en"), [clock], written))
    found = [
        (day, status)
        for day, status, _title in dates(text, datetime(2026, 12, 1, tzinfo=UTC), until)
    ]
    expected = [
        (each.start, "CANCELLED" if each.cancelled else "CONFIRMED")
        for each in wanted
        if each.start < until
    ]
    late = {each.start for each in series.differing(page) if each.recurrence_id > until}
    assert [pair for pair in found if pair[0] not in late] == sorted(expected)


def test_the_record_of_a_series_counts_a_moved_date(house):
    page = meeting()
    publish(page, date_changes=[("cancelled", {"date": monday(2).date()})])

    assert EventRecord.objects.get().sequence == 1


def test_news_has_a_series_once_at_its_next_date(house, client):
    meeting(start=monday(-2), date_changes=[("cancelled", {"date": monday(1).date()})])
    text = body(client.get(NEWS))
    coming = min(d for d in map(monday, (0, 2)) if d + timedelta(hours=1) > timezone.now())

    assert text.count("<entry") == 1
    assert f"{coming.day} {coming:%B} {coming.year}, 10:00 – 11:00, Eastern European" in text
