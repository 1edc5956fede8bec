"""What is wrong with the rule of a series, in words that say how to put it right."""

import zoneinfo
from collections import Counter
from datetime import timedelta
from itertools import islice, pairwise
from types import SimpleNamespace

from django.core.exceptions import ValidationError
from django.utils import formats, timezone
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext as _
from wagtail.blocks import StreamBlockValidationError, StructBlockValidationError

from events import series

OLDEST = timedelta(days=3653)  # ten years: each date of a series is a row
FIELDS = ("start", "end", "time_zone", "repeats", "repeat_every")
NEAR = timedelta(days=62)  # around a day that is none of the series


def errors(cleaned: dict) -> dict[str, ValidationError]:
    """``{field: error}`` of the cleaned data of an event's form; {} where it is no series."""
    if not all(cleaned.get(name) for name in FIELDS) or cleaned["end"] < cleaned["start"]:
        return {}
    page = SimpleNamespace(
        all_day=cleaned.get("all_day", False),
        weekdays=cleaned.get("weekdays") or [],
        repeat_until=cleaned.get("repeat_until"),
        date_changes=cleaned.get("date_changes"),
        **{name: cleaned[name] for name in FIELDS},
    )
    found = dict(_rule_errors(page))
    if not found and page.date_changes and (wrong := _changes_errors(page)):
        found["date_changes"] = StreamBlockValidationError(block_errors=wrong)
    return found


def _rule_errors(page):
    first = series.first_day(page)
    if page.start < timezone.now() - OLDEST:
        yield "repeats", ValidationError(_("A series begins ten years ago at most."))
        return
    if page.repeats == "weekly" and page.weekdays and first.weekday() not in page.weekdays:
        text = _("The first date is a %(weekday)s: tick that day too, or begin on another day.")
        yield "weekdays", ValidationError(text % {"weekday": WEEKDAYS[first.weekday()]})
    if page.repeat_until and page.repeat_until < first:
        yield "repeat_until", ValidationError(_("The last date is before the first one."))
    if _overlaps(page):
        text = _("An event of a series ends before the next one begins.")
        yield "end", ValidationError(text)


def _overlaps(page):
    """Whether a date is still on when the next one begins; the nearest are among the first."""
    unchanged = SimpleNamespace(**vars(page) | {"date_changes": None, "repeat_until": None})
    dates = series.dates(unchanged, page.start + timedelta(days=800))
    return any(one.end > following.start for one, following in pairwise(dates[:30]))


def _changes_errors(page):
    """``{number of the block: error}``. Days that are past may be of a rule before this one."""
    zone = zoneinfo.ZoneInfo(page.time_zone)
    today = timezone.now().astimezone(zone).date()
    days = [block.value.get("date") for block in page.date_changes]
    counted, found = Counter(days), {}
    for number, day in enumerate(days):
        if not day:
            continue
        if counted[day] > 1:
            found[number] = _error(_("This day is named twice."))
        elif day >= today and (near := _near(page, day)) is not None:
            found[number] = _error(_not_of_the_series(near))
    return found


def _error(text):
    return StructBlockValidationError(block_errors={"date": ValidationError(text)})


def _near(page, day):
    """None where ``day`` is of the series; else the days of it that are nearest, two at most."""
    days = list(series.days(page, day + NEAR * page.repeat_every))
    if day in days:
        return None
    before = [each for each in days if each < day][-1:]
    return before + list(islice((each for each in days if each > day), 1))


def _not_of_the_series(near):
    named = [f"{formats.date_format(day, 'l')}, {formats.date_format(day)}" for day in near]
    text = _("The series has no date on this day. The nearest are: %(days)s.")
    return text % {"days": " · ".join(named)}
