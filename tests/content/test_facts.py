"""Facts are true in every language at once; words wait for a translator."""

from copy import deepcopy
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import connection as database
from django.db import transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Locale, Revision
from wagtail_localize.models import TranslationSource

from content import facts
from content.languages import add_language
from events.models import PeerVisitPage
from initiatives.models import InitiativePage
from tests.factories.content import ImageFactory
from tests.factories.events import PeerVisitFactory, SessionFactory, WorkshopFactory
from tests.factories.initiatives import InitiativeFactory, TeamMemberFactory, translate
from tests.factories.knowledge import ToolFactory

MORNING = datetime(2026, 5, 4, 9, tzinfo=UTC)
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
EVENING = datetime(2026, 5, 4, 18, tzinfo=UTC)


def publish(page, **changes):
    """Publish changed fields as an editor does: by a revision of the latest draft."""
    draft = fresh(page).get_latest_revision_as_object()
    for name, value in changes.items():
        setattr(draft, name, value)
    draft.save_revision().publish()


def fresh(page):
    return type(page).objects.get(pk=page.pk)


def draft(page):
    return fresh(page).get_latest_revision_as_object()


@pytest.fixture
def visit(house):
    """A peer visit in Latvian (the source), English (live) and German (draft)."""
    page = PeerVisitFactory(language="lv", title="Vizīte", start=MORNING, end=EVENING)
    page.english = translate(page, "en", title="Visit")
    page.german = translate(page, "de", title="Besuch", live=False)
    return page


# Columns


@pytest.mark.django_db
@pytest.mark.parametrize("edition", ["source", "translation"])
def test_a_fact_published_in_any_language_is_published_in_all(visit, edition):
    publish(visit if edition == "source" else visit.english, start=NOON, place="Cēsis")

    for page in (visit, visit.english, visit.german):
        assert (fresh(page).start, fresh(page).place) == (NOON, "Cēsis")
        assert (draft(page).start, draft(page).place) == (NOON, "Cēsis")
    assert [draft(p).title for p in (visit, visit.english, visit.german)] == [
        "Vizīte",
        "Visit",
        "Besuch",
    ]


@pytest.mark.django_db
def test_what_a_card_shows_of_the_facts_follows(visit):
    publish(visit.english, start=NOON + timedelta(days=3), end=EVENING + timedelta(days=3))
    publish(visit, status="cancelled")

    for page in (visit, visit.english, visit.german):
        assert (fresh(page).date, fresh(page).state) == (date(2026, 5, 7), "cancelled")


@pytest.mark.django_db
def test_facts_wait_with_the_draft_that_holds_them(visit):
    page = draft(visit)
    page.start = NOON
    page.save_revision()

    assert fresh(visit).start == fresh(visit.english).start == MORNING
    assert draft(visit.english).start == MORNING


@pytest.mark.django_db
def test_all_or_nothing(visit):
    try:
        with transaction.atomic():
            publish(visit, start=NOON)
            raise RuntimeError
    except RuntimeError:
        pass

    assert fresh(visit).start == fresh(visit.english).start == MORNING


@pytest.mark.django_db
def test_an_older_draft_of_a_translation_does_not_bring_old_facts_back(visit):
    older = draft(visit.english)
    older.title = "Visit, translated better"
    revision = older.save_revision()

    publish(visit, start=NOON)
    Revision.objects.get(pk=revision.pk).publish()

    assert fresh(visit).start == fresh(visit.english).start == NOON
    assert fresh(visit.english).title == "Visit, translated better"


@pytest.mark.django_db
def test_a_scheduled_draft_does_not_bring_old_facts_back(visit):
    page = draft(visit.english)
    page.go_live_at = datetime(2099, 1, 1, tzinfo=UTC)
    revision = page.save_revision()
    revision.publish()
    publish(visit, start=NOON)

    revision = Revision.objects.get(pk=revision.pk)
    content = revision.as_object()
    content.go_live_at = None

    assert content.start == NOON


@pytest.mark.django_db
def test_the_first_publication_of_a_translation_does_not_bring_old_facts_back(visit):
    publish(visit, start=NOON)

    fresh(visit.german).get_latest_revision().publish()

    assert fresh(visit).start == fresh(visit.german).start == NOON


@pytest.mark.django_db
def test_a_fact_changed_in_a_draft_that_was_never_live_is_published_in_all(visit):
    page = draft(visit.german)
    page.start = NOON
    page.save()  # as the editor does for a page that is not live
    page.save_revision().publish()

    assert fresh(visit).start == fresh(visit.english).start == NOON


