"""An organiser approves, exports, and checks people in, with and without a connection."""

import sqlite3
from contextlib import closing

import pytest
from axe_playwright_python.sync_playwright import Axe
from openpyxl import load_workbook
from playwright.sync_api import expect

from home.demo.things import key_of

EVENT = key_of("conference-vidzeme")
PEOPLE = f"/admin/running/{EVENT}/people/"
DOOR = f"/admin/running/{EVENT}/check-in/"
CAMERA = """
    const canvas = document.createElement("canvas");
    setInterval(() => canvas.getContext("2d").fillRect(0, 0, Math.random() * 99, 9), 100);
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(5);
    window.BarcodeDetector = class {
        async detect() { return window.seen ? [{ rawValue: window.seen }] : []; }
    };
"""


@pytest.fixture
def rows(site):
    """``rows(sql, …)`` of the site's database, changed where it says so; nobody has come yet."""

    def ask(sql, *values):
        with closing(sqlite3.connect(site.database, timeout=20)) as database, database:
            return database.execute(sql, values).fetchall()

    ask("UPDATE events_registration SET checked_in_at = NULL")
    ask("UPDATE events_registration SET status = 'confirmed' WHERE event_id = ?", EVENT.hex)
    return ask


@pytest.fixture
def reference(rows):
    """``reference(number)`` of an example person of the conference."""

    def of(number):
        sql = "SELECT reference FROM events_registration WHERE event_id = ? AND name = ?"
        return rows(sql, EVENT.hex, f"Example person {number}")[0][0]

    return of


@pytest.fixture
def come(rows):
    """``come(reference)``: when the person was checked in, or None."""
    sql = "SELECT checked_in_at FROM events_registration WHERE reference = ?"
    return lambda reference: rows(sql, reference)[0][0]


@pytest.fixture
def door(sign_in):
    """The list at the door, on a phone; ``door(javascript=False)`` without scripts."""

    def opened(**options):
        page = sign_in("editor.lv", width=390, **options)
        page.goto(DOOR)
        return page

    return opened


def row(page, reference):
    return page.locator(f'#door-list li[data-reference="{reference}"]')


def press(page, reference):
    row(page, reference).get_by_role("button").click()


def taking(page, reference):
    """Within: what makes the page send ``reference``; at its end the server has taken it."""

    def sent(response):
        return response.url.endswith("/sync/") and reference in response.request.post_data

    return page.expect_response(sent)


def said(page, text):
    expect(page.locator("#door-said")).to_contain_text(text)


def test_an_organiser_approves_and_exports(sign_in, rows, reference, tmp_path):
    rows("UPDATE events_registration SET status = 'pending' WHERE reference = ?", reference(3))
    page = sign_in("editor.lv")
    page.goto(PEOPLE)
    page.get_by_label("Status").select_option("pending")
    page.get_by_role("button", name="Show", exact=True).click()
    page.get_by_label("Example person 3").check()
    page.get_by_role("button", name="Approve").click()
    expect(page.locator(".messages")).to_contain_text("1 registration is approved.")
    assert rows(
        "SELECT status FROM events_registration WHERE reference = ?", reference(3)
    ) == [("confirmed",)]  # fmt: skip
    page.goto(PEOPLE)
    with page.expect_download() as download:
        page.get_by_role("link", name="Table (XLSX)").click()
    download.value.save_as(tmp_path / "people.xlsx")
    names = [cell.value for cell in load_workbook(tmp_path / "people.xlsx").active["B"][1:]]
    assert sorted(names) == [f"Example person {number}" for number in range(1, 6)]


def test_people_are_checked_in_by_name_on_a_phone(door, reference, come):
    page = door()
    page.get_by_label("Part of a name").fill("COMPANION 1.2")
    expect(page.locator("#door-list li:visible")).to_have_count(1)
    with taking(page, reference(1)):
        press(page, reference(1))
    said(page, "Example person 1: checked in.")
    assert come(reference(1)) is not None
    expect(page.locator("#door-come")).to_have_text("5")  # the group of five
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_what_is_pressed_without_connection_waits_and_is_reconciled(door, reference, come, rows):
    phone, other = door(), door()
    phone.context.set_offline(True)
    with taking(other, reference(2)):
        press(other, reference(2))
    rows(
        "UPDATE events_registration SET checked_in_at = created_at WHERE checked_in_at > 0"
    )  # long before
    first = come(reference(2))
    for number in (1, 2):
        press(phone, reference(number))
        said(phone, f"Example person {number}: checked in.")
    expect(phone.locator("#door-waiting")).to_contain_text("2 wait in this phone")
    expect(row(phone, reference(1)).get_by_role("button")).to_be_hidden()
    assert come(reference(1)) is None
    phone.context.set_offline(False)
    said(phone, "Example person 2 was checked in already, at ")
    expect(phone.locator("#door-waiting")).to_have_text("")
    assert come(reference(1)) is not None
    assert come(reference(2)) == first


def test_what_waits_outlives_the_page(door, reference, come):
    page = door()
    page.context.set_offline(True)
    press(page, reference(4))
    expect(page.locator("#door-waiting")).to_contain_text("1 wait in this phone")
    page.goto("about:blank")
    page.context.set_offline(False)
    with taking(page, reference(4)):
        page.goto(DOOR)
    expect(row(page, reference(4)).get_by_role("button")).to_be_hidden()
    assert come(reference(4)) is not None


def test_a_code_is_scanned_by_the_camera(door, reference, come, site):
    page = door()
    page.add_init_script(CAMERA)
    page.goto(DOOR)
    page.get_by_role("button", name="Scan a code").click()
    address = f"{site.url}{DOOR}{reference(5)}/"
    with taking(page, reference(5)):
        page.evaluate("address => { window.seen = address; }", address)
    said(page, "Example person 5: checked in.")
    assert come(reference(5)) is not None
    page.goto(address)  # where the phone's own camera leads
    expect(page.locator("main")).to_contain_text("Checked in at")


def test_the_door_works_without_scripts(door, reference, come):
    page = door(javascript=False)
    page.get_by_label("Part of a name").fill(reference(3))
    page.get_by_role("button", name="Search").click()
    expect(page.locator("#door-list li")).to_have_count(1)
    press(page, reference(3))
    expect(page.locator(".messages")).to_contain_text("Example person 3 is checked in.")
    assert come(reference(3)) is not None


def test_nobody_is_shut_out_from_the_list_and_the_door(sign_in, rows):
    page = sign_in("editor.lv")
    for address, part in ((PEOPLE, ".nice-padding"), (DOOR, "#door")):
        page.goto(address)
        found = Axe().run(page, context=part).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
