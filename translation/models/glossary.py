"""The words of the field, and what each is called in another language."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.models import Locale

from content.folding import fold


class Term(models.Model):
    """One term of the glossary from one language to another.

    ``folded`` is ``source`` in small letters without accents, to find it by. What a translator
    has ``proposed`` binds nobody until it is taken; then nobody is named any more.
    """

    source_locale = models.ForeignKey(
        Locale,
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=pgettext_lazy("language", "from"),
    )
    target_locale = models.ForeignKey(
        Locale, on_delete=models.CASCADE, related_name="+", verbose_name=_("into")
    )
    source = models.CharField(_("term"), max_length=200)
    folded = models.CharField(max_length=200, editable=False)
    target = models.CharField(_("translation"), max_length=200)
    note = models.CharField(
        _("note"),
        max_length=500,
        blank=True,
        help_text=_("When to use it, what it does not mean, where it comes from."),
    )
    never = models.CharField(
        _("not"),
        max_length=200,
        blank=True,
        help_text=_("Words that must not stand for it, with commas between."),
    )
    proposed = models.BooleanField(_("proposed"), default=False, editable=False)
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
    )

    class Meta:
        verbose_name = _("glossary term")
        verbose_name_plural = _("glossary terms")
        ordering = ["source"]
        constraints = [
            models.UniqueConstraint(
                "source_locale", "target_locale", "folded", name="one_translation_a_term"
            )
        ]

    def save(self, **options) -> None:
        self.folded = fold(self.source.strip())
        super().save(**options)

    def __str__(self) -> str:
        return f"{self.source} → {self.target}"
