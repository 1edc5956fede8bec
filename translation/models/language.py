"""A language of the platform: its people, and how a translation is published in it."""

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class Language(models.Model):
    """Who translates into ``locale``, who publishes, and whether somebody reads before.

    ``translation.rights`` makes one for each Locale, with its two groups; people join a
    group where all people are managed.
    """

    locale = models.OneToOneField(
        Locale, on_delete=models.CASCADE, primary_key=True, related_name="language"
    )
    translators = models.OneToOneField(Group, on_delete=models.PROTECT, related_name="+")
    reviewers = models.OneToOneField(Group, on_delete=models.PROTECT, related_name="+")
    review = models.BooleanField(
        _("A second person reads each translation"),
        default=True,
        help_text=_("Without it, translators of this language publish themselves."),
    )

    def __str__(self) -> str:
        return str(self.locale.get_display_name())
