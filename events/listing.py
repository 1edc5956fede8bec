"""An event's card: with its day, hours and place."""

from network.cards import card


def event_card(page, reader):
    """The inputs of ``components/event_card.html`` for a PartnerPage with its ``eventpage``."""
    event = page.eventpage
    return card(page, reader) | {
        "start": event.local_start,
        "end": event.local_end,
        "all_day": event.all_day,
        "zone": event.local_start.tzname(),
        "place": event.place,
        "past": event.is_over,
    }
