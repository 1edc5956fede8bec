"""An event's card: with its day, hours and place."""

import zoneinfo

from django.db.models import F
from django.utils import timezone

from events.times import zone_name
from network.cards import card

COLUMNS = ("listed_start", "listed_end", "time_zone", "all_day", "place")


def for_event_cards(pages):
    """PartnerPages that are events with what ``event_card`` needs of the event's own table.

    Five columns beside the page: a whole EventPage for each would cost three times as much.
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
        "place": page.event_place,
        "past": page.event_listed_end < timezone.now(),
    }
