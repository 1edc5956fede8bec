"""Rows of series that are not saved, as ``events.series`` takes them."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

from events.models import Repeats

FIRST = "2026-10-13 10:00"  # a Tuesday, the second of its month


def series(start=FIRST, hours=2, zone="Europe/Riga", changes=(), **fields):
    """The row of a meeting; ``start`` is by the clock in ``zone``."""
    zone = ZoneInfo(zone)
    begins = datetime.fromisoformat(start).replace(tzinfo=zone)
    defaults = {
        "start": begins.astimezone(UTC),
        "end": (begins + timedelta(hours=hours)).astimezone(UTC),
        "time_zone": zone.key,
        "zone": zone,
        "all_day": False,
        "repeats": Repeats.WEEKLY,
        "repeat_every": 1,
        "weekdays": [],
        "repeat_until": None,
        "date_changes": list(changes),
    }
    return SimpleNamespace(**defaults | fields)


def cancelled(day):
    return {"type": "cancelled", "value": {"date": day}}


def moved(day, to, starts=None, ends=None):
    value = {"date": day, "to": to, "starts": starts, "ends": ends}
    return {"type": "moved", "value": value}
