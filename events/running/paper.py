"""What organisers print: the list to sign, and name badges. Only those whose place is confirmed."""

from dataclasses import dataclass

from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from content.folding import fold
from events.models import Registration
from events.running.people import head, people_of, worded
from events.running.rights import event_to_run
from events.taking_part.questions import countries
from events.taking_part.ticket import qr_code

BADGES_A_SHEET = 8


@dataclass
class Guest:
    """One person who comes; of a group, each who is named, and those who are not named yet."""

    name: str
    country: str
    row: Registration

    @property
    def qr(self):
        return qr_code(self.row)


def guests(page) -> list[Guest]:
    """Everybody who has a place for sure, in the order of their names; those without one last."""
    names = dict(countries(get_language()))
    found = [
        Guest(name, names.get(row.country, row.country), row)
        for row in people_of(page)
        if row.status == Registration.Status.CONFIRMED
        for name in _names(row)
    ]
    return sorted(found, key=lambda guest: (not guest.name, fold(guest.name), guest.row.pk))


def _names(row):
    named = [row.name, *row.others][: row.places]
    return named + [""] * (row.places - len(named))


def signatures(request, event_key):
    """A list with a column to sign in."""
    page = event_to_run(request.user, event_key)
    context = head(page, _("List to sign")) | {"edition": worded(page), "guests": guests(page)}
    return render(request, "events/running/signatures.html", context)


def badges(request, event_key):
    """Name badges, eight on a sheet of A4, with the code of the registration."""
    page = event_to_run(request.user, event_key)
    every = guests(page)
    sheets = [every[at : at + BADGES_A_SHEET] for at in range(0, len(every), BADGES_A_SHEET)]
    context = head(page, _("Name badges")) | {"edition": worded(page), "sheets": sheets}
    return render(request, "events/running/badges.html", context)
