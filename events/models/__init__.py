"""Where partners meet."""

from events.models.event import (
    Attendance,
    EventPage,
    Session,
    Status,
)
from events.models.kinds import (
    EventListingPage,
    MeetingPage,
    PeerVisitPage,
    RegionalConferencePage,
    WorkshopPage,
)
from events.models.record import EventRecord, Occurrence
from events.models.registration import (
    AccessNeed,
    Certificate,
    CheckIn,
    Feedback,
    Message,
    Registration,
)
from events.models.series import Repeats
from events.models.taking_part import RegistrationBy, StandardQuestion

__all__ = [
    "AccessNeed",
    "Attendance",
    "Certificate",
    "CheckIn",
    "EventListingPage",
    "EventPage",
    "EventRecord",
    "Feedback",
    "MeetingPage",
    "Message",
    "Occurrence",
    "PeerVisitPage",
    "RegionalConferencePage",
    "Registration",
    "RegistrationBy",
    "Repeats",
    "Session",
    "StandardQuestion",
    "Status",
    "WorkshopPage",
]
