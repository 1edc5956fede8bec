"""What is one in all languages of an event: its calendar entry, its dates, its places."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class EventRecord(models.Model):
    """One event, whatever languages its page is in; the row to lock before places are given.

    ``sequence``, ``changed_at`` and ``fingerprint`` are of the facts that a calendar shows
    (RFC 5545 §3.8.7.4); ``previous_start`` is when it was to start before it was moved.
    """

    event_key = models.UUIDField(primary_key=True)  # the translation_key of its pages
    sequence = models.PositiveIntegerField(default=0)
    fingerprint = models.CharField(max_length=64, blank=True)
    changed_at = models.DateTimeField(auto_now_add=True)
    previous_start = models.DateTimeField(null=True)
    asked_afterwards_at = models.DateTimeField(null=True)  # the organiser, for what remains
    withdrawn_at = models.DateTimeField(null=True)  # its page went, and people were told so

    class Meta:
        verbose_name = _("event")

    def __str__(self):
        return str(self.event_key)


class Occurrence(models.Model):
    """One date of an event: the only one, or one of a series. Times are in UTC.

    ``recurrence_id`` is when the rule has it start, and stays when the date is moved
    (RFC 5545 §3.8.4.4). Past dates stay as they were when the rule changes.
    """

    event = models.ForeignKey(EventRecord, on_delete=models.CASCADE, related_name="occurrences")
    recurrence_id = models.DateTimeField()
    start = models.DateTimeField()
    end = models.DateTimeField()
    cancelled = models.BooleanField(default=False)

    class Meta:
        verbose_name = _("date")
        ordering = ["start", "pk"]
        indexes = [models.Index(fields=["start", "end"], name="occurrence_by_start_and_end")]
        constraints = [
            models.UniqueConstraint(fields=["event", "recurrence_id"], name="one_date_of_a_rule"),
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="date_ends_after_start"
            ),
        ]

    def __str__(self):
        return f"{self.start:%Y-%m-%d %H:%M}"
