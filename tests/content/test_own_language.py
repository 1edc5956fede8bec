"""Pictures, documents and links in the reader's language, and honest where they are not."""

import re

import pytest
from django.utils.translation import override
from wagtail.rich_text import expand_db_html

from content import blocks, links
from content.reader import Reader
from content.templatetags.languages import arrow
from content.templatetags.pictures import photo
from tests.factories.content import DocumentFactory, ImageFactory, translate
from tests.factories.knowledge import StoryFactory, ToolFactory

pytestmark = pytest.mark.django_db

ALTS = {"lv": "Zilganzaļa kaste", "en": "A teal box"}


def reading(language, **known):
    return links.reading(Reader(language, **known))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("lv", 'alt="Zilganzaļa kaste" lang="lv"'),
        ("lv-simple", 'alt="Zilganzaļa kaste" lang="lv"'),
        ("ar", 'alt="A teal box" lang="en"'),
    ],
)
def test_picture_says_which_language_its_text_is_in(house, language, said):
    image = ImageFactory(alt_texts=ALTS)

    with reading(language):
        assert said in photo(image, "figure")


def test_picture_of_which_nobody_knows_the_language_names_none(house):
    with reading("lv"):
        html = photo(ImageFactory(description="A box"), "figure")

    assert 'alt="A box"' in html
    assert "lang=" not in html


@pytest.mark.parametrize(
    ("language", "translation", "said"),
    [
        ("en", False, 'alt="Written here"'),
        ("lv", True, 'alt="Zilganzaļa kaste"'),
        ("ar", True, 'alt="Written here"'),
    ],
)
def test_picture_in_a_translated_text_says_what_it_shows_in_that_language(
    house, language, translation, said
):
    image = ImageFactory(alt_texts=ALTS)
    embed = f'<embed embedtype="image" id="{image.pk}" format="left" alt="Written here"/>'

    with reading(language, shows_translation=translation):
        html = expand_db_html(embed)

    assert said in html
    assert ('lang="lv"' in html) is (language == "lv")


def test_reader_is_known_to_read_a_translation(client, house):
    page = StoryFactory(language="en", title="Garden", slug="garden")
    translate(page, "lv", slug="darzs")

    shown = {
        language: client.get(f"/{language}/{house.section_slug('lv', language)}/{slug}/")
        for language, slug in (("en", "garden"), ("lv", "darzs"), ("ar", "garden"))
    }

    assert {code: r.context["reader"].shows_translation for code, r in shown.items()} == {
        "en": False,
        "lv": True,
        "ar": False,
    }


def test_worksheet_in_the_readers_language_comes_first_and_each_says_its_own(client, house):
    sheets = [DocumentFactory(title=name, language=name) for name in ("en", "lv", "de")]
    materials = [("material", {"title": "", "document": sheet, "link": ""}) for sheet in sheets]
    ToolFactory(language="en", slug="sheet", materials=materials)

    for language, order in {"lv": ["lv", "en", "de"], "ar": ["en", "lv", "de"]}.items():
        html = client.get(f"/{language}/{house.section_slug('lv', language)}/sheet/").text
        found = re.findall(
            r'class="document__name" href="[^"]+" hreflang="(\w+)" lang="(\w+)" dir="auto">(\w+)<',
            html,
        )
        assert found == [(code, code, code) for code in order]


def test_title_that_the_writer_gave_a_document_is_in_the_language_of_the_page(house):
    value = {"title": "Darba lapa", "document": DocumentFactory(language="de"), "link": ""}

    shown = blocks.MaterialBlock().to_python(value | {"document": value["document"].pk}).download

    assert (shown["title"], shown["lang"], shown["language"]) == ("Darba lapa", "", "de")


def test_links_in_a_borrowed_text_stay_in_the_language_of_the_reader(client, house):
    target = StoryFactory(language="en", title="Target", slug="target")
    translate(target, "de", slug="ziel")
    text = f'<p><a linktype="page" id="{target.pk}">There</a></p>'
    StoryFactory(language="lv", title="Teksts", slug="teksts", story=[("text", text)])

    for language, slug in {"de": "ziel", "ar": "target", "lv": "target"}.items():
        section = house.section_slug("lv", language)
        html = client.get(f"/{language}/{section}/teksts/").text
        assert f'<a href="/{language}/{section}/{slug}/">There</a>' in html


def test_words_of_the_interface_among_borrowed_words_keep_their_language(client, house):
    document = DocumentFactory(title="Lapa", language="lv")
    story = [
        ("documents", {"title": "", "documents": [document]}),
        ("related_pages", {"title": "", "pages": [StoryFactory(language="lv", title="Cits")]}),
        ("steps", {"steps": [{"title": "Sāc", "text": "<p>Te.</p>", "minutes": 5}]}),
        ("embed", {"title": "Filma", "url": "https://video.example.org/"}),
    ]
    StoryFactory(language="lv", slug="stasts", story=story)

    html = client.get(f"/ar/{house.section_slug('lv', 'ar')}/stasts/").text

    told = re.split(r'<div class="prose story" lang="lv" dir="ltr">', html)[1]
    for place in ("document__facts", "kind", "card__meta", "step__minutes", "embed__note"):
        assert f'class="{place}" lang="ar" dir="rtl">' in told


@pytest.mark.parametrize(("language", "sign"), [("lv", "→"), ("ar", "←")])
def test_an_arrow_points_where_the_reader_reads_to(language, sign):
    with override(language):
        assert arrow() == sign
