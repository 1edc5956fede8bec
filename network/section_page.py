"""A country's section as its page shows it: a little of each kind, and the way to all of it."""

from datetime import date

from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content import links, renditions
from network import card_rows
from network.cards import GROUPS, card
from network.facets import kinds
from network.models import PartnerPage

SHOWN = 6
# Group, heading, and the listing that has the rest.
PARTS = (
    ("event", _("What happens next"), "events.EventListingPage"),
    ("initiative", _("Initiatives"), "initiatives.InitiativeListingPage"),
    ("knowledge", _("What we learnt"), "knowledge.KnowledgeListingPage"),
    ("organisation", _("Organisations"), "network.OrganisationListingPage"),
)


def context_of(page, reader) -> dict:
    """The context of ``network/country_page.html``, in a query for each part that has pages."""
    links.gather(page, reader)
    parts = [part_of(page, reader, *part) for part in PARTS]
    found = [other for part in parts for other in part["pages"]]
    renditions.load(
        [(page.image_id, "head"), *((other.image_id, "card") for other in found)], reader
    )
    for part in parts:
        part["cards"] = [card(other, reader) for other in part["pages"]]
    return {"parts": [part for part in parts if part["cards"]]}


def part_of(page, reader, group, title, listing):
    models = [
        model
        for model in kinds((PartnerPage,)).values()
        if GROUPS.get(model._meta.app_label, "organisation") == group
    ]
    rows = card_rows.live().of_kind(*models).filter(country=page.country_id)
    place = next(iter(reader.places(listing)), None)
    return {
        "group": group,
        "title": title,
        "pages": list(card_rows.best(in_order(rows, group), reader, limit=SHOWN).values()),
        "address": f"{place.address}?country={page.country.code}" if place else "",
    }


def in_order(pages, group, today: date | None = None):
    """Events that are still to come, the next one first; else the newest first."""
    if group == "event":
        coming = pages.filter(date__gte=today or timezone.localdate())
        return coming.order_by("date", "translation_key")
    return pages.order_by(F("date").desc(nulls_last=True), "translation_key")
