"""VTIMEZONE (RFC 5545 §3.6.5) of an IANA zone, for the years that a calendar needs.

Not icalendar's own: its onset in spring is by the new clock, an hour late.
"""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
UTC_NAMES = {"UTC", "Etc/UTC", "Zulu", "Etc/Zulu", "UCT", "Etc/UCT", "Universal", "Etc/Universal"}


def is_utc(zone: str) -> bool:
    return zone in UTC_NAMES


@lru_cache(maxsize=500)
def vtimezone(zone: str, first: int, last: int) -> str:
    """The component for ``zone``, true from the year ``first`` to the year ``last``, folded.

    Each change of the clock is an observance of its own: no rule to be wrong in a year that
    a government changes.
    """
    info = ZoneInfo(zone)
    moment = datetime(first, 1, 1, tzinfo=UTC) - DAY
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}"]
    lines += _observance(info, moment, moment)
    end = datetime(last + 1, 1, 1, tzinfo=UTC) + DAY
    while moment < end:
        if _clock(info, moment) != _clock(info, moment + DAY):
            lines += _observance(info, *_change(info, moment))
        moment += DAY
    return "\r\n".join([*lines, "END:VTIMEZONE", ""])


def _clock(info, moment):
    local = moment.astimezone(info)
    return local.utcoffset(), local.dst(), local.tzname()


def _change(info, moment):
    """The last minute before the clock changes, in the day from ``moment`` on, and the next."""
    before, after = moment, moment + DAY
    while after - before > MINUTE:
        between = before + ((after - before) / 2 // MINUTE) * MINUTE
        if _clock(info, between) == _clock(info, moment):
            before = between
        else:
            after = between
    return before, after


def _observance(info, before, onset):
    """What holds from ``onset`` on; its DTSTART is by the clock that was right ``before``."""
    old, (new, dst, name) = _clock(info, before)[0], _clock(info, onset)
    # By the clock, not by law: Irish winter time is "daylight saving" of minus one hour.
    kind = "DAYLIGHT" if new > old or (new == old and dst > timedelta(0)) else "STANDARD"
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{(onset + old).replace(tzinfo=None):%Y%m%dT%H%M%S}",
        f"TZOFFSETFROM:{_offset(old)}",
        f"TZOFFSETTO:{_offset(new)}",
        f"TZNAME:{name}",
        f"END:{kind}",
    ]


def _offset(delta):
    minutes, seconds = divmod(int(abs(delta).total_seconds()), 60)
    sign = "-" if delta < timedelta(0) else "+"
    text = f"{sign}{minutes // 60:02}{minutes % 60:02}"
    return f"{text}{seconds:02}" if seconds else text
