"""Who came to which date of a series: at the door, in tables and reports."""

import io
from datetime import UTC, date, datetime, timedelta
from importlib import import_module
from itertools import permutations

import pytest
from django.apps import apps
from openpyxl import load_workbook

from events.models import CheckIn, Occurrence, Registration, RegistrationBy, Repeats
from events.occurrences import roll
from events.running.attendance import dates_of
from events.running.check_in import check_in, kept_until, take_in, undo
from events.running.report import of_event
from events.taking_part.retention import erase
from tests.events.test_check_in import at, listed, send, send_walk_in, walk_in
from tests.events.test_people import address, soup, told
from tests.events.test_people_tables import read_csv
from tests.factories.content import editor_of
from tests.factories.events import MeetingFactory, PeerVisitFactory, registration
from tests.reading import queries

FIRST = datetime(2026, 11, 3, 8, tzinfo=UTC)  # a Tuesday, ten o'clock in Riga, for two hours
SECOND, THIRD = FIRST + timedelta(days=7), FIRST + timedelta(days=14)
SOON = timedelta(minutes=10)


@pytest.fixture
def now(house, monkeypatch):
    """A clock to set: ``now(datetime)``; lists show the next date, as the worker has them do."""

    def set_to(moment):
        monkeypatch.setattr("django.utils.timezone.now", lambda: moment)
        roll(moment)

    set_to(FIRST - timedelta(days=30))
    return set_to


@pytest.fixture
def group(now):
    return MeetingFactory(
        title="Kitchen", country="lv", start=FIRST, repeats=Repeats.WEEKLY,
        registration=RegistrationBy.HERE,
    )  # fmt: skip


def registered(page, **values):
    """Somebody who has registered before the first date."""
    row = registration(page, **values)
    row.created_at = FIRST - timedelta(days=9)
    row.save()
    return row


@pytest.fixture
def anna(group):
    return registered(group, name="Anna", email="anna@example.org", reference="ABCDEFG2")


@pytest.fixture
def otto(group):
    return registered(group, name="Otto", reference="BCDEFGH3", places=3)


@pytest.fixture
def organiser(client, house, group, now):
    now(THIRD)
    client.force_login(editor_of("lv"))
    return client


def came(row):
    """``{day of the month: when}``."""
    rows = CheckIn.objects.filter(registration=row).select_related("occurrence")
    return {each.occurrence.start.day: each.at for each in rows}


def press(page, row, *moments):
    for moment in moments:
        check_in(page.translation_key, row.reference, at=moment, dates=dates_of(page))


def on(page, day):
    return f"{address(page, 'check_in')}?date={day}"


def here(response):
    """Numbers of those who are marked as here."""
    marked = soup(response).select('#door-list li[data-at]:not([data-at=""])')
    return [row["data-reference"] for row in marked]


def about(response):
    return soup(response).find(id="door-about").text


def test_each_date_keeps_its_earliest_time_in_whatever_order_they_come(group, now):
    now(THIRD + timedelta(days=1))
    pressed = [FIRST + SOON, FIRST + 2 * SOON, SECOND + SOON, SECOND]
    for order in permutations(pressed):
        row = registered(group)
        press(group, row, *order, *order)
        assert came(row) == {3: FIRST + SOON, 10: SECOND}
        assert at(row) == FIRST + SOON  # the first of all


def test_a_press_belongs_to_the_date_that_was_nearest_to_it(group, anna, now):
    now(THIRD + timedelta(days=3))
    by_moment = {
        FIRST - timedelta(days=9): 3,
        FIRST + timedelta(hours=2, days=3): 3,
        SECOND - timedelta(days=3): 10,
        THIRD + timedelta(days=3): 17,
    }
    for moment, day in by_moment.items():
        CheckIn.objects.all().delete()
        press(group, anna, moment)
        assert list(came(anna)) == [day]


def test_a_date_that_goes_takes_its_check_ins_with_it(group, anna, now):
    now(SECOND - SOON)
    press(group, anna, FIRST, SECOND - SOON)
    group.repeat_every = 2
    group.save_revision().publish()
    assert came(anna) == {3: FIRST}


def test_a_cancelled_date_is_passed_over_and_a_moved_one_keeps_its_people(group, anna, now):
    press_at = SECOND + SOON
    now(press_at)
    press(group, anna, press_at)
    moved = Occurrence.objects.get(start=SECOND)
    Occurrence.objects.filter(pk=moved.pk).update(start=SECOND + SOON)
    Occurrence.objects.filter(start=FIRST).update(cancelled=True)

    assert [each.pk for each in dates_of(group)] == [moved.pk]
    assert came(anna) == {10: press_at}


