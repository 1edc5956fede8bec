"""What feeds cost: written straight from rows, by icalendar's objects, and as a 304."""

from zoneinfo import ZoneInfo

import icalendar
from django.test import Client

from content.reader import Reader
from events.following import ical
from events.following.entries import Entries
from network.models import PartnerPage
from tests.benchmarks.measure import cost_of

HEAD = ical.Head(name="Events", language="en")


def written(number):
    """The octets of a feed of ``number`` events, every edition counted as one."""
    found = entries(number)
    return sum(map(len, ical.calendar(HEAD, found.zones(), found)))


def entries(number):
    things = PartnerPage.objects.filter(eventpage__pk__gt=0)
    first = things.order_by("pk").values("pk")[:number]
    return Entries(PartnerPage.objects.filter(pk__in=first).order_by("pk"), Reader("en"), "")


def by_objects(number):
    """The same events by the object layer of icalendar; the octets that it writes."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", ical.PRODUCT)
    calendar.add("version", "2.0")
    for entry in entries(number):
        calendar.add_component(_object(entry))
    return len(calendar.to_ical())


def _object(entry):
    language, zone = {"LANGUAGE": entry.language}, ZoneInfo(entry.zone)
    event = icalendar.Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", entry.modified)
    event.add("last-modified", entry.modified)
    event.add("created", entry.created)
    event.add("sequence", entry.sequence)
    event.add("status", ical.STATUS.get(entry.status, "CONFIRMED"))
    event.add("transp", "TRANSPARENT")
    event.add("summary", entry.title, parameters=language)
    event.add("description", entry.text, parameters=language)
    event.add("location", entry.location, parameters=language)
    event.add("url", entry.url)
    event.add("dtstart", entry.start.astimezone(zone))
    event.add("dtend", entry.end.astimezone(zone))
    event.add("categories", entry.categories)
    return event


def cost(number):
    return cost_of(f"feed of {number:,} events", lambda: written(number), rounds=3)


def cost_by_objects(number):
    return cost_of(f"… by objects of icalendar, {number:,}", lambda: by_objects(number), rounds=1)


def etag(address):
    """What a client that has the feed at ``address`` asks with."""
    return Client(headers={"host": "localhost"}).head(address)["ETag"]
