"""``manage.py add_country lv``: a country's section, with its groups and rights."""

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from network.sections import add_country


class Command(BaseCommand):
    help = "Make the section of a country in every language, or complete it."

    def add_arguments(self, parser):
        parser.add_argument("code", nargs="+", help="ISO 3166-1 code, for example lv")

    def handle(self, *args, code, **options):
        for one in code:
            try:
                country = add_country(one)
            except ValidationError as error:
                raise CommandError(" ".join(error.messages)) from None
            self.stdout.write(f"{country.name}: {country.editors}, {country.moderators}")
