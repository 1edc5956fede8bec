"""``make bench``: what each page costs the server, against a ceiling of the same run.

Prints one table for the engine that DATABASE_URL names. Ratios compare CPU time
with a bare Django view (the ceiling) and with the least Wagtail page, both under
the platform's own middleware. A row that misses its reach is marked, and the
command then ends with exit code 1.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.benchmarks.settings")
sys.path[:0] = ["site"]


def main():
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{Path(folder) / 'bench.sqlite3'}")
        os.environ["VAR_DIR"] = folder
        import django  # after the environment is set

        django.setup()
        from tests.benchmarks.run import run  # needs the apps

        sys.exit(run())


main()
