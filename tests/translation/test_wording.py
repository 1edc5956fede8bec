"""What a reader is told of the words of a page, and what machines are told."""

import re
from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail_localize.models import Translation

from content.languages import add_language
from content.wording import Wording
from home.models import HomePage, StandardPage, TopicListingPage
from initiatives.models import InitiativeListingPage
from knowledge.models import StoryPage
from network.models import CountryPage
from tests.factories.content import translate
from tests.factories.knowledge import StoryFactory
from tests.home.test_sitemap import entries
from tests.reading import graph, queries
from tests.translation.working import begin_in
from translation.follow import follow
from translation.models import Work

pytestmark = pytest.mark.django_db

MONDAY, TUESDAY = (datetime(2026, 11, day, 9, tzinfo=UTC) for day in (2, 3))
NOTICE = 'role="note"'
LANG = ("lang", "dir")


@pytest.fixture
def story(house, django_capture_on_commit_callbacks):
    """A story in Latvian, with its English translation live since Monday."""
    page = StoryFactory(language="lv", title="Dārzs", slug="darzs", story=[("text", "<p>Kas?</p>")])
    with django_capture_on_commit_callbacks(execute=True):
        begin_in(page, house.locales["en"], live=True)
    Work.objects.update(published_at=MONDAY)
    return page


def read(house, language, slug):
    return Client().get(f"/{language}/{house.section_slug('lv', language)}/{slug}/")


def english(house):
    return Client().get(address_in_english(house))


def address_in_english(house):
    return house.reader("en").address(StoryPage.objects.get(locale=house.locales["en"]))


def main(response):
    """The words within ``main``, one space between them."""
    html = response.text.split("<main", 1)[1].split("</main>", 1)[0]
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def leave_copied(house, model, language):
    """Make the page of ``model`` in ``language`` one whose words nobody has translated yet."""
    return leave(house, house.listing(model), language)


def leave(house, page, language):
    original = follow(page)
    translation = Translation.objects.create(
        source=original.source, target_locale=house.locales[language]
    )
    Work.objects.create(
        translation=translation, original=original, locale=house.locales[language], missing=2
    )
    return page


def said_in(response, words):
    """The ``(lang, dir)`` of each place in the body that begins with ``words``."""
    body = BeautifulSoup(response.text, "html.parser").body
    return [
        tuple(next(above[name] for above in text.parents if above.get(name)) for name in LANG)
        for text in body.find_all(string=re.compile(rf"^\s*{words}"))
    ]


def test_page_in_the_language_it_was_written_in_says_so_quietly(house, story):
    response = read(house, "lv", "darzs")

    assert response.context["wording"] == Wording("lv", "lv")
    assert NOTICE not in response.text
    assert '<p class="wording wrap">' in response.text


def test_translation_says_from_which_language_and_when(house, story):
    response = english(house)

    assert main(response).endswith("Translated from Latvian on 2 November 2026.")
    assert NOTICE not in response.text


def test_edition_written_by_hand_says_from_which_language(house):
    page = StoryFactory(language="lv", title="Dārzs", slug="darzs")
    translate(page, "en", slug="garden")

    assert main(read(house, "en", "garden")).endswith("Translated from Latvian.")


def test_translation_older_than_its_original_says_when_that_changed_and_leads_there(house, story):
    Work.objects.update(outdated_since=TUESDAY)

    response = english(house)

    said = "The original changed on 3 November 2026. This translation does not say so yet."
    assert said in main(response)
    address = f"/lv/{house.section_slug('lv', 'lv')}/darzs/"
    assert f'<a href="{address}" hreflang="lv">Read the original in Latvian</a>' in response.text


def test_a_change_of_the_original_is_told_at_once(house, story):
    assert english(house).context["wording"].outdated_since is None

    story.introduction = "Tagad ir cits."
    story.save_revision().publish()

    assert english(house).context["wording"].outdated_since is not None


def test_machine_text_that_nobody_has_checked_is_told(house, story):
    Work.objects.update(published_machine=True)

    said = "A machine translated this page. Nobody has checked all of its words yet."
    assert said in main(english(house))


def test_borrowed_translation_is_told_with_all_that_holds_of_it(house, story):
    Work.objects.update(outdated_since=TUESDAY)

    slug = address_in_english(house).split("/")[-2]
    response = read(house, "ar", slug)

    assert response.text.count(NOTICE) == 1
    assert response.context["wording"].outdated_since == TUESDAY
    assert response.context["borrowed"] is True
    assert '<p class="wording wrap">' not in response.text


@pytest.mark.parametrize("model", [HomePage, StandardPage])
def test_copied_words_of_the_structure_are_told_and_keep_their_language(house, model):
    page = leave_copied(house, model, "de")

    response = Client().get(house.reader("de").address(house.listing(model, "de")))

    assert response.context["wording"] == Wording("en", "en", copied=True)
    assert response.text.count(NOTICE) == 1
    assert re.search(r'<h1 class="[^"]+" lang="en" dir="(ltr|auto)">', response.text)
    source = f"http://testserver{house.reader('en').address(page)}"
    assert f'<link rel="canonical" href="{source}">' in response.text
    assert 'hreflang="de" href="http' not in response.text
    node = next(iter(graph(response).values()))
    assert (node["inLanguage"], node["url"]) == ("en", source)


