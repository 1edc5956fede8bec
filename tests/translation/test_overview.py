"""The matrix of pages and languages, one page in all of them, and the table to download."""

import csv
import io
import tracemalloc
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import PageViewRestriction
from wagtail.users.models import UserProfile

from initiatives.models import InitiativePage
from network.models import CountryPage
from tests.factories.content import editor_of
from tests.factories.content import translate as write_by_hand
from tests.factories.events import WorkshopFactory
from tests.factories.initiatives import InitiativeFactory
from tests.reading import queries
from tests.translation.working import begin_in, reviewer_of, say, translator_of
from translation import publishing, rights
from translation.allowed import Allowed
from translation.cells import cells_of
from translation.follow import follow
from translation.models import Language, Original, Work
from translation.totals import count

SECRET = "Nobody-else-reads-this"
OVERVIEW = "/admin/translate/overview/"
TABLE = "/admin/translate/overview/table.csv"


@pytest.fixture(autouse=True)
def _only_what_the_test_makes(house):
    Original.objects.all().delete()


@pytest.fixture
def translator(house, client):
    person = translator_of("lv")
    client.force_login(person)
    return person


def initiative(title, country="lt", **fields):
    page = InitiativeFactory(country=country, title=title, introduction="Two words.", **fields)
    follow(page)
    return page


def original_of(page):
    return Original.objects.select_related("source__locale", "page").get(page_id=page.pk)


@pytest.fixture
def every_state(house, translator, django_capture_on_commit_callbacks):
    """``{title: page}`` in every state that Latvian can have, beside the section of Lithuania."""
    lv = house.locales["lv"]
    pages = {title: initiative(title) for title in ("Missing", "Begun", "Handed in")}
    pages["Written"] = initiative("Written", language="lv")
    pages["By hand"] = initiative("By hand")
    write_by_hand(pages["By hand"], "lv", title="Ar roku")
    begin_in(pages["Begun"], lv)
    work = begin_in(pages["Handed in"], lv)
    for words in ("Handed in", "Two words."):
        say(work, words, "Vārdi", translator)
    publishing.hand_in(work, translator)
    with django_capture_on_commit_callbacks(execute=True):
        for title in ("Done", "Changed", "By machine"):
            pages[title] = initiative(title)
            begin_in(pages[title], lv, live=True)
    Work.objects.filter(original__page=pages["By machine"]).update(state="machine", machine=2)
    changed = InitiativePage.objects.get(pk=pages["Changed"].pk)
    changed.introduction = "Now there are five words."
    changed.save_revision().publish()
    return pages


STATES = {
    "Missing": ("missing", "○ missing: borrowed", True),
    "Begun": ("started", "◔ being translated 2 sentences", False),
    "Handed in": ("review", "◕ in review", False),
    "Written": ("written", "● written here", False),
    "By hand": ("hand", "✎ written by hand", True),
    "Done": ("translated", "✓ translated", False),
    "Changed": ("outdated", "↻ outdated 1 sentence", False),
    "By machine": ("machine", "⚙ machine text, not checked 2 sentences", False),
}


def rows(client, **query):
    """``{title: row}`` of the matrix."""
    page = BeautifulSoup(client.get(OVERVIEW, query).content, "html.parser")
    found = page.select(".tw-matrix tbody tr")
    return {row.th.a.get_text(): row for row in found}


def test_each_cell_says_its_state_in_sign_and_word_and_leads_on(client, every_state):
    shown = rows(client, language="lv")
    assert shown.keys() == STATES.keys()
    for title, (_code, said, begins) in STATES.items():
        (cell,) = shown[title].find_all("td")
        words = " ".join(cell.select_one(".tw-state").get_text(" ").split())
        assert words == said
        assert bool(cell.find("button")) is begins, title
        work = Work.objects.filter(original=original_of(every_state[title])).first()
        links = [link["href"] for link in cell.find_all("a")]
        assert links == ([reverse("translate_edit", args=[work.pk])] if work else [])


