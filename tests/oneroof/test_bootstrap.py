"""What `make` does before there is a Django: no test here needs the network or a database."""

import ast
import gettext
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from bootstrap import commands, console, environment, house, proving, serving
from bootstrap.compile_messages import compile_po
from bootstrap.console import Trouble
from bootstrap.environment import Environment

ROOT = Path(__file__).resolve().parents[2]
AS_OLD_PYTHON = """
import runpy, sys
sys.version_info, sys.argv = (3, 9, 1), ["bootstrap", "run"]
runpy.run_module("bootstrap", run_name="__main__")
"""


def as_old_python(path):
    return subprocess.run(
        [sys.executable, "-c", AS_OLD_PYTHON],
        cwd=ROOT,
        env={"PATH": str(path)},
        capture_output=True,
        text=True,
    )


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """Paths of a checkout in which nothing has been made."""
    monkeypatch.setattr(house, "VAR", tmp_path / "var")
    monkeypatch.setattr(house, "MAKING", tmp_path / "var.making")
    monkeypatch.setattr(house, "OWN_DATABASE", True)
    return tmp_path


# Python ------------------------------------------------------------------------


def test_old_python_is_told_and_nothing_is_made(tmp_path):
    result = as_old_python(tmp_path)
    assert result.returncode == 1
    assert "This needs Python 3.11 or newer" in result.stderr
    assert "is Python 3.9" in result.stderr
    assert "make PYTHON=/path/to/python3.12 run" in result.stderr


def test_old_python_hands_over_to_a_newer_one_that_works(tmp_path):
    for name, body in (("python3.13", "exit 1"), ("python3.12", 'echo "$0 $*"')):
        (tmp_path / name).write_text(f"#!/bin/sh\n{body}\n")
        (tmp_path / name).chmod(0o755)
    result = as_old_python(tmp_path)
    assert result.returncode == 0
    assert result.stdout.splitlines()[-1] == f"{tmp_path}/python3.12 -m bootstrap run"


def test_first_file_is_readable_by_an_old_python():
    ast.parse((ROOT / "bootstrap" / "__main__.py").read_text(), feature_version=(3, 6))


# Ports, disks, locks --------------------------------------------------------------


