"""The programme of an event for its organiser: as it is in the draft, and what clashes in it."""

from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.admin.widgets.button import HeaderButton

from events import programme_moves
from events.models import EventPage
from events.programme import conflicts, days
from events.running.rights import event_to_run
from events.taking_part.places import session_places_taken

SAID_AT_ONCE = 3  # conflicts after saving; the programme's own page names all


def head(page, title, icon="calendar-alt") -> dict:
    """What is above the content of a page about running ``page``."""
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return {
        "event": page,
        "page_title": title,
        "header_title": f"{title}: {page.draft_title}",
        "header_icon": icon,
        "breadcrumbs_items": [
            {"url": edit, "label": page.draft_title},
            {"url": "", "label": title},
        ],
    }


def programme(request, event_key):
    """The programme as it was saved last, with what is planned twice at once."""
    page = event_to_run(request.user, event_key)
    draft = page.get_latest_revision_as_object()
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    context = head(page, _("Programme")) | {
        "days": days(draft, session_places_taken),
        "conflicts": conflicts(draft),
        "header_buttons": [HeaderButton(_("Edit"), url=edit, icon_name="edit")],
    }
    return render(request, "events/running/programme.html", context)


def tell_of_moved_sessions(request, page):
    """After saving, not at each autosave: how much of the programme moved with the event."""
    number = getattr(page, "sessions_moved", 0)
    if number and request.accepts("text/html"):
        messages.info(request, programme_moves.said(number))


def warn_of_conflicts(request, page):
    """After saving, not at each autosave: say what is planned twice at once."""
    if not isinstance(page, EventPage) or not request.accepts("text/html"):
        return
    found = conflicts(page)
    for conflict in found[:SAID_AT_ONCE]:
        messages.warning(request, str(conflict))
    if more := len(found) - SAID_AT_ONCE if len(found) > SAID_AT_ONCE else 0:
        text = ngettext(
            "%(number)d more clash in the programme.",
            "%(number)d more clashes in the programme.",
            more,
        )
        address = reverse("running:programme", args=[page.translation_key])
        button = messages.button(address, _("See all"))
        messages.warning(request, text % {"number": more}, buttons=[button])
