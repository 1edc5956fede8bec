"""The list of topics and target groups, and the page of each one."""

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils.encoding import iri_to_uri

from home.models import TopicListingPage
from tests.factories.events import PeerVisitFactory
from tests.factories.initiatives import InitiativeFactory, translate
from tests.factories.network import ConceptFactory, TargetGroupFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _clean_cache():
    cache.clear()


@pytest.fixture
def care(house):
    return ConceptFactory(name="Care", slug="care", labels={"lv": "Aprūpe", "ar": "رعاية"})


def base(house, language="en"):
    return house.reader(language).address(house.listing(TopicListingPage, language))


def get(house, slug="", language="en", **asked):
    return Client().get(f"{base(house, language)}{slug}", asked)


def test_topics_and_target_groups_are_listed_with_counts_in_the_readers_language(house, care):
    youth = TargetGroupFactory(name="Youth", labels={"lv": "Jaunieši"})
    ConceptFactory(name="Suggested", status="suggested")
    page = InitiativeFactory(language="lv", concepts=[care, youth])
    translate(page, "en", title="In English")
    PeerVisitFactory(concepts=[care])
    InitiativeFactory(concepts=[care], live=False)

    schemes = get(house, language="lv").context["schemes"]

    found = [[(c["label"], c["address"], c["count"]) for c in s["concepts"]] for s in schemes]
    assert found == [
        [("Aprūpe", f"{base(house, 'lv')}care/", 2)],
        [("Jaunieši", f"{base(house, 'lv')}{youth.slug}/", 1)],
    ]


def test_topic_page_gathers_everything_on_it_of_all_kinds(house, care):
    InitiativeFactory(title="Initiative", concepts=[care])
    PeerVisitFactory(country="lt", title="Visit", concepts=[care])
    InitiativeFactory(title="Other")

    response = get(house, "care/")

    listing = response.context["listing"]
    assert [card["title"] for card in listing.cards] == ["Visit", "Initiative"]
    assert "<h1" in response.content.decode()
    assert "Care" in response.content.decode()
    kinds = next(group for group in listing.groups if group.name == "kind")
    assert {option.code: option.count for option in kinds.options} == {
        "initiative": 1,
        "peer-visit": 1,
    }


def test_topic_page_is_narrowed_like_a_listing(house, care):
    youth = TargetGroupFactory(name="Youth", slug="youth")
    InitiativeFactory(title="Both", concepts=[care, youth])
    InitiativeFactory(title="Care alone", concepts=[care])

    listing = get(house, "care/", group="youth").context["listing"]

    assert [card["title"] for card in listing.cards] == ["Both"]
    group = next(group for group in listing.groups if group.name == "group")
    assert [(o.code, o.count, o.address) for o in group.options] == [
        ("youth", 1, f"{base(house)}care/")
    ]
    assert "topic" not in {group.name for group in listing.groups}


def test_topic_page_can_be_searched(house, care):
    InitiativeFactory(title="Garden", concepts=[care])
    InitiativeFactory(title="Garden without")

    listing = get(house, "care/", q="garden").context["listing"]

    assert [card["title"] for card in listing.cards] == ["Garden"]


def test_switcher_and_alternates_lead_to_the_same_topic(house, care):
    context = get(house, "care/", language="lv").context

    languages = ("en", "lv", "de", "ar")
    assert {e.language: e.address for e in context["switcher"]} == {
        code: f"{base(house, code)}care/" for code in languages
    }
    assert {a["language"]: a["url"] for a in context["alternates"]} == {
        "x-default": f"http://testserver{base(house, 'en')}care/"
    } | {code: iri_to_uri(f"http://testserver{base(house, code)}care/") for code in languages}
    assert context["canonical"] == f"http://testserver{base(house, 'lv')}care/"


@pytest.mark.parametrize("slug", ["unknown/", "not-yet/", "%00/", "care/more/", "%f0%9f%98%80/"])
def test_unknown_and_suggested_topics_are_not_found(house, care, slug):
    ConceptFactory(name="Not yet", slug="not-yet", status="suggested")

    assert get(house, slug).status_code == 404


@pytest.mark.parametrize("number", [1, 3])
def test_topic_page_costs_the_same_queries_for_one_and_three(
    house, care, number, django_assert_num_queries
):
    for _ in range(number):
        InitiativeFactory(concepts=[care])
    get(house, "care/")
    with django_assert_num_queries(8):
        get(house, "care/")
