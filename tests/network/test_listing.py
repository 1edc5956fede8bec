"""Listings: what is in them, how the address narrows them, what they cost."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone
from wagtail.models import PageViewRestriction

from events.models import EventListingPage, WorkshopPage
from initiatives.models import InitiativeListingPage, Outcome, Stage
from knowledge.models import KnowledgeListingPage
from network.models import OrganisationListingPage
from network.models.organisations import ActorKind
from tests.factories.content import ImageFactory
from tests.factories.events import MeetingFactory, PeerVisitFactory, WorkshopFactory, translate
from tests.factories.initiatives import InitiativeFactory
from tests.factories.knowledge import StoryFactory, ToolFactory
from tests.factories.network import ConceptFactory, OrganisationFactory, TargetGroupFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _clean_cache():
    cache.clear()
    yield
    cache.clear()


def listing(house, model, reading="en", **asked):
    """The Listing that the page of ``model`` shows for the parameters ``asked``."""
    address = house.reader(reading).address(house.listing(model, reading))
    response = Client().get(address, asked)
    assert response.status_code == 200
    return response.context["listing"]


def titles(found):
    return [card["title"] for card in found.cards]


def options(found, name):
    group = next((group for group in found.groups if group.name == name), None)
    return {option.code: option.count for option in group.options} if group else {}


# What is in them ----------------------------------------------------------------


def test_listing_gathers_the_best_editions_of_all_countries_by_title(house):
    both = InitiativeFactory(country="lv", language="lv", title="Šūšana")
    translate(both, "en", title="Sewing")
    InitiativeFactory(country="lt", title="Âpple press")
    InitiativeFactory(country="lt", language="de", title="Zelt")
    InitiativeFactory(title="Draft", live=False)

    assert titles(listing(house, InitiativeListingPage)) == ["Âpple press", "Sewing", "Zelt"]
    assert titles(listing(house, InitiativeListingPage, "lv")) == ["Âpple press", "Šūšana", "Zelt"]


def test_listing_marks_what_is_borrowed_and_links_to_the_readers_own_address(house):
    InitiativeFactory(country="lv", language="lv", title="Tikai latviski", slug="tikai")

    [card] = listing(house, InitiativeListingPage, "ar").cards

    assert (card["borrowed"], card["lang"], card["dir"]) == (True, "lv", "ltr")
    assert card["address"] == f"/ar/{house.section_slug('lv', 'ar')}/tikai/"


def test_listing_leaves_out_private_pages_and_does_not_count_them(house):
    secret = InitiativeFactory(title="Secret meeting place")
    InitiativeFactory(title="Open")
    listing(house, InitiativeListingPage)  # counted once, before
    PageViewRestriction.objects.create(page=secret, restriction_type=PageViewRestriction.LOGIN)

    found = listing(house, InitiativeListingPage)

    assert (titles(found), found.total) == (["Open"], 1)


def test_counts_follow_publishing_unpublishing_and_deleting(house):
    first, second = InitiativeFactory(), InitiativeFactory()
    assert listing(house, InitiativeListingPage).total == 2
    first.unpublish()
    assert listing(house, InitiativeListingPage).total == 1
    second.delete()
    assert listing(house, InitiativeListingPage).total == 0
    InitiativeFactory()
    assert listing(house, InitiativeListingPage).total == 1


def test_events_come_in_the_order_of_their_days_and_past_ones_backwards(house):
    now = timezone.now()
    for title, start, end in (
        ("Runs", -1, 1),
        ("Later", 9, 10),
        ("Next", 2, 3),
        ("Long ago", -90, -89),
        ("Lately", -3, -2),
    ):
        WorkshopFactory(
            title=title, start=now + timedelta(days=start), end=now + timedelta(days=end)
        )

    coming, past = listing(house, EventListingPage), listing(house, EventListingPage, when="past")

    assert titles(coming) == ["Runs", "Next", "Later"]
    assert titles(past) == ["Lately", "Long ago"]
    assert [(p.code, p.count, p.selected) for p in past.periods] == [
        ("coming", 3, False),
        ("past", 2, True),
    ]


def test_an_event_that_runs_for_a_year_is_still_coming_and_none_runs_longer(house):
    start = timezone.now() - timedelta(days=365)
    WorkshopFactory(title="Course", start=start, end=start + timedelta(days=366))

    assert titles(listing(house, EventListingPage)) == ["Course"]
    with pytest.raises(ValidationError, match="An event lasts a year at most."):
        WorkshopPage(start=start, end=start + timedelta(days=367)).clean()


def test_cards_of_a_listing_read_all_their_pictures_in_one_query(house, django_assert_num_queries):
    for _ in range(3):
        InitiativeFactory(image=ImageFactory())
    address = house.reader("en").address(house.listing(InitiativeListingPage))
    client = Client()
    assert client.get(address).content.decode().count("<img") == 3
    with django_assert_num_queries(WARM + 1):
        client.get(address)


def test_listing_can_be_ordered_by_title_or_newest_first(house):
    for title in ("Ābols", "Zeme", "Bite"):
        ToolFactory(title=title)

    assert titles(listing(house, KnowledgeListingPage)) == ["Bite", "Zeme", "Ābols"]
    assert titles(listing(house, KnowledgeListingPage, order="title")) == ["Ābols", "Bite", "Zeme"]


def test_stories_come_by_their_own_date(house):
    for title, day in (("May", "2026-05-04"), ("July", "2026-07-01"), ("June", "2026-06-02")):
        StoryFactory(title=title, published_on=day)

    assert titles(listing(house, KnowledgeListingPage, kind="story")) == ["July", "June", "May"]


# How they are narrowed ----------------------------------------------------------------


def test_filters_narrow_together_and_count_what_each_option_would_give(house):
    care = ConceptFactory(name="Care", labels={"lv": "Aprūpe"})
    youth = TargetGroupFactory(name="Youth")
    InitiativeFactory(country="lv", stage=Stage.IDEA, concepts=[care, youth], title="A")
    InitiativeFactory(country="lv", stage=Stage.START_UP, concepts=[care], title="B")
    InitiativeFactory(country="lt", stage=Stage.IDEA, outcome=Outcome.NGO, title="C")

    everything = listing(house, InitiativeListingPage)
    assert options(everything, "country") == {"lv": 2, "lt": 1}
    assert options(everything, "stage") == {"idea": 2, "start-up": 1}
    assert options(everything, "outcome") == {"ngo": 1}
    assert options(everything, "topic") == {care.slug: 2}
    assert options(everything, "group") == {youth.slug: 1}
    assert options(everything, "language") == {"en": 3}

    found = listing(house, InitiativeListingPage, country="lv", stage="idea")
    assert (titles(found), found.total) == (["A"], 1)
    assert options(found, "country") == {"lv": 1, "lt": 1}
    assert options(found, "stage") == {"idea": 1, "start-up": 1}

    both = listing(house, InitiativeListingPage, topic=care.slug, group=youth.slug)
    assert titles(both) == ["A"]
    assert options(both, "topic") == {care.slug: 1}
    assert options(both, "stage") == {"idea": 1}


def test_kind_and_language_and_actor_narrow(house):
    PeerVisitFactory(title="Visit")
    MeetingFactory(title="Sanāksme", language="lv")
    OrganisationFactory(title="School", actor_kind=ActorKind.EDUCATION)
    OrganisationFactory(title="Town", actor_kind=ActorKind.PUBLIC_BODY)

    assert titles(listing(house, EventListingPage, kind="peer-visit")) == ["Visit"]
    assert titles(listing(house, EventListingPage, language="lv")) == ["Sanāksme"]
    assert options(listing(house, EventListingPage), "kind") == {"peer-visit": 1, "meeting": 1}
    assert titles(listing(house, OrganisationListingPage, actor="public-body")) == ["Town"]


def test_options_are_links_that_keep_the_rest_and_can_be_removed(house):
    InitiativeFactory(country="lv", stage=Stage.IDEA)

    found = listing(house, InitiativeListingPage, country="lv", order="newest", page="1")

    base = house.reader("en").address(house.listing(InitiativeListingPage))
    [stage] = next(group for group in found.groups if group.name == "stage").options
    assert stage.address == f"{base}?order=newest&country=lv&stage=idea"
    assert [(chip.label, chip.remove) for chip in found.chips] == [
        ("Latvia", f"{base}?order=newest")
    ]


def test_filters_speak_the_readers_language(house):
    care = ConceptFactory(name="Care", labels={"lv": "Aprūpe"})
    InitiativeFactory(country="lt", concepts=[care])

    found = listing(house, InitiativeListingPage, "lv")

    labels = {group.name: [option.label for option in group.options] for group in found.groups}
    assert labels["country"] == ["Lietuva"]
    assert labels["topic"] == ["Aprūpe"]


def test_suggested_concepts_are_no_filters(house):
    care = ConceptFactory(name="Care", status="suggested")
    InitiativeFactory(concepts=[care])

    found = listing(house, InitiativeListingPage, topic=care.slug)

    assert options(found, "topic") == {}
    assert [asked for _label, asked in found.unknown] == [care.slug]


@pytest.mark.parametrize(
    "asked",
    [
        {"country": "zz"},
        {"country": "\0"},
        {"country": "'; DROP TABLE x; --"},
        {"country": "lv\ud800"},
        {"kind": "initiative"},
        {"topic": "ж" * 10_000},
        {"language": "xx"},
        {"when": "never"},
        {"order": "-password"},
        {"page": "0"},
        {"page": "-1"},
        {"page": "99999999999999999999"},
        {"page": "½"},
        {"page": "²"},
        {"stage": ["idea", "idea"]},
        {"nonsense[]": "1"},
    ],
)
@pytest.mark.parametrize("model", [InitiativeListingPage, EventListingPage])
def test_garbage_gives_the_whole_list(house, model, asked):
    (InitiativeFactory if model is InitiativeListingPage else PeerVisitFactory)(title="There")
    address = house.reader("en").address(house.listing(model))

    response = Client().get(address, {k: _bytes(v) for k, v in asked.items()})

    assert response.status_code == 200
    assert titles(response.context["listing"]) == ["There"]


def _bytes(value):
    return value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value


def test_unknown_option_is_named_escaped_and_left_out(house):
    InitiativeFactory(title="There")
    address = house.reader("en").address(house.listing(InitiativeListingPage))

    page = Client().get(address, {"country": "<b>zz"}).content.decode()

    assert "Country: there is nothing called “&lt;b&gt;zz”. It is left out." in page


def test_empty_listing_says_what_was_asked_and_where_there_is_something(house):
    InitiativeFactory(country="lv", stage=Stage.IDEA)
    InitiativeFactory(country="lt", stage=Stage.ENDED)
    address = house.reader("en").address(house.listing(InitiativeListingPage))

    response = Client().get(address, {"country": "lv", "stage": "ended"})

    found, page = response.context["listing"], response.content.decode()
    assert "You are looking for: Latvia, Ended. No page fits all of it." in page
    assert [(way.label, way.count, way.address) for way in found.relief] == [
        ("Without “Latvia”", 1, f"{address}?stage=ended"),
        ("Without “Ended”", 1, f"{address}?country=lv"),
    ]
    assert found.way_out == address


def test_no_coming_events_points_to_the_past_ones(house):
    past = timezone.now() - timedelta(days=9)
    PeerVisitFactory(start=past, end=past)

    found = listing(house, EventListingPage)

    assert [(way.label, way.count) for way in found.relief] == [("Past", 1)]


def test_listing_with_nothing_at_all_says_so(house):
    address = house.reader("en").address(house.listing(InitiativeListingPage))

    page = Client().get(address).content.decode()

    assert "Nobody has published anything for this list yet." in page


# Pages of a list ----------------------------------------------------------------


def test_pages_of_a_list_keep_the_filters_and_the_last_page_stands_for_what_is_beyond(
    house, monkeypatch
):
    monkeypatch.setattr("network.listing.PER_PAGE", 2)
    for title in "ABCDE":
        InitiativeFactory(title=title)
    base = house.reader("en").address(house.listing(InitiativeListingPage))

    second = listing(house, InitiativeListingPage, page=2, country="lv")
    beyond = listing(house, InitiativeListingPage, page=77)

    assert titles(second) == ["C", "D"]
    assert (second.leaf.previous, second.leaf.next) == (
        f"{base}?country=lv",
        f"{base}?country=lv&page=3",
    )
    assert (titles(beyond), beyond.leaf.number, beyond.leaf.next) == (["E"], 3, None)


def test_leafing_ends_where_filters_should_help(house, monkeypatch):
    monkeypatch.setattr("network.listing.PER_PAGE", 2)
    monkeypatch.setattr("network.listing.FARTHEST", 4)
    for title in "ABCDE":
        InitiativeFactory(title=title)
    base = house.reader("en").address(house.listing(InitiativeListingPage))

    page = Client().get(base, {"page": 3}).content.decode()

    assert "Page 2 of 2" in page
    assert "This is as far as one can leaf. Narrow the list to see the rest." in page


# What they cost ----------------------------------------------------------------

COLD, WARM = 9, 5


@pytest.mark.parametrize("number", [1, 3])
def test_listing_costs_the_same_queries_for_one_and_three(house, number, django_assert_num_queries):
    topic = ConceptFactory()
    for _ in range(number):
        InitiativeFactory(concepts=[topic])
    address = house.reader("en").address(house.listing(InitiativeListingPage))
    client = Client()
    client.get(f"{address}?page=2")  # content types and the site are known from then on
    cache.clear()
    with django_assert_num_queries(COLD):
        client.get(address)
    with django_assert_num_queries(WARM):
        client.get(address)
    with django_assert_num_queries(WARM + 2):  # things on a topic are counted at the first visit
        client.get(address, {"country": "lv", "topic": topic.slug})
    with django_assert_num_queries(WARM):
        client.get(address, {"country": "lv", "topic": topic.slug})


@pytest.mark.parametrize("number", [1, 3])
def test_list_of_events_costs_the_same_queries_for_one_and_three(
    house, number, django_assert_num_queries
):
    for _ in range(number):
        PeerVisitFactory()
    address = house.reader("en").address(house.listing(EventListingPage))
    client = Client()
    client.get(address)
    with django_assert_num_queries(WARM):
        client.get(address)
