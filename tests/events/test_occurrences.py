"""The dates of events as rows: made when published, kept when past, shown in lists."""

import re
from datetime import UTC, date, datetime, time, timedelta
from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext

from events.models import EventPage, EventRecord, MeetingPage, Occurrence, Repeats, Status
from events.occurrences import keep, roll
from tests.factories.events import MeetingFactory, translate

FIRST = datetime(2026, 11, 3, 8, tzinfo=UTC)  # a Tuesday, ten o'clock in Riga
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)  # after the fourth date


@pytest.fixture
def now(monkeypatch):
    """A clock to set: ``now(datetime)``."""

    def set_to(moment):
        monkeypatch.setattr("django.utils.timezone.now", lambda: moment)

    set_to(NOW)
    return set_to


@pytest.fixture
def group(house, now):
    return MeetingFactory(country="lv", language="lv", start=FIRST, repeats=Repeats.WEEKLY)


def publish(page, **fields):
    page = MeetingPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return MeetingPage.objects.get(pk=page.pk)


def days(**conditions):
    rows = Occurrence.objects.filter(start__lt=NOW + timedelta(days=30), **conditions)
    return [f"{row.start:%d.%m.}" for row in rows]


def test_an_event_has_its_one_date_and_it_follows_the_event(house, now):
    page = MeetingFactory(start=FIRST)
    publish(page, start=FIRST + timedelta(hours=1), end=FIRST + timedelta(hours=3))

    row = Occurrence.objects.get()
    assert row.event_id == page.translation_key
    assert row.recurrence_id == row.start == FIRST + timedelta(hours=1)
    assert (row.end, row.cancelled) == (FIRST + timedelta(hours=3), False)


def test_a_draft_has_no_dates_until_it_is_published(house, now):
    page = MeetingFactory(live=False, repeats=Repeats.WEEKLY)
    assert not Occurrence.objects.exists()

    publish(page)
    assert Occurrence.objects.exists()


def test_a_series_is_written_out_for_thirteen_months(group):
    rows = Occurrence.objects.all()

    assert (rows.first().start, rows.count()) == (FIRST, 60)
    assert rows.last().start == datetime(2027, 12, 21, 8, tzinfo=UTC)


def test_past_dates_stay_when_the_rule_changes(group):
    publish(group, start=FIRST + timedelta(days=1, hours=1), end=FIRST + timedelta(days=1, hours=2))

    assert days() == ["03.11.", "10.11.", "17.11.", "24.11.", "25.11.", "02.12.", "09.12.", "16.12.", "23.12."]  # fmt: skip # noqa: E501
    assert {row.start.hour for row in Occurrence.objects.filter(start__lt=NOW)} == {8}
    assert Occurrence.objects.get(start__day=25, start__month=11, start__year=2026).start.hour == 9


def test_a_series_that_ends_keeps_what_was_and_loses_what_was_to_come(group):
    publish(group, repeats=Repeats.NEVER)
    assert days() == ["03.11.", "10.11.", "17.11.", "24.11."]


def test_a_last_date_ends_it(group):
    publish(group, repeat_until=date(2026, 12, 2))
    assert days() == ["03.11.", "10.11.", "17.11.", "24.11.", "01.12."]


def test_single_dates_are_cancelled_and_moved_and_taken_back(group):
    rows = Occurrence.objects.count()
    page = publish(
        group,
        date_changes=[
            ("cancelled", {"date": date(2026, 12, 1)}),
            (
                "moved",
                {
                    "date": date(2026, 12, 8),
                    "to": date(2026, 12, 9),
                    "starts": time(17),
                    "ends": None,
                },
            ),
        ],
    )
    assert days(cancelled=True) == ["01.12."]
    moved = Occurrence.objects.get(recurrence_id=datetime(2026, 12, 8, 8, tzinfo=UTC))
    assert moved.start == datetime(2026, 12, 9, 15, tzinfo=UTC)
    assert moved.end == datetime(2026, 12, 9, 17, tzinfo=UTC)

    publish(page, date_changes=[])
    assert days(cancelled=True) == []
    assert days(start__gt=NOW) == ["01.12.", "08.12.", "15.12.", "22.12."]
    assert Occurrence.objects.count() == rows


