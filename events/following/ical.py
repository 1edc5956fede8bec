"""iCalendar, written straight from rows: RFC 5545, with RFC 7986 and RFC 9073 where they help.

An object for each property would cost many times as much: a feed may hold 50,000 events.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple
from urllib.parse import quote
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from django.utils.encoding import iri_to_uri

from events.following.zones import is_utc

PRODUCT = "-//One Roof//Events//EN"
REFRESH = "PT1H"  # how often to ask again; mostly for a 304
LONGEST_LINE = 75  # octets
STATUS = {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}  # all others: CONFIRMED
WRITTEN_AT_ONCE = 200  # events

_ESCAPED: dict = dict.fromkeys((*range(9), *range(0x0B, 0x20), 0x7F))
_ESCAPED |= dict.fromkeys((0x0A, 0x85, 0x2028, 0x2029), r"\n")  # all that ends a line somewhere
_ESCAPED |= {ord("\\"): r"\\", ord(";"): r"\;", ord(","): r"\,"}
_UNSAFE = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029\"]")


class Entry(NamedTuple):
    """One VEVENT. Moments are aware; ``language`` (BCP 47) is that of title, text and places.

    ``url`` and ``organiser``, ``(name, URI)``, are URIs already. ``rrule`` and ``exdates``
    (starts) are of a series; an entry with a ``recurrence_id`` is one date of it that differs
    from the rule. ``parent`` is the UID of the entry that this one belongs to.
    """

    uid: str
    sequence: int
    created: datetime | None
    modified: datetime
    start: datetime
    end: datetime
    zone: str
    all_day: bool
    status: str
    language: str
    title: str
    text: str
    location: str
    url: str
    place: str = ""
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    online_url: str = ""
    organiser: tuple[str, str] | None = None
    categories: tuple[str, ...] = ()
    rrule: str = ""
    exdates: tuple[datetime, ...] = ()
    recurrence_id: datetime | None = None
    parent: str = ""
    attendee: tuple[str, str] | None = None  # name and e-mail, in what is sent to one person
    busy: bool = False  # whether it takes the time of whoever has it in their calendar


class Head(NamedTuple):
    """What a calendar says of itself; ``language`` is the reader's, also that of categories."""

    name: str
    language: str
    url: str = ""  # of the page that shows the same
    source: str = ""  # of the calendar itself
    method: str = ""  # RFC 5546; none for what is published at an address


def calendar(head: Head, zones: Iterable[str], entries: Iterable[Entry]) -> Iterator[bytes]:
    """The VCALENDAR in UTF-8, part by part; ``zones`` are VTIMEZONEs of all that follows."""
    yield _head(head) + "".join(zones).encode()
    lines: list[str] = []
    for number, entry in enumerate(entries, start=1):
        lines += event(entry, head.language)
        if number % WRITTEN_AT_ONCE == 0:
            yield written(lines)
            lines.clear()
    yield written([*lines, "END:VCALENDAR"])


def _head(head):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    if head.method:
        return written([*lines, f"METHOD:{head.method}"])
    lines += [
        f"NAME;LANGUAGE={head.language}:{escaped(head.name)}",
        f"X-WR-CALNAME:{escaped(head.name)}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}",
        f"X-PUBLISHED-TTL:{REFRESH}",
    ]
    lines += [f"URL:{iri_to_uri(head.url)}"] if head.url else []
    lines += [f"SOURCE;VALUE=URI:{iri_to_uri(head.source)}"] if head.source else []
    return written(lines)


