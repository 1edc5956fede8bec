"""The editor: what translators see of a page, what is kept of what they type, and for whom."""

import re
from html import unescape

import pytest
from django.urls import reverse
from wagtail.models import PageViewRestriction
from wagtail_localize.models import StringTranslation

from initiatives.models import InitiativePage
from tests.factories.content import editor_of
from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, reviewer_of, say, sentence_of, translator_of
from translation import publishing
from translation.models import Version, Work
from translation.sentences import State
from translation.writing import suggest

pytestmark = pytest.mark.django_db

STORY = [("text", '<p>Then <a href="https://a.example">they</a> came in <b>2024</b>.</p>')]
LINKED = 'Then <a id="a1">they</a> came in <b>2024</b>.'
ARABIC = 'ثم <a id="a1">جاؤوا</a> في <b>2024</b>.'
SCRIPT = {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}


@pytest.fixture
def page(house):
    return InitiativeFactory(
        country="lv", language="en", title="Café", introduction="A café.", story=STORY
    )


@pytest.fixture
def work(house, page):
    return begin_in(page, house.locales["ar"])


@pytest.fixture
def translator(house, client):
    """Translates into Arabic, may do nothing else, and is signed in."""
    user = translator_of("ar")
    client.force_login(user)
    return user


def look(client, work, **query):
    return client.get(reverse("translate_edit", args=[work.pk]), query)


def type_in(client, work, source, words, *, script=True, seen_at=None, **more):
    """Send ``words`` for the sentence ``source``, as the form does that shows it now."""
    sentence = sentence_of(work, source)
    shown = sentence.seen_at.isoformat() if sentence.seen_at else ""
    url = reverse("translate_say", args=[work.pk, sentence.segment.pk])
    data = {"words": words, "seen_at": shown if seen_at is None else seen_at} | more
    return client.post(url, data, **(SCRIPT if script else {}))


def words_of(work, source):
    return sentence_of(work, source).words


def fields(content):
    """What stands in the fields for words."""
    found = re.findall(r'<textarea name="words" rows[^>]*>(.*?)</textarea>', content, re.DOTALL)
    return [unescape(text) for text in found]


def change(page, **values):
    page = InitiativePage.objects.get(pk=page.pk)
    for name, value in values.items():
        setattr(page, name, value)
    page.save_revision().publish()


def test_source_and_field_have_their_own_language_and_direction(client, work, translator):
    content = look(client, work).content.decode()

    assert content.count('lang="ar" dir="rtl" aria-labelledby=') == 3
    assert content.count('data-tr="source"') == 3
    assert content.count('lang="en" dir="ltr">') == 4  # and the title above
    assert re.findall(r'<h3 id="f\d+">(.*?)</h3>', content) == ["Title", "Introduction", "Text"]
    assert "<h2>Story: Text</h2>" in content


def test_tags_are_marks_and_no_markup_is_shown(client, work, translator):
    content = look(client, work).content.decode()

    assert 'data-text="Then ⟦a1⟧they⟦/a1⟧ came in ⟦b⟧2024⟦/b⟧."' in content
    assert 'aria-label="link 1" title="link 1">⟦a1⟧</span>' in content
    assert 'aria-label="end of link 1"' in content
    assert "&lt;a id=" not in content


def test_words_are_kept_with_their_tags(client, work, translator):
    answer = type_in(client, work, LINKED, "ثم ⟦a1⟧جاؤوا⟦/a1⟧ في ⟦b⟧2024⟦/b⟧.").json()

    assert words_of(work, LINKED) == ARABIC
    assert sentence_of(work, LINKED).translation.last_translated_by == translator
    assert (answer["state"], answer["problems"], answer["said"]) == ("done", [], "Saved.")
    assert answer["left"] == "2 of 3 sentences are left."
    assert Work.objects.get(pk=work.pk).missing == 2


def test_a_half_deleted_mark_is_refused_and_said(client, work, translator):
    answer = type_in(client, work, LINKED, "ثم ⟦a1⟧جاؤوا في 2024.")

    assert answer.status_code == 422
    assert answer.json() == {"said": "The mark ⟦a1⟧ is not closed."}
    assert words_of(work, LINKED) == ""


