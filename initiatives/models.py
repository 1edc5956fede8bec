"""Initiatives: what partners do together with people, from idea to self-sustaining."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, TranslatableMixin

from content.blocks import MilestoneBlock, PictureBlock, ResultBlock
from content.fields import BlockField, PageRow
from initiatives import json_ld
from network.facets import COUNTRY, LANGUAGE, TARGET_GROUP, TOPIC, choice_facet
from network.fact_rows import day, row
from network.models import ListingPage, PartnerPage


class Stage(models.TextChoices):
    IDEA = "idea", _("Idea")
    MICRO_PROJECT = "micro-project", _("Micro-project")
    START_UP = "start-up", _("Social start-up")
    SELF_SUSTAINING = "self-sustaining", _("Self-sustaining")
    PAUSED = "paused", _("Paused")
    ENDED = "ended", _("Ended")


class Outcome(models.TextChoices):
    """The outcome kinds of the SEMPRE Accelerators policy paper, figure 2."""

    ENTERPRISE = "enterprise", _("Start-up or social enterprise")
    PLATFORM = "platform", _("Platform for communication and exchange")
    ORGANISATION = "organisation", _("Active social and civic organisation")
    NGO = "ngo", _("Self-sustaining NGO")


class InitiativePage(PartnerPage):
    """An initiative: what it does, for whom, who carries it and how far it has come."""

    place = models.CharField(_("place"), max_length=120)
    stage = models.CharField(_("stage"), max_length=20, choices=Stage, default=Stage.IDEA)
    outcome = models.CharField(_("kind of result"), max_length=20, choices=Outcome, blank=True)
    started = models.DateField(_("started on"), null=True, blank=True)
    website = models.URLField(_("website"), blank=True)
    contact_email = models.EmailField(_("contact e-mail"), blank=True)
    journey = BlockField(
        [("milestone", MilestoneBlock())], verbose_name=_("journey"), blank=True, default=list
    )
    results = BlockField(
        [("result", ResultBlock())], verbose_name=_("results"), blank=True, default=list
    )
    gallery = BlockField(
        [("picture", PictureBlock())], verbose_name=_("gallery"), blank=True, default=list
    )

    states = Stage
    words = ("journey", "results", "gallery", "team")
    headings = {"team": _("The accelerator team")}
    facts = (
        "place",
        "stage",
        "outcome",
        "started",
        "website",
        "contact_email",
    )

    is_creatable = True
    content_panels = [
        *PartnerPage.content_panels,
        FieldRowPanel([FieldPanel("stage"), FieldPanel("outcome"), FieldPanel("started")]),
        MultiFieldPanel(
            [
                FieldPanel("place"),
                PartnerPage.map_panel,
                FieldPanel("website"),
                FieldPanel("contact_email"),
            ],
            heading=_("Place and contact"),
        ),
        *PartnerPage.story_panels,
        FieldPanel("journey"),
        FieldPanel("results"),
        FieldPanel("gallery"),
        InlinePanel("team", heading=_("Accelerator team"), label=_("team member")),
    ]

    class Meta:
        verbose_name = _("initiative")
        verbose_name_plural = _("initiatives")

    picture_fields = ("story", "gallery")

    def card_date(self):
        return self.started

    def card_state(self):
        return self.stage

    def fact_rows(self, reader):
        return [
            row(_("Stage"), self.get_stage_display()),
            row(_("Kind of result"), self.get_outcome_display()),
            row(_("Started"), day(self.started)),
            row(_("Country"), self.country.name_in(reader.language)),
        ]

    def schema(self, request):
        return json_ld.initiative(self, request)

    def get_context(self, request, *args, **kwargs):
        from initiatives import team  # it imports this module

        return super().get_context(request, *args, **kwargs) | {"team": team.shown(self)}


class TeamMember(PageRow, TranslatableMixin, Orderable):
    """A role in an accelerator team, with a name only where that person agreed."""

    class Side(models.TextChoices):
        MEMBER = "member", _("Member of the group")
        PROFESSIONAL = "professional", _("Social service professional")
        VOLUNTEER = "volunteer", _("Volunteer or supporter")

    page = ParentalKey(InitiativePage, on_delete=models.CASCADE, related_name="team")
    role = models.CharField(_("role in the team"), max_length=120)
    side = models.CharField(_("who they are"), max_length=20, choices=Side)
    name = models.CharField(_("name"), max_length=120, blank=True)
    agreed = models.BooleanField(
        _("has agreed to be named here"),
        default=False,
        help_text=_("Without this, the role is shown without the name."),
    )

    beside_template = "initiatives/team_member_beside.html"
    facts = ("side", "name", "agreed")
    panels = [
        FieldPanel("role"),
        FieldPanel("side"),
        FieldPanel("name"),
        FieldPanel("agreed"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        pass

    def __str__(self):
        return self.public_name or self.role

    @property
    def public_name(self):
        return self.name if self.agreed else ""


class InitiativeListingPage(ListingPage):
    """All initiatives."""

    listed = (InitiativePage,)
    facets = (
        COUNTRY,
        choice_facet("stage", _("Stage"), "state", Stage),
        choice_facet("outcome", _("Kind of result"), "initiativepage__outcome", Outcome),
        TOPIC,
        TARGET_GROUP,
        LANGUAGE,
    )

    class Meta:
        verbose_name = _("list of initiatives")
