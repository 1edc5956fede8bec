"""Countries, and the section of the site that a country's partner publishes in."""

from functools import lru_cache

from babel import Locale as CldrLocale
from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Collection, PageManager

from content.models import BasePage, BasePageQuerySet, Image
from network import json_ld


def country_name(code, language=None):
    """The CLDR name of the ISO 3166-1 country ``code`` in ``language`` (the active one)."""
    return _country_name(code.upper(), (language or get_language() or "en").removesuffix("-simple"))


@lru_cache(maxsize=2_000)
def _country_name(code, language):
    return CldrLocale.parse(language).territories.get(code, code)


class Country(models.Model):
    """A partner country, with those who publish for it and what they publish with."""

    code = models.CharField(_("ISO 3166-1 code"), max_length=2, unique=True)
    editors = models.OneToOneField(Group, on_delete=models.PROTECT, related_name="+")
    moderators = models.OneToOneField(Group, on_delete=models.PROTECT, related_name="+")
    collection = models.OneToOneField(Collection, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = _("country")
        verbose_name_plural = _("countries")
        ordering = ["code"]

    def __str__(self):
        return self.name

    @property
    def name(self):
        return country_name(self.code)

    def name_in(self, language):
        return country_name(self.code, language)


class CountryPageQuerySet(BasePageQuerySet):
    def for_reading(self):
        return self.select_related("country", "image")


class CountryPage(BasePage):
    """A country's section: its partners, how to reach them, and all that they publish."""

    country = models.ForeignKey(Country, on_delete=models.PROTECT, related_name="pages")
    introduction = models.TextField(
        _("introduction"),
        blank=True,
        max_length=400,
        help_text=_("Two or three sentences: who works here, and for whom."),
    )
    image = models.ForeignKey(
        Image, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    body = RichTextField(_("about the work in this country"), blank=True)
    contact_name = models.CharField(_("contact person or office"), max_length=120, blank=True)
    contact_email = models.EmailField(_("contact e-mail"), blank=True)
    languages = models.JSONField(_("languages spoken by the partner"), default=list, blank=True)

    objects = PageManager.from_queryset(CountryPageQuerySet)()

    is_structure = True
    is_creatable = False  # ``network.sections.add_country`` makes it, with its rights
    words = ("introduction", "body")
    facts = ("country", "image", "contact_name", "contact_email", "languages")

    parent_page_types = ["home.HomePage"]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        FieldPanel("image", heading=_("picture")),
        FieldPanel("body"),
        MultiFieldPanel(
            [FieldPanel("contact_name"), FieldPanel("contact_email"), FieldPanel("languages")],
            heading=_("Contact"),
        ),
    ]

    class Meta:
        verbose_name = _("country section")
        verbose_name_plural = _("country sections")

    def title_in(self, language):
        return self.country.name_in(language)

    @property
    def section_key(self):
        return None

    def get_context(self, request, *args, **kwargs):
        from network import section_page  # it imports the models

        shown = section_page.context_of(self, request.reader)  # the renditions come first
        return super().get_context(request, *args, **kwargs) | shown

    def schema(self, request):
        return json_ld.section(self, request)

    @property
    def summary(self):
        return self.introduction
