"""A page in two languages side by side: which blocks belong together, and who may see it."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from content import beside
from knowledge.models import StoryPage
from tests.factories.content import translate
from tests.factories.events import SessionFactory, WorkshopFactory
from tests.factories.initiatives import InitiativeFactory, TeamMemberFactory
from tests.factories.knowledge import StoryFactory, ToolFactory
from tests.reading import queries

pytestmark = pytest.mark.django_db

STORY = [("heading", "How"), ("text", "<p>It was cold.</p>"), ("text", "<p>They came.</p>")]


@pytest.fixture
def page(house):
    """A story in English, and its edition in Latvian with the same blocks."""
    page = StoryFactory(title="Garden", slug="garden", introduction="A garden.", story=STORY)
    return write(page, "lv", ["Kā", "<p>Bija auksti.</p>", "<p>Viņi atnāca.</p>"])


def write(page, language, texts):
    """An edition whose blocks have the ids of the original's, as a translation has."""
    raw = [dict(block) for block in StoryPage.objects.get(pk=page.pk).story.raw_data]
    for block, text in zip(raw, texts, strict=True):
        block["value"] = text
    return translate(page, language, title="Dārzs", slug="darzs", story=raw)


def address(house, language="en", slug="garden", second="lv"):
    return f"/{language}/{house.section_slug('lv', language)}/{slug}/?beside={second}"


def said(block):
    return getattr(block.value, "source", block.value)


def shown(rows):
    """What each row says, left and right."""
    return [([said(b) for b in row.left or ()], [said(b) for b in row.right or ()]) for row in rows]


def paired(house, left, right):
    one = StoryFactory(story=left)
    other = StoryFactory(story=right)
    return shown(beside.paired(list(one.story), list(other.story)))


def test_blocks_of_a_translation_belong_together_by_their_ids(house, page):
    one = StoryPage.objects.get(slug="garden")

    assert shown(beside.paired(list(one.story), list(page.story))) == [
        (["How"], ["Kā"]),
        (["<p>It was cold.</p>"], ["<p>Bija auksti.</p>"]),
        (["<p>They came.</p>"], ["<p>Viņi atnāca.</p>"]),
    ]


def test_a_block_that_only_one_language_has_stands_alone_in_its_place(house, page):
    one = StoryPage.objects.get(slug="garden")
    left, right = list(one.story), list(page.story)

    assert shown(beside.paired([left[0], left[2]], right)) == [
        (["How"], ["Kā"]),
        ([], ["<p>Bija auksti.</p>"]),
        (["<p>They came.</p>"], ["<p>Viņi atnāca.</p>"]),
    ]
    assert shown(beside.paired(left, right[:1])) == [
        (["How"], ["Kā"]),
        (["<p>It was cold.</p>"], []),
        (["<p>They came.</p>"], []),
    ]


def test_blocks_written_by_hand_belong_together_by_kind_and_order(house):
    assert paired(house, STORY[:2], [("heading", "Kā"), ("text", "<p>Auksti.</p>")]) == [
        (["How"], ["Kā"]),
        (["<p>It was cold.</p>"], ["<p>Auksti.</p>"]),
    ]


def test_stories_of_another_shape_stand_whole(house):
    assert paired(house, STORY[:2], [("text", "<p>Auksti.</p>")]) == [
        (["How", "<p>It was cold.</p>"], ["<p>Auksti.</p>"])
    ]


def test_page_shows_both_languages_each_with_its_own_language_and_direction(house, page):
    response = Client().get(address(house))

    assert response.status_code == 200
    html = response.text
    assert '<h1 class="beside__cell beside__title" lang="en" dir="ltr">Garden</h1>' in html
    assert '<p class="beside__cell beside__title" lang="lv" dir="ltr">Dārzs</p>' in html
    cells = re.findall(
        r'<div class="beside__cell prose" lang="(\w+)" dir="ltr">(.*?)</div>', html, re.S
    )
    words = [(code, " ".join(re.sub(r"<[^>]+>", " ", text).split())) for code, text in cells]
    assert words[:4] == [("en", "A garden."), ("lv", "A garden."), ("en", "How"), ("lv", "Kā")]


def test_page_of_two_columns_is_not_indexed_and_canonical_to_the_page(house, page):
    html = Client().get(address(house)).text

    assert '<meta name="robots" content="noindex">' in html
    own = f"http://testserver/en/{house.section_slug('lv')}/garden/"
    assert f'<link rel="canonical" href="{own}">' in html
    assert "application/ld+json" not in html


def test_reader_of_a_third_language_keeps_their_interface(house, page):
    response = Client().get(address(house, language="ar"))

    assert '<html lang="ar" dir="rtl">' in response.text
    assert [column["language"] for column in response.context["columns"]] == ["en", "lv"]


def test_fields_beyond_the_story_have_their_heading(house):
    tool = ToolFactory(slug="tool", purpose="<p>To find out.</p>")
    translate(tool, "lv", slug="riks", purpose="<p>Lai uzzinātu.</p>")

    response = Client().get(address(house, slug="tool"))

    rows = {row.heading: str(row.right) for row in response.context["rows"] if row.heading}
    assert "Lai uzzinātu." in rows["Purpose"]


