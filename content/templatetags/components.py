"""Components whose HTML follows from their inputs: ``{% component "card" card level=2 %}``.

Printing a card takes a hundred times as long as finding out that the same card was
printed before. A component is a function of its inputs and of the reader's language, so
what it gave is kept in this process and given again: nothing can go stale. Only for
components without rich text, whose links depend on more.
"""

import threading
from collections import OrderedDict
from dataclasses import is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from uuid import UUID

from django import template
from django.conf import settings
from django.template.loader import get_template
from django.utils.functional import Promise
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from content import renditions
from content.links import current_reader

register = template.Library()

KEPT = 2_000  # of some kilobytes each
PICTURES = {"card": "card", "event_card": "event", "link_row": "row"}
_kept: OrderedDict = OrderedDict()
_lock = threading.Lock()


@register.simple_tag
def component(name, inputs=None, /, **more):
    """``components/<name>.html`` with ``inputs``, a dict, and ``more``, and nothing else."""
    inputs = {**(inputs or {}), **more}
    inputs.pop("page", None)
    if settings.DEBUG:  # templates change while one looks
        return _printed(name, inputs)
    sizes = ()
    if name in PICTURES and inputs.get("image"):
        sizes = tuple(renditions.sizes(inputs["image"], PICTURES[name], current_reader()))
    key = (name, get_language(), frozen(inputs), sizes)
    return _kept_or(key, lambda: _printed(name, inputs))


def printed(name, key, inputs):
    """As ``component``, where ``inputs()`` cost more to make than to compare what they follow from.

    ``key`` is that: plain data that can be hashed.
    """
    if settings.DEBUG:
        return _printed(name, inputs())
    return _kept_or((name, get_language(), key), lambda: _printed(name, inputs()))


def _kept_or(key, make):
    with _lock:
        if html := _kept.get(key):
            _kept.move_to_end(key)
            return html
    html = make()
    with _lock:
        _kept[key] = html
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    return html


def forget():
    """Drop all that is kept; for measuring what it saves."""
    with _lock:
        _kept.clear()


def _printed(name, inputs):
    return mark_safe(
        get_template(f"components/{name}.html").template.render(template.Context(inputs))
    )  # noqa: S308


def frozen(value):
    """``value`` as something hashable that is equal only where it prints the same.

    Raises TypeError for what is not plain data.
    """
    kind = type(value)
    if kind is str or value is None or kind is bool:
        return (kind, value) if kind is bool else value
    if kind is int:
        return (kind, value)
    if kind is tuple or kind is list:
        return tuple([frozen(part) for part in value])
    if isinstance(value, dict):
        return tuple(value), tuple([frozen(part) for part in value.values()])
    if isinstance(value, SafeString):
        return (SafeString, str(value))
    if isinstance(value, Promise | str):
        return str(value)
    if isinstance(value, datetime | date | time):
        return (type(value), value.isoformat())
    if isinstance(value, float | Decimal | UUID):
        return (kind, str(value))
    if is_dataclass(value):
        return tuple([frozen(part) for part in vars(value).values()])
    raise TypeError(f"A component cannot remember a {type(value).__name__}.")
