"""Letting the worker work within a test."""

from django.core.management import call_command


def work(**options):
    """Run every task that is ready, as ``manage.py db_worker --batch`` does. The test asks for
    ``database_tasks``."""
    call_command("db_worker", batch=True, interval=0, startup_delay=False, reload=False, **options)