@pytest.mark.parametrize("model", [InitiativeListingPage, TopicListingPage])
def test_title_that_the_catalogue_knew_is_in_the_readers_language(house, model):
    leave_copied(house, model, "de")
    page = house.listing(model, "de")
    page.title, page.introduction = "Initiativen", "What people start."
    page.save()

    response = Client().get(house.reader("de").address(page))

    assert response.text.count(NOTICE) == 1
    assert '<h1 class="page-head__title">Initiativen</h1>' in response.text
    assert '<p class="page-head__intro" lang="en" dir="ltr">What people start.' in response.text


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("de", "ltr")])
def test_wherever_a_copied_page_is_named_its_title_keeps_its_language(house, language, direction):
    for model in (HomePage, InitiativeListingPage, StandardPage, TopicListingPage):
        key = leave_copied(house, model, language).translation_key
        model.objects.filter(translation_key=key).update(title=f"Copied {model.__name__}")
    TopicListingPage.objects.filter(locale=house.locales[language]).update(title="Own title")
    section = leave(house, house.section("lv"), language)
    CountryPage.objects.filter(pk=section.pk).update(title="Latvia")
    sections = CountryPage.objects.filter(translation_key=section.translation_key)
    sections.filter(locale=house.locales[language]).update(
        title="Own section", introduction="Copied words"
    )
    listings = [house.listing(InitiativeListingPage), house.listing(TopicListingPage)]
    related = [("related_pages", {"title": "", "pages": listings})]
    StoryFactory(language="lv", title="Stāsts", slug="stasts", story=related)

    home, listing, about = (
        Client().get(house.reader(language).address(house.listing(model, language)))
        for model in (HomePage, InitiativeListingPage, StandardPage)
    )
    borrowed = read(house, language, "stasts")

    own, english = (language, direction), ("en", "ltr")
    # One in the menu, one in the footer.
    assert said_in(home, "Copied") == [english] * 3  # and the words of a country
    assert said_in(listing, "Copied") == [english] * 3  # and its own head
    assert said_in(about, "Copied") == [english] * 5  # and head, and the way back
    assert said_in(borrowed, "Copied") == [english] * 4  # and the way back, and a related page
    assert said_in(home, "Own") == [own] * 2
    assert said_in(borrowed, "Own") == [own] * 3


def test_switcher_says_which_editions_are_the_original_and_which_fall_short(house, story):
    Work.objects.update(outdated_since=TUESDAY)

    response = english(house)

    shown = {
        edition.language: (edition.original, edition.outdated, edition.borrowed)
        for edition in response.context["switcher"]
    }
    assert shown == {
        "en": (False, True, False),
        "lv": (True, False, False),
        "de": (False, False, True),
        "ar": (False, False, True),
    }
    assert '<span class="languages__note">Older than the original</span>' in response.text
    assert '<span class="languages__note">The original</span>' in response.text


def test_how_the_words_stand_costs_no_query(house, story):
    assert queries(Client(), f"/lv/{house.section_slug('lv', 'lv')}/darzs/") == 6
    assert queries(Client(), address_in_english(house)) == 6


def links(response):
    """``({hreflang: address}, canonical)`` of a page."""
    head = response.text.split("</head>")[0]
    alternates = re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', head)
    return dict(alternates), re.search(r'<link rel="canonical" href="([^"]+)">', head)[1]


def test_hreflang_is_reciprocal_over_all_pages_and_says_what_the_sitemap_says(house, story):
    StoryFactory(language="en", title="Only here")
    for model in (HomePage, StandardPage):
        leave_copied(house, model, "de")

    listed = entries()
    pages = {
        address: links(Client().get(address)) for address in listed if "/topics/" not in address
    }

    for address, (alternates, canonical) in pages.items():
        assert canonical == address
        assert alternates == listed[address][0]
        assert all(
            links(Client().get(other))[0] == alternates
            for language, other in alternates.items()
            if language != "x-default"
        )
    homes = pages["http://testserver/en/"][0]
    assert homes.keys() == {"en", "lv", "ar", "x-default"}
    assert len(pages) == len({*pages}) >= 30


def test_x_default_is_english_then_the_original_and_of_a_home_the_choice_by_browser(house, story):
    StoryFactory(language="lv", title="Tikai", slug="tikai")

    assert links(read(house, "lv", "darzs"))[0]["x-default"] == links(english(house))[1]
    only = links(read(house, "lv", "tikai"))
    assert only[0]["x-default"] == only[1]
    assert links(Client().get("/lv/"))[0]["x-default"] == "http://testserver/"


def test_section_shows_the_notice(house):
    leave(house, house.section("lv"), "de")

    response = Client().get(f"/de/{house.section_slug('lv', 'de')}/")

    assert response.text.count(NOTICE) == 1


def test_language_that_was_just_added_says_that_its_words_are_not_there_yet(
    house, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        add_language("da")

    response = Client().get("/da/")

    assert response.context["wording"] == Wording("en", "en", copied=True)
    assert response.text.count(NOTICE) == 1
    assert "da" not in links(Client().get("/en/"))[0]
    assert "http://testserver/da/" not in entries()
