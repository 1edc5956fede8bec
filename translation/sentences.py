"""The sentences of a page, each with its words in one language, or with what stood there before.

A *sentence* is a StringSegment of wagtail-localize: a short field, or a paragraph or list item
of rich text; HTML of inline tags alone. Its place is its context: the page and the path of
the field or block, which moves with the block. Words belong to the sentence at its place, so
that a changed sentence has none yet, and its old words stay where they are.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from rapidfuzz import fuzz
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

# What nobody translates sentence by sentence: the address follows from the title.
UNSPOKEN = ("slug",)
LIKE = 50  # percent; less alike, a sentence is a new one


class State(models.TextChoices):
    """How a sentence stands in a language."""

    DONE = "done", _("translated")
    MACHINE = "machine", _("machine text, not checked")
    CHANGED = "changed", _("the original changed")
    MISSING = "missing", _("no words yet")


@dataclass
class Sentence:
    """One sentence of ``segment`` in one language; ``source`` and ``words`` are HTML.

    ``before`` is the translation of what the sentence said before it changed; its
    ``translation_of.data`` is the old sentence.
    """

    segment: StringSegment
    translation: StringTranslation | None
    before: StringTranslation | None = None

    @property
    def state(self) -> State:
        found = self.translation
        if not found or not found.data or found.has_error:
            return State.CHANGED if self.before else State.MISSING
        machine = found.translation_type == StringTranslation.TRANSLATION_TYPE_MACHINE
        return State.MACHINE if machine else State.DONE

    @property
    def source(self) -> str:
        return self.segment.string.data

    @property
    def words(self) -> str:
        return self.translation.data if self.translation else ""

    @property
    def error(self) -> str:
        found = self.translation
        return found.get_field_error() or "" if found and found.has_error else ""

    @property
    def seen_at(self) -> datetime | None:
        """When the words were last written: what an editor's form remembers."""
        return self.translation.updated_at if self.translation else None

    @property
    def number(self) -> int:
        """How many words the original has."""
        return count_words(self.source)


def count_words(html: str) -> int:
    return len(strip_tags(html).split())


def spoken(source_id: int):
    """The StringSegments of a TranslationSource that people translate, in order."""
    segments = StringSegment.objects.filter(source_id=source_id)
    segments = segments.exclude(context__path__in=UNSPOKEN)
    return segments.select_related("string", "context").order_by("order", "pk")


def sentences(translation: Translation) -> list[Sentence]:
    """All sentences of ``translation`` in the order of the page, in two queries."""
    locale = translation.target_locale_id
    found = written(translation.source, [locale])
    return side_by_side(spoken(translation.source_id), found[locale])


def written(source: TranslationSource, locales) -> dict:
    """What was ever translated of a page, its old sentences too, in one query.

    ``locales`` are pks. Returns ``{locale pk: {(context pk, string pk): StringTranslation}}``,
    the latest written last.
    """
    rows = StringTranslation.objects.filter(context__object_id=source.object_id, locale__in=locales)
    rows = rows.select_related("translation_of", "last_translated_by").order_by("updated_at", "pk")
    found = {locale: {} for locale in locales}
    for row in rows:
        found[row.locale_id][row.context_id, row.translation_of_id] = row
    return found


def side_by_side(segments, found) -> list[Sentence]:
    """``segments``, as of ``spoken``, with the words ``found`` in one language."""
    current = {(segment.context_id, segment.string_id) for segment in segments}
    old = {}
    for place, row in found.items():
        if place not in current and row.data:
            old.setdefault(row.context_id, []).append(row)
    result = [Sentence(s, found.get((s.context_id, s.string_id))) for s in segments]
    _find_before(result, old)
    return result


def _find_before(result, old):
    """Give each sentence without words the old one of its place that it came from."""
    alone = Counter(sentence.segment.context_id for sentence in result)
    pairs = []
    for number, sentence in enumerate(result):
        context = sentence.segment.context_id
        if sentence.state != State.MISSING or sentence.words:
            continue
        for age, row in enumerate(reversed(old.get(context, ()))):
            # A short field is one sentence: whatever it says now, it said the other before.
            single = alone[context] == 1
            alike = 100 - age if single else fuzz.ratio(sentence.source, row.translation_of.data)
            if single or alike >= LIKE:
                pairs.append((alike, -age, -number, sentence, row))
    taken = set()
    for _alike, _age, _number, sentence, row in sorted(pairs, key=lambda p: p[:3], reverse=True):
        if sentence.before is None and row.pk not in taken:
            sentence.before = row
            taken.add(row.pk)
