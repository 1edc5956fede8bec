"""The admin's first screen shows a person's own work, and where to begin."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django.asserts import assertContains, assertNotContains
from wagtail.models import Page

from home.admin_home import Work
from tests.factories.content import editor_of
from tests.factories.events import PeerVisitFactory, RegionalConferenceFactory
from tests.factories.initiatives import InitiativeFactory, translate
from tests.translation.working import begin_in, translator_of
from translation.claims import claim
from translation.follow import follow


def titles(rows):
    return [row.page.draft_title for row in rows]


def submit(page, user):
    page.get_workflow().start(page, user)


def untouched_for(page, days):
    long_ago = timezone.now() - timedelta(days=days)
    Page.objects.filter(pk=page.pk).update(latest_revision_created_at=long_ago)


def test_drafts_are_of_the_own_country_in_every_language(house, editor):
    InitiativeFactory(country="lv", language="en", live=False, title="English draft")
    InitiativeFactory(country="lv", language="lv", live=False, title="Melnraksts")
    InitiativeFactory(country="lt", live=False, title="Not ours")
    InitiativeFactory(country="lv", title="Published")

    assert titles(Work(editor).drafts()) == ["Melnraksts", "English draft"]


def test_what_is_handed_in_waits_for_review_and_is_no_draft(house, editor, moderator):
    page = InitiativeFactory(country="lv", live=False, title="Handed in")
    submit(page, editor)

    for person in (editor, moderator):
        work = Work(person)
        assert (titles(work.waiting()), titles(work.drafts())) == (["Handed in"], [])
    assert (Work(editor).moderates, Work(moderator).moderates) == (False, True)


def test_pages_age_after_a_year(house, editor):
    old, young = (InitiativeFactory(country="lv", title=title) for title in ("Old", "Young"))
    untouched_for(old, 366)
    untouched_for(young, 364)

    assert titles(Work(editor).ageing()) == ["Old"]


def test_coming_events_are_shown_once_and_the_next_first(house, editor):
    later = timezone.now() + timedelta(days=20)
    PeerVisitFactory(country="lv", title="Later", start=later)
    visit = PeerVisitFactory(country="lv", title="Next")
    translate(visit, "lv", title="Nākamais")
    PeerVisitFactory(country="lt", title="Not ours")

    assert titles(Work(editor).coming()) == ["Next", "Later"]


def test_what_is_over_asks_for_its_lessons_or_materials(house, editor):
    def ended(factory, days, **values):
        return factory(start=timezone.now() - timedelta(days=days, hours=3), **values)

    ended(PeerVisitFactory, 2, title="Soup")
    ended(PeerVisitFactory, 2, title="Bread", lessons="<p>Bake.</p>")
    ended(PeerVisitFactory, 400, title="Long ago")
    ended(PeerVisitFactory, 2, title="Not ours", country="lt")
    PeerVisitFactory(title="To come")
    ended(RegionalConferenceFactory, 5, title="Region")
    material = [("material", {"title": "Slides", "document": None, "link": "https://x.example/"})]
    ended(RegionalConferenceFactory, 5, title="With slides", materials=material)

    assert titles(Work(editor).without_lessons()) == ["Soup", "Region"]


def test_untranslated_pages_name_the_languages_they_lack(house, editor, settings):
    settings.LANGUAGES = [("en", "English"), ("lv", "Latvian"), ("de", "German")]
    page = InitiativeFactory(country="lv", language="lv", title="Latviski")
    translate(page, "en", title="In English")
    everywhere = InitiativeFactory(country="lv", title="Everywhere")
    translate(everywhere, "lv")
    translate(everywhere, "de")

    rows = Work(editor).untranslated()

    assert [(row.page.title, row.note) for row in rows] == [("Latviski", "German")]


def test_adding_begins_in_the_own_section_in_the_own_language(house):
    editor = editor_of("lv", language="lv")
    ((section, kinds),) = Work(editor).beginnings().items()

    addresses = {str(kind): url for kind, url in kinds}
    assert section == house.section("lv", "lv")
    assert addresses["initiative"] == reverse(
        "wagtailadmin_pages:add", args=["initiatives", "initiativepage", section.pk]
    )
    assert addresses.keys() == {
        "good practice",
        "initiative",
        "meeting",
        "organisation",
        "peer visit",
        "recommendation",
        "regional conference",
        "story",
        "tool",
        "workshop",
    }


@pytest.mark.parametrize("person", ["editor", "moderator", "admin"])
def test_first_screen_has_each_list_and_no_summary(house, client, request, person):
    user = request.getfixturevalue(person)
    draft = InitiativeFactory(country="lv", live=False, title="A draft")
    client.force_login(user)

    response = client.get(reverse("wagtailadmin_home"))

    content = response.content.decode()
    assert [panel.name for panel in response.context["panels"]] == ["work"]
    assert reverse("wagtailadmin_pages:edit", args=[draft.pk]) in content
    assert response.context["site_summary"].summary_items == []
    assert "Welcome, " in content
    assert "wagtail.org" not in content
    assert (reverse("countries:add") in content) == (person == "admin")


def test_first_screen_costs_the_same_for_one_and_for_three_of_each(house, client, editor):
    client.force_login(editor)
    counts = []
    for _turn in range(2):
        for _one in range(1 + 2 * len(counts)):
            InitiativeFactory(country="lv", live=False)
            submit(InitiativeFactory(country="lv", live=False), editor)
            untouched_for(InitiativeFactory(country="lv"), 400)
            PeerVisitFactory(country="lv")
            PeerVisitFactory(country="lv", start=timezone.now() - timedelta(days=2))
        client.get(reverse("wagtailadmin_home"))
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("wagtailadmin_home"))
        counts.append(len(queries))

    assert counts[0] == counts[1] <= 25


def test_a_translator_finds_what_waits_in_their_languages(house, client):
    person, lv = translator_of("lv"), house.locales["lv"]
    for title in ("Claimed", "Others"):
        work = begin_in(InitiativeFactory(country="lt", title=title), lv)
        if title == "Claimed":
            assert claim(work, person)
    page = InitiativeFactory(country="lt", title="Public")
    follow(page)
    page.title = "A draft that no translator sees"
    page.save_revision()

    rows = Work(person).translations()[lv]
    assert [row.title for row in rows[:3]] == ["Claimed", "Public", "Others"]
    assert rows[1].url == reverse("translate_page", args=[page.pk])
    assert rows[2].url == reverse("translate_edit", args=[work.pk])

    client.force_login(person)
    screen = client.get(reverse("wagtailadmin_home"))
    assertContains(screen, reverse("translate_queue", args=["lv"]))
    assertNotContains(screen, "Nothing waits for you.")
    assertNotContains(screen, "A draft that no translator sees")
