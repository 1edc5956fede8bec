"""The page of an initiative: what it shows in which language, and its structured data."""

from datetime import date
from decimal import Decimal

from initiatives.models import InitiativePage, Outcome, Stage, TeamMember
from tests.factories.content import ImageFactory, translate
from tests.factories.events import PeerVisitFactory
from tests.factories.initiatives import InitiativeFactory, TeamMemberFactory
from tests.factories.knowledge import StoryFactory
from tests.factories.network import ConceptFactory, OrganisationFactory, TargetGroupFactory, connect
from tests.reading import graph, headings, queries


def make(**fields):
    """An initiative with all that it may have."""
    page = InitiativeFactory(
        **{
            "country": "lv",
            "language": "lv",
            "title": "Kafejnīca",
            "slug": "kafejnica",
            "introduction": "Kafejnīca pieturā.",
            "place": "Liepa",
            "latitude": Decimal("57.38000"),
            "longitude": Decimal("25.43000"),
            "stage": Stage.SELF_SUSTAINING,
            "outcome": Outcome.ENTERPRISE,
            "started": date(2017, 5, 12),
            "website": "https://example.org/",
            "contact_email": "liepa@example.org",
            "image": ImageFactory(alt_texts={"lv": "Kafejnīca no iekšpuses"}),
            "journey": [
                ("milestone", {"date": date(2018, 9, 1), "title": "Atvēršana", "text": ""})
            ],
            "results": [
                (
                    "result",
                    {"number": 1200, "unit": "viesi", "date": date(2021, 6, 1), "text": "gadā"},
                )
            ],
        }
        | fields
    )
    page.team.add(
        TeamMemberFactory(role="Pavāre", name="Slepena Vārdā", agreed=False, locale=page.locale),
        TeamMemberFactory(
            role="Konsultants",
            side=TeamMember.Side.PROFESSIONAL,
            name="Atklāts Vārds",
            agreed=True,
            locale=page.locale,
        ),
    )
    page.save_revision().publish()
    return InitiativePage.objects.get(pk=page.pk)


def test_page_in_its_own_language(house, client):
    make()
    response = client.get(f"/lv/{house.section_slug('lv', 'lv')}/kafejnica/")

    assert headings(response)[0] == (1, "Kafejnīca")
    assert [level for level, _text in headings(response)] == [1, 2, 3, 2, 2, 2]
    assert 'alt="Kafejnīca no iekšpuses"' in response.text
    assert '<h3 dir="auto">Atvēršana</h3>' in response.text
    assert '<time class="timeline__date" datetime="2018-09-01">' in response.text
    assert "1200" in response.text.replace("\xa0", "").replace(" ", "")
    assert 'class="notice"' not in response.text


def test_borrowed_page_says_so_and_marks_its_words(house, client):
    make()
    response = client.get(f"/ar/{house.section_slug('lv', 'ar')}/kafejnica/")

    assert '<html lang="ar" dir="rtl">' in response.text
    assert '<h1 class="page-head__title" lang="lv" dir="ltr">Kafejnīca</h1>' in response.text
    assert '<h3 lang="lv" dir="ltr">Atvēršana</h3>' in response.text
    assert 'class="notice"' in response.text
    own = f"http://testserver/lv/{house.section_slug('lv', 'lv')}/kafejnica/"
    assert f'<link rel="canonical" href="{own}">' in response.text
    assert response.text.count('rel="alternate"') == 2  # Latvian, and whoever speaks neither


def test_names_are_shown_only_of_people_who_agreed(house, client):
    make()
    response = client.get(f"/lv/{house.section_slug('lv', 'lv')}/kafejnica/")

    assert "Atklāts Vārds" in response.text
    assert "Slepena" not in response.text
    assert "Pavāre" in response.text


