"""The programme moves with its event, in the editor's form."""

import json
from datetime import datetime, timedelta

import pytest
from django.urls import reverse

from events.models import RegionalConferencePage
from tests.events.test_programme import conference, session
from tests.factories.events import translate
from tests.factories.forms import page_form

SHOWN = "%Y-%m-%d %H:%M"
# The conference is on 4 and 5 May 2027, from 9:00 to 18:00 in Riga; its sessions are at
# 10:00 and at 11:00 on the first day, at 12:00 on the second.


@pytest.fixture
def page(house):
    return conference(
        session("Welcome", 7, 8), session("Bread", 8, 9), session("Promises", 9, 10, day=1)
    )


@pytest.fixture
def send(client, admin):
    """``send(page, **changes)`` saves a draft, or publishes it; returns the response."""
    client.force_login(admin)

    def saved(page, form=None, **changes):
        url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        return client.post(url, (form or page_form(client, url)) | changes, follow=True)

    return saved


def planned(page):
    """``{title: (start, end)}`` of the draft, by the clock at its place."""
    draft = RegionalConferencePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    return {
        row.title: tuple(at.astimezone(draft.zone).strftime(SHOWN) for at in (row.start, row.end))
        for row in draft.sessions.all()
    }


def told(response):
    return [str(message).strip() for message in response.context["messages"]]


def errors(response):
    return [dict(row.errors) for row in response.context["form"].formsets["sessions"].forms]


def test_sessions_move_with_an_event_that_moves_to_another_day(page, send):
    response = send(page, start="2027-05-11 09:00", end="2027-05-12 18:00")

    assert planned(page) == {
        "Welcome": ("2027-05-11 10:00", "2027-05-11 11:00"),
        "Bread": ("2027-05-11 11:00", "2027-05-11 12:00"),
        "Promises": ("2027-05-12 12:00", "2027-05-12 13:00"),
    }
    assert "3 sessions have moved along with the event." in told(response)


def test_publishing_tells_it_too_and_moves_them_in_every_language(page, send):
    german = translate(page, "de", title="Konferenz")
    response = send(
        page,
        start="2027-05-11 09:00",
        end="2027-05-12 18:00",
        **{"action-publish": "action-publish"},
    )

    moved = planned(page)
    assert moved["Welcome"] == ("2027-05-11 10:00", "2027-05-11 11:00")
    assert told(response).count("3 sessions have moved along with the event.") == 1
    rows = RegionalConferencePage.objects.get(pk=german.pk).sessions.all()
    assert [row.local_start.strftime(SHOWN) for row in rows] == [
        start for start, _end in moved.values()
    ]


@pytest.mark.parametrize("day", ["2027-10-31", "2027-03-28", "2027-12-01"])
def test_the_clock_of_a_session_is_the_same_in_summer_and_in_winter(page, send, day):
    after = datetime.fromisoformat(day) + timedelta(days=1)

    send(page, start=f"{day} 09:00", end=f"{after:%Y-%m-%d} 18:00")

    assert planned(page) == {
        "Welcome": (f"{day} 10:00", f"{day} 11:00"),
        "Bread": (f"{day} 11:00", f"{day} 12:00"),
        "Promises": (f"{after:%Y-%m-%d} 12:00", f"{after:%Y-%m-%d} 13:00"),
    }


def test_a_session_that_the_editor_moved_stays_where_they_put_it(page, send):
    response = send(
        page,
        start="2027-05-11 09:00",
        end="2027-05-12 18:00",
        **{"sessions-1-start": "2027-05-11 15:00", "sessions-1-end": "2027-05-11 16:00"},
    )

    assert planned(page) == {
        "Welcome": ("2027-05-11 10:00", "2027-05-11 11:00"),
        "Bread": ("2027-05-11 15:00", "2027-05-11 16:00"),
        "Promises": ("2027-05-12 12:00", "2027-05-12 13:00"),
    }
    assert "2 sessions have moved along with the event." in told(response)


