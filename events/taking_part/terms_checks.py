"""What an organiser cannot set: fewer places than are taken, an end before the beginning."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from events.models import RegistrationBy
from events.taking_part.places import places_taken, session_places_taken


def errors(cleaned, page) -> dict[str, str]:
    """``{field: what is wrong}`` of ``cleaned``, the terms typed into the form of ``page``."""
    found = {}
    opens, closes = cleaned.get("registration_opens"), cleaned.get("registration_closes")
    if opens and closes and closes <= opens:
        found["registration_closes"] = _("Registration closes before it opens.")
    elsewhere = cleaned.get("registration") == RegistrationBy.ELSEWHERE
    if elsewhere and not cleaned.get("registration_url") and "registration_url" in cleaned:
        found["registration_url"] = _("Write the address at which people register.")
    capacity = cleaned.get("capacity")
    if capacity is not None and page.pk and capacity < (taken := places_taken(page)):
        found["capacity"] = _too_few(taken)
    return found


def check_sessions(formset, page):
    """Put an error to each session that would have fewer places than are taken."""
    taken = session_places_taken(page.translation_key) if page.pk else {}
    for form in formset.forms if taken else ():
        number = taken.get(str(form.instance.translation_key), 0)
        if not form.errors and not form.cleaned_data.get("DELETE"):
            capacity = form.cleaned_data.get("capacity")
            if capacity is not None and capacity < number:
                form.add_error("capacity", _too_few(number))


def _too_few(taken):
    return (
        ngettext(
            "%d place is taken already: there cannot be fewer.",
            "%d places are taken already: there cannot be fewer.",
            taken,
        )
        % taken
    )
