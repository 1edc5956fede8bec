"""Mails: in the person's language, once each, whatever the mail server and the workers do."""

import asyncio
import smtplib
import socket
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from zoneinfo import ZoneInfo

import icalendar
import pytest
from aiosmtpd.controller import Controller
from django.core import mail
from django.db import transaction
from django.test import Client
from django.utils import timezone

from events.models import Message, Registration, RegistrationBy, Repeats
from events.taking_part import outbox, reminders, signup
from events.taking_part.letters import letter
from tests.factories.events import PeerVisitFactory, WorkshopFactory, translate

pytestmark = pytest.mark.django_db
State = Registration.Status


@pytest.fixture(autouse=True)
def commits(monkeypatch):
    """What waits for the commit is done at once: a test commits nothing."""
    monkeypatch.setattr(transaction, "on_commit", lambda do: do())


@pytest.fixture
def visit(house):
    return PeerVisitFactory(
        country="lv",
        language="lv",
        title="Vizīte Līgatnē",
        registration=RegistrationBy.HERE,
        capacity=2,
        contact_email="office@example.org",
    )


def sign(page, name="Anna Paraugs", **values):
    given = {"name": name, "email": "anna@example.org", "language": "lv"}
    return signup.register(page, **given | values)


def text_of(message):
    return message.body


def calendar_of(message):
    content = next(c for name, c, _type in message.attachments if name == "event.ics")
    return icalendar.Calendar.from_ical(content)


STALL, DROP = "stall", "drop"  # say nothing for longer than the client waits; hang up


class Sink:
    """An SMTP server that keeps mails, after it has answered ``answers`` instead.

    ``at_the_end`` are its answers to the content of mails.
    """

    def __init__(self, *answers, at_the_end=()):
        self.answers, self.at_the_end, self.kept = list(answers), list(at_the_end), []

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = self.answers.pop(0) if self.answers else None
        if answer == STALL:
            await asyncio.sleep(3)
        elif answer == DROP:
            server.transport.close()
        elif answer:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        answer = self.at_the_end.pop(0) if self.at_the_end else "250 OK"
        if answer.startswith("4"):
            return answer
        self.kept.append(message_from_bytes(envelope.content, policy=default))
        if answer == STALL:
            await asyncio.sleep(3)
        elif answer == DROP:
            server.transport.close()
        return "250 OK"


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@pytest.fixture
def smtp(settings):
    """``smtp(*answers)`` starts a server for the mails of the test; returns its Sink."""
    running = []

    def start(*answers, **given):
        sink = Sink(*answers, **given)
        controller = Controller(sink, hostname="127.0.0.1", port=free_port())
        controller.start()
        running.append(controller)
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST = "127.0.0.1"
        settings.EMAIL_PORT = controller.port
        settings.EMAIL_TIMEOUT = 1
        return sink

    yield start
    for controller in running:
        controller.stop()


def pending(registration, kind="note", **context):
    """A mail that waits, as if no worker had been there."""
    return Message.objects.create(
        registration=registration, kind=kind, key=f"{kind}:test", context=context
    )


def test_a_mail_speaks_the_language_of_the_person(visit):
    translate(visit, "en", title="Visit to Līgatne")
    sign(visit, language="en")
    asked = mail.outbox[-1]
    assert asked.subject == "Please confirm: Visit to Līgatne"
    assert asked.extra_headers["Content-Language"] == "en"
    assert '<html lang="en" dir="ltr">' in asked.alternatives[0].content
    assert "Confirm my registration:\nhttp://testserver/en/taking-part/own/" in text_of(asked)
    assert asked.reply_to == ["office@example.org"]


def test_arabic_mail_is_laid_out_right_to_left(visit):
    sign(visit, language="ar")
    html = mail.outbox[-1].alternatives[0].content
    assert '<html lang="ar" dir="rtl">' in html
    assert 'lang="lv">Vizīte Līgatnē</p>' in html  # borrowed, and says so


def test_confirmed_brings_the_event_and_cancelled_takes_it_out_of_the_calendar(visit):
    row = signup.confirm_email(sign(visit))
    confirmed = calendar_of(mail.outbox[-1])
    event = confirmed.walk("VEVENT")[0]
    assert confirmed["METHOD"] == "REQUEST"
    assert (str(event["UID"]), event["SEQUENCE"]) == (str(visit.translation_key), 0)
    assert event["ATTENDEE"] == "mailto:anna@example.org"

    visit.start += timedelta(days=1)
    visit.end += timedelta(days=1)
    visit.save_revision().publish()
    moved = calendar_of(mail.outbox[-1]).walk("VEVENT")[0]
    assert (moved["SEQUENCE"], moved["DTSTART"].dt) == (1, visit.start)

    signup.cancel(row)
    gone = calendar_of(mail.outbox[-1])
    assert gone["METHOD"] == "CANCEL"
    assert gone.walk("VEVENT")[0]["STATUS"] == "CANCELLED"


