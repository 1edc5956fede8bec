"""An event that comes back: its rule in plain words, and the dates that differ from it."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from content.fields import BlockField
from events.blocks import DateChangesBlock
from events.panels import SeriesFields, SeriesPanel


class Repeats(models.TextChoices):
    """How an event comes back (RFC 5545 §3.3.10)."""

    NEVER = "", _("It takes place once")
    WEEKLY = "weekly", _("Every week, or every second, third … week")
    MONTHLY_BY_DATE = "monthly-date", _("Every month on the same date, as the 15th")
    MONTHLY_BY_WEEKDAY = "monthly-weekday", _("Every month on the same weekday, as the 2nd Tuesday")


class Series(models.Model):
    """``start`` and ``end`` of the event are its first date; all dates are Occurrences.

    ``listed_start`` and ``listed_end`` are the date that lists show: of a series the next
    one, and when all are over the last.
    """

    repeats = models.CharField(_("repeats"), max_length=20, choices=Repeats, blank=True)
    repeat_every = models.PositiveSmallIntegerField(
        _("every … weeks or months"),
        default=1,
        validators=[MinValueValidator(1), MaxValueValidator(12)],
        help_text=_("1: every week or month; 2: every second one."),
    )
    weekdays = models.JSONField(_("on these weekdays"), default=list, blank=True)  # 0 is Monday
    repeat_until = models.DateField(
        _("last date"), null=True, blank=True, help_text=_("Empty: until further notice.")
    )
    date_changes = BlockField(
        DateChangesBlock(), verbose_name=_("dates that differ"), blank=True, default=list
    )
    listed_start = models.DateTimeField(editable=False)
    listed_end = models.DateTimeField(editable=False)

    facts = (
        "repeats",
        "repeat_every",
        "weekdays",
        "repeat_until",
        "date_changes",
        "listed_start",
        "listed_end",
    )
    series_panels = [
        SeriesFields(
            [
                SeriesPanel(),
                FieldPanel("repeats"),
                FieldRowPanel([FieldPanel("repeat_every"), FieldPanel("repeat_until")]),
                FieldPanel("weekdays"),
                FieldPanel("date_changes"),
            ],
            heading=_("Series"),
        ),
    ]

    class Meta:
        abstract = True
