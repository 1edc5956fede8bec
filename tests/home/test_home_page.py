"""The front page: what happens next, who is near, what others learnt."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from home import front_page
from initiatives.models import Stage
from tests.factories.content import ImageFactory, translate
from tests.factories.events import PeerVisitFactory, WorkshopFactory
from tests.factories.initiatives import InitiativeFactory
from tests.factories.knowledge import StoryFactory
from tests.reading import graph, headings, queries


def test_front_page_says_what_this_is_and_what_happens_next(house, client):
    past = timezone.now() - timedelta(days=9)
    WorkshopFactory(country="lv", title="Over", start=past, end=past)
    later = timezone.now() + timedelta(days=20)
    PeerVisitFactory(country="lt", title="Later", start=later, end=later)
    PeerVisitFactory(country="lv", title="Next")
    response = client.get("/en/")

    assert headings(response)[0] == (1, "One roof for what partners do")
    assert response.text.index("Next") < response.text.index("Later")
    assert "Over" not in response.text


def test_each_thing_stands_there_once_in_the_best_edition(house, client):
    page = StoryFactory(country="lv", language="lv", title="Stāsts")
    translate(page, "en", title="A story")
    only = StoryFactory(country="lv", language="lv", title="Tikai latviski")
    closed = StoryFactory(country="lv", language="lv", title="Slēgts")
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    StoryFactory(country="lv", language="en", title="Draft", live=False)
    html = client.get("/en/").text

    assert html.count("A story") == 1
    assert "Stāsts" not in html
    assert only.title in html
    assert "Slēgts" not in html
    assert "Draft" not in html


@pytest.mark.parametrize(
    ("code", "language", "near"),
    [
        ("lv", "lv", True),
        ("lt", "lt", True),
        ("lt", "lv", False),
        ("lv", "ar", False),
        ("de", "de", True),
        ("se", "sv", True),
        ("dk", "da", True),
        ("ee", "et", True),
    ],
)
def test_a_country_is_near_where_the_readers_language_is_spoken(code, language, near):
    assert front_page.speaks(code, language) is near


def test_the_readers_country_comes_first(house):
    codes = [row.country__code for row in front_page.countries(house.reader("lv"))]

    assert codes == ["lv", "lt"]


def test_steps_count_the_initiatives(house, client):
    for stage in (Stage.IDEA, Stage.START_UP, Stage.START_UP):
        InitiativeFactory(stage=stage, started=date(2020, 1, 1))
    rows = front_page.initiatives(house.reader("en"))

    assert [step["count"] for step in front_page.stages(rows)] == [1, 0, 2, 0]


def test_structured_data(house, client):
    data = graph(client.get("/lv/"))

    assert data == {
        "WebSite": {
            "@type": "WebSite",
            "@id": "http://testserver/lv/",
            "url": "http://testserver/lv/",
            "name": house.home("lv").title,
            "description": "Partners in six countries publish and learn here.",
            "inLanguage": "lv",
            "publisher": {
                "@type": "Organization",
                "name": "One Roof",
                "url": "http://testserver/lv/",
            },
            "potentialAction": {
                "@type": "SearchAction",
                "target": {
                    "@type": "EntryPoint",
                    "urlTemplate": f"http://testserver{house.reader('lv').search_address}?q={{search_term_string}}",
                },
                "query-input": "required name=search_term_string",
            },
        }
    }


def test_queries_are_few_and_the_same_for_one_and_three_of_each(house, client):
    for count in (1, 2):
        for _ in range(count):
            for factory in (PeerVisitFactory, InitiativeFactory, StoryFactory):
                factory(image=ImageFactory())
        assert queries(client, "/en/") == 9


def test_standing_page_shows_its_story(house, client):
    response = client.get("/en/about/")

    assert headings(response) == [(1, "About")]
    assert set(graph(response)) == {"WebPage", "BreadcrumbList"}
