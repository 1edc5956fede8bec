"""The top of the house: home, standing pages, search and topics."""

from django.db import models
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.url_routing import RouteResult

from content.blocks import StoryBlock
from content.fields import BlockField
from content.models import BasePage, Image
from home import json_ld
from network.models import ListingPage, PartnerPage


class HomePage(BasePage):
    """What this is, what happens next, who is near you, what others learnt."""

    headline = models.CharField(
        _("headline"), max_length=120, help_text=_("What One Roof is, in one short sentence.")
    )
    introduction = models.TextField(_("introduction"), max_length=400)
    image = models.ForeignKey(
        Image, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    body = BlockField(StoryBlock(), verbose_name=_("story"), blank=True, default=list)

    is_home = True
    is_structure = True
    words = ("headline", "introduction", "body")
    facts = ("image",)

    parent_page_types = ["wagtailcore.Page"]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("headline"),
        FieldPanel("introduction"),
        FieldPanel(
            "image",
            heading=_("picture"),
            help_text=_("The home page itself does not show it; other sites get it by the API."),
        ),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("home page")

    @property
    def summary(self):
        return self.introduction

    def get_context(self, request, *args, **kwargs):
        from home import front_page  # it imports the listings, which import the models

        shown = front_page.context_of(self, request.reader)  # the renditions come first
        return super().get_context(request, *args, **kwargs) | shown

    def schema(self, request):
        return json_ld.website(self, request)


class StandardPage(BasePage):
    """A standing page: about, privacy, accessibility."""

    introduction = models.TextField(_("introduction"), blank=True, max_length=400)
    body = BlockField(StoryBlock(), verbose_name=_("text"), blank=True, default=list)

    is_structure = True
    words = ("introduction", "body")

    parent_page_types = ["home.HomePage"]
    subpage_types = []
    content_panels = [*BasePage.content_panels, FieldPanel("introduction"), FieldPanel("body")]

    class Meta:
        verbose_name = _("standing page")
        verbose_name_plural = _("standing pages")

    @property
    def summary(self):
        return self.introduction


class SearchPage(ListingPage):
    """Search over everything that partners publish."""

    listed = (PartnerPage,)
    orders = {"newest": _("Newest first"), "title": _("By title")}

    class Meta:
        verbose_name = _("search page")

    def get_template(self, request, *args, **kwargs):
        return "home/search_page.html"


class TopicListingPage(ListingPage):
    """All topics and target groups; beneath it, the page of each one."""

    listed = (PartnerPage,)
    orders = {"newest": _("Newest first"), "title": _("By title")}

    class Meta:
        verbose_name = _("list of topics")

    def route(self, request, path_components):
        from home import topics  # it imports the listings, which import the models

        if self.live and len(path_components) == 1:
            return RouteResult(self, kwargs={"concept": topics.concept_called(path_components[0])})
        return super().route(request, path_components)

    def get_context(self, request, *args, concept=None, **kwargs):
        from home import topics  # it imports the listings, which import the models

        context = super().get_context(request, *args, **kwargs)
        if concept:
            return topics.context(self, request, concept, context)
        return context | {"schemes": topics.schemes(self, request)}

    def serve(self, request, *args, concept=None, **kwargs):
        if concept and concept.merged_into:
            address = f"{request.reader.address(self)}{concept.merged_into.slug}/"
            return redirect(address, permanent=True)
        return super().serve(request, *args, concept=concept, **kwargs)

    def get_template(self, request, *args, concept=None, **kwargs):
        return "home/topic_page.html" if concept else "home/topic_listing_page.html"