@pytest.mark.parametrize(
    "name",
    [
        "Anna\r\nBcc: all@example.org",
        "https://evil.example/ Anna",
        "evil.example",
        '"<anna@evil.example>" Anna',
    ],
)
def test_a_name_brings_no_header_and_no_link_into_a_mail(visit, name):
    sign(visit, name=name)
    sent = mail.outbox[-1].message()
    assert [key for key in sent if key.lower() in ("bcc", "cc")] == []
    assert "evil" not in sent.as_string()
    assert sent["To"].endswith("anna@example.org") or sent["To"].endswith("<anna@example.org>")


def test_a_name_brings_no_markup_into_a_mail(visit):
    sign(visit, name="Anna &amp; 'co'")
    assert "Anna &amp;amp; &#x27;co&#x27;" in mail.outbox[-1].alternatives[0].content


def test_a_mail_is_sent_once_however_often_the_worker_comes(visit, smtp):
    sink = smtp()
    message = pending(sign(visit), text="Bring boots.")
    kept = len(sink.kept)
    assert [outbox.send.call(message.pk) for _ in range(3)] == ["sent", "taken", "taken"]
    assert len(sink.kept) == kept + 1
    assert "Bring boots." in sink.kept[-1].get_body(("plain",)).get_content()


def test_a_mail_that_another_worker_is_sending_is_left_to_it(visit, smtp):
    sink = smtp()
    message = pending(sign(visit))
    Message.objects.filter(pk=message.pk).update(claimed_at=timezone.now())
    kept = len(sink.kept)
    assert outbox.send.call(message.pk) == "taken"
    long_ago = timezone.now() - outbox.CLAIM_HOLDS - timedelta(seconds=1)
    Message.objects.filter(pk=message.pk).update(claimed_at=long_ago)
    assert outbox.send.call(message.pk) == "sent"  # the worker that claimed it is dead
    assert len(sink.kept) == kept + 1


@pytest.mark.parametrize("trouble", ["451 Try later", STALL, DROP])
def test_a_server_in_trouble_is_asked_again(visit, smtp, trouble):
    row = sign(visit)
    sink = smtp(trouble)
    message = pending(row)
    with pytest.raises(OSError):  # noqa: PT011  (smtplib's errors and the socket's are of this kind)
        outbox.send.call(message.pk)
    assert outbox.send.call(message.pk) == "sent"
    assert [kept["To"] for kept in sink.kept] == ["Anna Paraugs <anna@example.org>"]


@pytest.mark.parametrize("trouble", [STALL, DROP])
def test_a_mail_that_the_server_may_have_is_not_sent_again(visit, smtp, trouble):
    row = sign(visit)
    sink = smtp(at_the_end=[trouble])
    message = pending(row)
    assert [outbox.send.call(message.pk) for _ in range(2)] == ["unknown", "taken"]
    assert len(sink.kept) == 1
    message.refresh_from_db()
    assert (message.sent_at, message.dropped) == (None, "unknown")


def test_a_mail_that_the_server_did_not_take_in_the_end_is_sent_again(visit, smtp):
    row = sign(visit)
    sink = smtp(at_the_end=["451 Try later"])
    message = pending(row)
    with pytest.raises(smtplib.SMTPDataError):
        outbox.send.call(message.pk)
    assert outbox.send.call(message.pk) == "sent"
    assert len(sink.kept) == 1


def test_a_worker_that_is_killed_between_sending_and_noting_it_doubles_nothing(
    visit, smtp, monkeypatch
):
    row = sign(visit)
    sink = smtp()
    message = pending(row)

    def die(*_message):
        raise SystemExit

    with monkeypatch.context() as killed:
        for name in ("_done", "_unknown", "_give_back"):  # a dead process writes nothing
            killed.setattr(outbox, name, die)
        with pytest.raises(SystemExit):
            outbox.send.call(message.pk)
    assert len(sink.kept) == 1
    assert outbox.send.call(message.pk) == "taken"
    long_ago = timezone.now() - outbox.CLAIM_HOLDS - timedelta(seconds=1)
    Message.objects.filter(pk=message.pk).update(claimed_at=long_ago)
    assert outbox.send.call(message.pk) == "taken"
    message.refresh_from_db()
    assert (len(sink.kept), message.dropped) == (1, "unknown")


def test_a_server_that_refuses_the_address_is_not_asked_again(visit, smtp):
    row = sign(visit)
    sink = smtp("550 No such person")
    message = pending(row)
    assert outbox.send.call(message.pk) == "refused"
    assert outbox.send.call(message.pk) == "taken"
    assert sink.kept == []


def test_a_server_that_is_down_loses_nothing(visit, settings):
    row = sign(visit)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", 1, 2
    message = pending(row)
    with pytest.raises(OSError, match="refused"):
        outbox.send.call(message.pk)
    message.refresh_from_db()
    assert (message.sent_at, message.dropped, message.claimed_at) == (None, "", None)


def test_what_is_overtaken_is_not_told(visit):
    row = signup.confirm_email(sign(visit))
    sent = len(mail.outbox)
    assert outbox.send.call(pending(row, kind="offered").pk) == "overtaken"
    assert len(mail.outbox) == sent


