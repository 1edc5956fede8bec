"""Search: what is found, in which order, in whose language; what nonsense gives."""

import io

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction

from content.folding import fold, stem, words
from home.models import SearchPage
from network import search
from network.models import PartnerPage, SearchEntry
from tests.factories.events import PeerVisitFactory
from tests.factories.initiatives import InitiativeFactory, TeamMemberFactory, translate
from tests.factories.knowledge import GoodPracticeFactory
from tests.factories.network import ConceptFactory, OrganisationFactory

pytestmark = pytest.mark.django_db

NONSENSE = [
    '"',
    "'",
    '"unfinished',
    "\0",
    "a\0b",
    "%",
    "100 %s %d %(x)s",
    "title:x OR NEAR(a b)",
    "* AND NOT (",
    "';--",
    "\\",
    "\\'",
    "<script>alert(1)</script>",
    "😀",
    "🇱🇻 👩‍🌾",
    "x" * 10_000,
    "wörd " * 2_000,
    "the and of",
    "-",
    "…",
    "\u202e\u200b",
    "²½Ⅻ",
    "ﷺ",
    "a:b*",
    "{title} : x",
    ":* & | !",
]


@pytest.fixture(autouse=True)
def _clean_cache():
    cache.clear()
    yield
    cache.clear()


def ask(house, query, reading="en", **asked):
    address = house.reader(reading).address(house.listing(SearchPage, reading))
    response = Client().get(address, {"q": query, **asked})
    assert response.status_code == 200
    return response


def found(house, query, reading="en", **asked):
    listing = ask(house, query, reading, **asked).context["listing"]
    return [card["title"] for card in listing.cards]


# Words ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ķekavas Liepā", "kekavas liepa"),
        ("STRASSE Straße", "strasse strasse"),
        ("Ærø Łódź", "aero lodz"),
        ("Їжак Ґанок", "іжак ганок"),
        ("إلى", "الي"),
    ],
)
def test_fold_takes_case_and_accents_away(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    "forms",
    [
        ["darbnīca", "darbnīcas", "darbnīcā", "darbnīcu", "darbnīcām"],
        ["uzņēmums", "uzņēmumi", "uzņēmumiem", "uzņēmumā"],
        ["Liepa", "Liepā", "Liepas"],
        ["bendruomenė", "bendruomenės", "bendruomenei"],
        ["громада", "громади", "громаду", "громадами"],
        ["workshop", "workshops"],
        ["Werkstatt", "Werkstätten"],
        ["initiative", "initiatives"],
    ],
)
def test_forms_of_a_word_share_a_stem(forms):
    stems = {stem(word) for form in forms for word in words(form)}
    shortest = min(stems, key=len)
    assert all(each.startswith(shortest) for each in stems)
    assert len(shortest) >= 4


def test_words_leave_out_the_arabic_article():
    assert words("الحديقة والمطبخ") == ["حديقه", "والمطبخ"]


# What is found ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("kekavas", "Ķekavas pagalms"),
        ("ĶEKAVA", "Ķekavas pagalms"),
        ("liepa", "Svētki Liepā"),
        ("liepas", "Svētki Liepā"),
        ("darbnicu", "Jaunā darbnīca"),
        ("sadarbību", "Jaunā darbnīca"),
    ],
)
def test_accents_and_endings_do_not_matter(house, query, title):
    words = {"language": "lv", "place": "Tukums"}
    InitiativeFactory(title="Ķekavas pagalms", **words)
    InitiativeFactory(title="Svētki Liepā", **words)
    InitiativeFactory(title="Jaunā darbnīca", introduction="Par sadarbības prieku.", **words)

    assert found(house, query, "lv") == [title]


def test_all_kinds_are_found_by_any_of_their_words(house):
    care = ConceptFactory(name="Care at home")
    InitiativeFactory(title="Initiative", story=[("heading", "Beekeepers meet")])
    PeerVisitFactory(title="Visit", learning_goals="<p>How <b>beekeepers</b> share</p>")
    GoodPracticeFactory(title="Practice", transfer="<p>Needs a beekeeper</p>")
    OrganisationFactory(title="Organisation", introduction="A guild of beekeepers.")
    InitiativeFactory(title="Topic", concepts=[care])

    assert sorted(found(house, "beekeeper")) == ["Initiative", "Organisation", "Practice", "Visit"]
    assert found(house, "care home") == ["Topic"]


