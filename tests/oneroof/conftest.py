import pytest
from django.db import transaction
from django_tasks_db.management.commands import db_worker


@pytest.fixture
def database_tasks(settings, monkeypatch):
    """Tasks wait in the database for ``tests.oneroof.worker.work``.

    The worker claims a task in an exclusive transaction, which SQLite cannot
    begin within the transaction of a test, and closes connections that are in
    the midst of one.
    """
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    monkeypatch.setattr(db_worker, "exclusive_transaction", lambda using: transaction.atomic())
    monkeypatch.setattr(db_worker, "close_old_connections", lambda: None)
