"""What partners publish: the table that every such page shares."""

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page, PageManager
from wagtail.search import index

from content.blocks import StoryBlock
from content.fields import BlockField, CoordinateField
from content.folding import fold
from content.models import BasePage, BasePageQuerySet, Image
from network.models.concepts import Concept, TaggedConcept
from network.models.connections import Connection
from network.models.country import Country, CountryPage

SLUG_TAKEN = _("Another page of this country has this address, here or in another language.")


class PartnerPageQuerySet(BasePageQuerySet):
    def in_country(self, code):
        return self.filter(country__code=code)

    def about(self, *concepts):
        """On every one of ``concepts``."""
        pages = self
        for concept in concepts:
            pages = pages.filter(tagged_concepts__tag=concept)
        return pages

    def of_kind(self, *models):
        """Of the given page types, by content type: no join to their tables."""
        return self.type(*models)

    def for_cards(self):
        """With all that a card prints; the cards of any kinds then cost one query."""
        return self.select_related("country", "image")

    def for_reading(self):
        return self.select_related("country", "image")


class PartnerPage(BasePage):
    """Everything that a partner publishes in its country's section.

    A table of its own, so that lists of mixed kinds (search, links, related,
    topics) are one query. ``date`` and ``state`` are what a card shows of its
    kind's own facts; ``country`` and ``section_key`` follow from the place in
    the tree.
    """

    country = models.ForeignKey(Country, on_delete=models.PROTECT, related_name="+", editable=False)
    section_key = models.UUIDField(editable=False, db_index=True)
    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        help_text=_("Two or three plain sentences. They are shown on cards and in search."),
    )
    image = models.ForeignKey(
        Image,
        verbose_name=_("picture"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Shown at the top of the page and on cards."),
    )
    story = BlockField(StoryBlock(), verbose_name=_("story"), blank=True, default=list)
    latitude = CoordinateField(_("latitude"))
    longitude = CoordinateField(_("longitude"))
    date = models.DateField(null=True, editable=False)
    state = models.CharField(max_length=30, blank=True, editable=False)
    # Alphabetical on every engine, and by an index; "" until saved.
    sort_title = models.CharField(max_length=80, blank=True, editable=False)
    concepts = ClusterTaggableManager(
        through=TaggedConcept, blank=True, verbose_name=_("topics and target groups")
    )
    # What a draft holds until it is published; see ``network.connections``.
    connection_changes = models.JSONField(default=dict, blank=True, editable=False)
    suggested_topic = models.CharField(
        _("suggest a new topic"),
        max_length=60,
        blank=True,
        help_text=_("A moderator looks at it once the page is published."),
    )

    words = ("introduction", "story")
    facts = ("image", "latitude", "longitude", "tagged_concepts", "date", "state")
    exclude_fields_in_copy = ["connection_changes", "suggested_topic"]

    objects = PageManager.from_queryset(PartnerPageQuerySet)()

    picture_fields = ("story",)  # BlockFields that may hold pictures

    is_creatable = False
    parent_page_types = ["network.CountryPage"]
    subpage_types = []
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        FieldPanel("image"),
    ]
    map_panel = FieldRowPanel(
        [
            FieldPanel("latitude", help_text=_("Such as 57.38060. A map on the web shows it.")),
            FieldPanel("longitude", help_text=_("Such as 25.43500.")),
        ]
    )
    story_panels = [
        FieldPanel("story"),
        MultiFieldPanel(
            [FieldPanel("topics"), FieldPanel("target_groups"), FieldPanel("suggested_topic")],
            heading=_("Topics and target groups"),
        ),
        FieldPanel("connections"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("story"),
        index.FilterField("country"),
        index.FilterField("original_locale"),
        index.FilterField("translation_key"),
        index.FilterField("date"),
    ]

    class Meta:
        indexes = [
            models.Index(fields=["country", "date"], name="partner_page_by_country"),
            models.Index(fields=["date"], name="partner_page_by_date"),
            models.Index(fields=["sort_title"], name="partner_page_by_title"),
            models.Index(fields=["latitude", "longitude"], name="partner_page_by_place"),
        ]

    @property
    def summary(self):
        return self.introduction

    @property
    def state_label(self):
        """``state`` in words: an initiative's stage, an event's status; "" where it has none."""
        labels = getattr(self.specific_class, "states", None)
        return labels(self.state).label if labels and self.state else ""

    def save(self, *args, **kwargs):
        if kwargs.get("update_fields"):
            return super().save(*args, **kwargs)
        self.take_section()
        self.date, self.state = self.card_date(), self.card_state()
        self.sort_title = fold(self.title)[:80]
        with transaction.atomic():
            if self.live:
                Concept.objects.publish(self)
                Connection.objects.publish(self)
            return super().save(*args, **kwargs)

    def take_section(self):
        """Set ``country`` and ``section_key`` from the section above this page."""
        section = CountryPage.objects.only("country", "translation_key").get(
            path=self.path[: -self.steplen]
        )
        self.country_id, self.section_key = section.country_id, section.translation_key

    def get_context(self, request, *args, **kwargs):
        from network import reading  # it imports the models

        shown = reading.context_of(self, request.reader)  # the renditions that all the rest needs
        return super().get_context(request, *args, **kwargs) | shown

    def breadcrumbs(self):
        section = self.reader.sections.get(self.section_key)
        return [*super().breadcrumbs(), *([section] if section else [])]

    def fact_rows(self, reader):
        """Name and value of what the page shows in its house of facts; no value, no row."""
        return []

    def card(self, reader):
        from network.cards import card  # it imports the models

        return card(self, reader)

    def card_date(self):
        """The day that a card shows; None for none."""
        return

    def card_state(self):
        """The code that a card shows in words; "" for none."""
        return ""

    def can_move_to(self, parent):
        """A page stays in its language: in another one it is a translation."""
        return super().can_move_to(parent) and parent.locale_id == self.locale_id

    def _check_slug_is_unique(self):
        super()._check_slug_is_unique()
        parent = self.get_parent()
        if parent and not self._slug_is_available(self.slug, parent, self):
            raise ValidationError({"slug": SLUG_TAKEN})

    def _get_autogenerated_slug(self, base_slug):
        parent, slug, number = self.get_parent(), base_slug, 1
        while not self._slug_is_available(slug, parent, self):
            number += 1
            slug = f"{base_slug}-{number}"
        return slug

    @staticmethod
    def _slug_is_available(slug, parent_page, page=None):
        """A slug is free where no other thing has it in any language of the country's section.

        A borrowed page is served under the section of another language, so
        one slug must not mean two things there.
        """
        if parent_page is None:
            return True
        if not Page._slug_is_available(slug, parent_page, page):
            return False
        taken = PartnerPage.objects.filter(slug=slug, section_key=parent_page.translation_key)
        if page:
            taken = taken.exclude(translation_key=page.translation_key)
        return not taken.exists()
