from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult, get_date_max
from wagtail.models import Page

from oneroof.models import ScheduledTask
from oneroof.schedule import Schedule, enqueue_due, publish_and_expire_pages, tidy_up

pytestmark = pytest.mark.django_db

runs = []


@task()
def note():
    runs.append(timezone.now())


HOURLY = [Schedule(note, every=timedelta(hours=1))]


@pytest.fixture(autouse=True)
def _no_runs():
    runs.clear()


def test_task_is_due_at_once_and_then_each_time_its_hour_has_passed():
    enqueue_due(HOURLY)
    enqueue_due(HOURLY)
    assert len(runs) == 1
    ScheduledTask.objects.update(due_at=timezone.now() - timedelta(seconds=1))
    enqueue_due(HOURLY)
    enqueue_due(HOURLY)
    assert len(runs) == 2


def test_hours_missed_while_no_worker_ran_are_one_run():
    enqueue_due(HOURLY)
    ScheduledTask.objects.update(due_at=timezone.now() - timedelta(hours=9))
    enqueue_due(HOURLY)
    enqueue_due(HOURLY)
    assert len(runs) == 2


def test_expired_page_is_taken_down():
    page = Page.get_first_root_node().add_child(
        instance=Page(title="Open day", expire_at=timezone.now() - timedelta(minutes=1))
    )
    assert page.live
    publish_and_expire_pages.enqueue()
    page.refresh_from_db()
    assert (page.live, page.expired) == (False, True)


def test_tidying_forgets_what_is_old_and_keeps_what_may_be_asked_for(database_tasks):
    now = timezone.now()
    for key, age in (("ended", 1), ("open", -1)):
        expires = now - timedelta(days=age)
        Session.objects.create(session_key=key, session_data="", expire_date=expires)
    for path, status, days in (
        ("done.long.ago", TaskResultStatus.SUCCESSFUL, 8),
        ("done.lately", TaskResultStatus.SUCCESSFUL, 6),
        ("failed.long.ago", TaskResultStatus.FAILED, 91),
        ("failed.lately", TaskResultStatus.FAILED, 89),
    ):
        DBTaskResult.objects.create(
            args_kwargs={"args": [], "kwargs": {}},
            task_path=path,
            status=status,
            finished_at=now - timedelta(days=days),
            backend_name="default",
            run_after=get_date_max(),
        )
    tidy_up.call()
    assert set(DBTaskResult.objects.values_list("task_path", flat=True)) == {
        "done.lately",
        "failed.lately",
    }
    assert list(Session.objects.values_list("session_key", flat=True)) == ["open"]
