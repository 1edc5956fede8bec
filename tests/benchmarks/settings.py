"""The test settings with one page type more: the least that a Wagtail page can be."""

from oneroof.settings.test import *  # noqa: F403
from oneroof.settings.test import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tests.benchmarks.minimal"]
ROOT_URLCONF = "tests.benchmarks.urls"
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}  # as production has it