@pytest.mark.django_db
def test_a_draft_keeps_its_own_change_of_another_fact(visit):
    page = draft(visit.english)
    page.place = "Sigulda"
    page.save_revision()

    publish(visit, start=NOON)
    assert (draft(visit.english).start, draft(visit.english).place) == (NOON, "Sigulda")
    publish(visit.english)

    assert fresh(visit).place == "Sigulda"


@pytest.mark.django_db
def test_an_unpublished_edition_comes_back_with_the_facts_of_today(visit):
    fresh(visit.english).unpublish()
    publish(visit, start=NOON)

    fresh(visit.english).get_latest_revision().publish()

    assert fresh(visit.english).start == fresh(visit).start == NOON


@pytest.mark.django_db
def test_the_translators_snapshot_has_the_facts_of_today(visit):
    source, _created = TranslationSource.update_or_create_from_instance(visit)

    publish(visit.english, start=NOON)

    assert TranslationSource.objects.get(pk=source.pk).as_instance().start == NOON


@pytest.mark.django_db
def test_the_snapshot_of_a_page_without_translations_has_the_facts_of_today(house):
    visit = PeerVisitFactory(language="lv", start=MORNING, end=EVENING)
    source, _created = TranslationSource.update_or_create_from_instance(visit)
    publish(visit, start=NOON)

    source = TranslationSource.objects.get(pk=source.pk)
    source.create_or_update_translation(house.locales["en"], publish=False, fallback=True)

    assert PeerVisitPage.objects.get(locale=house.locales["en"]).start == NOON


@pytest.mark.django_db
def test_a_picture_is_a_fact(house):
    page = InitiativeFactory(language="lv")
    english = translate(page, "en")
    image = ImageFactory()

    publish(english, image=image, latitude=Decimal("56.83000"), longitude=Decimal("24.23000"))

    assert (fresh(page).image, fresh(page).latitude) == (image, Decimal("56.83000"))
    assert draft(page).image == image


# Rows and blocks


@pytest.fixture
def programme(house):
    """A workshop with a session, in Latvian and English."""
    page = WorkshopFactory(language="lv", start=MORNING, end=EVENING)
    page = draft(page)
    page.sessions.add(SessionFactory(title="Darbs", start=MORNING, end=NOON, room="1"))
    page.save_revision().publish()
    page.english = translate(fresh(page), "en")
    session = page.english.sessions.get()
    session.title = "Work"
    session.save()
    page.english.save_revision().publish()
    return page


def sessions(page):
    return [(s.title, s.start, s.room) for s in page.sessions.all()]


@pytest.mark.django_db
def test_facts_of_rows_change_in_all_languages_and_words_stay(programme):
    page = draft(programme)
    (session,) = page.sessions.all()
    session.start, session.room, session.title = NOON, "2", "Darbs kopā"
    page.sessions.add(session)
    page.save_revision().publish()

    assert sessions(fresh(programme)) == [("Darbs kopā", NOON, "2")]
    assert sessions(fresh(programme.english)) == [("Work", NOON, "2")]
    assert sessions(draft(programme.english)) == [("Work", NOON, "2")]


@pytest.mark.django_db
def test_a_row_taken_out_goes_from_all_languages_and_their_drafts(programme):
    page = draft(programme)
    page.sessions.set([])
    page.save_revision().publish()

    assert sessions(fresh(programme.english)) == sessions(draft(programme.english)) == []


@pytest.mark.django_db
def test_a_row_that_is_in_one_language_alone_stays(programme):
    page = draft(programme.english)
    page.sessions.add(SessionFactory(title="Only English", start=NOON, end=EVENING))
    page.save_revision().publish()
    page = draft(programme)
    (session,) = page.sessions.all()
    session.room = "3"
    page.sessions.add(session)
    page.save_revision().publish()

    assert sessions(fresh(programme)) == [("Darbs", MORNING, "3")]
    assert sessions(fresh(programme.english)) == [
        ("Work", MORNING, "3"),
        ("Only English", NOON, ""),
    ]


@pytest.mark.django_db
def test_withdrawn_consent_holds_in_all_languages(house):
    page = draft(InitiativeFactory(language="lv"))
    page.team.add(TeamMemberFactory(role="Audēja", name="Anna", agreed=True))
    page.save_revision().publish()
    english = translate(fresh(page), "en")
    assert english.team.get().public_name == "Anna"

    page = draft(page)
    (member,) = page.team.all()
    member.agreed = False
    page.team.add(member)
    page.save_revision().publish()

    assert fresh(english).team.get().public_name == ""
    assert draft(english).team.get().public_name == ""


