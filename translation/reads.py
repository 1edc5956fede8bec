"""How often each page is read: a number, and nothing about who read it.

No cookie is set or read but to leave out who is signed in, and nothing is kept of the request.
A process counts in its memory; now and then a thread of its own adds that to the database, one
UPDATE a page, so that no reader waits for it. What a process has not written yet is lost when
it ends: a few minutes.
"""

from collections import Counter
from collections.abc import Callable
from threading import Event, Lock, Timer

from django.conf import settings
from django.db import connection, transaction
from django.db.models import F
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from translation.models import Original

_counted: Counter = Counter()  # of translation_keys: all languages together
_lock = Lock()
_waiting = Event()  # a thread will write what is counted


class ReadsMiddleware:
    """Counts answers with a live page to the public; see READS_EVERY in docs/environment.md."""

    def __init__(self, get_response: Callable):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if settings.READS_EVERY and _is_read(request, response):
            _add(request._wagtail_route_for_request.page.translation_key)
        return response


def _is_read(request, response):
    route = getattr(request, "_wagtail_route_for_request", None)
    return (
        route is not None
        and request.method == "GET"
        and response.status_code == 200
        and not route.kwargs  # a feed or a calendar beneath the page
        and route.page.live
        and settings.SESSION_COOKIE_NAME not in request.COOKIES
        and not request.reader.closes(route.page)
    )


def _add(key):
    with _lock:
        _counted[key] += 1
        first = not _waiting.is_set()
        _waiting.set()
    if first:
        timer = Timer(settings.READS_EVERY, _write_and_close)
        timer.daemon = True
        timer.start()


def write() -> int:
    """Add what was counted to the Originals; returns how many pages. Keeps it if that fails."""
    with _lock:
        counted = Counter(_counted)
        _counted.clear()
    try:
        with transaction.atomic():
            for key, number in sorted(counted.items()):  # the same order in every process
                originals = Original.objects.filter(source__object_id=key)
                originals.update(reads=F("reads") + number)
    except BaseException:
        with _lock:
            _counted.update(counted)
        raise
    return len(counted)


def _write_and_close():
    _waiting.clear()
    try:
        write()
    finally:
        connection.close()
