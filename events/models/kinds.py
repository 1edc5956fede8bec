"""The four kinds of event that the exchange lives on."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField

from content.blocks import MaterialBlock, RecordingBlock
from content.fields import BlockField
from events.facets import OF_EVENTS
from events.models.event import EventPage
from events.panels import ChecklistPanel
from events.periods import PERIODS, in_period
from network.fact_rows import own_words, row
from network.models import ListingPage


class PeerVisitPage(EventPage):
    """People from one initiative visit another to learn from it."""

    visitors = models.TextField(
        _("who visits"), blank=True, help_text=_("Groups or roles, not people's names.")
    )
    learning_goals = RichTextField(_("what the visitors want to learn"), blank=True)
    lessons = RichTextField(
        _("lessons afterwards"),
        blank=True,
        help_text=_("What the visitors take home. Fill this in after the visit."),
    )

    words = ("visitors", "learning_goals", "lessons")

    def fact_rows(self, reader):
        return [
            own_words(self, _("Who visits"), self.visitors, reader),
            *super().fact_rows(reader),
        ]

    is_creatable = True
    content_panels = [
        ChecklistPanel(),
        *EventPage.content_panels,
        FieldPanel("visitors"),
        FieldPanel("learning_goals"),
        *EventPage.programme_panels,
        FieldPanel("lessons"),
    ]

    class Meta:
        verbose_name = _("peer visit")
        verbose_name_plural = _("peer visits")


class RegionalConferencePage(EventPage):
    """A conference for a region: themes, a programme of sessions, what remains of it."""

    themes = RichTextField(_("themes"), blank=True)
    materials = BlockField(
        [("material", MaterialBlock())], verbose_name=_("materials"), blank=True, default=list
    )
    recordings = BlockField(
        [("recording", RecordingBlock())], verbose_name=_("recordings"), blank=True, default=list
    )

    words = ("themes", "materials", "recordings")

    is_creatable = True
    content_panels = [
        *EventPage.content_panels,
        FieldPanel("themes"),
        *EventPage.programme_panels,
        FieldPanel("materials"),
        FieldPanel("recordings"),
    ]

    class Meta:
        verbose_name = _("regional conference")
        verbose_name_plural = _("regional conferences")


class WorkshopPage(EventPage):
    """A practical workshop."""

    class SkillLevel(models.TextChoices):
        BEGINNER = "beginner", _("For beginners")
        INTERMEDIATE = "intermediate", _("For people with some experience")
        ADVANCED = "advanced", _("For experienced people")

    skills = RichTextField(_("what you will learn"), blank=True)
    trainers = models.CharField(
        _("trainers"),
        max_length=250,
        blank=True,
        help_text=_("Organisations, roles, or people who agreed to be named."),
    )
    skill_level = models.CharField(
        _("level"), max_length=20, choices=SkillLevel, default=SkillLevel.BEGINNER
    )
    materials = BlockField(
        [("material", MaterialBlock())], verbose_name=_("materials"), blank=True, default=list
    )

    words = ("skills", "trainers", "materials")
    facts = ("skill_level",)

    def fact_rows(self, reader):
        return [
            row(_("Level"), self.get_skill_level_display()),
            own_words(self, _("Trainers"), self.trainers, reader),
            *super().fact_rows(reader),
        ]

    is_creatable = True
    content_panels = [
        *EventPage.content_panels,
        FieldPanel("skills"),
        FieldPanel("trainers"),
        FieldPanel("skill_level"),
        *EventPage.programme_panels,
        FieldPanel("materials"),
    ]

    class Meta:
        verbose_name = _("workshop")
        verbose_name_plural = _("workshops")


class MeetingPage(EventPage):
    """A team meeting."""

    agenda = RichTextField(_("agenda"), blank=True)
    decisions = RichTextField(
        _("decisions"), blank=True, help_text=_("Fill this in after the meeting.")
    )

    words = ("agenda", "decisions")

    is_creatable = True
    content_panels = [
        *EventPage.content_panels,
        FieldPanel("agenda"),
        FieldPanel("decisions"),
    ]

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")


class EventListingPage(ListingPage):
    """All events."""

    listed = (PeerVisitPage, RegionalConferencePage, WorkshopPage, MeetingPage)
    facets = OF_EVENTS
    periods = PERIODS
    orders = {}
    beneath = {"calendar.ics": "calendar", "feed.atom": "news"}

    class Meta:
        verbose_name = _("list of events")

    def in_period(self, pages, period):
        return in_period(pages, period)

    def in_order(self, pages, listing):
        return listing.ordered(pages)

    def listing_for(self, request):
        from events.following.listing import EventListing  # it imports the models

        return EventListing(self, request)

    def for_cards(self, pages):
        from events.listing import for_event_cards  # it imports the models

        return for_event_cards(super().for_cards(pages))

    def card(self, page, reader):
        from events.listing import event_card  # it imports the models

        return event_card(page, reader)

    def get_context(self, request, *args, **kwargs):
        from events.following import feeds  # it imports the models

        context = super().get_context(request, *args, **kwargs)
        return context | {"followed": feeds.query_of(context["listing"])}

    def calendar(self, request):
        from events.following import feeds  # it imports the models

        return feeds.calendar(self, request)

    def news(self, request):
        from events.following import feeds  # it imports the models

        return feeds.news(self, request)
