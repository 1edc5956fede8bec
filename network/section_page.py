"""A country's section as its page shows it: a little of each kind, and the way to all of it."""

from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from content import links, renditions
from content.prepared import prepared
from content.reader import type_ids
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
    about = {"types": type_ids(*models), "country": page.country_id, "limit": SHOWN}
    if group == "event":
        rows = card_rows.best(_coming, reader, **about, today=timezone.localdate())
    else:
        rows = card_rows.best(_newest, reader, **about)
    place = next(iter(reader.places(listing)), None)
    return {
        "group": group,
        "title": title,
        "pages": list(rows.values()),
        "address": f"{place.address}?country={page.country.code}" if place else "",
    }


@prepared
def _coming(near, types, country, today):
    pages = card_rows.near(near).filter(content_type__in=types, country=country, date__gte=today)
    return pages.order_by("date", "translation_key")


@prepared
def _newest(near, types, country):
    pages = card_rows.near(near).filter(content_type__in=types, country=country)
    return pages.order_by(F("date").desc(nulls_last=True), "translation_key")
