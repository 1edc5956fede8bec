"""Events as an agenda: days, each with what begins on it, in the order of the clock there."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.db.models import Exists, OuterRef, Q

from events.following import dates
from events.models import Occurrence
from events.periods import PAST, bounds
from network.listing import DENSE, FARTHEST, Leaf

PER_PAGE = 20  # dates of events


@dataclass(frozen=True)
class Day:
    date: date
    entries: list[dict]  # see ``dates.entry``


@dataclass(frozen=True)
class Agenda:
    days: list[Day]
    leaf: Leaf  # its ``pages`` is 0: dates are not counted


def dates_in(period):
    """The Occurrences of ``period``, in the order in which it is read."""
    limits = {name.removeprefix("listed_"): value for name, value in bounds(period).items()}
    order = ("-start", "-pk") if period == PAST else ("start", "pk")
    return Occurrence.objects.filter(**limits).order_by(*order)


def of_period(listing, period) -> Agenda:
    """What is to come, or what is past, a page at a time; two queries."""
    number = min(listing.selection.page, FARTHEST // PER_PAGE)
    start = (number - 1) * PER_PAGE
    things = listing.narrowed(listing.best())
    occurrences = dates_in(period).filter(_among(things, listing))
    found = list(dates.rows(occurrences)[start : start + PER_PAGE + 1])
    more, found = len(found) > PER_PAGE, found[:PER_PAGE]
    pages = dates.page_rows(things.filter(translation_key__in={row.event_id for row in found}))
    by_key = {page.translation_key: page for page in pages}
    pairs = [(row, by_key[row.event_id]) for row in found if row.event_id in by_key]
    leaf = _leaf(listing, number, more and number < FARTHEST // PER_PAGE)
    return Agenda(_days(dates.shown(pairs, listing.reader), period == PAST), leaf)


def _among(things, listing):
    """A condition on Occurrences: of the events of ``things``.

    Where most fit, each date is asked as it comes in order; else the few are found first.
    """
    if listing.chosen and listing.total <= DENSE:
        return Q(event__in=things.order_by().values("translation_key"))
    return Exists(things.filter(translation_key=OuterRef("event")))


def _leaf(listing, number, more):
    url = listing.selection.page_url
    return Leaf(
        number,
        pages=0,
        previous=url(number - 1) if number > 1 else None,
        next=url(number + 1) if more else None,
    )


def of_day(listing, day) -> Agenda:
    """Everything on ``day``, also what began before it, a page at a time; two queries."""
    pairs = listing.kept_pairs(("day", day), lambda: _pairs_on(listing, day))
    number = min(listing.selection.page, max(1, -(-len(pairs) // PER_PAGE)))
    start = (number - 1) * PER_PAGE
    found = dates.shown(listing.read(pairs[start : start + PER_PAGE]), listing.reader)
    leaf = _leaf(listing, number, len(pairs) > start + PER_PAGE)
    entries = [entry for _span, entry in found]
    return Agenda([Day(day, entries)] if entries else [], leaf)


def _pairs_on(listing, day):
    found = dates.spans(dates.between(day, day), listing.chosen_things(), day, day)
    return [(each.occurrence, each.page) for each in found]


def _days(shown, latest_first):
    """``shown`` by the day on which each begins where it is, which moments do not tell."""
    shown = sorted(shown, key=lambda pair: pair[0].start)
    groups = groupby(shown, key=lambda pair: pair[0].first)
    days = [Day(day, [entry for _span, entry in pairs]) for day, pairs in groups]
    return days[::-1] if latest_first else days
