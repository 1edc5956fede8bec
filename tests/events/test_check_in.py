"""Checking in at the door: by name, by number, by code, and after a time without connection."""

import re
from datetime import UTC, datetime, timedelta
from urllib.parse import unquote

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone as clock

from events.models import Registration, RegistrationBy
from events.running.check_in import NoPlace, check_in, kept_until
from events.taking_part.ticket import door_address, qr_code
from tests.events.test_people import address, soup, told
from tests.factories.content import editor_of
from tests.factories.events import PeerVisitFactory, registration
from tests.reading import queries

State = Registration.Status
TEN = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


@pytest.fixture
def visit(house):
    return PeerVisitFactory(
        title="Soup", registration=RegistrationBy.HERE, capacity=3, time_zone="Europe/Riga"
    )


@pytest.fixture
def organiser(client, house):
    client.force_login(editor_of("lv"))
    return client


@pytest.fixture
def anna(visit):
    row = registration(visit, name="Anna Bērziņa", email="anna@example.org", reference="ABCDEFG2")
    Registration.objects.update(created_at=TEN - timedelta(days=9))
    return row


def at(row):
    row.refresh_from_db()
    return row.checked_in_at


def listed(response):
    return [item["data-reference"] for item in soup(response).select("#door-list li")]


def send(organiser, page, *pressed, **more):
    data = {"check_ins": [{"reference": ref, "at": when.isoformat()} for ref, when in pressed]}
    return organiser.post(address(page, "sync"), data, content_type="application/json", **more)


def test_the_earliest_time_stays_whichever_comes_first(visit, anna):
    later, earlier = TEN + timedelta(minutes=5), TEN
    first = check_in(visit.translation_key, anna.reference, at=later)
    assert (first.first, first.at, at(anna)) == (True, later, later)
    second = check_in(visit.translation_key, anna.reference, at=earlier)
    assert (second.first, second.at, at(anna)) == (False, earlier, earlier)
    third = check_in(visit.translation_key, anna.reference, at=later)
    assert (third.first, third.at, at(anna)) == (False, earlier, earlier)


def test_the_same_check_in_sent_again_is_no_second_one(visit, anna):
    for _twice in range(2):
        assert check_in(visit.translation_key, anna.reference, at=TEN).first
    assert at(anna) == TEN


def test_a_wrong_clock_gives_no_time_before_registering_nor_after_now(visit, anna):
    check_in(visit.translation_key, anna.reference, at=clock.now() + timedelta(days=900))
    assert clock.now() - timedelta(minutes=1) < at(anna) <= clock.now()
    check_in(visit.translation_key, anna.reference, at=TEN - timedelta(days=900))
    assert at(anna) == anna.created_at


@pytest.mark.parametrize("status", [State.HELD, State.OFFERED])
def test_whoever_holds_a_place_confirms_it_by_coming(visit, status):
    row = registration(visit, status, holds_until=clock.now() + timedelta(hours=1))
    check_in(visit.translation_key, row.reference)
    row.refresh_from_db()
    assert (row.status, row.holds_until) == (State.CONFIRMED, None)
    assert row.checked_in_at is not None


@pytest.mark.parametrize(
    "status", [State.PENDING, State.WAITING, State.CANCELLED, State.REJECTED, State.EXPIRED]
)
def test_whoever_has_no_place_is_not_checked_in(visit, status):
    row = registration(visit, status)
    with pytest.raises(NoPlace, match=str(status.label)):
        check_in(visit.translation_key, row.reference)
    row.refresh_from_db()
    assert (row.status, row.checked_in_at) == (status, None)


def test_the_list_is_found_by_name_and_number_without_script(organiser, visit, anna):
    other = registration(visit, name="Otto", others=["Žanna"], places=2)
    registration(visit, State.CANCELLED, name="Anna Gone")
    page = organiser.get(address(visit, "check_in"))
    assert listed(page) == [anna.reference, other.reference]
    assert "example.org" not in soup(page).find(id="door-list").decode()
    for asked, found in (("berzina", anna), ("zanna", other), ("defg", anna)):
        assert listed(organiser.get(address(visit, "check_in"), {"q": asked})) == [found.reference]
    form = {"reference": anna.reference}
    page = organiser.post(address(visit, "check_in"), form, follow=True)
    assert told(page) == ["Anna Bērziņa is checked in."]
    assert at(anna) is not None
    assert [soup(page).find(id=f"door-{name}").text for name in ("come", "all")] == ["1", "3"]


