"""Who may run an event: whoever may edit its page, in the section of its country."""

from django.core.exceptions import PermissionDenied
from django.db.models import F, Q
from django.shortcuts import get_object_or_404

from events.models import EventPage
from network.models import Country


def event_to_run(user, event_key) -> EventPage:
    """The original edition of the event, as its kind, for ``user`` to run.

    Raises Http404 where there is none, PermissionDenied where ``user`` may not edit it.
    """
    original = EventPage.objects.filter(locale=F("original_locale"))
    page = get_object_or_404(original, translation_key=event_key).specific
    if not page.permissions_for_user(user).can_edit():
        raise PermissionDenied
    return page


def countries_to_report(user) -> list[Country]:
    """The countries whose section ``user`` publishes in; all of them for an administrator."""
    countries = Country.objects.all()
    if user.is_superuser:
        return list(countries)
    groups = user.groups.values("pk")
    return list(countries.filter(Q(editors__in=groups) | Q(moderators__in=groups)).distinct())


def country_to_report(user, code) -> Country:
    """The country of ``code``. Raises Http404 where there is none, else PermissionDenied."""
    country = get_object_or_404(Country, code=code)
    if country not in countries_to_report(user):
        raise PermissionDenied
    return country
