"""The page of a topic or target group: everything on it, in the reader's language."""

from dataclasses import replace

from django.db.models import Q
from django.http import Http404
from django.utils.translation import gettext_lazy as _

from network.listing import Listing
from network.models import Concept
from network.models.concepts import Scheme

TITLES = {Scheme.TOPIC: _("Topics"), Scheme.TARGET_GROUP: _("Target groups")}


def concept_called(slug):
    """The Concept of ``slug``: approved, or merged into an approved one. Raises Http404."""
    approved = Concept.Status.APPROVED
    public = Concept.objects.filter(Q(status=approved) | Q(merged_into__status=approved))
    public = public.select_related("merged_into")
    if "\0" in slug or not (concept := public.filter(slug=slug).first()):
        raise Http404
    return concept


def schemes(page, request):
    """All topics and all target groups with how much there is on each, for the overview."""
    listing = Listing(page, request)
    base = request.reader.address(page)
    facets = {facet.scheme: facet for facet in listing.facets if facet.scheme}
    return [
        {
            "title": title,
            "concepts": [
                {
                    "label": label,
                    "address": f"{base}{slug}/",
                    "count": listing.panel[facets[scheme].name].get(slug, 0),
                }
                for slug, label in listing.labels(facets[scheme]).items()
            ],
        }
        for scheme, title in TITLES.items()
    ]


def context(page, request, concept, context):
    """What the template of a topic's page gets, from the ``context`` of the list of topics."""
    beneath = f"{concept.slug}/"
    return context | {
        "concept": concept,
        "concept_label": concept.label_in(request.reader.language),
        "concept_kind": Scheme(concept.scheme).label,
        "listing": Listing(page, request, concept),
        "canonical": context["canonical"] + beneath,
        "switcher": [
            replace(edition, address=edition.address + beneath) for edition in context["switcher"]
        ],
        "alternates": [
            alternate | {"url": alternate["url"] + beneath} for alternate in context["alternates"]
        ],
    }
