"""One page in one language, as the overview and the queue show it: a state in word and sign."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.models import Locale, Page

from content.reader import structure_types
from translation.models import Original, Work


class Without(models.TextChoices):
    """The states of a page where the workspace has no Work."""

    WRITTEN = "written", _("written here")
    HAND = "hand", _("written by hand")
    COPIED = "copied", _("copied, not translated")
    MISSING = "missing", _("missing: borrowed")


SIGNS = {
    Without.WRITTEN: "●",
    Without.HAND: "✎",
    Without.COPIED: "◌",
    Without.MISSING: "○",
    Work.State.STARTED: "◔",
    Work.State.REVIEW: "◕",
    Work.State.OUTDATED: "↻",
    Work.State.MACHINE: "⚙",
    Work.State.TRANSLATED: "✓",
}
STATES = [*Work.State.choices, *Without.choices]
NAMES = dict(STATES)
TO_BEGIN = {Without.MISSING, Without.COPIED, Without.HAND}


@dataclass
class Cell:
    """``original`` in ``locale``; ``work`` is None where nobody has begun."""

    original: Original
    locale: Locale
    state: str
    work: Work | None = None

    @property
    def name(self) -> str:
        return NAMES[self.state]

    @property
    def sign(self) -> str:
        return SIGNS[self.state]

    @property
    def number(self) -> str:
        """How many sentences wait, in words; "" for none."""
        left = self.work.left if self.work else 0
        if not left:
            return ""
        return ngettext("%(number)s sentence", "%(number)s sentences", left) % {"number": left}

    @property
    def words_left(self) -> int:
        if self.work:
            return self.work.words_left
        return self.original.words if self.state in (Without.MISSING, Without.COPIED) else 0

    @property
    def to_begin(self) -> bool:
        return self.state in TO_BEGIN


def cells_of(originals: list[Original], locales: list[Locale]) -> dict[int, dict[int, Cell]]:
    """``{Original pk: {Locale pk: Cell}}``, in two queries. Originals come with their source."""
    works = Work.objects.filter(
        original__in=originals, locale__in=locales, translation__enabled=True
    ).select_related("claimed_by", "handed_in_by")
    works = {(work.original_id, work.locale_id): work for work in works}
    keys = [original.source.object_id for original in originals]
    live = Page.objects.filter(live=True, translation_key__in=keys).order_by()
    live = set(live.values_list("translation_key", "locale_id"))
    structure = {content_type.pk for content_type in structure_types()}
    return {
        original.pk: {
            locale.pk: _cell(original, locale, works.get((original.pk, locale.pk)), live, structure)
            for locale in locales
        }
        for original in originals
    }


def _cell(original, locale, work, live, structure):
    if original.source.locale_id == locale.pk:
        return Cell(original, locale, Without.WRITTEN)
    if work:
        return Cell(original, locale, work.state, work)
    if (original.source.object_id, locale.pk) not in live:
        return Cell(original, locale, Without.MISSING)
    copied = original.source.specific_content_type_id in structure
    return Cell(original, locale, Without.COPIED if copied else Without.HAND)
