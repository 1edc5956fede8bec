"""The page that lists one kind of thing from all country sections."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from content.models import BasePage


class ListingPage(BasePage):
    """A listing; ``listed`` says of what. Filters and counts: ``network.listing``."""

    introduction = models.TextField(_("introduction"), blank=True, max_length=400)

    is_structure = True
    words = ("introduction",)
    listed = ()  # page types

    parent_page_types = ["home.HomePage"]
    subpage_types = []
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]

    class Meta:
        abstract = True

    @property
    def summary(self):
        return self.introduction
