"""The worker of django-tasks-db, with a heartbeat that /health/ reads, and a clock."""

import logging
import threading

from django.db import close_old_connections, connection
from django_tasks_db.management.commands.db_worker import Command as WorkerCommand

from oneroof.abandoned import give_back_abandoned
from oneroof.models import Heartbeat
from oneroof.schedule import enqueue_due

BEAT_SECONDS = 15

logger = logging.getLogger(__name__)


def keep_beating(worker: str, stop: threading.Event, seconds: float = BEAT_SECONDS) -> None:
    """Beat, and enqueue what is due by the clock, until ``stop`` is set.

    A beat that fails is logged, and the next one is tried.
    """
    while not stop.is_set():
        close_old_connections()
        try:
            Heartbeat.objects.beat(worker)
            give_back_abandoned()
            enqueue_due()
        except Exception:  # the worker must outlive a database that restarts
            logger.exception("The heartbeat of worker %s failed", worker)
        stop.wait(seconds)
    connection.close()


class Command(WorkerCommand):
    help = "Run the background worker."

    def handle(self, *, worker_id: str, **options) -> None:
        stop = threading.Event()
        beating = threading.Thread(target=keep_beating, args=(worker_id, stop), daemon=True)
        beating.start()
        try:
            super().handle(worker_id=worker_id, **options)
        finally:
            stop.set()
            beating.join(timeout=5)
            Heartbeat.objects.filter(worker=worker_id).delete()
