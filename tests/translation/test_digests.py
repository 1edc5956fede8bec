"""A mail of what is new in a translator's languages: once, in their language, by their choice."""

import re
from datetime import timedelta
from smtplib import SMTPServerDisconnected

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction

from initiatives.models import InitiativePage
from tests.factories.content import editor_of
from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, reviewer_of, say, translator_of
from translation import digests, publishing
from translation.digests import send, send_due
from translation.follow import follow
from translation.models import Digest, Original

SECRET = "Nobody-else-reads-this"


@pytest.fixture(autouse=True)
def _only_what_the_test_makes(house):
    Original.objects.all().delete()


@pytest.fixture
def translator(house):
    return waits(translator_of("lv", first_name="Zane", last_name="Piemērs"))


def waits(person, days=8, **choice):
    """``person`` was told what happened until ``days`` ago."""
    since = timezone.now() - timedelta(days=days)
    Digest.objects.create(user=person, told_until=since, **choice)
    return person


def initiative(title, **fields):
    page = InitiativeFactory(country="lt", title=title, introduction="Two words.", **fields)
    follow(page)
    return page


def told(person):
    """The plain text of the only mail to ``person``."""
    send_due.enqueue()
    (letter,) = [letter for letter in mail.outbox if person.email in letter.to[0]]
    return letter.body


def test_what_is_new_outdated_and_published_is_told_by_language(
    house, translator, django_capture_on_commit_callbacks
):
    initiative("New")
    with django_capture_on_commit_callbacks(execute=True):
        begin_in(initiative("Published"), house.locales["lv"], live=True)
        outdated = initiative("Changed")
        begin_in(outdated, house.locales["lv"], live=True)
    outdated = InitiativePage.objects.get(pk=outdated.pk)
    outdated.introduction = "Now there are five words."
    outdated.save_revision().publish()

    lines = [line for line in told(translator).splitlines() if line]

    assert lines[:9] == [
        "Hello Zane Piemērs,",
        "This is new since last week:",
        "Latvian",
        "New pages (1):",
        "– ⁨New⁩",
        "Outdated: the original has changed (1):",
        "– ⁨Changed⁩",
        "Published (2):",
        "– ⁨Changed⁩",
    ]


def test_reviewers_hear_of_what_waits_for_them_and_translators_do_not(house, translator):
    reviewer = waits(reviewer_of("lv"))
    work = begin_in(initiative("Café"), house.locales["lv"])
    for words in ("Café", "Two words."):
        say(work, words, "Vārdi", translator)
    publishing.hand_in(work, translator)

    assert "Waiting for your review (1):\n– ⁨Café⁩" in told(reviewer)
    assert "review (1)" not in mail.outbox[0].body
    assert len(mail.outbox) == 2


def test_nothing_is_sent_when_nothing_is_new_or_nothing_in_the_own_language(house, translator):
    initiative("Written there", language="lv")
    other = waits(translator_of("de"), days=0)
    send_due.enqueue()
    assert mail.outbox == []
    assert Digest.objects.get(user=translator).told_until > timezone.now() - timedelta(minutes=1)
    assert Digest.objects.get(user=other).claimed_at is None


def test_it_is_sent_once(house, translator):
    initiative("New")
    send_due.enqueue()
    send_due.enqueue()
    send.enqueue(translator.pk)
    assert len(mail.outbox) == 1


@pytest.mark.parametrize(
    ("every", "days", "number"), [("day", 1, 1), ("week", 6, 0), ("week", 7, 1), ("never", 99, 0)]
)
def test_it_comes_as_often_as_the_person_chose(house, every, days, number):
    waits(translator_of("lv"), days, every=every)
    initiative("New")
    send_due.enqueue()
    assert len(mail.outbox) == number


def test_whoever_becomes_a_translator_hears_a_week_later(house):
    initiative("New")
    person = translator_of("lv")
    editor_of("lv")
    send_due.enqueue()
    assert mail.outbox == []
    digest = Digest.objects.get()
    assert (digest.user, digest.every) == (person, Digest.Every.WEEK)


def test_a_mail_that_could_not_be_sent_is_sent_again(house, translator, monkeypatch):
    initiative("New")
    sending = EmailBackend.send_messages

    def fail(self, messages):
        raise SMTPServerDisconnected

    monkeypatch.setattr(EmailBackend, "send_messages", fail)
    send.enqueue(translator.pk)
    assert Digest.objects.get().claimed_at is None
    monkeypatch.setattr(EmailBackend, "send_messages", sending)
    assert send.enqueue(translator.pk).return_value == "sent"
    assert len(mail.outbox) == 1


