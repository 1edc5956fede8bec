"""Events near a town that the reader types, and those of the reader's own country first."""

from decimal import Decimal

import pytest
from django.test import Client

from events.following.nearby import EARTH, GAZETTEER, Town, kilometres, radius_of, towns, within
from events.management.commands.build_towns import COUNTRIES
from network.models import PartnerPage
from tests.events.calendar import address, event, moment, read
from tests.factories.events import MeetingFactory

pytestmark = pytest.mark.django_db
LIEPAJA, RIGA, VILNIUS = (56.50474, 21.01085), (56.946, 24.10589), (54.68916, 25.2798)


def at(place, **facts):
    latitude, longitude = (Decimal(str(degrees)) for degrees in place)
    hours = {"start": moment("2036-12-08 10:00"), "end": moment("2036-12-08 11:00")}
    return MeetingFactory(latitude=latitude, longitude=longitude, **(hours | facts))


# Towns ----------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        "Liepāja",
        "liepaja",
        "LIEPĀJA",
        "Liepājā",
        " Liepāja ",
        "Libau",
        "Лиепая",
        "ليبايا",
        "457954",
    ],
)
def test_town_is_found_as_people_write_it(typed):
    assert [(town.name, town.country) for town in towns(typed)] == [("Liepāja", "lv")]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Riga", "Rīga"),
        ("Warschau", "Warszawa"),
        ("Kopenhagen", "København"),
        ("Goteborg", "Göteborg"),
        ("Munich", "München"),
        ("ريغا", "Rīga"),
        ("ķekava", "Ķekava"),
        ("Polva", "Põlva"),
    ],
)
def test_towns_are_called_as_they_are_called_there(typed, name):
    assert towns(typed)[0].name == name


@pytest.mark.parametrize(
    "typed", ["", " ", "xyzzy", "999999999999", "|", "\t", "\n", "'; DROP", "½"]
)
def test_what_is_no_town_finds_none(typed):
    assert towns(typed) == ()


def test_gazetteer_is_small_and_has_all_countries():
    lines = GAZETTEER.read_text().splitlines()

    assert GAZETTEER.stat().st_size < 1_500_000
    assert {line.split("\t")[1] for line in lines} == set(COUNTRIES)
    assert all(len(line.split("\t")) == 6 for line in lines)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Liepāja", ("Liepāja", 100)),
        ("Liepāja 300", ("Liepāja", 300)),
        ("Liepāja, 30 km", ("Liepāja", 30)),
        ("Liepāja 77", ("Liepāja 77", 100)),
        ("457954", ("457954", 100)),
        ("457954 30", ("457954", 30)),
    ],
)
def test_radius_may_stand_after_the_town(typed, found):
    assert radius_of(typed) == found


# Distances ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        (LIEPAJA, RIGA, 195.0),
        ((0, 0), (0, 90), EARTH * 3.14159265 / 2),
        ((0, 179.5), (0, -179.5), 111.2),
        ((90, 0), (-90, 0), EARTH * 3.14159265),
        (RIGA, RIGA, 0),
    ],
)
def test_distance_is_along_the_great_circle(here, there, expected):
    assert kilometres(Town(1, "lv", *here, ""), *there) == pytest.approx(expected, abs=0.1)


def test_circle_in_the_database_is_the_one_of_the_formula(house):
    grid = [(lat, lon) for lat in range(-80, 81, 40) for lon in (-179, -90, 0, 21, 25, 90, 179)]
    pages = {at(place).pk: place for place in [*grid, LIEPAJA, RIGA, VILNIUS]}
    for middle in [LIEPAJA, (80, 10), (-89, 0), (0, 179.9), (10, -179.9)]:
        town = Town(1, "lv", *middle, "")
        for radius in (30, 300, 3000):
            found = set(
                within(PartnerPage.objects.all(), town, radius).values_list("pk", flat=True)
            )
            assert found == {pk for pk, p in pages.items() if kilometres(town, *p) <= radius}


# The list ----------------------------------------------------------------


def test_events_near_a_town_come_the_nearest_first_with_their_distance(house):
    at(RIGA, title="Riga")
    at((56.6, 21.1), title="Near")
    at(LIEPAJA, title="There")
    at(VILNIUS, title="Vilnius")
    MeetingFactory(title="Nowhere")

    near, html = read(house, near="Liepāja 300")

    assert [(card["title"], card["distance"]) for card in near.cards] == [
        ("There", "less than 1 km from Liepāja"),
        ("Near", "12 km from Liepāja"),
        ("Riga", "195 km from Liepāja"),
    ]
    assert near.total == 3
    assert '<span class="event-card__distance">12 km from Liepāja</span>' in html
    assert [card["title"] for card in read(house, near="Liepāja")[0].cards] == ["There", "Near"]


