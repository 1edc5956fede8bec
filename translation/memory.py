"""The translation memory: what was said before for a sentence like this one, on any page.

Both ways count: a page that was written in Latvian and translated into English helps whoever
translates English into Latvian. Each process remembers the sentences of a language and reads
only what is new since; the words themselves are asked of the database, so that nothing is
shown that has gone, or that stands on a page whose words the person may not read.
"""

import threading
from dataclasses import dataclass
from datetime import timedelta

from bs4 import BeautifulSoup
from django.db.models import Max
from django.utils.translation import gettext as _
from rapidfuzz import fuzz, process
from wagtail.models import Locale
from wagtail_localize.models import String, StringTranslation

from translation.rights import readable
from translation.sentences import UNSPOKEN

ALIKE = 60  # percent; what is less alike helps nobody
CANDIDATES = 40
OVERLAP = 500
LATE = timedelta(minutes=1)  # a transaction that began before may still write


@dataclass(frozen=True)
class Match:
    """What was said before: ``words`` and ``source`` are HTML of inline tags.

    ``percent`` is how alike the sentences are, from ALIKE to 100; ``origin`` says where the
    words stand: the title of a page, or the name of a file.
    """

    words: str
    percent: int
    origin: str
    source: str


def matches(html: str, source: Locale, target: Locale, *, user, limit: int = 5) -> list[Match]:
    """The best ``limit`` matches for the sentence ``html``, each wording once, best first."""
    wanted = plain(html)
    if not wanted:
        return []
    forward = _alike(Sentences.of(source.pk), wanted)
    backward = _alike(Said.of(source.pk), wanted)
    rows = [
        (forward[row.translation_of_id], row.translation_of.data, row.data, row)
        for row in _by_people(locale=target, translation_of__in=forward)
    ] + [
        (backward[row.pk], row.data, row.translation_of.data, row)
        for row in _by_people(pk__in=backward, translation_of__locale=target)
    ]
    titles = _titles(user, {row.context.object_id for *_rest, row in rows if row.context_id})
    found = {}
    for percent, said, words, row in sorted(rows, key=lambda r: (-r[0], -r[3].pk)):
        origin = titles.get(row.context.object_id) if row.context_id else row.tool_name
        if origin is not None and words and words not in found:
            found[words] = Match(words, percent, origin or _("Memory"), said)
    return list(found.values())[:limit]


def _alike(index, wanted):
    """``{pk: percent}`` of the best candidates of ``index``."""
    index.read()
    best = process.extract(
        wanted, index.texts, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=CANDIDATES
    )
    # 100 percent is for the very same sentence.
    return {
        index.pks[at]: 100 if text == wanted else min(99, int(percent))
        for text, percent, at in best
    }


def _by_people(**which):
    rows = StringTranslation.objects.filter(
        translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL, has_error=False, **which
    )
    return rows.exclude(context__path__in=UNSPOKEN).select_related("translation_of", "context")


def _titles(user, keys):
    """``{translation key: title}`` of those pages that ``user`` may read."""
    originals = readable(user).filter(source__object_id__in=keys)
    return dict(originals.values_list("source__object_id", "source__object_repr"))


def plain(html: str) -> str:
    """The words of a sentence without its tags."""
    if "<" not in html and "&" not in html:
        return html.strip()
    return BeautifulSoup(html, "html.parser").get_text(" ", strip=True)


class Sentences:
    """The Strings of one language, as plain text; a String never changes once it is there."""

    kept: dict = {}
    lock = threading.Lock()

    @classmethod
    def of(cls, locale_id: int):
        with cls.lock:
            return cls.kept.setdefault(locale_id, cls(locale_id))

    def __init__(self, locale_id):
        self.locale_id = locale_id
        self.texts, self.pks = [], []

    def read(self) -> None:
        """Read what was added since, in one query; a number may be given before it is seen."""
        with self.lock:
            last = self.pks[-1] if self.pks else 0
            rows = String.objects.filter(locale_id=self.locale_id, pk__gt=last - OVERLAP)
            known = set(self.pks[-2 * OVERLAP :])
            for pk, data in rows.order_by("pk").values_list("pk", "data"):
                if pk not in known:
                    self.texts.append(plain(data))
                    self.pks.append(pk)


class Said(Sentences):
    """The translations into one language, as plain text; these change, and take their place."""

    kept: dict = {}

    def __init__(self, locale_id):
        super().__init__(locale_id)
        self.last, self.places = None, {}

    def read(self) -> None:
        rows = StringTranslation.objects.filter(locale_id=self.locale_id)
        newest = rows.aggregate(newest=Max("updated_at"))["newest"]
        if newest is None or newest == self.last:
            return
        if self.last:
            rows = rows.filter(updated_at__gt=self.last - LATE)
        with self.lock:
            for pk, data in rows.order_by("pk").values_list("pk", "data"):
                at = self.places.setdefault(pk, len(self.texts))
                if at == len(self.texts):
                    self.texts.append("")
                    self.pks.append(pk)
                self.texts[at] = plain(data)
            self.last = newest


def forget() -> None:
    """Read everything anew; for tests, whose databases go back."""
    Sentences.kept.clear()
    Said.kept.clear()