def test_taken_port_is_told_with_the_way_out():
    with socket.socket() as other:
        other.bind((serving.HOST, 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(Trouble, match=rf"Port {port} is taken.*\n.*make run PORT={port + 1}"):
            serving.check_port(port)
    serving.check_port(port)


@pytest.mark.parametrize("value", ["http", "0", "65536", "-1"])
def test_port_that_is_none_is_told(monkeypatch, value):
    monkeypatch.setenv("PORT", value)
    with pytest.raises(Trouble, match="PORT must be a number"):
        serving.port_from_environment()


def test_disk_that_is_nearly_full_is_told_before_anything_is_made(monkeypatch, tmp_path):
    usage = namedtuple("usage", "free")(100 * 2**20)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    monkeypatch.setattr(environment, "PYTHON", tmp_path / "none")
    with pytest.raises(Trouble, match=r"100 MB are free .* needs 700 MB"):
        environment.check_space()


@pytest.mark.parametrize(
    "words", ["OSError: [Errno 28] No space left on device", "database or disk is full"]
)
def test_disk_that_fills_up_is_told_in_clear_words(words):
    with pytest.raises(Trouble, match="The disk is full"):
        console.run([sys.executable, "-c", f"print({words!r}); raise SystemExit(1)"])


def test_failed_program_is_shown_with_what_it_said():
    with pytest.raises(Trouble, match="the reason"):
        console.run([sys.executable, "-c", "print('the reason'); raise SystemExit(3)"])


def test_disk_full_of_our_own_files_is_told(monkeypatch, capsys):
    def fill():
        raise OSError(28, "No space left on device")

    monkeypatch.setitem(commands.COMMANDS, "demo", fill)
    monkeypatch.setattr(signal, "signal", lambda *arguments: None)
    assert commands.main(["demo"]) == 1
    assert "The disk is full" in capsys.readouterr().err


def test_second_command_at_the_same_time_is_told(monkeypatch, tmp_path):
    monkeypatch.setattr(commands, "ROOT", tmp_path)
    with commands.alone(), pytest.raises(Trouble, match="Another make command"):
        commands.alone().__enter__()
    with commands.alone():
        pass


# The environment --------------------------------------------------------------------


@pytest.fixture
def venv(tmp_path, monkeypatch):
    """An Environment of which ``calls`` says what was run for it."""
    made = Environment(tmp_path / "venv")
    calls = []

    def run(command, **kwargs):
        calls.append(" ".join(str(part) for part in command[1:3]))
        made.python.parent.mkdir(parents=True, exist_ok=True)
        made.python.touch()

    monkeypatch.setattr(environment, "run", run)
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("Django")
    return made, calls, requirements


def test_environment_is_made_once_and_updated_when_requirements_change(venv):
    made, calls, requirements = venv
    assert made.ensure("running", requirements, [requirements])
    assert not made.ensure("running", requirements, [requirements])
    assert calls == ["-m venv", "-m pip"]
    requirements.write_text("Django wagtail")
    assert made.ensure("running", requirements, [requirements])
    assert calls == ["-m venv", "-m pip", "-m pip"]


def test_interrupted_environment_is_removed(venv, monkeypatch):
    made, _calls, requirements = venv

    def interrupted(self, requirements):
        raise KeyboardInterrupt

    monkeypatch.setattr(Environment, "_install", interrupted)
    with pytest.raises(KeyboardInterrupt):
        made.ensure("running", requirements, [requirements])
    assert not made.folder.exists()


def test_environment_that_was_killed_half_made_is_made_again(venv):
    made, calls, requirements = venv
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    made.mark.touch()
    made.ensure("running", requirements, [requirements])
    assert calls == ["-m venv", "-m pip"]
    assert not made.mark.exists()


def test_environment_made_by_hand_is_added_to_and_never_removed(venv, monkeypatch):
    made, calls, requirements = venv
    made.python.parent.mkdir(parents=True)
    made.python.touch()
    made.ensure("running", requirements, [requirements])
    assert calls == ["-m pip"]

    def interrupted(self, requirements):
        raise KeyboardInterrupt

    monkeypatch.setattr(Environment, "_install", interrupted)
    with pytest.raises(KeyboardInterrupt):
        made.ensure("testing", requirements, [requirements])
    assert made.python.exists()


# The data -------------------------------------------------------------------------------


def test_data_appears_whole_or_not_at_all(checkout, monkeypatch):
    def manage(command, *arguments, var, **kwargs):
        (var / "oneroof.sqlite3").write_text("half")
        if command == "demo":
            raise Trouble("no")

    monkeypatch.setattr(house, "manage", manage)
    with pytest.raises(Trouble):
        house._make_in_one_go()
    assert list(checkout.iterdir()) == []
    monkeypatch.setattr(house, "manage", lambda *a, var, **k: (var / "db").write_text("whole"))
    house._make_in_one_go()
    assert (checkout / "var" / "db").read_text() == "whole"
    assert (checkout / "var" / ".made").exists()
    assert not (checkout / "var.making").exists()


def test_what_was_in_var_before_is_kept_aside(checkout, monkeypatch):
    (checkout / "var").mkdir()
    (checkout / "var" / "oneroof.sqlite3").write_text("by hand")
    monkeypatch.setattr(house, "manage", lambda *a, **k: None)
    house._make_in_one_go()
    [aside] = checkout.glob("var.before-*")
    assert (aside / "oneroof.sqlite3").read_text() == "by hand"


def test_database_is_put_back_when_its_update_fails(checkout, monkeypatch):
    house.VAR.mkdir()
    with sqlite3.connect(house.VAR / house.DATABASE) as database:
        database.execute("CREATE TABLE page (title)")
        database.execute("INSERT INTO page VALUES ('kept')")

    def fails(*arguments, **kwargs):
        with sqlite3.connect(house.VAR / house.DATABASE) as database:
            database.execute("DELETE FROM page")
        raise Trouble("migration failed")

    monkeypatch.setattr(house, "manage", fails)
    with pytest.raises(Trouble):
        house._migrate_if_changed()
    with sqlite3.connect(house.VAR / house.DATABASE) as database:
        assert database.execute("SELECT title FROM page").fetchall() == [("kept",)]
    assert not (house.VAR / ".migrated").exists()


def test_unchanged_data_is_left_alone(checkout, monkeypatch):
    house.VAR.mkdir()
    (house.VAR / ".migrated").write_text(house._migrations())
    monkeypatch.setattr(house, "manage", lambda *a, **k: pytest.fail("nothing was to be done"))
    house._migrate_if_changed()


def test_the_site_is_told_its_port_only_when_it_changes(checkout, monkeypatch):
    house.VAR.mkdir()
    told = []
    monkeypatch.setattr(house, "manage", lambda *arguments: told.append(arguments[-1]))
    for port in (8000, 8123, 8123, 8000):
        house.serve_at(port)
    assert [code.split("; ")[1] for code in told] == ["serve_at(8123)", "serve_at(8000)"]


def test_messages_are_compiled_without_gettext_and_without_the_fuzzy(tmp_path):
    po = tmp_path / "django.po"
    po.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "Sign in"\nmsgstr "Pierakstīties"\n\n'
        '#, fuzzy\nmsgid "Sign out"\nmsgstr "Nē"\n',
        encoding="utf-8",
    )
    with compile_po(po).open("rb") as mo:
        catalogue = gettext.GNUTranslations(mo)
    assert catalogue.gettext("Sign in") == "Pierakstīties"
    assert catalogue.gettext("Sign out") == "Sign out"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["django.mo", "django.po"]


# Proving ---------------------------------------------------------------------------------


@pytest.fixture
def proven(monkeypatch):
    """Runs `make test` with pytests that end as given; ``titles`` says which there were."""
    titles = []

    def prove(*statuses, there=True, ci=False):
        ends = iter(statuses)

        def run(command, *, title="", **env):
            titles.append(title)
            return next(ends)

        monkeypatch.setattr(proving.environment, "ensure", lambda **kwargs: None)
        monkeypatch.setattr(proving.house, "compile_messages", lambda: None)
        monkeypatch.setattr(proving, "_answers", lambda url: there)
        monkeypatch.setattr(proving, "CHROMIUM", sys.executable)
        monkeypatch.setattr(proving, "CI", ci)
        monkeypatch.setattr(proving, "_call", run)
        monkeypatch.delenv("PYTEST_ARGS", raising=False)
        return proving.test()

    prove.titles = titles
    return prove


@pytest.mark.parametrize("statuses", [(1, 0, 0), (0, 1, 0), (0, 0, 5), (-9, 0, 0)])
def test_tests_fail_when_a_part_of_them_fails_or_is_killed(proven, statuses):
    assert proven(*statuses) == 1


def test_tests_run_on_both_engines_and_in_the_browser(proven):
    assert proven(0, 0, 0) == 0
    assert [title.removeprefix("Tests ") for title in proven.titles] == [
        "on SQLite",
        "in Chromium",
        "on PostgreSQL and Redis",
    ]


def test_engine_that_is_missing_is_left_out_but_never_in_ci(proven):
    assert proven(0, 0, there=False) == 0
    with pytest.raises(Trouble, match="PostgreSQL and Redis must be there"):
        proven(0, 0, there=False, ci=True)


# Serving -----------------------------------------------------------------------------------


def test_process_that_does_not_heed_is_ended_all_the_same(monkeypatch):
    monkeypatch.setattr(serving, "STOP_SECONDS", 0.3)
    stubborn = "import signal, time; signal.signal(15, signal.SIG_IGN); print(1, flush=True); "
    process = subprocess.Popen(
        [sys.executable, "-c", stubborn + "time.sleep(60)"], stdout=subprocess.PIPE
    )
    process.stdout.readline()
    serving._stop([process])
    assert process.returncode == -signal.SIGKILL


def test_process_that_ends_by_itself_is_told_by_name():
    process = subprocess.Popen([sys.executable, "-c", "raise SystemExit(4)"])
    process.wait()
    with pytest.raises(Trouble, match=r"The worker stopped by itself \(status 4\)"):
        serving._fail_if_ended({"worker": process})


# The Makefile ----------------------------------------------------------------------------------


def test_make_alone_lists_every_command():
    listed = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True).stdout
    assert set(re.findall(r"^  make (\S+)", listed, re.M)) == {"help", *commands.COMMANDS}


def test_unknown_command_is_told():
    result = subprocess.run(
        [sys.executable, "-m", "bootstrap", "rum"], cwd=ROOT, capture_output=True, text=True
    )
    assert result.returncode == 2
    assert "One of these is needed: run, demo" in result.stderr


def test_requirements_are_all_pinned():
    files = ("requirements.txt", "constraints.txt")
    for name in (*files, *(f"tests/{file}" for file in files)):
        lines = (ROOT / name).read_text().splitlines()
        loose = [x for x in lines if x and not x.startswith(("#", "-")) and "==" not in x]
        assert loose == [], name


def test_every_dependency_is_explained():
    explained = (ROOT / "docs" / "decisions" / "0002-dependencies.md").read_text()
    for name in ("requirements.txt", "tests/requirements.txt"):
        for line in (ROOT / name).read_text().splitlines():
            if "==" in line:
                assert f"`{re.split(r'[=[]', line)[0]}`" in explained, line
