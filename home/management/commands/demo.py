"""``manage.py demo``: the demo content, loaded or brought up to date."""

import logging

from django.core.management.base import BaseCommand, CommandError

from home.demo.load import load


class Command(BaseCommand):
    help = "Load the demo content, or bring it up to date. Pages that people edited are kept."

    def add_arguments(self, parser):
        parser.add_argument(
            "--refresh",
            action="store_true",
            help="also set back the demo's own pages that people have edited",
        )

    def handle(self, *args, refresh, **options):
        logging.getLogger("wagtail").setLevel(logging.WARNING)  # it names every page
        try:
            load(refresh=refresh, say=self._say)
        except Exception as error:
            notes = " ".join(getattr(error, "__notes__", ()))
            reason = f"{type(error).__name__}: {error} {notes}".strip()
            if options["traceback"]:
                raise
            raise CommandError(f"Nothing was loaded. {reason}") from error

    def _say(self, line):
        self.stdout.write(line)
        self.stdout.flush()
