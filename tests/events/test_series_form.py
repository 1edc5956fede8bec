"""What an editor types for a series, and what they are told when it does not fit."""

from datetime import UTC, date, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone

from events.models import MeetingPage, Repeats
from tests.factories.events import MeetingFactory
from tests.factories.forms import page_form

FIRST = datetime(2030, 1, 1, 8, tzinfo=UTC)  # a Tuesday


def edit(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


@pytest.fixture
def send(client, house, admin):
    """Saves the form of a weekly meeting with some fields changed; its errors or {}."""
    page = MeetingFactory(start=FIRST)
    client.force_login(admin)

    def send(**fields):
        fields = {"repeats": "weekly"} | fields
        response = client.post(edit(page), page_form(client, edit(page), **fields))
        return response.context["form"].errors if response.status_code == 200 else {}

    send.page = page
    return send


def saved():
    return MeetingPage.objects.get().get_latest_revision_as_object()


def test_a_series_is_saved_in_plain_words(send):
    changes = [("cancelled", {"date": "2030-01-15"}, "")]
    assert send(repeat_every="2", repeat_until="2030-06-30", date_changes=changes) == {}

    page = saved()
    assert (page.repeats, page.repeat_every) == (Repeats.WEEKLY, 2)
    assert page.repeat_until == date(2030, 6, 30)
    assert page.date_changes[0].value["date"] == date(2030, 1, 15)


@pytest.mark.parametrize(
    ("fields", "name", "text"),
    [
        (
            {"weekdays": ["4"]},
            "weekdays",
            "The first date is a Tuesday: tick that day too, or begin on another day.",
        ),
        ({"repeat_until": "2029-12-31"}, "repeat_until", "The last date is before the first one."),
        (
            {"end": "2030-01-09 11:00"},
            "end",
            "An event of a series ends before the next one begins.",
        ),
        (
            {"end": "2030-01-03 11:00", "weekdays": ["1", "2"]},
            "end",
            "An event of a series ends before the next one begins.",
        ),
        (
            {"start": "2001-01-02 10:00", "end": "2001-01-02 11:00"},
            "repeats",
            "A series begins ten years ago at most.",
        ),
    ],
)
def test_a_rule_that_does_not_fit_is_told(send, fields, name, text):
    assert send(**fields) == {name: [text]}


def told(errors):
    blocks = errors["date_changes"].as_data()[0].block_errors
    return {n: str(error.block_errors["date"].message) for n, error in blocks.items()}


def test_a_change_of_what_is_no_date_is_told_with_those_that_are_near(send):
    changes = [("cancelled", {"date": "2030-01-10"}, ""), ("cancelled", {"date": "2030-01-15"}, "")]

    assert told(send(date_changes=changes)) == {
        0: "The series has no date on this day. "
        "The nearest are: Tuesday, 8 January 2030 · Tuesday, 15 January 2030."
    }


def test_two_changes_of_one_date_are_told(send):
    moved = {"date": "2030-01-08", "to": "2030-01-09", "starts": "", "ends": ""}
    changes = [("cancelled", {"date": "2030-01-08"}, ""), ("moved", moved, "")]

    text = "This day is named twice."
    assert told(send(date_changes=changes)) == {0: text, 1: text}


def test_an_old_change_does_not_hinder_a_new_rule(send):
    past = timezone.now().date() - timedelta(days=3)
    assert send(date_changes=[("cancelled", {"date": str(past)}, "")]) == {}


def test_an_event_that_takes_place_once_needs_no_rule(send):
    assert send(repeats="", weekdays=["4"], repeat_until="2029-12-31") == {}


def test_the_rule_is_folded_away_where_there_is_none(send, client):
    def folded():
        page = BeautifulSoup(client.get(edit(send.page)).content, "html.parser")
        section = page.find(attrs={"name": "repeats"}).find_parent("section", class_="w-panel")
        return "collapsed" in section["class"]

    assert folded()
    send()
    assert not folded()


def test_the_form_shows_the_saved_rule_and_its_next_dates(send, client):
    assert "as it was saved" not in client.get(edit(send.page)).text
    moved = {"date": "2030-01-15", "to": "2030-01-16", "starts": "", "ends": ""}
    send(date_changes=[("cancelled", {"date": "2030-01-08"}, ""), ("moved", moved, "")])

    html = client.get(edit(send.page)).text
    assert "<strong>Every Tuesday, not on 8 January 2030</strong>" in html
    shown = html.partition("as it was saved")[2].partition("</ul>")[0]
    assert shown.count("<li>") == 5
    assert "8 January 2030, 10:00" in shown.partition("<s>")[2].partition("</s>")[0]
    assert "16 January 2030, 10:00" in shown
    assert "Moved, was 15 January 2030, 10:00" in shown
