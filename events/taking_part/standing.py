"""Where an event stands for somebody who would like to come: open, full, not yet, over."""

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils import timezone

from events.models import RegistrationBy
from events.taking_part import refusals
from events.taking_part.places import places_left
from events.taking_part.terms import check_open

FEW = 10  # so many places left are said in a number


@dataclass(frozen=True)
class Standing:
    """``code``: nobody, elsewhere, not-held, over, not-yet, closed, partners, open, waiting, full.

    ``address`` is where to register; ``opens`` and ``closes`` are in the event's time zone;
    ``left`` is how many places are left, None where as many come as like. ``series``: one
    registration is for all dates.
    """

    code: str
    address: str = ""
    opens: datetime | None = None
    closes: datetime | None = None
    left: int | None = None
    approval: bool = False
    series: bool = False

    @property
    def can_register(self) -> bool:
        return self.code in ("open", "waiting")

    @property
    def few(self) -> bool:
        return self.left is not None and self.left <= FEW


CODES = {
    refusals.NotHeld: "not-held",
    refusals.Over: "over",
    refusals.NotYetOpen: "not-yet",
    refusals.Closed: "closed",
    refusals.PartnersOnly: "partners",
    refusals.NotHere: "nobody",
}


def standing(page, *, signed_in=False, now=None) -> Standing:
    """Of the event that ``page`` is a live edition of, for its reader. One query at most."""
    address = reverse("taking_part:register", args=[page.translation_key])
    opens, closes = (_local(page, at) for at in (page.registration_opens, page.registration_closes))
    dates = {"address": address, "opens": opens, "closes": closes}
    try:
        check_open(page, now or timezone.now(), signed_in=signed_in)
    except refusals.NotHere:
        if page.registration == RegistrationBy.ELSEWHERE and page.registration_url:
            return Standing("elsewhere", page.registration_url)
        return Standing("nobody")
    except refusals.SignupError as refusal:
        return Standing(CODES[type(refusal)], **dates)
    left = places_left(page)
    dates |= {"left": left, "approval": page.approval, "series": bool(page.repeats)}
    if left == 0 and not page.approval:
        return Standing("waiting" if page.waiting_list else "full", **dates)
    return Standing("open", **dates)


def _local(page, moment):
    return moment and moment.astimezone(page.zone)
