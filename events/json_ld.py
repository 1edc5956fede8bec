"""schema.org data of events, their sessions and series."""

from content.json_ld import absolute, node
from events import series
from network.json_ld import organisations, place

STATUS = {
    "scheduled": "EventScheduled",
    "postponed": "EventPostponed",
    "cancelled": "EventCancelled",
    "moved-online": "EventMovedOnline",
}
ATTENDANCE = {
    "offline": "OfflineEventAttendanceMode",
    "online": "OnlineEventAttendanceMode",
    "mixed": "MixedEventAttendanceMode",
}
AVAILABILITY = {"open": "InStock", "waiting": "SoldOut", "full": "SoldOut", "not-yet": "PreOrder"}
HERE = "here"  # see events.models.taking_part.RegistrationBy
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def event(page, request) -> dict:
    """https://schema.org/Event ; times with the offset of the event's zone, days where all day.

    Of a series it is the next date, or the last; the series is its ``superEvent``.
    """
    online = page.status == "moved-online"
    spoken = page.languages_spoken or [request.reader.language_of(page)]
    return node(
        page,
        request,
        "Event",
        inLanguage=spoken if len(spoken) > 1 else spoken[0],
        startDate=_moment(page.shown_start, page.all_day),
        endDate=_moment(page.shown_end, page.all_day),
        previousStartDate=_previous(page),
        eventStatus=f"https://schema.org/{_status(page)}",
        eventAttendanceMode="https://schema.org/"
        + ATTENDANCE["online" if online else page.attendance],
        location=_location(page, online),
        organizer=organisations(page, request, "organises-back", "hosts-back"),
        subEvent=[_session(session, page) for session in page.planned],
        superEvent=_series(page),
        **_taking_part(page, request),
    )


def _moment(moment, all_day):
    return moment.date().isoformat() if all_day else moment.isoformat(timespec="seconds")


def _status(page):
    moved = page.status == "scheduled" and _previous(page)
    return "EventRescheduled" if moved else STATUS[page.status]


def _previous(page):
    """When an event that takes place once was to start before; "" where it was not moved."""
    if page.repeats or not page.previous_start or page.previous_start == page.start:
        return ""
    return _moment(page.previous_start.astimezone(page.zone), page.all_day)


def _location(page, online):
    places = []
    if page.attendance != "online" and not online:
        places.append(place(page, page.venue or page.place, page.address))
    if page.attendance != "offline" or online:
        places.append({"@type": "VirtualLocation", "url": page.online_url or None})
    places = [{name: value for name, value in found.items() if value} for found in places if found]
    return places[0] if len(places) == 1 else places


def _session(session, page):
    found = {
        "@type": "Event",
        "name": session.title,
        "description": session.description,
        "startDate": _moment(session.local_start, all_day=False),
        "endDate": _moment(session.local_end, all_day=False),
        "eventStatus": f"https://schema.org/{STATUS[page.status]}",
        "inLanguage": session.language_spoken,
        "location": _rooms(session),
        "maximumAttendeeCapacity": session.capacity,
    }
    return {name: value for name, value in found.items() if value not in (None, "", [])}


def _rooms(session):
    rooms = [{"@type": "Place", "name": session.room}] if session.room else []
    rooms += [{"@type": "VirtualLocation", "url": session.link}] if session.link else []
    return rooms[0] if len(rooms) == 1 else rooms


def _series(page):
    """https://schema.org/EventSeries with its https://schema.org/Schedule ; None for no series."""
    if not page.repeats:
        return None
    unit = "W" if page.repeats == "weekly" else "M"
    schedule = {
        "@type": "Schedule",
        "repeatFrequency": f"P{page.repeat_every}{unit}",
        "startDate": page.local_start.date().isoformat(),
        "scheduleTimezone": page.time_zone,
        **_days(page),
    }
    if not page.all_day:
        schedule |= {"startTime": f"{page.local_start:%H:%M}", "endTime": f"{page.local_end:%H:%M}"}
    if page.repeat_until:
        schedule["endDate"] = page.repeat_until.isoformat()
    return {"@type": "EventSeries", "name": page.title, "eventSchedule": schedule}


def _days(page):
    """On which days it comes back; ``2TU`` is the second Tuesday (RFC 5545 §3.3.10)."""
    first = series.first_day(page)
    if page.repeats == "weekly":
        return {"byDay": [f"https://schema.org/{DAYS[day]}" for day in series.weekdays(page)]}
    if page.repeats == "monthly-date":
        return {"byMonthDay": first.day}
    return {"byDay": f"{series.ordinal(first)}{series.CODES[first.weekday()]}"}


def _taking_part(page, request):
    """Places, and the offer of one where people register here, which takes no money."""
    if page.registration != HERE:
        return {"maximumAttendeeCapacity": page.capacity}
    standing = page.standing
    found = {
        "maximumAttendeeCapacity": page.capacity,
        "remainingAttendeeCapacity": standing.left,
        "isAccessibleForFree": True,
    }
    if standing.code in AVAILABILITY:
        found["offers"] = {
            "@type": "Offer",
            "url": absolute(standing.address, request),
            "price": "0",
            "priceCurrency": "EUR",
            "availability": f"https://schema.org/{AVAILABILITY[standing.code]}",
        }
        if standing.opens:
            found["offers"]["validFrom"] = standing.opens.isoformat(timespec="seconds")
    return found
