"""A country's section and its organisations."""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone

from network.models.organisations import ActorKind
from tests.factories.content import ImageFactory, translate
from tests.factories.events import PeerVisitFactory
from tests.factories.initiatives import InitiativeFactory
from tests.factories.knowledge import StoryFactory
from tests.factories.network import OrganisationFactory
from tests.reading import graph, headings, queries


def test_section_shows_a_little_of_each_kind_in_the_readers_language(house, client):
    page = InitiativeFactory(country="lv", language="lv", title="Kafejnīca")
    translate(page, "en", title="Café")
    InitiativeFactory(country="lt", language="en", title="Elsewhere")
    StoryFactory(country="lv", language="lv", title="Stāsts")
    response = client.get(f"/en/{house.section_slug('lv', 'en')}/")

    assert "Café" in response.text
    assert "Kafejnīca" not in response.text
    assert "Elsewhere" not in response.text
    assert "Stāsts" in response.text
    assert 'href="/en/initiatives/?country=lv"' in response.text
    assert [text for level, text in headings(response) if level == 2] == [
        "Initiatives",
        "What we learnt",
        "Follow the events here",
    ]


def test_section_shows_coming_events_alone(house, client):
    PeerVisitFactory(country="lv", title="Soon")
    past = timezone.now() - timedelta(days=30)
    PeerVisitFactory(country="lv", title="Long ago", start=past, end=past)
    html = client.get(f"/en/{house.section_slug('lv', 'en')}/").text

    assert "Soon" in html
    assert "Long ago" not in html


def test_empty_section_says_so(house, client):
    html = client.get(f"/en/{house.section_slug('lt', 'en')}/").text

    assert "Nothing is published here yet" in html


def test_queries_of_a_section_are_the_same_for_one_and_three_pages(house, client):
    address = f"/en/{house.section_slug('lv', 'en')}/"
    InitiativeFactory(country="lv", image=ImageFactory())
    assert queries(client, address) == 9
    for _ in range(2):
        InitiativeFactory(country="lv", image=ImageFactory())
    assert queries(client, address) == 9


def test_structured_data_of_an_organisation(house, client):
    OrganisationFactory(
        slug="village",
        title="Village",
        actor_kind=ActorKind.PUBLIC_BODY,
        place="Liepa",
        address="Stacijas iela 1",
        latitude=Decimal("57.38"),
        longitude=Decimal("25.43"),
        contact_email="village@example.org",
        contact_phone="+371 20000000",
        website="https://example.org/",
    )
    url = f"/en/{house.section_slug('lv', 'en')}/village/"
    response = client.get(url)

    assert "Public body" in response.text
    assert graph(response)["Organization"] == {
        "@type": "Organization",
        "@id": f"http://testserver{url}",
        "url": f"http://testserver{url}",
        "name": "Village",
        "description": "What it is, in two plain sentences.",
        "inLanguage": "en",
        "sameAs": ["https://example.org/"],
        "location": {
            "@type": "Place",
            "name": "Liepa",
            "address": {
                "@type": "PostalAddress",
                "streetAddress": "Stacijas iela 1",
                "addressLocality": "Liepa",
                "addressCountry": "LV",
            },
            "geo": {"@type": "GeoCoordinates", "latitude": 57.38, "longitude": 25.43},
        },
        "email": "village@example.org",
        "telephone": "+371 20000000",
    }
