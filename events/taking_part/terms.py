"""Whether somebody can register now, and for these sessions. Each check raises a SignupError."""

from itertools import combinations

from events.models import RegistrationBy, Status
from events.taking_part import refusals


def check_held(terms, now):
    """Raise a SignupError unless the event takes place, as announced, and is not over."""
    if terms is None:
        raise refusals.Closed
    if terms.status in (Status.CANCELLED, Status.POSTPONED):
        raise refusals.NotHeld
    if terms.listed_end <= now:
        raise refusals.Over


def check_open(terms, now, *, signed_in=False):
    """Raise a SignupError unless people can register now."""
    check_held(terms, now)
    if terms.registration != RegistrationBy.HERE:
        raise refusals.NotHere
    if terms.registration_opens and now < terms.registration_opens:
        raise refusals.NotYetOpen
    if terms.registration_closes and now >= terms.registration_closes:
        raise refusals.Closed
    if terms.partners_only and not signed_in:
        raise refusals.PartnersOnly


def is_open(terms, now) -> bool:
    """Whether people, partners among them, can register now."""
    try:
        check_open(terms, now, signed_in=True)
    except refusals.SignupError:
        return False
    return True


def check_sessions(page, chosen):
    """Raise SessionsAtOnce where two of ``chosen``, translation keys, are at the same time.

    They are named as ``page``, an edition of the event, calls them.
    """
    if len(chosen) < 2:
        return
    chosen = [s for s in page.sessions.all() if str(s.translation_key) in chosen]
    for first, second in combinations(sorted(chosen, key=lambda s: s.start), 2):
        if second.start < first.end and first.start < second.end:
            raise refusals.SessionsAtOnce(first.title, second.title)
