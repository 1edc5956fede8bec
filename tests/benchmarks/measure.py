"""What a request costs the server: CPU time, queries, wall time."""

import io
import time
from dataclasses import dataclass, field
from statistics import median

from django.core.handlers.wsgi import WSGIHandler
from django.db import connection, reset_queries
from django.test.utils import CaptureQueriesContext


@dataclass
class Cost:
    """Medians of one kind of request. Times are in milliseconds."""

    name: str
    cpu: float
    wall: float
    queries: int
    size: int


@dataclass
class Server:
    """The platform's WSGI application, called in this process, without a cookie or a network."""

    handler: WSGIHandler = field(default_factory=WSGIHandler)
    cookies: str = ""

    def get(self, path, etag=""):
        """Answer a GET of ``path`` (with its query string); returns ``(status, bytes sent)``.

        ``etag`` is of what the client has.
        """
        path, _, query = path.partition("?")
        environ = {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "HTTP_HOST": "localhost",
            "HTTP_COOKIE": self.cookies,
            "HTTP_IF_NONE_MATCH": etag,
            "wsgi.input": io.BytesIO(),
            "wsgi.url_scheme": "http",
        }
        status = []
        response = self.handler(environ, lambda line, headers: status.append(line))
        size = sum(len(part) for part in response)
        response.close()
        return int(status[0].split()[0]), size

    def cost(self, name, path, rounds=40, *, forget=None, etag=""):
        """The Cost of ``path``, after five warm-up requests; ``forget`` is called before each.

        Raises RuntimeError where the answer is not 200 (304 to an ``etag``): a fast error is
        no speed.
        """
        for _ in range(5):
            status, size = self.get(path, etag)
            if status != (304 if etag else 200):
                raise RuntimeError(f"{path} answered {status}")
        queries = _queries(lambda: self.get(path, etag), forget)
        return _medians(name, lambda: self.get(path, etag), rounds, queries, size, forget)


def cost_of(name, call, *, rounds=20):
    """The Cost of calling ``call``, after one warm-up."""
    return _medians(name, call, rounds, _queries(call), 0)


def _queries(call, forget=None):
    if forget:
        forget()
    with CaptureQueriesContext(connection) as captured:
        call()
    number = len(captured)
    reset_queries()
    return number


def _medians(name, call, rounds, queries, size, forget=None):
    cpu, wall = [], []
    for _ in range(rounds):
        if forget:
            forget()
        cpu_before, wall_before = time.process_time(), time.perf_counter()
        call()
        cpu.append((time.process_time() - cpu_before) * 1000)
        wall.append((time.perf_counter() - wall_before) * 1000)
    return Cost(name, median(cpu), median(wall), queries, size)
