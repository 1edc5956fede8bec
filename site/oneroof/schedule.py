"""What the worker does by the clock: pages whose time has come, and tidying up."""

from dataclasses import dataclass
from datetime import timedelta

from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from django_tasks import task
from django_tasks.base import Task

from events.occurrences import roll_series
from events.running.afterwards import ask_organisers
from events.taking_part.reminders import remind_and_thank
from events.taking_part.retention import forget_people
from events.taking_part.signup import release_overdue
from oneroof.models import ScheduledTask
from translation.digests import send_due
from translation.follow import catch_up

KEEP_DONE_DAYS = 7
KEEP_FAILED_DAYS = 90


@task()
def publish_and_expire_pages():
    """Publish what is scheduled, and take down what has expired."""
    call_command("publish_scheduled", verbosity=0)


@task()
def tidy_up():
    """Forget ended sessions and old results of tasks."""
    call_command("clearsessions")
    call_command(
        "prune_db_task_results",
        queue_name="*",
        min_age_days=KEEP_DONE_DAYS,
        failed_min_age_days=KEEP_FAILED_DAYS,
        verbosity=0,
    )


@task()
def release_places():
    """End registrations that nobody confirmed or accepted in time; the next get their places."""
    release_overdue()


@dataclass(frozen=True)
class Schedule:
    task: Task
    every: timedelta


SCHEDULES = [
    Schedule(publish_and_expire_pages, every=timedelta(minutes=5)),
    Schedule(release_places, every=timedelta(minutes=1)),
    Schedule(roll_series, every=timedelta(minutes=10)),
    Schedule(remind_and_thank, every=timedelta(minutes=15)),
    Schedule(ask_organisers, every=timedelta(hours=6)),
    Schedule(catch_up, every=timedelta(minutes=30)),
    Schedule(send_due, every=timedelta(hours=1)),
    Schedule(forget_people, every=timedelta(hours=12)),
    Schedule(tidy_up, every=timedelta(days=1)),
]


def enqueue_due(schedules: list[Schedule] | None = None) -> None:
    """Enqueue what is due. Of many workers that ask at once, one finds it due."""
    now = timezone.now()
    for schedule in SCHEDULES if schedules is None else schedules:
        name = schedule.task.module_path
        with transaction.atomic():
            ScheduledTask.objects.get_or_create(name=name, defaults={"due_at": now})
            due = ScheduledTask.objects.filter(name=name, due_at__lte=now)
            if due.update(due_at=now + schedule.every):
                schedule.task.enqueue()
