"""Access needs are tasks for the organiser, told to the person, and seen by nobody else."""

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from events.models import AccessNeed, Registration, RegistrationBy
from events.running.access import arrange, open_needs
from events.taking_part import signup
from home.admin_home import Work
from tests.events.test_people import address, need, soup, told
from tests.factories.content import editor_of
from tests.factories.events import PeerVisitFactory, registration, translate

State = Registration.Status


@pytest.fixture
def visit(house):
    return PeerVisitFactory(title="Soup", registration=RegistrationBy.HERE)


@pytest.fixture
def organiser(client, house):
    client.force_login(editor_of("lv"))
    return client


@pytest.fixture
def anna(visit):
    row = registration(visit, name="Anna", email="anna@example.org", reference="ABCDEFG2")
    need(row, "A ramp at the door")
    return row


def note_down(organiser, page, row, note="The ramp is there", asked=None):
    asked = asked or row.access_need.consented_at
    values = {"note": note, "asked": asked.isoformat()}
    return organiser.post(address(page, "arranged", row.reference), values, follow=True)


def test_open_needs_are_those_of_people_who_may_come(visit, anna):
    need(registration(visit, State.CANCELLED))
    done = need(registration(visit))
    AccessNeed.objects.filter(pk=done.pk).update(arranged_at=timezone.now())
    need(registration(PeerVisitFactory()))
    assert open_needs(visit) == [anna.access_need]


def test_what_is_arranged_is_told_without_what_it_is(
    organiser, visit, anna, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        page = note_down(organiser, visit, anna)
    assert told(page) == ["Noted. The person gets a mail."]
    kept = AccessNeed.objects.get()
    assert (kept.note, kept.arranged_at is not None) == ("The ramp is there", True)
    assert [letter.subject for letter in mail.outbox] == ["We have arranged it: Soup"]
    assert "ramp" not in mail.outbox[0].body + mail.outbox[0].alternatives[0][0]
    assert soup(page).find(id="needs") is None


def test_the_same_note_pressed_twice_is_told_once(visit, anna):
    asked = anna.access_need.consented_at
    for _twice in range(2):
        arrange(anna.access_need, note="A ramp", asked=asked)
    assert [message.kind for message in anna.messages.all()] == ["access"]


def test_what_the_person_has_changed_meanwhile_is_not_arranged(organiser, visit, anna):
    asked = anna.access_need.consented_at
    signup.change(anna, access_needs="A lift")
    page = note_down(organiser, visit, anna, asked=asked)
    assert told(page) == ["The person has just changed what they need. Please read it."]
    assert AccessNeed.objects.get().arranged_at is None
    assert not anna.messages.exists()


def test_a_note_without_words_is_not_taken(organiser, visit, anna):
    page = note_down(organiser, visit, anna, note=" ")
    assert told(page) == ["Say what is arranged: the person will read it."]
    assert AccessNeed.objects.get().arranged_at is None


def test_the_first_screen_says_how_many_and_not_what(organiser, visit, anna):
    translate(visit, "lv")
    need(registration(visit), "A quiet room")
    page = organiser.get(reverse("wagtailadmin_home"))
    link = soup(page).find("a", href=address(visit) + "#needs")
    row = link.find_parent("tr")
    assert [cell.text.strip() for cell in row.find_all("td")][-1] == "2"
    assert "quiet room" not in page.text
    assert "ramp" not in page.text
    assert Work(editor_of("lt")).needs() == []


def test_needs_stand_on_the_list_of_people_and_on_no_other_page(organiser, visit, anna):
    pages = [address(visit, name) for name in ("check_in", "signatures", "badges")]
    pages.append(address(visit, "check_in_one", anna.reference))
    assert "A ramp at the door" in organiser.get(address(visit)).text
    for page in pages:
        assert "ramp" not in organiser.get(page).text


def test_the_person_reads_on_their_own_page_what_is_arranged(client, visit, anna):
    own = f"/en/taking-part/own/{anna.token}/"
    page = client.get(own)
    assert "A ramp at the door" in page.text
    assert "The organiser prepares this." in page.text
    arrange(anna.access_need, note="It is <here>", asked=anna.access_need.consented_at)
    page = client.get(own)
    assert "Arranged: It is &lt;here&gt;" in page.text
    assert "The organiser prepares this." not in page.text
    other = registration(visit)
    assert "ramp" not in client.get(f"/en/taking-part/own/{other.token}/").text
