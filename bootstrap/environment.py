"""Virtual environments: each made in one go, or not at all."""

import hashlib
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from bootstrap.console import ROOT, Step, Trouble, run

VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
SPACE_NEEDED = 700 * 1024 * 1024
SPACE_TO_RUN = 50 * 1024 * 1024

RUNNING = [ROOT / "requirements.txt", ROOT / "constraints.txt"]
TESTING = [ROOT / "tests" / "requirements.txt", ROOT / "tests" / "constraints.txt", *RUNNING]


def fingerprint(files: list[Path]) -> str:
    digest = hashlib.sha256(f"{sys.version_info[:2]}".encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def check_space() -> None:
    """Raise Trouble where the disk has no room for what is to be made."""
    needed = SPACE_TO_RUN if PYTHON.exists() else SPACE_NEEDED
    free = shutil.disk_usage(ROOT).free
    if free < needed:
        raise Trouble(
            f"The disk is nearly full: {free // 2**20} MB are free at {ROOT}, and this needs "
            f"{needed // 2**20} MB.\nFree some space and run the same command again."
        )


@dataclass(frozen=True)
class Environment:
    """A folder with an interpreter and packages.

    Its stamps say of which files it was made. A mark lies in it while it is
    being made, so one that was interrupted is known for what it is and made
    again. One that somebody made by hand is added to, never removed.
    """

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def mark(self) -> Path:
        return self.folder / ".being-made"

    def ensure(self, stamp: str, requirements: Path, files: list[Path]) -> bool:
        """Install ``requirements`` unless the stamp agrees with ``files``. Whether it did."""
        wanted = fingerprint(files)
        if self.python.exists() and self._read(stamp) == wanted:
            return False
        whole = self.python.exists() and not self.mark.exists()
        try:
            if not whole:
                self._create()
            self._install(requirements)
        except BaseException:
            if not whole:
                shutil.rmtree(self.folder, ignore_errors=True)
            raise
        self.mark.unlink(missing_ok=True)
        self.write(stamp, wanted)
        return True

    def write(self, stamp: str, text: str) -> None:
        (self.folder / f".made-{stamp}").write_text(text)

    def _read(self, stamp):
        file = self.folder / f".made-{stamp}"
        return file.read_text() if file.exists() else None

    def _create(self):
        with Step(f"Virtual environment ({self.folder.name})"):
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir()
            self.mark.touch()
            try:
                run([sys.executable, "-m", "venv", self.folder])
            except Trouble as trouble:
                if "ensurepip" in str(trouble):
                    raise Trouble(
                        "This Python cannot make virtual environments. On Debian and Ubuntu: "
                        "apt install python3-venv"
                    ) from trouble
                raise

    def _install(self, requirements):
        total = len([line for line in RUNNING[1].read_text().splitlines() if "==" in line])
        pip = [self.python, "-m", "pip", "--disable-pip-version-check", "--no-input"]
        with Step("Requirements", total) as step:
            run([*pip, "install", "-r", requirements], step=step, counts="^ *Collecting ")


def ensure(*, testing: bool = False) -> None:
    """Make or update .venv so that it holds the pinned requirements."""
    main = Environment(VENV)
    if not testing:
        main.ensure("running", RUNNING[0], RUNNING)
    elif main.ensure("testing", TESTING[0], TESTING):
        main.write("running", fingerprint(RUNNING))  # the one contains the other


def ensure_wagtail_8(pin: str) -> Path:
    """An environment with the same requirements but this Wagtail. Returns its interpreter."""
    other = Environment(ROOT / ".venv-wagtail8")
    lines = [line for file in (TESTING[0], RUNNING[0]) for line in file.read_text().splitlines()]
    kept = [line for line in lines if not line.startswith(("-", "wagtail=="))]
    requirements = ROOT / ".wagtail8-requirements.txt"
    requirements.write_text("\n".join([*kept, pin]))
    try:
        other.ensure("testing", requirements, [requirements])
    finally:
        requirements.unlink()
    return other.python
