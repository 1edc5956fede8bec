"""Partners' sections, what they publish, and how it is linked."""

from network.models.concepts import Concept, TaggedConcept
from network.models.connections import Connection
from network.models.country import Country, CountryPage
from network.models.listing_page import ListingPage
from network.models.organisations import OrganisationListingPage, OrganisationPage
from network.models.partner_page import PartnerPage
from network.models.search_entry import SearchEntry

__all__ = [
    "Concept",
    "Connection",
    "Country",
    "CountryPage",
    "ListingPage",
    "OrganisationListingPage",
    "OrganisationPage",
    "PartnerPage",
    "SearchEntry",
    "TaggedConcept",
]
