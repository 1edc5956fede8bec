"""One JSON object a line, with no personal data: no IP address, user, cookie or query string.

Addresses that carry a secret (a password reset) are logged as their pattern.
"""

import json
import logging
import time
from datetime import UTC, datetime

from django.http import HttpRequest

access = logging.getLogger("oneroof.access")

_STANDARD = set(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}
_SIMPLE = (str, int, float, bool, type(None))


def address(request) -> str:
    """The path of a page; of anything else its pattern, as it may hold a key or a name."""
    match = getattr(request, "resolver_match", None)
    if match is None or match.url_name == "wagtail_serve":
        return request.path if match or not request.path.startswith("/account/") else "/account/"
    return f"/{match.route}"


class PrivateFilter(logging.Filter):
    """Replaces the request's path by its ``address`` in the records of Django's own loggers."""

    def filter(self, record: logging.LogRecord) -> bool:
        request = getattr(record, "request", None)
        if isinstance(request, HttpRequest) and isinstance(record.args, tuple):
            shown = {request.path: address(request), request.get_full_path(): address(request)}
            record.args = tuple(
                shown.get(arg, arg) if isinstance(arg, str) else arg for arg in record.args
            )
        return True


class JSONFormatter(logging.Formatter):
    """The record as JSON: time, level, logger, message, and the plain values given as ``extra``."""

    def format(self, record: logging.LogRecord) -> str:
        entry: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        entry |= {
            key: value
            for key, value in record.__dict__.items()
            if key not in _STANDARD and isinstance(value, _SIMPLE)
        }
        if record.exc_info:
            entry["exception"] = self.formatException(record.exc_info)
        return json.dumps(entry, ensure_ascii=False)


class AccessMiddleware:
    """Logs each request when it is answered."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        start = time.perf_counter()
        response = self.get_response(request)
        if access.isEnabledFor(logging.INFO):
            path, took = address(request), time.perf_counter() - start
            extra = {
                "method": request.method,
                "path": path,
                "status": response.status_code,
                "ms": round(took * 1000, 1),
            }
            access.info("%s %s %s", request.method, path, response.status_code, extra=extra)
        return response
