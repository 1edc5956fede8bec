"""A series in a calendar: an entry with its rule, and one for each date that differs.

RFC 5545 §3.8.5. Dates from before the rule changed, which it does not say any more, are entries
of their own beside it (RELATED-TO): many calendars know no RDATE.
"""

from collections.abc import Iterable, Iterator
from copy import copy
from uuid import UUID, uuid5

from events import series
from events.following.ical import Entry


def entries_of(
    entry: Entry, page, occurrences: Iterable[series.Date], title: str, cancelled_title: str
) -> Iterator[Entry]:
    """``entry`` of the series ``page`` as the entries of its ``occurrences``.

    ``page`` is what ``events.series`` takes; the titles are of a date that takes place and of
    one that is cancelled. What took place before the whole was cancelled stays as it was.
    """
    dates = _with_changes_ahead(sorted(occurrences) or series.dates(page), page)
    ends = _by_the_rule(page, dates[-1].recurrence_id)
    if known := [date.recurrence_id for date in dates if date.recurrence_id in ends]:
        yield entry._replace(
            rrule=series.rrule_of(page),
            start=known[0],
            end=ends[known[0]],
            exdates=tuple(moment for moment in ends if moment not in known and moment > known[0]),
        )
    for date in dates:
        shown = entry._replace(start=date.start, end=date.end)
        if date.cancelled:
            shown = shown._replace(status="cancelled", title=cancelled_title)
        elif entry.status == "cancelled":
            shown = shown._replace(status="scheduled", title=title)
        if date.recurrence_id not in ends:
            uid = uuid5(UUID(entry.uid), date.recurrence_id.isoformat())
            yield shown._replace(uid=str(uid), parent=entry.uid)
        elif shown.status != entry.status or _is_moved(date, ends):
            yield shown._replace(recurrence_id=date.recurrence_id)


def _is_moved(date, ends):
    return (date.start, date.end) != (date.recurrence_id, ends[date.recurrence_id])


def _with_changes_ahead(dates, page):
    """``dates`` with those changes that lie beyond the dates that are written out."""
    last = dates[-1].recurrence_id
    return [*dates, *(date for date in series.differing(page) if date.recurrence_id > last)]


def _by_the_rule(page, until):
    """``{recurrence_id: end}`` of the dates of ``page`` as if none of them were changed."""
    unchanged = copy(page)
    unchanged.date_changes = []
    return {date.recurrence_id: date.end for date in series.dates(unchanged, until)}
