"""Story blocks: one class, one template, and what each prints and refuses."""

import re
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from pytest_django.asserts import assertHTMLEqual
from wagtail.models import PageViewRestriction
from wagtail.rich_text import expand_db_html

from content import blocks, frames, links
from content.reader import Reader
from home.models import StandardPage
from tests.factories.content import DocumentFactory, ImageFactory, editor_of, translate
from tests.factories.initiatives import InitiativeFactory

TEMPLATES = Path(__file__).parents[2] / "templates" / "content" / "blocks"
CLASSES = [getattr(blocks, name) for name in blocks.__all__]


def render(block, value, language="en"):
    """The HTML of ``block`` with the stored ``value``, for a reader of ``language``."""
    with translation.override(language), links.reading(Reader(language)):
        return str(block.render(block.to_python(value), {}))


def name_of(cls):
    words = re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()
    return f"{words}.html"


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_block_has_its_template(cls):
    assert cls().meta.template == f"content/blocks/{name_of(cls)}"
    assert (TEMPLATES / name_of(cls)).exists()


def test_every_template_has_its_block():
    assert {path.name for path in TEMPLATES.glob("*.html")} == {name_of(cls) for cls in CLASSES}


@pytest.mark.parametrize(
    "cls", [cls for cls in CLASSES if cls is not blocks.StoryBlock], ids=lambda cls: cls.__name__
)
def test_every_block_says_what_it_is_for_and_can_be_previewed(cls, house):
    ImageFactory()
    DocumentFactory()
    block = cls()

    assert block.meta.icon != "placeholder"
    assert str(block.meta.description)
    assert block.is_previewable
    assert str(block.render(block.get_preview_value(), {})).strip()


def test_heading_has_an_anchor_in_its_own_letters():
    assert render(blocks.HeadingBlock(), "Kā sākās") == (
        '\n<h2 id="s-kā-sākās" dir="auto">Kā sākās</h2>\n'
    )
    assert 'id="s-كيف-بدأ"' in render(blocks.SubheadingBlock(), "كيف بدأ")


def test_heading_escapes_what_is_typed():
    html = render(blocks.HeadingBlock(), "<script>alert(1)</script>")

    assert "<script>" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_quote_prints_who_said_it():
    html = render(blocks.QuoteBlock(), {"text": "It works.", "by": "", "role": "A cook"})

    assertHTMLEqual(
        html,
        """<figure class="quote">
            <blockquote class="quote__text" dir="auto"><p>It works.</p></blockquote>
            <figcaption class="quote__by">A cook</figcaption>
        </figure>""",
    )


def test_fact_box_prints_its_title_and_facts():
    html = render(blocks.FactBoxBlock(), {"title": "At a glance", "text": "<p>Three days</p>"})

    assertHTMLEqual(
        html,
        """<aside class="fact-box">
            <h3 class="fact-box__title">At a glance</h3><p>Three days</p>
        </aside>""",
    )


def test_steps_are_an_ordered_list_with_minutes():
    step = {"title": "Draw", "text": "<p>Draw the street.</p>", "minutes": 20}
    html = render(blocks.StepsBlock(), {"steps": [step, step | {"title": "Talk", "minutes": None}]})

    assert re.findall(r"<h3[^>]*>(.*?)</h3>", html) == ["Draw", "Talk"]
    assert html.count("20 minutes") == 1
    assert html.count("minute") == 2  # the class of the element, and the words


# Pictures -----------------------------------------------------------------------------


@pytest.fixture
def image(db):
    return ImageFactory(alt_texts={"en": "A teal box", "lv": "Zilganzaļa kaste"}, description="")


def test_picture_prints_alt_text_size_and_caption(image):
    value = {"image": image.pk, "alt_text": "A café", "decorative": False, "caption": "In May"}
    html = render(blocks.PictureBlock(), value)

    assert re.search(
        r'<img src="[^"]+\.webp" srcset="[^"]+" sizes="[^"]+" width="40" height="30"'
        r' alt="A café" loading="lazy">',
        html,
    )
    assert '<figcaption class="figure__caption">In May</figcaption>' in html


