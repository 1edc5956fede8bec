"""The page that lists one kind of thing from all country sections."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content.models import BasePage
from network.facets import EVERYWHERE


class ListingPage(BasePage):
    """A listing; ``listed`` says of what. Filters and counts: ``network.listing``.

    ``facets`` are what it can be narrowed by; ``periods`` and ``orders`` are
    ``{code in the address: label}``, the first one by default.
    """

    introduction = models.TextField(_("introduction"), blank=True, max_length=400)

    is_structure = True
    words = ("introduction",)
    listed = ()  # page types
    facets = EVERYWHERE
    periods = {}
    orders = {"title": _("By title"), "newest": _("Newest first")}

    parent_page_types = ["home.HomePage"]
    subpage_types = []
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        abstract = True

    @property
    def summary(self):
        return self.introduction

    def in_period(self, pages, period):
        """Of ``pages`` (PartnerPages), those of ``period``, a code of ``periods``."""
        return pages

    def in_order(self, pages, listing):
        """``pages`` in the order that ``listing`` was asked for."""
        if listing.order == "title":
            return pages.order_by("sort_title", "pk")
        return pages.order_by("-pk")

    def for_cards(self, pages):
        """``pages`` with all that ``card`` needs, in one query."""
        return pages.for_cards().defer("story")

    def card(self, page, reader):
        """The inputs of ``components/card.html``."""
        from network.cards import card  # it imports the models

        return card(page, reader)

    def listing_for(self, request):
        """The Listing that ``request`` asks for."""
        from network.listing import Listing  # it imports the models

        return Listing(self, request)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        listing = self.listing_for(request)
        return context | {"listing": listing, "query": listing.query}

    def get_template(self, request, *args, **kwargs):
        return "network/listing_page.html"
