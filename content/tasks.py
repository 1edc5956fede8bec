"""Background tasks that are tried again, after growing waits, when they fail.

The attempts of a task share one row of django-tasks-db, so its number of
attempts is the number of workers that the row names.
"""

import logging
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone
from django_tasks import TaskResult, TaskResultStatus, task
from django_tasks.base import Task
from django_tasks_db import DatabaseBackend
from django_tasks_db.models import DBTaskResult, get_date_max

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Retries:
    """How often a task is tried in all, and how long it waits between two attempts."""

    attempts: int = 5
    first_wait: timedelta = timedelta(seconds=30)
    factor: int = 4

    def wait_after(self, attempt: int) -> timedelta:
        """The wait after the failure of ``attempt`` (from 1), up to a tenth longer by chance.

        Chance keeps tasks that failed together from coming back together.
        """
        return self.first_wait * self.factor ** (attempt - 1) * random.uniform(1, 1.1)


# Wagtail's own tasks (search, references, files) may safely run twice.
WAGTAIL = Retries()
OF_WAGTAIL = ("wagtail.", "modelsearch.")
_retries: dict[str, Retries] = {}


def retrying_task(
    *, retries: Retries | None = None, **options
) -> Callable[[Callable[..., object]], Task]:
    """Make a function a task that is tried again when it raises.

    The function must be safe to run twice: it may have done half its work
    before it failed. ``options`` are those of ``django_tasks.task``.
    """

    def decorate(function):
        _retries[f"{function.__module__}.{function.__qualname__}"] = retries or Retries()
        return task(**options)(function)

    return decorate


def retries_of(task_path: str) -> Retries | None:
    """How the task of this path is tried again; None for once and never again."""
    default = WAGTAIL if task_path.startswith(OF_WAGTAIL) else None
    return _retries.get(task_path, default)


def try_again_later(sender: type, task_result: TaskResult, **kwargs) -> None:
    """Receiver of ``task_finished``: give a failed task its next attempt, if it has one left."""
    if task_result.status != TaskResultStatus.FAILED or not issubclass(sender, DatabaseBackend):
        return
    row = task_result.db_result
    attempt, retries = len(row.worker_ids), retries_of(row.task_path)
    failure = {"task": row.task_path, "attempt": attempt, "error": row.exception_class_path}
    if retries is None or attempt >= retries.attempts:
        logger.error("Task %s failed for good", row.task_path, extra=failure)
        return
    wait = retries.wait_after(attempt)
    make_ready(DBTaskResult.objects.filter(pk=row.pk), run_after=timezone.now() + wait)
    logger.warning("Task %s failed; next attempt in %s", row.task_path, wait, extra=failure)


def make_ready(failed, *, run_after=None) -> int:
    """Let failed tasks run again, at once or from ``run_after`` on. Returns how many."""
    return failed.filter(status=TaskResultStatus.FAILED).update(
        status=TaskResultStatus.READY, finished_at=None, run_after=run_after or get_date_max()
    )
