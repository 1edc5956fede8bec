"""What becomes of work when pages, people and languages around it come and go."""

import pytest
from django.db import connection
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation

from initiatives.models import InitiativePage
from network.models import CountryPage
from tests.factories.initiatives import InitiativeFactory
from tests.network.rights import page_url
from tests.translation.working import begin_in, say, sentence_of, translator_of
from translation import machine, publishing
from translation.adopt import adopt
from translation.models import Original, Remark, Version, Work
from translation.sentences import State, sentences

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(house):
    return InitiativeFactory(country="lv", title="Café", introduction="A café.")


def fresh(work):
    return Work.objects.get(pk=work.pk)


def latvian(house):
    return InitiativePage.objects.get(locale=house.locales["lv"])


def test_a_page_that_moves_belongs_to_its_new_section_for_translators(house, page):
    work = begin_in(page, house.locales["lv"])
    lithuania = CountryPage.objects.get(country__code="lt", locale=house.locales["en"])

    page.move(lithuania, "last-child")

    assert fresh(work).original.section_key == lithuania.translation_key


def test_the_editor_of_a_page_that_was_deleted_is_not_there(house, page, client, admin):
    work = begin_in(page, house.locales["lv"], live=True)
    latvian(house).delete()
    client.force_login(admin)
    assert client.get(reverse("translate_edit", args=[work.pk])).status_code == 404


def test_a_draft_whose_original_was_deleted_can_be_edited(house, page, client, admin):
    begin_in(page, house.locales["lv"])
    InitiativePage.objects.get(pk=page.pk).delete()
    client.force_login(admin)
    assert client.get(page_url("edit", latvian(house))).status_code == 200


def test_a_draft_that_comes_back_is_not_translated_by_the_words_of_its_original(house, page):
    work = begin_in(page, house.locales["lv"])

    adopt(work.translation)

    assert {sentence.state for sentence in sentences(work.translation)} == {State.MISSING}


def test_what_comes_back_is_counted(house, page):
    work = begin_in(page, house.locales["lv"])
    InitiativePage.objects.filter(pk=latvian(house).pk).update(introduction="Kafejnīca.")

    adopt(work.translation)

    assert fresh(work).missing == len(sentences(work.translation)) - 1


def test_words_of_somebody_who_left_are_kept_when_the_page_says_otherwise(house, page):
    work = begin_in(page, house.locales["lv"], live=True)
    translator = translator_of("lv")
    say(work, "A café.", "Labāka kafejnīca.", translator)
    translator.delete()

    adopt(work.translation)

    kept = set(StringTranslation.objects.values_list("data", flat=True))
    assert "Labāka kafejnīca." in kept | set(Version.objects.values_list("data", flat=True))


def test_a_language_without_pages_can_go_with_the_words_that_were_left(house, page):
    estonian = Locale.objects.create(language_code="et")
    row = begin_in(page, house.locales["lv"], live=True).translation
    words = StringTranslation.objects.filter(locale=row.target_locale).first()
    StringTranslation.objects.create(
        translation_of=words.translation_of, context=words.context, locale=estonian, data="Kohvik"
    )

    estonian.delete()
    connection.check_constraints()


def test_a_machine_that_took_long_changes_nothing_else(house, page, admin_user):
    work = begin_in(page, house.locales["lv"])
    for sentence in sentences(work.translation):
        say(work, sentence.source, f"lv: {sentence.source}", admin_user)
    publishing.publish(work, admin_user)

    machine.fill(work, admin_user)  # which was asked before

    assert fresh(work).published_at


@pytest.mark.parametrize("seen_at", ["2026-13-45T10:00:00", "soon", "9" * 500])
def test_a_form_with_a_wrong_time_overwrites_nothing(house, page, client, admin, seen_at):
    work = begin_in(page, house.locales["lv"], live=True)
    sentence = sentence_of(work, "A café.")
    client.force_login(admin)
    url = reverse("translate_say", args=[work.pk, sentence.segment.pk])
    response = client.post(url, {"words": "Kafejnīca", "seen_at": seen_at})
    assert response.status_code == 409
    assert sentence_of(work, "A café.").words == "lv: A café."


@pytest.mark.parametrize("depth", [30, 300, 3_000])
def test_marks_within_marks_without_end_are_refused(house, page, client, admin, depth):
    work = begin_in(page, house.locales["lv"])
    sentence = sentence_of(work, "A café.")
    client.force_login(admin)
    url = reverse("translate_say", args=[work.pk, sentence.segment.pk])
    words = "⟦b⟧" * depth + "a" + "⟦/b⟧" * depth
    assert client.post(url, {"words": words}).status_code == 422


def test_a_remark_is_kept_without_what_cannot_be_stored(house, page, client, admin):
    work = begin_in(page, house.locales["lv"])
    segment = sentence_of(work, "A café.").segment
    client.force_login(admin)
    url = reverse("translate_remark", args=[work.pk, segment.pk])
    client.post(url, {"text": "a\x00b"})
    assert Remark.objects.get().text == "ab"


def test_a_draft_without_words_is_not_published_in_bulk(house, page, client, admin):
    begin_in(page, house.locales["lv"])
    draft = latvian(house)
    client.force_login(admin)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    client.post(f"{url}?id={draft.pk}", {"include_descendants": ""})
    assert not latvian(house).live


def test_a_translation_that_comes_back_with_old_words_is_outdated(house, page):
    work = begin_in(page, house.locales["lv"], live=True)
    latvian(house).save_revision().publish()
    original = InitiativePage.objects.get(pk=page.pk)
    original.introduction = "A café, and a shop."
    original.save_revision().publish()
    latvian(house).unpublish()
    assert fresh(work).outdated_since is None

    latvian(house).save_revision().publish()

    assert fresh(work).state == Work.State.OUTDATED


def test_a_translation_published_while_its_original_is_down_takes_over(
    house, page, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        latvia = begin_in(page, house.locales["lv"], live=True)
    with django_capture_on_commit_callbacks(execute=True):
        german = begin_in(page, house.locales["de"], live=True)
    with django_capture_on_commit_callbacks(execute=True):
        latvian(house).unpublish()
    with django_capture_on_commit_callbacks(execute=True):
        InitiativePage.objects.get(locale=house.locales["de"]).unpublish()
    with django_capture_on_commit_callbacks(execute=True):
        InitiativePage.objects.get(pk=page.pk).unpublish()

    with django_capture_on_commit_callbacks(execute=True):
        latvian(house).save_revision().publish()

    original = Original.objects.get(source__object_id=page.translation_key)
    assert original.page_id == latvian(house).pk
    work = fresh(german)
    assert (work.original, work.translation.source) == (original, original.source)
    assert (work.missing, work.changed) == (0, 0)
    assert Translation.objects.get(pk=latvia.pk).target_locale == house.locales["en"]


def test_a_page_that_was_deleted_is_not_taken_out(house, page, client, admin):
    work = begin_in(page, house.locales["lv"])
    latvian(house).delete()
    client.force_login(admin)
    assert client.post(reverse("translate_alone", args=[work.pk])).status_code == 404
