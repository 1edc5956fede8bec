"""Fewer places than are taken are never published: the organiser gets what can be, and a mail.

The form of the event refuses them with the reason. A draft that was fine when it was made, and
is published later by the clock or by who approves it, passes no form: it takes away the places
that are free, and no others.
"""

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from content.tasks import retrying_task
from events.models import EventPage
from events.taking_part.places import places_taken, session_places_taken


def keep_taken(page):
    """Raise the capacities of ``page``, about to be saved live, to what is taken.

    Call it while the event's record is locked, in the transaction that saves.
    """
    raised = []
    if (taken := _raise(page, places_taken(page))) is not None:
        raised.append(["", *taken])
    if by_session := session_places_taken(page.translation_key):
        for session in page.sessions.get_object_list():
            key = str(session.translation_key)
            if (taken := _raise(session, by_session.get(key, 0))) is not None:
                raised.append([session.title, *taken])
    if raised:
        transaction.on_commit(lambda: tell_organiser.enqueue(page.pk, raised))


def _raise(what, taken):
    """``[capacity that was wanted, places that are taken]`` where those are more; None else."""
    wanted = what.capacity
    if wanted is None or wanted >= taken:
        return None
    what.capacity = taken
    return [wanted, taken]


@retrying_task()
def tell_organiser(page_pk: int, raised: list) -> str:
    """Send what became of fewer places; returns so. ``raised``: [session or "", wanted, taken]."""
    page = EventPage.objects.select_related("owner", "locale").filter(pk=page_pk).first()
    to = page and (page.contact_email or (page.owner and page.owner.email))
    if not to:
        return "nobody to tell"
    letter(page, to, raised).send()
    return "sent"


def letter(page, to, raised) -> EmailMessage:
    """In the language of the page."""
    language = page.locale.language_code
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    with override(language):
        title = " ".join(page.title.split())
        context = {
            "title": title,
            "raised": [
                {"session": session, "wanted": wanted, "taken": taken}
                for session, wanted, taken in raised
            ],
            "address": settings.WAGTAILADMIN_BASE_URL + edit,
            "site_name": settings.SITE_NAME,
        }
        body = render_to_string("events/taking_part/fewer_places.txt", context)
        return EmailMessage(
            subject=_("Fewer places are free than you wanted to take away: %(title)s")
            % {"title": title},
            body=body.strip() + "\n",
            to=[to],
            headers={"Auto-Submitted": "auto-generated", "Content-Language": language},
        )
