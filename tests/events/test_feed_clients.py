"""Real clients read the feeds: libraries, ical.js by node, khal with what vdirsyncer fetched."""

import json
import os
import shutil
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import feedparser
import icalendar
import ics
import pytest
import vobject
from django.core.cache import cache

from events.models import Attendance, MeetingPage, PeerVisitPage, Repeats, Status
from tests.events.test_feeds import CALENDAR, NEWS, body, publish
from tests.factories.events import MeetingFactory, PeerVisitFactory, WorkshopFactory
from tests.factories.network import ConceptFactory, OrganisationFactory, connect

NPM = Path(__file__).parent.parent / "npm"
IN_CI = bool(os.environ.get("CI"))
START = datetime(2027, 5, 4, 7, tzinfo=UTC)
TEXT = "Maize; sviests, sāls\\ūdens\n“Ķēķis” – καλημέρα, 你好, مرحبا 🥖" + " garš teksts" * 20
SUMMARIES = {
    "Apmeklējums, pirmais; otrais",
    "Atcelts: Sapulce",
    "Cancelled: Course",
    "Days",
    "Online",
    "Sapulce",
}


@pytest.fixture
def feed(house, client):
    """The calendar of one event of each sort, as a subscriber gets it."""
    host = OrganisationFactory(title='Biedrība "Liepa"', contact_email="liepa@example.org")
    visit = PeerVisitFactory(
        country="lv",
        language="lv",
        title="Apmeklējums, pirmais; otrais",
        introduction=TEXT,
        start=START,
        end=START + timedelta(hours=2),
        place="Liepa",
        venue="Kafejnīca",
        latitude="57.38",
        longitude="25.435",
        concepts=[ConceptFactory(name="Food, drink")],
    )
    connect(host, "organises", visit)
    PeerVisitFactory(
        title="Days", all_day=True, start=START, end=START + timedelta(days=2), country="lt"
    )
    room = "https://meet.example.org/room?a=1&b=2;c"
    WorkshopFactory(
        title="Online", attendance=Attendance.ONLINE, online_url=room, place="", start=START
    )
    WorkshopFactory(title="Course", status=Status.CANCELLED, start=START)
    MeetingFactory(
        language="lv",
        title="Sapulce",
        start=START,
        repeats=Repeats.WEEKLY,
        repeat_until=(START + timedelta(weeks=3)).date(),
        date_changes=[("cancelled", {"date": (START + timedelta(weeks=1)).date()})],
    )
    return b"".join(client.get(CALENDAR).streaming_content).decode()


def plain(text):
    return text.replace("\r\n", "\n")


def test_icalendar_reads_every_event_without_an_error(feed):
    calendar = icalendar.Calendar.from_ical(feed)
    events = calendar.walk("VEVENT")

    assert {str(event["summary"]) for event in events} == SUMMARIES
    assert [error for part in calendar.walk() for error in part.errors] == []
    visit = next(e for e in events if e["summary"].startswith("Apmeklējums"))
    assert str(visit["description"]).startswith(TEXT)
    assert visit["summary"].params["LANGUAGE"] == "lv"
    assert visit["geo"].to_ical() == "57.38;25.435"
    assert [str(name) for name in visit["categories"].cats] == ["peer visit", "Food, drink"]
    assert (visit.start, visit.end) == (START, START + timedelta(hours=2))


def test_vobject_reads_every_event(feed):
    events = vobject.readOne(feed).vevent_list

    assert {event.summary.value for event in events} == SUMMARIES
    visit = next(e for e in events if e.summary.value.startswith("Apmeklējums"))
    assert plain(visit.description.value).startswith(TEXT)
    assert visit.dtstart.value.astimezone(UTC) == START
    series = next(e for e in events if e.contents.get("rrule"))
    dates = [moment.astimezone(UTC) for moment in series.getrruleset(addRDate=True)]
    assert dates == [START + timedelta(weeks=week) for week in range(4)]


def test_ics_reads_every_event(feed):
    events = ics.Calendar(feed).events

    assert {event.name for event in events} == SUMMARIES
    visit = next(event for event in events if event.name.startswith("Apmeklējums"))
    assert visit.description.startswith(TEXT)
    assert visit.begin.datetime == START
    assert {event.status for event in events if event.name == "Cancelled: Course"} == {"CANCELLED"}


