"""What a registration costs the server, and how many go through when many come at once."""

import itertools
import multiprocessing
import time

from django.core.cache import cache
from django.db import connections
from django.test import Client

from events.models import RegistrationBy
from events.taking_part import signup
from tests.benchmarks.measure import Cost, cost_of

PROCESSES, EACH = 8, 40
numbers = itertools.count(1)


def open_event(page):
    """``page``, open to as many as come."""
    page.registration, page.capacity = RegistrationBy.HERE, None
    page.standard_questions, page.questions = [], []
    page.registration_opens = page.registration_closes = None
    page.save()
    return page


def post_cost(page):
    """The Cost of a registration that is sent by the form, each of another person."""
    client, address = Client(), f"/en/taking-part/{page.translation_key}/"

    def post():
        cache.clear()  # a client without measure would be stopped
        data = {"name": "A person", "email": f"p{next(numbers)}@example.org", "language": "en"}
        response = client.post(address, data)
        if response.status_code != 302:
            raise RuntimeError(f"{address} answered {response.status_code}")

    return cost_of("registration, POST", post, rounds=40)


def contention_cost(page):
    """Registrations for one event by eight processes at once; wall time is of each.

    Processes, started before the clock: each has a connection of its own.
    """
    connections.close_all()
    fork = multiprocessing.get_context("fork")
    start, done = fork.Barrier(PROCESSES + 1), fork.Barrier(PROCESSES + 1)
    crowd = [
        fork.Process(target=_register, args=(page, number, start, done))
        for number in range(PROCESSES)
    ]
    for process in crowd:
        process.start()
    start.wait()
    begun = time.perf_counter()
    done.wait()
    took = time.perf_counter() - begun
    for process in crowd:
        process.join()
    total = PROCESSES * EACH
    name = f"{total / took:.0f} registrations/s, {PROCESSES} processes"
    return Cost(name, 0, took * 1000 / total, 0, 0)


def _register(page, number, start, done):
    connections.close_all()
    start.wait()
    for turn in range(EACH):
        email = f"crowd-{number}-{turn}@example.org"
        signup.register(page, name="A person", email=email, language="en")
    done.wait()
