"""Organisers see who has registered, within the rights of their country, and act on it."""

import copy

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.users.models import UserProfile

from events.models import (
    AccessNeed,
    Certificate,
    EventRecord,
    Message,
    Registration,
    RegistrationBy,
)
from events.running import bulk
from events.running.counts import counts_of, statuses_of
from events.running.people import people_of
from events.taking_part import signup
from events.taking_part.retention import erase
from events.taking_part.ticket import qr_code
from tests.factories.content import administrator, editor_of, moderator_of
from tests.factories.events import PeerVisitFactory, SessionFactory, registration, translate
from tests.reading import queries

State = Registration.Status
QUESTIONS = [
    {
        "type": "choice",
        "id": "11111111-1111-4111-8111-111111111111",
        "value": {
            "question": "Which soup?",
            "help": "",
            "required": False,
            "options": [
                {"type": "item", "id": "beet", "value": "Beetroot"},
                {"type": "item", "id": "leek", "value": "Leek"},
            ],
        },
    },
    {
        "type": "number",
        "id": "22222222-2222-4222-8222-222222222222",
        "value": {"question": "How many spoons?", "help": "", "required": False},
    },
    {
        "type": "text",
        "id": "33333333-3333-4333-8333-333333333333",
        "value": {"question": "Anything else?", "help": "", "required": False},
    },
]
SOUP, SPOONS, ELSE = (question["id"] for question in QUESTIONS)


@pytest.fixture
def visit(house):
    return PeerVisitFactory(
        title="Soup", registration=RegistrationBy.HERE, capacity=3, approval=True,
        questions=QUESTIONS,
    )  # fmt: skip


@pytest.fixture
def organiser(client, house):
    client.force_login(editor_of("lv"))
    return client


def address(page, name="people", *rest):
    return reverse(f"running:{name}", args=[page.translation_key, *rest])


def soup(response):
    return BeautifulSoup(response.content, "html.parser")


def names(response):
    return [label.text for label in soup(response).select(".running-people label")]


def need(row, needs="A ramp"):
    return AccessNeed.objects.create(registration=row, needs=needs, consented_at=timezone.now())


def told(response):
    said = [" ".join(item.text.split()) for item in soup(response).select(".messages ul > li")]
    return [text.removesuffix(" Go to the first error") for text in said]


def everything():
    """All that a request could have changed."""
    models = (Registration, AccessNeed, Message, EventRecord, Certificate)
    return [list(model.objects.order_by("pk").values()) for model in models]


def requests_to(page, row):
    """Every address of running ``page``, with what would be posted to it."""
    asked = row.access_need.consented_at.isoformat()
    return [
        ("get", address(page), {}),
        ("post", address(page, "act"), {"action": "approve", "whom": "all"}),
        (
            "post",
            address(page, "act"),
            {"action": "message", "whom": "all", "text": "Hi", "sure": "yes"},
        ),
        ("get", address(page, "export", "csv"), {}),
        ("get", address(page, "export", "xlsx"), {}),
        ("get", address(page, "signatures"), {}),
        ("get", address(page, "badges"), {}),
        ("post", address(page, "arranged", row.reference), {"note": "Yes", "asked": asked}),
        ("get", address(page, "check_in"), {}),
        ("post", address(page, "check_in"), {"reference": row.reference}),
        ("get", address(page, "check_in_one", row.reference), {}),
        ("post", address(page, "check_in_one", row.reference), {}),
        ("post", address(page, "walk_in"), {"name": "Eve", "places": 1, "language": "en"}),
        ("post", address(page, "sync"), {}),
        ("post", address(page, "act"), {"action": "reject", "whom": "all", "sure": "yes"}),
    ]


def test_the_list_says_who_has_not_confirmed_their_address(organiser, visit):
    registration(visit, State.PENDING, name="Anna", country="LV", email_confirmed_at=None)
    registration(visit, State.PENDING, name="Berta", email_confirmed_at=timezone.now())
    rows = soup(organiser.get(address(visit))).select(".running-people tbody tr")
    said = {row.label.text: "Waits for the e-mail to be confirmed" in row.text for row in rows}
    assert said == {"Anna": True, "Berta": False}
    assert [("Latvia" in row.text) for row in rows] == [row.label.text == "Anna" for row in rows]


