"""Certificates of attendance: who gets one, what it says, and its paper.

A certificate is a row of its own, with what was true when it was issued: it stays as it is when
the page or the registration changes. It outlives the registration (``retention``), as it is the
person's proof: its name stays until the person has it deleted, on their own page or, once
that is gone, by the organiser. Whoever is given its code can check it; nobody can list codes.
"""

import secrets
import unicodedata
from dataclasses import dataclass
from datetime import date

import segno
from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from content.reader import Reader
from content.templatetags.languages import direction
from events.models import Attendance, Certificate, EventPage, Status
from events.pdf import as_pdf
from network.fact_rows import day, period
from network.models import Connection, PartnerPage

LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # as of references: no 0, O, 1, I or L
LENGTH = 15  # 74 bits


@dataclass(frozen=True)
class Facts:
    """What every certificate of an event says, in one language. Dates are of the event's zone."""

    title: str
    place: str
    issuer: str
    language: str


def attended(page, registration) -> tuple[date, date] | None:
    """The first and last day that ``registration`` has come to; None where it has not.

    Of a series it is the day of the check-in.
    """
    if not registration.checked_in_at or page.status in (Status.CANCELLED, Status.POSTPONED):
        return None
    if page.repeats:
        day = registration.checked_in_at.astimezone(page.zone).date()
        return day, day
    return page.local_start.date(), page.local_end.date()


def can_have_one(page, registration, now=None) -> bool:
    """Whether the person may take theirs by themselves: they have been there, and it is over."""
    days = attended(page, registration)
    if days is None:
        return False
    now = now or timezone.now()
    if page.repeats:
        return now.astimezone(page.zone).date() > days[1]
    return page.end <= now


def names_of(registration) -> list[str]:
    """Those who come with ``registration``, each once."""
    return list(dict.fromkeys(filter(None, [registration.name, *registration.others])))


def issue(page, registrations) -> list[Certificate]:
    """A certificate for each person of ``registrations`` who has come; the one they have, if any.

    In the language of the registration and in the order given. ``page`` is any edition.
    """
    facts: dict[str, Facts] = {}
    issued = []
    with transaction.atomic():
        for registration in registrations:
            days = attended(page, registration)
            if days is None or registration.erased_at:
                continue
            language = registration.language
            if language not in facts:
                facts[language] = facts_of(page, language)
            issued += _issue(registration, facts[language], days)
    return issued


def _issue(registration, facts, days):
    for name in names_of(registration):
        yield Certificate.objects.get_or_create(
            registration=registration,
            name=name,
            defaults={
                "event_id": registration.event_id,
                "code": new_code(),
                "title": facts.title,
                "place": facts.place,
                "issuer": facts.issuer,
                "starts_on": days[0],
                "ends_on": days[1],
                "language": facts.language,
            },
        )[0]


def facts_of(page, language) -> Facts:
    """Of the edition that is nearest to ``language``."""
    reader = Reader(language)
    editions = EventPage.objects.filter(translation_key=page.translation_key)
    edition = editions.best_for(reader).first() or page
    online = edition.attendance == Attendance.ONLINE or edition.status == Status.MOVED_ONLINE
    with override(language):
        parts = [str(Attendance.ONLINE.label)] if online else [edition.venue, edition.place]
        return Facts(
            title=edition.title,
            place=", ".join(dict.fromkeys(filter(None, parts)))[:250],
            issuer=(_organisers(page, reader) or page.contact_name or settings.SITE_NAME)[:255],
            language=language,
        )


def _organisers(page, reader):
    """Who organises the event, or else who hosts it."""
    links = Connection.objects.live().filter(object_key=page.translation_key)
    for role in ("organises", "hosts"):
        keys = links.filter(role=role).values("subject_key")
        pages = PartnerPage.objects.filter(translation_key__in=keys).best_for(reader)
        if titles := list(pages.order_by("title", "pk").values_list("title", flat=True)):
            return ", ".join(titles)
    return ""


def new_code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def said(code: str) -> str:
    """The code as it is printed, in groups of five."""
    return "-".join(code[i : i + 5] for i in range(0, len(code), 5))


def certificate_by(code: str) -> Certificate | None:
    """The certificate of ``code`` as somebody typed it: with hyphens or spaces, small or not."""
    plain = code.upper().replace("-", "").replace(" ", "")
    return Certificate.objects.filter(code=plain).first() if len(plain) == LENGTH else None


def address(certificate: Certificate) -> str:
    """Where anybody can check it, absolute."""
    with override(certificate.language):
        return settings.BASE_URL + reverse("taking_part:check", args=[said(certificate.code)])


def paper(certificates: list[Certificate], *, title: str, language: str) -> bytes:
    """One PDF, a page for each of ``certificates``, each in its own language. Raises NoPango.

    ``title`` and ``language`` are those of the document.
    """
    context = {"sheets": [_sheet(each) for each in certificates], "title": title}
    return as_pdf("events/pdf/certificates.html", context, language=language)


def _sheet(certificate):
    """What ``events/pdf/certificate.html`` takes."""
    where, language = address(certificate), certificate.language
    return {
        "certificate": certificate,
        "dir": direction(language),
        "name_dir": _direction_of(certificate.name, language),
        "title_dir": _direction_of(certificate.title, language),
        "place_dir": _direction_of(certificate.place, language),
        "days": days_of(certificate),
        "code": said(certificate.code),
        "address": where,
        "qr": segno.make_qr(where, error="m").svg_data_uri(omitsize=True, border=0),
    }


def _direction_of(text, language):
    """As ``dir="auto"``, which WeasyPrint does not know: by the first letter that has one."""
    for letter in text:
        if (kind := unicodedata.bidirectional(letter)) in ("L", "R", "AL"):
            return "ltr" if kind == "L" else "rtl"
    return direction(language)


def days_of(certificate) -> str:
    """ "3 May 2027", or "3 May 2027 – 5 May 2027", in the certificate's language."""
    with override(certificate.language):
        if certificate.starts_on == certificate.ends_on:
            return day(certificate.starts_on)
        return period(certificate.starts_on, certificate.ends_on)