def test_near_a_town_is_a_filter_like_the_others(house):
    at(LIEPAJA, title="Here", country="lv")
    at(LIEPAJA, title="Lithuanians here", country="lt")
    base = address(house)

    near, html = read(house, near="Liepāja", country="lt", view="agenda")

    assert [day.entries[0]["title"] for day in near.agenda.days()] == ["Lithuanians here"]
    assert [(chip.label, chip.remove) for chip in near.chips] == [
        ("Liepāja, up to 100 km", f"{base}?view=agenda&country=lt"),
        ("Lithuania", f"{base}?view=agenda&near=Liep%C4%81ja"),
    ]
    assert [radius.address for radius in near.radii] == [
        f"{base}?view=agenda&country=lt&near=Liep%C4%81ja+30",
        f"{base}?view=agenda&country=lt&near=Liep%C4%81ja",
        f"{base}?view=agenda&country=lt&near=Liep%C4%81ja+300",
    ]
    assert '<input type="hidden" name="country" value="lt">' in html
    feed = Client().get(f"{base}calendar.ics", {"near": "Liepāja", "country": "lt"})
    summaries = b"".join(feed.streaming_content).decode().count("BEGIN:VEVENT")
    assert summaries == 1


def test_several_towns_of_one_name_are_offered(house):
    listing, html = read(house, near="Berg 30")

    assert listing.town is None
    assert listing.near_text == "Berg"
    assert len(listing.near_choices) > 3
    assert len({choice["town"] for choice in listing.near_choices}) == len(listing.near_choices)
    first = listing.near_choices[0]["address"]
    assert towns(radius_of(first.split("near=")[1].replace("+", " "))[0])[0].name == "Berg"
    assert "There are several. Which one?" in html
    assert "there is nothing called" not in html


def test_unknown_town_says_so_and_keeps_what_was_typed(house):
    at(LIEPAJA, title="There")

    listing, html = read(house, near='<b>"Xyzzy', kind="meeting")

    assert "No town called “&lt;b&gt;&quot;Xyzzy” is known here." in html
    assert 'value="&lt;b&gt;&quot;Xyzzy"' in html
    assert 'aria-invalid="true" aria-describedby="near-answer"' in html
    assert [card["title"] for card in listing.cards] == ["There"]
    assert Client().get(f"{address(house)}calendar.ics", {"near": "Xyzzy"}).status_code == 404


# One's own country first ----------------------------------------------------------------


def test_next_events_of_the_readers_country_come_first(house):
    for day, country in ((1, "lt"), (2, "lv"), (3, "lv"), (4, "lv"), (5, "lv")):
        hours = f"2036-12-0{day} 10:00", f"2036-12-0{day} 11:00"
        event(*hours, title=f"{country} {day}", country=country)

    latvian, html = read(house, "lv")

    assert [card["title"] for card in latvian.cards_at_home] == ["lv 2", "lv 3", "lv 4"]
    assert [card["title"] for card in latvian.cards][0] == "lt 1"
    assert latvian.home_option.address == f"{address(house, 'lv')}?country=lv"
    countries = next(group for group in latvian.groups if group.name == "country")
    assert [option.code for option in countries.options] == ["lv", "lt"]
    assert 'id="at-home"' in html


@pytest.mark.parametrize(
    ("language", "asked"),
    [("en", {}), ("ar", {}), ("de", {}), ("lv", {"country": "lt"}), ("lv", {"when": "past"})],
)
def test_nothing_comes_first_without_a_country_of_ones_own_or_where_one_is_chosen(
    house, language, asked
):
    at(RIGA, country="lv")
    at(VILNIUS, country="lt")

    assert read(house, language, **asked)[0].cards_at_home == []


@pytest.mark.parametrize("number", [1, 3])
def test_near_a_town_costs_the_same_queries_for_one_and_three(
    house, number, django_assert_num_queries
):
    for _ in range(number):
        at(LIEPAJA, country="lv")
        at(LIEPAJA, country="lt")
    client = Client()
    near, latvian = (address(house), {"near": "Liepāja"}), (address(house, "lv"), {})
    for page, asked, queries in ((*near, 5), (*latvian, 6)):
        client.get(page, asked)
        with django_assert_num_queries(queries):
            client.get(page, asked)
