"""How many things a listing has under each of its filters, without counting at each request.

The best editions of a listing are counted once, grouped by all of its columns (a
*cube*, some hundred cells however many the things); every combination of filters is then
a sum over cells. Cubes are kept in the cache under a generation that each publication
ends, and for a few minutes at most.
"""

import hashlib
from collections import Counter
from functools import cached_property
from uuid import uuid4

from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.db import transaction
from django.db.models import Count
from django.db.models.signals import post_delete, post_save
from wagtail.models import PageViewRestriction
from wagtail.signals import page_unpublished, post_page_move

from content.folding import fold
from network.models import Concept, Country, TaggedConcept

GENERATION = "listings"
SECONDS = 300
COUNTED = (PageViewRestriction, Concept, Country)


def generation():
    return cache.get(GENERATION) or _new_generation()


def _new_generation(**_kwargs):
    token = uuid4().hex
    cache.set(GENERATION, token, None)
    return token


def forget(**_kwargs):
    """Signal receiver: what is counted has changed. Counts made before the commit go too."""
    _new_generation()
    if transaction.get_connection().in_atomic_block:
        transaction.on_commit(_new_generation)


def _forget_if_counted(instance, **_kwargs):
    if isinstance(instance, COUNTED) or getattr(instance, "live", False):
        forget()


def watch():
    """Connect the signals after which counts are made anew."""
    for signal in (post_save, post_delete):
        signal.connect(_forget_if_counted, dispatch_uid="network.counts")
    for signal in (page_unpublished, post_page_move):
        signal.connect(forget, dispatch_uid="network.counts")


def kept(key, make):
    """What ``make()`` returned in this generation for ``key``."""
    digest = hashlib.sha1(repr(key).encode(), usedforsecurity=False).hexdigest()
    name = f"listings:{generation()}:{digest}"
    found = cache.get(name)
    if found is None:
        found = make()
        cache.set(name, found, SECONDS)
    return found


def vocabulary(language):
    """The codes that exist, with labels in ``language``: countries and approved concepts.

    ``{"country": {code: pk}, "topic": {slug: label}, "target-group": …, "ids": {slug: pk}}``.
    """
    return kept(("vocabulary", language), lambda: _vocabulary(language))


def _vocabulary(language):
    found = {"country": dict(Country.objects.values_list("code", "pk")), "ids": {}}
    found |= {"topic": {}, "target-group": {}}
    concepts = Concept.objects.filter(status=Concept.Status.APPROVED)
    for concept in sorted(concepts, key=lambda concept: fold(concept.label_in(language))):
        found[concept.scheme][concept.slug] = concept.label_in(language)
        found["ids"][concept.slug] = concept.pk
    return found


