"""The pages of the library, and their structured data."""

from datetime import UTC, date, datetime

from knowledge.models import StoryPage
from tests.factories.content import DocumentFactory
from tests.factories.knowledge import (
    GoodPracticeFactory,
    RecommendationFactory,
    StoryFactory,
    ToolFactory,
)
from tests.reading import graph, queries


def address(house, slug):
    return f"/en/{house.section_slug('lv', 'en')}/{slug}/"


def base_of(house, slug, title):
    url = f"http://testserver{address(house, slug)}"
    return {
        "@id": url,
        "url": url,
        "name": title,
        "description": "What it is, in two plain sentences.",
        "inLanguage": "en",
    }


def published(house):
    return {
        "publisher": {
            "@type": "Organization",
            "name": "One Roof",
            "url": "http://testserver/en/",
        }
    }


def stamp(page):
    moment = datetime(2026, 5, 4, 9, tzinfo=UTC)
    type(page).objects.filter(pk=page.pk).update(
        first_published_at=moment, last_published_at=moment
    )
    return {
        "datePublished": "2026-05-04T09:00:00+00:00",
        "dateModified": "2026-05-04T09:00:00+00:00",
    }


def test_good_practice_is_an_article_in_the_fields_form(house, client):
    page = GoodPracticeFactory(
        slug="kitchen",
        title="A kitchen",
        period_start=date(2019, 9, 1),
        period_end=date(2021, 6, 30),
        resources=[("resource", {"what": "A stove", "amount": 2, "unit": "pieces"})],
        transfer="<p>Begin small.</p>",
        links=[("link", {"title": "Results", "url": "https://example.org/"})],
    )
    times = stamp(page)
    response = client.get(address(house, "kitchen"))

    parts = ("The problem", "The solution", "What it needs", "Could it work elsewhere?", "Links")
    assert [response.text.index(f"<h2>{part}</h2>") for part in parts] == sorted(
        response.text.index(f"<h2>{part}</h2>") for part in parts
    )
    assert "1 September 2019 – 30 June 2021" in response.text
    assert "What was difficult" not in response.text
    assert graph(response)["Article"] == {
        "@type": "Article",
        "headline": "A kitchen",
        **base_of(house, "kitchen", "A kitchen"),
        **times,
        **published(house),
    }


def test_tool_is_a_how_to(house, client):
    document = DocumentFactory(title="Sheet", language="lv")
    ToolFactory(
        slug="canvas",
        title="A canvas",
        minutes=90,
        group_min=4,
        group_max=12,
        steps=[
            ("step", {"title": "Draw", "text": "<p>Draw <b>it</b>.</p>", "minutes": 15}),
            ("step", {"title": "Talk", "text": "<p>Talk.</p>", "minutes": None}),
        ],
        materials=[("material", {"title": "Sheet, A3", "document": document, "link": ""})],
    )
    response = client.get(address(house, "canvas"))

    assert "90 minutes" in response.text
    assert "4–12 people" in response.text
    assert f'href="{document.url}"' in response.text
    assert graph(response)["HowTo"] == {
        "@type": "HowTo",
        **base_of(house, "canvas", "A canvas"),
        "totalTime": "PT90M",
        "step": [
            {"@type": "HowToStep", "position": 1, "name": "Draw", "text": "Draw it."},
            {"@type": "HowToStep", "position": 2, "name": "Talk", "text": "Talk."},
        ],
    }


def test_recommendation_says_to_whom(house, client):
    RecommendationFactory(slug="open-doors", number=2, addressed_to="Municipalities")
    response = client.get(address(house, "open-doors"))

    assert "Municipalities" in response.text
    assert "<h2>What to do</h2>" in response.text
    assert graph(response)["Article"]["headline"].startswith("Recommendation")


def test_news_has_its_day(house, client):
    StoryFactory(slug="bus", published_on=date(2026, 5, 4), told_by="A driver")
    StoryFactory(slug="told", sort=StoryPage.Sort.FIRST_HAND)

    news = client.get(address(house, "bus"))
    assert "A driver" in news.text
    assert "4 May 2026" in news.text
    assert graph(news)["NewsArticle"]["datePublished"] == "2026-05-04"
    assert "Article" in graph(client.get(address(house, "told")))


def test_words_of_a_borrowed_page_keep_their_language_within_the_facts(house, client):
    RecommendationFactory(slug="doors", addressed_to="Municipalities")
    html = client.get(f"/ar/{house.section_slug('lv', 'ar')}/doors/").text

    assert '<dd class="fact-list__value" dir="auto" lang="en">Municipalities</dd>' in html


def test_queries(house, client):
    GoodPracticeFactory(slug="kitchen")
    ToolFactory(
        slug="canvas",
        materials=[("material", {"title": "A", "document": DocumentFactory(), "link": ""})],
    )

    assert queries(client, address(house, "kitchen")) == 6
    assert queries(client, address(house, "canvas")) == 7
