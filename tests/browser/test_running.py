"""An organiser approves, exports, and checks people in, with and without a connection."""

import select
import socket
import socketserver
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from axe_playwright_python.sync_playwright import Axe
from openpyxl import load_workbook
from playwright.sync_api import Error, expect

from home.demo.things import key_of
from tests.browser.waiting import until

EVENT = key_of("conference-vidzeme")
SERIES = key_of("kitchen-group")
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


def test_a_place_that_is_not_confirmed_is_marked_until_the_person_has_come(door, reference, rows):
    held = reference(3)
    rows("UPDATE events_registration SET status = 'held' WHERE reference = ?", held)
    page = door()
    mark = row(page, held).locator(".door__unsure")
    expect(mark).to_have_text("Waits for the e-mail to be confirmed")
    with taking(page, held):
        press(page, held)
    expect(mark).to_have_text("")
    page.get_by_role("link", name=held).click()
    page.get_by_role("button", name="take it back").click()
    expect(row(page, held).get_by_role("button")).to_be_visible()


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


@pytest.fixture
def now_on(rows):
    """The conference goes on now, so that a phone keeps its list."""
    pages = "SELECT id FROM wagtailcore_page WHERE translation_key = ?"
    whose = f"partnerpage_ptr_id IN ({pages})"
    (held,) = set(
        rows(f"SELECT listed_start, listed_end FROM events_eventpage WHERE {whose}", EVENT.hex)
    )
    change = f"UPDATE events_eventpage SET listed_start = {{}}, listed_end = {{}} WHERE {whose}"
    rows(change.format("datetime('now', '-1 hour')", "datetime('now', '+3 hours')"), EVENT.hex)
    yield
    rows(change.format("?", "?"), *held, EVENT.hex)


class Line(socketserver.ThreadingTCPServer):
    """Carries bytes to the server until it is ``cut``.

    A browser's own "offline" is not for what goes through a service worker.
    """

    daemon_threads = True
    cut = False

    def __init__(self, port):
        super().__init__(("127.0.0.1", 0), _Carrier)
        self.far_port = port
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Carrier(socketserver.BaseRequestHandler):
    def handle(self):
        if self.server.cut:
            return
        with socket.create_connection(("127.0.0.1", self.server.far_port)) as far:
            to = {self.request: far, far: self.request}
            while not self.server.cut:
                for end in select.select(list(to), [], [], 0.05)[0]:
                    if not (data := end.recv(65_536)):
                        return
                    to[end].sendall(data)


@pytest.fixture
def line(site):
    with Line(urlsplit(site.url).port) as carries:
        yield carries
        carries.shutdown()


@pytest.fixture
def kept(door, now_on, line):
    """The list at the door on a phone that keeps a copy of it; the connection is cut."""
    page = door()
    page.goto(line.url + DOOR)
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    people = "caches.match(location.pathname + 'people').then((held) => held.json())"
    until(page, f"{people}.then((held) => Boolean(held.people))")
    line.cut = True
    return page


def test_the_page_opens_without_connection_and_what_is_pressed_there_is_sent(
    kept, line, reference, come
):
    kept.reload()
    press(kept, reference(1))
    said(kept, "Example person 1: checked in.")
    kept.reload()  # and once more, with what waits
    expect(row(kept, reference(1)).get_by_role("button")).to_be_hidden()
    expect(kept.locator("#door-waiting")).to_contain_text("1 wait in this phone")
    assert come(reference(1)) is None

    with taking(kept, reference(1)):
        line.cut = False
    expect(kept.locator("#door-waiting")).to_have_text("")
    assert come(reference(1)) is not None


def test_the_copy_knows_who_has_come_and_tells_a_second_check_in(
    kept, line, door, reference, come, rows
):
    other = door()
    with taking(other, reference(2)):
        press(other, reference(2))
    first = come(reference(2))
    kept.reload()
    press(kept, reference(2))
    said(kept, "Example person 2: checked in.")

    line.cut = False

    said(kept, "Example person 2 was checked in already, at ")
    assert come(reference(2)) == first


def test_a_walk_in_without_connection_is_taken_in_once(kept, line, rows):
    kept.reload()
    kept.get_by_text("Somebody who has not registered").click()
    form = kept.locator("#door-walk-in")
    form.get_by_label("Name").fill("Example walk-in")
    form.get_by_role("button", name="Take in").click()
    said(kept, "Example walk-in: checked in.")
    kept.reload()
    expect(kept.locator("#door-list")).to_contain_text("Example walk-in")
    sql = "SELECT walk_in, checked_in_at IS NULL FROM events_registration WHERE name = ?"
    expect(kept.locator("#door-waiting")).to_contain_text("1 wait in this phone")
    assert rows(sql, "Example walk-in") == []

    line.cut = False
    expect(kept.locator("#door-waiting")).to_have_text("")
    stays = "Object.keys(localStorage).some((name) => name.startsWith('check-in-'))"
    assert not kept.evaluate(stays)
    assert rows(sql, "Example walk-in") == [(1, 0)]
    rows("DELETE FROM events_registration WHERE name = ?", "Example walk-in")


