"""Tasks whose worker died at them: killed, out of memory, or with its machine."""

import logging
from datetime import timedelta

from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from content.tasks import make_ready, retries_of
from oneroof.models import STALE_AFTER, Heartbeat

logger = logging.getLogger(__name__)

# A worker that has just begun a task may not have beaten yet.
PATIENCE: timedelta = STALE_AFTER * 2
REASON = "oneroof.abandoned.WorkerLost"


def give_back_abandoned() -> None:
    """End the attempts of dead workers; a task that is tried again runs again at once."""
    now = timezone.now()
    living = set(
        Heartbeat.objects.filter(beat_at__gte=now - PATIENCE).values_list("worker", flat=True)
    )
    running = DBTaskResult.objects.running().filter(started_at__lt=now - PATIENCE)
    for row in running:
        if living.isdisjoint(row.worker_ids[-1:]):
            _give_back(row, now)


def _give_back(row, now):
    ended = DBTaskResult.objects.filter(pk=row.pk, worker_ids=row.worker_ids).running()
    if not ended.update(
        status=TaskResultStatus.FAILED, finished_at=now, exception_class_path=REASON
    ):
        return  # another worker was faster
    retries = retries_of(row.task_path)
    logger.error("Task %s lost its worker", row.task_path, extra={"task": row.task_path})
    if retries and len(row.worker_ids) < retries.attempts:
        make_ready(DBTaskResult.objects.filter(pk=row.pk))
