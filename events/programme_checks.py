"""What is wrong with a session in the form of an event, in words that say how to put it right."""

from django.utils.formats import date_format
from django.utils.translation import gettext as _


def check(form) -> bool:
    """Whether every session is within the event; those that are not get an error.

    ``form`` is a valid form of an event. Times are compared by the clock at its place, of
    an event of all day by days.
    """
    sessions, event = form.formsets.get("sessions"), form.cleaned_data
    if sessions is None or not (event.get("start") and event.get("end")):
        return True
    zone, all_day = form.zone, event.get("all_day")
    first, last = (event[name].astimezone(zone) for name in ("start", "end"))
    fits = True
    for row in sessions.forms:
        values = row.cleaned_data
        if values.get("DELETE") or not (values.get("start") and values.get("end")):
            continue
        for name in ("start", "end"):
            if not _within(values[name].astimezone(zone), first, last, all_day):
                row.add_error(name, _outside(first, last, all_day))
                fits = False
    return fits


def _within(moment, first, last, all_day):
    if all_day:
        return first.date() <= moment.date() <= last.date()
    return first <= moment <= last


def _outside(first, last, all_day):
    kind = "DATE_FORMAT" if all_day else "DATETIME_FORMAT"
    text = _("This is outside the event, which is from %(first)s to %(last)s.")
    return text % {"first": date_format(first, kind), "last": date_format(last, kind)}
