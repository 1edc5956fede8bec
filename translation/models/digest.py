"""How often a translator wants to hear what is new in their languages."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Digest(models.Model):
    """The choice of one person, and until when they have been told.

    ``claimed_at`` is when a worker began to send; the mail goes out once.
    """

    class Every(models.TextChoices):
        DAY = "day", _("Every day")
        WEEK = "week", _("Every week")
        NEVER = "never", _("Never")

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="+"
    )
    every = models.CharField(
        _("What is new to translate, by mail"),
        max_length=5,
        choices=Every.choices,
        default=Every.WEEK,
        help_text=_("Nothing is sent when there is nothing new."),
    )
    told_until = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True)
