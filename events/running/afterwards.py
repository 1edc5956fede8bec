"""What is asked of the organiser when an event is over: the lessons of a visit, the materials.

Once for each event, some days after its end, by mail; the admin's first screen says it too.
"""

from datetime import timedelta

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import F, TextField
from django.db.models.functions import Cast
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from django_tasks import task

from content.tasks import retrying_task
from events.models import (
    EventPage,
    EventRecord,
    PeerVisitPage,
    RegionalConferencePage,
    Status,
)

ASKED_AFTER = timedelta(days=4)
ASKED_UNTIL = timedelta(days=60)  # later nobody remembers
MISSED_FOR = timedelta(days=365)  # so long the first screen says it


@task()
def ask_organisers() -> int:
    """Write to the organisers whom it is time to ask; returns how many. May run at any time."""
    now = timezone.now()
    asked = 0
    for page in lacking(now - ASKED_UNTIL, now - ASKED_AFTER):
        with transaction.atomic():
            record = EventRecord.objects.filter(pk=page.translation_key, asked_afterwards_at=None)
            if lacks(page) and address_of(page) and record.update(asked_afterwards_at=now):
                transaction.on_commit(lambda pk=page.pk: send.enqueue(pk))
                asked += 1
    return asked


@retrying_task()
def send(page_pk: int) -> str:
    """Ask the organiser of the event; returns what became of it. Raises what the server says."""
    page = EventPage.objects.filter(pk=page_pk, live=True).first()
    to = page and address_of(page)
    if not to or not lacks(page.specific):
        return "overtaken"
    letter(page.specific, to).send()
    return "sent"


def lacking(since, until, *, most=None, **facts) -> list[EventPage]:
    """Published events that ended from ``since`` to ``until`` and do not say what remains of them.

    In their original language, the latest first, and ``most`` of them; ``facts`` narrow them
    down. Two queries. What a draft may say is not looked at: see ``lacks``.
    """
    found = [
        *_over(PeerVisitPage, since, until, facts).filter(lessons="")[:most],
        *_over(RegionalConferencePage, since, until, facts)
        .annotate(material=Cast("materials", TextField()), film=Cast("recordings", TextField()))
        .filter(material="[]", film="[]")[:most],
    ]
    return sorted(found, key=lambda page: (page.listed_end, page.pk), reverse=True)[:most]


def _over(model, since, until, facts):
    over = model.objects.filter(
        live=True, locale=F("original_locale"), listed_end__gt=since, listed_end__lte=until, **facts
    ).exclude(status__in=[Status.CANCELLED, Status.POSTPONED])
    over = over.select_related("locale", "owner", "content_type")
    return over.order_by("-listed_end", "-pk")


def lacks(page) -> bool:
    """Whether neither ``page``, as its kind, nor its newest draft says what remains."""
    if _says(page):
        return False
    return not (page.has_unpublished_changes and _says(page.get_latest_revision_as_object()))


def _says(page):
    if isinstance(page, PeerVisitPage):
        return bool(page.lessons.strip())
    return bool(page.materials or page.recordings)


def address_of(page) -> str:
    """Whom to ask: the contact of the event, or who began its page; "" for nobody."""
    return page.contact_email or (page.owner.email if page.owner else "")


def letter(page, to) -> EmailMessage:
    """In the language of the page."""
    language = page.locale.language_code
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    with override(language):
        visit = isinstance(page, PeerVisitPage)
        what = _("What was learnt: %(title)s") if visit else _("Materials: %(title)s")
        context = {
            "title": page.title,
            "visit": visit,
            "address": settings.WAGTAILADMIN_BASE_URL + edit,
            "site_name": settings.SITE_NAME,
        }
        return EmailMessage(
            subject=what % {"title": " ".join(page.title.split())},
            body=render_to_string("events/running/afterwards.txt", context).strip() + "\n",
            to=[to],
            headers={"Auto-Submitted": "auto-generated", "Content-Language": language},
        )
