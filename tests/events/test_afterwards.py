"""After an event: the organiser is asked once, and the checklist turns green by itself."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.utils import timezone

from events.models import EventPage, EventRecord, Feedback, RegistrationBy, Status
from events.running import afterwards
from events.running.checklist import checklist_of
from knowledge.models import GoodPracticePage
from network.connections import connect, linked_keys
from network.models import Connection
from oneroof.schedule import SCHEDULES
from tests.factories.content import UserFactory, editor_of
from tests.factories.events import (
    MeetingFactory,
    PeerVisitFactory,
    RegionalConferenceFactory,
    SessionFactory,
    registration,
    translate,
)
from tests.factories.initiatives import InitiativeFactory
from tests.factories.knowledge import GoodPracticeFactory
from tests.factories.network import ConceptFactory, OrganisationFactory
from tests.reading import queries


def ended(days, factory=PeerVisitFactory, **values):
    start = timezone.now() - timedelta(days=days, hours=3)
    return factory(start=start, **{"contact_email": "host@example.org"} | values)


def ask(commit):
    with commit(execute=True):
        return afterwards.ask_organisers.func()


def test_the_organiser_is_asked_once_with_the_way_to_the_editor(
    house, django_capture_on_commit_callbacks
):
    page = ended(5, title="Soup\u2028day")
    translate(page, "lv")
    assert ask(django_capture_on_commit_callbacks) == 1
    assert ask(django_capture_on_commit_callbacks) == 0
    [letter] = mail.outbox
    assert (letter.to, letter.subject) == (["host@example.org"], "What was learnt: Soup day")
    assert f"http://testserver/admin/pages/{page.pk}/edit/" in letter.body
    assert EventRecord.objects.get(pk=page.translation_key).asked_afterwards_at


def test_who_began_the_page_is_asked_where_there_is_no_contact(
    house, django_capture_on_commit_callbacks
):
    owner = UserFactory(email="ilze@example.org")
    page = ended(5, RegionalConferenceFactory, title="Region", contact_email="", language="lv")
    EventPage.objects.filter(pk=page.pk).update(owner=owner)
    ended(5, contact_email="")
    assert ask(django_capture_on_commit_callbacks) == 1
    [letter] = mail.outbox
    assert letter.to == ["ilze@example.org"]
    assert letter.extra_headers["Content-Language"] == "lv"


@pytest.mark.parametrize(
    ("days", "values"),
    [
        (2, {}),
        (90, {}),
        (5, {"lessons": "<p>Bake.</p>"}),
        (5, {"status": Status.CANCELLED}),
        (5, {"live": False}),
        (5, {"factory": MeetingFactory}),
    ],
)
def test_nobody_is_asked_too_early_too_late_or_in_vain(
    house, django_capture_on_commit_callbacks, days, values
):
    ended(days, **values)
    assert ask(django_capture_on_commit_callbacks) == 0


def test_lessons_that_wait_for_review_are_lessons(house, django_capture_on_commit_callbacks):
    page = ended(5)
    page.lessons = "<p>Bake.</p>"
    page.save_revision()
    assert ask(django_capture_on_commit_callbacks) == 0


def test_what_was_written_meanwhile_is_not_asked_for(house):
    page = ended(5, lessons="<p>Bake.</p>")
    assert afterwards.send.func(page.pk) == "overtaken"
    assert mail.outbox == []


def test_the_worker_asks_by_the_clock():
    assert afterwards.ask_organisers in [schedule.task for schedule in SCHEDULES]


def open_items(page):
    page = EventPage.objects.get(pk=page.pk).specific
    return [item.text for item in checklist_of(page) if not item.done]


def test_a_visit_turns_green_step_by_step(house):
    page = PeerVisitFactory(reminder_days=3)
    assert open_items(page) == [
        "The host or organiser is linked",
        "What is visited is linked",
        "It is said who visits",
        "It is said what the visitors want to learn",
        "The programme has sessions",
        "The place has an address, or the online room a link",
        "It is said how accessible the place is",
        "There is an e-mail address for questions",
        "People can register on the published page",
        "People are checked in",
        "The lessons are written down",
        "A good practice is linked",
        "Three people or more said how it was",
    ]
    connect(OrganisationFactory(), "hosts", page)
    connect(page, "visits", InitiativeFactory())
    page.visitors, page.learning_goals = "A village", "<p>Soup</p>"
    page.address, page.access = "Mill Street 1", "A ramp"
    page.contact_email, page.registration = "host@example.org", RegistrationBy.HERE
    page.sessions.add(SessionFactory())
    page.save_revision().publish()
    after = [
        "People are checked in",
        "The lessons are written down",
        "A good practice is linked",
        "Three people or more said how it was",
    ]
    assert open_items(page) == after
    registration(page, checked_in_at=timezone.now())
    for _number in range(3):
        Feedback.objects.create(event_id=page.translation_key, language="en", answers={"useful": 5})
    connect(GoodPracticeFactory(), "drawn-from", page)
    page = type(page).objects.get(pk=page.pk)
    page.lessons = "<p>Bake.</p>"
    page.save_revision()  # a draft is enough
    assert open_items(page) == []
    assert len(checklist_of(page)) == 15


def test_other_kinds_are_asked_for_what_they_have(house):
    conference, meeting = RegionalConferenceFactory(), MeetingFactory()
    assert "The materials are there" in open_items(conference)
    assert not {"It is said who visits", "The materials are there"} & set(open_items(meeting))


@pytest.fixture
def signed_in(client, editor):
    client.force_login(editor)
    return client


def test_the_checklist_leads_to_what_is_open(signed_in, house):
    page = PeerVisitFactory(visitors="A village")
    response = signed_in.get(f"/admin/running/{page.translation_key}/checklist/")
    items = BeautifulSoup(response.content, "html.parser").select(".running-checklist li")
    assert len(items) == 14
    done = [" ".join(item.text.split()) for item in items if not item.find("a")]
    assert done == ["Done: It is said who visits", "Done: All access needs are arranged"]
    assert "2 of 14 are seen to." in response.text
    edit = f"/admin/pages/{page.pk}/edit/"
    assert {item.a["href"] for item in items if item.a} == {
        edit,
        f"/admin/running/{page.translation_key}/check-in/",
        f"/admin/running/{page.translation_key}/feedback/",
    }
    where = f"/admin/running/{page.translation_key}/checklist/"
    editor = BeautifulSoup(signed_in.get(edit).content, "html.parser")
    panel = editor.select_one(f'.help-block a[href="{where}"]').parent
    assert " ".join(panel.text.split()) == (
        "Checklist: 2 of 14 are seen to. Next: The host or organiser is linked."
    )
    assert queries(signed_in, where) == 18


def test_a_good_practice_is_begun_in_one_step_and_linked_when_published(signed_in, house, editor):
    page = ended(5, title="Soup", lessons="<p>Bake.</p>")
    page.concepts.set([ConceptFactory(name="Food")])
    page.save_revision().publish()
    where = f"/admin/running/{page.translation_key}/good-practice/"
    assert signed_in.get(where).status_code == 405
    response = signed_in.post(where)
    draft = GoodPracticePage.objects.get()
    assert response["Location"] == f"/admin/pages/{draft.pk}/edit/"
    assert (draft.title, draft.context, draft.live) == (
        "What we learnt: Soup",
        "<p>Bake.</p>",
        False,
    )
    assert draft.owner == editor
    form = signed_in.get(response["Location"])
    assert form.status_code == 200
    assert "drawn-from" in form.text
    assert not Connection.objects.exists()
    signed_in.post(where)
    assert GoodPracticePage.objects.count() == 1
    draft = draft.get_latest_revision_as_object()
    assert [c.name for c in draft.concepts.all()] == ["Food"]
    draft.introduction, draft.problem, draft.solution = "How to.", "<p>No soup</p>", "<p>Soup</p>"
    draft.save_revision().publish()
    assert linked_keys(page)["drawn-from-back"] == {draft.translation_key}


def test_only_who_edits_the_event_begins_a_good_practice_from_it(client, house):
    page = ended(5)
    client.force_login(editor_of("lt"))
    client.post(f"/admin/running/{page.translation_key}/good-practice/")
    assert not GoodPracticePage.objects.exists()
