"""The calendar entry of an event: what calendars show of it, and how often that has changed.

RFC 5545 §3.8.7.4: ``sequence`` grows with each change of the facts (when, where, whether,
what it is called), and is the same in all languages. A translation changes words alone.
"""

import hashlib
import json
from datetime import UTC, datetime
from decimal import Decimal

from django.utils import timezone
from wagtail.blocks import StreamValue

from events.models.record import EventRecord

FACTS = (  # of events.models.EventPage; beside them its title
    "start",
    "end",
    "time_zone",
    "all_day",
    "status",
    "attendance",
    "place",
    "venue",
    "address",
    "latitude",
    "longitude",
    "online_url",
    "repeats",
    "repeat_every",
    "weekdays",
    "repeat_until",
    "date_changes",
)
HALF = 32  # digits of a fingerprint: so many of the facts, then so many of the title


def record_of(page) -> EventRecord:
    """The record of the event that ``page`` is an edition of; made where there is none yet."""
    return EventRecord.objects.get_or_create(event_key=page.translation_key)[0]


def keep(page) -> EventRecord:
    """Bring the record up to date with ``page``, which is about to be saved live.

    Call it inside the transaction that saves, before the row changes: from the row it takes
    when the event was to start before. The record stays locked until the commit.
    """
    record, new = EventRecord.objects.select_for_update().get_or_create(
        event_key=page.translation_key
    )
    fingerprint = _fingerprint(page, record.fingerprint)
    if fingerprint == record.fingerprint and not record.withdrawn_at:
        return record
    record.withdrawn_at = None  # it takes place after all
    if record.fingerprint:
        record.sequence += 1
        record.changed_at = timezone.now()
        before = type(page).objects.filter(translation_key=page.translation_key)
        start = before.order_by("-live", "pk").values_list("start", flat=True).first()
        if start and start != page.start:
            record.previous_start = start
    record.fingerprint = fingerprint
    record.save()
    return record


def withdraw(record) -> None:
    """Write down that the event's last page went, so that it does not take place."""
    record.sequence += 1
    record.changed_at = record.withdrawn_at = timezone.now()
    record.save(update_fields=["sequence", "changed_at", "withdrawn_at"])


def _fingerprint(page, before):
    """Of the facts, and of the title of the original edition: another one leaves that as it was."""
    title = before[HALF:]
    if page.original_locale_id in (None, page.locale_id):  # None: it has never been saved
        title = _digest(page.title)
    return _digest([_plain(getattr(page, name)) for name in FACTS]) + title


def _digest(value):
    text = json.dumps(value, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:HALF]


def _plain(value):
    """``value`` the same whether it comes from a form, a draft or the database."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, Decimal):
        return f"{value:.5f}"
    if isinstance(value, StreamValue):
        return [[block["type"], block["value"]] for block in value.get_prep_value()]
    return value