def test_picture_without_words_here_says_what_the_picture_says_in_the_readers_language(image):
    value = {"image": image.pk, "alt_text": "", "decorative": False}

    assert 'alt="Zilganzaļa kaste"' in render(blocks.PictureBlock(), value, "lv")
    assert 'alt="A teal box"' in render(blocks.PictureBlock(), value, "ar")


def test_decoration_has_an_empty_alt_text(image):
    value = {"image": image.pk, "alt_text": "", "decorative": True}

    assert 'alt=""' in render(blocks.PictureBlock(), value)


@pytest.mark.parametrize(
    ("alt_text", "decorative", "refused"),
    [
        ("A café", False, False),
        ("", True, False),
        ("", False, True),
        ("A café", True, True),
        ("  ", False, True),
    ],
)
def test_picture_needs_exactly_one_of_alt_text_and_decorative(image, alt_text, decorative, refused):
    block = blocks.PictureBlock()
    value = block.to_python({"image": image.pk, "alt_text": alt_text, "decorative": decorative})
    if not refused:
        assert block.clean(value)["decorative"] is decorative
        return
    with pytest.raises(ValidationError) as caught:
        block.clean(value)
    assert list(caught.value.block_errors) == ["alt_text"]


def test_editor_gets_the_alt_text_in_the_language_of_the_page(house, client):
    collection = house.country("lv").collection
    image = ImageFactory(alt_texts={"en": "A box", "lv": "Kaste"}, collection=collection)
    client.force_login(editor_of("lv"))

    assert client.get(f"/admin/pictures/{image.pk}/alt/lv/").json() == {"alt": "Kaste"}
    assert client.get(f"/admin/pictures/{image.pk}/alt/ar/").json() == {"alt": "A box"}


def test_editor_of_another_country_gets_no_alt_text(house, client):
    image = ImageFactory(alt_texts={"lv": "Slepena"}, collection=house.country("lv").collection)
    client.force_login(editor_of("lt"))

    response = client.get(f"/admin/pictures/{image.pk}/alt/lv/")

    assert response.status_code == 404
    assert "Slepena" not in response.text


def test_gallery_prints_each_picture(image):
    picture = {"image": image.pk, "alt_text": "A café", "decorative": False}
    html = render(blocks.GalleryBlock(), {"pictures": [picture, picture | {"alt_text": "A bus"}]})

    assert re.findall(r'alt="(.*?)"', html) == ["A café", "A bus"]


# Files --------------------------------------------------------------------------------


def test_documents_say_language_type_and_size(db):
    document = DocumentFactory(title="Audekls", language="lv", file_size=2048)
    html = render(blocks.DocumentsBlock(), {"title": "", "documents": [document.pk]})

    assert f'href="{document.url}"' in html
    assert re.search(r"PDF 2\.0\sKB · Latvian", html)


def test_material_is_a_document_or_a_link(db):
    block = blocks.MaterialBlock()
    document = DocumentFactory()
    one = {"title": "Sheet", "document": document.pk, "link": ""}
    block.clean(block.to_python(one))
    for wrong in (one | {"link": "https://example.org/"}, one | {"document": None}):
        with pytest.raises(ValidationError):
            block.clean(block.to_python(wrong))


# A table --------------------------------------------------------------------------------

TABLE = {
    "columns": [{"type": "text", "heading": "What"}, {"type": "text", "heading": "Spring"}],
    "rows": [{"values": ["Visitors", "40"]}],
    "caption": "In numbers",
}


def test_table_has_a_caption_and_header_cells():
    html = render(blocks.TableBlock(), TABLE)

    assert "<caption>In numbers</caption>" in html
    assert '<th scope="col">What</th><th scope="col">Spring</th>' in html
    assert '<th scope="row">Visitors</th><td>40</td>' in html


