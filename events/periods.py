"""Events by time: those to come, those that are over."""

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

LONGEST = timedelta(days=366)  # nothing that runs now began earlier; EventPage sees to it
COMING, PAST = "coming", "past"
FOLLOWED = "followed"  # what feeds hold: from a year ago on; no period that readers choose
PERIODS = {COMING: _("Coming"), PAST: _("Past")}


def in_period(pages, period, now=None):
    """Of PartnerPages that are events, those of ``period`` in the order of their days.

    What runs now is still to come. Coming: the next one first; past: the latest first.
    """
    pages = pages.filter(**bounds(period, now, "eventpage__"))
    if period == PAST:
        return pages.order_by("-eventpage__listed_start", "-pk")
    return pages.order_by("eventpage__listed_start", "pk")


def bounds(period, now=None, prefix=""):
    """Conditions for ``filter()``, of which those on the start let the database begin there."""
    now = now or timezone.now()
    if period == FOLLOWED:
        now -= LONGEST
    if period == PAST:
        found = {"listed_end__lt": now, "listed_start__lt": now}
    else:
        found = {"listed_end__gte": now, "listed_start__gte": now - LONGEST}
    return {f"{prefix}{name}": value for name, value in found.items()}
