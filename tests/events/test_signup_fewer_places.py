"""Fewer places than are taken: never published, by whatever way a draft becomes live."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Revision

from events.models import RegionalConferencePage, Registration, RegistrationBy
from events.taking_part.places import places_left
from tests.factories.content import moderator_of
from tests.factories.events import (
    RegionalConferenceFactory,
    SessionFactory,
    registration,
    translate,
)
from tests.factories.forms import page_form

State = Registration.Status


@pytest.fixture
def conference(house):
    page = RegionalConferenceFactory(
        title="Soup days",
        registration=RegistrationBy.HERE,
        capacity=10,
        contact_email="office@example.org",
    )
    page.sessions.add(SessionFactory(title="Soup", capacity=8))
    page.save_revision().publish()
    return RegionalConferencePage.objects.get(pk=page.pk)


def draft(page, *, capacity, soup=8, **facts):
    page = RegionalConferencePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    page.capacity = capacity
    for name, value in facts.items():
        setattr(page, name, value)
    for session in page.sessions.get_object_list():
        session.capacity = soup
    return page.save_revision()


def book(page, places, **values):
    key = str(page.sessions.get().translation_key)
    return registration(page, places=places, sessions=[key], **values)


def now(page):
    """The capacity of the event and of its session, as they are live."""
    page = RegionalConferencePage.objects.get(pk=page.pk)
    return page.capacity, page.sessions.get().capacity


def by_clock(page, revision):
    Revision.objects.filter(pk=revision.pk).update(
        approved_go_live_at=timezone.now() - timedelta(hours=1)
    )
    call_command("publish_scheduled")


def by_approval(page, revision):
    page = RegionalConferencePage.objects.get(pk=page.pk)
    page.get_workflow().start(page, moderator_of("lv"))
    page.current_workflow_state.current_task_state.specific.approve(user=moderator_of("lv"))


@pytest.mark.parametrize("way", [by_clock, by_approval])
def test_a_draft_that_would_take_places_away_takes_only_those_that_are_free(
    conference, way, django_capture_on_commit_callbacks
):
    waiting = registration(conference, State.WAITING)
    revision = draft(conference, capacity=3, soup=2, place="Ķekava")
    book(conference, 5)
    with django_capture_on_commit_callbacks(execute=True):
        way(conference, revision)
    assert now(conference) == (5, 5)
    assert RegionalConferencePage.objects.get(pk=conference.pk).place == "Ķekava"
    waiting.refresh_from_db()
    assert waiting.status == State.WAITING
    (sent,) = [one for one in mail.outbox if one.to == ["office@example.org"]]
    assert sent.subject == "Fewer places are free than you wanted to take away: Soup days"
    assert (
        "\nyou wanted 3, and 5 are taken. Now there are 5, and nobody has lost a place."
        in sent.body
    )
    assert "\nSoup: you wanted 2, and 5 are taken." in sent.body
    assert reverse("wagtailadmin_pages:edit", args=[conference.pk]) in sent.body


def test_fewer_places_that_are_free_are_taken_away_and_nobody_is_written_to(
    conference, django_capture_on_commit_callbacks
):
    book(conference, 5)
    with django_capture_on_commit_callbacks(execute=True):
        by_clock(conference, draft(conference, capacity=5, soup=5))
    assert now(conference) == (5, 5)
    assert mail.outbox == []


def test_the_form_then_shows_the_places_that_there_are(client, conference, admin):
    revision = draft(conference, capacity=3, soup=2)
    book(conference, 5)
    by_clock(conference, revision)
    client.force_login(admin)
    address = reverse("wagtailadmin_pages:edit", args=[conference.pk])
    data = page_form(client, address)
    assert (data["capacity"], data["sessions-0-capacity"]) == ("5", "5")
    assert client.post(address, data | {"action-publish": "1"}).status_code == 302


def test_it_is_the_same_in_all_languages(conference):
    latvian = translate(conference, "lv", title="Zupas dienas")
    revision = draft(conference, capacity=3)
    book(conference, 5)
    by_clock(conference, revision)
    assert now(latvian)[0] == now(conference)[0] == 5
    assert places_left(RegionalConferencePage.objects.get(pk=latvian.pk)) == 0


def test_places_taken_while_a_form_is_open_are_refused_with_the_number(client, conference, admin):
    """Where a person presses the button, nothing is published."""
    client.force_login(admin)
    address = reverse("wagtailadmin_pages:edit", args=[conference.pk])
    data = page_form(client, address, capacity="3")
    book(conference, 5)
    response = client.post(address, data | {"action-publish": "1"})
    assert response.context["form"].errors["capacity"] == [
        "5 places are taken already: there cannot be fewer."
    ]
    assert now(conference) == (10, 8)
