"""iCalendar as it is written: lines, text, times by every clock of Europe, in bounded memory."""

import io
import tracemalloc
import zoneinfo
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import icalendar
import pytest
from dateutil.tz import tzical
from hypothesis import given
from hypothesis import strategies as st

from events.following import ical
from events.following.ical import Entry, Head
from events.following.zones import vtimezone

KEY = UUID("7b0e7c1c-8f5c-4b57-9d5d-0a8b9d2b6a11")
BEYOND_EUROPE = {"Atlantic/Azores", "Atlantic/Canary", "Atlantic/Faroe", "Atlantic/Madeira"}
BEYOND_EUROPE |= {"Atlantic/Reykjavik", "Asia/Nicosia", "Africa/Ceuta", "Asia/Tbilisi"}
EUROPE = sorted(
    {zone for zone in zoneinfo.available_timezones() if zone.startswith("Europe/")} | BEYOND_EUROPE
)
YEARS = (2025, 2028)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


def entry(**fields):
    return Entry(
        **{
            "uid": str(KEY),
            "sequence": 2,
            "created": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            "modified": datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC),
            "start": datetime(2027, 5, 4, 7, tzinfo=UTC),
            "end": datetime(2027, 5, 4, 9, 30, tzinfo=UTC),
            "zone": "Europe/Riga",
            "all_day": False,
            "status": "scheduled",
            "language": "lv",
            "title": "Vizīte",
            "text": "Mēs cepam.",
            "location": "",
            "url": "https://example.org/lv/latvija/vizite/",
        }
        | fields
    )


def lines(**fields):
    return ical.event(entry(**fields), "lv")


def whole(*entries, zones=()):
    return b"".join(ical.calendar(Head(name="Events", language="en"), zones, entries))


def read(data):
    """The one event that icalendar reads."""
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    return event


def plain(text):
    """``text`` as a calendar can hold it: no control character but tab and one kind of line end."""
    for end in ("\r\n", "\x85", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    return "".join(c for c in text if c in "\t\n" or not (c < " " or c == "\x7f"))


# Lines and text ------------------------------------------------------------


@given(texts)
def test_lines_are_folded_at_75_octets_between_characters(text):
    written = ical.folded(text)
    physical = written.removesuffix(b"\r\n").split(b"\r\n ")

    assert b"".join(physical).decode() == text
    assert len(physical[0]) <= 75
    assert all(0 < len(part) <= 74 for part in physical[1:])
    assert [part.decode("utf-8", "strict") for part in physical]


@pytest.mark.parametrize(("number", "expected"), [(75, 1), (76, 2), (149, 2), (150, 3)])
def test_a_line_is_folded_no_sooner_than_it_must(number, expected):
    assert ical.folded("x" * number).count(b"\r\n") == expected


def test_a_lone_surrogate_is_left_out():
    assert ical.folded("a\ud800b") == b"ab\r\n"


@given(texts)
def test_any_text_comes_back_as_it_was_without_controls(text):
    event = read(whole(entry(title=text, text=text, location=text)))

    for name in ("summary", "description", "location"):
        assert str(event.get(name, "")) == plain(text)


@given(texts)
def test_any_name_of_an_organiser_stays_within_its_quotes(name):
    event = read(whole(entry(organiser=(name, "mailto:cafe@example.org"))))

    assert str(event["organizer"]) == "mailto:cafe@example.org"
    assert set(event["organizer"].params) <= {"CN"}


def test_nothing_in_a_text_begins_a_line_of_its_own():
    data = whole(entry(title="A\r\nATTENDEE:mailto:x@example.org\x85BEGIN:VALARM\u2028END:VEVENT"))

    assert data.count(b"\r\nATTENDEE") == data.count(b"\r\nBEGIN:VALARM") == 0
    assert data.decode().splitlines().count("END:VEVENT") == 1


# One event ------------------------------------------------------------


def test_an_event_says_all_that_a_calendar_shows():
    assert lines(
        status="cancelled",
        title="Atcelts: Vizīte; maize",
        location="Kafejnīca, Liepa",
        place="Kafejnīca",
        latitude=Decimal("57.38000"),
        longitude=Decimal("25.43500"),
        organiser=('Biedrība "Liepa"', "mailto:birojs@example.org"),
        categories=("peer visit", "Food, drink"),
    ) == [
        "BEGIN:VEVENT",
        f"UID:{KEY}",
        "DTSTAMP:20260203T040506Z",
        "LAST-MODIFIED:20260203T040506Z",
        "SEQUENCE:2",
        "STATUS:CANCELLED",
        "TRANSP:TRANSPARENT",
        r"SUMMARY;LANGUAGE=lv:Atcelts: Vizīte\; maize",
        "URL:https://example.org/lv/latvija/vizite/",
        "DTSTART;TZID=Europe/Riga:20270504T100000",
        "DTEND;TZID=Europe/Riga:20270504T123000",
        "CREATED:20260102T030405Z",
        "DESCRIPTION;LANGUAGE=lv:Mēs cepam.",
        r"LOCATION;LANGUAGE=lv:Kafejnīca\, Liepa",
        r"CATEGORIES;LANGUAGE=lv:peer visit,Food\, drink",
        "ORGANIZER;CN=\"Biedrība 'Liepa'\":mailto:birojs@example.org",
        "GEO:57.38000;25.43500",
        "BEGIN:VLOCATION",
        "UID:0f747170-2546-5ee9-93f4-54cb3f89c6f4",
        "NAME;LANGUAGE=lv:Kafejnīca",
        "GEO:57.38000;25.43500",
        "END:VLOCATION",
        "END:VEVENT",
    ]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("scheduled", "CONFIRMED"),
        ("moved-online", "CONFIRMED"),
        ("postponed", "TENTATIVE"),
        ("cancelled", "CANCELLED"),
    ],
)
def test_what_became_of_an_event_is_its_status(status, expected):
    assert f"STATUS:{expected}" in lines(status=status)


