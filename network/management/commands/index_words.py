"""Write the words of every page into the search index anew."""

from django.core.management.base import BaseCommand

from network import search


class Command(BaseCommand):
    help = "Write what the search finds anew: needed after pages were written past Django."

    def handle(self, *args, **options):
        done = 0
        for done in search.index_all():
            self.stdout.write(f"{done} pages", ending="\r")
        self.stdout.write(f"{done} pages can be searched.")
