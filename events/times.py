"""When an event is, in its own time zone, and what that zone is called."""

from functools import lru_cache

from babel import Locale as CldrLocale
from babel.dates import get_timezone_name

from content.reader import SIMPLE


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


def programme(page) -> list[dict]:
    """The sessions of ``page`` as ``components/programme.html`` takes them, in the event's zone."""
    return [
        {
            "start": session.start.astimezone(page.zone),
            "end": session.end.astimezone(page.zone),
            "title": session.title,
            "speakers": session.speakers,
            "room": session.room,
            "description": session.description,
        }
        for session in page.sessions.all()
    ]