def test_an_event_that_is_no_series_has_one_time_and_no_dates(house, now):
    page = PeerVisitFactory(start=FIRST, registration=RegistrationBy.HERE)
    row = registration(page)
    now(FIRST + SOON)
    press(page, row, FIRST + SOON)
    assert (at(row), came(row), dates_of(page)) == (FIRST + SOON, {}, [])
    undo(page.translation_key, row.reference)
    assert at(row) is None


def test_the_list_is_about_the_date_that_goes_on_or_is_nearest(organiser, group, anna, otto, now):
    press(group, anna, SECOND + SOON)
    for moment, day, marked in (
        (SECOND + timedelta(hours=1), "10 November 2026, 10:00", [anna.reference]),
        (THIRD - timedelta(days=3), "17 November 2026, 10:00", []),
        (THIRD + timedelta(days=3), "17 November 2026, 10:00", []),
    ):
        now(moment)
        door = organiser.get(address(group, "check_in"))
        assert (about(door), here(door)) == (day, marked)
        assert listed(door) == [anna.reference, otto.reference]


def test_a_date_before_is_chosen_in_the_address(organiser, group, anna):
    press(group, anna, SECOND + SOON)
    door = organiser.get(on(group, "2026-11-10"))
    assert (about(door), here(door)) == ("10 November 2026, 10:00", [anna.reference])
    days = [each["value"] for each in soup(door).select("#door-date option")]
    assert days == ["2026-11-17", "2026-11-10", "2026-11-03"]
    assert soup(door).find("option", selected=True)["value"] == "2026-11-10"
    assert "This phone keeps" not in door.text
    for other in ("2026-11-24", "2026-11-11", "soon"):  # to come, none, none
        assert about(organiser.get(on(group, other))) == "17 November 2026, 10:00"


def test_the_forms_of_a_date_before_check_in_and_take_back_on_it(organiser, group, anna, now):
    now(THIRD + SOON)
    press(group, anna, THIRD)
    page = organiser.post(on(group, "2026-11-10"), {"reference": anna.reference}, follow=True)
    assert told(page) == ["Anna is checked in."]
    assert about(page) == "10 November 2026, 10:00"
    ended = SECOND + timedelta(hours=2)
    assert came(anna) == {17: THIRD, 10: ended}  # written down when it was over
    assert at(anna) == ended

    [link] = soup(page).select(".door__one")
    assert link["href"].endswith("?date=2026-11-10")
    assert "Checked in at 12:00" in organiser.get(link["href"]).text
    organiser.post(link["href"], {"undo": "yes"})
    assert (came(anna), at(anna)) == ({17: THIRD}, THIRD)
    organiser.post(address(group, "check_in_one", anna.reference), {"undo": "yes"})
    assert (came(anna), at(anna)) == ({}, None)


def test_walk_ins_come_to_the_date_of_the_list(organiser, group, anna):
    walk_in(organiser, group)
    organiser.post(
        f"{address(group, 'walk_in')}?date=2026-11-10",
        {"name": "Old", "places": 1, "language": "lv"},
    )
    walk_in(organiser, group, email="anna@example.org")
    found = {row.name: list(came(row)) for row in Registration.objects.all()}
    assert found == {"Eve": [17], "Old": [10], "Anna": [17]}


def test_what_waited_is_filed_by_its_time_and_the_answer_is_about_now(organiser, group, anna, otto):
    pressed = [(anna.reference, FIRST), (anna.reference, SECOND), (otto.reference, THIRD)]
    for order in (pressed, pressed[::-1]):
        answer = send(organiser, group, *order).json()
        assert {each["outcome"] for each in answer["results"]} == {"checked-in"}
        assert [each["at"] for each in answer["people"]] == [None, "2026-11-17T08:00:00Z"]
    assert answer["date"] == {"day": "2026-11-17", "asked": "", "about": "17 November 2026, 10:00"}
    assert came(anna) == {3: FIRST, 10: SECOND}


def test_a_press_in_the_list_of_a_date_before_is_for_that_date(organiser, group, anna):
    one = {"reference": anna.reference, "at": THIRD.isoformat(), "date": "2026-11-03"}
    data = {"check_ins": [one], "walk_ins": [], "date": "2026-11-03"}
    for _twice in range(2):
        answer = organiser.post(address(group, "sync"), data, content_type="application/json")
        assert answer.json()["date"]["day"] == answer.json()["date"]["asked"] == "2026-11-03"
    assert came(anna) == {3: FIRST + timedelta(hours=2)}


