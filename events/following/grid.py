"""A month's grid as its template takes it."""

from datetime import timedelta

from django.utils.dates import WEEKDAYS, WEEKDAYS_ABBR

from content.templatetags.components import printed
from events.following import dates, month

DAY = timedelta(days=1)


def of_month(listing) -> "Grid":
    """The month of ``listing``; two queries.

    Which dates have room, and how many others there are, is kept as counts are; what they
    are is read anew.
    """
    pairs, more = listing.kept_pairs("month", lambda: _choose(listing))
    return Grid(listing, listing.read(pairs), more)


class Grid:
    """``rows`` are pairs of an Occurrence's and a page's; ``more``: ``{day: how many others}``."""

    def __init__(self, listing, rows, more):
        self.listing, self.rows, self.more = listing, rows, more

    @property
    def is_empty(self):
        return not self.rows and not self.more

    @property
    def html(self):
        """Its HTML, kept as long as all is the same that it follows from."""
        key = (*self.listing.print_key, tuple(self.rows), tuple(self.more.items()))
        return printed("month", key, self.inputs)

    def inputs(self):
        """The inputs of ``components/month.html``."""
        listing = self.listing
        entries = dict(dates.shown(self.rows, listing.reader))
        spans = sorted(entries, key=dates.in_order)
        weeks = month.layout(spans, listing.weeks, self.more)
        first = listing.month.first_weekday
        return {
            "month": listing.month.first,
            "weekdays": [
                {"name": str(WEEKDAYS[day % 7]), "short": str(WEEKDAYS_ABBR[day % 7])}
                for day in range(first, first + 7)
            ],
            "weeks": [_week(week, entries, Days(listing)) for week in weeks],
        }


def _choose(listing):
    weeks = listing.weeks
    first, last = weeks[0][0], weeks[-1][-1]
    things = listing.chosen_things()
    return month.choose(dates.spans(dates.between(first, last), things, first, last), weeks)


class Days:
    """The days of a month as the template prints them."""

    def __init__(self, listing):
        self.month, self.today = listing.month.number, listing.today
        self.url = listing.selection.url

    def __call__(self, day, busy):
        return {
            "date": day,
            "id": f"d{day:%Y%m%d}",
            "today": day == self.today,
            "outside": day.month != self.month,
            "address": self.url(view="agenda", month=None, day=day.isoformat()) if busy else "",
        }


def _week(week, entries, days):
    columns = {day: number for number, day in enumerate(week.days)}
    busy = {day for day in week.days if week.cells.get(day) or week.more[day]}
    for lane in week.lanes:
        for column, width, _span in lane:
            busy.update(week.days[column : column + width])
    shown = [days(day, day in busy) for day in columns]
    ids = [day["id"] for day in shown]
    cells = [
        day
        | {
            "entries": [entries[span] for span in week.cells.get(day["date"], ())],
            "more": week.more[day["date"]],
        }
        for day in shown
    ]
    return {
        "days": shown,
        "lanes": [_lane(lane, week.days, ids, entries) for lane in week.lanes],
        "cells": cells,
        "busy": bool(busy),
    }


def _lane(lane, days, ids, entries):
    """The cells of a row of bars, each over ``columns`` days; {} where a day has none."""
    cells, at = [], 0
    for column, width, span in lane:
        cells += [{}] * (column - at)
        cells.append(
            {
                "columns": width,
                "column": column + 1,
                "headers": " ".join(ids[column : column + width]),
                "entry": entries[span],
                "first": span.first,
                "last": span.last,
                "from_before": span.first < days[column],
                "goes_on": span.last > days[column + width - 1],
            }
        )
        at = column + width
    return cells + [{}] * (7 - at)