@pytest.mark.parametrize(
    "wrong",
    [
        TABLE | {"caption": ""},
        TABLE | {"columns": [{"type": "text", "heading": ""}, TABLE["columns"][1]]},
        TABLE | {"columns": [], "rows": []},
    ],
)
def test_table_without_caption_or_headings_is_refused(wrong):
    block = blocks.TableBlock()
    with pytest.raises(ValidationError):
        block.clean(block.to_python(wrong))


def test_table_is_translated_cell_by_cell():
    block = blocks.TableBlock()
    segments = block.get_translatable_segments(block.to_python(TABLE))
    words = {segment.path: segment.render_text() for segment in segments}

    assert words == {
        "caption": "In numbers",
        "head.0": "What",
        "head.1": "Spring",
        "0.0": "Visitors",
        "0.1": "40",
    }
    for segment in segments:
        segment.string.data = segment.string.data.upper()
    restored = block.restore_translated_segments(block.to_python(TABLE), segments)
    assert block.get_prep_value(restored) == {
        "columns": [{"type": "text", "heading": "WHAT"}, {"type": "text", "heading": "SPRING"}],
        "rows": [{"values": ["VISITORS", "40"]}],
        "caption": "IN NUMBERS",
    }


# Videos -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "frame"),
    [
        (
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
            "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        ),
        ("https://youtu.be/dQw4w9WgXcQ?t=3", "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"),
        ("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1"),
        ("https://tube.example/w/9c9de5e8-0a1e-484a-b099-e80766180a6d", ""),
        ("https://evil.example/youtube.com/watch?v=dQw4w9WgXcQ", ""),
        ("https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ", ""),
        ("javascript://youtu.be/dQw4w9WgXcQ", ""),
        ('https://youtu.be/"onload=alert(1)', ""),
    ],
)
def test_only_known_hosts_are_framed(url, frame):
    assert frames.frame(url) == frame


def test_a_peertube_host_is_framed_once_the_settings_name_it(settings):
    settings.EMBED_HOSTS = ["https://tube.example"]

    assert frames.frame("https://tube.example/w/kkGMgK9ZtnKfYAgnEtQxbv") == (
        "https://tube.example/videos/embed/kkGMgK9ZtnKfYAgnEtQxbv"
    )


def test_video_asks_nothing_of_its_host_before_a_click():
    html = render(blocks.EmbedBlock(), {"title": "A talk", "url": "https://vimeo.com/76979871"})

    assert "<iframe" not in html
    assert " src=" not in html
    assert 'data-embed="https://player.vimeo.com/video/76979871?dnt=1"' in html
    assert '<a href="https://vimeo.com/76979871" rel="noopener">Open at vimeo.com</a>' in html


def test_video_of_an_unknown_host_is_refused_and_a_recording_becomes_a_link():
    value = {"title": "A talk", "url": "https://media.example/talk"}
    block = blocks.EmbedBlock()
    with pytest.raises(ValidationError):
        block.clean(block.to_python(value))
    html = render(blocks.RecordingBlock(), value)
    assert "data-embed" not in html
    assert 'href="https://media.example/talk"' in html


# Links --------------------------------------------------------------------------------------


@pytest.fixture
def page(house):
    """An initiative in Latvian and English, linked to by its Latvian edition."""
    page = InitiativeFactory(country="lv", language="lv", title="Kafejnīca", slug="kafejnica")
    translate(page, "en", title="Café", slug="cafe")
    return page


def test_call_to_action_leads_to_the_readers_edition(house, page):
    value = {"title": "Come", "page": page.pk, "url": "", "label": "Visit", "text": ""}
    block = blocks.CallToActionBlock()

    assert f'href="/lv/{house.section_slug("lv", "lv")}/kafejnica/"' in render(block, value, "lv")
    assert f'href="/en/{house.section_slug("lv", "en")}/cafe/"' in render(block, value, "en")
    assert f'href="/de/{house.section_slug("lv", "de")}/cafe/"' in render(block, value, "de")


