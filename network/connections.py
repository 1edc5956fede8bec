"""Typed links: which roles there are, between which kinds, and how each end reads them."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from network.models import Connection

ORGANISATION = ("network.OrganisationPage",)
INITIATIVE = ("initiatives.InitiativePage",)
EVENT = (
    "events.PeerVisitPage",
    "events.RegionalConferencePage",
    "events.WorkshopPage",
    "events.MeetingPage",
)
KNOWLEDGE = (
    "knowledge.GoodPracticePage",
    "knowledge.ToolPage",
    "knowledge.RecommendationPage",
    "knowledge.StoryPage",
)
RECOMMENDATION = ("knowledge.RecommendationPage",)
ANYTHING = ORGANISATION + INITIATIVE + EVENT + KNOWLEDGE


@dataclass(frozen=True)
class Role:
    """A kind of link. ``subjects`` and ``objects`` are page types as ``app.Model``.

    ``forward`` is the heading on the subject's page, above the objects;
    ``backward`` the heading on the object's page, above the subjects.
    """

    subjects: tuple[str, ...]
    objects: tuple[str, ...]
    forward: str | Promise
    backward: str | Promise


ROLES = {
    "runs": Role(ORGANISATION, INITIATIVE, _("Runs"), _("Run by")),
    "supports": Role(ORGANISATION, INITIATIVE, _("Supports"), _("Supported by")),
    "funds": Role(ORGANISATION, INITIATIVE, _("Funds"), _("Funded by")),
    "advises": Role(ORGANISATION, INITIATIVE, _("Advises"), _("Advised by")),
    "organises": Role(ORGANISATION, EVENT, _("Organises"), _("Organised by")),
    "hosts": Role(ORGANISATION + INITIATIVE, EVENT, _("Hosts"), _("Hosted by")),
    "visits": Role(EVENT, INITIATIVE, _("Visits"), _("Visited during")),
    "presents": Role(EVENT, INITIATIVE, _("Presents"), _("Presented at")),
    "drawn-from": Role(KNOWLEDGE, INITIATIVE + EVENT, _("Drawn from"), _("What we learnt")),
    "used-in": Role(KNOWLEDGE, INITIATIVE + EVENT, _("Used in"), _("Uses")),
    "evidence": Role(ANYTHING, RECOMMENDATION, _("Is evidence for"), _("Evidence")),
}


def connect(subject, role, other):
    """Link two things by any of their editions, live at once. Returns the Connection."""
    connection, _created = Connection.objects.get_or_create(
        subject_key=subject.translation_key, role=role, object_key=other.translation_key
    )
    return connection
