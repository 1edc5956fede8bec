"""Events in a list: those to come, those that are over."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

COMING, PAST = "coming", "past"
PERIODS = {COMING: _("Coming"), PAST: _("Past")}


def in_period(pages, period, now=None):
    """Of PartnerPages that are events, those of ``period`` in the order of their days.

    What runs now is still to come. Coming: the next one first; past: the latest first.
    """
    now = now or timezone.now()
    if period == PAST:
        return pages.filter(eventpage__end__lt=now).order_by("-eventpage__start", "-pk")
    return pages.filter(eventpage__end__gte=now).order_by("eventpage__start", "pk")