@pytest.mark.django_db
def test_facts_of_blocks_change_in_all_languages_and_words_stay(house):
    page = InitiativeFactory(
        language="lv",
        journey=[("milestone", {"date": date(2024, 1, 1), "title": "Sākums", "text": ""})],
        results=[
            (
                "result",
                {"number": Decimal(3), "unit": "cilvēki", "date": date(2024, 2, 1), "text": "x"},
            )
        ],
    )
    english = draft(translate(page, "en"))
    english.journey[0].value["title"] = "Start"
    english.results[0].value["unit"] = "people"
    english.save_revision().publish()

    page = draft(page)
    page.journey[0].value["date"] = date(2024, 3, 3)
    page.results[0].value["number"] = Decimal("14.5")
    page.save_revision().publish()

    for edition in (fresh(english), draft(english)):
        (milestone,), (result,) = edition.journey, edition.results
        assert (milestone.value["title"], milestone.value["date"]) == ("Start", date(2024, 3, 3))
        assert (result.value["unit"], result.value["number"]) == ("people", Decimal("14.5"))


# Lists in blocks


def steps(*titles_and_minutes, ids="abcdef"):
    """The raw value of a story of one StepsBlock, its items numbered by ``ids``."""
    items = [
        {"type": "item", "id": uid, "value": {"title": title, "text": "", "minutes": minutes}}
        for uid, (title, minutes) in zip(ids, titles_and_minutes, strict=False)
    ]
    return [{"type": "steps", "id": "story-block", "value": {"steps": items}}]


def steps_of(page):
    (block,) = page.story
    return [(step["title"], step["minutes"]) for step in block.value["steps"]]


@pytest.fixture
def tool(house):
    """A tool in Latvian and English whose story is two steps, with the same ids."""
    page = ToolFactory(language="lv", story=steps(("Zīmē", 10), ("Runā", 20)))
    page.english = translate(page, "en", story=steps(("Draw", 10), ("Talk", 20)))
    return page


def in_both_rows(page):
    return [steps_of(fresh(page)), steps_of(draft(page))]


@pytest.mark.django_db
@pytest.mark.parametrize("edition", ["source", "translation"])
def test_facts_in_a_list_change_in_all_languages_and_words_stay(tool, edition):
    page = tool if edition == "source" else tool.english
    titles = [title for title, _minutes in steps_of(page)]
    publish(page, story=steps((titles[0], 15), (titles[1], 20)))

    assert in_both_rows(tool) == [[("Zīmē", 15), ("Runā", 20)]] * 2
    assert in_both_rows(tool.english) == [[("Draw", 15), ("Talk", 20)]] * 2


@pytest.mark.django_db
def test_facts_in_a_list_follow_their_item_when_the_order_changes(tool):
    publish(tool, story=steps(("Runā", 25), ("Zīmē", 10), ids="ba"))

    assert in_both_rows(tool.english) == [[("Draw", 10), ("Talk", 25)]] * 2


@pytest.mark.django_db
def test_facts_in_a_list_that_was_written_anew_follow_their_place(tool):
    publish(tool.english, story=steps(("Draw", 10), ("Talk", 20), ids="xy"))
    publish(tool, story=steps(("Zīmē", 15), ("Runā", 20)))

    assert in_both_rows(tool.english) == [[("Draw", 15), ("Talk", 20)]] * 2


@pytest.mark.django_db
def test_items_of_lists_that_differ_in_length_and_names_have_no_twin(tool):
    publish(tool.english, story=steps(("Draw", 1), ("Talk", 2), ("Eat", 3), ids="xyz"))
    publish(tool, story=steps(("Zīmē", 15), ("Runā", 20)))

    assert in_both_rows(tool.english) == [[("Draw", 1), ("Talk", 2), ("Eat", 3)]] * 2


@pytest.mark.django_db
def test_what_replaces_a_whole_list_is_no_twin_of_what_stood_there(tool):
    publish(tool, story=steps(("Ēd", 40), ("Dzied", 50), ids="pq"))

    assert in_both_rows(tool.english) == [[("Draw", 10), ("Talk", 20)]] * 2


@pytest.mark.django_db
def test_a_new_or_removed_item_of_a_list_waits_for_the_translator(tool):
    publish(tool, story=steps(("Runā", 25), ("Ēd", 5), ids="bc"))

    assert in_both_rows(tool.english) == [[("Draw", 10), ("Talk", 25)]] * 2


