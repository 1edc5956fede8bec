"""Topics and target groups: one concept in all languages, its label in each (SKOS)."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, TagBase

from content.fields import PageRow
from content.folding import fold
from content.reader import chain


class Scheme(models.TextChoices):
    TOPIC = "topic", _("Topic")
    TARGET_GROUP = "target-group", _("Target group")


class ConceptQuerySet(models.QuerySet):
    def approved(self):
        """What readers see."""
        return self.filter(status=Concept.Status.APPROVED)

    def standing(self):
        """Approved or suggested; not merged into another."""
        return self.exclude(status=Concept.Status.MERGED)

    def called(self, text):
        """The concept with ``text`` as its name or a label, case and accents aside; or None.

        Where that one was merged, the one that it was merged into.
        """
        for concept in self.select_related("merged_into"):
            if fold(text) in map(fold, [concept.name, *filter(None, concept.labels.values())]):
                return concept.merged_into or concept
        return None

    def suggest(self, text, language):
        """The concept called ``text``; if there is none, a new topic for moderators to judge."""
        return self.called(text) or self.create(
            name=text, labels={language: text}, status=Concept.Status.SUGGESTED
        )

    def publish(self, page):
        """Give the draft ``page`` the topic that it suggests, and the target of merged ones.

        Runs inside the transaction that publishes. An old revision may still hold
        a merged concept; the live rows of the database never do.
        """
        if page.suggested_topic:
            concept = self.suggest(page.suggested_topic, page.locale.language_code)
            page.suggested_topic = ""
            page.concepts.add(concept)
        if page.tagged_concepts.is_deferring:
            rows = {tagged.tag_id: tagged for tagged in page.tagged_concepts.all()}
            merged = self.filter(pk__in=rows, status=Concept.Status.MERGED)
            targets = dict(merged.values_list("pk", "merged_into"))
            if targets:
                kept = {targets.get(pk, pk) for pk in rows}
                page.tagged_concepts.set(
                    rows.get(pk) or TaggedConcept(tag_id=pk) for pk in sorted(kept)
                )


class Concept(TagBase):
    """A topic or a target group. ``name`` is its English label, unique over both schemes.

    A merged concept keeps its row: its name and address lead to ``merged_into``.
    """

    class Status(models.TextChoices):
        APPROVED = "approved", _("Approved")
        SUGGESTED = "suggested", _("Suggested")
        MERGED = "merged", _("Merged into another")

    scheme = models.CharField(_("kind"), max_length=20, choices=Scheme, default=Scheme.TOPIC)
    labels = models.JSONField(_("labels"), default=dict, blank=True)
    status = models.CharField(_("status"), max_length=20, choices=Status, default=Status.APPROVED)

    merged_into = models.ForeignKey(
        "self",
        verbose_name=_("merged into"),
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        editable=False,
        related_name="merged",
    )

    free_tagging = False
    objects = ConceptQuerySet.as_manager()

    class Meta:
        verbose_name = _("topic or target group")
        verbose_name_plural = _("topics and target groups")
        ordering = ["scheme", "name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(merged_into=None) ^ models.Q(status="merged"),
                name="concept_merged_into_one",
            )
        ]

    def __str__(self):
        return self.label

    @property
    def label(self):
        return self.label_in(get_language() or "en")

    def label_in(self, language):
        """The label nearest to ``language``; the English name where there is none."""
        labels = (self.labels.get(code) for code in chain(language))
        return next(filter(None, labels), self.name)


class TaggedConcept(PageRow, ItemBase):
    """A concept on a page. A fact: publishing it on one edition sets it on all."""

    tag = models.ForeignKey(Concept, on_delete=models.CASCADE, related_name="tagged")
    content_object = ParentalKey(
        "network.PartnerPage", on_delete=models.CASCADE, related_name="tagged_concepts"
    )

    facts = ("tag",)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["tag", "content_object"], name="concept_once_a_page")
        ]
