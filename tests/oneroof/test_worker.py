import threading
from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from oneroof.management.commands import db_worker
from oneroof.models import Heartbeat
from tests.oneroof.worker import work

pytestmark = pytest.mark.django_db


@task()
def double(number):
    return 2 * number


def test_worker_runs_tasks_while_its_heart_beats(database_tasks, monkeypatch):
    stops = {}

    def beat_once(worker, stop):
        """No thread writes beside the test's: SQLite in memory locks whole tables."""
        stops[worker] = stop

    monkeypatch.setattr(db_worker, "keep_beating", beat_once)
    Heartbeat.objects.beat("w")
    double.enqueue(21)
    work(worker_id="w")
    row = DBTaskResult.objects.get()
    assert (row.status, row.return_value) == (TaskResultStatus.SUCCESSFUL, 42)
    assert stops["w"].is_set()
    assert not Heartbeat.objects.exists()


def test_heartbeat_outlives_a_failing_database(monkeypatch):
    stop, beats = threading.Event(), []

    def beat(self, worker):
        beats.append(worker)
        if len(beats) == 1:
            raise OperationalError("gone away")
        stop.set()

    monkeypatch.setattr(type(Heartbeat.objects.all()), "beat", beat)
    monkeypatch.setattr(db_worker, "connection", type("Quiet", (), {"close": lambda self: None})())
    monkeypatch.setattr(Heartbeat, "objects", Heartbeat.objects.all())
    monkeypatch.setattr(db_worker, "give_back_abandoned", lambda: None)
    monkeypatch.setattr(db_worker, "enqueue_due", lambda: None)
    db_worker.keep_beating("w", stop, seconds=0)
    assert beats == ["w", "w"]


def test_beat_replaces_the_last_and_forgets_the_long_gone():
    Heartbeat.objects.create(worker="old", beat_at=timezone.now() - timedelta(days=2))
    Heartbeat.objects.beat("new")
    Heartbeat.objects.beat("new")
    assert list(Heartbeat.objects.values_list("worker", flat=True)) == ["new"]
