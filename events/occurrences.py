"""The dates of events as rows (Occurrence), and the one of them that lists show.

What is past stays as it was: a rule that changes makes the dates to come anew, and no others.
"""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, Max, OuterRef, Q, Subquery
from django.utils import timezone
from django_tasks import task

from events import models, series
from events.models.record import EventRecord, Occurrence

SPARE = timedelta(days=31)  # a series is written on when so much of what lies ahead is used up


def keep(page, now: datetime | None = None) -> None:
    """Bring the rows up to date with ``page``, which is being published; at most six queries.

    Call it inside the transaction that saves, when the EventRecord is there. A date that the
    page names as cancelled or moved becomes so even when it is past.
    """
    now = now or timezone.now()
    held = {row.recurrence_id: row for row in Occurrence.objects.filter(event=page.translation_key)}
    wanted = _dates(page, now)
    if not page.repeats and len(held) < 2:
        _keep_once(page, next(iter(held.values()), None), wanted[0])
    else:
        _keep_series(page, held, wanted, now)


def _dates(page, now):
    """The dates as they are to be: none to come of an event that is cancelled."""
    dates = series.dates(page, series.horizon(page, now))
    if page.status != "cancelled":
        return dates
    return [
        each._replace(cancelled=each.cancelled or not page.repeats or each.start >= now)
        for each in dates
    ]


def _keep_once(page, row, date):
    if row is None:
        Occurrence.objects.create(event_id=page.translation_key, **date._asdict())
    elif _differs(row, date):
        Occurrence.objects.filter(pk=row.pk).update(**date._asdict())


def _keep_series(page, held, wanted, now):
    named = series.changes_of(page)
    write = []
    for date in wanted:
        row = held.get(date.recurrence_id)
        if row is None:
            write += [date] if date.start >= now or not held else []
        elif _differs(row, date) and (
            row.start >= now or date.recurrence_id.astimezone(page.zone).date() in named
        ):
            write.append(date)
    said = {date.recurrence_id for date in wanted}
    gone = [row.pk for row in held.values() if row.start >= now and row.recurrence_id not in said]
    if gone:
        Occurrence.objects.filter(pk__in=gone).delete()
    if write:
        Occurrence.objects.bulk_create(
            [Occurrence(event_id=page.translation_key, **date._asdict()) for date in write],
            update_conflicts=True,
            unique_fields=["event", "recurrence_id"],
            update_fields=["start", "end", "cancelled"],
        )


def _differs(row, date):
    return (row.recurrence_id, row.start, row.end, row.cancelled) != date


def listed(page, now: datetime | None = None) -> series.Date:
    """The date that lists show: the next one that is not over, else the last.

    A cancelled date is passed over, unless there is no other.
    """
    now = now or timezone.now()
    dates = series.dates(page, series.horizon(page, now))
    dates = [each for each in dates if not each.cancelled] or dates
    coming = [each for each in dates if each.end >= now]
    return min(coming, key=_start) if coming else max(dates, key=_start)


def _start(date):
    return date.start


@task()
def roll_series():
    """Let lists show the next date of each series, and write on those without an end."""
    roll()


def roll(now: datetime | None = None) -> int:
    """Do so for every series that it is time for, in all its editions. Returns how many."""
    now = now or timezone.now()
    keys = set(_due(now).values_list("translation_key", flat=True))
    for key in keys:
        with transaction.atomic():
            EventRecord.objects.select_for_update().get_or_create(event_key=key)
            page = models.EventPage.objects.live().filter(translation_key=key).first()
            if page:
                keep(page, now)
                _show_next(page, now)
    return len(keys)


def _due(now):
    rows = Occurrence.objects.filter(event=OuterRef("translation_key"))
    last = rows.order_by().values("event").annotate(last=Max("recurrence_id")).values("last")
    later = rows.filter(start__gt=OuterRef("listed_start"), cancelled=False)
    unwritten = Q(last=None) | Q(last__lt=now + series.AHEAD - SPARE)
    endless = Q(repeat_until=None) | Q(repeat_until__gte=now.date())
    return (
        models.EventPage.objects.live()
        .exclude(repeats="")
        .annotate(last=Subquery(last))
        .filter(Q(unwritten & endless) | Q(Exists(later), listed_end__lt=now))
        .order_by()
    )


def _show_next(page, now):
    """Show the next date on the rows of all editions; drafts find it when they are published."""
    date = listed(page, now)
    editions = models.EventPage.objects.filter(translation_key=page.translation_key)
    editions.update(
        listed_start=date.start,
        listed_end=date.end,
        date=date.start.astimezone(page.zone).date(),
    )
