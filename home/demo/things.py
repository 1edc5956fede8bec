"""The shape of a piece of demo content."""

import zoneinfo
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid5

NAMESPACE = UUID("6d3c1f3e-5a0b-4c55-9c5e-0e0f5a7d2f10")

# (month, day) of the days on which offices are closed, or as good as, in every demo country.
HOLIDAYS = {(1, 1), (5, 1), (12, 24), (12, 25), (12, 26), (12, 31)}


def key_of(name):
    """The translation_key of the thing called ``name``; the same at every load."""
    return uuid5(NAMESPACE, name)


@dataclass(frozen=True)
class When:
    """A moment some days from the day of loading: ``When(12, "10:00")``, local to the event.

    Without ``at`` it is a day, for a DateField. Days and clock times keep demo
    events around today and stable: they move by whole days, never by hours.
    """

    days: int
    at: str | None = None

    def on(self, today: date, zone: str = "UTC") -> date | datetime:
        """The date, or the aware datetime in ``zone``, counted from ``today``."""
        day = self._day(today)
        if self.at is None:
            return day
        return datetime.combine(day, time.fromisoformat(self.at), zoneinfo.ZoneInfo(zone))

    def _day(self, today):
        return today + timedelta(days=self.days)


class Workday(When):
    """A moment some working days from the day of loading, or from the next working day.

    For an event that is always on: ``Workday(-1)`` is always before today, and
    ``Workday(1)`` always after it, on a Sunday too.
    """

    def _day(self, today):
        step = timedelta(days=-1 if self.days < 0 else 1)
        day = today
        while not is_workday(day):
            day += timedelta(days=1)
        for _number in range(abs(self.days)):
            day += step
            while not is_workday(day):
                day += step
        return day


def is_workday(day: date) -> bool:
    """Whether partners meet on ``day``: Monday to Friday, and no holiday of all of them."""
    return day.weekday() < 5 and (day.month, day.day) not in HOLIDAYS


def settle(value, today: date, zone: str = "UTC"):
    """``value`` (facts, words, or anything in them) with every When made a date or datetime.

    ``zone`` is the event's: ``thing.facts.get("time_zone", "UTC")``.
    """
    if isinstance(value, When):
        return value.on(today, zone)
    if isinstance(value, dict):
        return {name: settle(part, today, zone) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(settle(part, today, zone) for part in value)
    return value


@dataclass
class Thing:
    """A page in all the languages that it is written in.

    Attributes:
        name: unique, kebab-case; ``key_of(name)`` is the translation_key.
        model: the page type.
        country: ISO 3166-1 code, lower case, of the section it stands in.
        source: language code it was first written in; a key of ``words``.
        facts: field values true in every language; ``image`` is the name of a
            file in ``illustrations/`` without its ending. A date or time may be a
            ``When``; ``settle`` resolves it, here and in ``words``, counted from
            ``first_day``.
        words: ``{language code: {field: value}}``; ``title`` is required, ``slug``
            follows from it where it is not given. The value of a BlockField is a list of
            ``(block type, value)``, in the same order in every language. A child
            relation (``team``, ``sessions``) is a list of dicts of all its fields. The
            ``document`` of a MaterialBlock is the name of a file in ``documents/``, as
            ``canvas.lv.pdf``: what stands before the ending is its language.
        concepts: names of Concepts (``concepts.py``).
        links: ``(role, name of the other thing)``; this thing is the subject.
        linked_by: ``(role, name of the other thing)``; the other thing is the subject.
    """

    name: str
    model: type
    country: str
    source: str
    facts: dict
    words: dict
    concepts: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    linked_by: list[tuple[str, str]] = field(default_factory=list)

    @property
    def key(self):
        return key_of(self.name)

    def first_day(self, today: date) -> date:
        """The day that its days are counted from: ``today``, or the nearest that suits.

        All days of an event are working days: one to come is put off, together with
        its programme, until they are, and one that is over was held earlier. One
        that is on today counts in ``Workday`` instead.
        """
        start, end = self.facts.get("start"), self.facts.get("end")
        if not start or isinstance(start, Workday):
            return today
        step = timedelta(days=1 if start.days > 0 else -1)
        spans = range(start.days, end.days + 1)
        while not all(is_workday(today + timedelta(days=days)) for days in spans):
            today += step
        return today
