"""Never overbooked: forty people at once, in forty processes, on a database of their own.

The engine is the run's: SQLite in a file as production has it, or PostgreSQL.
"""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import pytest
from django.db import connection

ROOT = Path(__file__).resolve().parents[2]


pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def races(django_db_setup, django_db_blocker, tmp_path_factory):
    """What tests.events.racing tells, by scenario; run while no test has begun a transaction."""
    with django_db_blocker.unblock():
        on_sqlite = connection.vendor == "sqlite"
        copied = _sqlite_copy(tmp_path_factory.mktemp("races")) if on_sqlite else _postgresql_copy()
        with copied as url:
            return _race(url)


@contextmanager
def _sqlite_copy(directory):
    """The URL of a copy of the migrated, empty test database, in a file."""
    connection.ensure_connection()
    copy = sqlite3.connect(directory / "races.sqlite3")
    connection.connection.backup(copy)
    copy.close()
    yield f"sqlite:///{directory / 'races.sqlite3'}"


@contextmanager
def _postgresql_copy():
    told, name = connection.settings_dict, f"races_{uuid4().hex}"
    connection.close()  # PostgreSQL copies only what nobody uses
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'CREATE DATABASE "{name}" TEMPLATE "{told["NAME"]}"')
    user = f"{quote(told['USER'])}:{quote(told['PASSWORD'])}"
    yield f"postgresql://{user}@{told['HOST']}:{told['PORT']}/{name}"
    with connection._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def _race(url):
    environment = os.environ | {
        "DATABASE_URL": url,
        "DJANGO_SETTINGS_MODULE": "oneroof.settings.test",
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}",
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.events.racing"],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=600, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_forty_people_for_five_places_are_five_and_thirty_five(races):
    assert races["everybody"] == {"answers": {"302": 40}, "statuses": {"held": 5, "waiting": 35}}


def test_one_address_forty_times_at_once_is_one(races):
    assert races["same_address"] == {"answers": {"302": 40}, "statuses": {"held": 1}}


def test_as_many_are_offered_a_place_as_cancel_at_once(races):
    found = races["cancelling"]
    assert found["ends"] == [0] * 5
    assert found["statuses"] == {"cancelled": 5, "offered": 5, "waiting": 15}


def test_nothing_that_was_acknowledged_is_lost_when_the_processes_are_killed(races):
    found = races["killed"]
    assert found == {"lost": [], "broken": 0, "held": 5, "late": "waiting"}
