"""The data of a site on this machine, under var/: database, files, demo content, static files."""

import os
import shutil
import sqlite3
import time
from pathlib import Path

from bootstrap.console import ROOT, Step, run
from bootstrap.environment import PYTHON, RUNNING, fingerprint

VAR = ROOT / "var"
MAKING = ROOT / "var.making"
DATABASE = "oneroof.sqlite3"
SIGN_INS = "demo-sign-ins.txt"
MADE_FOR = "8000"  # the port of BASE_URL in oneroof.settings.dev
LOCALE = ROOT / "site" / "locale"
CATALOGUES = "site/locale*/*/LC_MESSAGES/*.po"  # our words, and Wagtail's that it lacks
OWN_DATABASE = not os.environ.get("DATABASE_URL")


def ensure() -> None:
    """Make the site's data, or bring it up to date and keep it."""
    compile_messages()
    if not _stamp(VAR, "made").exists():
        if OWN_DATABASE:
            _make_in_one_go()
        else:
            _make(VAR)
    _migrate_if_changed()
    _collect_static_if_changed(VAR)


def manage(*arguments: str, var: Path = VAR, step: Step | None = None, counts: str = "") -> None:
    run([PYTHON, "manage.py", *arguments], step=step, counts=counts, env={"VAR_DIR": str(var)})


def load_demo(var: Path = VAR) -> None:
    with Step("Demo content") as step:
        manage("demo", var=var, step=step, counts=".")


def serve_at(port: int) -> None:
    """Tell the site its port where it was another one before: mails lead to its own row."""
    stamp = _stamp(VAR, "port")
    if (stamp.read_text() if stamp.exists() else MADE_FOR) == str(port):
        return
    with Step("Address of the site"):
        code = f"from home.demo.load import serve_at; serve_at({port})"
        manage("shell", "--no-imports", "-c", code)
    stamp.write_text(str(port))


def _make_in_one_go():
    """Build everything beside var/, and move it there when it is whole."""
    shutil.rmtree(MAKING, ignore_errors=True)
    MAKING.mkdir()
    try:
        _make(MAKING)
        _collect_static_if_changed(MAKING)
        _set_aside()
        MAKING.rename(VAR)
    except BaseException:
        shutil.rmtree(MAKING, ignore_errors=True)
        raise


def _make(var):
    var.mkdir(exist_ok=True)
    with Step("Database") as step:
        manage("migrate", var=var, step=step, counts="Applying")
    _stamp(var, "migrated").write_text(_migrations())
    load_demo(var)
    _stamp(var, "made").touch()


def _set_aside():
    """Keep what lies in var/ from before, such as a database made by hand."""
    if VAR.exists() and {path.name for path in VAR.iterdir()} - {"secret-key"}:
        aside = VAR.with_name(f"var.before-{time.strftime('%Y%m%d-%H%M%S')}")
        VAR.rename(aside)
        print(f"  (what was in var/ is now in {aside.name}/)")
    shutil.rmtree(VAR, ignore_errors=True)


def _stamp(var, name):
    return var / f".{name}"


def _migrations():
    files = [f for f in ROOT.glob("*/migrations/*.py") if not f.is_relative_to(VAR)]
    files += ROOT.glob("site/oneroof/migrations/*.py")
    return fingerprint(sorted(files) + RUNNING)


def _migrate_if_changed():
    stamp, wanted = _stamp(VAR, "migrated"), _migrations()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    backup = _back_up()
    with Step("Database, brought up to date") as step:
        try:
            manage("migrate", step=step, counts="Applying")
        except BaseException:
            if backup:
                _restore(backup)
            raise
    stamp.write_text(wanted)


def _back_up():
    """Copy the SQLite database, whole, while nobody writes to it. None where it is not ours."""
    if not OWN_DATABASE:
        return None
    backup = VAR / "before-update.sqlite3"
    backup.unlink(missing_ok=True)
    source, target = sqlite3.connect(VAR / DATABASE), sqlite3.connect(backup)
    with source, target:
        source.backup(target)
    source.close()
    target.close()
    return backup


def _restore(backup):
    for ending in ("-wal", "-shm"):
        (VAR / f"{DATABASE}{ending}").unlink(missing_ok=True)
    backup.replace(VAR / DATABASE)


def compile_messages() -> None:
    """Compile the catalogues that are newer than what was compiled of them."""
    behind = [
        po
        for po in ROOT.glob(CATALOGUES)
        if not (mo := po.with_suffix(".mo")).exists() or mo.stat().st_mtime < po.stat().st_mtime
    ]
    if behind:
        with Step("Messages", len(behind)) as step:
            compiler = ROOT / "bootstrap" / "compile_messages.py"
            run([PYTHON, compiler, *behind], step=step, counts=r"\.mo$")


def _collect_static_if_changed(var):
    sources = sorted(p for p in (ROOT / "static").rglob("*") if p.is_file())
    stamp, wanted = _stamp(var, "static"), fingerprint(sources + RUNNING)
    if stamp.exists() and stamp.read_text() == wanted:
        return
    with Step("Static files") as step:
        manage(
            *["collectstatic", "--noinput", "--clear", "-v", "2"],
            **{"var": var, "step": step, "counts": "^(Copying|Post-processed)"},
        )
    stamp.write_text(wanted)