@pytest.mark.parametrize("title", STATES)
def test_the_filter_of_states_agrees_with_the_cells(client, every_state, title):
    assert [*rows(client, language="lv", state=STATES[title][0])] == [title]


def test_without_a_language_a_state_is_that_of_any(client, every_state):
    assert [*rows(client, state="review")] == ["Handed in"]
    assert [*rows(client, state="missing")] == []


@pytest.fixture
def several(house, translator):
    begin_in(initiative("Kafejnīca Ķekavā", "lv", language="lv"), house.locales["de"])
    past, coming = (timezone.now() + timedelta(days=days) for days in (-2, 2))
    for title, start in (("Past", past), ("Coming", coming)):
        follow(WorkshopFactory(country="lt", title=title, start=start))
    follow(house.section("lt"))
    claimed = begin_in(initiative("Claimed"), house.locales["de"])
    Work.objects.filter(pk=claimed.pk).update(claimed_by=translator)


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ({"q": "kekava"}, ["Kafejnīca Ķekavā"]),
        ({"q": "KAFEJ"}, ["Kafejnīca Ķekavā"]),
        ({"q": "%"}, []),
        ({"country": "lv"}, ["Kafejnīca Ķekavā"]),
        ({"kind": "events.workshoppage"}, ["Coming", "Past"]),
        ({"when": "coming"}, ["Coming"]),
        ({"when": "past"}, ["Past"]),
        ({"part": "structure"}, ["Lithuania"]),
        ({"part": "partners", "country": "lv"}, ["Kafejnīca Ķekavā"]),
        ({"who": "me"}, ["Claimed"]),
        ({"who": "me", "language": "lv"}, []),
        ({"who": "me", "language": "de"}, ["Claimed"]),
        ({"country": "xx"}, []),
        ({"who": "999999"}, []),
    ],
)
def test_filters_narrow_the_pages(client, several, query, titles):
    assert [*rows(client, **query)] == titles


def test_filters_stay_in_the_address_while_leafing(client, translator):
    for number in range(51):
        initiative(f"Café {number}")
    page = BeautifulSoup(client.get(OVERVIEW, {"country": "lt"}).content, "html.parser")
    assert page.select_one("a[rel=next]")["href"] == "?country=lt&p=2"
    assert [*rows(client, country="lt", p=2)] == ["Café 0"]
    table = page.find("a", href=lambda href: href and href.startswith(TABLE))
    assert table["href"] == f"{TABLE}?country=lt"


def table_text(client, **query):
    response = client.get(TABLE, query)
    assert "private" in response["Cache-Control"]
    return b"".join(response.streaming_content).decode("utf-8-sig")


def table(client, **query):
    return list(csv.reader(io.StringIO(table_text(client, **query))))


def test_the_table_has_all_that_is_found(client, every_state):
    head, *lines = table(client, language="lv")
    assert head == [
        *["Page", "Kind", "Written in", "Date", "Words", "Times read"],
        *["Latvian", "Words left: Latvian"],
    ]
    found = {line[0]: line[1:] for line in lines}
    assert found.keys() == STATES.keys()
    assert found["Changed"] == ["Initiative", "en", "", "6", "0", "outdated", "5"]
    assert found["Missing"] == ["Initiative", "en", "", "3", "0", "missing: borrowed", "3"]


def test_the_table_is_not_cut_into_pages_and_has_no_formulas(client, translator):
    for number in range(60):
        initiative(f"=cmd|{number}")
    lines = table(client)
    assert len(lines) == 61
    assert all(line[0].startswith("'=cmd") for line in lines[1:])


def test_the_table_is_in_the_language_of_who_asks(client, translator):
    """It is written after its view has ended, when the language is another."""
    initiative("Café")
    translator.wagtail_userprofile = UserProfile(user=translator, preferred_language="de")
    translator.wagtail_userprofile.save()
    with override("en"):
        text = table_text(client, language="lv")
    (head, line) = csv.reader(io.StringIO(text), delimiter=";")
    assert (head[0], line[1]) == ("Seite", "Initiative")
    assert line[6] == "fehlt: in anderer Sprache gezeigt"


