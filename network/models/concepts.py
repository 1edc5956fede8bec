"""Topics and target groups: one concept in all languages, its label in each (SKOS)."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, TagBase

from content.reader import chain


class Scheme(models.TextChoices):
    TOPIC = "topic", _("Topic")
    TARGET_GROUP = "target-group", _("Target group")


class Concept(TagBase):
    """A topic or a target group. ``name`` is its English label, unique over both schemes."""

    class Status(models.TextChoices):
        APPROVED = "approved", _("Approved")
        SUGGESTED = "suggested", _("Suggested")

    scheme = models.CharField(_("kind"), max_length=20, choices=Scheme, default=Scheme.TOPIC)
    labels = models.JSONField(_("labels"), default=dict, blank=True)
    status = models.CharField(
        _("status"), max_length=20, choices=Status, default=Status.APPROVED
    )

    free_tagging = False

    class Meta:
        verbose_name = _("topic or target group")
        verbose_name_plural = _("topics and target groups")
        ordering = ["scheme", "name"]

    def __str__(self):
        return self.label

    @property
    def label(self):
        return self.label_in(get_language() or "en")

    def label_in(self, language):
        """The label nearest to ``language``; the English name where there is none."""
        labels = (self.labels.get(code) for code in chain(language))
        return next(filter(None, labels), self.name)


class TaggedConcept(ItemBase):
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
