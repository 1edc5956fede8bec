"""What the demo content promises: whole, linked and around today, before anything is loaded."""

import string
from collections import Counter
from datetime import date, datetime
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import timezone

from events.models.event import Attendance, EventPage, Status
from home import demo
from home.demo.concepts import CONCEPTS
from home.demo.load import things
from home.demo.pictures import PICTURES
from home.demo.things import When, is_workday, settle
from network.connections import ROLES

HERE = Path(demo.__file__).parent
THINGS = things()
BY_NAME = {thing.name: thing for thing in THINGS}
EVENTS = [thing for thing in THINGS if issubclass(thing.model, EventPage)]


def each(found):
    return pytest.mark.parametrize("thing", found, ids=lambda thing: thing.name)


def type_of(thing):
    return f"{thing.model._meta.app_label}.{thing.model.__name__}"


def texts(value):
    """Every string in ``value``, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from texts(part)


def test_names_are_unique():
    assert [
        name for name, count in Counter(thing.name for thing in THINGS).items() if count > 1
    ] == []


@each(THINGS)
def test_thing_is_written_in_english_latvian_german_and_its_source(thing):
    assert {"en", "lv", "de", thing.source} <= thing.words.keys()


@each(THINGS)
def test_words_fit_their_fields_in_every_language(thing):
    for words in thing.words.values():
        for name, value in words.items():
            limit = getattr(thing.model._meta.get_field(name), "max_length", None)
            assert not (limit and isinstance(value, str)) or len(value) <= limit, (name, value)


@each(THINGS)
def test_words_are_trimmed_and_have_no_double_space(thing):
    for text in texts(thing.words):
        assert text == text.strip()
        assert "  " not in text


@each(THINGS)
def test_children_have_the_same_facts_in_every_language(thing):
    def facts(words):
        rows = words.get("sessions", ())
        return [(row["start"], row["end"], row["room"], row["speakers"]) for row in rows]

    source = facts(thing.words[thing.source])
    assert {
        code: facts(words) for code, words in thing.words.items() if facts(words) != source
    } == {}


@each(THINGS)
def test_links_are_of_known_roles_and_between_the_right_kinds(thing):
    ends = [(thing, role, BY_NAME[other]) for role, other in thing.links]
    ends += [(BY_NAME[other], role, thing) for role, other in thing.linked_by]
    for subject, role, other in ends:
        assert type_of(subject) in ROLES[role].subjects, (subject.name, role, other.name)
        assert type_of(other) in ROLES[role].objects, (subject.name, role, other.name)


@each(THINGS)
def test_concepts_picture_and_documents_exist(thing):
    assert set(thing.concepts) <= {term.slug for term in CONCEPTS}
    assert thing.facts["image"] in PICTURES
    for text in texts(thing.words):
        if text.endswith(".pdf"):
            assert (HERE / "documents" / text).is_file(), text


@pytest.mark.parametrize("term", CONCEPTS, ids=lambda term: term.slug)
def test_concept_has_a_label_in_every_full_language(term):
    full = [code for code, _name in settings.LANGUAGES if not code.endswith("-simple")]
    assert [code for code in full if not term.labels.get(code)] == []


@pytest.mark.parametrize("language", ["lt", "et", "sv", "da", "uk", "ar"])
def test_each_language_has_two_events_that_are_not_over(language):
    now = timezone.now()
    events = [thing for thing in EVENTS if language in thing.words and settled(thing, "end") > now]
    assert len(events) >= 2


def settled(thing, name, today=None):
    day = thing.first_day(today or timezone.localdate())
    return settle(thing.facts[name], day, thing.facts["time_zone"])


def test_events_are_of_all_four_kinds_in_six_countries_and_every_state():
    assert len(EVENTS) >= 10
    assert len({thing.model for thing in EVENTS}) == 4
    assert {thing.country for thing in EVENTS} == {"lv", "lt", "ee", "se", "de", "dk"}
    assert any(thing.facts.get("status") == Status.CANCELLED for thing in EVENTS)
    ways = {thing.facts.get("attendance", Attendance.OFFLINE) for thing in EVENTS}
    assert ways == set(Attendance)
    assert any(thing.facts.get("all_day") for thing in EVENTS)


WEEK = [date(2026, 11, number) for number in range(23, 30)]
HOLIDAYS = [date(2026, 12, number) for number in range(23, 29)]
# Offsets from the first: (start, end) of the visit to Luleå, of the meeting of AIIDI, of the
# week in Harkujärve, of the visit to Liepa.
DAYS = [
    ("Monday", (-34, -33), (-11, -11), (-3, 3), (14, 15)),
    ("Tuesday", (-34, -33), (-11, -11), (-1, 3), (13, 14)),
    ("Wednesday", (-34, -33), (-12, -12), (-1, 5), (12, 13)),
    ("Thursday", (-35, -34), (-13, -13), (-1, 5), (12, 13)),
    ("Friday", (-36, -35), (-11, -11), (-1, 5), (12, 13)),
    ("Saturday", (-37, -36), (-11, -11), (-1, 5), (12, 13)),
    ("Sunday", (-34, -33), (-11, -11), (-2, 4), (15, 16)),
]


@pytest.mark.parametrize(
    ("today", "expected"), [(day, row[1:]) for day, row in zip(WEEK, DAYS, strict=True)]
)
def test_events_are_around_today_on_every_weekday(today, expected):
    names = ("visit-lulea", "meeting-aiidi", "harkujarve-week", "visit-liepa")
    assert tuple(span(BY_NAME[name], today) for name in names) == expected


def span(thing, today):
    return tuple((settled(thing, name, today).date() - today).days for name in ("start", "end"))


@pytest.mark.parametrize("today", WEEK + HOLIDAYS, ids=str)
def test_events_are_past_running_and_to_come_on_working_days(today):
    spans = {thing.name: span(thing, today) for thing in EVENTS}
    assert sorted(name for name, (_start, end) in spans.items() if end < 0) == [
        "meeting-aiidi",
        "visit-lulea",
    ]
    running = {name for name, (start, end) in spans.items() if start < 0 < end}
    assert running == {"harkujarve-week"}
    assert all(end < 0 or start > 0 for name, (start, end) in spans.items() if name not in running)
    for thing in EVENTS:
        first = thing.first_day(today)
        rows = settle(thing.words[thing.source].get("sessions", []), first, "UTC")
        days = {settled(thing, name, today).date() for name in ("start", "end")}
        days |= {row["start"].date() for row in rows}
        assert [day for day in days if not is_workday(day)] == []
        start, end = spans[thing.name]
        assert thing.name in running or end - start <= 1


@each(EVENTS)
def test_event_ends_after_it_starts_and_its_sessions_lie_within(thing):
    start, end = settled(thing, "start"), settled(thing, "end")
    assert start < end
    for words in thing.words.values():
        for row in settle(
            words.get("sessions", []),
            thing.first_day(timezone.localdate()),
            thing.facts["time_zone"],
        ):
            assert start <= row["start"] < row["end"] <= end


def test_when_keeps_its_clock_time_over_a_change_of_summer_time():
    before = When(0, "10:00").on(date(2026, 10, 24), "Europe/Riga")
    after = When(2, "10:00").on(date(2026, 10, 24), "Europe/Riga")
    assert (before.isoformat(), after.isoformat()) == (
        "2026-10-24T10:00:00+03:00",
        "2026-10-26T10:00:00+02:00",
    )


def test_settle_reaches_into_blocks_and_rows_and_leaves_the_rest():
    value = {"rows": [("milestone", {"date": When(-1), "title": "x"})], "start": When(0, "09:30")}
    settled_value = settle(value, date(2026, 3, 1), "Europe/Berlin")
    assert settled_value["rows"] == [("milestone", {"date": date(2026, 2, 28), "title": "x"})]
    assert isinstance(settled_value["start"], datetime)
    assert settled_value["start"].isoformat() == "2026-03-01T09:30:00+01:00"


@pytest.mark.parametrize(
    "path", sorted((HERE / "documents").glob("*.pdf")), ids=lambda path: path.name
)
def test_worksheet_is_tagged_pdf_in_its_language_on_one_page(path):
    data = path.read_bytes()
    _name, language, _ending = path.name.rsplit(".", 2)
    assert f"/Lang ({language})".encode() in data
    assert b"/MarkInfo" in data
    pages = data.count(b"/Type /Page") - data.count(b"/Type /Pages")
    assert pages == 1


def test_names_are_plain_kebab_case():
    allowed = set(string.ascii_lowercase + string.digits + "-")
    assert [thing.name for thing in THINGS if set(thing.name) - allowed] == []