def test_a_lost_link_is_kept_and_said_and_blocks_handing_in(client, work, translator):
    answer = type_in(client, work, LINKED, "ثم جاؤوا في ⟦b⟧2024⟦/b⟧.").json()
    assert answer["problems"] == [{"text": "Missing: link 1.", "blocking": True}]
    type_in(client, work, "Café", "مقهى")
    type_in(client, work, "A café.", "مقهى.")

    response = client.post(reverse("translate_hand_in", args=[work.pk]), follow=True)

    assert "1 sentence lacks a link or a placeholder" in response.content.decode()
    assert Work.objects.get(pk=work.pk).step == Work.Step.WORK


def test_without_a_script_a_form_saves_and_comes_back_to_its_sentence(client, work, translator):
    response = type_in(client, work, "Café", "مقهى", script=False, show="all")

    segment = sentence_of(work, "Café").segment
    assert response.url == reverse("translate_edit", args=[work.pk]) + f"?show=all#s{segment.pk}"
    assert words_of(work, "Café") == "مقهى"


def test_without_a_script_what_is_refused_stays_in_its_field(client, work, translator):
    response = type_in(client, work, LINKED, "ثم ⟦a1⟧جاؤوا", script=False)

    content = response.content.decode()
    assert response.status_code == 422
    assert fields(content) == ["", "", "ثم ⟦a1⟧جاؤوا"]
    assert "The mark ⟦a1⟧ is not closed." in content


def test_two_who_write_at_once_both_keep_their_words(house, client, work, translator):
    say(work, "Café", "مقهى", translator_of("ar", first_name="Amal", last_name="Example"))

    answer = type_in(client, work, "Café", "كافيه", seen_at="")
    assert answer.status_code == 409
    told = answer.json()
    assert told["said"] == "Amal Example has written other words meanwhile."
    assert told["theirs"] == words_of(work, "Café") == "مقهى"

    again = type_in(client, work, "Café", "كافيه", seen_at=told["seen_at"])
    assert again.status_code == 200
    assert words_of(work, "Café") == "كافيه"
    assert [version.data for version in Version.objects.all()] == ["مقهى"]


def test_without_a_script_a_conflict_shows_both(client, work, translator):
    say(work, "Café", "مقهى", reviewer_of("ar"))
    content = type_in(client, work, "Café", "كافيه", seen_at="", script=False).content.decode()

    assert fields(content)[0] == "كافيه"
    assert '<p class="tr-theirs" lang="ar" dir="rtl">مقهى</p>' in content


def test_only_what_changed_is_shown_with_old_and_new_and_ones_own_words(
    house, client, page, translator
):
    work = begin_in(page, house.locales["ar"], live=True)
    change(page, introduction="A café, and a shop.")

    content = look(client, work).content.decode()
    assert fields(content) == ["ar: A café."]
    assert "A café<ins>, and a shop</ins>." in content
    assert "Still right" in content
    assert "What is left (1)" in content
    assert fields(look(client, work, show="all").content.decode())[:2] == [
        "ar: Café",
        "ar: A café.",
    ]


def test_still_right_is_one_press(house, client, page, translator):
    work = begin_in(page, house.locales["ar"], live=True)
    change(page, introduction="A café!")

    answer = type_in(client, work, "A café!", "ar: A café.", accept="1").json()

    assert (answer["state"], answer["left"]) == ("done", "Nothing is left to translate.")
    assert words_of(work, "A café!") == "ar: A café."
    assert sentence_of(work, "A café!").translation.last_translated_by == translator


def test_a_machines_words_are_marked_until_they_are_accepted(client, work, translator):
    suggest(work, sentence_of(work, "Café").segment, "مقهى", "LibreTranslate")
    content = look(client, work).content.decode()
    assert "machine text, not checked" in content
    assert "LibreTranslate" in content

    type_in(client, work, "Café", "مقهى", accept="1")
    assert sentence_of(work, "Café").state == State.DONE


def test_words_that_nobody_touched_stay_to_the_letter(client, work, translator):
    segment = sentence_of(work, "Café").segment
    suggest(work, segment, "<b></b>مقهى", "LibreTranslate")
    type_in(client, work, "Café", "⟦b⟧⟦/b⟧مقهى", accept="1")
    assert words_of(work, "Café") == "<b></b>مقهى"


