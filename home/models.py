"""The top of the house: home, standing pages, search and topics."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content.blocks import StoryBlock
from content.fields import BlockField
from content.models import BasePage, Image
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
        FieldPanel("image"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = _("home page")

    @property
    def summary(self):
        return self.introduction


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

    class Meta:
        verbose_name = _("search page")


class TopicListingPage(ListingPage):
    """All topics and target groups; beneath it, the page of each one."""

    listed = (PartnerPage,)

    class Meta:
        verbose_name = _("list of topics")
