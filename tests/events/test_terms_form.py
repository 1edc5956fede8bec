"""What an organiser can and cannot set of the terms of registration."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import streamfield

from events.models import RegionalConferencePage, Registration, RegistrationBy
from tests.factories.events import RegionalConferenceFactory, SessionFactory, registration
from tests.factories.forms import page_form


@pytest.fixture
def conference(house):
    page = RegionalConferenceFactory(registration=RegistrationBy.HERE, capacity=10)
    page.sessions.add(SessionFactory(title="Soup", capacity=5))
    page.save_revision().publish()
    return RegionalConferencePage.objects.get(pk=page.pk)


def send(client, page, **changes):
    """The form of ``page`` after sending ``changes``; None where it was accepted."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = page_form(client, address, **changes)
    response = client.post(address, data | {"action-publish": "1"})
    return None if response.status_code == 302 else response.context["form"]


def test_a_capacity_below_what_is_taken_is_refused_with_the_number(client, admin, conference):
    registration(conference, places=4)
    registration(conference, Registration.Status.WAITING, places=3)
    client.force_login(admin)
    form = send(client, conference, capacity="3")
    assert form.errors["capacity"] == ["4 places are taken already: there cannot be fewer."]
    assert RegionalConferencePage.objects.get(pk=conference.pk).capacity == 10
    assert send(client, conference, capacity="4") is None
    assert RegionalConferencePage.objects.get(pk=conference.pk).capacity == 4


def test_a_session_below_what_is_taken_is_refused_with_the_number(client, admin, conference):
    soup = str(conference.sessions.get().translation_key)
    registration(conference, places=2, sessions=[soup])
    client.force_login(admin)
    form = send(client, conference, **{"sessions-0-capacity": "1"})
    assert form.formsets["sessions"].forms[0].errors["capacity"] == [
        "2 places are taken already: there cannot be fewer."
    ]
    assert send(client, conference, **{"sessions-0-capacity": "2"}) is None


def test_dates_and_address_of_registration_must_make_sense(client, admin, conference):
    client.force_login(admin)
    form = send(
        client,
        conference,
        registration="elsewhere",
        registration_opens="2027-01-02 10:00",
        registration_closes="2027-01-01 10:00",
    )
    assert set(form.errors) == {"registration_closes", "registration_url"}


@pytest.mark.parametrize(("kind", "fewest"), [("choice", 2), ("several", 1)])
def test_a_choice_needs_two_answers(client, admin, conference, kind, fewest):
    client.force_login(admin)
    for number in (1, 2):
        answers = streamfield([("item", f"Answer {count}") for count in range(number)])
        asked = {"question": "How do you come?", "help": "", "options": answers}
        form = send(client, conference, questions=[(kind, asked)])
        assert (form is None) is (number >= fewest)
        if form:
            [error] = form.errors["questions"].as_data()
            assert "The minimum number of items is 2" in str(error.as_json_data())