def test_a_past_date_that_did_not_take_place_can_be_named_and_stays_so(group):
    page = publish(group, date_changes=[("cancelled", {"date": date(2026, 11, 17)})])
    assert days(cancelled=True) == ["17.11."]

    publish(page, date_changes=[])
    assert days(cancelled=True) == ["17.11."]


def test_a_cancelled_event_cancels_what_is_to_come(group):
    publish(group, status=Status.CANCELLED)
    assert days(cancelled=False) == ["03.11.", "10.11.", "17.11.", "24.11."]

    publish(group, status=Status.SCHEDULED)
    assert days(cancelled=True) == []


def test_a_cancelled_event_of_one_date_is_cancelled(house, now):
    publish(MeetingFactory(start=FIRST), status=Status.CANCELLED)
    assert days(cancelled=True) == ["03.11."]


def test_a_rule_changed_in_one_language_holds_in_the_others(group):
    english = translate(group, "en", title="Kitchen group")
    publish(group, repeat_every=2, date_changes=[("cancelled", {"date": date(2026, 12, 1)})])

    english.refresh_from_db()
    latvian = MeetingPage.objects.get(pk=group.pk)
    assert (english.repeats, english.repeat_every) == (Repeats.WEEKLY, 2)
    assert english.date_changes[0].value["date"] == date(2026, 12, 1)
    assert english.listed_start == latvian.listed_start == datetime(2026, 12, 15, 8, tzinfo=UTC)

    publish(english, repeat_every=3, date_changes=[])
    latvian.refresh_from_db()
    assert latvian.repeat_every == 3
    assert days(start__gt=NOW) == ["15.12."]
    assert Occurrence.objects.values("event").distinct().count() == 1


def test_lists_show_the_next_date_that_takes_place(group):
    assert group.listed_start == datetime(2026, 12, 1, 8, tzinfo=UTC)
    page = publish(group, date_changes=[("cancelled", {"date": date(2026, 12, 1)})])

    assert page.listed_start == datetime(2026, 12, 8, 8, tzinfo=UTC)
    assert (page.listed_end, page.date) == (
        datetime(2026, 12, 8, 10, tzinfo=UTC),
        date(2026, 12, 8),
    )


def test_lists_show_the_last_date_of_a_series_that_is_over(group):
    page = publish(group, repeat_until=date(2026, 11, 20))

    assert (page.listed_start, page.is_over) == (datetime(2026, 11, 17, 8, tzinfo=UTC), True)
    assert list(EventPage.objects.coming()) == []


def test_an_event_of_all_day_is_over_at_the_end_of_its_day_where_it_is(house, now):
    page = MeetingFactory(
        start=datetime(2026, 11, 24, 8, tzinfo=UTC),
        end=datetime(2026, 11, 24, 9, tzinfo=UTC),
        all_day=True,
    )
    assert page.listed_end == datetime(2026, 11, 24, 21, 59, 59, tzinfo=UTC)
    assert (page.is_over, list(EventPage.objects.coming())) == (False, [page.eventpage_ptr])

    now(datetime(2026, 11, 24, 22, tzinfo=UTC))
    page = MeetingPage.objects.get()
    assert (page.is_over, list(EventPage.objects.coming())) == (True, [])


def test_time_goes_on_and_lists_show_the_next_date_in_all_languages(group, now):
    english = translate(group, "en", title="Kitchen group")
    now(datetime(2026, 12, 1, 9, tzinfo=UTC))
    assert roll() == 0  # it is still on

    now(datetime(2026, 12, 1, 10, 1, tzinfo=UTC))
    assert (roll(), roll()) == (1, 0)
    for page in (group, english):
        page.refresh_from_db()
        assert page.listed_start == datetime(2026, 12, 8, 8, tzinfo=UTC)
        assert page.date == date(2026, 12, 8)


