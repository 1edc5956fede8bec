"""A published change of the original is seen in every language, and no words are lost."""

import pytest
from django.core.exceptions import ValidationError
from wagtail_localize.models import StringTranslation, TranslationSource

from initiatives.models import InitiativePage
from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, say, sentence_of
from translation import publishing
from translation.follow import catch_up
from translation.history import HumanWords
from translation.models import Original, Version, Work
from translation.sentences import State, sentences
from translation.writing import Overtaken, accept, suggest, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(house):
    story = [
        ("heading", "How it began"),
        (
            "text",
            "<p>The stove was cold.</p><p>Then <a href='https://a.example'>they</a> came.</p>",
        ),
    ]
    return InitiativeFactory(
        country="lv", language="en", title="Café", introduction="A café.", story=story
    )


@pytest.fixture
def work(house, page):
    """The page in Latvian, translated in full and published."""
    return begin_in(page, house.locales["lv"], live=True)


def change(page, **values):
    page = InitiativePage.objects.get(pk=page.pk)
    for name, value in values.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return page


def fresh(work):
    return Work.objects.get(pk=work.pk)


def test_what_is_translated_is_up_to_date(work):
    assert (work.state, work.left, work.words_left) == (Work.State.TRANSLATED, 0, 0)
    assert work.outdated_since is None


def test_publishing_a_change_marks_the_translation_outdated_at_that_moment(
    page, work, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        change(page, introduction="A café, and a shop.")

    work = fresh(work)
    assert (work.state, work.missing, work.changed) == (Work.State.OUTDATED, 0, 1)
    assert (work.words_left, work.outdated_since) == (5, work.original.changed_at)
    changed = sentence_of(work, "A café, and a shop.")
    assert (changed.state, changed.words) == (State.CHANGED, "")
    assert (changed.before.translation_of.data, changed.before.data) == ("A café.", "lv: A café.")


def test_what_is_live_keeps_its_old_words_until_the_translation_is_published(house, page, work):
    change(page, introduction="A café, and a shop.")
    edition = InitiativePage.objects.get(locale=house.locales["lv"])
    assert edition.introduction == "lv: A café."

    with pytest.raises(ValidationError, match="1 sentence still waits for words"):
        publishing.publish(fresh(work), None)
    edition.refresh_from_db()
    assert edition.introduction == "lv: A café."


def test_old_words_that_are_still_right_are_taken_with_one_press(house, page, work, admin_user):
    change(page, introduction="A café!")
    accept(work, sentence_of(work, "A café!"), admin_user)

    done = publishing.publish(fresh(work), admin_user)
    assert (done.state, done.left, done.outdated_since) == (Work.State.TRANSLATED, 0, None)
    row = StringTranslation.objects.get(translation_of__data="A café!")
    assert (row.data, row.last_translated_by) == ("lv: A café.", admin_user)


def test_a_source_that_goes_back_to_what_it_said_is_not_outdated(page, work):
    change(page, introduction="Something else.")
    assert fresh(work).state == Work.State.OUTDATED
    change(page, introduction="A café.")
    assert (fresh(work).state, fresh(work).outdated_since) == (Work.State.TRANSLATED, None)


def test_a_paragraph_taken_out_leaves_nothing_to_translate_but_to_publish(page, work):
    change(page, story=[("heading", "How it began")])
    work = fresh(work)
    assert (work.state, work.left) == (Work.State.OUTDATED, 0)
    publishing.publish(work, None)
    assert fresh(work).state == Work.State.TRANSLATED


def test_words_move_with_their_sentence_to_another_block(page, work):
    """A block made anew has another id, so that its sentences have another place."""
    change(page, story=[("text", "<p>The stove was cold.</p>"), ("heading", "How it began")])
    states = [sentence.state for sentence in sentences(work.translation)]
    assert set(states) == {State.DONE}


def test_a_fact_alone_makes_nothing_outdated(page, work):
    change(page, place="Liepa")
    assert fresh(work).state == Work.State.TRANSLATED


def test_a_page_without_translations_is_counted_by_the_worker(
    house, page, django_capture_on_commit_callbacks
):
    TranslationSource.objects.all().delete()
    with django_capture_on_commit_callbacks(execute=True):
        change(page, introduction="A café in Liepa.")
    original = Original.objects.get(page_id=page.pk)
    assert original.words == 15
    assert original.section_key == page.section_key


def test_pages_of_before_are_caught_up_with(house, page):
    TranslationSource.objects.all().delete()
    catch_up.call()
    structure = house.home().get_descendants(inclusive=True).filter(locale=house.locales["en"])
    live = set(structure.live().values_list("pk", flat=True))
    assert set(Original.objects.values_list("page_id", flat=True)) == live
    assert page.pk in live


def test_a_machine_never_writes_over_a_persons_words(work, admin_user):
    sentence = sentence_of(work, "A café.")
    with pytest.raises(HumanWords):
        suggest(work, sentence.segment, "Machine", "LibreTranslate")
    row = sentence.translation
    row.data, row.translation_type = "Machine", StringTranslation.TRANSLATION_TYPE_MACHINE
    with pytest.raises(HumanWords):
        row.save()
    assert sentence_of(work, "A café.").words == "lv: A café."


def test_words_that_give_way_are_kept(work, admin_user):
    say(work, "A café.", "Kafejnīca.", admin_user)
    say(work, "A café.", "", admin_user)
    kept = Version.objects.filter(string__data="A café.").values_list("data", flat=True)
    assert list(kept) == ["Kafejnīca.", "lv: A café."]


def test_two_people_do_not_write_over_each_other_unseen(work, admin_user):
    sentence = sentence_of(work, "A café.")
    write(work, sentence.segment, "Vienas", admin_user, seen_at=sentence.seen_at)
    with pytest.raises(Overtaken) as overtaken:
        write(work, sentence.segment, "Otras", admin_user, seen_at=sentence.seen_at)
    assert overtaken.value.theirs.data == "Vienas"
    assert sentence_of(work, "A café.").words == "Vienas"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("<p>A</p>", "<p> tag is not allowed"),
        ('<a id="a7">viņi</a>', "a link that the original does not have"),
        ("\x00", "cannot be stored"),
    ],
)
def test_words_that_cannot_stand_there_are_refused(work, admin_user, words, reason):
    source = 'Then <a id="a1">they</a> came.'
    with pytest.raises(ValidationError, match=reason):
        say(work, source, words, admin_user)


