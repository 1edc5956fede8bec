"""What the platform knows of its own running."""

from datetime import datetime, timedelta

from django.db import models
from django.utils import timezone

STALE_AFTER = timedelta(minutes=1)
FORGOTTEN_AFTER = timedelta(days=1)


class HeartbeatQuerySet(models.QuerySet):
    def beat(self, worker: str) -> None:
        """Note that ``worker`` lives, and forget those long gone."""
        now = timezone.now()
        self.update_or_create(worker=worker, defaults={"beat_at": now})
        self.filter(beat_at__lt=now - FORGOTTEN_AFTER).delete()

    def latest_beat(self) -> datetime | None:
        return self.aggregate(latest=models.Max("beat_at"))["latest"]


class Heartbeat(models.Model):
    """The last sign of life of a worker process."""

    worker = models.CharField(max_length=64, primary_key=True)
    beat_at = models.DateTimeField()

    objects = HeartbeatQuerySet.as_manager()

    def __str__(self) -> str:
        return self.worker


class ScheduledTask(models.Model):
    """When a task of ``oneroof.schedule`` is due again."""

    name = models.CharField(max_length=200, primary_key=True)
    due_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name
