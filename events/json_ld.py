"""schema.org data of events."""

from content.json_ld import node
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


def event(page, request) -> dict:
    """https://schema.org/Event ; times with the offset of the event's zone, days where all day."""
    online = page.status == "moved-online"
    return node(
        page,
        request,
        "Event",
        startDate=_moment(page.local_start, page.all_day),
        endDate=_moment(page.local_end, page.all_day),
        eventStatus=f"https://schema.org/{STATUS[page.status]}",
        eventAttendanceMode="https://schema.org/"
        + ATTENDANCE["online" if online else page.attendance],
        location=_location(page, online),
        organizer=organisations(page, request, "organises-back", "hosts-back"),
    )


def _moment(moment, all_day):
    return moment.date().isoformat() if all_day else moment.isoformat(timespec="seconds")


def _location(page, online):
    places = []
    if page.attendance != "online" and not online:
        places.append(place(page, page.venue or page.place, page.address))
    if page.attendance != "offline" or online:
        places.append({"@type": "VirtualLocation", "url": page.online_url or None})
    places = [{name: value for name, value in found.items() if value} for found in places if found]
    return places[0] if len(places) == 1 else places
