"""Compiles the named .po files beside themselves, with Babel, so that no gettext is needed."""

import os
import sys
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def compile_po(po: Path) -> Path:
    """Write the .mo of ``po`` in one go, without its fuzzy entries. Returns its path."""
    with po.open("rb") as source:
        catalogue = read_po(source)
    mo = po.with_suffix(".mo")
    unfinished = mo.with_suffix(f".mo.{os.getpid()}")
    try:
        with unfinished.open("wb") as target:
            write_mo(target, catalogue, use_fuzzy=False)
        unfinished.replace(mo)
    finally:
        unfinished.unlink(missing_ok=True)
    return mo


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(compile_po(Path(name)), flush=True)