def test_days_are_dates_and_the_last_is_exclusive():
    found = lines(
        all_day=True,
        start=datetime(2027, 5, 3, 21, tzinfo=UTC),
        end=datetime(2027, 5, 5, 20, 59, tzinfo=UTC),
    )

    assert "DTSTART;VALUE=DATE:20270504" in found
    assert "DTEND;VALUE=DATE:20270506" in found


def test_an_event_without_length_has_no_end():
    moment = datetime(2027, 5, 4, 7, tzinfo=UTC)

    assert not [line for line in lines(start=moment, end=moment) if line.startswith("DTEND")]


def test_a_room_online_is_a_conference():
    room = "https://meet.example.org/a b;c"
    assert (
        "CONFERENCE;VALUE=URI;LANGUAGE=lv;LABEL=\"A: 'b', c\":https://meet.example.org/a%20b;c"
        in lines(online_url=room, title='A: "b", c')
    )


def test_a_calendar_says_how_often_to_ask_for_it():
    head = Head(
        name="Events; Latvia",
        language="lv-simple",
        url="https://example.org/lv/notikumi/?country=lv",
        source="https://example.org/lv/notikumi/calendar.ics?country=lv",
    )
    assert b"".join(ical.calendar(head, (), ())).decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//One Roof//Events//EN",
        "CALSCALE:GREGORIAN",
        r"NAME;LANGUAGE=lv-simple:Events\; Latvia",
        r"X-WR-CALNAME:Events\; Latvia",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "URL:https://example.org/lv/notikumi/?country=lv",
        "SOURCE;VALUE=URI:https://example.org/lv/notikumi/calendar.ics?country=lv",
        "END:VCALENDAR",
        "",
    ]


# Clocks ------------------------------------------------------------


def changes(zone):
    """The hours from YEARS at whose end the clock of ``zone`` has changed, in UTC."""
    moment, end = datetime(YEARS[0], 1, 1, tzinfo=UTC), datetime(YEARS[1] + 1, 1, 1, tzinfo=UTC)
    hour = timedelta(hours=1)
    while moment < end:
        if (moment.astimezone(zone).utcoffset()) != (moment + hour).astimezone(zone).utcoffset():
            yield moment
        moment += hour


@pytest.fixture(scope="module")
def clocks():
    """``{zone: hours near a change of its clock}``; of a zone without changes, some hours."""
    found = {}
    for name in EUROPE:
        turns = list(changes(zoneinfo.ZoneInfo(name))) or [datetime(2027, 3, 28, 1, tzinfo=UTC)]
        found[name] = [turn + timedelta(minutes=30 * n) for turn in turns for n in range(-8, 9)]
    return found


def test_the_clock_of_every_zone_of_europe_is_right_through_both_changes(clocks):
    """By dateutil, which reads the VTIMEZONE alone and knows nothing of the IANA zone."""
    for name, moments in clocks.items():
        zone = zoneinfo.ZoneInfo(name)
        told = tzical(io.StringIO(vtimezone(name, *YEARS))).get(name)
        for moment in moments:
            local = moment.astimezone(zone)
            if not local.fold:
                read_back = local.replace(tzinfo=told)
                assert read_back.utcoffset() == local.utcoffset(), (name, moment)


def test_a_change_of_the_clock_is_told_by_the_clock_before_it():
    text = vtimezone("Europe/Riga", 2027, 2027)

    assert "DTSTART:20270328T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300" in text
    assert "DTSTART:20271031T040000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200" in text
    assert text.count("BEGIN:DAYLIGHT") == 1


def test_events_near_a_change_begin_and_end_when_they_do(clocks):
    for name, moments in clocks.items():
        for moment in moments:
            event = entry(zone=name, start=moment, end=moment + timedelta(hours=2))
            found = read(whole(event, zones=[vtimezone(name, *YEARS)]))
            told = found.start.astimezone(UTC), found.end.astimezone(UTC)
            assert told == (event.start, event.end), (name, moment)


# Memory ------------------------------------------------------------


def peak(number):
    """The most memory that writing ``number`` events takes, in octets."""
    head = Head(name="Events", language="en")
    rows = (entry(sequence=n, text="Bread. " * 30) for n in range(number))
    tracemalloc.start()
    try:
        written = sum(len(part) for part in ical.calendar(head, (), rows))
        return tracemalloc.get_traced_memory()[1], written
    finally:
        tracemalloc.stop()


def test_memory_stays_the_same_however_many_events_there_are():
    few, _written = peak(600)
    many, written = peak(6_000)

    assert written > 3_000_000
    assert many < few * 1.2