def test_of_two_workers_one_sends(house, translator):
    initiative("New")
    Digest.objects.update(claimed_at=timezone.now())
    assert send.enqueue(translator.pk).return_value == "taken"
    Digest.objects.update(claimed_at=timezone.now() - timedelta(minutes=11))
    assert send.enqueue(translator.pk).return_value == "sent"


def test_it_is_in_the_language_of_the_person_as_text_and_html(house):
    person = waits(translator_of("ar", language="ar"))
    initiative("<b>New</b> & old")
    send_due.enqueue()
    (letter,) = mail.outbox
    ((html, kind),) = letter.alternatives
    assert person.email in letter.to[0]
    assert kind == "text/html"
    assert '<html lang="ar" dir="rtl">' in html
    assert "– ⁨&lt;b&gt;New&lt;/b&gt; &amp; old⁩" in html
    assert "– ⁨<b>New</b> & old⁩" in letter.body
    assert letter.extra_headers["Content-Language"] == "ar"
    assert letter.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_ten_titles_are_named_and_the_rest_is_a_number(house, translator):
    for number in range(12):
        initiative(f"Café {number}")
    body = told(translator)
    assert "New pages (12):" in body
    assert len(re.findall("– ⁨Café", body)) == 10
    assert "…" in body


def test_no_title_of_a_draft_or_a_closed_page_is_told(house, translator):
    InitiativeFactory(country="lt", title=f"{SECRET} draft", live=False)
    closed = initiative(f"{SECRET} closed")
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    gone = initiative(f"{SECRET} gone")
    gone.unpublish()
    initiative("Open")
    send_due.enqueue()
    (letter,) = mail.outbox
    assert "Open" in letter.body
    assert SECRET not in letter.body + letter.alternatives[0].content


def test_whoever_is_no_translator_any_more_hears_nothing(house, translator):
    initiative("New")
    translator.groups.clear()
    send_due.enqueue()
    assert mail.outbox == []


@pytest.fixture
def quiet(house, translator):
    """The link of a mail that says no to further ones."""
    initiative("New")
    send_due.enqueue()
    link = mail.outbox[0].extra_headers["List-Unsubscribe"]
    return link.strip("<>").removeprefix("http://testserver")


def test_one_click_ends_the_mails_without_signing_in(client, quiet):
    client.handler.enforce_csrf_checks = True
    assert "Yes, no more of these mails" in client.get(quiet).text
    assert Digest.objects.get().every == "week"  # mail scanners open links

    response = client.post(quiet, {"List-Unsubscribe": "One-Click"})

    assert Digest.objects.get().every == "never"
    assert response["Cache-Control"] == "private, no-store"
    assert not response.cookies


def test_a_link_that_nobody_was_sent_is_not_found(client, house, translator, quiet):
    assert client.post(f"{quiet[:-3]}x/").status_code == 404
    Digest.objects.all().delete()
    assert client.get(quiet).status_code == 404


def test_the_choice_stands_in_the_account_of_translators_alone(house, client, translator):
    account = reverse("wagtailadmin_account")
    client.force_login(editor_of("lv"))
    assert "digest-every" not in client.get(account).text
    client.force_login(translator)
    shown = client.get(account)
    fields = {
        bound.html_name: bound.value() or ""
        for panels in shown.context["panels_by_tab"].values()
        for panel in panels
        for bound in panel.get_form()
    }
    assert fields["digest-every"] == "week"
    client.post(account, fields | {"digest-every": "day"})
    digest = Digest.objects.get()
    assert (digest.every, timezone.now() - digest.told_until < timedelta(minutes=1)) == (
        "day",
        True,
    )


def test_a_digest_costs_the_same_for_1_and_50_pages(house, translator, django_assert_num_queries):
    initiative("New")
    news = digests._news
    since = timezone.now() - timedelta(days=8)
    news(translator, house.locales["lv"], since)  # the person's rights are read once
    for number in (0, 2, 47):
        for _ in range(number):
            initiative("New")
        with django_assert_num_queries(8):
            news(translator, house.locales["lv"], since)
