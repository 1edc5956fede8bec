"""The commands of the Makefile."""

import fcntl
import os
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager

from bootstrap import environment, house, proving, serving
from bootstrap.console import ROOT, Trouble, disk_full, is_disk_full
from bootstrap.environment import PYTHON


def run() -> int:
    """Make what is missing, then serve."""
    port = serving.port_from_environment()
    serving.check_port(port)
    with alone():
        environment.check_space()
        environment.ensure()
        house.ensure()
        house.serve_at(port)
    serving.serve(port)
    return 0


def demo() -> int:
    """Load or refresh the demo content."""
    with alone():
        environment.check_space()
        environment.ensure()
        fresh = not (house.VAR / ".made").exists()
        house.ensure()
        if not fresh:  # a new house has just been given its content
            house.load_demo()
    return 0


def shell() -> int:
    with alone():
        environment.ensure()
        house.ensure()
    return subprocess.call([PYTHON, "manage.py", "shell"], cwd=ROOT)


def clean() -> int:
    """Remove what can be made again; with DATA=yes the data of this machine too."""
    folders = [".venv", ".venv-wagtail8", "var/static", "var.making"]
    folders += [".mypy_cache", ".pytest_cache", ".ruff_cache", ".import_linter_cache"]
    folders += [".hypothesis"]
    if os.environ.get("DATA") == "yes":
        folders.append("var")
    for folder in folders:
        shutil.rmtree(ROOT / folder, ignore_errors=True)
    (ROOT / "var" / ".static").unlink(missing_ok=True)
    for pattern in ("site/locale*/*/LC_MESSAGES/*.mo", "*/**/__pycache__/*.pyc"):
        for file in ROOT.glob(pattern):
            file.unlink()
    if (ROOT / "var").exists():
        print("Your data is kept in var/. To remove it too: make clean DATA=yes")
    return 0


COMMANDS = {
    "run": run,
    "demo": demo,
    "shell": shell,
    "clean": clean,
    "test": proving.test,
    "test-wagtail8": proving.test_wagtail_8,
    "lint": proving.lint,
    "bench": proving.bench,
    "messages": proving.messages,
}


@contextmanager
def alone():
    """Hold the lock of this checkout, so that two commands do not make the same thing."""
    with open(ROOT / ".making.lock", "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Trouble(
                "Another make command is at work here: wait for it, or stop it."
            ) from None
        yield


def main(arguments: list[str]) -> int:
    """Run one command. Trouble is told in a few words on standard error, and gives status 1."""
    if len(arguments) != 1 or arguments[0] not in COMMANDS:
        sys.stderr.write(f"One of these is needed: {', '.join(COMMANDS)}\n")
        return 2
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    os.chdir(ROOT)
    try:
        return COMMANDS[arguments[0]]()
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped.\n")
        return 130
    except Trouble as trouble:
        sys.stderr.write(f"\n{trouble}\n")
        return 1
    except OSError as error:
        if not is_disk_full(error):
            raise
        sys.stderr.write(f"\n{disk_full()}\n")
        return 1
