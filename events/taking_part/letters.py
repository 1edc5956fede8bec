"""The words of a mail: in the person's language, as plain text and as HTML, with its .ics.

A template in templates/emails/ says what is told, once for both forms: it extends ``layout``,
which is layout.txt or layout.html.
"""

import re
from datetime import datetime
from email.headerregistry import Address
from email.utils import parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format

from content.links import reading
from content.reader import Reader
from content.templatetags.languages import direction
from events import times
from events.following import ical
from events.following.entries import COLUMNS, Entries
from events.following.feeds import in_words
from events.models import EventPage, Message
from network.models import PartnerPage

# The mails with a calendar file, by what it asks of the calendar (RFC 5546 §3.2).
METHODS = {
    "confirmed": "REQUEST",
    "changed": "REQUEST",
    "postponed": "REQUEST",
    "cancelled": "CANCEL",
    "withdrawn": "CANCEL",
}
BY_CHOICE = {"reminder", "thanks"}  # mails that a person can do without
LINK = re.compile(r"[/\\@<>\[\]]|\w\.\w")  # what a mail program might make a link of


def letter(message: Message) -> EmailMultiAlternatives:
    """The mail that ``message`` is about, ready to be sent."""
    registration = message.registration
    reader = Reader(registration.language)
    with translation.override(registration.language), reading(reader):
        method = METHODS.get(message.kind)
        found, zones = _entries(registration, reader)
        if not found and method == "CANCEL":
            found, zones = _entries_taken_down(registration, reader)
        entry = found[0] if found else None
        context = _context(message, entry)
        context["body"] = _written("body.txt", message.kind, context)
        mail = EmailMultiAlternatives(
            subject=_one_line(_written("subject.txt", message.kind, context)),
            body=_written("layout.txt", message.kind, context) + "\n",
            to=[str(Address(_plain(registration.name), addr_spec=registration.email))],
            reply_to=[context["contact"]] if context["contact"] else None,
            headers=_headers(message, context),
        )
        mail.attach_alternative(_written("layout.html", message.kind, context), "text/html")
        if method and entry:
            calendar = _calendar(found, zones, registration, method)
            mail.attach("event.ics", calendar, f"text/calendar; method={method}")
        return mail


def _entries(registration, reader):
    """The event's entries, several for a series, and their clocks; none of a page taken down."""
    things = PartnerPage.objects.filter(translation_key=registration.event_id)
    entries = Entries(things.best_for(reader), reader, settings.BASE_URL)
    return list(entries), entries.zones()


def _entries_taken_down(registration, reader):
    """The same of a page that nobody can open: without its address; none of one deleted."""
    editions = EventPage.objects.filter(translation_key=registration.event_id)
    own = editions.filter(locale__language_code=registration.language)
    row = own.first() or editions.order_by("pk").first()
    things = PartnerPage.objects.filter(pk=row and row.pk)
    entries = Entries(things, reader, settings.BASE_URL)
    rows = list(EventPage.objects.filter(pk__in=things).values_list(*COLUMNS, named=True))
    return [entry._replace(url="", text="") for entry in entries.of_rows(rows)], entries.zones()


def _written(layout, kind, context):
    """The template of ``kind`` in ``layout``; text without the indent of the template."""
    said = render_to_string(f"emails/{kind}.html", context | {"layout": f"emails/{layout}"})
    if layout.endswith(".html"):
        return said
    lines = "\n".join(line.strip() for line in said.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


def _context(message, entry):
    registration = message.registration
    page = EventPage.objects.filter(translation_key=registration.event_id).order_by("pk").first()
    own = settings.BASE_URL + reverse("taking_part:own", args=[registration.token])
    return message.context | {
        "kind": message.kind,
        "registration": registration,
        "name": _plain(registration.name),
        "entry": entry,
        "title": entry.title if entry else page.title if page else message.context.get("title", ""),
        "when": _when(entry, page, registration.language),
        "rule": times.rule_in_words(page, registration.language) if entry and page else "",
        "language": registration.language,
        "dir": direction(registration.language),
        "own": own,
        "feedback": f"{own}feedback/",
        "register": settings.BASE_URL
        + reverse("taking_part:register", args=[registration.event_id]),
        "contact": page.contact_email if page else "",
        "page": page,
        "until": _in_zone(message.context.get("until"), page, registration.language),
        "held_until": _in_zone(registration.holds_until, page, registration.language),
        "by_choice": message.kind in BY_CHOICE,
        "quiet": f"{own}quiet/",
        "site_name": settings.SITE_NAME,
        "base": settings.BASE_URL,
    }


def _when(entry, page, language):
    """When ``entry`` takes place, in words; of a series, the date that is next or was last."""
    if not entry:
        return ""
    if page and page.repeats:
        entry = entry._replace(start=page.shown.start, end=page.shown.end)
    return in_words(entry, language)


def _in_zone(moment, page, language):
    """``moment``, a datetime or its ISO form, in words by the clock of the event; "" for none."""
    if not moment or not page:
        return ""
    at = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    at = timezone.localtime(at, page.zone)
    return f"{date_format(at, 'DATETIME_FORMAT')}, {times.zone_name(at, language)}"


def _headers(message, context):
    host = urlsplit(settings.BASE_URL).hostname
    headers = {
        "Message-ID": f"<{message.pk}.{message.registration.event_id}@{host}>",
        "Auto-Submitted": "auto-generated",  # RFC 3834 §5: no out-of-office answers it
        "Content-Language": message.registration.language,
    }
    if context["by_choice"]:  # RFC 8058: one click, without a question
        headers |= {
            "List-Unsubscribe": f"<{context['quiet']}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
    return headers


def _calendar(entries, zones, registration, method):
    """``entries``, those of the event, as they are now for this person alone."""
    cancelled = method == "CANCEL"
    changes = {
        "attendee": (_plain(registration.name), registration.email),
        "modified": timezone.now(),  # DTSTAMP: when it is sent (RFC 5545 §3.8.7.2)
        "busy": not cancelled,
    }
    if cancelled:
        changes["status"] = "cancelled"
    own = (
        entry._replace(
            organiser=entry.organiser or _house(), url=entry.url or settings.BASE_URL, **changes
        )
        for entry in entries
    )
    head = ical.Head(name="", language=registration.language, method=method)
    return b"".join(ical.calendar(head, zones, own)).decode()


def _house():
    return settings.SITE_NAME, f"mailto:{parseaddr(settings.DEFAULT_FROM_EMAIL)[1]}"


def _plain(name):
    """``name`` on one line; "" where a part of it could become a link in somebody's mail."""
    name = _one_line(name)
    return "" if LINK.search(name) else name


def _one_line(text):
    return " ".join(text.split())
