"""Events as an agenda: days, each with what begins on it, in the order of the clock there."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from django.db.models import Exists, OuterRef, Q

from content.templatetags.components import printed
from events.following import dates
from events.models import Occurrence
from events.periods import PAST, bounds
from network.listing import FARTHEST, Leaf

PER_PAGE = 20  # dates of events
FEW = 300  # events that are sooner found by themselves than among all dates


@dataclass(frozen=True)
class Day:
    date: date
    entries: list[dict]  # see ``dates.entry``


class Agenda:
    """``rows`` are pairs of an Occurrence's and a page's, in order; ``only`` is its one day.

    The ``pages`` of its ``leaf`` are 0: dates are not counted.
    """

    def __init__(self, listing, rows, leaf, *, only=None):
        self.listing, self.rows, self.leaf, self.only = listing, rows, leaf, only

    @property
    def html(self):
        """Kept as long as all is the same that it follows from."""
        key = (*self.listing.print_key, self.only, tuple(self.rows))
        return printed("agenda", key, lambda: {"days": self.days(), "today": self.listing.today})

    def days(self) -> list[Day]:
        """By the day on which each begins where it is, which moments do not tell."""
        shown = dates.shown(self.rows, self.listing.reader)
        if self.only:
            return [Day(self.only, [entry for _span, entry in shown])]
        shown = sorted(shown, key=lambda pair: pair[0].start)
        groups = groupby(shown, key=lambda pair: pair[0].first)
        days = [Day(day, [entry for _span, entry in pairs]) for day, pairs in groups]
        return days[::-1] if self.listing.period == PAST else days


def dates_in(period):
    """The Occurrences of ``period``, in the order in which it is read."""
    limits = {name.removeprefix("listed_"): value for name, value in bounds(period).items()}
    order = ("-start", "-pk") if period == PAST else ("start", "pk")
    return Occurrence.objects.filter(**limits).order_by(*order)


def of_period(listing) -> Agenda:
    """What is to come, or what is past, a page at a time; two queries."""
    number = min(listing.selection.page, FARTHEST // PER_PAGE)
    start = (number - 1) * PER_PAGE
    things = listing.narrowed(listing.best())
    occurrences = dates_in(listing.period).filter(_among(things, listing))
    found = list(dates.rows(occurrences, "event_id")[start : start + PER_PAGE + 1])
    more, found = len(found) > PER_PAGE, found[:PER_PAGE]
    things = things.filter(translation_key__in={row.event_id for row in found})
    pages = dates.page_rows(things, "translation_key")
    by_key = {page.translation_key: page for page in pages}
    pairs = [(row, by_key[row.event_id]) for row in found if row.event_id in by_key]
    leaf = _leaf(listing, number, more and number < FARTHEST // PER_PAGE)
    return Agenda(listing, pairs, leaf)


def _among(things, listing):
    """A condition on Occurrences: of the events of ``things``.

    Where most fit, each date is asked as it comes in order; else the few are found first.
    """
    keys = things.order_by().values_list("translation_key", flat=True)
    if listing.is_sought and listing.total <= FEW:
        return Q(event__in=listing.kept_pairs("keys", lambda: list(keys)))
    if listing.chosen and listing.total <= FEW:
        return Q(event__in=keys)
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
    rows = listing.read(pairs[start : start + PER_PAGE])
    return Agenda(listing, rows, _leaf(listing, number, len(pairs) > start + PER_PAGE), only=day)


def _pairs_on(listing, day):
    found = dates.spans(dates.between(day, day), listing.chosen_things(), day, day)
    return [(each.occurrence, each.page) for each in found]
