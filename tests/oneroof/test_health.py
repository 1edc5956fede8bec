from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone
from django_tasks_db.models import DBTaskResult, get_date_max

from oneroof import health
from oneroof.models import Heartbeat

pytestmark = pytest.mark.django_db


def beat(*, ago=timedelta()):
    Heartbeat.objects.create(worker="w", beat_at=timezone.now() - ago)


def waiting_task(*, since, run_after=None):
    task = DBTaskResult.objects.create(
        args_kwargs={"args": [], "kwargs": {}},
        task_path="content.tasks.some",
        backend_name="default",
        run_after=run_after or get_date_max(),
    )
    DBTaskResult.objects.filter(pk=task.pk).update(enqueued_at=timezone.now() - since)


def test_all_is_well(client):
    beat()
    response = client.get("/health/")
    assert response.status_code == 200
    assert response.json() == {"status": "ok", "database": "ok", "cache": "ok", "worker": "ok"}
    assert "no-store" in response["Cache-Control"]


def test_stale_worker_is_told_but_keeps_the_site_in_service(client):
    beat(ago=timedelta(minutes=2))
    response = client.get("/health/")
    assert (response.status_code, response.json()["worker"]) == (200, "stale")


def test_worker_that_never_was_is_missing(client):
    response = client.get("/health/")
    assert (response.status_code, response.json()["worker"]) == (200, "missing")


def test_worker_that_beats_but_lets_tasks_wait_is_late(client):
    beat()
    waiting_task(since=timedelta(minutes=6))
    assert client.get("/health/").json()["worker"] == "late"


def test_task_whose_time_has_just_come_is_not_late(client):
    beat()
    now = timezone.now()
    waiting_task(since=timedelta(hours=2), run_after=now - timedelta(seconds=5))
    waiting_task(since=timedelta(hours=2), run_after=now + timedelta(hours=1))
    assert client.get("/health/").json()["worker"] == "ok"


def test_broken_database_is_503_and_tells_no_secret(client, monkeypatch, caplog):
    def fails():
        raise OperationalError('connection to "db.internal" failed for user "roof"')

    fails.__name__ = "_database"
    monkeypatch.setattr(health, "_database", fails)
    response = client.get("/health/")
    assert response.status_code == 503
    assert (response.json()["status"], response.json()["database"]) == ("broken", "broken")
    assert "db.internal" not in response.text
    assert "Health check failed: database" in caplog.text


def test_cache_that_forgets_is_503(client, settings):
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
    response = client.get("/health/")
    assert (response.status_code, response.json()["cache"]) == (503, "broken")


def test_health_sets_no_cookie_and_takes_no_post(client):
    assert not client.get("/health/").cookies
    assert client.post("/health/").status_code == 405
