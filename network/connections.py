"""Typed links: which roles there are, between which kinds, and how each end reads them."""

from collections import defaultdict
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Case, CharField, F, Func, OuterRef, Q, Subquery, When
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.coreutils import resolve_model_string
from wagtail.models import Page

from content.prepared import prepared
from network.models import Connection, PartnerPage

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


@dataclass(frozen=True)
class Side:
    """One end of a role, as the page at that end sees it; ``types`` stand at the other."""

    role: str
    backward: bool

    @property
    def name(self):
        return f"{self.role}-back" if self.backward else self.role

    @property
    def label(self):
        role = ROLES[self.role]
        return role.backward if self.backward else role.forward

    @property
    def types(self):
        role = ROLES[self.role]
        return role.subjects if self.backward else role.objects

    @property
    def own_types(self):
        role = ROLES[self.role]
        return role.objects if self.backward else role.subjects

    def models(self):
        return [resolve_model_string(name) for name in self.types]

    def ends(self, own, other):
        """``(subject, object)`` of a link from ``own`` to ``other``."""
        return (other, own) if self.backward else (own, other)


SIDES = {side.name: side for role in ROLES for side in (Side(role, False), Side(role, True))}


def sides_of(model):
    """The sides that pages of type ``model`` can have, in order."""
    return [side for side in SIDES.values() if model._meta.label in side.own_types]


@dataclass
class Group:
    """Links of one role on a page: ``label`` in the active language, and the pages."""

    side: str
    label: str | Promise
    pages: list


class Joined(Func):
    """The values of a subquery's rows in one text, with commas."""

    template = "GROUP_CONCAT(%(expressions)s)"
    output_field = CharField()

    def as_postgresql(self, compiler, connection, **context):
        return self.as_sql(
            compiler, connection, template="STRING_AGG(%(expressions)s, ',')", **context
        )


def links_of(page, reader):
    """What is linked to ``page``, from either side, as Groups in the order of ``ROLES``.

    One query. Each thing is there in its best edition for ``reader``, with what
    its card prints; one that the reader may not see is not there at all. Of a
    draft (a preview), as it will be when it is published.
    """
    changes = page.connection_changes
    live = Connection.objects.live().exclude(pk__in=changes.get("removed", ()))
    added = defaultdict(set)
    for row in changes.get("added", ()):
        backward = row["object"] == str(page.translation_key)
        added[row["subject" if backward else "object"]].add(Side(row["role"], backward).name)
    pages = (
        PartnerPage.objects.filter(
            Q(translation_key__in=others(live, page.translation_key))
            | Q(translation_key__in=list(added))
        )
        .best_for(reader)
        .for_cards()
        .annotate(
            forward=_roles(
                live, subject_key=page.translation_key, object_key=OuterRef("translation_key")
            ),
            backward=_roles(
                live, object_key=page.translation_key, subject_key=OuterRef("translation_key")
            ),
        )
        .order_by(F("date").desc(nulls_last=True), "title", "pk")
    )
    found = defaultdict(list)
    for other in pages:
        names = added[str(other.translation_key)]
        names |= {role for role in (other.forward or "").split(",") if role}
        names |= {f"{role}-back" for role in (other.backward or "").split(",") if role}
        for name in names:
            found[name].append(other)
    return [Group(name, side.label, found[name]) for name, side in SIDES.items() if found[name]]


def linked_keys(page):
    """``{side name: {translation_key}}`` of all that is linked to ``page``, seen or not.

    One plain query; of a draft as ``links_of`` says.
    """
    changes = page.connection_changes
    found = defaultdict(set)
    links = [
        row[1:]
        for row in _live_links(key=page.translation_key)
        if str(row.uid) not in changes.get("removed", ())
    ]
    links += [
        (UUID(row["subject"]), UUID(row["object"]), row["role"]) for row in changes.get("added", ())
    ]
    for subject, other, role in links:
        backward = other == page.translation_key
        found[Side(role, backward).name].add(subject if backward else other)
    return found


@prepared
def _live_links(key):
    links = Connection.objects.live().touching(key)
    return links.values_list("uid", "subject_key", "object_key", "role")


def others(connections, key):
    """The ``translation_key``s at the other ends of those of ``connections`` that touch ``key``."""
    other = Case(When(subject_key=key, then=F("object_key")), default=F("subject_key"))
    return connections.touching(key).values_list(other, flat=True)


def _roles(connections, **ends):
    return Subquery(connections.filter(**ends).values_list(Joined("role"), flat=True))


@dataclass
class Lost:
    """What readers lose with ``page``; ``elsewhere``: it stays, in another language."""

    page: PartnerPage
    groups: list
    elsewhere: bool


def lost_links(pages, reader):
    """Of ``pages`` that are about to go, those that others link to, as Lost; in their order."""
    found = []
    going = [page.pk for page in pages]
    for page in pages:
        page = page.specific
        if isinstance(page, PartnerPage) and (groups := links_of(page, reader)):
            editions = PartnerPage.objects.filter(translation_key=page.translation_key, live=True)
            found.append(Lost(page, groups, editions.exclude(pk__in=going).exists()))
    return found


def connect(subject, role, other):
    """Link two things by any of their editions, live at once. Returns the Connection."""
    connection, _created = Connection.objects.live().get_or_create(
        subject_key=subject.translation_key, role=role, object_key=other.translation_key
    )
    return connection


def forget(instance, **_signal):
    """Drop the links of a thing when its last edition is deleted."""
    key = instance.translation_key
    if not Page.objects.filter(translation_key=key).exists():
        Connection.objects.touching(key).delete()
