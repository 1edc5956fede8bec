"""A month of events as a grid of weeks.

A week has lanes of bars above its days: an event that takes whole days, or several, is
one bar from its first day to its last, cut where the week ends. Beneath them each day has
its other events. A day shows ``MOST`` of both together; the rest is counted.
"""

import re
from calendar import Calendar
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from itertools import filterfalse
from operator import attrgetter

from babel import Locale as CldrLocale
from babel.core import get_global

from content.reader import ENGLISH, SIMPLE

MOST = 3
FARTHEST = 20  # years before and after this one
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Month:
    """``first_weekday``: 0 is Monday."""

    year: int
    number: int
    first_weekday: int = 0

    @property
    def code(self):
        """As in an address: 2026-12."""
        return f"{self.year:04}-{self.number:02}"

    @property
    def first(self):
        return date(self.year, self.number, 1)

    @property
    def weeks(self) -> list[list[date]]:
        """The weeks that the month touches, all days of each."""
        return Calendar(self.first_weekday).monthdatescalendar(self.year, self.number)

    def beside(self, months):
        """The Month so many ``months`` later, or earlier where negative."""
        years, index = divmod(self.number - 1 + months, 12)
        return Month(self.year + years, index + 1, self.first_weekday)


def month_of(code, today, first_weekday):
    """The Month that ``code`` (2026-12) names, or that of ``today`` where it names none.

    Calendars go on for ever; this one for FARTHEST years.
    """
    year, number = today.year, today.month
    if re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", code):
        asked = int(code[:4])
        if abs(asked - today.year) <= FARTHEST:
            year, number = asked, int(code[5:])
    return Month(year, number, first_weekday)


@lru_cache(maxsize=100)
def first_weekday(language):
    """The day that a week begins with where ``language`` is at home (CLDR); 0 is Monday.

    English is what all have in common: its weeks are those of the world, not of the USA.
    """
    plain = language.removesuffix(SIMPLE)
    return CldrLocale.parse(f"{plain}_{territory(plain) or '001'}").first_week_day


@lru_cache(maxsize=100)
def territory(language):
    """Where ``language`` is at home by CLDR, as an ISO 3166-1 code; "" for English."""
    plain = language.removesuffix(SIMPLE)
    if plain == ENGLISH:
        return ""
    return get_global("likely_subtags").get(plain, plain).rpartition("_")[2]


@dataclass
class Week:
    """``lanes`` are lists of ``(first column, columns, Span)``; ``cells`` and ``more`` by day."""

    days: list[date]
    lanes: list[list[tuple]] = field(default_factory=list)
    cells: dict = field(default_factory=lambda: defaultdict(list))
    more: Counter = field(default_factory=Counter)

    def shown(self):
        return {each[2] for lane in self.lanes for each in lane}.union(*self.cells.values())


def layout(spans, weeks, more=()) -> list[Week]:
    """``spans``, in order, on ``weeks``; ``more`` is ``{day: how many are left out already}``."""
    more = Counter(more)
    return [_week(spans, days, more) for days in weeks]


def _week(spans, days, more):
    week = Week(days, more=Counter({day: more[day] for day in days if more[day]}))
    first, last = days[0], days[-1]
    spans = [each for each in spans if each.first <= last and each.last >= first]
    taken = Counter()
    for each in filter(attrgetter("bar"), spans):
        start, end = max(each.first, first), min(each.last, last)
        covered = [start + DAY * offset for offset in range((end - start).days + 1)]
        lane = _free_lane(week.lanes, (start - first).days)
        if lane is None:
            week.more.update(covered)
            continue
        lane.append(((start - first).days, len(covered), each))
        taken.update(covered)
    for each in filterfalse(attrgetter("bar"), spans):
        if taken[each.first] < MOST:
            week.cells[each.first].append(each)
            taken[each.first] += 1
        else:
            week.more[each.first] += 1
    return week


def _free_lane(lanes, column):
    """A lane of the week with nothing from ``column`` on; None where all are full."""
    for lane in lanes:
        start, width, _span = lane[-1]
        if start + width <= column:
            return lane
    if len(lanes) == MOST:
        return None
    lanes.append([])
    return lanes[-1]


def choose(spans, weeks):
    """What of ``spans`` has room: ``(pairs, more)``.

    ``pairs`` are ``(occurrence, page)`` primary keys; ``more`` is ``{day: how many others}``.
    """
    shown = set().union(*(week.shown() for week in layout(spans, weeks)))
    first, last = weeks[0][0], weeks[-1][-1]
    more = Counter()
    for each in spans:
        if each not in shown:
            days = (min(each.last, last) - max(each.first, first)).days + 1
            more.update(max(each.first, first) + DAY * offset for offset in range(days))
    return [(each.occurrence, each.page) for each in spans if each in shown], dict(more)