def test_nobody_else_gets_any_page_of_it_nor_changes_anything(client, visit):
    person = registration(visit, State.PENDING, name="Anna Secret")
    need(person, "A secret ramp")
    registration(visit, name="Berta Secret")
    before = everything()
    for sign_in in (lambda: client.force_login(editor_of("lt")), client.logout):
        sign_in()
        for method, where, values in requests_to(visit, person):
            response = getattr(client, method)(where, values)
            assert response.status_code == 302, where
            assert response["Location"].startswith(("/admin/", "/account/login/")), where
            script = {"X-Requested-With": "XMLHttpRequest"}
            refused = getattr(client, method)(where, values, headers=script)
            assert refused.status_code in (302, 403), where
            assert "Secret" not in refused.text + response.text
    assert everything() == before


@pytest.mark.parametrize("who", [editor_of, moderator_of, lambda _code: administrator()])
def test_whoever_may_edit_the_event_gets_every_page_of_it(client, visit, who):
    row = registration(visit)
    need(row)
    client.force_login(who("lv"))
    for method, where, values in requests_to(visit, row):
        if where != address(visit, "sync"):
            response = getattr(client, method)(where, values)
            assert response.status_code == 200 or response["Location"] != "/admin/", where


def test_an_event_that_does_not_exist_is_not_found(organiser, visit):
    other = {"event_key": "00000000-0000-4000-8000-000000000000"}
    assert organiser.get(reverse("running:people", kwargs=other)).status_code == 404


def test_people_of_another_event_are_out_of_reach(organiser, visit):
    elsewhere = registration(PeerVisitFactory(country="lt"), State.PENDING)
    need(elsewhere)
    before = everything()
    asked = elsewhere.access_need.consented_at.isoformat()
    for values in (
        {"action": "approve", "reference": elsewhere.reference},
        {"action": "reject", "reference": elsewhere.reference, "sure": "yes"},
        {"action": "message", "reference": elsewhere.reference, "text": "Hi", "sure": "yes"},
    ):
        assert organiser.post(address(visit, "act"), values).status_code == 302
    for name, values in (
        ("arranged", {"note": "Yes", "asked": asked}),
        ("check_in_one", {}),
    ):
        where = address(visit, name, elsewhere.reference)
        assert organiser.post(where, values).status_code == 404
    organiser.post(address(visit, "check_in"), {"reference": elsewhere.reference})
    after = everything()
    assert after[0] == before[0]
    assert (after[1], after[2]) == (before[1], before[2])


def test_the_list_is_found_from_the_page_and_its_editor(organiser, visit):
    there = address(visit)
    editor = organiser.get(reverse("wagtailadmin_pages:edit", args=[visit.pk]))
    listing = organiser.get(reverse("wagtailadmin_explore", args=[visit.get_parent().pk]))
    for response in (editor, listing):
        assert soup(response).find("a", href=there).text.strip() == "People"


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["Anna", "Jānis Bērziņš", "Łukasz"]),
        ({"q": "berzins"}, ["Jānis Bērziņš"]),
        ({"q": "LUKASZ"}, ["Łukasz"]),
        ({"q": "janis@example"}, ["Jānis Bērziņš"]),
        ({"q": "abcdefg2"}, ["Anna"]),
        ({"q": "zoe"}, ["Anna"]),
        ({"status": "pending"}, ["Łukasz"]),
        ({"country": "PL"}, ["Łukasz"]),
        ({"language": "lv"}, ["Jānis Bērziņš"]),
        ({"access": "yes"}, ["Anna"]),
        ({"access": "no"}, ["Jānis Bērziņš", "Łukasz"]),
        ({"checked_in": "yes"}, ["Jānis Bērziņš"]),
        ({"checked_in": "no", "status": "confirmed"}, ["Anna"]),
        ({"status": "nonsense"}, []),
    ],
)
def test_filters_and_search_find_people(organiser, visit, asked, found):
    anna = registration(visit, name="Anna", reference="ABCDEFG2", others=["Zoë"], places=2)
    need(anna)
    registration(
        visit, name="Jānis Bērziņš", email="janis@example.org", language="lv",
        checked_in_at=timezone.now(),
    )  # fmt: skip
    registration(visit, State.PENDING, name="Łukasz", country="PL")
    assert sorted(names(organiser.get(address(visit), asked))) == sorted(found)


