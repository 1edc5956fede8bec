"""Where partners meet."""

from events.models.event import Attendance, EventPage, Session, Status
from events.models.kinds import (
    EventListingPage,
    MeetingPage,
    PeerVisitPage,
    RegionalConferencePage,
    WorkshopPage,
)

__all__ = [
    "Attendance",
    "EventListingPage",
    "EventPage",
    "MeetingPage",
    "PeerVisitPage",
    "RegionalConferencePage",
    "Session",
    "Status",
    "WorkshopPage",
]
