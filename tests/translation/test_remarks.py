"""Remarks on a sentence: who may make them, and who hears of them."""

import pytest
from django.core import mail
from django.urls import reverse

from tests.factories.content import editor_of
from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, reviewer_of, say, sentence_of, translator_of
from translation.models import Remark

pytestmark = pytest.mark.django_db


@pytest.fixture
def author(house):
    return editor_of("lv", first_name="Ilze", last_name="Example", language="lv")


@pytest.fixture
def work(house, author):
    page = InitiativeFactory(country="lv", title="Café", introduction="A café.", owner=author)
    return begin_in(page, house.locales["ar"])


@pytest.fixture
def remark(client, work, django_capture_on_commit_callbacks):
    """``remark(user, text)`` says it of the title."""

    def say_it(user, text, **headers):
        client.force_login(user)
        mail.outbox.clear()
        url = reverse("translate_remark", args=[work.pk, sentence_of(work, "Café").segment.pk])
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(url, {"text": text}, follow=True, **headers)

    return say_it


def told():
    return sorted(address for message in mail.outbox for address in message.to)


def test_the_author_hears_of_a_translators_question_in_their_language(work, author, remark):
    translator = translator_of("ar", first_name="Amal", last_name="Example")

    content = remark(translator, "Is it a café or a canteen?").content.decode()

    assert "Is it a café or a canteen?" in content
    (message,) = mail.outbox
    assert message.to == [f"Ilze Example <{author.email}>"]
    assert message.extra_headers["Content-Language"] == "lv"
    assert "Is it a café or a canteen?" in message.body
    assert "Amal Example" in message.body
    segment = sentence_of(work, "Café").segment
    assert reverse("translate_beside", args=[work.pk, segment.pk]) in message.body


def test_the_author_reads_and_answers_and_the_translator_hears_of_it(client, work, author, remark):
    translator = translator_of("ar")
    remark(translator, "Is it a canteen?")

    response = remark(author, "A café.")

    assert response.status_code == 200
    assert told() == [translator.email]
    content = response.content.decode()
    assert "Is it a canteen?" in content
    assert "A café." in content
    assert client.get(reverse("translate_edit", args=[work.pk])).status_code == 200


def test_whoever_wrote_the_words_hears_of_the_reviewers_remark(work, author, remark):
    translator, reviewer = translator_of("ar"), reviewer_of("ar")
    say(work, "Café", "مقهى", translator)

    remark(reviewer, "Use the other word.")

    assert told() == sorted([f"Ilze Example <{author.email}>", translator.email])


def test_where_nobody_is_known_to_have_written_it_the_sections_editors_hear_of_it(
    house, client, django_capture_on_commit_callbacks
):
    editor = editor_of("lv")
    editor_of("lt")
    page = InitiativeFactory(country="lv", title="Café", owner=None)
    work = begin_in(page, house.locales["ar"])
    client.force_login(translator_of("ar"))
    url = reverse("translate_remark", args=[work.pk, sentence_of(work, "Café").segment.pk])
    with django_capture_on_commit_callbacks(execute=True):
        client.post(url, {"text": "Is it a canteen?"})
    assert told() == [editor.email]


def test_nobody_hears_of_their_own_remark(work, author, remark):
    remark(author, "This is a name.")
    assert told() == []


def test_who_may_no_longer_read_the_page_gets_no_mail(work, author, remark):
    author.groups.clear()
    remark(translator_of("ar"), "Is it a canteen?")
    assert told() == []


@pytest.mark.parametrize("text", ["", "   ", "x" * 2001])
def test_a_remark_says_something_and_has_its_limits(work, author, remark, text):
    response = remark(author, text, HTTP_X_REQUESTED_WITH="XMLHttpRequest")
    assert response.status_code == 422
    assert not Remark.objects.exists()


def test_nobody_else_says_or_settles_anything(client, work, author, remark):
    remark(author, "This is a name.")
    (known,) = Remark.objects.all()
    stranger = editor_of("lt")
    remark(stranger, "Taken")

    segment = sentence_of(work, "Café").segment
    client.post(reverse("translate_settle", args=[work.pk, segment.pk, known.pk]))
    response = client.get(reverse("translate_beside", args=[work.pk, segment.pk]))

    assert "This is a name." not in response.content.decode()
    assert [r.settled_at for r in Remark.objects.all()] == [None]


def test_what_is_settled_is_not_open_any_more(client, work, author, remark):
    remark(author, "This is a name.")
    editor = reverse("translate_edit", args=[work.pk])
    assert "With open remarks (1)" in client.get(editor).content.decode()

    (known,) = Remark.objects.all()
    segment = sentence_of(work, "Café").segment
    url = reverse("translate_settle", args=[work.pk, segment.pk, known.pk])
    assert "settled" in client.post(url, follow=True).content.decode()
    assert "With open remarks (0)" in client.get(editor).content.decode()

    client.post(url)
    assert "With open remarks (1)" in client.get(editor).content.decode()


def test_a_remark_of_another_sentence_is_not_settled_by_this_one(client, work, author, remark):
    remark(author, "This is a name.")
    (known,) = Remark.objects.all()
    other = sentence_of(work, "A café.").segment
    url = reverse("translate_settle", args=[work.pk, other.pk, known.pk])
    assert client.post(url).status_code == 404