def test_words_in_the_title_come_first(house):
    for number in range(3):
        InitiativeFactory(title=f"Other {number}", introduction="A garden, a garden, a garden.")
    InitiativeFactory(title="The garden", introduction="Plants.")

    assert found(house, "garden")[0] == "The garden"


def test_a_thing_is_found_once_in_the_best_edition_for_the_reader(house):
    page = InitiativeFactory(language="lv", title="Dārzs", introduction="Kopā ar Annu.")
    translate(page, "en", title="Garden", introduction="Together with Anna.")

    assert found(house, "garden") == ["Garden"]
    assert found(house, "dārzs") == []  # the reader would get words that do not have it
    assert found(house, "anna", "lv") == ["Dārzs"]
    assert found(house, "anna", "de") == ["Garden"]
    assert found(house, "anno", "lv") == ["Dārzs"]
    assert found(house, "kopi", "lv") == ["Dārzs"]
    assert found(house, "kope", "de") == []


def test_borrowed_result_is_marked_and_leads_to_the_readers_own_address(house):
    InitiativeFactory(language="lv", title="Dārzs", slug="darzs")

    response = ask(house, "darzs", "ar")

    [card] = response.context["listing"].cards
    assert (card["borrowed"], card["lang"]) == (True, "lv")
    assert card["address"] == f"/ar/{house.section_slug('lv', 'ar')}/darzs/"
    assert 'lang="lv" dir="ltr"' in response.content.decode()


def test_drafts_private_unpublished_and_deleted_pages_are_nowhere(house):
    InitiativeFactory(title="Hidden draft", live=False)
    secret = InitiativeFactory(title="Hidden behind a password", slug="secret")
    translate(secret, "de", title="Hidden in German")
    PageViewRestriction.objects.create(
        page=secret, restriction_type=PageViewRestriction.PASSWORD, password="x"
    )
    InitiativeFactory(title="Hidden again").unpublish()
    InitiativeFactory(title="Hidden for ever").delete()
    shown = InitiativeFactory(title="Shown")
    shown.title = "Hidden change"
    shown.save_revision()

    for reading in ("en", "de"):
        page = ask(house, "hidden", reading).content.decode()
        assert "Hidden" not in page.replace("visually-hidden", "")
    assert found(house, "shown") == ["Shown"]


def test_names_of_people_who_did_not_agree_are_not_in_the_index(house):
    page = InitiativeFactory(title="Sewing")
    page.team.add(TeamMemberFactory(name="Skaidrīte", agreed=False))
    page.save_revision().publish()

    assert found(house, "skaidrite") == []
    assert not SearchEntry.objects.filter(text__contains="Skaidr").exists()


def test_publishing_a_change_is_found_at_once(house):
    page = InitiativeFactory(title="Before")
    page.title = "After"
    page.save_revision().publish()

    assert (found(house, "before"), found(house, "after")) == ([], ["After"])


def test_pages_with_some_of_the_words_are_better_than_nothing_and_it_is_said(house):
    InitiativeFactory(title="Garden of all")

    response = ask(house, "garden rocket")

    assert [card["title"] for card in response.context["listing"].cards] == ["Garden of all"]
    assert "No page has all of these words." in response.content.decode()


def test_filters_of_the_listings_narrow_a_search_with_counts(house):
    care = ConceptFactory(name="Care")
    InitiativeFactory(country="lv", title="Garden one", concepts=[care])
    PeerVisitFactory(country="lt", title="Garden two")
    InitiativeFactory(country="lv", title="Something else")

    listing = ask(house, "garden", country="lv").context["listing"]

    counts = {g.name: {o.code: o.count for o in g.options} for g in listing.groups}
    assert [card["title"] for card in listing.cards] == ["Garden one"]
    assert counts["country"] == {"lv": 1, "lt": 1}
    assert counts["kind"] == {"initiative": 1}
    assert counts["topic"] == {care.slug: 1}
    assert found(house, "garden", topic=care.slug) == ["Garden one"]


def test_a_search_that_finds_too_much_stays_bounded_and_honest(house, monkeypatch):
    monkeypatch.setattr(search, "MOST", 2)
    for number in range(3):
        InitiativeFactory(country="lv", title=f"Garden {number}")
    InitiativeFactory(country="lt", title="Garden of Lithuania")

    response = ask(house, "garden")
    listing = response.context["listing"]

    assert (len(listing.cards), listing.has_more) == (2, True)
    assert "More than 2 pages; the 2 most fitting are here" in response.content.decode()
    assert {option.count for group in listing.groups for option in group.options} == {None}
    assert found(house, "garden", country="lt") == ["Garden of Lithuania"]


