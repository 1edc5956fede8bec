"""The dates of events as calendars show them: Occurrences beside the best edition of their page.

A date is on the days that the clock at its own place shows, whatever the clock of the server
or of the reader. Occurrences have no foreign key to pages; the two meet here by the
event's key, in two queries however many there are.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import get_language

from content.templatetags.languages import direction
from events.models import Occurrence
from events.periods import LONGEST
from events.times import zone_name
from network.cards import kind_and_state
from network.models.country import country_name

COLUMNS = (
    "pk",
    "locale_id",
    "path",
    "slug",
    "url_path",
    "section_key",
    "title",
    "state",
    "content_type_id",
    "country__code",
    "eventpage__time_zone",
    "eventpage__all_day",
    "eventpage__place",
)
EAST, WEST = timedelta(hours=14), timedelta(hours=12)  # the farthest zones from UTC


@dataclass(frozen=True)
class Span:
    """The days of one date in its own zone. ``start`` is its clock there, without a zone.

    ``bar``: it is shown as a bar over its days, not with its hours in one day.
    """

    occurrence: int
    page: int
    first: date
    last: date
    start: datetime
    bar: bool


def span(occurrence, page):
    """The Span of an Occurrence and a row of COLUMNS.

    The end belongs to the last day; at midnight, to the day before, but not where the event
    takes whole days: those are written as from day to day.
    """
    zone = zone_of(page.eventpage__time_zone)
    start, end = occurrence.start.astimezone(zone), occurrence.end.astimezone(zone)
    whole = page.eventpage__all_day
    last = end.date()
    if not whole and end > start and end.time() == time():
        last -= timedelta(days=1)
    return Span(
        occurrence=occurrence.pk,
        page=page.pk,
        first=start.date(),
        last=last,
        start=start.replace(tzinfo=None),
        bar=whole or last > start.date(),
    )


@lru_cache(maxsize=1_000)
def zone_of(name):
    return ZoneInfo(name)


def between(first, last):
    """The Occurrences that may be on a day from ``first`` to ``last`` in whichever zone."""
    begin = datetime.combine(first, time(), UTC) - EAST
    end = datetime.combine(last + timedelta(days=1), time(), UTC) + WEST
    return Occurrence.objects.filter(start__lt=end, start__gt=begin - LONGEST, end__gte=begin)


def rows(occurrences, *more):
    return occurrences.values_list("pk", "start", "end", "cancelled", *more, named=True)


def page_rows(pages, *more):
    return pages.order_by().values_list(*COLUMNS, *more, named=True)


def pairs(occurrences, pages):
    """``(Occurrence row, page row)`` in the order of ``occurrences``; two queries."""
    by_key = {row.translation_key: row for row in page_rows(pages, "translation_key")}
    found = ((row, by_key.get(row.event_id)) for row in rows(occurrences, "event_id"))
    return [(row, page) for row, page in found if page]


def spans(occurrences, pages, first, last):
    """The Spans that touch a day from ``first`` to ``last``, by their days; two queries.

    ``occurrences`` are Occurrences, ``pages`` best editions of PartnerPages that are events.
    """
    found = [span(*pair) for pair in pairs(occurrences, pages)]
    found = [each for each in found if each.first <= last and each.last >= first]
    return sorted(found, key=in_order)


def in_order(span):
    """Sort key: by day, longer ones first, then by hour."""
    return span.first, -span.last.toordinal(), not span.bar, span.start, span.occurrence


def shown(pairs, reader):
    """``[(Span, entry)]`` of ``(Occurrence row, page row)`` pairs; see ``entry``."""
    found = [(span(*pair), *pair) for pair in pairs]
    return [(each, entry(each, *pair, reader)) for each, *pair in found]


def entry(span, occurrence, page, reader):
    """What a calendar prints of one date. Times are by the clock of the event's own zone."""
    language = reader.language_of(page)
    zone = zone_of(page.eventpage__time_zone)
    start = occurrence.start.astimezone(zone)
    model = ContentType.objects.get_for_id(page.content_type_id).model_class()
    kind, state = kind_and_state(model, page.state, get_language())
    return {
        "title": page.title,
        "address": reader.address(page),
        "lang": language,
        "dir": direction(language),
        "borrowed": not reader.reads(page),
        "kind": kind,
        "state": state,
        "state_code": page.state,
        "cancelled": occurrence.cancelled or page.state == "cancelled",
        "first": span.first,
        "last": span.last,
        "start": start,
        "end": occurrence.end.astimezone(zone),
        "all_day": page.eventpage__all_day,
        "zone": "" if page.eventpage__all_day else zone_name(start, reader.language),
        "place": page.eventpage__place,
        "country": country_name(page.country__code, reader.language),
    }