@pytest.fixture(scope="session")
def node(tmp_path_factory):
    """The folder with ical.js, as ``tests/npm`` pins it; CI must have it."""
    folder = tmp_path_factory.mktemp("npm")
    if not shutil.which("npm"):
        pytest.fail("npm is missing") if IN_CI else pytest.skip("npm is missing")
    for file in NPM.iterdir():
        shutil.copy(file, folder)
    made = subprocess.run(  # noqa: S603
        [shutil.which("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    if made.returncode and not IN_CI:
        pytest.skip("ical.js could not be fetched")
    assert made.returncode == 0, made.stderr
    return folder


def test_ical_js_reads_every_event(feed, node):
    told = subprocess.run(  # noqa: S603
        [shutil.which("node"), "read.js"],
        cwd=node,
        input=feed.encode(),
        capture_output=True,
        check=True,
    )
    events = json.loads(told.stdout)

    assert {event["summary"] for event in events} == SUMMARIES
    visit = next(event for event in events if event["summary"].startswith("Apmeklējums"))
    assert visit["description"].startswith(TEXT)
    assert (visit["start"], visit["language"]) == ("2027-05-04T07:00:00.000Z", "lv")
    cancelled = next(event for event in events if event["instead"])
    assert (cancelled["status"], cancelled["instead"]) == ("CANCELLED", "2027-05-11T07:00:00.000Z")
    assert [event["summary"] for event in events if event["wholeDays"]] == ["Days"]


def test_feedparser_reads_the_news_and_finds_it_well_formed(feed, client):
    news = feedparser.parse(body(client.get(NEWS)))

    assert not news.bozo
    assert news.version == "atom10"
    assert {entry.title for entry in news.entries} == SUMMARIES - {"Atcelts: Sapulce"}
    visit = next(entry for entry in news.entries if entry.title.startswith("Apmeklējums"))
    assert visit.content[0].value.startswith(TEXT)
    assert visit.title_detail.language == "lv"
    assert visit.author == 'Biedrība "Liepa"'
    assert [tag.term for tag in visit.tags] == ["peer visit", "Food, drink"]
    assert visit.id.startswith("urn:uuid:")
    assert news.feed.updated_parsed >= max(entry.updated_parsed for entry in news.entries)


# khal, with what vdirsyncer fetched ------------------------------------------------------------


class Held(BaseHTTPRequestHandler):
    """Serves ``server.text``, a feed as the platform gave it."""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/calendar; charset=utf-8")
        self.end_headers()
        self.wfile.write(self.server.text.encode())

    def log_message(self, *_args):
        pass


@pytest.fixture
def subscriber(tmp_path):
    """``subscriber(text) -> what khal shows``, of a person who subscribes; in their own home."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Held)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    (tmp_path / "vdirsyncer").write_text(
        f'[general]\nstatus_path = "{tmp_path}/status"\n'
        '[pair events]\na = "mine"\nb = "theirs"\ncollections = null\n'
        'conflict_resolution = "b wins"\n'
        f'[storage mine]\ntype = "filesystem"\npath = "{tmp_path}/events"\nfileext = ".ics"\n'
        f'[storage theirs]\ntype = "http"\nurl = "http://127.0.0.1:{server.server_port}/x.ics"\n'
    )
    (tmp_path / "khal").write_text(
        f"[calendars]\n[[events]]\npath = {tmp_path}/events\nreadonly = True\n"
        f"[sqlite]\npath = {tmp_path}/khal.db\n"
        "[locale]\nlocal_timezone = Europe/Riga\ndefault_timezone = Europe/Riga\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
    )
    (tmp_path / "events").mkdir()
    home = {"HOME": str(tmp_path), "LC_ALL": "C.UTF-8", "PATH": os.environ["PATH"]}

    def run(*words):
        done = subprocess.run([*words], env=home, capture_output=True, text=True)  # noqa: S603
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def tool(name):
        return str(Path(sys.executable).parent / name)

    def show(text):
        server.text = text
        vdirsyncer = (tool("vdirsyncer"), "-c", str(tmp_path / "vdirsyncer"))
        if not (tmp_path / "status").exists():
            run(*vdirsyncer, "discover")
        run(*vdirsyncer, "sync", "--force-delete")
        line = "{start-date} {start-time} {status}{title}"
        khal = (tool("khal"), "-c", str(tmp_path / "khal"), "list", "--format", line)
        rows = run(*khal, "--day-format", "", "2027-05-01", "40d").splitlines()
        return sorted(row.strip() for row in rows if row.strip())

    yield show
    server.shutdown()
    server.server_close()


def test_khal_shows_a_moved_and_a_cancelled_event_as_moved_and_cancelled(house, client, subscriber):
    visit = PeerVisitFactory(title="Visit", start=START, end=START + timedelta(hours=2))
    course = WorkshopFactory(title="Course", start=START, end=START + timedelta(hours=2))
    gone = WorkshopFactory(title="Gone", start=START, end=START + timedelta(hours=2))
    assert subscriber(body(client.get(CALENDAR))) == [
        "2027-05-04 10:00 CONFIRMED Course",
        "2027-05-04 10:00 CONFIRMED Gone",
        "2027-05-04 10:00 CONFIRMED Visit",
    ]

    later = START + timedelta(days=1)
    publish(PeerVisitPage.objects.get(pk=visit.pk), start=later, end=later + timedelta(hours=2))
    publish(course, status=Status.CANCELLED)
    gone.unpublish()
    assert subscriber(body(client.get(CALENDAR))) == [
        "2027-05-04 10:00 CANCELLED Cancelled: Course",
        "2027-05-05 10:00 CONFIRMED Visit",
    ]


def test_khal_shows_a_moved_and_a_cancelled_date_of_a_series(house, client, subscriber):
    MeetingFactory(
        title="Meeting",
        start=START,
        end=START + timedelta(hours=1),
        repeats=Repeats.WEEKLY,
        repeat_until=(START + timedelta(weeks=3)).date(),
    )
    shown = [f"2027-05-{day:02} 10:00 CONFIRMED Meeting" for day in (4, 11, 18, 25)]
    found = subscriber(body(client.get(CALENDAR)))
    assert found == shown

    to = (START + timedelta(weeks=2, days=2)).date()
    changes = [
        ("cancelled", {"date": (START + timedelta(weeks=1)).date()}),
        ("moved", {"date": (START + timedelta(weeks=2)).date(), "to": to}),
    ]
    publish(MeetingPage.objects.get(), date_changes=changes)
    cache.clear()
    found = subscriber(body(client.get(CALENDAR)))
    assert found == [
        "2027-05-04 10:00 CONFIRMED Meeting",
        "2027-05-11 10:00 CANCELLED Cancelled: Meeting",
        "2027-05-20 10:00 CONFIRMED Meeting",
        "2027-05-25 10:00 CONFIRMED Meeting",
    ]
