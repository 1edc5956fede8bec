"""The server and the worker, side by side until Ctrl-C."""

import http.client
import os
import signal
import socket
import subprocess
import threading
import time

from bootstrap.console import ROOT, Trouble
from bootstrap.environment import PYTHON
from bootstrap.house import SIGN_INS, VAR

HOST = "127.0.0.1"
START_SECONDS = 60
STOP_SECONDS = 8


def port_from_environment() -> int:
    value = os.environ.get("PORT") or "8000"
    if not value.isdigit() or not 0 < int(value) < 65536:
        raise Trouble(f"PORT must be a number from 1 to 65535, not {value!r}.")
    return int(value)


def check_port(port: int) -> None:
    """Raise Trouble where something listens at ``port`` or it is not ours to use."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError:
            raise Trouble(f"Port {port} needs more rights: choose one above 1023.") from None
        except OSError:
            raise Trouble(
                f"Port {port} is taken by another program.\n"
                f"Stop it, or choose another port: make run PORT={port + 1}"
            ) from None


def serve(port: int) -> None:
    """Run both processes until one ends or a signal comes; then stop both."""
    env = os.environ | {
        "DJANGO_SETTINGS_MODULE": os.environ.get("DJANGO_SETTINGS_MODULE", "oneroof.settings.dev"),
        "BASE_URL": os.environ.get("BASE_URL", f"http://{HOST}:{port}"),
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "site")]),
        "VAR_DIR": str(VAR),
    }
    listen = f"--listen={HOST}:{port}"
    commands: dict[str, list] = {
        "server": [PYTHON, "-m", "waitress", listen, "--threads=8", "oneroof.wsgi:application"],
        "worker": [PYTHON, "manage.py", "db_worker", "--no-startup-delay", "--no-reload"],
    }
    processes: dict[str, subprocess.Popen] = {}

    def start(name):
        # In a session of its own: Ctrl-C reaches it through us alone, once.
        processes[name] = subprocess.Popen(
            commands[name], cwd=ROOT, env=env, start_new_session=True
        )

    try:
        start("server")
        _wait_until_it_answers(port, processes)
        start("worker")  # not before: two processes that start keep each other waiting
        threading.Thread(target=_visit, args=[port], daemon=True).start()
        _tell(port)
        _watch(processes)
    finally:
        _stop(processes.values())


def _wait_until_it_answers(port, processes):
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        _fail_if_ended(processes)
        connection = http.client.HTTPConnection(HOST, port, timeout=5)
        try:
            connection.request("GET", "/health/")
            if connection.getresponse().status == 200:
                return
        except OSError:
            pass
        finally:
            connection.close()
        time.sleep(0.1)
    raise Trouble(f"The server did not answer within {START_SECONDS} seconds; see what it printed.")


def _visit(port):
    """Be the first visitor: the front page's pictures get their sizes at the first visit."""
    connection = http.client.HTTPConnection(HOST, port, timeout=60)
    try:
        connection.request("GET", "/en/")
        connection.getresponse().read()
    except OSError:
        pass  # the next visitor waits for them instead
    finally:
        connection.close()


def _tell(port):
    print(f"\nOne Roof:  http://{HOST}:{port}/")
    print(f"Admin:     http://{HOST}:{port}/admin/")
    sign_ins = VAR / SIGN_INS
    if sign_ins.exists():
        print(f"\nDemo sign-ins (kept in {sign_ins.relative_to(ROOT)}):\n{sign_ins.read_text()}")
    print("Stop with Ctrl-C.", flush=True)


def _watch(processes):
    while True:
        _fail_if_ended(processes)
        time.sleep(0.5)


def _fail_if_ended(processes):
    for name, process in processes.items():
        if process.poll() is not None:
            raise Trouble(f"The {name} stopped by itself (status {process.returncode}).")


def _stop(processes):
    for process in processes:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
    deadline = time.monotonic() + STOP_SECONDS
    for process in processes:
        try:
            process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
