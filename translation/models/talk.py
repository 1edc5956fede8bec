"""What people said of a sentence, and what stood there before."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale
from wagtail_localize.models import String, TranslationContext


class Sentence(models.Model):
    """The place of a sentence: which original, where, into which language."""

    string = models.ForeignKey(String, on_delete=models.CASCADE, related_name="+")
    context = models.ForeignKey(TranslationContext, on_delete=models.CASCADE, related_name="+")
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")

    class Meta:
        abstract = True


class Version(Sentence):
    """A translation of a sentence that was replaced or removed; ``translation.history`` keeps it.

    ``data`` is as in StringTranslation: HTML of inline tags. ``at`` is when it was written,
    ``kept_at`` when it gave way.
    """

    data = models.TextField()
    machine = models.BooleanField(default=False)
    tool = models.CharField(max_length=255, blank=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    at = models.DateTimeField()
    kept_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index("context", "locale", name="versions_of_sentence")]
        ordering = ["-kept_at", "-pk"]


class Remark(Sentence):
    """A question or a remark on one sentence, for the other side to read."""

    text = models.TextField(_("remark"), max_length=2000)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    at = models.DateTimeField(auto_now_add=True)
    settled_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index("context", "locale", name="remarks_on_sentence")]
        ordering = ["at", "pk"]
