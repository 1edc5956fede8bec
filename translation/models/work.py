"""Pages as translators see them: the original with its facts, and the work on each language."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource


class Original(models.Model):
    """A published page in the language that it was written in; ``translation.follow`` keeps it.

    ``words`` and ``sentences`` count what there is to translate. ``digest`` stands for its
    sentences in their order. ``starts`` is when an event starts, else None. ``reads`` is how
    often it was read, in all languages together; no reader is known by it.
    """

    source = models.OneToOneField(
        TranslationSource, on_delete=models.CASCADE, primary_key=True, related_name="original"
    )
    page = models.OneToOneField(Page, on_delete=models.CASCADE, related_name="+")
    section_key = models.UUIDField(null=True, db_index=True)
    starts = models.DateTimeField(null=True, db_index=True)
    words = models.PositiveIntegerField(default=0)
    sentences = models.PositiveIntegerField(default=0)
    digest = models.CharField(max_length=32)
    changed_at = models.DateTimeField()
    reads = models.PositiveIntegerField(default=0)

    class Meta:
        indexes = [  # as the overview and the queue show them: the first page without the others
            models.Index("changed_at", "source", name="originals_by_change"),
            models.Index("reads", "changed_at", "source", name="originals_by_reads"),
        ]

    def __str__(self) -> str:
        return self.source.object_repr

    @property
    def kind(self) -> str:
        """What the reader is told that the page is, with a capital."""
        found = ContentType.objects.get_for_id(self.source.specific_content_type_id)
        return capfirst(found.model_class().kind())


class Work(models.Model):
    """How far one page is translated into one language.

    Beside the Translation of wagtail-localize, which holds the words. ``missing``,
    ``changed`` and ``machine`` count sentences: those without words, those whose original
    changed since they were translated, those that a machine wrote and nobody has checked.
    ``words_left`` are the words of the original in all of these.

    What a reader is told of the live page: ``published_at``, ``outdated_since`` (None
    while it says what the original says), ``published_machine``.
    """

    class Step(models.TextChoices):
        WORK = "work", _("being translated")
        REVIEW = "review", _("in review")
        DONE = "done", _("published")

    class State(models.TextChoices):
        """What the overview shows; where there is no Work, the page is borrowed."""

        STARTED = "started", _("being translated")
        REVIEW = "review", _("in review")
        OUTDATED = "outdated", _("outdated")
        MACHINE = "machine", _("machine text, not checked")
        TRANSLATED = "translated", _("translated")

    translation = models.OneToOneField(
        Translation, on_delete=models.CASCADE, primary_key=True, related_name="work"
    )
    # As in ``translation``, to count and filter without it.
    original = models.ForeignKey(Original, on_delete=models.CASCADE, related_name="works")
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    step = models.CharField(max_length=6, choices=Step.choices, default=Step.WORK)
    state = models.CharField(max_length=10, choices=State.choices, default=State.STARTED)
    missing = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    machine = models.PositiveIntegerField(default=0)
    words_left = models.PositiveIntegerField(default=0)

    published_at = models.DateTimeField(null=True)
    published_digest = models.CharField(max_length=32, blank=True)
    published_machine = models.BooleanField(default=False)
    outdated_since = models.DateTimeField(null=True)

    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    claimed_at = models.DateTimeField(null=True)
    due = models.DateField(_("due"), null=True, blank=True)
    handed_in_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    handed_in_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index("locale", "state", name="work_of_language")]
        constraints = [models.UniqueConstraint("original", "locale", name="one_work_a_language")]

    def __str__(self) -> str:
        return f"{self.original} ({self.locale})"

    @property
    def left(self) -> int:
        """How many sentences wait for a person."""
        return self.missing + self.changed + self.machine


class Run(models.Model):
    """A long job of the worker, and how far it is: many pages begun, imported or published."""

    kind = models.CharField(max_length=20)
    # What it was asked to do, and what went wrong; plain values.
    asked = models.JSONField(default=dict)
    problems = models.JSONField(default=list)
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    started_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True)
