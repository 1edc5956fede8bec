"""The choice of edition and the address: borrowed pages, redirects, languages that exist."""

import pytest
from django.http import Http404
from django.test import RequestFactory
from wagtail.models import PageViewRestriction

from content import editions
from content.reader import Reader, chain
from content.views import serve
from initiatives.models import InitiativePage
from tests.factories.content import translate
from tests.factories.initiatives import InitiativeFactory

pytestmark = pytest.mark.django_db


def route(language, path):
    request = RequestFactory().get(f"/{language}/{path}")
    request.reader = Reader(language)
    return editions.route(request, path).page


def titles(language):
    pages = InitiativePage.objects.all().best_for(Reader(language))
    return [page.title for page in pages.order_by("title")]


@pytest.mark.parametrize(
    ("language", "nearest"),
    [
        ("lv-simple", ["lv-simple", "lv", "en"]),
        ("en-simple", ["en-simple", "en"]),
        ("ar", ["ar", "en"]),
        ("en", ["en"]),
    ],
)
def test_chain_goes_from_own_language_to_english(language, nearest):
    assert chain(language) == nearest


def test_best_gives_own_language_then_english_then_the_original(house):
    both = InitiativeFactory(country="lv", language="lv", title="Abās valodās")
    translate(both, "en", title="In both languages")
    InitiativeFactory(country="lv", language="lv", title="Tikai latviski")

    assert titles("lv") == ["Abās valodās", "Tikai latviski"]
    assert titles("en") == ["In both languages", "Tikai latviski"]
    assert titles("ar") == ["In both languages", "Tikai latviski"]


def test_best_leaves_out_drafts_and_falls_back_to_what_is_live(house):
    page = InitiativeFactory(country="lv", language="lv", title="Latviski")
    draft = translate(page, "en", title="Draft")
    draft.unpublish()

    assert titles("en") == ["Latviski"]


def test_best_leaves_out_a_thing_restricted_in_any_of_its_languages(house):
    page = InitiativeFactory(country="lv", language="lv", title="Slepeni")
    translate(page, "en", title="Secret")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)

    assert titles("lv") == titles("en") == titles("ar") == []


def test_borrowed_page_is_found_at_the_readers_own_address(house):
    page = InitiativeFactory(country="lv", language="lv", title="Tikai latviski", slug="tikai")

    found = route("ar", f"{house.section_slug('lv', 'ar')}/tikai/")

    assert found == page
    assert Reader("ar").address(page) == f"/ar/{house.section_slug('lv', 'ar')}/tikai/"


def test_borrowed_page_is_not_found_in_another_countrys_section(house):
    InitiativeFactory(country="lv", language="lv", slug="tikai")

    with pytest.raises(Http404):
        route("ar", f"{house.section_slug('lt', 'ar')}/tikai/")


def test_address_of_a_page_that_has_come_into_the_language_redirects_there(house):
    page = InitiativeFactory(country="lv", language="lv", slug="tikai")
    translate(page, "en", slug="only")
    section = house.section_slug("lv", "en")
    request = RequestFactory().get(f"/en/{section}/tikai/")
    request.reader = Reader("en")

    response = serve(request, f"{section}/tikai/")

    assert response.status_code == 302
    assert response["Location"] == f"/en/{section}/only/"


def test_switcher_leads_to_the_page_in_every_language_and_marks_what_is_borrowed(house):
    page = InitiativeFactory(country="lv", language="lv", slug="tikai")
    translate(page, "en", slug="only")
    page = route("lv", f"{house.section_slug('lv', 'lv')}/tikai/")

    found = {e.language: (e.address, e.borrowed) for e in editions.switcher(page, page.reader)}

    assert found == {
        "en": (f"/en/{house.section_slug('lv', 'en')}/only/", False),
        "lv": (f"/lv/{house.section_slug('lv', 'lv')}/tikai/", False),
        "de": (f"/de/{house.section_slug('lv', 'de')}/only/", True),
        "ar": (f"/ar/{house.section_slug('lv', 'ar')}/only/", True),
    }


def test_route_of_an_unknown_page_and_an_unknown_section_is_404(house):
    for path in ("nothing/", f"{house.section_slug('lv', 'en')}/nothing/", "a/b/c/"):
        with pytest.raises(Http404):
            route("en", path)
