"""The arithmetic of series: the rule of an event (RFC 5545 §3.3.10) and its dates.

All of it is by the clock at the event's place: a meeting at ten stays at ten when the clocks
change. ``page`` is an EventPage, or a row with the fields that say when it is.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from django.utils import timezone

from events.models.series import Repeats

AHEAD = timedelta(days=396)  # thirteen months: so far a series without an end is written out
CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LAST_SECOND = time(23, 59, 59)
LAST = -1  # the ordinal of the last weekday of a month; a fifth one is always the last


class Date(NamedTuple):
    """One date of an event, in UTC. ``recurrence_id`` is when the rule has it start."""

    recurrence_id: datetime
    start: datetime
    end: datetime
    cancelled: bool


class Change(NamedTuple):
    """What is to be of one date of a rule: nothing (no ``to``), or another day or time."""

    to: date | None = None
    starts: time | None = None
    ends: time | None = None


def rrule_of(page) -> str:
    """The value of RRULE; "" for an event that takes place once."""
    rule = _rule(page)
    if not rule or not page.repeat_until:
        return rule
    if page.all_day:
        return f"{rule};UNTIL={page.repeat_until:%Y%m%d}"
    last = datetime.combine(page.repeat_until, LAST_SECOND, ZoneInfo(page.time_zone))
    return f"{rule};UNTIL={last.replace(fold=1).astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _rule(page):
    if not page.repeats:
        return ""
    every = f";INTERVAL={page.repeat_every}" if page.repeat_every > 1 else ""
    first = first_day(page)
    if page.repeats == Repeats.WEEKLY:
        return f"FREQ=WEEKLY{every};BYDAY={','.join(CODES[day] for day in weekdays(page))}"
    if page.repeats == Repeats.MONTHLY_BY_DATE:
        return f"FREQ=MONTHLY{every};BYMONTHDAY={first.day}"
    return f"FREQ=MONTHLY{every};BYDAY={ordinal(first)}{CODES[first.weekday()]}"


def weekdays(page) -> list[int]:
    """The days of a weekly series, 0 is Monday; that of its first date is always one of them."""
    return sorted({*page.weekdays, first_day(page).weekday()})


def ordinal(day: date) -> int:
    """Which of its weekday in its month ``day`` is, from 1 to 4, or LAST."""
    number = (day.day + 6) // 7
    return number if number < 5 else LAST


def first_day(page) -> date:
    return page.start.astimezone(ZoneInfo(page.time_zone)).date()


def dates(page, until: datetime | None = None) -> list[Date]:
    """The dates of ``page`` whose rule has them start by ``until``, in the order of the rule.

    ``until`` is ``horizon(page)`` unless told otherwise. The first date is always there.
    """
    until = until or horizon(page)
    clock, changes = _Clock(page), changes_of(page)
    walls = list(takewhile(lambda wall: clock.moment(wall) <= until, _walls(page, clock)))
    return [clock.date(wall, changes.get(wall.date())) for wall in walls or [clock.start]]


def horizon(page, now: datetime | None = None) -> datetime:
    """Until when the dates are written out: thirteen months from now, or from the first one."""
    return max(page.start, now or timezone.now()) + AHEAD


def differing(page) -> list[Date]:
    """Those dates that are cancelled or moved, wherever they are in the rule."""
    clock, changes = _Clock(page), changes_of(page)
    if not changes or not page.repeats:
        return []
    last = max(changes)
    walls = takewhile(lambda wall: wall.date() <= last, _walls(page, clock))
    return [clock.date(wall, changes[wall.date()]) for wall in walls if wall.date() in changes]


def days(page, until: date) -> Iterator[date]:
    """The days that the rule says, by ``until``, whether or not they are changed."""
    walls = _walls(page, _Clock(page))
    return (wall.date() for wall in takewhile(lambda wall: wall.date() <= until, walls))


def _walls(page, clock):
    """When the rule has it start, by the clock without a zone; it may never end."""
    rule = _rule(page)
    if not rule:
        return iter([clock.start])
    last = page.repeat_until or date.max
    return takewhile(lambda wall: wall.date() <= last, rrulestr(rule, dtstart=clock.start))


def changes_of(page) -> dict[date, Change]:
    """``{day that the rule says: what is to be of it}``; of two for one day, the later one."""
    changes = page.date_changes
    if not page.repeats or not changes:
        return {}
    found = {}
    for block in changes.get_prep_value() if hasattr(changes, "get_prep_value") else changes:
        value = block["value"]
        day, to = (_read(date, value.get(name)) for name in ("date", "to"))
        if not day or (block["type"] == "moved" and not to):
            continue  # a draft may lack them
        times = (_read(time, value.get(name)) for name in ("starts", "ends"))
        found[day] = Change(to, *times) if block["type"] == "moved" else Change()
    return found


def _read(kind, value):
    """A date or time that may still be as JSON has it; None for none."""
    return kind.fromisoformat(value) if value and isinstance(value, str) else value or None


class _Clock:
    """Turns the clock at the event's place into moments.

    A time that the clock skips in spring is taken with the offset before it (§3.3.5): half
    past two is half past three. Of a time that comes twice in autumn the first is meant.
    """

    def __init__(self, page):
        self.zone, self.page = ZoneInfo(page.time_zone), page
        start, end = (
            moment.astimezone(self.zone).replace(tzinfo=None, fold=0)
            for moment in (page.start, page.end)
        )
        if page.all_day:
            start = datetime.combine(start, time())
            end = datetime.combine(end, LAST_SECOND)
        self.start, self.length = start, end - start

    def moment(self, wall):
        return wall.replace(tzinfo=self.zone).astimezone(UTC)

    def date(self, wall, change):
        recurrence_id = self.moment(wall)
        if not self.page.repeats and not self.page.all_day:
            return Date(self.page.start, self.page.start, self.page.end, False)
        if change is None or change.to is None:
            end = self._end(recurrence_id, wall + self.length)
            return Date(recurrence_id, recurrence_id, end, change is not None)
        return Date(recurrence_id, *self._moved(wall, change), False)

    def _moved(self, wall, change):
        hours = not self.page.all_day
        begins = change.starts if hours and change.starts else wall.time()
        wall = datetime.combine(change.to, begins)
        last = wall + self.length
        if hours and change.ends:
            last = self._nearest(wall, datetime.combine(wall, change.ends))
        start = self.moment(wall)
        return start, self._end(start, last)

    def _nearest(self, start, end):
        """``end`` on that day, not before ``start``, on which it lasts most nearly as ever."""
        days = range(self.length.days - 1, self.length.days + 3)
        ends = (end + timedelta(days=day) for day in days)
        return min(
            (end for end in ends if end >= start), key=lambda end: abs(end - start - self.length)
        )

    def _end(self, start, wall):
        """The moment of ``wall``; where the clock skipped past it, as late as it lasts."""
        end = self.moment(wall)
        return end if end >= start else start + (self.page.end - self.page.start)
