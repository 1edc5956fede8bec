"""``python3 -m bootstrap <command>``. This file alone must be readable by an old Python."""

import os
import shutil
import subprocess
import sys

OLDEST = (3, 11)
NEWER = ["python3.%d" % minor for minor in range(14, OLDEST[1] - 1, -1)]


def hand_over_to_a_newer_python():
    """Start again under a Python that is new enough, or say that there is none."""
    for name in NEWER:
        path = shutil.which(name)
        if path and subprocess.call([path, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            os.execv(path, [path, "-m", "bootstrap"] + sys.argv[1:])
    sys.exit(
        "This needs Python 3.11 or newer, and {} is Python {}.{}.\n"
        "Install a newer one, or name it: make PYTHON=/path/to/python3.12 {}".format(
            sys.executable, sys.version_info[0], sys.version_info[1], " ".join(sys.argv[1:])
        )
    )


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        hand_over_to_a_newer_python()
    from bootstrap.commands import main  # only now is the Python known to be new enough

    sys.exit(main(sys.argv[1:]))
