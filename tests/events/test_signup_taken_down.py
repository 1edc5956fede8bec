"""What people are told when an event's page is taken down, and when it comes back."""

from datetime import timedelta

import icalendar
import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from events.models import EventRecord, Message, PeerVisitPage, Registration, RegistrationBy, Status
from tests.factories.events import PeerVisitFactory, registration, translate

State = Registration.Status


@pytest.fixture
def visit(house):
    return PeerVisitFactory(title="Soup", registration=RegistrationBy.HERE, capacity=5)


def told():
    return list(Message.objects.order_by("pk").values_list("registration__name", "kind"))


def take_down(page):
    PeerVisitPage.objects.get(pk=page.pk).unpublish()


def put_back(page, **facts):
    page = PeerVisitPage.objects.get(pk=page.pk)
    for name, value in facts.items():
        setattr(page, name, value)
    page.save_revision().publish()


def expire(page):
    hour_ago = timezone.now() - timedelta(hours=1)
    Page.objects.filter(pk=page.pk).update(expire_at=hour_ago)
    call_command("publish_scheduled")


@pytest.mark.parametrize(
    "way", [take_down, expire, lambda page: Page.objects.get(pk=page.pk).delete()]
)
def test_all_who_take_part_are_told_once_that_it_does_not_take_place(visit, way):
    for status in (State.CONFIRMED, State.WAITING, State.CANCELLED):
        registration(visit, status, name=status)
    registration(PeerVisitFactory(title="Another"), name="of another event")
    way(visit)
    assert sorted(told()) == [("confirmed", "cancelled"), ("waiting", "cancelled")]
    assert EventRecord.objects.get(pk=visit.translation_key).sequence == 1


def test_deleting_what_was_taken_down_tells_nobody_again(visit):
    registration(visit, name="Anna")
    take_down(visit)
    Page.objects.get(pk=visit.pk).delete()
    assert told() == [("Anna", "cancelled")]


def test_nobody_is_told_while_it_is_live_in_another_language(visit):
    latvian = translate(visit, "lv", title="Zupa")
    registration(visit, name="Anna")
    take_down(visit)
    assert told() == []
    take_down(latvian)
    assert told() == [("Anna", "cancelled")]


def test_nobody_is_told_of_what_is_over_or_was_cancelled(visit):
    registration(visit, name="Anna")
    put_back(visit, status=Status.CANCELLED)
    take_down(visit)
    assert told() == [("Anna", "cancelled")]
    now = timezone.now()
    past = PeerVisitFactory(start=now - timedelta(hours=3), end=now - timedelta(hours=1))
    registration(past, name="Berta")
    take_down(past)
    assert told() == [("Anna", "cancelled")]


def test_whoever_was_told_hears_when_it_takes_place_after_all(visit):
    registration(visit, name="Anna")
    for _ in range(2):
        take_down(visit)
        put_back(visit)
    assert told() == [("Anna", "cancelled"), ("Anna", "changed")] * 2
    last = Message.objects.latest("pk")
    assert last.context["back"] is True
    put_back(visit, place="Ķekava")
    assert Message.objects.latest("pk").context["back"] is False
    assert len(told()) == 5


def calendar_of(message):
    content = next(c for name, c, _type in message.attachments if name == "event.ics")
    return icalendar.Calendar.from_ical(content)


def test_the_mail_takes_it_out_of_the_calendar_and_links_to_no_page_that_is_gone(
    visit, django_capture_on_commit_callbacks
):
    row = registration(visit, name="Anna", email="anna@example.org")
    with django_capture_on_commit_callbacks(execute=True):
        take_down(visit)
    (sent,) = mail.outbox
    assert sent.subject == "It does not take place: Soup"
    calendar = calendar_of(sent)
    (event,) = calendar.walk("VEVENT")
    assert (calendar["METHOD"], event["STATUS"], event["SEQUENCE"]) == ("CANCEL", "CANCELLED", 1)
    assert (str(event["UID"]), event["DTSTART"].dt) == (str(visit.translation_key), visit.start)
    links = {
        link["href"] for link in BeautifulSoup(sent.alternatives[0].content, "html.parser")("a")
    }
    assert links == {f"http://testserver/en/taking-part/own/{row.token}/"}


def test_the_mail_of_a_deleted_event_names_it_and_links_to_nothing_that_is_gone(
    visit, django_capture_on_commit_callbacks
):
    row = registration(visit, name="Anna")
    with django_capture_on_commit_callbacks(execute=True):
        Page.objects.get(pk=visit.pk).delete()
    (sent,) = mail.outbox
    assert sent.subject == "It does not take place: Soup"
    assert sent.attachments == []
    assert "event.ics" not in sent.body
    assert row.token not in sent.body


def test_the_page_of_ones_own_says_that_it_does_not_take_place(client, visit):
    row = registration(visit)
    offered = registration(visit, State.OFFERED, holds_until=timezone.now() + timedelta(days=1))
    take_down(visit)
    for each in (row, offered):
        text = client.get(f"/en/taking-part/own/{each.token}/").text
        assert "This event does not take place." in text
        assert "Yes, I take the place" not in text
    put_back(visit)
    assert "does not take place" not in client.get(f"/en/taking-part/own/{row.token}/").text


def unpublish(client, page, **ticked):
    address = reverse("wagtailadmin_pages:unpublish", args=[page.pk])
    shown = BeautifulSoup(client.get(address).text, "html.parser")
    client.post(address, ticked)
    assert not PeerVisitPage.objects.get(pk=page.pk).live
    return shown.select_one(".help-info"), shown.select_one("input[name=tell_nobody]")


def test_an_organiser_chooses_and_unless_they_do_people_are_told(client, visit, moderator):
    registration(visit, name="Anna")
    client.force_login(moderator)
    said, box = unpublish(client, visit, tell_nobody="on")
    assert "1 registration gets a mail: the event does not take place." in said.text
    assert not box.has_attr("checked")
    assert told() == []
    assert EventRecord.objects.get(pk=visit.translation_key).withdrawn_at is None
    put_back(visit)
    unpublish(client, visit)
    assert told() == [("Anna", "cancelled")]


def test_where_nobody_is_registered_there_is_nothing_to_choose(client, visit, moderator):
    client.force_login(moderator)
    assert unpublish(client, visit) == (None, None)


def test_unpublishing_several_says_whom_it_tells(visit, moderator):
    other = PeerVisitFactory(title="Bread", registration=RegistrationBy.HERE)
    PeerVisitFactory(title="Nobody comes")
    for page, name in ((visit, "Anna"), (other, "Berta")):
        registration(page, name=name)
    client = Client()
    client.force_login(moderator)
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    address += f"?id={visit.pk}&id={other.pk}"
    said = BeautifulSoup(client.get(address).text, "html.parser").select(".help-info p")
    assert sorted(each.text.partition(":")[0] for each in said) == ["Bread", "Soup"]
    client.post(address)
    assert sorted(told()) == [("Anna", "cancelled"), ("Berta", "cancelled")]