def test_length_is_told_and_what_is_longer_is_refused(client, work, translator):
    assert 'data-longest="255"' in look(client, work).content.decode()
    answer = type_in(client, work, "Café", "ك" * 256)
    assert answer.status_code == 422
    assert "256 characters are too many" in answer.json()["said"]


@pytest.mark.parametrize("number", [3, 60])
def test_a_page_costs_the_same_however_long(
    house, client, translator, django_assert_num_queries, number
):
    story = [("text", f"<p>Sentence {n} of them.</p>") for n in range(number - 2)]
    page = InitiativeFactory(country="lv", title="Café", introduction="A café.", story=story)
    work = begin_in(page, house.locales["ar"])
    look(client, work)  # remembers the site, content types and the glossary

    with django_assert_num_queries(28):
        content = look(client, work).content.decode()
    assert len(fields(content)) == number


def outsiders():
    return {
        "translator of another language": lambda: translator_of("lv"),
        "reviewer of another language": lambda: reviewer_of("de"),
        "editor of another country": lambda: editor_of("lt"),
    }


@pytest.mark.parametrize("who", outsiders())
def test_nobody_else_sees_or_writes(house, client, work, who):
    client.force_login(outsiders()[who]())

    assert look(client, work).status_code in (302, 404)
    assert type_in(client, work, "Café", "Taken").status_code in (302, 403, 404)
    for step in ("hand_in", "publish", "send_back", "fill", "alone"):
        client.post(reverse(f"translate_{step}", args=[work.pk]), {"reason": "x"})
    assert not StringTranslation.objects.exists()
    assert Work.objects.get(pk=work.pk).step == Work.Step.WORK


def test_a_closed_page_is_not_known_to_translators(client, page, work, translator):
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    for name in ("edit", "preview"):
        assert client.get(reverse(f"translate_{name}", args=[work.pk])).status_code == 404
    assert type_in(client, work, "Café", "مقهى").status_code == 404


def test_words_in_review_are_the_reviewers(client, work, translator):
    for source in ("Café", "A café."):
        type_in(client, work, source, "مقهى.")
    type_in(client, work, LINKED, "ثم ⟦a1⟧جاؤوا⟦/a1⟧ في ⟦b⟧2024⟦/b⟧.")
    publishing.hand_in(work, translator)

    assert fields(look(client, work).content.decode()) == []
    assert type_in(client, work, "Café", "كافيه").status_code == 403

    client.force_login(reviewer_of("ar"))
    assert len(fields(look(client, work).content.decode())) == 3
    assert type_in(client, work, "Café", "كافيه").status_code == 200


def test_a_reviewer_sees_the_new_words_first(house, client, page, translator):
    work = begin_in(page, house.locales["ar"], live=True)
    change(page, introduction="A café, and a shop.")
    say(work, "A café, and a shop.", "مقهى ومتجر.", translator)
    publishing.hand_in(work, translator)

    client.force_login(reviewer_of("ar"))
    content = look(client, work).content.decode()

    assert fields(content) == ["مقهى ومتجر."]
    assert "New words (1)" in content
    assert "1 sentence has words that readers do not have yet." in content


def test_the_preview_shows_the_words_as_they_are_and_readers_do_not_get_them(
    house, client, page, work, translator
):
    type_in(client, work, "Café", "مقهى الحي")

    content = client.get(reverse("translate_preview", args=[work.pk])).content.decode()

    assert 'lang="ar" dir="rtl"' in content
    assert "مقهى الحي" in content
    assert "A café." in content
    edition = InitiativePage.objects.get(locale=house.locales["ar"])
    assert (edition.live, edition.title) == (False, "Café")
    client.logout()
    assert client.get(reverse("translate_preview", args=[work.pk])).status_code == 302


def test_history_says_what_stood_there_and_one_press_restores_it(client, work, translator):
    type_in(client, work, "Café", "مقهى")
    type_in(client, work, "Café", "كافيه")
    segment = sentence_of(work, "Café").segment

    content = client.get(
        reverse("translate_beside", args=[work.pk, segment.pk]), **SCRIPT
    ).content.decode()

    assert "Restore" in content
    assert str(translator) in content
    (words,) = re.findall(r'<textarea name="words" hidden>(.*?)</textarea>', content)
    type_in(client, work, "Café", words, script=False)
    assert words_of(work, "Café") == "مقهى"
    assert [version.data for version in Version.objects.all()] == ["كافيه", "مقهى"]