def test_an_event_that_becomes_longer_by_moving_takes_its_sessions_by_whole_days(page, send):
    send(page, start="2027-05-11 08:00", end="2027-05-13 15:00")

    assert planned(page)["Promises"] == ("2027-05-12 12:00", "2027-05-12 13:00")


def test_sessions_move_by_hours_where_the_whole_event_does(page, send):
    send(page, start="2027-05-04 10:30", end="2027-05-05 19:30")

    assert planned(page)["Welcome"] == ("2027-05-04 11:30", "2027-05-04 12:30")


@pytest.mark.parametrize(
    "change",
    [
        {"start": "2027-05-03 09:00"},  # a day before it
        {"start": "2027-05-04 10:00"},
        {"end": "2027-05-06 18:00"},
        {"end": "2027-05-05 20:00"},
        {"start": "2027-05-04 08:00", "end": "2027-05-05 20:00"},
    ],
)
def test_sessions_stay_where_an_event_becomes_longer_or_shorter(page, send, change):
    before = planned(page)

    response = send(page, **change)

    assert planned(page) == before
    assert not [text for text in told(response) if "moved along" in text]
    draft = RegionalConferencePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    for name, at in change.items():
        assert getattr(draft, f"local_{name}").strftime(SHOWN) == at


def test_autosaving_twice_with_the_same_form_moves_once(page, send, client):
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = page_form(client, url) | {"start": "2027-04-27 09:00"}
    send(page, form)  # the end comes later, and the form stays as it was
    assert planned(page)["Welcome"] == ("2027-05-04 10:00", "2027-05-04 11:00")
    for _twice in range(2):
        response = send(page, form, end="2027-04-28 18:00")

        assert planned(page)["Promises"] == ("2027-04-28 12:00", "2027-04-28 13:00")
        assert "3 sessions have moved along with the event." in told(response)


def test_a_clock_in_another_zone_is_no_move(page, send):
    send(page, time_zone="Europe/Stockholm")

    assert planned(page)["Welcome"] == ("2027-05-04 10:00", "2027-05-04 11:00")


def test_a_session_that_is_taken_out_is_not_moved(page, send):
    times = {"start": "2027-05-11 09:00", "end": "2027-05-12 18:00"}
    response = send(page, **times, **{"sessions-0-DELETE": "on"})

    assert list(planned(page)) == ["Bread", "Promises"]
    assert "2 sessions have moved along with the event." in told(response)


def test_a_session_that_a_shorter_event_leaves_out_is_refused(page, send):
    response = send(page, start="2027-05-11 09:00", end="2027-05-11 18:00")

    assert [list(found) for found in errors(response)] == [[], [], ["start", "end"]]
    assert planned(page)["Welcome"] == ("2027-05-04 10:00", "2027-05-04 11:00")


@pytest.mark.parametrize(
    "seen",
    [
        "",
        "x",
        "[]",
        "7",
        "null",
        '{"event": 1}',
        '{"event": ["soon", "later"]}',
        '{"event": ["2027-05-04"]}',
    ],
)
def test_a_form_that_does_not_say_what_it_began_with_moves_nothing(page, send, seen):
    response = send(page, start="2027-05-11 09:00", end="2027-05-12 18:00", times_seen=seen)

    assert [list(found) for found in errors(response)] == [["start", "end"]] * 3


def test_a_form_says_what_it_began_with(page, client, admin):
    client.force_login(admin)
    form = page_form(client, reverse("wagtailadmin_pages:edit", args=[page.pk]))

    assert json.loads(form["times_seen"]) == {
        "event": ["2027-05-04 09:00", "2027-05-05 18:00"],
        "0": ["2027-05-04 10:00", "2027-05-04 11:00"],
        "1": ["2027-05-04 11:00", "2027-05-04 12:00"],
        "2": ["2027-05-05 12:00", "2027-05-05 13:00"],
    }
