"""The public pages of taking part, as somebody without an account meets them."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.models import PageViewRestriction

from events.models import (
    AccessNeed,
    Registration,
    RegistrationBy,
    Repeats,
    StandardQuestion,
    Status,
)
from events.taking_part import limits
from tests.factories.content import editor_of
from tests.factories.events import (
    PeerVisitFactory,
    RegionalConferenceFactory,
    SessionFactory,
    WorkshopFactory,
    registration,
    translate,
)
from tests.reading import queries

State = Registration.Status


@pytest.fixture
def visit(house):
    return PeerVisitFactory(title="Soup", registration=RegistrationBy.HERE, capacity=2)


def address(page, language="en", rest=""):
    return f"/{language}/taking-part/{page.translation_key}/{rest}"


def own(row, language="en", rest=""):
    return f"/{language}/taking-part/own/{row.token}/{rest}"


def typed(**values):
    return {"name": "Anna", "email": "anna@example.org", "language": "lv", "website": ""} | values


def soup(response):
    return BeautifulSoup(response.content, "html.parser")


def test_whoever_registers_is_sent_to_their_mail_without_a_cookie(client, visit):
    response = client.post(address(visit), typed())
    assert (response.status_code, response["Location"]) == (302, address(visit, rest="sent/"))
    row = Registration.objects.get()
    assert (row.name, row.language, row.status) == ("Anna", "lv", State.HELD)
    sent = client.get(response["Location"])
    assert soup(sent).h1.text == "Look in your mail"
    assert client.get(address(visit)).cookies == response.cookies == sent.cookies == {}


def test_nobody_learns_who_is_registered(visit):
    registration(visit, email="anna@example.org")
    answers = []
    for name in ("anna", "berta"):
        response = Client().post(address(visit), typed(email=f"{name}@example.org"))
        page = Client().get(response["Location"])
        answers.append((response.status_code, response["Location"], page.content))
    assert answers[0] == answers[1]


@pytest.mark.parametrize(
    ("facts", "places", "follows"),
    [
        ({"capacity": None}, "2", "then you are registered."),
        ({"capacity": 2}, "2", "then you are registered."),
        ({"capacity": 1}, "2", "then you are on the waiting list."),
        ({"capacity": 0}, "1", "then you are on the waiting list."),
        ({"capacity": 0, "approval": True}, "1", "then the organiser looks at your registration."),
    ],
)
def test_after_registering_is_said_what_really_follows(client, house, facts, places, follows):
    page = PeerVisitFactory(registration=RegistrationBy.HERE, group_limit=2, **facts)
    for _time in ("new", "registered already"):
        Registration.objects.update(status=State.WAITING)  # so that it takes no place
        response = client.post(address(page), typed(places=places, others=""))
        lead = soup(client.get(response["Location"])).find(class_="lead").text
        assert lead.strip().endswith(f"press the button there: {follows}")
    assert Registration.objects.count() == 1


def test_the_day_on_which_registration_closes_is_said_to_be_that(client, house):
    closes = timezone.now() + timedelta(days=9)
    page = PeerVisitFactory(registration=RegistrationBy.HERE, registration_closes=closes)
    there = closes.astimezone(page.zone)
    day, time = (date_format(there, name) for name in ("DATE_FORMAT", "TIME_FORMAT"))
    for where in (page.url, address(page)):
        assert f"Registration closes on {day} at {time}." in client.get(where).text


def test_what_was_typed_stays_and_errors_lead_to_their_fields(client, visit):
    response = client.post(address(visit), typed(name="<Anna>", email="anna@"))
    page = soup(response)
    assert page.title.text.startswith("Error: Register – Soup")
    assert page.find(id="id_name")["value"] == "<Anna>"
    summary = page.find(class_="error-summary")
    assert summary.has_attr("autofocus")
    assert [link["href"] for link in summary.find_all("a")] == ["#id_email"]
    email = page.find(id="id_email")
    assert email["aria-invalid"] == "true"
    described = [page.find(id=part).text for part in email["aria-describedby"].split()]
    assert described[1].strip() == "Enter a valid email address."
    assert not Registration.objects.exists()


def test_two_sessions_at_once_are_named_and_what_was_typed_stays(client, house):
    page = RegionalConferenceFactory(registration=RegistrationBy.HERE, group_limit=3)
    page.sessions.add(
        SessionFactory(title="Bread", capacity=9), SessionFactory(title="Tea", capacity=9)
    )
    page.save_revision().publish()
    latvian = translate(page, "lv", title="Konference")
    for session, title in zip(latvian.sessions.all(), ("Maize", "Tēja"), strict=True):
        type(session).objects.filter(pk=session.pk).update(title=title)
    both = [str(session.translation_key) for session in page.sessions.all()]
    row = registration(page, places=2, sessions=both[:1])
    for where, what in (
        (address(page, "lv"), typed(places="2", others="Berta", sessions=both)),
        (own(row, "lv", "change/"), typed(places="2", others="Berta", sessions=both)),
    ):
        form = soup(client.post(where, what, headers={"accept-language": "lv"}))
        error = form.find(class_="field__error").text
        assert "Maize" in error
        assert "Tēja" in error
        boxes = form.find_all("input", {"name": "sessions"})
        assert [box.has_attr("checked") for box in boxes] == [True, True]
        assert form.find(id="id_others").text.strip() == "Berta"
    row.refresh_from_db()
    assert (row.sessions, Registration.objects.count()) == (both[:1], 1)


def test_a_full_event_says_so_and_offers_the_waiting_list(client, visit):
    registration(visit, places=2)
    page = soup(client.get(address(visit)))
    assert page.find(class_="button-row").text.strip() == "Join the waiting list"
    client.post(address(visit), typed())
    assert Registration.objects.latest("pk").status == State.WAITING


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"registration": RegistrationBy.NOBODY}, "Nobody needs to register. Just come."),
        ({"status": Status.CANCELLED}, "Nobody can register now"),
        ({"registration_closes": timezone.now() - timedelta(days=1)}, "Registration is closed."),
        ({"capacity": 0, "waiting_list": False}, "All places are taken."),
    ],
)
def test_where_nobody_can_register_there_is_no_form(client, house, facts, said):
    page = PeerVisitFactory(**{"registration": RegistrationBy.HERE} | facts)
    response = client.get(address(page))
    assert said in response.text
    assert soup(response).find("form", method="post") is None


def test_a_registration_for_a_series_says_that_it_is_for_all_dates(client, house):
    said = "This event has several dates. One registration is for all of them."
    weekly = WorkshopFactory(registration=RegistrationBy.HERE, repeats=Repeats.WEEKLY)
    once = WorkshopFactory(registration=RegistrationBy.HERE)
    for page, expected in ((weekly, True), (once, False)):
        for where in (address(page), page.url, own(registration(page))):
            assert (said in client.get(where).text) is expected


def test_a_registration_elsewhere_leads_there(client, house):
    there = "https://register.example.org/"
    page = PeerVisitFactory(registration=RegistrationBy.ELSEWHERE, registration_url=there)
    assert client.get(address(page))["Location"] == there


def test_partners_only_asks_to_sign_in_and_then_guards_the_form(house):
    page = PeerVisitFactory(registration=RegistrationBy.HERE, partners_only=True)
    client = Client(enforce_csrf_checks=True)
    response = client.get(address(page))
    assert response["Location"] == f"/account/login/?next={address(page)}"
    client.force_login(editor_of("lv"))
    form = client.get(address(page))
    assert client.post(address(page), typed()).status_code == 403
    token = soup(form).find("input", {"name": "csrfmiddlewaretoken"})["value"]
    response = client.post(address(page), typed(csrfmiddlewaretoken=token))
    assert response["Location"] == address(page, rest="sent/")


def test_programs_that_fill_in_every_field_are_not_registered(client, visit):
    response = client.post(address(visit), typed(website="https://spam.example"))
    assert response["Location"] == address(visit, rest="sent/")
    assert not Registration.objects.exists()


def test_a_class_behind_one_address_can_register(client, house):
    page = PeerVisitFactory(registration=RegistrationBy.HERE)
    for number in range(40):
        client.post(address(page), typed(email=f"pupil-{number}@example.org"))
    assert Registration.objects.count() == 40


def test_a_client_without_measure_is_stopped_and_keeps_what_it_typed(client, visit, monkeypatch):
    monkeypatch.setattr(limits, "OF_A_CLIENT", 1)
    client.post(address(visit), typed())
    response = client.post(address(visit), typed(email="berta@example.org"))
    assert response.status_code == 429
    assert soup(response).find(id="id_email")["value"] == "berta@example.org"
    assert Registration.objects.count() == 1


def test_a_private_event_is_not_there(client, visit, house):
    PageViewRestriction.objects.create(page=visit, restriction_type="login")
    assert client.get(address(visit)).status_code == 404


def test_opening_links_changes_nothing(client, visit):
    row = registration(visit, State.HELD, email_confirmed_at=None)
    for rest in ("", "change/", "cancel/"):
        response = client.get(own(row, rest=rest))
        assert response.status_code == 200
        assert response["Cache-Control"] == "private, no-store"
        assert response["Referrer-Policy"] == "no-referrer"
        assert response["X-Robots-Tag"] == "noindex"
        assert response.cookies == {}
    row.refresh_from_db()
    assert row.status == State.HELD


def test_the_button_behind_the_link_confirms_and_another_cancels(client, visit):
    row = registration(visit, State.HELD, email_confirmed_at=None, holds_until=timezone.now())
    button = soup(client.get(own(row))).find("button", {"name": "action"})
    assert (button["value"], button.text) == ("confirm", "Confirm my registration")
    assert client.post(own(row), {"action": "confirm"})["Location"] == own(row)
    assert "You are registered. We look forward to you." in client.get(own(row)).text
    client.post(own(row), {"action": "cancel"})
    assert "You have cancelled your registration." in client.get(own(row)).text
    response = client.post(own(row), {"action": "accept"})
    assert response.status_code == 409
    assert soup(response).find(role="alert").text.strip() == (
        "This registration has ended. You can register again."
    )


def test_an_offered_place_is_taken_by_a_button(client, visit):
    until = timezone.now() + timedelta(hours=2)
    row = registration(visit, State.OFFERED, holds_until=until)
    assert soup(client.get(own(row))).find("button", {"name": "action"})["value"] == "accept"
    client.post(own(row), {"action": "accept"})
    row.refresh_from_db()
    assert row.status == State.CONFIRMED


def test_a_token_that_nobody_has_or_that_is_erased_is_not_found(client, visit):
    row = registration(visit, erased_at=timezone.now())
    assert client.get(own(row)).status_code == 404
    assert client.get("/en/taking-part/own/guess/").status_code == 404
    assert client.post(own(registration(visit)), {"action": "approve"}).status_code == 404


@pytest.fixture
def conference(house):
    ask = list(StandardQuestion.values)
    page = RegionalConferenceFactory(
        registration=RegistrationBy.HERE, group_limit=3, standard_questions=ask
    )
    page.questions = [
        ("choice", {"question": "How do you <come>?", "help": "", "required": True,
                    "options": ["By bus", "On foot"]}),
        ("several", {"question": "When?", "help": "<b>", "required": False,
                     "options": ["Morning", "Evening"]}),
        ("number", {"question": "Years?", "help": "", "required": False}),
        ("consent", {"question": "I agree", "help": "", "required": False}),
        ("text", {"question": "Why?", "help": "", "required": False}),
    ]  # fmt: skip
    page.sessions.add(SessionFactory(title="Baking", capacity=3), SessionFactory(title="Talk"))
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def filled(page):
    choice, several, number, consent, text = page.questions
    option = choice.value["options"].bound_blocks[1].id
    both = [part.id for part in several.value["options"].bound_blocks]
    sessions = [str(s.translation_key) for s in page.sessions.all() if s.capacity]
    own_answers = {choice.id: option, several.id: both, number.id: 7, consent.id: True}
    return own_answers, typed(
        places="2", others="Berta\n", sessions=sessions, organisation="A café", country="LV",
        food=["vegan"], travel="on", access_needs="A ramp", access_consent="on",
        photo_consent="no",
        **{f"question-{key}": value for key, value in own_answers.items()},
    )  # fmt: skip


def test_answers_are_kept_by_block_and_option_and_shown_again(client, conference):
    answers, data = filled(conference)
    response = client.post(address(conference), data)
    assert response.status_code == 302, soup(response).find(class_="error-summary")
    row = Registration.objects.get()
    assert row.answers == answers | {"food": ["vegan"], "travel": True}
    assert (row.places, row.others, row.organisation, row.country) == (2, ["Berta"], "A café", "LV")
    assert (row.photo_consent, row.sessions) == (False, data["sessions"])
    assert AccessNeed.objects.get(registration=row).needs == "A ramp"
    told = soup(client.get(own(row))).find("dl").text
    assert "On foot" in told
    assert "Morning, Evening" in told
    for word in ("Berta", "Baking", "Latvia", "Latviešu", "May be photographed"):
        assert word in told
    page = soup(client.get(own(row, rest="change/")))
    again = {
        field["name"]: field.get("value", field.text)
        for field in page.find_all(["input", "textarea"])
        if field.get("type") not in ("checkbox", "radio") or field.has_attr("checked")
    }
    assert again["others"].strip() == "Berta"
    assert again["photo_consent"] == "no"
    response = client.post(own(row, rest="change/"), data | {"places": "3", "food": []})
    assert response["Location"] == f"{own(row)}?saved"
    row.refresh_from_db()
    assert (row.places, row.answers) == (3, answers | {"travel": True})


def test_needs_without_consent_are_not_kept(client, conference):
    _answers, data = filled(conference)
    del data["access_consent"]
    response = client.post(address(conference), data)
    links = [a["href"] for a in soup(response).find(class_="error-summary").find_all("a")]
    assert links == ["#id_access_consent"]
    assert not Registration.objects.exists()


def test_photographs_are_asked_without_a_default_and_required(client, conference):
    page = soup(client.get(address(conference)))
    assert [b.has_attr("checked") for b in page.find_all("input", {"name": "photo_consent"})] == [
        False,
        False,
    ]
    _answers, data = filled(conference)
    del data["photo_consent"]
    response = client.post(address(conference), data)
    links = [a["href"] for a in soup(response).find(class_="error-summary").find_all("a")]
    assert links == ["#id_photo_consent_0"]


def test_borrowed_questions_are_in_their_own_language_and_are_only_words(client, conference):
    response = client.get(address(conference, "ar"))
    page = soup(response)
    question = page.find(string="How do you <come>?").parent
    assert (question["lang"], question["dir"]) == ("en", "ltr")
    assert page.find("html")["dir"] == "rtl"
    assert "&lt;b&gt;" in response.text


def test_of_sessions_in_another_language_only_their_titles_are(client, conference):
    page = soup(client.get(address(conference, "ar")))
    group = page.find("input", {"name": "sessions"}).find_parent("fieldset")
    assert group.legend.find(attrs={"lang": True}) is None
    choices = group.find(class_="choices")
    assert choices["lang"] == "en"
    assert "\u2068Baking\u2069" in choices.label.text  # the direction of the time beside it stays


def test_a_translated_question_has_the_same_answers(client, conference):
    latvian = translate(conference, "lv", title="Konference")
    raw = latvian.questions.get_prep_value()
    raw[0]["value"]["question"] = "Kā jūs nākat?"
    latvian.questions = type(conference)._meta.get_field("questions").to_python(raw)
    latvian.save_revision().publish()
    answers, data = filled(conference)
    assert "Kā jūs nākat?" in client.get(address(conference, "lv")).text
    client.post(address(conference, "lv"), data)
    assert Registration.objects.get().answers == answers | {"food": ["vegan"], "travel": True}


def test_the_event_page_says_what_is_left_and_leads_to_the_form(client, visit, house):
    for language in ("en", "lv"):  # in Latvian it is borrowed
        page = soup(client.get(house.reader(language).address(visit)))
        assert page.find("html")["lang"] == language
        link = page.find(id="take-part").find("a")
        assert link["href"] == address(visit, language)
    assert "2 places left" in client.get(house.reader("en").address(visit)).text


def test_pages_take_few_queries(client, visit, house):
    row = registration(visit)
    assert queries(client, address(visit)) == 5
    assert queries(client, own(row)) == 4
    assert queries(client, own(row, rest="change/")) == 5
