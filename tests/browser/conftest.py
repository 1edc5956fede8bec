"""A real server with the demo content, and Debian's Chromium to visit it with."""

import hashlib
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from tests.browser.walk import Walk

ROOT = Path(__file__).resolve().parents[2]
LOADED = ROOT / "var" / "browser"  # the demo content as it was loaded, to be copied
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 30_000  # milliseconds: the first view of a page makes its pictures


@dataclass
class Site:
    """The served platform: address, demo sign-ins as ``{user name: password}``, SQLite file.

    ``environment`` is that of its processes.
    """

    url: str
    sign_ins: dict[str, str]
    database: Path
    environment: dict[str, str]

    def call(self, module, function, *arguments):
        """Call ``module.function`` with plain values, in a process of its own."""
        code = f"from {module} import {function}; {function}{arguments!r}"
        _manage(["shell", "--no-imports", "-c", code], self.environment)


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """Serve the demo content from a database of its own; sessions share nothing."""
    var = tmp_path_factory.mktemp("site") / "var"
    port = _free_port()
    environment = _environment(var) | {
        "BASE_URL": f"http://127.0.0.1:{port}",
        "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}",
    }
    shutil.copytree(_loaded(), var)
    _manage(["collectstatic", "--noinput", "-v0"], environment)
    with (var / "server.log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "waitress", f"--listen=127.0.0.1:{port}"]
            + ["--threads=6", "oneroof.wsgi:application"],
            cwd=ROOT / "site",
            env=environment,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        url = f"http://127.0.0.1:{port}"
        _wait_for(url, server, var / "server.log")
        sign_ins = _sign_ins(var / "demo-sign-ins.txt")
        yield Site(url, sign_ins, var / "site.sqlite3", environment)
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture(scope="session")
def chromium():
    from playwright.sync_api import expect, sync_playwright  # only where there is a browser

    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def walk(site, chromium):
    """``walk(language)``: what a visit of one page of each type found; walked once."""
    return Walk(site.url, chromium, PATIENCE)


@pytest.fixture
def visit(site, chromium):
    """``visit(path, width=…, javascript=…)`` opens a page as a new visitor; returns it.

    ``scale`` is in pixels of the screen for one of CSS, of which 96 are an inch on paper.
    """
    contexts = []

    def open_page(path="/", *, width=1280, javascript=True, language="en", scale=1):
        context = chromium.new_context(
            base_url=site.url,
            viewport={"width": width, "height": 900},
            java_script_enabled=javascript,
            locale=language,
            device_scale_factor=scale,
        )
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def sign_in(site, visit):
    """``sign_in(name)`` opens the admin as one of the demo people; returns the page."""

    def as_person(name, **options):
        page = visit("/admin/", **options)
        page.locator("input[name=login]").fill(name)
        page.locator("input[name=password]").fill(site.sign_ins[name])
        page.locator("main form button[type=submit]").click()
        page.wait_for_url("**/admin/")
        return page

    return as_person


def _loaded():
    """A folder with the loaded demo content; made anew when its sources or the day change."""
    sources = [*ROOT.glob("home/demo/**/*"), *ROOT.glob("*/migrations/*.py")]
    key = hashlib.sha256(date.today().isoformat().encode())  # noqa: DTZ011  (demo dates move)
    for path in sorted(path for path in sources if path.is_file() and path.suffix != ".pyc"):
        key.update(path.read_bytes())
    folder = LOADED / key.hexdigest()[:16]
    if not folder.exists():
        shutil.rmtree(LOADED, ignore_errors=True)
        begun = LOADED / "begun"
        begun.mkdir(parents=True)
        for command in (["migrate", "-v0"], ["demo"]):
            _manage(command, _environment(begun))
        begun.rename(folder)
    return folder


def _environment(var):
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "oneroof.settings.dev",
        "VAR_DIR": str(var),
        "MEDIA_DIR": str(var / "media"),
        "DATABASE_URL": f"sqlite:///{var / 'site.sqlite3'}",
        "REDIS_URL": "",
        "LIBRETRANSLATE_URL": "http://127.0.0.1:9",  # where nobody answers
    }


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _manage(command, environment):
    done = subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        pytest.fail(f"manage.py {' '.join(command)}: {done.stdout}{done.stderr}")


def _wait_for(url, server, log):
    for _ in range(150):
        if server.poll() is not None:
            break
        try:
            urllib.request.urlopen(f"{url}/en/", timeout=30)
        except urllib.error.HTTPError as error:
            pytest.fail(f"the home page: {error}\n{log.read_text()}")
        except OSError:
            time.sleep(0.4)
        else:
            return
    pytest.fail(f"the server did not start:\n{log.read_text()}")


def _sign_ins(path):
    """Read the table of demo sign-ins: who, user name, e-mail, password, two spaces between."""
    rows = (re.split(r"\s{2,}", line.strip()) for line in path.read_text().splitlines()[1:])
    return {row[1]: row[3] for row in rows}
