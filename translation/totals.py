"""How much is translated, in each language and country: counted at once, and kept for a while.

Of what is published and open to everybody, so that one count serves all who look; the page
says when it was made.
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime

from django.core.cache import cache
from django.db.models import Count, Exists, OuterRef, Q, Sum
from django.utils import timezone
from wagtail.models import Locale, Page

from content.reader import closed_paths, structure_types
from network.models import CountryPage
from translation.models import Original, Work

KEPT = 5 * 60  # seconds
KEY = "translation-totals"


@dataclass
class Numbers:
    """Pages and words to translate: all, and what of them is done.

    ``live`` are the pages that readers have in the language, ``outdated`` those of them whose
    original has changed; ``words_done`` counts the words whose translation says what the
    original says.
    """

    pages: int = 0
    live: int = 0
    outdated: int = 0
    words: int = 0
    words_done: int = 0

    def __add__(self, other):
        return Numbers(*(getattr(self, n) + getattr(other, n) for n in self.__dataclass_fields__))

    @property
    def words_left(self) -> int:
        return self.words - self.words_done

    @property
    def percent(self) -> int:
        """Of the words; a hundred only when nothing is left."""
        return self.words_done * 100 // self.words if self.words else 100


@dataclass
class Totals:
    """``cells`` are ``{(country code or "", Locale pk): Numbers}``; "" for lists and homes."""

    at: datetime
    cells: dict = field(default_factory=dict)

    def of(self, *, country: str | None = None, locale: int | None = None) -> Numbers:
        """The sum over one country, one language, or both."""
        return sum(
            (
                numbers
                for (code, pk), numbers in self.cells.items()
                if country in (None, code) and locale in (None, pk)
            ),
            Numbers(),
        )

    @property
    def countries(self) -> list[str]:
        return sorted({code for code, _pk in self.cells})


def totals() -> Totals:
    """Those of the last five minutes, or new ones."""
    found = cache.get(KEY)
    if found is None:
        found = count()
        cache.set(KEY, found, KEPT)
    return found


def count() -> Totals:
    """Count everything, in seven queries."""
    originals, countries = _open(), _countries()
    cells = defaultdict(Numbers)
    written = originals.order_by().values_list("section_key", "source__locale")
    written = list(written.annotate(Count("pk"), Sum("words")))
    locales = list(Locale.objects.values_list("pk", flat=True))
    for key, source, pages, words in written:
        for locale in locales:
            if locale != source:
                cells[countries.get(key, ""), locale] += Numbers(pages=pages, words=words)
    for key, locale, numbers in [*_worked(originals), *_by_hand(originals)]:
        cells[countries.get(key, ""), locale] += numbers
    return Totals(timezone.now(), dict(cells))


def _open():
    closed = Q()
    for path in closed_paths():
        closed |= Q(page__path__startswith=path)
    originals = Original.objects.filter(page__live=True)
    return originals.exclude(closed) if closed else originals


def _countries():
    sections = CountryPage.objects.values_list("translation_key", "country__code")
    return dict(sections.distinct())


def _worked(originals):
    """``(section_key, Locale pk, Numbers)`` of what has Works."""
    works = Work.objects.filter(original__in=originals, translation__enabled=True).order_by()
    live = Q(published_at__isnull=False)
    rows = works.values_list("original__section_key", "locale").annotate(
        live=Count("pk", filter=live),
        outdated=Count("pk", filter=live & Q(outdated_since__isnull=False)),
        words=Sum("original__words"),
        left=Sum("words_left"),
    )
    for key, locale, live, outdated, words, left in rows:
        yield key, locale, Numbers(live=live, outdated=outdated, words_done=words - left)


def _by_hand(originals):
    """The same of partners' pages that somebody wrote in another language without a Work."""
    works = Work.objects.filter(
        original__source__object_id=OuterRef("translation_key"),
        locale=OuterRef("locale"),
        translation__enabled=True,
    )
    pages = Page.objects.filter(
        ~Q(content_type__in=structure_types()), ~Exists(works), live=True
    ).exclude(pk__in=Original.objects.values("page"))
    places = defaultdict(list)
    for key, locale in pages.order_by().values_list("translation_key", "locale"):
        places[key].append(locale)
    found = originals.filter(source__object_id__in=list(places))
    for section, key, words in found.values_list("section_key", "source__object_id", "words"):
        for locale in places[key]:
            yield section, locale, Numbers(live=1, words_done=words)
