"""``manage.py load_glossary``: the terms of the field, in every language that is set up."""

from django.core.management.base import BaseCommand

from translation import terms


class Command(BaseCommand):
    help = "Add the terms of the field to the glossary; what stands there stays as it is."

    def handle(self, *args, **options):
        self.stdout.write(f"Glossary: {terms.load()} new terms.")
