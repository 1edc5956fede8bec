"""The queue of a language: what readers need first, who has it, and until when."""

from datetime import date, timedelta

import pytest
from django.core.cache import cache
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction
from wagtail_localize.models import Translation

from initiatives.models import InitiativePage
from tests.factories.content import editor_of
from tests.factories.events import WorkshopFactory
from tests.factories.initiatives import InitiativeFactory
from tests.factories.initiatives import translate as write_by_hand
from tests.reading import queries
from tests.translation.working import begin_in, reviewer_of, say, translator_of
from translation import publishing, queue
from translation.follow import follow
from translation.models import Original, Work
from translation.queue import claimed, estimate, in_hours, in_review, waiting
from translation.sentences import sentences

SECRET = "Nobody-else-reads-this"


@pytest.fixture(autouse=True)
def _only_what_the_test_makes(house):
    """The pages of the house itself wait as well; these tests are about others."""
    Original.objects.all().delete()


@pytest.fixture
def translator(house, client):
    person = translator_of("lv")
    client.force_login(person)
    return person


def initiative(title, **fields):
    page = InitiativeFactory(country="lt", title=title, introduction="Two words.", **fields)
    follow(page)
    return page


def event(title, days):
    start = timezone.now() + timedelta(days=days)
    page = WorkshopFactory(country="lt", title=title, start=start, introduction="Two words.")
    follow(page)
    return page


def titles(originals):
    return [original.page.title for original in originals]


def original_of(page):
    return Original.objects.get(page_id=page.pk)


def press(client, name, page, code="lv", **data):
    address = reverse(f"translate_{name}", args=[original_of(page).pk, code])
    return client.post(address, data)


def test_coming_events_come_first_then_what_is_read_then_what_is_new(house, translator):
    initiative("Old")
    read = initiative("Read")
    initiative("New")
    event("Past", -3)
    event("In a month", 30)
    event("Tomorrow", 1)
    Original.objects.filter(page_id=read.pk).update(reads=7)

    found = titles(waiting(translator, house.locales["lv"]))
    assert found == ["Tomorrow", "In a month", "Read", "Past", "New", "Old"]