def test_a_second_check_in_is_told_with_the_time_of_the_first(organiser, visit, anna):
    check_in(visit.translation_key, anna.reference, at=TEN)
    form = {"reference": anna.reference}
    page = organiser.post(address(visit, "check_in"), form, follow=True)
    assert told(page) == ["Anna Bērziņa was checked in already, at 12:00."]  # in Riga
    assert at(anna) == TEN


def test_the_code_leads_to_one_button_and_not_to_the_persons_page(organiser, visit, anna, settings):
    settings.BASE_URL = "https://one-roof.example.org"
    there = door_address(anna)
    path = f"/admin/running/{visit.translation_key}/check-in/ABCDEFG2/"
    assert there == f"https://one-roof.example.org{path}"
    assert anna.token not in there
    assert unquote(qr_code(anna)).startswith("data:image/svg+xml;charset=utf-8,<svg")
    page = organiser.get(path)
    assert soup(page).find("h2", dir="auto").text == "Anna Bērziņa"
    assert at(anna) is None  # looking changes nothing
    organiser.post(path)
    assert at(anna) is not None
    organiser.post(path, {"undo": "yes"})
    assert at(anna) is None


def test_the_list_marks_those_whose_place_is_not_sure(organiser, visit, anna):
    registration(visit, State.HELD, name="Held")
    registration(visit, State.OFFERED, name="Offered")
    unsure = ["", "Waits for the e-mail to be confirmed", "A place is offered"]
    door = organiser.get(address(visit, "check_in"))
    marks = soup(door).select("#door-list li .door__unsure")
    assert [mark.text for mark in marks] == unsure
    assert [person["unsure"] for person in send(organiser, visit).json()["people"]] == unsure


def test_the_list_leads_to_where_a_check_in_is_taken_back(organiser, visit, anna):
    check_in(visit.translation_key, anna.reference)
    [link] = soup(organiser.get(address(visit, "check_in"))).select("#door-list li a")
    assert link["href"] == address(visit, "check_in_one", anna.reference)
    assert "take it back" in organiser.get(link["href"]).text


def test_the_camera_may_be_asked_for_at_the_door_alone(organiser, visit):
    door = organiser.get(address(visit, "check_in"))
    assert door["Permissions-Policy"] == "camera=(self)"
    assert "camera=()" in organiser.get(address(visit))["Permissions-Policy"]


def test_what_waited_in_the_phone_is_reconciled(organiser, visit, anna):
    otto = registration(visit, name="Otto")
    gone = registration(visit, State.CANCELLED, name="Gone")
    Registration.objects.update(created_at=TEN - timedelta(days=9))
    check_in(visit.translation_key, otto.reference, at=TEN)
    pressed = [(row.reference, TEN + timedelta(minutes=1)) for row in (anna, otto, gone)]
    pressed.append(("NOBODY22", TEN))
    for _twice in range(2):
        answer = send(organiser, visit, *pressed).json()
        assert answer["results"] == [
            {"reference": "ABCDEFG2", "outcome": "checked-in", "at": "2026-11-20T10:01:00Z"},
            {"reference": otto.reference, "outcome": "already", "at": "2026-11-20T10:00:00Z"},
            {"reference": gone.reference, "outcome": "no-place", "reason": "Cancelled"},
            {"reference": "NOBODY22", "outcome": "unknown"},
        ]
    assert [(p["name"], p["at"]) for p in answer["people"]] == [
        ("Anna Bērziņa", "2026-11-20T10:01:00Z"),
        ("Otto", "2026-11-20T10:00:00Z"),
    ]
    assert set(answer["people"][0]) == {"reference", "name", "more", "words", "unsure", "at"}
    assert (at(anna), at(otto), at(gone)) == (TEN + timedelta(minutes=1), TEN, None)


