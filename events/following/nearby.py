"""Towns and distances: the gazetteer that comes with the platform, and events near a town.

``towns.tsv`` holds the towns of the countries around the Baltic Sea with 500 inhabitants and
more, the largest first, a line each: number, country, latitude, longitude, name, and
between bars all names as ``spelled`` has them. It is made from GeoNames (CC BY 4.0) by
the command ``build_towns``. It is searched as one text: that takes half a millisecond,
and no memory beyond the text.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from math import asin, cos, degrees, radians, sin, sqrt
from pathlib import Path

from django.db.models import F, FloatField, Value
from django.db.models.functions import Cast, Cos, Radians, Sin
from django.utils.formats import number_format
from django.utils.translation import gettext

from content.folding import WORD, fold, stem
from network.models.country import country_name

GAZETTEER = Path(__file__).with_name("towns.tsv")
EARTH = 6371.0  # kilometres; the mean radius
RADII, RADIUS = (30, 100, 300), 100  # kilometres; the second by default
MOST = 10  # towns that are offered
SHORTEST = 3  # letters that a beginning must have


@dataclass(frozen=True)
class Town:
    """A town of the gazetteer. ``number`` is its GeoNames number; degrees are WGS 84."""

    number: int
    country: str  # ISO 3166-1, small letters
    latitude: float
    longitude: float
    name: str


def spelled(name):
    """``name`` as it is compared: folded, one space between words.

    >>> spelled("Sankt-Peter  Ording")
    'sankt peter ording'
    """
    return " ".join(WORD.findall(fold(name)))


@lru_cache(maxsize=500)
def towns(typed) -> tuple[Town, ...]:
    """The towns that ``typed`` may mean, the largest first: a number, a name, or its beginning.

    Declined forms find their town too: ``Liepājā``.
    """
    name = spelled(typed)
    if not name:
        return ()
    if name.isdigit():
        return tuple(_lines(f"\n{name}\t", at_start=True))
    exact = tuple(_lines(f"|{name}|"))
    beginning = stem(name)
    if exact or len(beginning) < SHORTEST:
        return exact
    return tuple(_lines(f"|{beginning}"))


def _lines(wanted, *, at_start=False):
    text, found, at = _text(), [], 0
    while len(found) < MOST and (at := text.find(wanted, at)) >= 0:
        start = at + 1 if at_start else text.rfind("\n", 0, at) + 1
        end = text.index("\n", start)
        found.append(_town(text[start:end]))
        at = end
    return found


def _town(line):
    number, country, latitude, longitude, name, _names = line.split("\t")
    return Town(int(number), country.lower(), float(latitude), float(longitude), name)


@cache
def _text():
    return "\n" + GAZETTEER.read_text()


def radius_of(typed):
    """``typed`` as ``(town, kilometres)``: a radius may stand after the town.

    >>> radius_of("Liepāja 300")
    ('Liepāja', 300)
    """
    match = re.fullmatch(r"(.+?)[\s,]+([0-9]{2,3})(\s*km)?", typed)
    if match and int(match[2]) in RADII:
        return match[1], int(match[2])
    return typed, RADIUS


def with_radius(town, radius):
    """The reverse of ``radius_of``."""
    return str(town) if radius == RADIUS else f"{town} {radius}"


# Distances ----------------------------------------------------------------


def kilometres(town, latitude, longitude) -> float:
    """The great-circle distance from ``town``, by the haversine formula."""
    south, north = radians(town.latitude), radians(float(latitude))
    across = radians(float(longitude) - town.longitude)
    half = sin((north - south) / 2) ** 2 + cos(south) * cos(north) * sin(across / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))


def within(pages, town, radius):
    """Of PartnerPages, those at most ``radius`` kilometres from ``town``, by a box first."""
    height = degrees(radius / EARTH)
    pages = pages.filter(
        latitude__range=(f"{town.latitude - height:.5f}", f"{town.latitude + height:.5f}")
    )
    widest = max(abs(town.latitude - height), abs(town.latitude + height))
    if widest < 89:
        # A circle on the globe is widest a little poleward of its middle.
        width = degrees(asin(min(1.0, sin(radius / EARTH) / cos(radians(town.latitude)))))
        west, east = town.longitude - width, town.longitude + width
        if west >= -180 and east <= 180:
            pages = pages.filter(longitude__range=(f"{west:.5f}", f"{east:.5f}"))
    return pages.alias(closeness=_closeness(town)).filter(closeness__gte=cos(radius / EARTH))


def nearest_first(pages, town):
    return pages.alias(closeness=_closeness(town)).order_by("-closeness", "pk")


def _closeness(town):
    """The cosine of the angle between a page's place and ``town`` on the globe."""
    here, there = radians(town.latitude), Radians(Cast(F("latitude"), FloatField()))
    across = Radians(Cast(F("longitude"), FloatField())) - Value(radians(town.longitude))
    return Sin(there) * Value(sin(here)) + Cos(there) * Cos(across) * Value(cos(here))


def around(town, radius):
    return gettext("%(town)s, up to %(kilometres)s km") % {"town": town.name, "kilometres": radius}


def up_to(radius):
    return gettext("%(kilometres)s km") % {"kilometres": radius}


def distance_text(town, page):
    """How far ``page`` is from ``town``, in words; "" where its place is not known."""
    if page.latitude is None or page.longitude is None:
        return ""
    distance = kilometres(town, page.latitude, page.longitude)
    if distance < 1:
        return gettext("less than 1 km from %(town)s") % {"town": town.name}
    distance = number_format(round(distance), use_l10n=True)
    return gettext("%(distance)s km from %(town)s") % {"distance": distance, "town": town.name}


def described(town):
    """``town`` told apart from others of its name: by its country and by a larger town."""
    country = country_name(town.country)
    larger = _largest(town.country)
    beside = min(larger, key=lambda other: kilometres(town, other.latitude, other.longitude))
    if beside.number == town.number:
        return f"{town.name}, {country}"
    words = {"town": town.name, "country": country, "larger": beside.name}
    return gettext("%(town)s, %(country)s, near %(larger)s") % words


@cache
def _largest(country):
    """The 60 largest towns of ``country``."""
    lines = (line for line in _text().split("\n") if f"\t{country.upper()}\t" in line)
    return [_town(line) for line in islice(lines, 60)]
