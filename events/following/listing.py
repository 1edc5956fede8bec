"""The listing of events: as cards, agenda or month; near a town; the reader's own country first."""

from functools import cached_property
from zoneinfo import ZoneInfo

from babel.core import get_global
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.formats import date_format
from django.utils.translation import gettext, gettext_lazy

from events.facets import PLACES
from events.following import agenda, dates, grid, month, nearby
from events.models import Occurrence
from network.counts import kept
from network.facets import Facet, Option, clean
from network.listing import FARTHEST, PER_PAGE, Listing
from network.models import PartnerPage

LIST, AGENDA, MONTH = "", "agenda", "month"
VIEWS = {
    LIST: gettext_lazy("List"),
    AGENDA: gettext_lazy("Day by day"),
    MONTH: gettext_lazy("Month"),
}
NEAR = "near"
SOUGHT = {NEAR, PLACES.name}  # filters that no index answers
AT_HOME = 3  # events of the reader's own country that come first
LONGEST_TOWN = 80


class EventListing(Listing):
    """What the list of events shows; ``view`` is LIST, AGENDA (of one ``day``, or all), or MONTH.

    Words that are looked for are found by cards alone.
    """

    of_events = True
    beside_template = "events/listing/nearby.html"
    above_template = "events/listing/views.html"
    views_label = gettext_lazy("Show as")
    radii_label = gettext_lazy("How far")

    def __init__(self, page, request, concept=None):
        asked, language = request.GET, request.reader.language
        self.view = asked.get("view", "") if asked.get("view") in VIEWS else LIST
        self.view = LIST if clean(asked.get("q", "")) else self.view
        self.today = today_of(language)
        weekday = month.first_weekday(language)
        self.this_month = month.month_of("", self.today, weekday)
        self.month = month.month_of(asked.get("month", ""), self.today, weekday)
        self.day = _day(asked.get("day", ""), self.today) if self.view == AGENDA else None
        self.near = clean(asked.get("near", ""), LONGEST_TOWN)
        self.typed, self.radius = nearby.radius_of(self.near)
        self.towns = nearby.towns(self.typed)
        self.town = self.towns[0] if len(self.towns) == 1 else None
        super().__init__(page, request, concept)
        self.home = month.territory(language).lower()
        self.home = self.home if self.home in self.vocabulary["country"] else ""

    def facets_for(self, request):
        near = Facet(
            NEAR,
            gettext_lazy("Near a town"),
            label_of=lambda _code, _language: nearby.around(self.town, self.radius),
            codes=(self.near,) if self.town else (),
            narrow=lambda pages, _code: nearby.within(pages, self.town, self.radius),
        )
        return [*super().facets_for(request), near]

    def extra(self, request):
        month_code = self.month.code if self.month != self.this_month else None
        return {
            "view": self.view,
            "month": month_code if self.view == MONTH else None,
            "day": self.day.isoformat() if self.day else None,
        } | super().extra(request)

    def _make_labels(self, facet):
        labels = super()._make_labels(facet)
        if facet.name == "country" and (home := month.territory(self.reader.language).lower()):
            return {code: labels[code] for code in sorted(labels, key=lambda code: code != home)}
        return labels

    # What there is ------------------------------------------------------------

    @property
    def is_dated(self):
        """Whether dates are shown, several of an event; else events."""
        return self.view != LIST

    def all_things(self, period):
        if not self.is_dated or period not in self.page.periods:
            return super().all_things(period)
        found = agenda.dates_in(period)
        if self.view == MONTH:
            found = dates.between(self.weeks[0][0], self.weeks[-1][-1])
        elif self.day:
            found = dates.between(self.day, self.day)
        return self.best().filter(translation_key__in=found.order_by().values("event"))

    def key(self, period):
        where = (self.view, self.month.code, self.day) if self.is_dated else ()
        return (*super().key(period), *where)

    def kept_pairs(self, key, make):
        """``make()`` for the filters and ``key``; kept as long as counts are."""
        return kept((*self.key(self.period), key, sorted(self.chosen.items())), make)

    @property
    def print_key(self):
        """What the HTML of dates follows from beside their rows: addresses, and the day."""
        places = tuple(place.address for place in self.reader.structure)
        return (self.selection.url(), self.today, places)

    @property
    def is_sought(self):
        """Whether what fits is sought once and kept as counts are, not at each request.

        Rows are read as they are now: what has no place left is gone at once, and what has
        one again comes back within minutes.
        """
        return not self.query and not SOUGHT.isdisjoint(self.chosen)

    @cached_property
    def things(self):
        if not self.is_sought:
            return super().things
        start = (self.leaf.number - 1) * PER_PAGE
        return self._sought("cards", self.chosen_things(), start, start + PER_PAGE)

    def _sought(self, name, things, start, end):
        """From ``start`` to ``end`` of ``things`` in their order, fewer where some fit no more."""
        order = self.page.in_order(things, self)
        pks = self.kept_pairs(
            (name, self.order), lambda: list(order.values_list("pk", flat=True)[:FARTHEST])
        )
        return list(self.page.for_cards(order.filter(pk__in=pks[start:end])))

    def ordered(self, pages):
        """``pages`` in the order of their days, or the nearest first."""
        return nearby.nearest_first(pages, self.town) if self.town else pages

    def read(self, pairs):
        """``(Occurrence row, page row)`` of pairs of primary keys, as they are now; two queries."""
        occurrences = Occurrence.objects.order_by().filter(pk__in=[pair[0] for pair in pairs])
        occurrences = {row.pk: row for row in dates.rows(occurrences)}
        pages = PartnerPage.objects.filter(pk__in=[pair[1] for pair in pairs], live=True)
        pages = {row.pk: row for row in dates.page_rows(pages) if not self.reader.closes(row)}
        return [(occurrences[o], pages[p]) for o, p in pairs if o in occurrences and p in pages]

    # What templates print ------------------------------------------------------------

    @property
    def results_template(self):
        return f"events/listing/{self.view}.html" if self.is_dated else "events/listing/list.html"

    @cached_property
    def weeks(self):
        return self.month.weeks

    @cached_property
    def grid(self):
        return grid.of_month(self)

    @cached_property
    def agenda(self):
        return agenda.of_day(self, self.day) if self.day else agenda.of_period(self)

    @property
    def turns(self):
        """The ways from this month to others, ``[{"label", "address", "rel"}]``."""
        before, after = self.month.beside(-1), self.month.beside(1)
        found = [(before, "prev"), (self.this_month, ""), (after, "next")]
        return [
            {"label": self._month_name(each, rel), "address": self._month_address(each), "rel": rel}
            for each, rel in found
            if abs(each.year - self.today.year) <= month.FARTHEST and each != self.month
        ]

    def _month_name(self, each, rel):
        name = date_format(each.first, "YEAR_MONTH_FORMAT") if rel else gettext("This month")
        return name[:1].upper() + name[1:]

    def _month_address(self, each):
        code = None if each == self.this_month else each.code
        return self.selection.url(view=MONTH, month=code, day=None)

    @property
    def day_month(self):
        """The address of the month of ``day``."""
        weekday = self.month.first_weekday
        return self._month_address(month.Month(self.day.year, self.day.month, weekday))

    @property
    def is_empty_month(self):
        return self.grid.is_empty

    @property
    def nothing_text(self):
        if self.chips:
            return gettext("Nothing here fits what you are looking for: %(chosen)s.") % {
                "chosen": self.chosen_text
            }
        return gettext("There are no events in this time.")

    @property
    def views(self):
        return [
            Option(
                name="view",
                code=code,
                label=str(label),
                count=None,
                address=self.selection.url(view=code or None, month=None, day=None),
                selected=code == self.view and not self.day,
            )
            for code, label in VIEWS.items()
        ]

    @cached_property
    def periods(self):
        return [] if self.view == MONTH or self.day else super().periods

    @cached_property
    def cards(self):
        cards = super().cards
        if self.town and not self.query:
            for card in cards:
                card["distance"] = nearby.distance_text(self.town, card["page"])
        return cards

    @cached_property
    def cards_at_home(self):
        """The next events in the reader's own country, before those of all countries."""
        narrowed = {"country", NEAR}.intersection(self.chosen) or self.query
        first = self.leaf.number == 1 and self.period == next(iter(self.page.periods))
        counted = self.panel["country"] or {}
        if narrowed or not first or not 0 < counted.get(self.home, 0) < self.total:
            return []
        country = next(facet for facet in self.facets if facet.name == "country")
        things = self._narrow(self.chosen_things(), country, self.home)
        if self.is_sought:
            things = self._sought("at home", things, 0, AT_HOME)
        else:
            things = self.page.for_cards(self.page.in_order(things, self))[:AT_HOME]
        return [self.page.card(thing, self.reader) | {"image": None} for thing in things]

    @property
    def home_option(self):
        """The way to all events of the reader's own country."""
        options = next(found.options for found in self.groups if found.name == "country")
        return next(option for option in options if option.code == self.home)

    # Near a town ------------------------------------------------------------

    @cached_property
    def groups(self):
        return [found for found in super().groups if found.name != NEAR]

    @property
    def chips(self):
        if not self.town:
            return super().chips
        label = nearby.around(self.town, self.radius)
        near = Option(NEAR, self.near, label, None, self.selection.url(near=None), True)
        return [near, *super().chips]

    @property
    def left_out(self):
        """As ``unknown``; what is wrong with a town is said where it is typed."""
        return [(label, asked) for label, asked in self.unknown if asked != self.near]

    @property
    def near_hidden(self):
        """What the form that asks for a town keeps, as ``[{"name", "value"}]``."""
        kept_values = self.selection.extra | self.selection.codes
        return [{"name": n, "value": v} for n, v in kept_values.items() if n != NEAR]

    @property
    def near_text(self):
        """What stands in the field: the town that was found, or what was typed."""
        return self.town.name if self.town else self.typed

    @property
    def near_choices(self):
        """Where several towns have this name: links, each to the events near one of them."""
        if self.town:
            return []
        return [
            {
                "town": nearby.described(town),
                "address": self.selection.url(near=nearby.with_radius(town.number, self.radius)),
            }
            for town in self.towns
        ]

    @property
    def radii(self):
        return [
            Option(
                name=NEAR,
                code=str(radius),
                label=nearby.up_to(radius),
                count=None,
                address=self.selection.url(near=nearby.with_radius(self.typed, radius)),
                selected=radius == self.radius,
            )
            for radius in nearby.RADII
        ]


def today_of(language):
    """The day by the clock of the country where ``language`` is at home; of UTC where none is."""
    zones = get_global("territory_zones").get(month.territory(language)) or ["UTC"]
    return timezone.now().astimezone(ZoneInfo(zones[0])).date()


def _day(text, today):
    """The date that ``text`` (2026-12-05) names, within the years that months go; or None."""
    try:
        day = parse_date(clean(text))
    except ValueError:
        return None
    return day if day and abs(day.year - today.year) <= month.FARTHEST else None