def event(entry: Entry, reader_language: str) -> list[str]:
    """The content lines of one VEVENT, neither folded nor ended."""
    words, modified = f";LANGUAGE={entry.language}:", _utc(entry.modified)
    lines = [
        "BEGIN:VEVENT",
        f"UID:{entry.uid}",
        f"DTSTAMP:{modified}",  # as RFC 5545 §3.8.7.2 has it where there is no METHOD
        f"LAST-MODIFIED:{modified}",
        f"SEQUENCE:{entry.sequence}",
        f"STATUS:{STATUS.get(entry.status, 'CONFIRMED')}",
        f"TRANSP:{'OPAQUE' if entry.busy else 'TRANSPARENT'}",
        f"SUMMARY{words}{escaped(entry.title)}",
        f"URL:{entry.url}",
        *_times(entry),
    ]
    if entry.created:
        lines.append(f"CREATED:{_utc(entry.created)}")
    if entry.text:
        lines.append(f"DESCRIPTION{words}{escaped(entry.text)}")
    if entry.location:
        lines.append(f"LOCATION{words}{escaped(entry.location)}")
    if entry.categories:
        names = ",".join(map(escaped, entry.categories))
        lines.append(f"CATEGORIES;LANGUAGE={reader_language}:{names}")
    if entry.organiser:
        name, uri = entry.organiser
        lines.append(f"ORGANIZER;CN={quoted(name)}:{uri}")
    if entry.attendee:
        name, email = entry.attendee
        lines.append(f"ATTENDEE;CN={quoted(name)};PARTSTAT=ACCEPTED;RSVP=FALSE:{mailto(email)}")
    if entry.online_url:
        label = quoted(entry.title)
        lines.append(
            f"CONFERENCE;VALUE=URI;LANGUAGE={entry.language};LABEL={label}:{_uri(entry.online_url)}"
        )
    if entry.parent:
        lines.append(f"RELATED-TO;RELTYPE=PARENT:{entry.parent}")
    return [*lines, *_place(entry, words), "END:VEVENT"]


def _times(entry):
    """When it is: by the clock of its zone, or by days, the last of them exclusive."""
    zone = ZoneInfo(entry.zone)
    start, end = entry.start.astimezone(zone), entry.end.astimezone(zone)
    if entry.all_day:
        last = end + timedelta(days=1)
        yield f"DTSTART;VALUE=DATE:{start:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{last:%Y%m%d}"
    else:
        yield f"DTSTART{_moment(start, entry.zone)}"
        if end > start:
            yield f"DTEND{_moment(end, entry.zone)}"
    if entry.rrule:
        yield f"RRULE:{entry.rrule}"
    different = [("EXDATE", moment) for moment in entry.exdates]
    if entry.recurrence_id:
        different.append(("RECURRENCE-ID", entry.recurrence_id))
    for name, moment in different:
        moment = moment.astimezone(zone)
        yield name + (
            f";VALUE=DATE:{moment:%Y%m%d}" if entry.all_day else _moment(moment, entry.zone)
        )


def _moment(local, zone):
    """By the clock of ``zone``; of the hour that it shows twice, the second is told in UTC."""
    if is_utc(zone) or local.fold:
        return f":{_utc(local)}"
    return f";TZID={zone}:{local:%Y%m%dT%H%M%S}"


def _place(entry, words):
    """GEO, and the place by itself as a VLOCATION (RFC 9073 §7.2)."""
    if entry.latitude is None or entry.longitude is None:
        return
    point = f"GEO:{entry.latitude};{entry.longitude}"
    yield point
    if entry.place:
        yield "BEGIN:VLOCATION"
        yield f"UID:{uuid5(UUID(entry.uid), 'place')}"
        yield f"NAME{words}{escaped(entry.place)}"
        yield point
        yield "END:VLOCATION"


def escaped(text: str) -> str:
    """``text`` as a TEXT value (§3.3.11), without control characters.

    >>> print(escaped("Bread, butter; and\\njam"))
    Bread\\, butter\\; and\\njam
    """
    return text.replace("\r\n", "\n").translate(_ESCAPED)


def quoted(text: str) -> str:
    """``text`` as a quoted parameter value (§3.2), which cannot hold a quotation mark."""
    return '"' + _UNSAFE.sub(" ", text.replace('"', "'")) + '"'


def mailto(email: str) -> str:
    return f"mailto:{quote(email, safe='@')}"


def _uri(uri):
    return iri_to_uri(_UNSAFE.sub("", uri))


def written(lines: Iterable[str]) -> bytes:
    """``lines`` folded and ended, in UTF-8."""
    return b"".join(map(folded, lines))


def folded(line: str) -> bytes:
    """A content line of at most 75 octets each, no character split (§3.1), with its end."""
    data = line.encode("utf-8", "ignore")
    if len(data) <= LONGEST_LINE:
        return data + b"\r\n"
    parts, begin, room = [], 0, LONGEST_LINE
    while len(data) - begin > room:
        end = begin + room
        while data[end] & 0xC0 == 0x80:  # within a character
            end -= 1
        parts.append(data[begin:end])
        begin, room = end, LONGEST_LINE - 1  # the space of the next line
    parts.append(data[begin:])
    return b"\r\n ".join(parts) + b"\r\n"


def _utc(moment):
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
