"""Whether the platform can serve, for a load balancer and for whoever watches over it."""

import logging
import uuid
from collections.abc import Callable

from django.core.cache import cache
from django.db import connection
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django_tasks_db.models import DBTaskResult

from oneroof.models import STALE_AFTER, Heartbeat

logger = logging.getLogger(__name__)

OK = "ok"
BROKEN = "broken"


@never_cache
@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """200 with each part "ok", or 503 when the database or the cache is broken.

    A worker that is "stale" or "missing" is told but does not take the site out
    of service: pages are still served. The answer holds no address, name,
    version or error text; those are in the log.
    """
    parts = {"database": _check(_database), "cache": _check(_cache), "worker": _check(_worker)}
    broken = BROKEN in parts.values()
    answer = {"status": BROKEN if broken else OK, **parts}
    return JsonResponse(answer, status=503 if broken else 200)


def _check(part: Callable[[], str]) -> str:
    try:
        return part()
    except Exception:  # whatever breaks, the load balancer needs an answer
        logger.exception("Health check failed: %s", part.__name__.strip("_"))
        return BROKEN


def _database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        return OK if cursor.fetchone() == (1,) else BROKEN


def _cache() -> str:
    key, value = f"health:{uuid.uuid4()}", "here"
    cache.set(key, value, 10)
    found = cache.get(key)
    cache.delete(key)
    return OK if found == value else BROKEN


def _worker() -> str:
    """ "late" when a worker beats but a task has waited longer than a worker should let it."""
    now = timezone.now()
    beat = Heartbeat.objects.latest_beat()
    if beat is None:
        return "missing"
    if beat < now - STALE_AFTER:
        return "stale"
    waiting = DBTaskResult.objects.ready().order_by("enqueued_at").first()
    if waiting and max(waiting.enqueued_at, _due(waiting, now)) < now - STALE_AFTER * 5:
        return "late"
    return OK


def _due(task, now):
    """When the task may run: its own time, or its enqueueing where it has none (year 9999)."""
    return task.run_after if task.run_after <= now else task.enqueued_at