def test_people_of_another_event_cannot_be_sent(organiser, visit):
    row = registration(PeerVisitFactory(country="lv"))
    answer = send(organiser, visit, (row.reference, TEN)).json()
    assert answer == {"results": [{"reference": row.reference, "outcome": "unknown"}], "people": []}
    assert at(row) is None


@pytest.mark.parametrize(
    "body",
    ["", "[]", "{}", '{"check_ins": 1}', '{"check_ins": [{"reference": "A"}]}',
     '{"check_ins": [{"reference": "A", "at": "soon"}]}',
     '{"check_ins": [{"reference": "A", "at": "2026-11-20T10:00:00"}]}',
     '{"check_ins": [{"reference": "A", "at": "2026-99-20T10:00:00Z"}]}'],
)  # fmt: skip
def test_what_is_no_list_of_check_ins_is_a_bad_request(organiser, visit, body):
    where = address(visit, "sync")
    assert organiser.post(where, body, content_type="application/json").status_code == 400


def test_another_countrys_editor_and_a_forged_request_cannot_send(visit, anna):
    lithuanian = Client(headers={"X-Requested-With": "XMLHttpRequest"})
    lithuanian.force_login(editor_of("lt"))
    assert send(lithuanian, visit, (anna.reference, TEN)).status_code == 403
    forged = Client(enforce_csrf_checks=True)
    forged.force_login(editor_of("lv"))
    assert send(forged, visit, (anna.reference, TEN)).status_code == 403
    assert at(anna) is None


def walk_in(organiser, page, **values):
    given = {"name": "Eve", "places": 1, "language": "lv"} | values
    return organiser.post(address(page, "walk_in"), given, follow=True)


def test_walk_ins_are_taken_in_while_places_last(organiser, visit, anna):
    assert told(walk_in(organiser, visit, country="LV")) == ["Eve is checked in."]
    eve = Registration.objects.get(name="Eve")
    assert (eve.status, eve.walk_in, eve.country, eve.email) == (State.CONFIRMED, True, "LV", "")
    assert eve.checked_in_at is not None
    page = walk_in(organiser, visit, name="Two", places=2)
    assert page.status_code == 409
    assert "There are not enough places left." in page.text
    assert soup(page).find("input", {"name": "name"})["value"] == "Two"
    assert not Registration.objects.filter(name="Two").exists()


def send_walk_in(organiser, page, reference="WAKER222", when=TEN, **values):
    given = {"name": "Eve", "places": "1", "language": "lv", "email": "", "organisation": ""}
    one = given | {"reference": reference, "at": when.isoformat(), "country": ""} | values
    data = {"check_ins": [], "walk_ins": [one]}
    return organiser.post(address(page, "sync"), data, content_type="application/json")


def test_a_walk_in_that_waited_in_the_phone_is_taken_in_once(organiser, visit):
    for _twice in range(2):
        answer = send_walk_in(organiser, visit).json()
        assert answer["results"] == [
            {"reference": "WAKER222", "outcome": "checked-in", "at": "2026-11-20T10:00:00Z"}
        ]
    eve = Registration.objects.get()
    assert (eve.name, eve.walk_in, eve.status) == ("Eve", True, State.CONFIRMED)
    assert (eve.reference, eve.checked_in_at) == ("WAKER222", TEN)
    assert [person["reference"] for person in answer["people"]] == ["WAKER222"]


def test_a_walk_in_who_is_registered_is_checked_in_as_that_and_a_second_time_told(
    organiser, visit, anna
):
    (first,) = send_walk_in(organiser, visit, email="Anna@example.org").json()["results"]
    later = {"when": TEN + timedelta(minutes=1), "email": "anna@example.org"}
    (second,) = send_walk_in(organiser, visit, **later).json()["results"]

    assert (first["outcome"], second["outcome"]) == ("checked-in", "already")
    assert Registration.objects.get().reference == anna.reference


def test_a_walk_in_whose_number_another_event_has_gets_a_new_one(organiser, visit):
    elsewhere = registration(PeerVisitFactory(country="lv"), reference="WAKER222")

    send_walk_in(organiser, visit)

    eve = Registration.objects.get(name="Eve")
    assert eve.reference != elsewhere.reference
    assert eve.checked_in_at == TEN


