"""One listing as its reader asked for it: the page of cards, the filters, the counts."""

from dataclasses import dataclass
from functools import cached_property

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.db.models import Exists, ExpressionWrapper, F, IntegerField, OuterRef
from django.utils.translation import gettext, gettext_lazy

from content import renditions
from content.folding import fold
from network import search
from network.counts import Counts, counts_of, vocabulary
from network.facets import Group, Option, clean, group, kinds, select
from network.models import PartnerPage, TaggedConcept

PER_PAGE = 12
DENSE = 2_000  # from so many things on, a page of them is read faster in their order
FARTHEST = search.MOST  # things that can be leafed through; beyond, filters lead there


@dataclass(frozen=True)
class Leaf:
    """Where one is in the pages of a listing. Addresses are None where there is no page."""

    number: int
    pages: int
    previous: str | None
    next: str | None


class Listing:
    """What ``page`` (a ListingPage) shows to the reader of ``request``.

    ``concept`` is the Concept of a topic's own page.
    """

    def __init__(self, page, request, concept=None):
        self.page, self.reader, self.concept = page, request.reader, concept
        facets = self.facets_for(request)
        self.facets = [f for f in facets if not concept or f.scheme != concept.scheme]
        self.kinds = kinds(page.listed)
        self.vocabulary = vocabulary(self.reader.language)
        self._labels = {}
        self.dense = False
        self.query = clean(request.GET.get("q", ""), search.LONGEST_QUERY)
        self.period = _one_of(page.periods, request.GET.get("when", ""))
        self.order = _one_of(page.orders, request.GET.get("order", ""))
        self.selection = select(
            request,
            self.facets,
            {facet.name: set(self.labels(facet)) for facet in self.facets},
            **self.extra(request),
        )

    def facets_for(self, request):
        """What ``request`` may narrow this listing by."""
        return self.page.facets

    def extra(self, request):
        """``{parameter: what stays of it in every address}`` beside the facets; None: nothing."""
        return {
            "q": self.query,
            "when": self._unless_first(self.page.periods, self.period),
            "order": self._unless_first(self.page.orders, self.order),
        }

    @staticmethod
    def _unless_first(options, code):
        return None if code == next(iter(options), None) else code

    def labels(self, facet):
        """``{code: label}`` of all options of ``facet`` in the reader's language."""
        if facet.name not in self._labels:
            self._labels[facet.name] = self._make_labels(facet)
        return self._labels[facet.name]

    def _make_labels(self, facet):
        words = self.vocabulary
        if facet.scheme:
            return words[facet.scheme]
        if facet.name == "kind":
            return {code: _capital(m._meta.verbose_name) for code, m in self.kinds.items()}
        codes = {"country": words["country"], "language": self.reader.locale_ids}
        codes = codes.get(facet.name, facet.codes)
        labels = {code: facet.label_of(code, self.reader.language) for code in codes}
        if facet.name == "country":
            return dict(sorted(labels.items(), key=lambda item: fold(item[1])))
        return labels

    # What there is ------------------------------------------------------------

    def all_things(self, period):
        """The best editions of all that is listed in ``period``, whatever is chosen."""
        return self.page.in_period(self.best(), period)

    def best(self):
        """The best editions of all that is listed, whatever its time."""
        pages = self._having(PartnerPage.objects.all(), "content_type_id", self._type_ids)
        pages = pages.best_for(self.reader)
        return self._about(pages, self.concept.pk) if self.concept else pages

    def chosen_things(self):
        """Of ``all_things``, those under the chosen filters."""
        return self.narrowed(self.all_things(self.period))

    def narrowed(self, pages):
        """Of ``pages``, those under the chosen filters."""
        for facet in self.facets:
            if code := self.chosen.get(facet.name):
                pages = self._narrow(pages, facet, code)
        return pages

    def _narrow(self, pages, facet, code):
        if facet.narrow:
            return facet.narrow(pages, code)
        if facet.scheme:
            return self._about(pages, self.vocabulary["ids"][code])
        if facet.name == "kind":
            kind = ContentType.objects.get_for_model(self.kinds[code]).pk
            return self._having(pages, "content_type_id", [kind])
        if facet.name == "country":
            return self._having(pages, "country_id", [self.vocabulary["country"][code]])
        if facet.name == "language":
            return self._having(pages, "locale_id", [self.reader.locale_ids[code]])
        return pages.filter(**{facet.column: code})

    def _having(self, pages, column, values):
        """``pages`` with one of ``values`` in ``column``.

        SQLite likes the index of such a column and then sorts thousands of rows; where
        most rows fit, it is kept from it, and reads the first twelve in their order.
        """
        if connection.vendor != "sqlite" or not self.dense:
            return pages.filter(**{f"{column}__in": values})
        name = f"{column}_{len(pages.query.annotations)}"
        hidden = ExpressionWrapper(F(column) + 0, output_field=IntegerField())
        return pages.alias(**{name: hidden}).filter(**{f"{name}__in": values})

    def _about(self, pages, concept):
        """``pages`` on the concept of this primary key; see ``_having``."""
        if connection.vendor != "sqlite" or not self.dense:
            return pages.filter(tagged_concepts__tag_id=concept)
        tagged = TaggedConcept.objects.filter(tag_id=concept, content_object=OuterRef("pk"))
        return pages.filter(Exists(tagged))

    @cached_property
    def _type_ids(self):
        types = ContentType.objects.get_for_models(*self.kinds.values())
        return [content_type.pk for content_type in types.values()]

    @property
    def chosen(self):
        return self.selection.codes

    @cached_property
    def found(self):
        """What ``query`` finds among ``all_things``."""
        return search.find(self.query, self.all_things(self.period))

    @cached_property
    def found_chosen(self):
        """What ``query`` finds under the chosen filters."""
        if not self.chosen:
            return self.found
        if self.found.capped:
            return search.find(self.query, self.chosen_things())
        fits = self._found_counts.fitting(self.chosen)
        return search.Found(
            [pk for pk in self.found.pks if pk in fits], False, self.found.all_terms
        )

    @cached_property
    def _found_counts(self):
        things = PartnerPage.objects.filter(pk__in=self.found.pks)
        return counts_of(things, self.facets, self.reader, self.kinds)

    def key(self, period):
        """What is counted, as it is kept in the cache."""
        slug = self.concept.slug if self.concept else ""
        return (self.page.content_type_id, self.reader.language, period, slug)

    def counts(self, period):
        things, key = lambda: self.all_things(period), self.key(period)
        return Counts(things, key, self.facets, self.reader, self.kinds, self.concept)

    @cached_property
    def panel(self):
        """The counts of all options; None for those of a search that found too much."""
        if not self.query:
            return self.counts(self.period).panel(self.chosen)
        total = len(self.found_chosen.pks)
        if self.found.capped:
            return {facet.name: None for facet in self.facets} | {"total": total}
        return self._found_counts.panel(self.chosen) | {"total": total}

    @property
    def total(self):
        return self.panel["total"]

    @property
    def has_more(self):
        """Whether there is more than can be leafed through."""
        return self.found_chosen.capped if self.query else self.total > FARTHEST

    @cached_property
    def leaf(self):
        pages = max(1, -(-min(self.total, FARTHEST) // PER_PAGE))
        number = min(max(self.selection.page, 1), pages)
        url = self.selection.page_url
        return Leaf(
            number,
            pages,
            previous=url(number - 1) if number > 1 else None,
            next=url(number + 1) if number < pages else None,
        )

    @cached_property
    def things(self):
        """The PartnerPages on this leaf, in one query."""
        start = (self.leaf.number - 1) * PER_PAGE
        if not self.query:
            self.dense = self.total > DENSE
            pages = self.page.in_order(self.chosen_things(), self)
            return list(self.page.for_cards(pages)[start : start + PER_PAGE])
        pks = self.found_chosen.pks[start : start + PER_PAGE]
        pages = self.page.for_cards(PartnerPage.objects.filter(pk__in=pks)).in_bulk()
        return [pages[pk] for pk in pks if pk in pages]

    @cached_property
    def cards(self):
        cards = [self.page.card(thing, self.reader) for thing in self.things]
        shown = [(card["image"], "event" if "start" in card else "card") for card in cards]
        renditions.load(shown, self.reader)
        if self.query:
            quoted = search.excerpts(self.things, self.query)
            terms = search.terms_of(self.query)
            for found in cards:
                found["title_marked"] = search.marked(found["title"], terms)
                found["excerpt"] = quoted.get(found["page"].pk, "")
        return cards

    # What templates print ------------------------------------------------------------

    # Templates of a listing's own: above the filters, above what is found, and what is found.
    beside_template = above_template = ""
    results_template = "network/listing/results.html"
    farthest = FARTHEST
    periods_label = gettext_lazy("When")
    orders_label = gettext_lazy("Order")

    @property
    def action(self):
        return self.selection.base

    @property
    def terms(self):
        return search.terms_of(self.query)

    @property
    def first(self):
        """The number of the first thing on this leaf."""
        return (self.leaf.number - 1) * PER_PAGE + 1

    @property
    def few(self):
        return len(self.things) < 4

    @property
    def chosen_text(self):
        return ", ".join(option.label for option in self.chips)

    @property
    def way_out(self):
        return self.clear if self.chips else None

    # How it can be narrowed ------------------------------------------------------------

    @cached_property
    def groups(self) -> list[Group]:
        groups = [
            group(facet, self.selection, self.panel[facet.name], self.labels(facet))
            for facet in self.facets
        ]
        return [found for found in groups if found.options]

    @property
    def chips(self) -> list[Option]:
        """The chosen options; the ``remove`` of each leads to the listing without it."""
        chosen = (o for found in self.groups for o in found.options if o.selected)
        quoted = gettext("“%(words)s”") % {"words": self.query}
        words = Option("q", self.query, quoted, None, self.selection.url(q=None), True)
        return [*([words] if self.query else []), *chosen]

    @property
    def clear(self):
        """The address without words and filters."""
        return self.selection.url(q=None, **dict.fromkeys(self.chosen))

    @property
    def unknown(self):
        """``[(label of the filter, what was asked)]`` of what no option is."""
        return self.selection.unknown

    @property
    def left_out(self):
        """Of ``unknown``, what readers are told."""
        return self.unknown

    @cached_property
    def periods(self) -> list[Option]:
        return [
            Option(
                name="when",
                code=code,
                label=str(label),
                count=self._count_in(code),
                address=self.selection.url(when=self._unless_first(self.page.periods, code)),
                selected=code == self.period,
            )
            for code, label in self.page.periods.items()
        ]

    def _count_in(self, period):
        if self.query:
            return None
        return self.total if period == self.period else self.counts(period).total(self.chosen)

    @property
    def orders(self) -> list[Option]:
        return [
            Option(
                name="order",
                code=code,
                label=str(label),
                count=None,
                address=self.selection.url(order=self._unless_first(self.page.orders, code)),
                selected=code == self.order,
            )
            for code, label in ({} if self.query else self.page.orders).items()
        ]

    @cached_property
    def relief(self) -> list[Option]:
        """For an empty listing: ways out that lead to something, the ``count`` of each known."""
        if self.total:
            return []
        found = [self._without(option) for option in self.chips]
        found += [period for period in self.periods if not period.selected]
        return [option for option in found if option.count]

    def _without(self, option):
        """``option`` as a way out: how much there is when it alone is removed."""
        others = {n: c for n, c in self.chosen.items() if n != option.name}
        label = gettext("Without “%(filter)s”") % {"filter": option.label.strip("“”")}
        if not self.query or option.name == "q":
            count = self.counts(self.period).total(others)
        elif self.found.capped:
            count = None
        else:
            count = len(self._found_counts.fitting(others))
        return Option(option.name, option.code, label, count, option.address)


def _one_of(options, asked):
    asked = clean(asked)
    return asked if asked in options else next(iter(options), "")


def _capital(text):
    return text[:1].upper() + text[1:]
