"""Translating with wagtail-localize: every page type, its words alone, its facts of today."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse
from wagtail_localize.models import StringSegment, Translation

from events.models import PeerVisitPage
from initiatives.models import InitiativePage
from network.connections import connect
from tests.factories import events, initiatives, knowledge, network
from tests.factories.content import administrator
from tests.translation.working import begin_in, say
from translation import publishing
from translation.sentences import sentences

pytestmark = pytest.mark.django_db

MORNING = datetime(2026, 5, 4, 9, tzinfo=UTC)
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)

FACTORIES = {
    "initiative": initiatives.InitiativeFactory,
    "organisation": network.OrganisationFactory,
    "peer visit": events.PeerVisitFactory,
    "conference": events.RegionalConferenceFactory,
    "workshop": events.WorkshopFactory,
    "meeting": events.MeetingFactory,
    "good practice": knowledge.GoodPracticeFactory,
    "tool": knowledge.ToolFactory,
    "recommendation": knowledge.RecommendationFactory,
    "story": knowledge.StoryFactory,
}


def fill(work, form="[{}]"):
    """Translate every sentence: ``Text`` becomes ``[Text]``."""
    for sentence in sentences(work.translation):
        say(work, sentence.source, form.format(sentence.source), None)


def publish(callbacks, work):
    with callbacks(execute=True):
        publishing.publish(work, None)


def change(page, **facts):
    draft = type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
    for name, value in facts.items():
        setattr(draft, name, value)
    draft.save_revision().publish()


def edition(page, locale):
    return type(page).objects.get(translation_key=page.translation_key, locale=locale)


@pytest.mark.parametrize("kind", FACTORIES)
def test_each_page_type_is_translated_from_beginning_to_publication(
    client, house, kind, django_capture_on_commit_callbacks
):
    page = FACTORIES[kind](
        language="lv",
        title="Nosaukums",
        introduction="Ievads.",
        story=[("heading", "Virsraksts"), ("text", "<p>Teksts</p>")],
    )
    english = house.locales["en"]

    work = begin_in(page, english)
    target = edition(page, english)
    assert not target.live
    client.force_login(administrator())
    editor = client.get(reverse("wagtailadmin_pages:edit", args=[target.pk]), follow=True)
    assert "translation/editor.html" in [template.name for template in editor.templates]
    assert editor.content.decode().count('<textarea name="words"') == work.missing
    fill(work)
    publish(django_capture_on_commit_callbacks, work)

    target = edition(page, english)
    assert (target.live, target.title, target.introduction) == (True, "[Nosaukums]", "[Ievads.]")
    assert target.story[0].value == "[Virsraksts]"
    assert target.original_locale.language_code == "lv"
    assert (target.country, target.section_key) == (page.country, page.section_key)
    assert type(page).objects.get(pk=page.pk).title == "Nosaukums"


@pytest.fixture
def visit(house, django_capture_on_commit_callbacks):
    """A peer visit in Latvian with its published English translation."""
    page = events.PeerVisitFactory(language="lv", title="Vizīte", start=MORNING, end=NOON)
    page.work = begin_in(page, house.locales["en"])
    fill(page.work)
    publish(django_capture_on_commit_callbacks, page.work)
    page.english = edition(page, house.locales["en"])
    return page


def starts(page):
    pages = PeerVisitPage.objects.filter(translation_key=page.translation_key)
    return set(pages.values_list("start", flat=True))


def test_publishing_a_translation_again_does_not_bring_old_facts_back(
    visit, django_capture_on_commit_callbacks
):
    change(visit.english, start=MORNING.replace(hour=10))

    publish(django_capture_on_commit_callbacks, visit.work)

    assert starts(visit) == {MORNING.replace(hour=10)}


def test_a_change_of_the_source_takes_new_words_and_the_facts_of_today(
    visit, django_capture_on_commit_callbacks
):
    change(visit.english, start=MORNING.replace(hour=10))
    change(visit, title="Vizīte rudenī")

    fill(visit.work)
    publish(django_capture_on_commit_callbacks, visit.work)

    assert starts(visit) == {MORNING.replace(hour=10)}
    assert PeerVisitPage.objects.get(pk=visit.english.pk).title == "[Vizīte rudenī]"


def test_a_saved_draft_of_a_translation_changes_nothing_that_is_live(
    visit, django_capture_on_commit_callbacks
):
    fill(visit.work, "Draft {}")

    with django_capture_on_commit_callbacks(execute=True):
        Translation.objects.get().save_target(publish=False)

    live = PeerVisitPage.objects.get(pk=visit.english.pk)
    assert (live.live, live.title) == (True, "[Vizīte]")
    assert live.has_unpublished_changes
    assert live.live_revision_id < live.latest_revision_id
    assert live.get_latest_revision_as_object().title == "Draft Vizīte"


def test_topics_follow_into_a_new_translation_and_back(house, django_capture_on_commit_callbacks):
    food, craft = network.ConceptFactory(name="Food"), network.ConceptFactory(name="Craft")
    page = initiatives.InitiativeFactory(language="lv", concepts=[food])
    work = begin_in(page, house.locales["en"])
    english = edition(page, house.locales["en"])
    assert [c.name for c in english.concepts.all()] == ["Food"]
    fill(work)
    publish(django_capture_on_commit_callbacks, work)

    draft = InitiativePage.objects.get(pk=english.pk).get_latest_revision_as_object()
    draft.concepts.add(craft)
    draft.save_revision().publish()

    fresh = InitiativePage.objects.get(pk=page.pk)
    assert sorted(c.name for c in fresh.concepts.all()) == ["Craft", "Food"]


def test_links_and_a_drafts_changes_of_them_are_not_translated(
    house, django_capture_on_commit_callbacks
):
    page = initiatives.InitiativeFactory(language="lv")
    connect(events.PeerVisitFactory(), "visits", page)
    draft = page.get_latest_revision_as_object()
    draft.connection_changes = {"added": [], "removed": ["6d3c1f3e-5a0b-4c55-9c5e-0e0f5a7d2f10"]}
    draft.suggested_topic = "Later"
    draft.save_revision()

    translation = begin_in(page, house.locales["en"]).translation

    english = edition(page, house.locales["en"])
    assert (english.connection_changes, english.suggested_topic) == ({}, "")
    paths = StringSegment.objects.filter(source=translation.source).values_list(
        "context__path", flat=True
    )
    assert {path.split(".")[0] for path in paths} == {"title", "slug", "introduction"}


def test_block_facts_are_no_strings_to_translate(house, django_capture_on_commit_callbacks):
    page = initiatives.InitiativeFactory(
        language="lv",
        journey=[("milestone", {"date": date(2024, 1, 1), "title": "Sākums", "text": ""})],
    )
    work = begin_in(page, house.locales["en"])
    fill(work)
    publish(django_capture_on_commit_callbacks, work)
    (block,) = page.journey

    english = edition(page, house.locales["en"])
    assert [child.id for child in english.journey] == [block.id]
    assert english.journey[0].value["title"] == "[Sākums]"
    change(
        english,
        journey=[
            {
                "type": "milestone",
                "id": block.id,
                "value": {"date": "2024-05-05", "title": "[Sākums]", "text": ""},
            }
        ],
    )

    fresh = InitiativePage.objects.get(pk=page.pk)
    assert (fresh.journey[0].value["title"], fresh.journey[0].value["date"]) == (
        "Sākums",
        date(2024, 5, 5),
    )