def test_a_code_seen_by_the_phones_own_camera_leads_to_the_list_without_connection(
    kept, line, reference
):
    kept.goto(f"{line.url}{DOOR}{reference(3)}/")

    expect(kept.locator("#door-list li:visible")).to_have_count(1)
    expect(row(kept, reference(3))).to_be_visible()


def names_kept(page):
    return page.evaluate("caches.keys()")


def test_signing_out_takes_the_list_from_the_phone(kept, line):
    line.cut = False
    assert len(names_kept(kept)) == 1
    kept.goto(f"{line.url}/account/logout/")
    kept.locator("main form button[type=submit]").click()
    kept.wait_for_url(lambda url: "logout" not in url)
    kept.goto(f"{line.url}/account/login/")
    until(kept, "caches.keys().then((names) => names.length === 0)")

    line.cut = True
    with pytest.raises(Error, match="ERR_"):
        kept.goto(line.url + DOOR)


def test_a_session_that_is_over_takes_the_list_from_the_phone(kept, line):
    line.cut = False
    kept.context.clear_cookies()

    kept.goto(line.url + DOOR)

    assert kept.url.split("?")[0].endswith("/account/login/")
    assert names_kept(kept) == []


def test_before_the_event_and_after_it_the_phone_keeps_nothing(door):
    page = door()
    expect(page.locator("#door-list li").first).to_be_visible()

    assert page.locator("#door").get_attribute("data-keep") == ""
    assert names_kept(page) == []
    assert (
        page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    )


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


@pytest.fixture
def weekly(rows, reference):
    """The day of last week's date of a group that goes on now too, and the number of one in it."""
    key, person = SERIES.hex, reference(1)
    held = rows("SELECT id, start, end FROM events_occurrence WHERE event_id = ? LIMIT 2", key)
    begun = datetime.now(UTC) - timedelta(hours=1)
    change = "UPDATE events_occurrence SET start = ?, end = ? WHERE id = ?"
    for (pk, _start, _end), days in zip(held, (7, 0), strict=True):
        start = begun - timedelta(days=days)
        rows(change, *(f"{at:%Y-%m-%d %H:%M:%S}" for at in (start, start + timedelta(hours=2))), pk)
    whose = "UPDATE events_registration SET event_id = ? WHERE reference = ?"
    long_ago = "UPDATE events_registration SET created_at = '2020-01-01' WHERE reference = ?"
    rows(whose, key, person)
    rows(long_ago, person)
    last = (begun - timedelta(days=7)).astimezone(ZoneInfo("Europe/Riga"))
    yield f"{last:%Y-%m-%d}", person
    rows("DELETE FROM events_checkin")
    rows(whose, EVENT.hex, person)
    for pk, *times in held:
        rows(change, *times, pk)


def test_what_waits_from_the_list_of_another_date_is_for_that_date_alone(door, weekly, rows):
    day, person = weekly
    page, there = door(), DOOR.replace(str(EVENT), str(SERIES))
    page.goto(there)
    now = page.locator("#door-about").text_content()
    page.get_by_label("Date").select_option(day)
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page.locator("#door-about")).not_to_have_text(now)
    page.context.set_offline(True)
    press(page, person)
    said(page, "Example person 1: checked in.")
    page.goto("about:blank")
    page.route("**/sync/", lambda route: route.abort())
    page.context.set_offline(False)
    page.goto(there)
    expect(page.locator("#door-about")).to_have_text(now)
    expect(page.locator("#door-waiting")).to_contain_text("1 wait in this phone")
    expect(row(page, person).get_by_role("button")).to_be_visible()
    press(page, person)
    page.unroute("**/sync/")
    expect(page.locator("#door-waiting")).to_have_text("")
    sql = (
        "SELECT date(o.start) FROM events_checkin JOIN events_occurrence o ON o.id = occurrence_id"
    )
    assert len(set(rows(sql))) == 2
    expect(page.locator("#door-about")).to_have_text(now)


def test_nobody_is_shut_out_from_the_list_and_the_door(sign_in, rows):
    page = sign_in("editor.lv")
    series = DOOR.replace(str(EVENT), str(SERIES))
    for address, part in ((PEOPLE, ".nice-padding"), (DOOR, "#door"), (series, "#door")):
        page.goto(address)
        found = Axe().run(page, context=part).response["violations"]
        assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