def test_structured_data(house, client):
    page = make(image=None)
    runner = OrganisationFactory(country="lv", language="lv", title="Biedrība", slug="biedriba")
    connect(runner, "runs", page)
    base = f"http://testserver/lv/{house.section_slug('lv', 'lv')}/"
    response = client.get(f"/lv/{house.section_slug('lv', 'lv')}/kafejnica/")

    assert graph(response) == {
        "Project": {
            "@type": "Project",
            "@id": f"{base}kafejnica/",
            "url": f"{base}kafejnica/",
            "name": "Kafejnīca",
            "description": "Kafejnīca pieturā.",
            "inLanguage": "lv",
            "foundingDate": "2017-05-12",
            "location": {
                "@type": "Place",
                "name": "Liepa",
                "address": {
                    "@type": "PostalAddress",
                    "addressLocality": "Liepa",
                    "addressCountry": "LV",
                },
                "geo": {"@type": "GeoCoordinates", "latitude": 57.38, "longitude": 25.43},
            },
            "sameAs": ["https://example.org/"],
            "email": "liepa@example.org",
            "parentOrganization": [
                {"@type": "Organization", "name": "Biedrība", "url": f"{base}biedriba/"}
            ],
        },
        "BreadcrumbList": {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {
                    "@type": "ListItem",
                    "position": 1,
                    "name": house.home("lv").title,
                    "item": "http://testserver/lv/",
                },
                {
                    "@type": "ListItem",
                    "position": 2,
                    "name": house.section("lv", "lv").title,
                    "item": base,
                },
                {
                    "@type": "ListItem",
                    "position": 3,
                    "name": "Kafejnīca",
                    "item": f"{base}kafejnica/",
                },
            ],
        },
    }


def test_structured_data_cannot_close_its_element(house, client):
    InitiativeFactory(
        country="lv", language="lv", slug="bad", title="</script><script>alert(1)</script>"
    )
    response = client.get(f"/lv/{house.section_slug('lv', 'lv')}/bad/")

    assert "<script>alert" not in response.text
    assert graph(response)["Project"]["name"] == "</script><script>alert(1)</script>"


def test_links_show_the_other_side_in_the_readers_language(house, client):
    page = make()
    visit = PeerVisitFactory(country="lt", language="lv", title="Vizīte", slug="vizite")
    translate(visit, "en", title="A visit", slug="a-visit")
    connect(visit, "visits", page)
    draft = StoryFactory(country="lv", language="lv", title="Melnraksts", live=False)
    connect(draft, "drawn-from", page)
    response = client.get(f"/en/{house.section_slug('lv', 'en')}/kafejnica/")

    assert "Visited during" in response.text
    assert f'href="/en/{house.section_slug("lt", "en")}/a-visit/"' in response.text
    assert "Vizīte" not in response.text
    assert "Melnraksts" not in response.text
    assert "What we learnt" not in response.text


def test_topics_lead_to_their_pages(house, client):
    food = ConceptFactory(name="Food", slug="food", labels={"lv": "Ēdiens"})
    young = TargetGroupFactory(name="Young people", slug="young", labels={"lv": "Jaunieši"})
    make(concepts=[food, young])
    response = client.get(f"/lv/{house.section_slug('lv', 'lv')}/kafejnica/")

    base = house.reader("lv").topics_address
    assert f'<a class="tag" href="{base}food/">Ēdiens</a>' in response.text
    assert f'<a class="tag" href="{base}young/">Jaunieši</a>' in response.text


def test_queries_are_few_and_the_same_for_one_and_three_links(house, client):
    page = make()
    address = f"/lv/{house.section_slug('lv', 'lv')}/kafejnica/"
    connect(StoryFactory(country="lv", language="lv"), "drawn-from", page)
    assert queries(client, address) == 9
    for _ in range(2):
        connect(StoryFactory(country="lv", language="lv", image=ImageFactory()), "drawn-from", page)
    assert queries(client, address) == 9


def test_pictures_and_links_in_a_story_cost_the_same_for_one_and_three(house, client):
    page, address = make(), f"/lv/{house.section_slug('lv', 'lv')}/kafejnica/"
    story = []
    counts = []
    for number in range(3):
        other = InitiativeFactory(country="lv", language="lv", image=ImageFactory())
        picture = {"image": ImageFactory(), "alt_text": f"Bilde {number}", "decorative": False}
        link = {"title": "Lasiet", "pages": [other]}
        story += [
            ("text", f'<p><a linktype="page" id="{other.pk}">cita</a></p>'),
            ("picture", picture),
            ("related_pages", link),
        ]
        page.story = story
        page.save_revision().publish()
        counts.append(queries(client, address))

    assert counts == [11, 11, 11]


def test_a_draft_is_previewed_with_its_unpublished_words(house):
    draft = InitiativeFactory(country="lv", language="lv", title="Melnraksts", live=False)
    response = draft.get_latest_revision_as_object().make_preview_request(preview_mode="")

    assert response.status_code == 200
    assert "Melnraksts" in response.content.decode()