def test_people_and_answers_are_counted(visit):
    registration(
        visit, places=2, country="LV", answers={SOUP: "beet", SPOONS: 3, "food": ["vegan"]}
    )
    registration(visit, country="LT", answers={SOUP: "beet", SPOONS: 4, "food": ["vegan"]})
    registration(visit, State.PENDING, answers={SOUP: "leek", ELSE: "Hello"})
    registration(visit, State.CANCELLED, places=9, answers={SOUP: "leek"})
    counts = {str(c["question"]): c["answers"] for c in counts_of(visit, people_of(visit))}
    assert counts == {
        "Country": [("Latvia", 2), ("Lithuania", 1)],
        "Language": [("English", 4)],
        "Food": [("Vegan", 3)],
        "Which soup?": [("Beetroot", 3), ("Leek", 1)],
        "How many spoons?": [("Answered", 2), ("Sum", 7)],
        "Anything else?": [("Answered", 1)],
    }
    assert [(s["value"], s["registrations"], s["people"]) for s in statuses_of(visit)] == [
        ("pending", 1, 1),
        ("confirmed", 2, 3),
        ("cancelled", 1, 9),
    ]


def test_numbers_remain_when_people_are_erased(organiser, visit):
    registration(visit, name="Anna", places=2, country="LV", checked_in_at=timezone.now())
    registration(visit, State.REJECTED, name="Berta")
    before = statuses_of(visit)
    erase(Registration.objects.all())
    assert statuses_of(visit) == before
    assert [(s["value"], s["people"], s["come"]) for s in before] == [
        ("confirmed", 2, 2),
        ("rejected", 1, 0),
    ]
    page = organiser.get(address(visit))
    assert names(page) == []
    assert [row.text.split() for row in soup(page).select(".running-statuses tbody tr")] == [
        ["Confirmed", "1", "2", "2"],
        ["Not", "accepted", "1", "1", "0"],
    ]


def test_answers_are_in_the_words_of_the_organisers_language(organiser, visit):
    latvian = copy.deepcopy(QUESTIONS)
    latvian[0]["value"] |= {"question": "Kura zupa?"}
    latvian[0]["value"]["options"][0]["value"] = "Biešu"
    translate(visit, "lv", title="Zupa", questions=latvian)
    registration(visit, answers={SOUP: "beet"})
    assert "Which soup?: Beetroot" in organiser.get(address(visit)).text
    user = editor_of("lv")
    UserProfile.objects.create(user=user, preferred_language="lv")
    organiser.force_login(user)
    assert "Kura zupa?: Biešu" in organiser.get(address(visit)).text


def act(organiser, page, action, *rows, **values):
    ticked = {"reference": [row.reference for row in rows]} if rows else {"whom": "all"}
    where = address(page, "act")
    return organiser.post(where, {"action": action} | ticked | values, follow=True)


def test_bulk_approval_never_passes_capacity_and_says_why(organiser, visit):
    rows = [registration(visit, State.PENDING, name=f"P{n}", places=2) for n in range(2)]
    rows.append(registration(visit, State.PENDING, name="Last"))
    said = told(act(organiser, visit, "approve", *rows))
    assert said[0] == "2 registrations are approved."
    assert said[1].startswith("P1: There are not enough places left.")
    states = [Registration.objects.get(pk=row.pk).status for row in rows]
    assert states == [State.CONFIRMED, State.PENDING, State.CONFIRMED]
    assert sorted(Message.objects.values_list("registration__name", "kind")) == [
        ("Last", "confirmed"),
        ("P0", "confirmed"),
    ]


def test_rejecting_asks_first_and_then_tells_them(organiser, visit):
    row = registration(visit, State.PENDING, name="Anna")
    asked = act(organiser, visit, "reject", row)
    assert "Reject these people?" in asked.text
    row.refresh_from_db()
    assert row.status == State.PENDING
    act(organiser, visit, "reject", row, sure="yes")
    row.refresh_from_db()
    assert row.status == State.REJECTED
    assert [message.kind for message in row.messages.all()] == ["rejected"]


