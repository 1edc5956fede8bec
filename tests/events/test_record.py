"""The calendar entry of an event: its number grows with each change of facts, once for all."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from events.models import Attendance, EventRecord, PeerVisitPage, Repeats, Status
from events.record import keep, record_of
from tests.factories.events import PeerVisitFactory, translate

START = datetime(2027, 5, 4, 7, 0, tzinfo=UTC)


@pytest.fixture
def visit(house):
    return PeerVisitFactory(
        country="lv", language="lv", title="Vizīte", start=START, latitude=Decimal("57.38")
    )


def publish(page, **fields):
    """Publish ``page`` with ``fields`` as the admin does, by way of a draft."""
    page = PeerVisitPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return record_of(page)


def test_a_new_event_begins_with_nought(visit):
    record = EventRecord.objects.get()

    assert (record.event_key, record.sequence) == (visit.translation_key, 0)
    assert record.previous_start is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start", START - timedelta(hours=1)),
        ("end", START + timedelta(hours=5)),
        ("time_zone", "Europe/Vilnius"),
        ("all_day", True),
        ("status", Status.CANCELLED),
        ("attendance", Attendance.ONLINE),
        ("place", "Liepa"),
        ("venue", "Café"),
        ("address", "Stacijas iela 1"),
        ("latitude", Decimal("56.5")),
        ("online_url", "https://example.org/room"),
        ("repeats", Repeats.WEEKLY),
        ("date_changes", [("cancelled", {"date": START.date()})]),
        ("title", "Cita vizīte"),
    ],
)
def test_a_change_of_facts_is_counted_once(visit, name, value):
    before = record_of(visit)
    record = publish(visit, **{name: value})

    assert record.sequence == 1
    assert record.changed_at > before.changed_at
    assert publish(visit).sequence == 1


def test_words_are_no_facts(visit):
    record = publish(visit, introduction="Citi vārdi.", access="Lifts.", contact_name="Birojs")

    assert record.sequence == 0
    assert record.changed_at == record_of(visit).changed_at


def test_a_draft_changes_nothing_until_it_is_published(visit):
    draft = visit.get_latest_revision_as_object()
    draft.status = Status.CANCELLED
    revision = draft.save_revision()
    assert record_of(visit).sequence == 0

    revision.publish()
    assert record_of(visit).sequence == 1


def test_a_draft_never_published_has_no_record(house):
    PeerVisitFactory(country="lv", language="lv", live=False)

    assert not EventRecord.objects.exists()


def test_a_translation_is_the_same_entry(visit):
    english = translate(visit, "en", title="Visit")
    assert publish(english, title="A visit").sequence == 0

    record = publish(english, status=Status.POSTPONED)
    assert record.sequence == 1
    assert publish(visit).sequence == 1
    assert EventRecord.objects.count() == 1


def test_a_moved_start_is_remembered(visit):
    later = START + timedelta(minutes=30)
    assert publish(visit, start=later).previous_start == START
    assert publish(visit, place="Liepa").previous_start == START
    assert publish(visit, start=START + timedelta(hours=1)).previous_start == later


def test_an_event_published_again_goes_on_counting(visit):
    publish(visit, status=Status.POSTPONED)
    PeerVisitPage.objects.get(pk=visit.pk).unpublish()
    assert record_of(visit).sequence == 1

    visit = PeerVisitPage.objects.get(pk=visit.pk)
    assert publish(visit, status=Status.SCHEDULED).sequence == 2


def test_what_does_not_change_costs_one_query(visit):
    page = PeerVisitPage.objects.get(pk=visit.pk)
    with CaptureQueriesContext(connection) as captured:
        keep(page)
    assert len(captured) == 1

    page.status = Status.CANCELLED
    with CaptureQueriesContext(connection) as captured:
        keep(page)
    assert len(captured) == 3