def test_a_walk_in_that_waited_is_never_checked_in_after_now(organiser, visit):
    send_walk_in(organiser, visit, when=clock.now() + timedelta(days=2))

    assert Registration.objects.get().checked_in_at <= clock.now()


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"places": "4"}, "There are not enough places left."),
        ({"name": ""}, "This field is required."),
        ({"email": "nobody"}, "Enter a valid email address."),
    ],
)
def test_a_walk_in_that_cannot_be_taken_in_is_told_with_the_reason(
    organiser, visit, values, reason
):
    answer = send_walk_in(organiser, visit, **values).json()

    assert answer["results"] == [{"reference": "WAKER222", "outcome": "no-place", "reason": reason}]
    assert not Registration.objects.exists()


@pytest.mark.parametrize("number", ["", "short", "WAKER201", "<script>"])
def test_a_walk_in_without_a_number_is_a_bad_request(organiser, visit, number):
    assert send_walk_in(organiser, visit, number).status_code == 400


def test_the_worker_is_beside_the_door_and_for_those_who_run_the_event(organiser, visit):
    where = address(visit, "worker")
    assert where == f"{address(visit, 'check_in')}worker.js"  # its scope is what is beneath
    answer = organiser.get(where)
    assert answer["Content-Type"] == "text/javascript; charset=utf-8"
    assert "Service-Worker-Allowed" not in answer
    assert "script-src 'self'" in answer["Content-Security-Policy"]
    lithuanian = Client(headers={"X-Requested-With": "XMLHttpRequest"})
    lithuanian.force_login(editor_of("lt"))
    assert lithuanian.get(where).status_code == 403


@pytest.mark.parametrize(
    ("begins", "lasts", "until"),
    [
        (25, 2, None),
        (23, 2, 23 + 2 + 12),
        (-1, 2, -1 + 2 + 12),
        (-13, 2, -13 + 2 + 12),
        (-15, 2, None),
        (-1, 300, 3 * 24),
    ],
)
def test_a_phone_keeps_the_list_around_the_event_alone(house, monkeypatch, begins, lasts, until):
    monkeypatch.setattr("django.utils.timezone.now", lambda: TEN)
    start = TEN + timedelta(hours=begins)
    page = PeerVisitFactory(start=start, end=start + timedelta(hours=lasts))

    assert kept_until(page) == (until and TEN + timedelta(hours=until))


def test_the_page_says_what_the_phone_keeps_and_until_when(organiser, house, monkeypatch):
    monkeypatch.setattr("django.utils.timezone.now", lambda: TEN)
    page = PeerVisitFactory(start=TEN, end=TEN + timedelta(hours=2), time_zone="Europe/Riga")

    door = soup(organiser.get(address(page, "check_in")))

    assert door.find(id="door")["data-keep"] == str(int(TEN.timestamp() + 14 * 3600) * 1000)
    assert "This phone keeps the list with its names until 21 November 2026, 02:00" in str(door)


def test_a_walk_in_without_a_name_is_asked_for_it(organiser, visit):
    page = walk_in(organiser, visit, name="")
    assert page.status_code == 422
    assert "This field is required." in page.text
    assert not Registration.objects.exists()


def test_the_door_costs_the_same_for_one_and_for_three(organiser, visit):
    costs = []
    for number in (1, 2):
        for _one in range(number):
            registration(visit, places=2, others=["Zoë"])
        costs.append(queries(organiser, address(visit, "check_in")))
    assert costs == [15, 15]


def test_the_log_names_nobody(organiser, visit, anna, caplog):
    with caplog.at_level("INFO", "oneroof.access"):
        organiser.get(address(visit, "check_in_one", anna.reference), {"q": "Anna"})
    logged = " ".join(str(vars(record)) for record in caplog.records)
    assert "check-in/<str:reference>/" in logged
    assert not re.search("Anna|ABCDEFG2", logged)


def test_addresses_that_are_words_are_not_taken_for_numbers(visit):
    key = visit.translation_key
    assert reverse("running:sync", args=[key]) == f"/admin/running/{key}/check-in/sync/"