def test_the_table_is_read_by_the_batch(client, translator, monkeypatch):
    monkeypatch.setattr("translation.overview.AT_ONCE", 2)
    costs = []
    for _batch in range(3):
        initiative("Café")
        initiative("Café")
        costs.append(queries(client, TABLE))
        assert len(table(client)) == 1 + 2 * len(costs)
    assert [costs[1] - costs[0], costs[2] - costs[1]] == [2, 2]


def test_the_table_takes_no_more_memory_for_more_pages(client, translator, monkeypatch):
    def peak(number):
        rows = ([f"{row} {'long ' * 100}"] for row in range(number))
        monkeypatch.setattr("translation.overview._table", lambda asked, user: rows)
        tracemalloc.start()
        try:
            answer = client.get(TABLE)
            size = sum(len(part) for part in answer.streaming_content)
            return size, tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(1)  # what is made once
    (few, small), (many, large) = peak(1_000), peak(5_000)
    assert many > 4.5 * few
    assert large < small * 1.5


@pytest.fixture
def secrets(house):
    """What only Lithuania may read: a draft, a closed page, one that is closed in Latvian."""
    InitiativeFactory(country="lt", title=f"{SECRET} draft", live=False)
    closed = initiative(f"{SECRET} closed")
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    there = initiative(f"{SECRET} closed in Latvian")
    edition = write_by_hand(there, "lv", title=f"{SECRET} slēgts")
    PageViewRestriction.objects.create(page=edition, restriction_type="login")
    newer = initiative("Open")
    newer.title = f"{SECRET} newer draft"
    newer.save_revision()
    return closed, there, edition


def test_no_title_of_a_draft_or_closed_page_is_shown(client, translator, secrets):
    for person in (translator, editor_of("lv")):
        client.force_login(person)
        for query in ({}, {"q": SECRET}, {"q": "slēgts"}, {"country": "lt", "language": "lv"}):
            page = BeautifulSoup(client.get(OVERVIEW, query).content, "html.parser")
            page.find("input", {"name": "q"}).decompose()
            assert SECRET not in str(page.select(".tw-matrix"))
            assert SECRET not in table_text(client, **query)
        for page in secrets:
            assert client.get(reverse("translate_page", args=[page.pk])).status_code == 404


def test_editors_see_the_pages_of_their_section_alone(client, house, secrets):
    client.force_login(editor_of("lt"))
    assert {*rows(client)} == {f"{SECRET} closed", f"{SECRET} closed in Latvian", "Open"}
    client.force_login(editor_of("lv"))
    assert rows(client) == {}


def test_totals_count_pages_and_words_by_language_and_country(house, every_state):
    InitiativeFactory(country="lv", title="Not counted")
    PageViewRestriction.objects.create(page=initiative("Closed", "lv"), restriction_type="login")
    initiative("Latvian", "lv", language="lv")
    found = count()
    lv, de = house.locales["lv"].pk, house.locales["de"].pk
    numbers = found.of(country="lt", locale=lv)
    assert (numbers.pages, numbers.live, numbers.outdated) == (7, 4, 1)
    assert (numbers.words, numbers.words_left) == (27, 11)
    assert numbers.percent == 59
    assert found.of(country="lv", locale=lv).pages == 0
    assert found.of(country="lv", locale=lv).percent == 100
    assert found.of(country="lv", locale=de).words_left == found.of(country="lv", locale=de).words
    assert found.of(locale=de).pages == 9


def test_totals_are_remembered_and_say_when_they_were_counted(client, translator):
    initiative("One")
    before = client.get(OVERVIEW).text
    initiative("Two")
    after = client.get(OVERVIEW).text
    assert "0 of 1" in before
    assert "0 of 1" in after
    assert "Counted:" in after


