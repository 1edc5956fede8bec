"""The programme of an event: its days, what is side by side, what cannot be at once."""

import re
from collections.abc import Callable
from itertools import combinations, groupby
from typing import NamedTuple

from django.utils.translation import gettext as _

from content.templatetags.languages import language_name

COLUMNS = 4  # tracks that a screen has room for; of more, all stand one under the other
HERE = "here"  # see events.models.taking_part.RegistrationBy
BETWEEN_SPEAKERS = re.compile(r"\s*[,;\n]\s*")


def sessions_of(page) -> list:
    """The sessions of ``page``, also of a draft, in their order."""
    return in_order(page.sessions.all())


def in_order(sessions) -> list:
    """``sessions`` by time; those at once as their editor has put them."""
    return sorted(sessions, key=lambda s: (s.start, s.sort_order or 0, s.pk or 0))


def days(page, places_taken: Callable | None = None) -> list[dict]:
    """The programme as ``components/programme.html`` takes it, in the event's zone.

    ``places_taken``, of the event's key, gives ``{translation key of a session: places}``.
    It is asked only where people can still choose sessions when they register.
    """
    sessions = page.planned
    chosen = any(session.capacity is not None for session in sessions)
    chosen = chosen and page.registration == HERE and not page.is_over
    taken = places_taken(page.translation_key) if chosen and places_taken else None
    by_day = groupby(sessions, key=lambda session: session.local_start.date())
    return [_day(list(group), taken) for _date, group in by_day]


def _day(sessions, taken):
    tracks = list(dict.fromkeys(session.track for session in sessions if session.track))
    columns = len(tracks) if 1 < len(tracks) <= COLUMNS else 0
    by_start = groupby(sessions, key=lambda session: session.start)
    return {
        "start": sessions[0].local_start,
        "columns": columns,
        "slots": [_slot(list(group), tracks if columns else [], taken) for _at, group in by_start],
    }


def _slot(sessions, tracks, taken):
    """What begins at one time; ``end`` is None where not all of it ends together."""
    together = len({session.end for session in sessions}) == 1
    shown = [_session(session, tracks, taken, together) for session in sessions]
    return {
        "start": sessions[0].local_start,
        "end": sessions[0].local_end if together else None,
        "sessions": sorted(shown, key=lambda session: session["column"]),
    }


def _session(session, tracks, taken, together):
    left = None
    if taken is not None and session.capacity is not None:
        left = max(0, session.capacity - taken.get(str(session.translation_key), 0))
    return {
        "end": None if together else session.local_end,
        "title": session.title,
        "description": session.description,
        "track": session.track,
        "column": tracks.index(session.track) + 1 if session.track in tracks else 0,
        "speakers": session.speakers,
        "room": session.room,
        "link": session.link,
        "spoken": language_name(session.language_spoken),
        "interpreted": ", ".join(map(language_name, session.interpreted_into)),
        "left": left,
    }


class Conflict(NamedTuple):
    """Two sessions that overlap though they share ``what``, as it was written."""

    kind: str  # "speaker", "room" or "track"
    what: str
    first: object
    second: object

    def __str__(self):
        words = {
            "speaker": _("%(what)s speaks in two sessions at once: “%(first)s” and “%(second)s”."),
            "room": _("%(what)s is taken twice at once: by “%(first)s” and “%(second)s”."),
            "track": _("In the track %(what)s two sessions overlap: “%(first)s” and “%(second)s”."),
        }
        return words[self.kind] % {
            "what": self.what,
            "first": self.first.title,
            "second": self.second.title,
        }


def conflicts(page) -> list[Conflict]:
    """What is planned twice at once, in the order of the programme. None of it is an error."""
    found = []
    for first, second in combinations(sessions_of(page), 2):
        if second.start < first.end and first.start < second.end:
            found += _shared(first, second)
    return found


def _shared(first, second):
    theirs = {name.casefold() for name in _speakers(second)}
    for name in _speakers(first):
        if name.casefold() in theirs:
            yield Conflict("speaker", name, first, second)
    for kind in ("room", "track"):
        mine, other = (getattr(session, kind).strip() for session in (first, second))
        if mine and mine.casefold() == other.casefold():
            yield Conflict(kind, mine, first, second)


def _speakers(session):
    names = BETWEEN_SPEAKERS.split(session.speakers.strip())
    return list(dict.fromkeys(name for name in names if name))
