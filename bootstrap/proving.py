"""Tests, checks, measures and message catalogues."""

import os
import shlex
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

from bootstrap import environment, house
from bootstrap.console import ROOT, Trouble
from bootstrap.environment import PYTHON

CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}
POSTGRESQL = os.environ.get(
    "TEST_DATABASE_URL", "postgresql://postgres:oneroof@127.0.0.1:5432/oneroof"
)
REDIS = os.environ.get("TEST_REDIS_URL", "redis://127.0.0.1:6379")
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
NEWER_WAGTAIL = "wagtail==8.0.1"

PARALLEL = ["-m", "not browser", "-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadfile"]
WITHOUT_MESSAGES = (".venv*", "var*", "tests", "bootstrap")
ENGINES = {"DATABASE_URL": POSTGRESQL, "REDIS_URL": REDIS}


def test() -> int:
    """All tests on SQLite, the browser's, then all on PostgreSQL and Redis where they answer.

    With CI set, a missing engine or browser is a failure. ``PYTEST_ARGS`` goes to pytest.
    """
    environment.ensure(testing=True)
    house.compile_messages()
    chosen = shlex.split(os.environ.get("PYTEST_ARGS", ""))
    if chosen:
        return _pytest(PYTHON, "on SQLite", *chosen)
    statuses = [_pytest(PYTHON, "on SQLite", *PARALLEL)]
    if _there("Chromium", Path(CHROMIUM).exists()):
        statuses.append(_pytest(PYTHON, "in Chromium", "-m", "browser"))
    if _there("PostgreSQL and Redis", _answers(POSTGRESQL) and _answers(REDIS)):
        statuses.append(_pytest(PYTHON, "on PostgreSQL and Redis", *PARALLEL, **ENGINES))
    return int(any(statuses))  # a process that was killed has a negative one


def test_wagtail_8() -> int:
    """Check, migrations and tests of the same code on the newer Wagtail."""
    environment.ensure()
    house.compile_messages()
    python = environment.ensure_wagtail_8(NEWER_WAGTAIL)
    for command in (["check"], ["makemigrations", "--check", "--dry-run"]):
        if status := _call([python, "manage.py", *command]):
            return status
    return _pytest(python, f"with {NEWER_WAGTAIL}", *PARALLEL)


def lint() -> int:
    """Every check, also after one has failed."""
    environment.ensure(testing=True)
    templates = [str(path) for path in sorted(ROOT.glob("templates/**/*.html"))]
    checks = [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["djhtml", "--check", "--tabwidth", "4", *templates],
        ["lint-imports"],
        ["mypy"],
    ]
    failed = 0
    for name, *arguments in checks:
        failed |= bool(_call([PYTHON.parent / name, *arguments], title=name, PYTHONPATH="site"))
    manage = [PYTHON, "manage.py", "makemigrations", "--check", "--dry-run"]
    failed |= bool(_call(manage, title="migrations"))
    print("\nLint: something is to be mended." if failed else "\nLint: all well.")
    return int(failed)


def bench() -> int:
    environment.ensure(testing=True)
    return _call([PYTHON, "-m", "tests.benchmarks"])


def messages() -> int:
    environment.ensure()
    if not shutil.which("xgettext"):
        raise Trouble("Collecting messages needs GNU gettext. On Debian: apt install gettext")
    found = sorted(path.parent.name for path in house.LOCALE.glob("*/LC_MESSAGES"))
    # The catalogue of an easy language holds only what it says otherwise than the full one.
    languages = [language for language in found if not language.endswith("_Simple")]
    status = _call(
        [PYTHON, "manage.py", "makemessages", "--no-wrap", "--add-location=file", "--no-obsolete"]
        + [f"--locale={language}" for language in languages]
        + [f"--ignore={folder}" for folder in WITHOUT_MESSAGES]
    ) or _call([PYTHON, "bootstrap/wagtail_words.py"])
    house.compile_messages()
    return status


def _pytest(python, title, *arguments, **env):
    return _call([python, "-m", "pytest", *arguments], title=f"Tests {title}", **env)


def _call(command, *, title="", **env):
    if title:
        print(f"\n== {title}", flush=True)
    process = subprocess.Popen([str(part) for part in command], cwd=ROOT, env=os.environ | env)
    try:
        return process.wait()
    except KeyboardInterrupt:  # it has heard Ctrl-C itself, and tells what it was doing
        process.wait()
        raise


def _there(what, is_there):
    if not is_there and CI:
        raise Trouble(f"{what} must be there when CI is set, and is not.")
    if not is_there:
        print(f"\n== {what}: not here, so these tests are left out", file=sys.stderr)
    return is_there


def _answers(url):
    parts = urlsplit(url)
    try:
        with socket.create_connection((parts.hostname, parts.port), timeout=2):
            return True
    except OSError:
        return False
