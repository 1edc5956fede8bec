"""What deploy/ promises, with a real server started as the unit starts it."""

import http.client
import json
import re
import shlex
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def exec_start(unit):
    [line] = re.findall(r"^ExecStart=(.*)$", (ROOT / "deploy" / unit).read_text(), re.M)
    return shlex.split(line)


def example_environment():
    lines = (ROOT / "deploy" / "env.example").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))


@pytest.fixture
def port(tmp_path):
    """Serve with the unit's command and the example's environment, but for port and secrets."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    program, *arguments = exec_start("oneroof.service")
    assert program == "/srv/oneroof/.venv/bin/python"
    listen = [re.sub(r":8000$", f":{port}", argument) for argument in arguments]
    assert listen != arguments
    env = example_environment() | {"SECRET_KEY": "x" * 50, "VAR_DIR": str(tmp_path)}
    env["PYTHONPATH"] = f"{ROOT}:{ROOT / 'site'}"
    with (tmp_path / "log").open("w") as log:
        server = subprocess.Popen([sys.executable, *listen], cwd=ROOT, env=env, stderr=log)
        try:
            wait_for(port, server)
            yield port
        finally:
            server.terminate()
            server.wait(10)


def wait_for(port, server):
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail("The server did not start.")


def get(port, **headers):
    """The answer of an address that needs no database."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("GET", "/admin/login/", headers={"Host": "oneroof.example"} | headers)
    response = connection.getresponse()
    response.read()
    connection.close()
    return response.status, response.getheader("Location"), response


def test_behind_a_proxy_https_is_known_and_plain_http_redirected(port):
    status, location, _response = get(port)
    assert (status, location) == (301, "https://oneroof.example/admin/login/")
    status, location, response = get(port, X_Forwarded_Proto="https")
    assert (status, location) == (302, "/account/login/")
    assert "max-age=31536000" in response.getheader("Strict-Transport-Security")


def test_worker_unit_starts_a_command_that_exists():
    program, script, command = exec_start("oneroof-worker.service")
    assert (program, script, command) == ("/srv/oneroof/.venv/bin/python", "manage.py", "db_worker")
    assert (ROOT / "site/oneroof/management/commands/db_worker.py").exists()


def test_example_environment_names_what_production_demands():
    assert set(example_environment()) == {
        "DJANGO_SETTINGS_MODULE",
        "SECRET_KEY",
        "BASE_URL",
        "ALLOWED_HOSTS",
        "EMAIL_URL",
    }


def names_in(text):
    """The environment variables that ``text`` sets (NAME:, NAME=) or reads (${NAME}, ['NAME'])."""
    return set(re.findall(r"\b([A-Z][A-Z0-9_]{3,})(?=[:=] ?\S)", text)) | set(
        re.findall(r"(?:\$\{|\[')([A-Z][A-Z0-9_]+)", text)
    )


@pytest.mark.parametrize("name", ["compose.yml", "env.example"])
def test_variables_that_a_file_of_deploy_names_are_documented(name):
    lines = (ROOT / "deploy" / name).read_text().splitlines()
    if name == "compose.yml":
        lines = [line for line in lines if not line.lstrip().startswith("#")]
    named = names_in("\n".join(lines))
    documented = (ROOT / "docs" / "environment.md").read_text()
    assert named >= {"DATABASE_URL", "REDIS_URL"}
    assert [n for n in sorted(named) if not re.search(rf"\b{n}\b", documented)] == []


def test_image_serves_with_the_units_command_as_nobody_in_particular():
    text = (ROOT / "deploy" / "Dockerfile").read_text()
    [command] = re.findall(r"^CMD (.*)$", text, re.M)
    unit = exec_start("oneroof.service")[1:]
    assert re.sub(r"=[0-9.]+:", "=127.0.0.1:", command) == json.dumps(["python", *unit])
    last = re.findall(r"^(RUN|COPY|USER)\b ?(\w*)", text, re.M)[-1]
    assert last == ("USER", "oneroof")
    assert "pip install --no-cache-dir --requirement requirements.txt" in text
    assert "compile_messages.py" in text
    assert "collectstatic" in text