def test_a_walk_in_that_waited_comes_to_the_date_of_its_time(organiser, group):
    for _twice in range(2):
        send_walk_in(organiser, group, when=SECOND)
    assert came(Registration.objects.get()) == {10: SECOND}


def test_a_phone_keeps_the_list_around_its_date(group, now):
    now(THIRD + timedelta(hours=3))  # lists show the next date by now
    third = dates_of(group)[-1]
    assert kept_until(group, third) == THIRD + timedelta(hours=2 + 12)


def test_the_door_of_a_series_costs_the_same_for_one_and_for_three(organiser, group, anna):
    costs = []
    for _twice in range(2):
        costs.append(queries(organiser, address(group, "check_in")))
        for _each in range(2):
            press(group, registered(group), FIRST, SECOND, THIRD)
    assert costs == [16, 16]


def test_the_list_of_people_says_to_how_many_dates_each_came(organiser, group, anna, otto):
    costs = [queries(organiser, address(group))]
    press(group, anna, FIRST, SECOND, THIRD)
    press(group, otto, FIRST)
    page = organiser.get(address(group))
    heads = [each.text for each in soup(page).select(".running-people thead th")]
    assert heads[-1] == "Dates they came to"
    rows = soup(page).select(".running-people tbody tr")
    assert {row.label.text: row.find_all("td")[-1].text for row in rows} == {
        "Anna": "3", "Otto": "1",
    }  # fmt: skip
    assert [*costs, queries(organiser, address(group))] == [costs[0]] * 2
    once = organiser.get(address(PeerVisitFactory(registration=RegistrationBy.HERE)))
    assert "Dates they came to" not in once.text


def test_tables_say_who_came_to_which_date(organiser, group, anna, otto):
    costs = [queries(organiser, address(group, "export", "xlsx"))]
    press(group, anna, FIRST + SOON, THIRD)
    head, *rows = read_csv(organiser.get(address(group, "export", "csv")).content)
    begins = head.index("Dates they came to")
    assert head[begins : begins + 4] == [
        "Dates they came to", "2026-11-03", "2026-11-10", "2026-11-17",
    ]  # fmt: skip
    cells = {row[1]: row[begins : begins + 4] for row in rows}
    assert cells == {"Anna": ["2", "10:10", "", "10:00"], "Otto": ["0", "", "", ""]}
    costs.append(queries(organiser, address(group, "export", "xlsx")))
    assert costs[0] == costs[1]
    once = PeerVisitFactory(registration=RegistrationBy.HERE)
    assert "Dates they" not in organiser.get(address(once, "export", "csv")).text


def test_a_report_counts_people_by_date_also_when_names_are_erased(organiser, group, anna, otto):
    press(group, anna, FIRST, THIRD)
    press(group, otto, THIRD)
    for _twice in range(2):
        counted = [(date(2026, 11, 3), 1), (date(2026, 11, 10), 0), (date(2026, 11, 17), 4)]
        assert of_event(group, "en").by_date == counted
        erase(Registration.objects.all())
    where = address(group, "report")
    tables = soup(organiser.get(where)).select(".running-report")
    assert [[cell.text for cell in row.find_all(["th", "td"])] for row in tables[1]("tr")] == [
        ["Date", "Came"], ["3 November 2026", "1"], ["10 November 2026", "0"],
        ["17 November 2026", "4"],
    ]  # fmt: skip
    book = load_workbook(io.BytesIO(organiser.get(f"{where}report.xlsx").content))
    assert book.sheetnames[:2] == ["Numbers", "Dates"]
    Registration.objects.all().delete()
    assert not CheckIn.objects.exists()


def test_who_was_checked_in_before_there_were_dates_came_to_the_nearest(group, anna, otto, now):
    single = registration(PeerVisitFactory(start=FIRST), checked_in_at=SECOND)
    Registration.objects.filter(pk=anna.pk).update(checked_in_at=SECOND + SOON)
    fill = import_module("events.migrations.0008_check_ins").fill
    for _twice in range(2):
        fill(apps, None)
    assert [came(row) for row in (anna, otto, single)] == [{10: SECOND + SOON}, {}, {}]


def test_take_in_and_check_in_agree_on_the_date(group, now):
    now(SECOND + SOON)
    eve = {"name": "Eve", "language": "lv", "dates": dates_of(group)}
    done = take_in(group, reference="WAKER222", at=SECOND, **eve)
    press(group, done.registration, SECOND + SOON)
    assert came(done.registration) == {10: SECOND}