def test_a_series_without_an_end_is_written_on(group, now):
    now(NOW + timedelta(days=62))
    assert roll() == 1

    assert Occurrence.objects.last().start == datetime(2028, 2, 22, 8, tzinfo=UTC)
    assert Occurrence.objects.first().start == FIRST


def test_what_has_ended_or_is_no_series_is_left_alone(group, now):
    publish(group, repeat_until=date(2026, 12, 9))
    MeetingFactory(start=FIRST)
    now(NOW + timedelta(days=400))
    assert (roll(), roll()) == (1, 0)

    group.refresh_from_db()
    assert group.listed_start == datetime(2026, 12, 8, 8, tzinfo=UTC)


def test_queries(group):
    once = MeetingFactory(start=FIRST)
    for page, most in ((once, 1), (group, 1)):
        page = MeetingPage.objects.get(pk=page.pk)
        with CaptureQueriesContext(connection) as captured:
            keep(page)
        assert len(captured) == most

    group.repeat_every = 2
    with CaptureQueriesContext(connection) as captured:
        keep(group)
    assert len(captured) == 4


def page_of(client, house, language="en"):
    return client.get(f"/{language}/{house.section_slug('lv', language)}/kitchen/").text


def test_the_page_says_the_rule_and_the_next_dates(house, client, now):
    MeetingFactory(
        country="lv",
        language="en",
        slug="kitchen",
        start=FIRST,
        repeats=Repeats.WEEKLY,
        repeat_until=date(2027, 1, 5),
        date_changes=[
            ("cancelled", {"date": date(2026, 12, 22)}),
            ("moved", {"date": date(2026, 12, 8), "to": date(2026, 12, 9), "starts": time(17)}),
        ],
    )
    html = page_of(client, house)

    assert "Every Tuesday until 5 January, not on 22 December" in html
    times = re.findall(r'<time datetime="([^"]+)">', html.partition('"when__dates"')[2])
    assert times[:6:2] == [
        "2026-12-01T10:00:00+02:00", "2026-12-09T17:00:00+02:00", "2026-12-15T10:00:00+02:00"
    ]  # fmt: skip
    assert "Moved, was 8 December 2026, 10:00" in html
    gone = html.partition("<s>")[2].partition("</s>")
    assert "22 December 2026" in gone[0]
    assert gone[2].lstrip().startswith("<strong>Does not take place</strong>")
    assert html.count("Does not take place") == html.count("Moved, was") == 1


def test_the_page_has_what_the_script_needs_to_show_the_readers_own_clock(house, client, now):
    MeetingFactory(country="lv", language="en", slug="kitchen", start=FIRST)
    html = page_of(client, house)

    assert "By the clock there: Eastern European Standard Time." in html
    assert (
        '<p class="small" data-own-time data-zone="Europe/Riga"'
        ' data-start="2026-11-03T10:00:00+02:00" data-end="2026-11-03T12:00:00+02:00" hidden>'
    ) in html


def test_events_from_before_there_were_dates_are_given_theirs(house, now):
    once = MeetingFactory(country="lv", language="lv", start=FIRST)
    translate(once, "en", title="Meeting")
    whole = MeetingFactory(start=FIRST, all_day=True, status=Status.CANCELLED)
    MeetingFactory(start=FIRST, live=False)
    expected = list(Occurrence.objects.values_list("event", "start", "end", "cancelled"))
    EventRecord.objects.all().delete()
    EventPage.objects.update(listed_start=FIRST, listed_end=FIRST + timedelta(hours=2))

    write = import_module("events.migrations.0004_dates_are_rows").write
    write(apps, None)
    write(apps, None)

    assert list(Occurrence.objects.values_list("event", "start", "end", "cancelled")) == expected
    assert len(expected) == 2
    whole.refresh_from_db()
    assert whole.listed_end == datetime(2026, 11, 3, 21, 59, 59, tzinfo=UTC)
