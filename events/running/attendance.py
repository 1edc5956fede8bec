"""Who came to which date of a series: one registration is for all dates, a check-in is for one.

Where an event is no series there is nothing here: its one time is ``Registration.checked_in_at``,
which for a series is the first time of all.
"""

from datetime import timedelta

from django.db.models import F, FilteredRelation, Q, Sum
from django.utils import timezone
from django.utils.formats import date_format

from events.models import Occurrence

NONE = timedelta(0)


def dates_of(page) -> list[Occurrence]:
    """The dates of a series that somebody can have come to; [] of an event that is none.

    They have begun, or are nearest. ``day`` is the day of each as in 2026-12-07, by the clock
    at the place. A cancelled date is passed over, unless there is no other. One query.
    """
    if not page.repeats:
        return []
    now, rows = timezone.now(), Occurrence.objects.filter(event=page.translation_key)
    dates = [row for row in rows if not row.cancelled] or list(rows)
    next_to_now = nearest(dates, now)
    for date in dates:
        date.day = f"{date.start.astimezone(page.zone):%Y-%m-%d}"
    return [date for date in dates if date.start <= now or date is next_to_now]


def nearest(dates, moment) -> Occurrence | None:
    """The one of ``dates`` that goes on at ``moment``, or is nearest to it; None of none."""

    def away(date):
        return max(date.start - moment, moment - date.end, NONE)

    return min(dates, key=away, default=None)


def on_day(dates, day: str) -> list[Occurrence]:
    """Those of ``dates`` that are on ``day``; all of them where none is."""
    return [date for date in dates if date.day == day] or dates


def in_words(page, date) -> str:
    if date is None:
        return ""
    return date_format(
        date.start.astimezone(page.zone), "DATE_FORMAT" if page.all_day else "DATETIME_FORMAT"
    )


def with_time(registrations, date):
    """``registrations`` with ``at``: when they came to ``date`` (None: no series), or None."""
    if date is None:
        return registrations.annotate(at=F("checked_in_at"))
    there = FilteredRelation("check_ins", condition=Q(check_ins__occurrence=date))
    return registrations.annotate(there=there, at=F("there__at"))


def people_by_date(dates) -> list[Occurrence]:
    """``dates``, a queryset, with how many ``people`` came to each."""
    return list(dates.annotate(people=Sum("check_ins__registration__places", default=0)))