def test_without_words_everything_is_listed_newest_first(house):
    InitiativeFactory(title="First")
    PeerVisitFactory(title="Second")

    assert found(house, "") == ["Second", "First"]


# Showing ----------------------------------------------------------------


def test_excerpt_marks_the_words_and_escapes_the_rest(house):
    long = "Nothing to see. " * 40
    InitiativeFactory(
        title="<i>Gardens</i> & more",
        introduction="Intro.",
        story=[("heading", f'{long}then the <b>Gärten</b> & "gardens" grow. {long}')],
    )

    page = ask(house, "garden").content.decode()

    assert "&lt;i&gt;<mark>Gardens</mark>&lt;/i&gt; &amp; more" in page
    assert "the &lt;b&gt;Gärten&lt;/b&gt; &amp; &quot;<mark>gardens</mark>&quot; grow." in page
    assert "Intro." not in page.split('id="results"')[1].split("card__meta")[0]
    assert "<i>" not in page
    assert "<b>" not in page


@pytest.mark.parametrize("query", NONSENSE, ids=range(len(NONSENSE)))
def test_nonsense_gets_an_answer(house, query):
    InitiativeFactory(title="The garden of all")

    page = ask(house, query).content.decode()

    assert "<script>alert" not in page
    assert page.count('id="results"') == 1


def test_lone_surrogate_in_the_address_gets_an_answer(house):
    address = house.reader("en").address(house.listing(SearchPage))

    response = Client().get(f"{address}?q=%ed%a0%80%ff&country=%ed%a0%80")

    assert response.status_code == 200


def test_what_has_no_word_says_so(house):
    page = ask(house, '"…"').content.decode()

    assert "There is no word to look for in what you typed." in page


def test_search_page_is_not_for_crawlers(house):
    assert '<meta name="robots" content="noindex, follow">' in ask(house, "x").content.decode()


# The index and the costs ----------------------------------------------------------------


def test_index_all_writes_what_is_missing_and_removes_what_is_too_much(house):
    page = InitiativeFactory(title="Garden")
    draft = InitiativeFactory(title="Draft", live=False)
    SearchEntry.objects.all().delete()
    SearchEntry.objects.create(page_id=draft.pk, title=["x"], words=["x"], text="x")

    call_command("index_words", stdout=io.StringIO())

    assert list(SearchEntry.objects.values_list("pk", flat=True)) == [page.pk]


def test_a_story_longer_than_any_index_is_found_by_its_beginning(house):
    InitiativeFactory(
        title="Long", story=[("heading", "beekeeper " + "ą" * 100 + " žodis" * 30_000)]
    )

    assert found(house, "beekeeper") == ["Long"]


@pytest.mark.parametrize("number", [1, 3])
def test_search_costs_the_same_queries_for_one_and_three(house, number, django_assert_num_queries):
    for _ in range(number):
        InitiativeFactory(title="Garden")
    address = house.reader("en").address(house.listing(SearchPage))
    client = Client()
    client.get(address, {"q": "garden"})
    with django_assert_num_queries(10):
        client.get(address, {"q": "garden"})


def test_find_takes_any_queryset_of_best_editions(house):
    InitiativeFactory(country="lv", title="Garden")
    InitiativeFactory(country="lt", title="Garden")
    things = PartnerPage.objects.in_country("lt").best_for(house.reader("en"))

    result = search.find("gardens", things)

    assert [PartnerPage.objects.get(pk=pk).country.code for pk in result.pks] == ["lt"]


# The admin ----------------------------------------------------------------


@pytest.mark.parametrize(
    "query", ['"', "\0", "%", "%s", "a" * 10_000, "word " * 3_000, "-", "'", "title:x"]
)
@pytest.mark.parametrize(
    "name",
    [
        "wagtailadmin_pages:search",
        "wagtailadmin_choose_page_search",
        "wagtailimages:index",
        "wagtailimages_chooser:choose_results",
        "wagtaildocs:index",
        "wagtaildocs_chooser:choose_results",
    ],
)
def test_admin_search_and_choosers_take_anything(house, admin, name, query):
    InitiativeFactory(title="Garden")
    client = Client()
    client.force_login(admin)

    response = client.get(reverse(name), {"q": query})

    assert response.status_code == 200


def test_admin_search_still_finds(house, admin):
    InitiativeFactory(title="Garden of all")
    client = Client()
    client.force_login(admin)

    response = client.get(reverse("wagtailadmin_pages:search"), {"q": 'garden "of all"'})

    assert "Garden of all" in response.content.decode()