@pytest.mark.django_db
def test_a_picture_in_a_gallery_changes_in_all_languages(house):
    old, new, other = (ImageFactory() for _ in range(3))

    def gallery(first, text):
        picture = {"alt_text": text, "decorative": False, "caption": ""}
        pictures = [
            {"type": "item", "id": uid, "value": picture | {"image": image.pk}}
            for uid, image in (("a", first), ("b", other))
        ]
        return [{"type": "gallery", "id": "g", "value": {"pictures": pictures}}]

    page = ToolFactory(language="lv", story=gallery(old, "Maize"))
    english = translate(page, "en", story=gallery(old, "Bread"))
    source, _created = TranslationSource.update_or_create_from_instance(page)
    publish(page, story=gallery(new, "Maize"))

    snapshot = TranslationSource.objects.get(pk=source.pk).as_instance()
    for edition, text in (
        (fresh(english), "Bread"),
        (draft(english), "Bread"),
        (snapshot, "Maize"),
    ):
        (block,) = edition.story
        shown = [(p["image"], p["alt_text"]) for p in block.value["pictures"]]
        assert shown == [(new, text), (other, text)]


@pytest.mark.django_db
def test_a_draft_keeps_its_own_change_of_another_fact_of_the_same_block(tool):
    page = draft(tool.english)
    page.story = steps(("Draw", 10), ("Talk", 30))
    page.save_revision()
    publish(tool, story=steps(("Zīmē", 15), ("Runā", 20)))

    assert in_both_rows(tool.english) == [
        [("Draw", 15), ("Talk", 20)],
        [("Draw", 15), ("Talk", 30)],
    ]


# Cost


@pytest.mark.django_db
def test_carrying_costs_a_page_in_one_language_two_small_queries(house, django_assert_num_queries):
    page = fresh(InitiativeFactory())
    page.place = "Cēsis"
    with django_assert_num_queries(2):  # its editions, translators' snapshots
        assert facts.before(page) is None


@pytest.mark.django_db
def test_publishing_costs_under_a_hundred_queries_in_ten_languages(house):
    for code in ("lt", "et", "sv", "da", "uk", "en-simple"):
        add_language(code)
    page = draft(WorkshopFactory(language="lv", start=MORNING, end=EVENING))
    page.sessions.add(SessionFactory(start=MORNING, end=NOON))
    page.save_revision().publish()
    for locale in Locale.objects.exclude(language_code="lv"):
        translate(fresh(page), locale.language_code)
    page = draft(page)
    page.start = MORNING + timedelta(hours=1)
    (session,) = page.sessions.all()
    session.room = "2"
    page.sessions.add(session)
    revision = page.save_revision()

    with CaptureQueriesContext(database) as queries:
        revision.publish()

    assert type(page).objects.filter(start=page.start).count() == 10
    assert len(queries) < 100


# Laws of merging


results = InitiativePage._meta.get_field("results").stream_block
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
values = st.fixed_dictionaries(
    {
        "number": st.none() | st.integers(),
        "date": st.none() | st.dates().map(str),
        "unit": st.text(max_size=5),
        "text": st.text(max_size=5),
    }
)
blocks = st.dictionaries(st.sampled_from("abcdef"), values, max_size=6).map(
    lambda found: [{"type": "result", "id": uid, "value": value} for uid, value in found.items()]
)


def merged(source, target, paths=None):
    """``target`` after taking all block facts of ``source``, or those at ``paths``."""
    every = {(item["id"], fact) for item in source for fact in ("number", "date")}
    return facts.merge_blocks(
        results, deepcopy(source), deepcopy(target), every if paths is None else paths
    )


@patient
@given(blocks, blocks)
def test_merging_blocks_takes_facts_and_leaves_words_and_order(source, target):
    theirs = {item["id"]: item["value"] for item in source}
    after = merged(source, target)

    assert [item["id"] for item in after] == [item["id"] for item in target]
    for item, was in zip(after, target, strict=True):
        now, twin = item["value"], theirs.get(item["id"], was["value"])
        assert (now["unit"], now["text"]) == (was["value"]["unit"], was["value"]["text"])
        assert (now["number"], now["date"]) == (twin["number"], twin["date"])


@patient
@given(blocks, blocks)
def test_merging_blocks_twice_changes_nothing_more(source, target):
    once = merged(source, target)

    assert merged(source, once) == once


@patient
@given(blocks, blocks)
def test_merging_no_facts_changes_nothing(source, target):
    assert merged(source, target, paths=set()) == target
