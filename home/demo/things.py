"""The shape of a piece of demo content."""

import zoneinfo
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from uuid import UUID, uuid5

NAMESPACE = UUID("6d3c1f3e-5a0b-4c55-9c5e-0e0f5a7d2f10")


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
        day = today + timedelta(days=self.days)
        if self.at is None:
            return day
        return datetime.combine(day, time.fromisoformat(self.at), zoneinfo.ZoneInfo(zone))


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
            ``When``; ``settle`` resolves it, here and in ``words``.
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
