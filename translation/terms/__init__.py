"""The terms of the field: ``field.csv`` has a language a column, English first."""

import csv
from pathlib import Path

from wagtail.models import Locale

from content.folding import fold
from content.reader import ENGLISH
from translation.glossary import OR
from translation.models import Term

FIELD = Path(__file__).with_name("field.csv")
ALSO_FROM = "lv"  # as the field's own paper is in Latvian


def load() -> int:
    """Add the field's terms from English into each language, and from Latvian into English.

    What stands stays as it is, so that it may run at each start. Returns how many are new.
    """
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    known = set(Term.objects.values_list("source_locale", "target_locale", "folded"))
    new = []
    for source, target, said, words in _pairs():
        if source not in locales or target not in locales:
            continue
        term = Term(
            source_locale=locales[source],
            target_locale=locales[target],
            source=said,
            folded=fold(said),
            target=words,
        )
        if (term.source_locale_id, term.target_locale_id, term.folded) not in known:
            new.append(term)
    for term in new:
        term.save()  # not in bulk: the kept glossary is forgotten by a signal
    return len(new)


def _pairs():
    """``(from, into, term, translation)`` of every row."""
    with FIELD.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            english = row.pop(ENGLISH)
            yield from ((ENGLISH, code, english, words) for code, words in row.items())
            yield ALSO_FROM, ENGLISH, row[ALSO_FROM].split(OR)[0].strip(), english
