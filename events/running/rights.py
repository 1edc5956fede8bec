"""Who may run an event: whoever may edit its page, in the section of its country."""

from django.core.exceptions import PermissionDenied
from django.db.models import F
from django.shortcuts import get_object_or_404

from events.models import EventPage


def event_to_run(user, event_key) -> EventPage:
    """The original edition of the event, as its kind, for ``user`` to run.

    Raises Http404 where there is none, PermissionDenied where ``user`` may not edit it.
    """
    original = EventPage.objects.filter(locale=F("original_locale"))
    page = get_object_or_404(original, translation_key=event_key).specific
    if not page.permissions_for_user(user).can_edit():
        raise PermissionDenied
    return page
