from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult, get_date_max

from oneroof.abandoned import give_back_abandoned
from oneroof.models import Heartbeat

pytestmark = pytest.mark.django_db

RETRIED = "wagtail.tasks.update_reference_index_task"


def running(*, worker="w", attempts=1, minutes=10, path=RETRIED):
    return DBTaskResult.objects.create(
        args_kwargs={"args": [], "kwargs": {}},
        task_path=path,
        status=TaskResultStatus.RUNNING,
        started_at=timezone.now() - timedelta(minutes=minutes),
        worker_ids=[worker] * attempts,
        backend_name="default",
        run_after=get_date_max(),
    )


def status_after(row):
    give_back_abandoned()
    row.refresh_from_db()
    return row.status


def test_task_of_a_dead_worker_runs_again():
    row = running()
    Heartbeat.objects.create(worker="w", beat_at=timezone.now() - timedelta(minutes=5))
    assert status_after(row) == TaskResultStatus.READY


def test_task_of_a_living_worker_may_take_its_time():
    row = running(minutes=600)
    Heartbeat.objects.beat("w")
    assert status_after(row) == TaskResultStatus.RUNNING


def test_task_that_has_just_begun_is_left_alone():
    assert status_after(running(minutes=1)) == TaskResultStatus.RUNNING


def test_task_that_kills_its_worker_each_time_fails_for_good():
    row = running(attempts=5)
    assert status_after(row) == TaskResultStatus.FAILED
    assert row.exception_class_path == "oneroof.abandoned.WorkerLost"


def test_task_that_may_not_run_twice_fails():
    assert status_after(running(path="some.task_once")) == TaskResultStatus.FAILED