def test_a_title_that_is_too_long_is_refused_before_it_is_kept(work, admin_user):
    with pytest.raises(ValidationError, match="256 characters are too many"):
        say(work, "Café", "k" * 256, admin_user)


def test_machine_text_is_published_only_by_who_says_so(house, page, admin_user):
    work = begin_in(page, house.locales["lv"])
    for sentence in sentences(work.translation):
        suggest(work, sentence.segment, f"lv: {sentence.source}", "LibreTranslate")

    with pytest.raises(ValidationError, match="A machine wrote 5 sentences"):
        publishing.publish(work, admin_user)
    assert publishing.publish(work, admin_user, unchecked=True).state == Work.State.MACHINE


def test_a_translation_goes_to_review_and_back(house, page, admin_user):
    work = begin_in(page, house.locales["lv"])
    with pytest.raises(ValidationError, match="5 sentences still wait for words"):
        publishing.hand_in(work, admin_user)
    for sentence in sentences(work.translation):
        say(work, sentence.source, f"lv: {sentence.source}", admin_user)

    work = publishing.hand_in(work, admin_user)
    assert (work.state, work.handed_in_by) == (Work.State.REVIEW, admin_user)
    assert publishing.send_back(work, admin_user, "Too long").state == Work.State.STARTED


def test_an_arabic_translation_keeps_its_script_in_its_address(house, page, admin_user):
    work = begin_in(page, house.locales["ar"])
    for sentence in sentences(work.translation):
        words = "مقهى" if sentence.source == "Café" else f"ar: {sentence.source}"
        say(work, sentence.source, words, admin_user)
    publishing.publish(work, admin_user)
    publishing.publish(work, admin_user)
    assert InitiativePage.objects.get(locale=house.locales["ar"]).slug == "مقهى"
