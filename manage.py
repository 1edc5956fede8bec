#!/usr/bin/env python
"""Django's command line, with ``site/`` on the path. Development settings unless told otherwise."""

import os
import sys
from pathlib import Path

sys.path.insert(1, str(Path(__file__).resolve().parent / "site"))

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "oneroof.settings.dev")
    from django.core.management import execute_from_command_line  # after the path is set

    execute_from_command_line(sys.argv)
