"""A programme moves with its event: the same distance, by the clock at the event's place."""

import json
from datetime import datetime

from django.utils.translation import ngettext

SHOWN = "%Y-%m-%d %H:%M"  # the clock as the form shows it: to the minute


def moved(moment, old, new, zone) -> datetime:
    """``moment`` as far from ``new`` as it was from ``old``, by the clock of ``zone``.

    A time that the clock skips in spring is taken with the offset before it (RFC 5545 §3.3.5).
    """
    return (_wall(moment, zone) + (_wall(new, zone) - _wall(old, zone))).replace(tzinfo=zone)


def times(form) -> str:
    """The clock times that ``form``, an unbound one of an event, begins with, as JSON.

    ``{"event": [start, end], "0": …}``, a session by its number. Autosaving keeps the form open:
    this stays what people saw, so that moving twice is moving once.
    """
    held = {"event": _initial(form), **dict(enumerate(map(_initial, _rows(form))))}
    return json.dumps({key: [_shown(at, form.zone) for at in pair] for key, pair in held.items()})


def move_along(form) -> int:
    """Move the sessions of ``form``, a valid one, that their editor left; returns how many.

    An event that is moved has another start and another end. Where both went the same way,
    the sessions go it too, else by whole days. Whoever changes but one of them makes the
    event longer or shorter: the sessions stay.
    """
    seen, rows = _seen(form), _rows(form)
    shift = _shift(seen["event"], _sent(form)) if "event" in seen and _sent(form) else None
    number = 0
    for position, row in enumerate(rows) if shift else ():
        sent = _sent(row)
        if sent and not row.cleaned_data.get("DELETE") and seen.get(str(position)) == sent:
            _move(row, [at + shift for at in sent], form.zone)
            number += 1
    return number


def said(number) -> str:
    text = ngettext(
        "%(number)d session has moved along with the event.",
        "%(number)d sessions have moved along with the event.",
        number,
    )
    return text % {"number": number}


def _shift(seen, sent):
    first, last = (after - before for before, after in zip(seen, sent, strict=True))
    if first == last:
        return first
    days = sent[0].date() - seen[0].date()
    return days if sent[1].date() != seen[1].date() else None


def _move(row, walls, zone):
    start, end = (wall.replace(tzinfo=zone) for wall in walls)
    for name, at in (("start", start), ("end", max(start, end))):
        row.cleaned_data[name] = at
        setattr(row.instance, name, at)
    row.changed_data = [*row.changed_data, "start", "end"]  # a formset saves nothing else


def _rows(form):
    sessions = form.formsets.get("sessions")
    return sessions.forms if sessions is not None else []


def _initial(form):
    return [form.get_initial_for_field(form.fields[name], name) for name in ("start", "end")]


def _sent(form):
    """The clock times of a valid ``form``; None where it lacks one."""
    found = [form.cleaned_data.get(name) for name in ("start", "end")]
    if not all(found):
        return None
    return [_clock(_shown(at, form.fields["start"].zone)) for at in found]


def _seen(form):
    """The times that were sent, as ``_sent`` has them; none from a form without them."""
    try:
        held = json.loads(form.cleaned_data.get("times_seen") or "{}")
        return {key: [_clock(start), _clock(end)] for key, (start, end) in held.items()}
    except (AttributeError, TypeError, ValueError):
        return {}


def _clock(text):
    return datetime.fromisoformat(text).replace(tzinfo=None)


def _shown(at, zone):
    return _wall(at, zone).strftime(SHOWN) if at else ""


def _wall(moment, zone):
    return moment.astimezone(zone).replace(tzinfo=None)
