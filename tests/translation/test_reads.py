"""Reads are counted without a trace of who read, and cost the reader nothing."""

import pytest
from django.db import DatabaseError
from wagtail.models import PageViewRestriction

from events.models import EventListingPage
from tests.factories.initiatives import InitiativeFactory
from tests.reading import queries
from translation import reads
from translation.follow import follow
from translation.models import Original


class Never:
    """A Timer that is due when the test says so: ``started`` has those that wait."""

    started = []

    def __init__(self, seconds, function):
        self.seconds, self.function = seconds, function

    def start(self):
        Never.started.append(self)


@pytest.fixture(autouse=True)
def _counting(settings, monkeypatch):
    settings.READS_EVERY = 300
    monkeypatch.setattr(reads, "Timer", Never)
    Never.started.clear()
    yield
    reads._counted.clear()
    reads._waiting.clear()


@pytest.fixture
def page(house):
    page = InitiativeFactory(country="lv", language="lv", title="Kafejnīca", slug="cafe")
    follow(page)
    return page


@pytest.fixture
def address(house, page):
    return f"/lv/{house.section_slug('lv', 'lv')}/cafe/"


def read(page):
    reads.write()
    return Original.objects.get(page_id=page.pk).reads


def test_all_languages_count_together_and_the_borrowed_page_too(house, client, page, address):
    client.get(address)
    client.get(address)
    client.get(f"/de/{house.section_slug('lv', 'de')}/cafe/")
    assert read(page) == 3
    assert read(page) == 3  # written once


def test_reading_sets_no_cookie_and_asks_the_database_nothing_more(
    house, client, page, address, settings
):
    settings.READS_EVERY = 0
    before = queries(client, address)
    assert read(page) == 0
    settings.READS_EVERY = 300

    assert queries(client, address) == before
    assert not client.get(address).cookies
    assert read(page) == 4


def test_who_is_signed_in_does_not_count(house, client, admin, page, address):
    client.force_login(admin)
    assert client.get(address).status_code == 200
    assert read(page) == 0


@pytest.mark.parametrize("way", ["head", "post"])
def test_only_gets_count(house, client, page, address, way):
    getattr(client, way)(address)
    assert read(page) == 0


def test_what_is_not_found_closed_or_beneath_a_page_does_not_count(house, client, page, address):
    client.get(address + "nothing/")
    event = house.listing(EventListingPage, "lv")
    assert client.get(f"/lv/{event.slug}/calendar.ics").status_code == 200
    for restriction in ("login", "password"):
        PageViewRestriction.objects.all().delete()
        PageViewRestriction.objects.create(
            page=page, restriction_type=restriction, password="knock knock"
        )
        client.get(address)
    assert not reads.write()


def test_counts_are_written_rarely_with_one_update_a_page(
    house, client, page, address, monkeypatch, django_assert_num_queries
):
    other = InitiativeFactory(country="lv", language="lv", title="Otra", slug="otra")
    follow(other)
    for _ in range(5):
        client.get(address)
    client.get(address.replace("cafe", "otra"))

    (timer,) = Never.started
    assert timer.seconds == 300
    monkeypatch.setattr(reads.connection, "close", lambda: None)
    with django_assert_num_queries(4):  # a savepoint around two
        timer.function()
    assert (read(page), read(other)) == (5, 1)
    client.get(address)
    assert len(Never.started) == 2


def test_what_could_not_be_written_is_kept(house, client, page, address, monkeypatch):
    client.get(address)

    def fail(**_lookup):
        raise DatabaseError

    with monkeypatch.context() as broken:
        broken.setattr(Original.objects, "filter", fail)
        with pytest.raises(DatabaseError):
            reads.write()
    assert read(page) == 1
