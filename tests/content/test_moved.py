"""Old addresses: a changed slug redirects, for the page, what is beneath it, and borrowers."""

import pytest
from django.utils.encoding import uri_to_iri
from wagtail.contrib.redirects.models import Redirect

from tests.factories.initiatives import InitiativeFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def rename(django_capture_on_commit_callbacks):
    def publish_as(page, slug):
        page = page.get_latest_revision_as_object()
        page.slug = slug
        with django_capture_on_commit_callbacks(execute=True):  # Wagtail tells of it then
            page.save_revision().publish()

    return publish_as


def test_a_changed_slug_redirects_the_old_address(house, client, rename):
    page = InitiativeFactory(country="lv", language="lv", slug="vecais")
    rename(page, "jaunais")
    section = house.section_slug("lv", "lv")

    response = client.get(f"/lv/{section}/vecais/")

    assert (response.status_code, response["Location"]) == (301, f"/lv/{section}/jaunais/")


def test_a_changed_slug_redirects_those_who_borrow_the_page(house, client, rename):
    page = InitiativeFactory(country="lv", language="lv", slug="vecais")
    rename(page, "jaunais")
    section = house.section_slug("lv", "ar")

    response = client.get(f"/ar/{section}/vecais/")

    assert response.status_code == 301
    assert uri_to_iri(response["Location"]) == f"/ar/{section}/jaunais/"


def test_renaming_a_section_keeps_every_address_beneath_it_with_one_row(house, client, rename):
    for number in range(3):
        InitiativeFactory(country="lv", language="lv", slug=f"lapa-{number}")
    old = house.section_slug("lv", "lv")
    rename(house.section("lv", "lv"), "musu-latvija")

    response = client.get(f"/lv/{old}/lapa-2/")

    assert (response.status_code, response["Location"]) == (301, "/lv/musu-latvija/lapa-2/")
    assert client.get(f"/lv/{old}/")["Location"] == "/lv/musu-latvija/"
    assert Redirect.objects.count() == 1


def test_a_slug_changed_back_leaves_no_loop(house, client, rename):
    page = InitiativeFactory(country="lv", language="lv", slug="viens")
    rename(page, "divi")
    page.refresh_from_db()
    rename(page, "viens")
    section = house.section_slug("lv", "lv")

    assert client.get(f"/lv/{section}/viens/").status_code == 200
    assert client.get(f"/lv/{section}/divi/")["Location"] == f"/lv/{section}/viens/"


def test_an_unknown_address_stays_not_found(house, client):
    assert client.get("/lv/nekur/neka/").status_code == 404
    assert client.get("/lv/%00/").status_code == 404
