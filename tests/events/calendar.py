"""What tests of calendars share: events with dates of their own, and pages as they are read."""

import re
from datetime import datetime
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

from django.test import Client

from events.models import EventListingPage, EventRecord, Occurrence
from tests.factories.events import WorkshopFactory


def event(start, end, *, zone="Europe/Riga", factory=WorkshopFactory, **facts):
    """A live event from ``start`` to ``end`` ("2026-12-05 10:00") by the clock of ``zone``."""
    start, end = moment(start, zone), moment(end, zone)
    page = factory(start=start, end=end, time_zone=zone, **facts)
    occur(page, (start, end))
    return page


def moment(text, zone="Europe/Riga"):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def occur(page, *dates, cancelled=False):
    """Give ``page`` these dates, ``(start, end)``, and no others."""
    record, _made = EventRecord.objects.get_or_create(event_key=page.translation_key)
    record.occurrences.all().delete()
    for start, end in dates:
        Occurrence.objects.create(
            event=record, recurrence_id=start, start=start, end=end, cancelled=cancelled
        )


def address(house, language="en"):
    return house.reader(language).address(house.listing(EventListingPage, language))


def read(house, language="en", **asked):
    """``(listing, text of the page)`` of the list of events with these parameters."""
    response = Client().get(address(house, language), asked)
    assert response.status_code == 200
    return response.context["listing"], response.content.decode()


def table(html):
    """The rows of the month's table: ``[["text" or "text ×columns" …] …]``, empty ones as ""."""
    parser = _Table()
    parser.feed(html)
    return parser.rows


class _Table(HTMLParser):
    def __init__(self):
        super().__init__()
        self.rows, self.inside, self.hidden = [], False, 0

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.inside, self.text, self.columns = True, [], attrs.get("colspan", "1")
        if self.inside and tag == "span":
            kind = attrs.get("class", "")
            hide = kind in ("visually-hidden", "month__date")
            self.hidden += 1 if self.hidden or hide else 0

    def handle_endtag(self, tag):
        if tag == "span" and self.hidden:
            self.hidden -= 1
        if tag in ("td", "th"):
            self.inside = False
            text = re.sub(r"\s+", " ", " ".join(self.text)).strip()
            self.rows[-1].append(f"{text} ×{self.columns}" if self.columns != "1" else text)

    def handle_data(self, data):
        if self.inside and not self.hidden:
            self.text.append(data)
