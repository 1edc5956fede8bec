"""Feedback: asked once after the event, kept without a name, shown from three answers on."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from events.models import Feedback, Registration
from events.taking_part.feedback import MARKS, give, results
from tests.factories.events import PeerVisitFactory, registration
from tests.reading import queries

State = Registration.Status
ANSWERS = {"useful": "5", "organised": "4", "helped": "The soup"}


@pytest.fixture
def over(house):
    return PeerVisitFactory(start=timezone.now() - timedelta(days=2))


def address(row, language="en"):
    return f"/{language}/taking-part/own/{row.token}/feedback/"


def test_answers_are_kept_once_and_without_a_name(client, over):
    row = registration(over, name="Anna", email="anna@example.org")
    page = BeautifulSoup(client.get(address(row, "lv")).content, "html.parser")
    assert len(page.find_all("fieldset")) == 3
    assert len(page.find_all("input", {"type": "radio"})) == 15
    assert not Feedback.objects.exists()
    response = client.post(address(row, "lv"), ANSWERS)
    assert response["Location"] == address(row, "lv")
    kept = Feedback.objects.get()
    assert kept.answers == {"useful": 5, "organised": 4, "helped": "The soup"}
    assert (kept.language, kept.event_id) == ("lv", over.translation_key)
    assert {f.name for f in Feedback._meta.get_fields()} == {
        "id", "event", "language", "answers", "created_on",
    }  # fmt: skip
    assert "Thank you for your answers" in client.get(address(row)).text
    client.post(address(row), ANSWERS)
    assert Feedback.objects.count() == 1
    row.refresh_from_db()
    assert give(row, {"useful": 1}, language="en") is None
    assert response.cookies == {}


def test_nothing_answered_is_asked_again_and_what_no_answer_is_refused(client, over):
    row = registration(over)
    response = client.post(address(row), {"helped": "  "})
    assert "Answer at least one question." in response.text
    response = client.post(address(row), {"useful": "6", "helped": "<b>The soup</b>"})
    page = BeautifulSoup(response.content, "html.parser")
    assert [a["href"] for a in page.find(class_="error-summary").find_all("a")] == ["#id_useful_0"]
    assert page.find(id="id_helped").text.strip() == "<b>The soup</b>"
    assert not Feedback.objects.exists()


@pytest.mark.parametrize("status", [State.CANCELLED, State.WAITING, State.HELD])
def test_who_did_not_take_part_is_not_asked(client, over, status):
    row = registration(over, status)
    assert "once the event is over" in client.get(address(row)).text
    client.post(address(row), ANSWERS)
    assert not Feedback.objects.exists()


def test_nobody_is_asked_before_the_end(client, house):
    row = registration(PeerVisitFactory())
    client.post(address(row), ANSWERS)
    assert not Feedback.objects.exists()
    assert "Send my answers" not in client.get(address(row)).text


def said(*answers):
    return [Feedback(answers=each, language="en") for each in answers]


def test_results_begin_with_three_answers_and_tell_no_order():
    two = said({"useful": 5, "helped": "b"}, {"useful": 2, "helped": "a"})
    assert results(two) == []
    useful, helped = results([*two, *said({"useful": 2, "organised": 1})])
    assert (useful.number, useful.average) == (3, 3.0)
    assert useful.marks == [
        (MARKS[1], 0),
        (MARKS[2], 2),
        (MARKS[3], 0),
        (MARKS[4], 0),
        (MARKS[5], 1),
    ]
    assert (helped.texts, helped.average) == (["a", "b"], None)


def test_the_page_takes_few_queries(client, over):
    assert queries(client, address(registration(over))) == 4
