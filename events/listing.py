"""An event's card: with its day, hours and place, and the rule of a series."""

import zoneinfo
from types import SimpleNamespace

from django.db.models import F
from django.utils import timezone

from events.times import rule_in_words, zone_name
from network.cards import card

RULE = ("start", "repeats", "repeat_every", "weekdays", "repeat_until")
COLUMNS = ("listed_start", "listed_end", "time_zone", "all_day", "place", *RULE)


def for_event_cards(pages):
    """PartnerPages that are events with what ``event_card`` needs of the event's own table.

    Ten columns beside the page: a whole EventPage for each would cost three times as much.
    """
    return pages.annotate(**{f"event_{name}": F(f"eventpage__{name}") for name in COLUMNS})


def event_card(page, reader):
    """The inputs of ``components/event_card.html`` for a page of ``for_event_cards``."""
    zone = zoneinfo.ZoneInfo(page.event_time_zone)
    start = page.event_listed_start.astimezone(zone)
    return card(page, reader) | {
        "start": start,
        "end": page.event_listed_end.astimezone(zone),
        "all_day": page.event_all_day,
        "zone": zone_name(start, reader.language),
        "rule": _rule(page, zone, reader.language),
        "place": page.event_place,
        "past": page.event_listed_end < timezone.now(),
    }


def _rule(page, zone, language):
    """The rule of a series in words; the single dates that differ from it are on its page."""
    rule = {name: getattr(page, f"event_{name}") for name in (*RULE, "time_zone")}
    return rule_in_words(SimpleNamespace(zone=zone, date_changes=[], **rule), language)
