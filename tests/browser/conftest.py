"""A real server with the demo content, and Debian's Chromium to visit it with."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM = "/usr/bin/chromium"
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class Site:
    """The served platform: its address, and the demo sign-ins as ``{name: password}``."""

    url: str
    sign_ins: dict[str, str]


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """Serve the demo content from a database of its own; sessions share nothing."""
    var = tmp_path_factory.mktemp("site")
    port = _free_port()
    environment = os.environ | {
        "DJANGO_SETTINGS_MODULE": "oneroof.settings.dev",
        "VAR_DIR": str(var),
        "MEDIA_DIR": str(var / "media"),
        "DATABASE_URL": f"sqlite:///{var / 'site.sqlite3'}",
        "REDIS_URL": "",
        "PORT": str(port),
        "BASE_URL": f"http://127.0.0.1:{port}",
    }
    for command in (["migrate", "-v0"], ["collectstatic", "--noinput", "-v0"], ["demo"]):
        _manage(command, environment)
    server = subprocess.Popen(
        [sys.executable, "-m", "waitress", f"--listen=127.0.0.1:{port}", "oneroof.wsgi:application"],
        cwd=ROOT / "site",
        env=environment | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}"},
        stdout=(var / "server.log").open("w"),
        stderr=subprocess.STDOUT,
    )
    try:
        url = f"http://127.0.0.1:{port}"
        _wait_for(url, server, var / "server.log")
        yield Site(url, _sign_ins(var / "demo-sign-ins.txt"))
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture(scope="session")
def chromium():
    if not Path(CHROMIUM).exists():
        if os.environ.get("CI"):
            pytest.fail(f"{CHROMIUM} is missing: .ci/run installs it")
        pytest.skip(f"{CHROMIUM} is not installed")
    from playwright.sync_api import sync_playwright  # only where there is a browser to drive

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visit(site, chromium):
    """``visit(path, width=…, javascript=…)`` opens a page as a new visitor; returns it."""
    contexts = []

    def open_page(path="/", *, width=1280, javascript=True, language="en", bypass_csp=False):
        context = chromium.new_context(
            base_url=site.url,
            viewport={"width": width, "height": 900},
            java_script_enabled=javascript,
            locale=language,
            bypass_csp=bypass_csp,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
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
        page.get_by_label(re.compile("username|login", re.I)).fill(name)
        page.locator("input[type=password]").fill(site.sign_ins[name])
        page.locator("form button[type=submit]").first.click()
        page.wait_for_url("**/admin/**")
        return page

    return as_person


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
            urllib.request.urlopen(f"{url}/en/", timeout=2)
        except urllib.error.URLError:
            time.sleep(0.2)
        else:
            return
    pytest.fail(f"the server did not start:\n{log.read_text()}")


def _sign_ins(path):
    """Read the table of demo sign-ins: ``name password …`` a line below a heading."""
    rows = (line.split() for line in path.read_text().splitlines())
    return {row[0]: row[1] for row in rows if len(row) >= 2}
