"""People as a table: CSV that Excel reads, XLSX without formulas, and no access needs."""

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from openpyxl import load_workbook
from wagtail.users.models import UserProfile

from events.models import Registration, RegistrationBy
from events.running.export import as_csv, as_xlsx
from tests.events.test_people import ELSE, QUESTIONS, SOUP, SPOONS, address, need
from tests.factories.content import editor_of
from tests.factories.events import PeerVisitFactory, registration
from tests.reading import queries

TRICKS = ["=1+1", "+1", "-1", "@SUM(A1)", "\tTab", "\rReturn", " =1+1", "＝1+1"]


@pytest.fixture
def visit(house):
    return PeerVisitFactory(title="Zupas diena", registration=RegistrationBy.HERE,
                            time_zone="Europe/Riga", questions=QUESTIONS)  # fmt: skip


@pytest.fixture
def organiser(client, house):
    client.force_login(editor_of("lv"))
    return client


def read_csv(content, delimiter=","):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=delimiter))


def read_xlsx(content):
    return load_workbook(io.BytesIO(content)).active


def test_both_tables_hold_the_same_in_their_own_letters(organiser, visit):
    row = registration(
        visit, name="Žanna Ķēniņa", others=["Łukasz"], places=2, country="LV",
        organisation="Кафе", photo_consent=False, reference="ABCDEFG2", email="z@example.org",
        answers={SOUP: "beet", SPOONS: -2, ELSE: "مرحبا", "food": ["vegan"], "travel": True},
    )  # fmt: skip
    registered = datetime(2026, 7, 1, 9, 30, 12, 345, tzinfo=UTC)
    Registration.objects.filter(pk=row.pk).update(created_at=registered)
    response = organiser.get(address(visit, "export", "csv"))
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["Content-Disposition"] == 'attachment; filename="zupas-diena.csv"'
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert response.content.startswith(b"\xef\xbb\xbf")
    told = dict(zip(*read_csv(response.content), strict=True))
    assert told == {
        "Registration number": "ABCDEFG2",
        "Name": "Žanna Ķēniņa",
        "E-mail": "z@example.org",
        "Status": "Confirmed",
        "Places": "2",
        "Others of the group": "Łukasz",
        "Organisation": "Кафе",
        "Country": "Latvia",
        "Language": "English",
        "Registered": "2026-07-01 12:30:12",  # in Riga
        "Came": "",
        "Without registering before": "",
        "Sessions": "",
        "Food": "Vegan",
        "Travel support": "Yes",
        "May be photographed": "No",
        "Which soup?": "Beetroot",
        "How many spoons?": "-2",
        "Anything else?": "مرحبا",
    }
    sheet = read_xlsx(organiser.get(address(visit, "export", "xlsx")).content)
    head, values = ([cell.value for cell in line] for line in sheet.iter_rows())
    found = dict(zip(head, values, strict=True))
    assert list(found) == list(told)
    assert found["Registered"] == datetime(2026, 7, 1, 12, 30, 12)  # noqa: DTZ001  (a cell has no zone)
    assert (found["Places"], found["How many spoons?"]) == (2, -2)
    assert found["Anything else?"] == "مرحبا"


@pytest.mark.parametrize("trick", TRICKS)
def test_no_cell_is_a_formula(trick):
    [[cell]] = read_csv(as_csv([[trick]]).replace(b"\r\n", b"\n"))[:1]
    assert cell.startswith("'")
    [[written]] = read_xlsx(as_xlsx([[trick]])).iter_rows()
    assert (written.data_type, written.number_format) == ("s", "@")
    assert written.value.strip() == trick.strip()


def test_characters_that_a_sheet_cannot_hold_are_left_out():
    [[written]] = read_xlsx(as_xlsx([["A\x00\x0bB"]])).iter_rows()
    assert written.value == "AB"


def test_access_needs_are_in_no_table(organiser, visit):
    need(registration(visit), "A secret ramp")
    assert b"secret" not in organiser.get(address(visit, "export", "csv")).content
    sheet = read_xlsx(organiser.get(address(visit, "export", "xlsx")).content)
    cells = [str(cell.value) for line in sheet.iter_rows() for cell in line]
    assert "Confirmed" in cells
    assert not [cell for cell in cells if "secret" in cell or "ccess" in cell]


def test_where_a_comma_divides_decimals_a_semicolon_divides_cells(visit, client):
    registration(visit, name="Anna")
    user = editor_of("lv")
    UserProfile.objects.create(user=user, preferred_language="lv")
    client.force_login(user)
    rows = read_csv(client.get(address(visit, "export", "csv")).content, delimiter=";")
    assert rows[1][1] == "Anna"


def test_a_table_holds_those_whom_the_filter_finds(organiser, visit):
    registration(visit, name="Anna", language="lv")
    registration(visit, name="Berta", checked_in_at=timezone.now() - timedelta(days=1))
    rows = read_csv(organiser.get(address(visit, "export", "csv"), {"language": "lv"}).content)
    assert [row[1] for row in rows] == ["Name", "Anna"]


def test_other_kinds_of_file_are_not_found(organiser, visit):
    assert organiser.get(address(visit, "export", "pdf")).status_code == 404


def test_a_table_costs_the_same_for_one_and_for_three(organiser, visit):
    costs = []
    for number in (1, 2):
        for _one in range(number):
            need(registration(visit, answers={SOUP: "beet"}))
        costs.append(queries(organiser, address(visit, "export", "xlsx")))
    assert costs == [13, 13]
