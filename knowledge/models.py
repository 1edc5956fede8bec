"""What partners learnt, in forms that others can use."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField

from content.blocks import LinkBlock, MaterialBlock, ResourceBlock, StepBlock
from content.fields import BlockField
from knowledge import json_ld
from network.fact_rows import day, minutes, own_words, people, period, row
from network.models import ListingPage, PartnerPage
from network.models.organisations import Level


class GoodPracticePage(PartnerPage):
    """A practice in the field's good-practice form."""

    problem = RichTextField(_("problem"), help_text=_("What was wrong, and for whom?"))
    context = RichTextField(_("context"), blank=True)
    solution = RichTextField(_("solution"), help_text=_("What was done?"))
    actors = RichTextField(_("who did it"), blank=True)
    resources = BlockField(
        [("resource", ResourceBlock())],
        verbose_name=_("resources needed"),
        blank=True,
        default=list,
    )
    period_start = models.DateField(_("from"), null=True, blank=True)
    period_end = models.DateField(_("until"), null=True, blank=True)
    evidence = RichTextField(_("evidence of success"), blank=True)
    difficulties = RichTextField(_("difficulties"), blank=True)
    transfer = RichTextField(
        _("potential for transfer"),
        blank=True,
        help_text=_("What would somebody elsewhere need to do the same?"),
    )
    contact_name = models.CharField(_("contact person or office"), max_length=120, blank=True)
    contact_email = models.EmailField(_("contact e-mail"), blank=True)
    links = BlockField([("link", LinkBlock())], verbose_name=_("links"), blank=True, default=list)

    words = (
        "problem",
        "context",
        "solution",
        "actors",
        "resources",
        "evidence",
        "difficulties",
        "transfer",
        "links",
    )
    facts = ("period_start", "period_end", "contact_name", "contact_email")

    is_creatable = True
    content_panels = [
        *PartnerPage.content_panels,
        FieldPanel("problem"),
        FieldPanel("context"),
        FieldPanel("solution"),
        FieldPanel("actors"),
        FieldPanel("resources"),
        FieldRowPanel([FieldPanel("period_start"), FieldPanel("period_end")], _("Period")),
        FieldPanel("evidence"),
        FieldPanel("difficulties"),
        FieldPanel("transfer"),
        MultiFieldPanel(
            [FieldPanel("contact_name"), FieldPanel("contact_email"), FieldPanel("links")],
            heading=_("Contact and links"),
        ),
        *PartnerPage.story_panels,
    ]

    class Meta:
        verbose_name = _("good practice")
        verbose_name_plural = _("good practices")

    def card_date(self):
        return self.period_start

    def fact_rows(self, reader):
        return [
            row(_("Period"), period(self.period_start, self.period_end)),
            row(_("Country"), self.country.name_in(reader.language)),
        ]

    def schema(self, request):
        return json_ld.article(self, request)


class ToolPage(PartnerPage):
    """A tool or worksheet that a group can use by itself."""

    purpose = RichTextField(_("purpose"))
    audience = models.CharField(_("for whom"), max_length=200, blank=True)
    minutes = models.PositiveIntegerField(_("time needed, in minutes"), null=True, blank=True)
    group_min = models.PositiveIntegerField(_("group size from"), null=True, blank=True)
    group_max = models.PositiveIntegerField(_("group size to"), null=True, blank=True)
    steps = BlockField([("step", StepBlock())], verbose_name=_("steps"), blank=True, default=list)
    materials = BlockField(
        [("material", MaterialBlock())], verbose_name=_("materials"), blank=True, default=list
    )

    words = ("purpose", "audience", "steps", "materials")
    facts = ("minutes", "group_min", "group_max")

    is_creatable = True
    content_panels = [
        *PartnerPage.content_panels,
        FieldPanel("purpose"),
        FieldPanel("audience"),
        FieldRowPanel(
            [FieldPanel("minutes"), FieldPanel("group_min"), FieldPanel("group_max")],
            _("Time and group"),
        ),
        FieldPanel("steps"),
        FieldPanel("materials"),
        *PartnerPage.story_panels,
    ]

    def fact_rows(self, reader):
        return [
            own_words(self, _("For whom"), self.audience, reader),
            row(_("Time needed"), minutes(self.minutes)),
            row(_("Group size"), people(self.group_min, self.group_max)),
        ]

    def schema(self, request):
        return json_ld.how_to(self, request)

    class Meta:
        verbose_name = _("tool")
        verbose_name_plural = _("tools")


