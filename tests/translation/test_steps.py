"""Hand in, send back, publish: by whom, who hears of it, and what readers get."""

import pytest
from django.core import mail
from django.urls import reverse

from initiatives.models import InitiativePage
from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, reviewer_of, say, sentence_of, translator_of
from translation.models import Language, Work
from translation.notices import tell
from translation.sentences import sentences
from translation.writing import suggest

pytestmark = pytest.mark.django_db


@pytest.fixture
def work(house):
    page = InitiativeFactory(country="lv", title="Café", introduction="A café.")
    return begin_in(page, house.locales["ar"])


@pytest.fixture
def translator(house):
    return translator_of("ar", first_name="Amal", last_name="Example")


@pytest.fixture
def reviewer(house):
    return reviewer_of("ar", language="lv")


@pytest.fixture
def press(client, work, django_capture_on_commit_callbacks):
    """``press(user, step)`` presses a button of the editor; returns the page that follows."""

    def post(user, step, **data):
        client.force_login(user)
        mail.outbox.clear()
        url = reverse(f"translate_{step}", args=[work.pk])
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(url, data, follow=True).content.decode()

    return post


def translate(work, user):
    for sentence in sentences(work.translation):
        say(work, sentence.source, f"ar: {sentence.source}", user)


def arabic(house):
    return InitiativePage.objects.get(locale=house.locales["ar"])


def step_of(work):
    return Work.objects.get(pk=work.pk).step


def test_with_review_nobody_publishes_their_own_words_alone(house, work, press, reviewer):
    translate(work, reviewer)
    said = "another person must read them before"
    assert said in press(reviewer, "publish")
    press(reviewer, "hand_in")
    assert said in press(reviewer, "publish")
    assert (step_of(work), arabic(house).live) == (Work.Step.REVIEW, False)

    press(reviewer_of("ar", username="second"), "publish")
    assert (step_of(work), arabic(house).live) == (Work.Step.DONE, True)


def test_without_review_whoever_translates_publishes(house, work, press, translator):
    Language.objects.filter(locale=house.locales["ar"]).update(review=False)
    translate(work, translator)
    press(translator, "publish")
    assert arabic(house).live


def test_from_handing_in_to_publishing(house, work, translator, reviewer, press):
    translate(work, translator)

    content = press(translator, "hand_in")
    assert "This translation is in review." in content
    (message,) = mail.outbox
    assert message.to == [reviewer.email]
    assert message.extra_headers["Content-Language"] == "lv"
    assert "Café" in message.subject
    assert reverse("translate_edit", args=[work.pk]) in message.body
    assert not arabic(house).live

    assert "Published." in press(reviewer, "publish")
    page = arabic(house)
    assert (page.live, page.title, page.introduction) == (True, "ar: Café", "ar: A café.")
    assert step_of(work) == Work.Step.DONE


def test_sent_back_with_a_reason_whoever_handed_in_hears_of_it(work, translator, reviewer, press):
    translate(work, translator)
    press(translator, "hand_in")

    assert "Say why" in press(reviewer, "send_back", reason=" ")
    assert step_of(work) == Work.Step.REVIEW
    press(reviewer, "send_back", reason="The title is too long.")

    (message,) = mail.outbox
    assert message.to == [f"Amal Example <{translator.email}>"]
    assert "The title is too long." in message.body
    assert step_of(work) == Work.Step.WORK


def test_nobody_hands_in_what_is_not_whole(work, translator, press):
    say(work, "Café", "مقهى", translator)
    assert "1 sentence still waits for words." in press(translator, "hand_in")
    assert step_of(work) == Work.Step.WORK
    assert mail.outbox == []


def test_a_translator_does_not_publish_where_somebody_reviews(house, work, translator, press):
    translate(work, translator)
    press(translator, "publish")
    assert not arabic(house).live

    Language.objects.filter(locale=work.locale).update(review=False)
    press(translator, "publish")
    assert arabic(house).live


def test_a_translator_does_not_send_back(work, translator, press):
    translate(work, translator)
    press(translator, "hand_in")
    press(translator, "send_back", reason="Mine")
    assert step_of(work) == Work.Step.REVIEW


def test_machine_text_goes_to_readers_only_where_it_is_ticked(house, work, reviewer, press):
    for sentence in sentences(work.translation):
        suggest(work, sentence.segment, f"ar: {sentence.source}", "LibreTranslate")

    assert "A machine wrote 2 sentences" in press(reviewer, "publish")
    assert not arabic(house).live
    press(reviewer, "publish", unchecked="on")
    assert arabic(house).live
    assert Work.objects.get(pk=work.pk).published_machine


def test_a_locked_page_is_not_published_over(house, work, translator, reviewer, press):
    translate(work, translator)
    page = arabic(house)
    page.locked, page.locked_by = True, translator
    page.save()

    assert "locked" in press(reviewer, "publish")
    assert not arabic(house).live


def test_the_memory_fills_what_was_said_before(house, work, translator, press):
    other = begin_in(InitiativeFactory(country="lv", title="Café"), house.locales["ar"])
    say(other, "Café", "مقهى", translator)

    content = press(translator, "fill")

    assert "1 sentence has a suggestion." in content
    found = sentence_of(work, "Café")
    assert (found.words, found.state) == ("مقهى", "machine")


def test_a_reviewer_who_hands_in_hears_nothing_of_it(work, reviewer, press):
    translate(work, reviewer)
    press(reviewer, "hand_in")
    assert mail.outbox == []


def test_a_mail_that_comes_late_to_a_review_that_is_over_is_not_sent(
    work, translator, reviewer, press
):
    translate(work, translator)
    press(translator, "hand_in")
    press(reviewer, "publish")
    told = tell.func("translation_handed_in", work.pk, reviewer.pk, "Amal", "", "")
    assert (told, mail.outbox) == ("overtaken", [])
