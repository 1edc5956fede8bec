"""When an event is, in its own time zone, and what that zone is called."""

from functools import lru_cache

from babel import Locale as CldrLocale
from babel.dates import get_timezone_name
from django.utils import timezone

from content.reader import SIMPLE
from events import rules_in_words, series

SHOWN = 6  # coming dates of a series


def zone_name(moment, language) -> str:
    """The CLDR name of the zone of ``moment``, an aware datetime in it: "Eastern European Time"."""
    return _zone_name(moment.tzinfo.key, bool(moment.dst()), language.removesuffix(SIMPLE))


@lru_cache(maxsize=500)
def _zone_name(zone, summer, language):
    return get_timezone_name(
        zone,
        "long",
        zone_variant="daylight" if summer else "standard",
        locale=CldrLocale.parse(language),
    )


def when(page, language) -> dict:
    """What ``events/when.html`` takes beside the page.

    ``rule`` is a series in words; ``dates`` are the next of it, those that are cancelled too:
    ``start``, ``end`` and ``moved_from`` (None for none) in the event's zone.
    """
    rule = rule_in_words(page, language)
    return {
        "zone": zone_name(page.shown_start, language),
        "rule": rule,
        "dates": coming(page) if rule and page.status != "cancelled" else [],
    }


def rule_in_words(page, language) -> str:
    """The rule of a series as a line of its own; "" for an event that takes place once."""
    rule = rules_in_words.in_words(page, language)
    return rule[:1].upper() + rule[1:]


def coming(page, number=SHOWN) -> list[dict]:
    """The next dates of ``page``, at most ``number``; see ``when``."""
    now, zone = timezone.now(), page.zone
    dates = [date for date in series.dates(page) if date.end >= now]
    return [
        {
            "start": date.start.astimezone(zone),
            "end": date.end.astimezone(zone),
            "cancelled": date.cancelled,
            "moved_from": date.recurrence_id.astimezone(zone)
            if date.start != date.recurrence_id
            else None,
        }
        for date in sorted(dates, key=lambda date: date.start)[:number]
    ]