class Counts:
    """The counts of one listing for one reader.

    ``things()`` is the queryset of best editions, made when something is counted;
    ``key`` names it in the cache. ``chosen`` is ``{facet name: code}``; a name that is no
    column's facet holds a concept's slug. ``about`` is the Concept that ``things`` are
    narrowed to already, if any.
    """

    def __init__(self, things, key, facets, reader, kinds, about=None):
        self.things, self.key, self.reader, self.about = things, key, reader, about
        self.all_facets = facets
        self.facets = [facet for facet in facets if facet.column]
        self.narrowing = {facet.name: facet.narrow for facet in facets if not facet.column}
        types = ContentType.objects.get_for_models(*kinds.values())
        self.kind_codes = {types[model].pk: code for code, model in kinds.items()}

    @cached_property
    def ids(self):
        """``{slug: pk}`` of the approved concepts."""
        return vocabulary(self.reader.language)["ids"]

    def panel(self, chosen):
        """``{facet name: {code: number}}`` under the other codes in ``chosen``, and "total"."""
        return kept((*self.key, "panel", sorted(chosen.items())), lambda: self._panel(chosen))

    def total(self, chosen):
        """How many things there are under ``chosen``."""
        return kept((*self.key, "total", sorted(chosen.items())), lambda: self._total(chosen))

    def _total(self, chosen):
        cube = self._cube(self._beside(chosen))
        return sum(number for cell, number in cube if self._fits(cell, chosen))

    def _panel(self, chosen):
        found = {"total": self._total(chosen)}
        for facet in self.all_facets:
            codes = {name: code for name, code in chosen.items() if name != facet.name}
            count = self._by_concept if facet.scheme else self._by_column
            counted = facet.scheme or facet.column
            found[facet.name] = count(facet, codes) if counted else None
        return found

    def _beside(self, codes):
        """The ``(name, code)`` of ``codes`` that no column has: concepts, and what narrows."""
        columns = {facet.name for facet in self.facets}
        return sorted((name, code) for name, code in codes.items() if name not in columns)

    def _fits(self, cell, codes):
        return all(
            codes.get(facet.name, value) == value or (facet.values and codes[facet.name] in value)
            for facet, value in zip(self.facets, cell, strict=True)
        )

    def _by_column(self, facet, codes):
        position = self.facets.index(facet)
        found = Counter()
        for cell, number in self._cube(self._beside(codes)):
            if self._fits(cell, codes):
                for code in cell[position] if facet.values else (cell[position],):
                    found[code] += number
        return dict(found)

    def _by_concept(self, facet, codes):
        slugs = {pk: slug for slug, pk in self.ids.items()}
        found = Counter()
        for (concept, *cell), number in self._concept_cube(self._beside(codes)):
            if concept in slugs and self._fits(cell, codes):
                found[slugs[concept]] += number
        return dict(found)

    def _cube(self, beside):
        return kept((*self.key, "cube", beside), lambda: self._count(beside))

    def _concept_cube(self, beside):
        return kept(
            (*self.key, "concepts", beside),
            lambda: self._count(beside, "tagged_concepts__tag_id"),
        )

    def _count(self, beside, *first):
        """``[(cell, number)]`` in one query."""
        things = self.things()
        for name, code in beside:
            if narrow := self.narrowing.get(name):
                things = narrow(things, code)
            else:
                things = things.filter(tagged_concepts__tag_id=self.ids[code])
        if first and (beside or self.about):
            # A join of its own, beside those of the concepts that narrow.
            things = things.model.objects.filter(pk__in=things.order_by().values("pk"))
        columns = [*first, *(facet.column for facet in self.facets)]
        rows = things.order_by().values_list(*columns).annotate(Count("pk"))
        return [(self.cell(row[:-1], len(first)), row[-1]) for row in rows]

    def cell(self, values, offset=0):
        """A row of the facets' columns as codes."""
        cell = list(values)
        for position, facet in enumerate(self.facets, start=offset):
            if facet.name == "kind":
                cell[position] = self.kind_codes.get(cell[position])
            elif facet.name == "language":
                cell[position] = self.reader.languages.get(cell[position])
            elif facet.values:
                cell[position] = facet.values(cell[position])
        return tuple(cell)


def counts_of(things, facets, reader, kinds):
    """The counts of some things in memory, for as many as a search finds; two queries."""
    return _FoundCounts(Counts(lambda: things, (), facets, reader, kinds))


class _FoundCounts:
    def __init__(self, counts):
        self.counts, self.facets = counts, counts.all_facets
        columns = [facet.column for facet in counts.facets]
        self.codes = {
            pk: self._codes(counts.cell(values))
            for pk, *values in counts.things().order_by().values_list("pk", *columns)
        }
        self._add_concepts()
        self._narrowed = {}

    def _codes(self, cell):
        """``{facet name: the codes of a thing}``."""
        pairs = zip(self.counts.facets, cell, strict=True)
        return {facet.name: set(v) if facet.values else {v} for facet, v in pairs}

    def _add_concepts(self):
        slugs = {pk: slug for slug, pk in self.counts.ids.items()}
        tagged = TaggedConcept.objects.filter(content_object__in=list(self.codes))
        for pk, concept in tagged.values_list("content_object_id", "tag_id"):
            self.codes[pk].setdefault("concepts", set()).add(slugs.get(concept))

    def _having(self, facet, code):
        """The primary keys of those under ``code``."""
        if facet.scheme or facet.column:
            name = "concepts" if facet.scheme else facet.name
            return {pk for pk, codes in self.codes.items() if code in codes.get(name, ())}
        if (facet.name, code) not in self._narrowed:
            found = facet.narrow(self.counts.things(), code).order_by().values_list("pk", flat=True)
            self._narrowed[facet.name, code] = set(found)
        return self._narrowed[facet.name, code]

    def fitting(self, chosen):
        """The primary keys of those under ``chosen``."""
        asked = [(facet, chosen[facet.name]) for facet in self.facets if facet.name in chosen]
        return set(self.codes).intersection(*(self._having(*each) for each in asked))

    def panel(self, chosen):
        """As ``Counts.panel``."""
        found = {"total": len(self.fitting(chosen))}
        for facet in self.facets:
            if not (facet.scheme or facet.column):
                found[facet.name] = None
                continue
            others = {name: code for name, code in chosen.items() if name != facet.name}
            name = "concepts" if facet.scheme else facet.name
            codes = (self.codes[pk].get(name, ()) for pk in self.fitting(others))
            found[facet.name] = dict(Counter(code for each in codes for code in each))
        return found