def test_a_stranger_is_not_flooded_however_many_events_they_are_entered_at(house):
    for number in range(outbox.A_STRANGER_GETS + 3):
        page = PeerVisitFactory(registration=RegistrationBy.HERE, title=f"Visit {number}")
        sign(page)
    assert len(mail.outbox) == outbox.A_STRANGER_GETS
    assert Message.objects.filter(dropped="too many").count() == 3


def test_an_event_that_has_sent_too_many_waits(visit, monkeypatch):
    row = sign(visit)
    monkeypatch.setattr(outbox, "AN_EVENT_SENDS", 1)
    message = pending(row)
    with pytest.raises(outbox.Later):
        outbox.send.call(message.pk)
    message.refresh_from_db()
    assert (message.sent_at, message.dropped) == (None, "")


def test_what_is_rolled_back_is_not_told(visit, monkeypatch, django_capture_on_commit_callbacks):
    monkeypatch.undo()
    with django_capture_on_commit_callbacks() as callbacks:
        with transaction.atomic():
            sign(visit)
            transaction.set_rollback(True)
        assert Message.objects.count() == 0
        sign(visit)
    assert len(callbacks) == 1


@pytest.mark.parametrize("again", [True, False])
def test_who_let_an_offer_run_out_is_told_how_to_join_again(visit, again):
    row = sign(visit)
    Registration.objects.update(status=State.EXPIRED)
    row.refresh_from_db()
    said = text_of(letter(pending(row, kind="lapsed", again=again)))
    there = f"http://testserver/lv/taking-part/{visit.translation_key}/\n"
    assert (there in said, row.token in said) == (again, not again)


def at(page, **before_start):
    """Set the start of ``page`` so long from now, as if time had passed."""
    start = timezone.now() + timedelta(**before_start)
    times = {"start": start, "end": start + timedelta(hours=1)}
    times |= {"listed_start": times["start"], "listed_end": times["end"]}
    type(page).objects.filter(pk=page.pk).update(**times)


def test_a_reminder_goes_out_once_and_not_to_who_wants_none(visit):
    row = signup.confirm_email(sign(visit))
    silent = signup.confirm_email(sign(visit, email="silent@example.org"))
    Registration.objects.update(email_confirmed_at=timezone.now() - timedelta(days=30))
    Client().post(f"/lv/taking-part/own/{silent.token}/quiet/", {"List-Unsubscribe": "One-Click"})
    mail.outbox.clear()

    at(visit, days=4)
    assert reminders.remind_and_thank.call() == 0
    at(visit, days=2)
    assert [reminders.remind_and_thank.call() for _ in range(2)] == [2, 0]
    assert [sent.to for sent in mail.outbox] == [["Anna Paraugs <anna@example.org>"]]
    headers = mail.outbox[0].extra_headers
    assert headers["List-Unsubscribe"] == (
        f"<http://testserver/lv/taking-part/own/{row.token}/quiet/>"
    )
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


@pytest.mark.parametrize("kind", ["confirm", "offered"])
def test_a_deadline_is_by_the_clock_of_the_event_and_names_it(visit, kind):
    row = sign(visit, language="en")
    until = row.holds_until.astimezone(ZoneInfo("Europe/Riga"))
    message = pending(row, kind=kind, until=row.holds_until.isoformat())
    assert f"{until.year}, {until:%H:%M}, Eastern European " in text_of(letter(message))


def test_mails_of_a_series_tell_its_rule_and_its_next_date(house):
    begun = timezone.now() - timedelta(days=30)
    page = WorkshopFactory(
        start=begun,
        end=begun + timedelta(hours=1),
        repeats=Repeats.WEEKLY,
        registration=RegistrationBy.HERE,
    )
    for kind in ("confirm", "confirmed"):
        row = sign(page, email=f"{kind}@example.org", language="en")
        text = text_of(letter(pending(row, kind=kind)))
        assert f"\nEvery {page.local_start:%A}\n" in text
        assert f"\n{page.shown_start.day} {page.shown_start:%B %Y}, " in text
        assert "One registration is for all of them." in text


def test_opening_the_link_to_unsubscribe_changes_nothing(visit):
    row = sign(visit)
    answer = Client().get(f"/lv/taking-part/own/{row.token}/quiet/")
    row.refresh_from_db()
    assert (answer.status_code, row.quiet) == (200, False)


def test_whoever_took_part_is_thanked_after_the_end(visit):
    signup.confirm_email(sign(visit))
    mail.outbox.clear()
    at(visit, hours=-2)
    assert [reminders.remind_and_thank.call() for _ in range(2)] == [1, 0]
    assert "/feedback/" in text_of(mail.outbox[0])


@pytest.mark.parametrize("kind", sorted({*outbox.WHILE, "changed", "postponed", "cancelled"}))
def test_every_mail_has_a_subject_and_both_forms(visit, kind):
    message = letter(pending(sign(visit), kind=kind, until=timezone.now().isoformat()))
    assert "Vizīte Līgatnē" in message.subject
    assert "\n" not in message.subject
    assert "Vizīte Līgatnē" in text_of(message)
    assert "Vizīte Līgatnē" in message.alternatives[0].content