def test_one_page_shows_all_languages_with_what_one_may_do(house, client, every_state):
    page = every_state["Done"]
    shown = BeautifulSoup(
        client.get(reverse("translate_page", args=[page.pk])).content, "html.parser"
    )
    cells = {row["id"]: row for row in shown.select("tbody tr")}
    latvian = page.get_translation(house.locales["lv"])
    work = Work.objects.get(original__page=page)
    assert [link["href"] for link in cells["lv"].find_all("a")] == [
        reverse("translate_edit", args=[work.pk]),
        f"{reverse('translate_files', args=['lv'])}?page={original_of(page).pk}",
        f"/lv/{house.section_slug('lt', 'lv')}/{latvian.slug}/",
    ]
    assert [link["href"] for link in cells["en"].find_all("a")] == [
        f"/en/{house.section_slug('lt')}/{page.slug}/"
    ]
    assert not cells["de"].find(["a", "button"])

    client.force_login(translator_of("de"))
    shown = BeautifulSoup(
        client.get(reverse("translate_page", args=[latvian.pk]), follow=True).content,
        "html.parser",
    )
    button = shown.select_one("#de button")
    assert button["formaction"] == reverse("translate_begin", args=[original_of(page).pk, "de"])


def test_a_page_that_is_not_published_yet_leads_its_editor_back(house, client):
    draft = InitiativeFactory(country="lv", live=False)
    client.force_login(editor_of("lv"))
    response = client.get(reverse("translate_page", args=[draft.pk]))
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[draft.pk])


def test_what_is_offered_agrees_with_what_is_allowed(house, every_state, admin):
    """``Allowed`` and ``translation.rights`` say the same."""
    initiative("Of Latvia", "lv", language="de")
    house.section("lv", "ar").delete()
    Language.objects.filter(locale=house.locales["de"]).update(review=False)
    people = [
        *(translator_of("de"), reviewer_of("lv"), editor_of("lv"), editor_of("lt"), admin),
        CountryPage.objects.first().country.moderators.user_set.create(username="moderator"),
    ]
    locales = list(house.locales.values())
    agreed = set()
    for person in people:
        originals = list(rights.readable(person).select_related("source__locale", "page"))
        allowed = Allowed(person, originals)
        for original in originals:
            for locale in locales:
                expected = (
                    rights.may_translate(person, original, locale),
                    rights.may_publish(person, original, locale),
                )
                offered = (
                    allowed.may_translate(original, locale),
                    allowed.may_publish(original, locale),
                )
                assert offered == expected, (person, original, locale)
                agreed.add(expected)
    assert agreed == {(False, False), (True, False), (True, True)}


def test_the_report_of_wagtail_localize_is_gone(client, admin):
    client.force_login(admin)
    assert "localize/reports" not in client.get(reverse("wagtailadmin_home")).text
    assert client.get("/admin/localize/reports/translations/").status_code == 404


def test_cells_of_many_pages_are_two_queries(house, every_state, django_assert_num_queries):
    originals = list(Original.objects.select_related("source"))
    with django_assert_num_queries(2):
        cells_of(originals, list(house.locales.values()))


@pytest.mark.parametrize(("name", "cost"), [("translate_overview", 20), ("translate_table", 14)])
def test_pages_cost_the_same_for_1_3_and_50_rows(client, translator, name, cost):
    costs = []
    for number in (1, 2, 47):
        for _ in range(number):
            initiative("Café")
        costs.append(queries(client, reverse(name)))
    assert costs == [cost] * 3


def test_an_editors_overview_costs_the_same_for_1_and_50_rows(client, house):
    client.force_login(editor_of("lt"))
    costs = []
    for number in (1, 49):
        for _ in range(number):
            initiative("Café")
        costs.append(queries(client, OVERVIEW))
    assert costs == [24, 24]


def test_one_page_costs_the_same_in_any_state(client, translator, every_state):
    costs = {queries(client, reverse("translate_page", args=[p.pk])) for p in every_state.values()}
    assert costs == {22}
