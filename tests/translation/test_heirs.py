"""When an original goes and its translations stay, one of them is the original, with all words."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail_localize.models import StringTranslation, Translation

from initiatives.models import InitiativePage
from tests.translation.test_together import WAYS, original_of, publish
from tests.translation.working import sentence_of
from translation import publishing
from translation.models import Original, Work
from translation.sentences import State, sentences


def left(page):
    """The Work of each language but the original's, by language."""
    works = Work.objects.filter(translation__source__object_id=page.translation_key)
    return {work.locale.language_code: work for work in works.select_related("locale")}


def words_of(page):
    rows = StringTranslation.objects.filter(context__object_id=page.translation_key)
    return set(rows.values_list("pk", "data"))


@pytest.fixture
def take(client, moderator, django_capture_on_commit_callbacks):
    """Unpublish or delete a page and leave its translations, and let the worker follow."""
    client.force_login(moderator)

    def do(way, page):
        with django_capture_on_commit_callbacks(execute=True):
            client.post(WAYS[way](page), {"translations": "leave"})

    return do


@pytest.mark.parametrize("way", WAYS)
def test_an_heir_takes_over_and_no_words_are_lost(house, page, works, take, way):
    before = words_of(page)

    take(way, page)

    assert original_of(page) == {"lv"}
    original = Original.objects.get(source__object_id=page.translation_key)
    assert original.page_id == page.get_translation(house.locales["lv"]).pk
    assert before <= words_of(page)
    work = left(page)["de"]
    assert (work.state, work.left, work.outdated_since) == (Work.State.TRANSLATED, 0, None)
    assert work.translation.enabled
    assert {s.source for s in sentences(work.translation)} == {
        f"lv: {s}" for s in ("Café", "A café.", "How it began", "The <b>stove</b> was cold.")
    }
    assert sentence_of(work, "lv: A café.").words == "de: A café."
    assert set(left(page)) == ({"de"} if "delete" in way else {"de", "en"})


def test_the_heirs_changes_are_followed(house, page, works, take, admin):
    take("delete", page)
    heir = page.get_translation(house.locales["lv"])
    heir.introduction = "Otherwise."
    heir.save_revision().publish()

    (work,) = left(page).values()
    assert (work.state, work.changed) == (Work.State.OUTDATED, 1)


def test_an_original_that_went_can_be_written_anew_with_all_its_words(
    house, page, works, take, admin
):
    take("delete", page)

    original = Original.objects.get(source__object_id=page.translation_key)
    work = publishing.begin(original, house.locales["en"], user=admin)

    assert {sentence.state for sentence in sentences(work.translation)} == {State.DONE}
    assert work.translation.get_target_instance().introduction == "A café."


def test_machine_text_stays_machine_text_and_what_was_outdated_is_so_still(
    house, page, works, take
):
    rows = StringTranslation.objects.filter(locale=house.locales["de"], data="de: A café.")
    rows.update(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE)
    outdated = timezone.now() - timedelta(days=1)
    Work.objects.filter(locale=house.locales["de"]).update(
        outdated_since=outdated, published_digest="other", published_machine=True
    )

    take("delete", page)

    work = left(page)["de"]
    assert (work.machine, work.published_machine, work.outdated_since) == (1, True, outdated)


def test_the_former_original_is_edited_by_hand_when_it_comes_back(house, page, works, take):
    take("unpublish", page)

    row = Translation.objects.get(
        source__object_id=page.translation_key, target_locale=house.locales["en"]
    )
    assert not row.enabled
    InitiativePage.objects.get(pk=page.pk).save_revision().publish()
    assert left(page)["en"].published_at is not None


def test_a_deleted_translation_leaves_its_words_for_whoever_begins_anew(
    house, page, works, take, admin
):
    before = words_of(page)
    take("delete", page.get_translation(house.locales["de"]))
    assert "de" not in left(page)
    assert before == words_of(page)

    InitiativePage.objects.get(pk=page.pk).save_revision().publish()
    assert "de" not in left(page)
    work = publishing.begin(works["de"].original, house.locales["de"], user=admin)
    assert (work.state, work.left, work.translation.enabled) == (Work.State.STARTED, 0, True)


def test_nothing_is_told_of_a_translation_that_is_not_live(house, page, works, take):
    take("unpublish", page.get_translation(house.locales["de"]))
    work = left(page)["de"]
    assert (work.state, work.published_at, work.left) == (Work.State.STARTED, None, 0)


def test_a_translation_that_comes_back_keeps_its_address(
    house, page, works, take, admin, django_capture_on_commit_callbacks
):
    german = page.get_translation(house.locales["de"])
    publish(german, django_capture_on_commit_callbacks, slug="ofen")
    take("unpublish", german)

    with django_capture_on_commit_callbacks(execute=True):
        publishing.publish(left(page)["de"], admin)

    german.refresh_from_db()
    assert (german.slug, german.live) == ("ofen", True)