def test_languages_offered_are_those_with_words_of_their_own(house, page):
    html = Client().get(address(house).split("?")[0]).text

    links = re.findall(r'<a href="([^"]+\?beside=\w+)" rel="nofollow">(.+?)</a>', html)
    assert links == [
        (address(house), '<bdi lang="en">English</bdi> + <bdi lang="lv">Latviešu</bdi>')
    ]


@pytest.mark.parametrize("second", ["en", "de", "xx", "%00", "lv'"])
def test_language_without_words_of_its_own_is_not_found(house, page, second):
    assert Client().get(address(house, second=second)).status_code == 404


def test_draft_edition_is_not_found(house, page):
    page.unpublish()

    assert Client().get(address(house)).status_code == 404


def test_restriction_of_either_edition_closes_the_page_of_both(house, page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)

    response = Client().get(address(house))

    assert response.status_code == 302
    assert "/_util/login/" in response["Location"] or "/account/login/" in response["Location"]


def test_listing_has_no_words_to_show_side_by_side(house):
    assert "?beside=" not in Client().get("/en/events/").text
    assert Client().get("/en/events/?beside=lv").status_code == 404


def test_page_of_two_columns_takes_one_query_more(house, page):
    one = queries(Client(), address(house).split("?")[0])
    assert (one, queries(Client(), address(house))) == (6, 7)


def cells(response, heading):
    """``[(lang, dir, words)]`` of the cells beneath ``heading``, in order."""
    part = response.text.split(f'<h2 class="beside__heading">{heading}</h2>')[1]
    part = part.split('class="beside__heading"')[0]
    found = re.findall(
        r'<div class="beside__cell prose" lang="(\S+)" dir="(\S+)">(.*?)</div>', part, re.S
    )
    return [(*said, " ".join(re.sub(r"<[^>]+>", " ", words).split())) for *said, words in found]


def test_sessions_stand_beside_each_other_in_the_order_of_time_each_in_its_language(house):
    page = WorkshopFactory(title="Bread", slug="bread")
    times = [datetime(2031, 5, day, 9, tzinfo=UTC) for day in (7, 6)]
    for at, title in zip(times, ("Baking", "Kneading"), strict=True):
        end = at + timedelta(hours=1)
        page.sessions.add(SessionFactory(title=title, start=at, end=end, room="Zāle", track="Rye"))
    page.save_revision().publish()
    arabic = translate(page, "ar", title="خبز", slug="khubz")
    for session, title in zip(arabic.sessions.order_by("start"), ("عجن", "خبز"), strict=True):
        session.title, session.track = title, ""
        session.save()

    shown = cells(Client().get(address(house, slug="bread", second="ar")), "Programme")

    assert [said[:2] for said in shown] == [("en", "ltr"), ("ar", "rtl")] * 2
    assert [said[2] for said in shown[::2]] == [
        "Tuesday, 6 May 2031, 12:00 – 13:00 Rye Kneading Zāle",
        "Wednesday, 7 May 2031, 12:00 – 13:00 Rye Baking Zāle",
    ]
    assert [said[2].split()[-2:] for said in shown[1::2]] == [["عجن", "Zāle"], ["خبز", "Zāle"]]
    assert not re.search("Tuesday|May", " ".join(said[2] for said in shown[1::2]))


def test_questions_stand_beside_each_other_in_words_alone(house):
    page = WorkshopFactory(title="Bread", slug="bread")
    asked = {"question": "Which bread?", "help": "One.", "required": True, "options": ["Rye"]}
    page.questions = [("choice", asked)]
    page.save_revision().publish()
    raw = page.questions.get_prep_value()
    raw[0]["value"] |= {"question": "Kura maize?", "help": "Viena."}
    translate(page, "lv", slug="maize", questions=page.questions.stream_block.to_python(raw))

    shown = cells(Client().get(address(house, slug="bread")), "Asked when you register")

    assert shown == [
        ("en", "ltr", "Which bread? One. Rye"),
        ("lv", "ltr", "Kura maize? Viena. Rye"),
    ]


def test_team_stands_beside_with_the_names_only_of_those_who_agreed(house):
    page = InitiativeFactory(title="Café", slug="cafe")
    for role, agreed in (("Cook", True), ("Baker", False)):
        page.team.add(TeamMemberFactory(role=role, name=f"Anna {role}", agreed=agreed))
    page.save_revision().publish()
    latvian = translate(page, "lv", slug="kafejnica")
    latvian.team.filter(role="Cook").update(role="Pavāre")

    response = Client().get(address(house, slug="cafe"))

    shown = cells(response, "The accelerator team")
    assert [said[:2] for said in shown] == [("en", "ltr"), ("lv", "ltr")] * 2
    roles = re.findall(r'<p class="person__role">(.*?)</p>', response.text)
    said = [re.sub(r"<[^>]+>", "", role) for role in roles]
    assert said == ["Anna Cook, Cook", "Anna Cook, Pavāre", "Baker", "Baker"]


def test_a_session_that_only_one_language_has_stands_alone(house):
    page = WorkshopFactory(title="Bread", slug="bread")
    page.sessions.add(SessionFactory(title="Kneading"))
    page.save_revision().publish()
    latvian = translate(page, "lv", slug="maize")
    SessionFactory(title="Cepšana", page=latvian, locale=latvian.locale, sort_order=1).save()

    left = [said[2] for said in cells(Client().get(address(house, slug="bread")), "Programme")]

    assert ["Kneading" in said for said in left] == [True, True, False, False]
    assert left[2] == ""
    assert left[3].endswith("Cepšana")
