"""Registering at once, in processes with connections of their own, on a database of their own.

Run by tests.events.test_signup_races as ``python -m tests.events.racing`` with
DATABASE_URL set to a migrated, empty database; prints what came of each scenario as JSON.
Imports that need Django stand in functions: it is set up here.
"""

import json
import multiprocessing
import os
import signal
import tempfile
from collections import Counter
from pathlib import Path

import django

PEOPLE, PLACES = 40, 5
fork = multiprocessing.get_context("fork")  # forty starts of Django would take minutes


def main():
    django.setup()
    from django.db import connections

    from tests.factories.content import House

    House()
    found = {}
    for scenario in (everybody, same_address, cancelling, killed):
        page = _event()
        connections.close_all()  # each process opens its own
        found[scenario.__name__] = scenario(page)
    print(json.dumps(found))


def _event():
    """A live event with five places."""
    from events.models import RegistrationBy
    from tests.factories.events import PeerVisitFactory

    return PeerVisitFactory(registration=RegistrationBy.HERE, capacity=PLACES)


def everybody(page):
    """Forty people for five places."""
    return _post(page, [f"person-{number}@example.org" for number in range(PEOPLE)])


def same_address(page):
    """One person, forty times."""
    return _post(page, ["Person@example.org"] * PEOPLE)


def _post(page, addresses):
    """What the form answered, and the registrations by status."""
    answers, start = fork.SimpleQueue(), fork.Barrier(len(addresses))
    people = [
        fork.Process(target=_register, args=(page, address, start, answers))
        for address in addresses
    ]
    for person in people:
        person.start()
    found = Counter(answers.get() for _ in people)
    for person in people:
        person.join()
    return {"answers": found, "statuses": _statuses(page)}


def _register(page, address, start, answers):
    from django.test import Client

    client = Client(raise_request_exception=False)
    start.wait()
    data = {"name": "A person", "email": address, "language": "en"}
    answers.put(client.post(f"/en/taking-part/{page.translation_key}/", data).status_code)


def cancelling(page):
    """Five with a place cancel at once while twenty wait: five are offered one, no more."""
    from django.db import connections

    from events.models import Registration
    from events.taking_part import signup
    from tests.factories.events import registration

    held = [registration(page) for _ in range(PLACES)]
    for _ in range(20):
        registration(page, Registration.Status.WAITING)
    connections.close_all()
    people = [fork.Process(target=signup.cancel, args=(row,)) for row in held]
    for person in people:
        person.start()
    for person in people:
        person.join()
    return {"ends": [person.exitcode for person in people], "statuses": _statuses(page)}


def killed(page):
    """Eight processes register without end, and are killed in the midst of it."""
    with tempfile.NamedTemporaryFile() as told:
        crowd = [fork.Process(target=_crowd, args=(page, told.name, n)) for n in range(8)]
        for process in crowd:
            process.start()
        while len(Path(told.name).read_text().splitlines()) < 60:
            crowd[0].join(0.01)
        for process in crowd:
            os.kill(process.pid, signal.SIGKILL)
        for process in crowd:
            process.join()
        return _after(page, Path(told.name).read_text().splitlines())


def _crowd(page, told, number):
    """Register, then acknowledge by a line in the file ``told``."""
    from events.taking_part import signup

    with open(told, "a", buffering=1) as file:
        for turn in range(10_000):
            email = f"person-{number}-{turn}@example.org"
            signup.register(page, name="A person", email=email, language="en")
            file.write(f"{email}\n")


def _after(page, acknowledged):
    from django.db import connection

    from events.models import Registration
    from events.taking_part import signup

    rows = Registration.objects.filter(email__in=acknowledged)
    lost = set(acknowledged) - set(rows.values_list("email", flat=True))
    late = signup.register(page, name="Late", email="late@example.org", language="en")
    mine = Registration.objects.filter(event_id=page.translation_key)
    broken = mine.filter(messages=None).count()  # half of a transaction
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA integrity_check")
            broken += cursor.fetchone() != ("ok",)
    held = mine.filter(status="held").count()
    return {"lost": sorted(lost), "broken": broken, "held": held, "late": late.status}


def _statuses(page):
    from events.models import Registration

    rows = Registration.objects.filter(event_id=page.translation_key)
    return Counter(rows.values_list("status", flat=True))


if __name__ == "__main__":
    main()
