"""What the commands print, and how they run other programs."""

import errno
import os
import re
import subprocess
import sys
import time
from collections import deque
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DISK_FULL = re.compile(r"No space left on device|database or disk is full|Disk quota exceeded")
QUIET_SECONDS = 10  # between two signs of progress where the output is not a terminal


class Trouble(Exception):
    """Something that the person at the keyboard can mend; its text says how."""


def disk_full() -> Trouble:
    return Trouble(
        f"The disk is full: there is no space left at {ROOT} (or for temporary files).\n"
        "Free some space and run the same command again: what was half made has been removed."
    )


def is_disk_full(error: OSError) -> bool:
    return error.errno in {errno.ENOSPC, errno.EDQUOT}


class Step:
    """One line of output: what is being done, how far it is, how long it took."""

    def __init__(self, name: str, total: int | None = None):
        self.name, self.total, self.count = name, total, 0
        self.terminal = sys.stdout.isatty()

    def __enter__(self):
        self.start = self.shown_at = time.monotonic()
        self._write(f"  {self.name} …")
        return self

    def advance(self) -> None:
        self.count += 1
        now = time.monotonic()
        if self.terminal and now - self.shown_at > 0.1:
            of = f" of {self.total}" if self.total else ""
            self._write(f"\r  {self.name} … {self.count}{of}")
            self.shown_at = now
        elif not self.terminal and now - self.shown_at > QUIET_SECONDS:
            self._write(f" {self.count}")
            self.shown_at = now

    def __exit__(self, kind, error, trace):
        took = f"{time.monotonic() - self.start:.0f} s"
        ending = took if kind is None else "stopped"
        self._write(f"\r\033[K  {self.name}: {ending}\n" if self.terminal else f" {ending}\n")

    def _write(self, text):
        sys.stdout.write(text)
        sys.stdout.flush()


def run(command: list, *, step: Step | None = None, counts: str = "", env: dict | None = None):
    """Run ``command`` quietly; lines that match ``counts`` advance ``step``.

    Raises Trouble with the end of its output when it fails.
    """
    process = subprocess.Popen(
        [str(part) for part in command],
        cwd=ROOT,
        env=os.environ | (env or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    last: deque[str] = deque(maxlen=25)
    try:
        for line in process.stdout or ():
            last.append(line)
            if step and counts and re.search(counts, line):
                step.advance()
    except BaseException:
        process.terminate()
        raise
    finally:
        status = process.wait()
    if status:
        output = "".join(last)
        if DISK_FULL.search(output):
            raise disk_full()
        shown = " ".join(str(part) for part in command)
        raise Trouble(f"This failed: {shown}\n\n{output}")
