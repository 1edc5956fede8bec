"""Mails that wait to be sent: written down in the transaction that causes them, sent by the worker.

A mail is claimed before it is sent, so that two workers never send it twice. Just before its
content goes to the mail server, that is noted. When a worker dies or the connection ends
after that, nobody knows whether the server has the mail: it is then not sent again.
"""

import logging
import smtplib
from contextlib import suppress
from datetime import timedelta

from django.core.mail import get_connection
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from content.tasks import Retries, retrying_task
from events.models import Message, Registration
from events.taking_part.letters import BY_CHOICE, letter

logger = logging.getLogger(__name__)

CLAIM_HOLDS = timedelta(minutes=10)  # longer than any server may take; see EMAIL_TIMEOUT
A_DAY = timedelta(days=1)
AN_ADDRESS_GETS = 30  # mails a day
A_STRANGER_GETS = 5  # mails a day to an address that nobody has confirmed
AN_EVENT_SENDS = 2_000  # mails an hour; what is more waits for the next
PATIENCE = Retries(attempts=10, first_wait=timedelta(minutes=1), factor=3)  # about a week

# What is only worth sending while the registration stands like that.
State = Registration.Status
WHILE = {
    "confirm": {State.HELD, State.WAITING, State.PENDING},
    "confirmed": {State.CONFIRMED},
    "waiting": {State.WAITING, State.PENDING},
    "offered": {State.OFFERED},
    "lapsed": {State.EXPIRED},
    "reminder": {State.CONFIRMED},
    "thanks": {State.CONFIRMED},
}


class Later(Exception):
    """The mail is not sent yet: the event has sent too many in this hour."""


def tell(registration, kind, *, about="", **context) -> Message | None:
    """Write down the mail ``kind`` to ``registration``; None when it is told already.

    ``about`` distinguishes two mails of one kind ("3" for the third change); ``context``
    are plain values for the template. Call it inside the transaction of what it tells.
    """
    if not registration.email:  # somebody who came without registering, or is forgotten
        return None
    message, new = Message.objects.get_or_create(
        registration=registration,
        key=f"{kind}:{about}",
        defaults={"kind": kind, "context": context},
    )
    if not new:
        return None
    transaction.on_commit(lambda: send.enqueue(message.pk))
    return message


@retrying_task(retries=PATIENCE)
def send(message_pk: int) -> str:
    """Send one mail, or drop it with a reason; returns what became of it.

    Raises what the mail server says, to be tried again; a refused address is dropped, and
    "unknown" is what the server may have: better never than twice.
    """
    message = _claim(message_pk)
    if message is None:
        return "taken"
    try:
        if reason := _reason_to_drop(message):
            return _done(message, dropped=reason)
        if _sent_by_event(message) >= AN_EVENT_SENDS:
            raise Later
        _deliver(letter(message), message)
    except smtplib.SMTPRecipientsRefused as refusal:
        if all(500 <= code < 600 for code, _text in refusal.recipients.values()):
            return _done(message, dropped="refused")
        _give_back(message)
        raise
    except smtplib.SMTPResponseException:  # the server has said that it did not take it
        _give_back(message)
        raise
    except BaseException as trouble:
        if not message.handed_at:
            _give_back(message)
            raise
        became = _unknown(message)
        if isinstance(trouble, Exception):
            return became
        raise
    return _done(message)


def _deliver(mail, message):
    """Send ``mail``; note it before the server is given what it says, and not before."""

    def note():
        message.handed_at = timezone.now()
        Message.objects.filter(pk=message.pk).update(handed_at=message.handed_at)

    backend = get_connection()
    backend.open()
    try:
        if smtp := getattr(backend, "connection", None):
            smtp.data = _after(note, smtp.data)
        else:  # one that keeps or prints mails
            note()
        backend.send_messages([mail])
    finally:
        with suppress(OSError):  # what is sent is sent, also where nobody says goodbye
            backend.close()


def _after(note, give):
    def noted(content):
        note()
        return give(content)

    return noted


def _claim(pk):
    """The message, if it is still to be sent and nobody else is sending it."""
    now = timezone.now()
    left = Q(claimed_at__lt=now - CLAIM_HOLDS)  # by a worker that is dead
    waiting = Message.objects.filter(pk=pk, sent_at=None, dropped="")
    for message in waiting.filter(left, handed_at__isnull=False):
        _unknown(message)
    if not waiting.filter(Q(claimed_at=None) | left, handed_at=None).update(claimed_at=now):
        return None
    return Message.objects.select_related("registration").get(pk=pk)


def _give_back(message):
    Message.objects.filter(pk=message.pk).update(claimed_at=None, handed_at=None)


def _unknown(message):
    logger.warning("Nobody knows whether mail %s was sent", message.pk)
    return _done(message, dropped="unknown")


def _done(message, *, dropped=""):
    sent_at = None if dropped else timezone.now()
    Message.objects.filter(pk=message.pk).update(sent_at=sent_at, dropped=dropped)
    return dropped or "sent"


def _reason_to_drop(message):
    registration = message.registration
    if not registration.email:
        return "erased"
    if registration.status not in WHILE.get(message.kind, {registration.status}):
        return "overtaken"
    if message.kind in BY_CHOICE and registration.quiet:
        return "unwanted"
    same = Message.objects.filter(
        registration__email_key=registration.email_key, sent_at__gt=timezone.now() - A_DAY
    )
    most = AN_ADDRESS_GETS if registration.email_confirmed_at else A_STRANGER_GETS
    return "too many" if same.count() >= most else ""


def _sent_by_event(message):
    """How many mails the event has sent in the last hour."""
    hour = timezone.now() - timedelta(hours=1)
    event = message.registration.event_id
    return Message.objects.filter(registration__event=event, sent_at__gt=hour).count()