@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_the_pages_of_the_queue_keep_its_order_from_events_to_the_rest(
    house, client, translator, monkeypatch, size
):
    monkeypatch.setattr(queue, "A_PAGE", size)
    for title in ("Old", "New"):
        initiative(title)
    for days in (-3, 30, 1, 2):
        event(f"Event {days}", days)
    address = reverse("translate_queue", args=["lv"])

    found = []
    for number in range(-(-6 // size)):
        rows = client.get(f"{address}?p={number + 1}").context["rows"]
        assert len(rows) == min(size, 6 - number * size)
        found += titles(row["original"] for row in rows)
    assert found == ["Event 1", "Event 2", "Event 30", "Event -3", "New", "Old"]


def test_the_numbers_of_a_long_queue_are_counted_once_a_minute(
    house, client, translator, monkeypatch
):
    address = reverse("translate_queue", args=["lv"])

    def numbers(show=""):
        found = client.get(address, {"show": show}).context["numbers"]
        return found["pages"], found["words"]

    initiative("One")
    assert numbers() == (1, 3)
    monkeypatch.setattr(queue, "MANY", 1)
    initiative("Two")
    assert numbers() == (2, 6)
    initiative("Three")
    assert numbers() == (2, 6)
    assert numbers("mine") == (0, 0)
    cache.clear()
    assert numbers() == (3, 9)


def test_only_what_is_unfinished_waits(house, translator):
    lv = house.locales["lv"]
    begin_in(initiative("Done"), lv, live=True)
    outdated = initiative("Outdated")
    begin_in(outdated, lv, live=True)
    initiative("Written there", language="lv")
    begin_in(initiative("Begun"), lv)
    write_by_hand(initiative("By hand"), "lv", title="Ar roku")
    handed_in = begin_in(initiative("Handed in"), lv)
    for words in ("Handed in", "Two words."):
        say(handed_in, words, "Vārdi", translator)
    publishing.hand_in(handed_in, translator)
    outdated = InitiativePage.objects.get(pk=outdated.pk)
    outdated.introduction = "Now there are five words."
    outdated.save_revision().publish()

    found = {original.page.title: original.left for original in waiting(translator, lv)}
    assert found == {"Outdated": 5, "Begun": 3}
    assert titles(in_review(translator, lv)) == ["Handed in"]


def test_a_page_whose_translation_was_deleted_waits_again(house, translator):
    lv, page = house.locales["lv"], initiative("Again")
    begin_in(page, lv, live=True)
    page.get_translation(lv).delete()
    assert not Translation.objects.get().enabled

    assert [(o.page.title, o.left) for o in waiting(translator, lv)] == [("Again", 3)]


def test_begin_opens_the_editor_and_claims_the_page(house, client, translator):
    page = initiative("Café")

    response = press(client, "begin", page)

    work = Work.objects.get()
    assert (work.claimed_by, work.state) == (translator, Work.State.STARTED)
    assert response["Location"] == reverse("translate_edit", args=[work.pk])
    assert not page.get_translation(house.locales["lv"]).live


def test_begin_again_keeps_the_work_and_the_claim_of_another(house, client, translator):
    page, other = initiative("Café"), translator_of("lv")
    work = begin_in(page, house.locales["lv"])
    Work.objects.update(claimed_by=other, claimed_at=timezone.now())

    assert press(client, "begin", page)["Location"] == reverse("translate_edit", args=[work.pk])
    assert Work.objects.get().claimed_by == other


def test_to_begin_a_page_that_was_written_by_hand_takes_up_its_words(house, client, translator):
    page = initiative("Café")
    write_by_hand(page, "lv", title="Kafejnīca", introduction="Divi vārdi.")

    press(client, "begin", page)

    work = Work.objects.get()
    assert (work.state, work.words_left) == (Work.State.TRANSLATED, 0)
    assert [sentence.words for sentence in sentences(work.translation)] == [
        "Kafejnīca",
        "Divi vārdi.",
    ]


@pytest.mark.parametrize("name", ["begin", "claim"])
def test_nobody_begins_in_a_language_of_others(house, client, translator, name):
    page = initiative("Café")
    press(client, name, page, "de")
    assert not Work.objects.exists()
    assert not Translation.objects.exists()


def test_begin_and_claim_are_no_links(house, client, translator):
    page = initiative("Café")
    for name in ("begin", "claim", "release", "due"):
        address = reverse(f"translate_{name}", args=[original_of(page).pk, "lv"])
        assert client.get(address).status_code == 405


def test_a_claim_is_taken_once_and_given_back(house, client, translator):
    page = initiative("Café")
    press(client, "claim", page)
    assert titles(claimed(translator, house.locales["lv"])) == ["Café"]

    other = translator_of("lv")
    client.force_login(other)
    response = press(client, "claim", page)
    assert Work.objects.get().claimed_by == translator
    assert "claimed this page meanwhile" in client.get(response["Location"]).text
    press(client, "release", page)
    assert Work.objects.get().claimed_by == translator

    client.force_login(translator)
    press(client, "release", page)
    assert (Work.objects.get().claimed_by, Work.objects.get().claimed_at) == (None, None)


@pytest.mark.parametrize(("days", "released"), [(13, False), (15, True)])
def test_a_reviewer_releases_an_old_claim_of_somebody_else(
    house, client, translator, days, released
):
    page = initiative("Café")
    press(client, "claim", page)
    Work.objects.update(claimed_at=timezone.now() - timedelta(days=days))

    client.force_login(reviewer_of("lv"))
    shown = client.get(reverse("translate_queue", args=["lv"])).text
    press(client, "release", page)

    assert (Work.objects.get().claimed_by is None) is released
    assert ("/translate/release/" in shown) is released


def test_reviewers_set_a_due_date_and_translators_do_not(house, client, translator):
    page = initiative("Café")
    begin_in(page, house.locales["lv"])
    due = {f"due-{original_of(page).pk}": "2030-05-02"}

    press(client, "due", page, **due)
    assert Work.objects.get().due is None

    client.force_login(reviewer_of("lv"))
    press(client, "due", page, **due)
    assert Work.objects.get().due == date(2030, 5, 2)
    press(client, "due", page, **dict.fromkeys(due, "nonsense"))
    assert Work.objects.get().due == date(2030, 5, 2)
    press(client, "due", page, **dict.fromkeys(due, ""))
    assert Work.objects.get().due is None


def test_the_page_goes_back_only_to_this_site(house, client, translator):
    page = initiative("Café")
    queue = reverse("translate_queue", args=["lv"])
    there = press(client, "claim", page, next=f"{queue}?p=2")["Location"]
    away = press(client, "claim", page, next="https://evil.example/")["Location"]
    assert (there, away) == (f"{queue}?p=2", queue)


def test_the_queue_says_what_is_left_and_how_long_it_takes(house, client, translator):
    initiative("Café")
    shown = client.get(reverse("translate_queue", args=["lv"])).text
    assert "3 words are left: about 5 min." in " ".join(shown.split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (0, "0 min"),
        (1, "5 min"),
        (250, "1 h"),
        (251, "1 h 5 min"),
        (2500, "10 h"),
        (2750, "11 h"),
        (2630, "11 h"),
    ],
)
def test_an_estimate_is_rounded_up_to_five_minutes(words, said):
    assert estimate(words).total_seconds() % 300 == 0
    assert in_hours(words) == said


@pytest.fixture
def secrets(house):
    """What nobody but Lithuania may read: a draft, a closed page, a page closed in Latvian."""
    InitiativeFactory(country="lt", title=f"{SECRET} draft", live=False)
    closed = initiative(f"{SECRET} closed")
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    there = initiative(f"{SECRET} closed in Latvian")
    edition = write_by_hand(there, "lv", title="Slēgts")
    PageViewRestriction.objects.create(page=edition, restriction_type="login")
    return closed


def test_no_title_of_a_closed_page_is_in_the_queue(house, client, translator, secrets):
    initiative("Open")
    for show in ("", "mine", "review"):
        response = client.get(reverse("translate_queue", args=["lv"]), {"show": show})
        assert SECRET not in response.text
    for name in ("begin", "claim", "release", "due"):
        assert press(client, name, secrets).status_code == 404
    assert not Work.objects.exists()


def test_editors_see_the_own_section_alone(house, client, secrets):
    initiative("Open")
    client.force_login(editor_of("lv"))
    assert "Open" not in client.get(reverse("translate_queue", args=["de"])).text
    client.force_login(editor_of("lt"))
    shown = client.get(reverse("translate_queue", args=["de"])).text
    assert f"{SECRET} closed" in shown
    assert f"{SECRET} draft" not in shown  # it is no original yet


@pytest.mark.parametrize("name", ["translate", "translate_overview"])
def test_the_workspace_is_closed_to_people_without_pages_or_languages(house, client, name):
    person = translator_of("lv")
    client.force_login(person)
    assert client.get(reverse(name), follow=True).status_code == 200
    assert reverse("translate") in client.get(reverse("wagtailadmin_home")).text

    person.groups.set([])
    assert client.get(reverse(name)).status_code == 302


def test_the_menu_leads_to_the_queue_of_the_own_language(house, client, translator):
    assert client.get(reverse("translate"))["Location"] == reverse("translate_queue", args=["lv"])
    client.force_login(editor_of("lv"))
    assert client.get(reverse("translate"))["Location"] == reverse("translate_overview")


def test_the_queue_costs_the_same_for_1_3_and_50_pages(house, client, translator):
    address = reverse("translate_queue", args=["lv"])
    costs = []
    for number in (1, 2, 47):
        for _ in range(number):
            initiative("Café")
        costs.append(queries(client, address))
    assert costs == [21, 21, 21]
