from datetime import timedelta

import pytest
from django.utils import timezone
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult
from modelsearch.tasks import insert_or_update_object_task
from wagtail.tasks import update_reference_index_task

from content.tasks import Retries, retries_of, retrying_task
from oneroof.management.commands import db_worker
from tests.oneroof.worker import work

pytestmark = pytest.mark.django_db

runs = []


@retrying_task(retries=Retries(attempts=3, first_wait=timedelta(minutes=1), factor=10))
def fail_until(times):
    runs.append(times)
    if len(runs) < times:
        raise ValueError("not yet")
    return "done"


@task()
def fail_once_and_for_all():
    raise ValueError("never")


@pytest.fixture(autouse=True)
def _no_runs(database_tasks, monkeypatch):
    monkeypatch.setattr(db_worker, "keep_beating", lambda worker, stop: None)
    runs.clear()


def make_due():
    DBTaskResult.objects.update(run_after=timezone.now())


def test_failed_task_waits_longer_each_time_and_then_succeeds():
    fail_until.enqueue(3)
    waits = []
    for _attempt in range(2):
        before = timezone.now()
        work()
        row = DBTaskResult.objects.get()
        assert row.status == TaskResultStatus.READY
        waits.append((row.run_after - before).total_seconds() / 60)
        work()  # its time has not come
        make_due()
    work()
    row = DBTaskResult.objects.get()
    assert (row.status, row.return_value, len(runs)) == (TaskResultStatus.SUCCESSFUL, "done", 3)
    assert 1 <= waits[0] <= 1.2
    assert 10 <= waits[1] <= 11.2


def test_task_that_never_succeeds_fails_after_its_last_attempt():
    fail_until.enqueue(99)
    for _attempt in range(5):
        work()
        make_due()
    row = DBTaskResult.objects.get()
    assert (row.status, len(runs)) == (TaskResultStatus.FAILED, 3)
    assert row.exception_class_path == "builtins.ValueError"


def test_plain_task_is_tried_once():
    fail_once_and_for_all.enqueue()
    work()
    row = DBTaskResult.objects.get()
    assert (row.status, len(row.worker_ids)) == (TaskResultStatus.FAILED, 1)


def test_failure_is_logged_without_its_words(caplog):
    fail_once_and_for_all.enqueue()
    work()
    logged = [r for r in caplog.records if r.name == "content.tasks"]
    assert [r.getMessage() for r in logged] == [
        f"Task {fail_once_and_for_all.module_path} failed for good"
    ]
    assert logged[0].error == "builtins.ValueError"


def test_tasks_of_wagtail_are_tried_again():
    for wagtails in (update_reference_index_task, insert_or_update_object_task):
        assert retries_of(wagtails.module_path) == Retries(attempts=5)
    assert retries_of("elsewhere.task") is None
