"""Related pages: from shared topics, target groups and place."""

import pytest

from content.reader import Reader
from initiatives.models import InitiativePage
from network.connections import connect
from network.related import related
from tests.factories.events import PeerVisitFactory
from tests.factories.initiatives import InitiativeFactory
from tests.factories.knowledge import StoryFactory
from tests.factories.network import ConceptFactory, TargetGroupFactory, translate

pytestmark = pytest.mark.django_db


def titles(page, language="en", **options):
    page = type(page).objects.get(pk=page.pk)
    return [other.title for other in related(page, Reader(language), **options)]


def test_related_ranks_by_concepts_then_nearness_then_country(house):
    food, craft = ConceptFactory(), ConceptFactory()
    youth = TargetGroupFactory()
    page = InitiativeFactory(
        title="Kitchen", concepts=[food, craft, youth], latitude="56.83", longitude="24.23"
    )
    InitiativeFactory(
        title="1 topic, near", country="lt", concepts=[food], latitude="56.9", longitude="24.1"
    )
    InitiativeFactory(title="2 topics", country="lt", concepts=[food, craft])
    InitiativeFactory(title="1 topic, country", concepts=[craft])
    InitiativeFactory(title="Group", country="lt", concepts=[youth])
    InitiativeFactory(title="Everything", concepts=[food, craft, youth])
    InitiativeFactory(title="Near alone", country="lt", latitude="56.8", longitude="24.2")
    InitiativeFactory(title="Same country alone")
    InitiativeFactory(
        title="Far", country="lt", concepts=[ConceptFactory()], latitude="60", longitude="24.23"
    )

    assert titles(page, limit=10) == [
        "Everything",  # 3 + 3 + 2 + 1
        "2 topics",  # 3 + 3
        "1 topic, near",  # 3 + 2
        "1 topic, country",  # 3 + 1
        "Near alone",  # 2, and nearer than a page without a place
        "Group",  # 2
    ]


def test_the_nearer_page_wins_a_tie(house):
    page = InitiativeFactory(latitude="56.83", longitude="24.23")
    InitiativeFactory(title="20 km", latitude="57.01", longitude="24.23")
    InitiativeFactory(title="10 km", latitude="56.92", longitude="24.23")
    InitiativeFactory(title="60 km", latitude="57.37", longitude="24.23")

    assert titles(page) == ["10 km", "20 km"]


def test_the_newer_page_wins_a_tie(house):
    topic = ConceptFactory()
    page = InitiativeFactory(concepts=[topic])
    StoryFactory(title="Older", published_on="2024-01-01", concepts=[topic])
    StoryFactory(title="Newer", published_on="2026-01-01", concepts=[topic])

    assert titles(page) == ["Newer", "Older"]


def test_related_gives_each_thing_once_in_the_best_edition(house):
    topic = ConceptFactory()
    page = InitiativeFactory(concepts=[topic])
    other = InitiativeFactory(language="lv", title="Virtuve", concepts=[topic])
    translate(other, "en", title="Kitchen")

    assert titles(page, "en") == titles(page, "ar") == ["Kitchen"]
    assert titles(page, "lv") == ["Virtuve"]


def test_related_leaves_out_itself_the_linked_and_what_is_not_public(house):
    topic = ConceptFactory()
    page = InitiativeFactory(language="lv", concepts=[topic])
    translate(page, "en")
    connect(PeerVisitFactory(concepts=[topic]), "visits", page)
    InitiativeFactory(live=False, concepts=[topic])

    assert titles(page) == titles(page, "lv") == []


def test_a_suggested_topic_does_not_relate(house):
    topic = ConceptFactory(status="suggested")
    page = InitiativeFactory(concepts=[topic])
    InitiativeFactory(concepts=[topic])

    assert titles(page) == []


def test_a_page_without_concepts_and_place_has_no_related(house):
    page = InitiativeFactory()
    InitiativeFactory(concepts=[ConceptFactory()])

    assert titles(page) == []


@pytest.mark.parametrize("number", [1, 3])
def test_related_costs_one_query(house, django_assert_num_queries, number):
    topic = ConceptFactory()
    page = InitiativeFactory(concepts=[topic])
    for _ in range(number):
        InitiativeFactory(concepts=[topic])
    page = InitiativePage.objects.get(pk=page.pk)
    reader = Reader("en")
    assert reader.closed_paths == []
    assert reader.locale_ids

    with django_assert_num_queries(1):
        cards = related(page, reader)
        assert len([(card.image, card.country.code) for card in cards]) == number
