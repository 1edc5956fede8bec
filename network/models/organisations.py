"""Organisations: the actors of inclusive social entrepreneurship."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel

from network import json_ld
from network.facets import COUNTRY, LANGUAGE, TARGET_GROUP, TOPIC, choice_facet
from network.fact_rows import row
from network.models.listing_page import ListingPage
from network.models.partner_page import PartnerPage


class ActorKind(models.TextChoices):
    """The actors of the ecosystem model in the SEMPRE Accelerators policy paper, figure 1."""

    INCUBATOR = "incubator", _("Business incubator or accelerator")
    COWORKING = "co-working", _("Co-working place")
    EDUCATION = "education", _("University or school")
    COMPANY = "company", _("Company")
    NGO = "ngo", _("NGO or civil society group")
    SOCIAL_ENTERPRISE = "social-enterprise", _("Social enterprise")
    SERVICE_PROVIDER = "service-provider", _("Social service provider")
    PUBLIC_BODY = "public-body", _("Public body")
    LOCAL_LEADER = "local-leader", _("Local leaders")
    LEN = "len", _("Local empowerment network")
    EU_BODY = "eu-body", _("EU body or programme")


class Level(models.TextChoices):
    LOCAL = "local", _("Local")
    REGIONAL = "regional", _("Regional")
    NATIONAL = "national", _("National")
    EU = "eu", _("European Union")


class OrganisationPage(PartnerPage):
    """An organisation that takes part."""

    actor_kind = models.CharField(_("kind of organisation"), max_length=30, choices=ActorKind)
    level = models.CharField(_("level it works at"), max_length=20, choices=Level)
    place = models.CharField(_("place"), max_length=120, blank=True)
    address = models.CharField(_("address"), max_length=250, blank=True)
    contact_name = models.CharField(_("contact person or office"), max_length=120, blank=True)
    contact_email = models.EmailField(_("contact e-mail"), blank=True)
    contact_phone = models.CharField(_("contact phone"), max_length=40, blank=True)
    website = models.URLField(_("website"), blank=True)

    states = ActorKind
    facts = (
        "actor_kind",
        "level",
        "place",
        "address",
        "contact_name",
        "contact_email",
        "contact_phone",
        "website",
    )

    is_creatable = True
    content_panels = [
        *PartnerPage.content_panels,
        FieldRowPanel([FieldPanel("actor_kind"), FieldPanel("level")]),
        MultiFieldPanel(
            [
                FieldPanel("place"),
                FieldPanel("address"),
                PartnerPage.map_panel,
            ],
            heading=_("Place"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("contact_name"),
                FieldPanel("contact_email"),
                FieldPanel("contact_phone"),
                FieldPanel("website"),
            ],
            heading=_("Contact"),
        ),
        *PartnerPage.story_panels,
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def card_state(self):
        return self.actor_kind

    def fact_rows(self, reader):
        return [
            row(_("Kind"), self.get_actor_kind_display()),
            row(_("Works at level"), self.get_level_display()),
            row(_("Country"), self.country.name_in(reader.language)),
        ]

    def schema(self, request):
        return json_ld.organisation(self, request)


class OrganisationListingPage(ListingPage):
    """All organisations."""

    listed = (OrganisationPage,)
    facets = (
        COUNTRY,
        choice_facet("actor", _("Kind of organisation"), "state", ActorKind),
        TOPIC,
        TARGET_GROUP,
        LANGUAGE,
    )

    class Meta:
        verbose_name = _("list of organisations")