class RecommendationPage(PartnerPage):
    """A recommendation to policy makers."""

    class Group(models.TextChoices):
        INFORMAL_SUPPORT = "informal-support", _("Informal support")
        INFRASTRUCTURE = "infrastructure", _("Infrastructure and capacity")
        POLICY = "policy", _("Policy interaction")
        FUNDING = "funding", _("Funding")

    number = models.PositiveIntegerField(_("number"))
    group = models.CharField(_("group"), max_length=20, choices=Group)
    level = models.CharField(_("level of policy"), max_length=20, choices=Level)
    addressed_to = models.CharField(_("to whom"), max_length=250)
    action = RichTextField(_("what to do"))
    evidence = RichTextField(
        _("evidence"),
        blank=True,
        help_text=_("In words. Link pages that are evidence under “Connections”."),
    )

    words = ("addressed_to", "action", "evidence")
    facts = ("number", "group", "level")
    states = Group

    is_creatable = True
    content_panels = [
        *PartnerPage.content_panels,
        FieldRowPanel([FieldPanel("number"), FieldPanel("group"), FieldPanel("level")]),
        FieldPanel("addressed_to"),
        FieldPanel("action"),
        FieldPanel("evidence"),
        *PartnerPage.story_panels,
    ]

    class Meta:
        verbose_name = _("recommendation")
        verbose_name_plural = _("recommendations")

    def card_state(self):
        return self.group

    def fact_rows(self, reader):
        return [
            row(pgettext("of a recommendation", "Number"), str(self.number)),
            own_words(self, _("To whom"), self.addressed_to, reader),
            row(_("Level of policy"), self.get_level_display()),
        ]

    def schema(self, request):
        return json_ld.article(self, request)


class StoryPage(PartnerPage):
    """News, or a story first-hand."""

    class Sort(models.TextChoices):
        NEWS = "news", _("News")
        FIRST_HAND = "first-hand", _("First-hand story")

    sort = models.CharField(_("sort"), max_length=20, choices=Sort, default=Sort.NEWS)
    published_on = models.DateField(_("date"))
    told_by = models.CharField(
        _("told by"), max_length=160, blank=True, help_text=_("A role, or a person who agreed.")
    )

    words = ("told_by",)
    facts = ("sort", "published_on")
    states = Sort

    is_creatable = True
    content_panels = [
        *PartnerPage.content_panels,
        FieldRowPanel([FieldPanel("sort"), FieldPanel("published_on")]),
        FieldPanel("told_by"),
        *PartnerPage.story_panels,
    ]

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")

    def card_date(self):
        return self.published_on

    def card_state(self):
        return self.sort

    def fact_rows(self, reader):
        return [
            row(_("Date"), day(self.published_on)),
            own_words(self, _("Told by"), self.told_by, reader),
            row(_("Country"), self.country.name_in(reader.language)),
        ]

    def schema(self, request):
        return json_ld.story(self, request)


class KnowledgeListingPage(ListingPage):
    """The library: all that partners learnt."""

    listed = (GoodPracticePage, ToolPage, RecommendationPage, StoryPage)
    orders = {"newest": _("Newest first"), "title": _("By title")}

    class Meta:
        verbose_name = _("library")

    def in_order(self, pages, listing):
        if listing.order == "newest" and listing.chosen.get("kind") == "story":
            return pages.order_by("-date", "-pk")
        return super().in_order(pages, listing)
