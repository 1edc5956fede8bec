"""The sitemap names every public page in the languages that it is really in, and no other."""

from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from django.core.cache import cache
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from home import sitemap
from home.models import StandardPage, TopicListingPage
from network.models import CountryPage
from tests.factories.initiatives import InitiativeFactory, translate
from tests.factories.network import ConceptFactory

pytestmark = pytest.mark.django_db

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
HOST = "http://testserver"


@pytest.fixture(autouse=True)
def _clean_cache():
    cache.clear()


def read(path):
    response = Client().get(path)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/xml; charset=utf-8"
    return ElementTree.fromstring(b"".join(response.streaming_content))


def files():
    return [loc.text.removeprefix(HOST) for loc in read("/sitemap.xml").iter(f"{SITEMAP}loc")]


def entries():
    """``{address: ({language: address}, lastmod)}`` over all files of the index."""
    found = {}
    for file in files():
        for url in read(file):
            links = {link.get("hreflang"): link.get("href") for link in url.iter(LINK)}
            address = url.find(f"{SITEMAP}loc").text
            assert address not in found
            found[address] = (links, url.findtext(f"{SITEMAP}lastmod"))
    return found


def test_sitemap_has_the_structure_in_every_language(house):
    found = entries()

    homes = {code: f"{HOST}/{code}/" for code in ("en", "lv", "de", "ar")}
    assert found[f"{HOST}/en/"][0] == homes | {"x-default": f"{HOST}/"}
    assert f"{HOST}/en/events/" in found
    assert f"{HOST}/en/{house.section_slug('lv')}/" in found


def test_sitemap_has_real_editions_with_alternates_and_nothing_borrowed(house):
    page = InitiativeFactory(language="lv", title="Dārzs", slug="darzs")
    translate(page, "en", slug="garden")
    lv = f"{HOST}/lv/{house.section_slug('lv', 'lv')}/darzs/"
    en = f"{HOST}/en/{house.section_slug('lv', 'en')}/garden/"

    found = entries()

    assert found[lv][0] == found[en][0] == {"lv": lv, "en": en, "x-default": en}
    assert found[lv][1] == page.last_published_at.isoformat(timespec="seconds")
    assert not [address for address in found if "darzs" in address and address != lv]
    assert not [address for address in found if "garden" in address and address != en]


def test_x_default_of_what_is_not_in_english_is_the_original(house):
    for number, (original, other) in enumerate((("lv", "de"), ("de", "lv"))):
        page = InitiativeFactory(language=original, title="Dārzs", slug=f"darzs-{number}")
        translate(page, other, slug=f"garten-{number}")
    about = house.listing(StandardPage)
    StandardPage.objects.update(original_locale=house.locales["ar"])
    about.refresh_from_db()
    about.unpublish()

    found = entries()

    for number, language in enumerate(("lv", "de")):
        section = house.section_slug("lv", language)
        address = f"{HOST}/{language}/{section}/darzs-{number}/"
        links, _changed = found[address]
        assert links["x-default"] == address
        assert all(found[other][0] == links for other in links.values())
    about = {code: found[f"{HOST}/{code}/about/"][0] for code in ("lv", "de", "ar")}
    assert {links["x-default"] for links in about.values()} == {f"{HOST}/ar/about/"}


def test_sitemap_leaves_out_drafts_private_pages_and_the_search(house):
    InitiativeFactory(title="Draft", slug="my-draft", live=False)
    page = InitiativeFactory(title="Secret", slug="my-secret")
    translate(page, "de", slug="mein-geheimnis")
    restrict = PageViewRestriction.objects.create
    restrict(page=page, restriction_type=PageViewRestriction.LOGIN)
    InitiativeFactory(country="lt", title="In a closed section", slug="my-closed")
    section = CountryPage.objects.get(country__code="lt", locale__language_code="lv")
    restrict(page=section, restriction_type=PageViewRestriction.LOGIN)

    text = "".join(entries())

    for word in ("my-draft", "my-secret", "mein-geheimnis", "my-closed", "search", "lithuania"):
        assert word not in text
    assert house.section_slug("lv") in text


def test_sitemap_has_the_page_of_each_approved_concept_in_each_language(house):
    ConceptFactory(name="Care", slug="care")
    ConceptFactory(name="Not yet", slug="not-yet", status="suggested")

    found = entries()

    topics = {
        code: quote(house.reader(code).address(house.listing(TopicListingPage, code)))
        for code in house.languages
    }
    expected = {code: f"{HOST}{address}care/" for code, address in topics.items()}
    assert {address for address in found if "care" in address} == set(expected.values())
    assert found[expected["lv"]][0] == expected | {"x-default": expected["en"]}
    assert "not-yet" not in "".join(found)


def test_sitemap_is_split_by_page_numbers_and_read_in_chunks(house, monkeypatch):
    monkeypatch.setattr(sitemap, "STEP", 10)
    monkeypatch.setattr(sitemap, "CHUNK", 3)

    listed = Page.objects.filter(live=True, depth__gt=1).count() - 4  # without the search pages
    assert len(files()) > 2
    assert len(entries()) == listed


@pytest.mark.parametrize("path", ["/sitemap-999.xml", "/sitemap-99999999999999999999999.xml"])
def test_a_file_without_pages_is_not_found(house, path):
    assert Client().get(path).status_code == 404


@pytest.mark.parametrize("number", [1, 3])
def test_sitemap_costs_the_same_queries_for_one_and_three(house, number, django_assert_num_queries):
    for _ in range(number):
        page = InitiativeFactory()
        translate(page, "lv", title="Latviski")
    [file, _topics] = files()
    with django_assert_num_queries(6):
        read(file)


def test_robots_names_the_sitemap_and_closes_the_admin():
    response = Client().get("/robots.txt")

    assert response["Content-Type"].startswith("text/plain")
    lines = response.content.decode().splitlines()
    assert lines[0] == "User-agent: *"
    assert "Disallow: /admin/" in lines
    assert lines[-1] == f"Sitemap: {HOST}/sitemap.xml"