def test_all_that_are_found_are_those_that_the_filter_finds(organiser, visit):
    registration(visit, State.PENDING, name="Anna", language="lv")
    registration(visit, State.PENDING, name="Berta", language="de")
    where = address(visit, "act") + "?language=lv"
    organiser.post(where, {"action": "approve", "whom": "all"})
    approved = Registration.objects.filter(status=State.CONFIRMED)
    assert list(approved.values_list("name", flat=True)) == ["Anna"]


def test_a_message_is_shown_first_and_reaches_each_once(
    organiser, visit, django_capture_on_commit_callbacks
):
    registration(visit, name="Anna", email="anna@example.org", language="lv")
    registration(visit, name="Berta", email="berta@example.org")
    registration(visit, State.CANCELLED, name="Carla")
    registration(visit, State.PENDING, name="Stranger", email_confirmed_at=None)
    text = "Bring <b>boots</b>.\nThe path is wet."
    form = act(organiser, visit, "message")
    assert "Write to 2 people" in form.text
    assert "2 get no mail" in form.text
    preview = act(organiser, visit, "message", text=text)
    assert "Bring <b>boots</b>." in soup(preview).find("pre").text
    assert "/taking-part/own/example/" in soup(preview).find("pre").text
    assert not [row for row in Registration.objects.all() if row.token in preview.text]
    assert not Message.objects.exists()
    for _twice in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            act(organiser, visit, "message", text=text, sure="yes")
    assert sorted(Message.objects.values_list("registration__name", "kind")) == [
        ("Anna", "note"),
        ("Berta", "note"),
    ]
    assert sorted(letter.to[0].split("<")[-1].strip("<>") for letter in mail.outbox) == [
        "anna@example.org",
        "berta@example.org",
    ]


def test_an_event_writes_five_times_a_day(organiser, visit):
    row = registration(visit)
    for number in range(bulk.MESSAGES_A_DAY + 1):
        response = act(organiser, visit, "message", row, text=f"Text {number}", sure="yes")
    assert "This event has written 5 times today." in response.text
    assert row.messages.count() == bulk.MESSAGES_A_DAY


def test_too_many_at_once_are_refused(organiser, visit, monkeypatch):
    monkeypatch.setattr(bulk, "MOST", 1)
    for _one in range(2):
        registration(visit, State.PENDING)
    said = told(act(organiser, visit, "approve"))
    assert said == ["These are too many at once: 1 at most."]
    assert Registration.objects.filter(status=State.PENDING).count() == 2


def test_the_list_costs_the_same_for_one_and_for_three(organiser, visit):
    costs = []
    for number in (1, 2):
        for _one in range(number):
            need(registration(visit, answers={SOUP: "beet"}, others=["Zoë"], places=2))
        costs.append(queries(organiser, address(visit)))
    assert costs == [19, 19]


def test_what_is_printed_names_those_who_come_and_their_groups(organiser, visit):
    registration(visit, name="Žanna", organisation="Kafejnīca", country="LV", places=3,
                 others=["Ādolfs"])  # fmt: skip
    registration(visit, State.PENDING, name="Not yet")
    for number in range(7):
        registration(visit, name=f"Person {number}")
    listed = soup(organiser.get(address(visit, "signatures"))).select(".paper__list tbody tr")
    cells = [[cell.text for cell in row.find_all("td")] for row in listed]
    assert cells[0] == ["Ādolfs", "Kafejnīca", "Latvia", ""]
    assert [row[0] for row in cells[-2:]] == ["Žanna", ""]
    assert len(cells) == 10
    sheets = soup(organiser.get(address(visit, "badges"))).select(".badges")
    assert [len(sheet.select(".badge")) for sheet in sheets] == [8, 2]
    badge = sheets[0].select(".badge")[0]
    assert badge.img["src"] == qr_code(Registration.objects.get(name="Žanna"))
    assert [line.text for line in badge.find_all("p")] == [
        "Soup", "Ādolfs", "Kafejnīca", "Latvia",
    ]  # fmt: skip


def test_session_titles_are_in_the_table(organiser, visit):
    visit.sessions.add(SessionFactory(title="Tasting", capacity=5))
    visit.save_revision().publish()
    row = signup.register(
        visit, name="Anna", email="anna@example.org", language="lv",
        sessions=[str(visit.sessions.get().translation_key)],
    )  # fmt: skip
    assert "Tasting" in organiser.get(address(visit, "export", "csv")).content.decode()
    assert row.reference