def test_call_to_action_to_a_page_that_is_gone_is_not_there(page):
    value = {"title": "Come", "page": page.pk, "url": "", "label": "Visit", "text": ""}
    for edition in page.get_translations(inclusive=True):
        edition.unpublish()

    assert "Come" not in render(blocks.CallToActionBlock(), value, "lv")


def test_call_to_action_leads_to_one_place(page):
    block = blocks.CallToActionBlock()
    one = {"title": "Come", "page": page.pk, "url": "", "label": "Visit", "text": ""}
    block.clean(block.to_python(one))
    for wrong in (one | {"url": "https://example.org/"}, one | {"page": None}):
        with pytest.raises(ValidationError):
            block.clean(block.to_python(wrong))


def test_related_pages_are_shown_in_the_readers_language_and_closed_ones_not_at_all(house, page):
    closed = InitiativeFactory(country="lv", language="lv", title="Slēgta")
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    value = {"title": "Read next", "pages": [page.pk, closed.pk, house.listing(StandardPage).pk]}
    html = render(blocks.RelatedPagesBlock(), value, "en")

    assert "Café" in html
    assert "Slēgta" not in html
    assert f'href="/en/{house.section_slug("lv", "en")}/cafe/"' in html
    assert 'href="/en/about/"' in html


@pytest.mark.parametrize("language", ["lv", "en", "de"])
def test_rich_text_links_lead_to_the_readers_edition(house, page, language):
    slug = "kafejnica" if language == "lv" else "cafe"
    with links.reading(Reader(language)):
        html = expand_db_html(f'<p><a linktype="page" id="{page.pk}">here</a></p>')

    assert html == (
        f'<p><a href="/{language}/{house.section_slug("lv", language)}/{slug}/">here</a></p>'
    )


def test_rich_text_links_to_nothing_that_a_reader_may_not_see(page):
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    with links.reading(Reader("en")):
        html = expand_db_html(
            f'<a linktype="page" id="{page.pk}">here</a><a linktype="page" id="999999">there</a>'
        )

    assert html == "<a>here</a><a>there</a>"


def test_all_links_of_a_page_cost_two_queries(house, page, django_assert_num_queries):
    others = [InitiativeFactory(country="lv", language="lv") for _ in range(3)]
    linking = InitiativeFactory(
        country="lv",
        language="lv",
        story=[
            ("text", f'<p><a linktype="page" id="{page.pk}">one</a></p>'),
            ("text", "".join(f'<a linktype="page" id="{o.pk}">other</a>' for o in others)),
        ],
    )
    reader = Reader("lv")
    assert reader.structure
    assert reader.closed_paths == []
    with django_assert_num_queries(2):
        links.gather(linking, reader)
    with django_assert_num_queries(0):
        assert links.address(page.pk, reader).endswith("/kafejnica/")


def test_media_in_rich_text_is_a_link_and_asks_nothing_of_another_site():
    html = expand_db_html('<embed embedtype="media" url="https://vimeo.com/76979871"/>')

    assert (
        html == '<a href="https://vimeo.com/76979871" rel="noopener">https://vimeo.com/76979871</a>'
    )


def test_picture_in_rich_text_says_what_it_shows(image):
    with links.reading(Reader("lv")):
        html = expand_db_html(f'<embed embedtype="image" id="{image.pk}" format="left" alt=""/>')

    assert 'alt="Zilganzaļa kaste"' in html
    assert 'loading="lazy"' in html


def test_story_keeps_the_order_of_its_blocks():
    story = blocks.StoryBlock()
    value = [
        {"type": "heading", "value": "First"},
        {"type": "text", "value": "<p>Second</p>"},
        {"type": "subheading", "value": "Third"},
    ]
    html = render(story, value)

    assert re.findall(r">(\w+)</(?:h2|p|h3)>", html) == ["First", "Second", "Third"]


def test_blocks_do_not_enter_migrations():
    _name, path, args, _kwargs = InitiativeFactory._meta.model._meta.get_field(
        "story"
    ).deconstruct()

    assert path == "content.fields.BlockField"
    assert args == [[]]
