"""The glossary at work: its terms found in a sentence, and looked for in its translation.

A term is found in whatever form the sentence has it, word by word, by the stems of
``content.folding``.
"""

from dataclasses import dataclass

from django.core.cache import cache
from django.db.models.signals import post_delete, post_save
from django.utils.translation import gettext as _
from wagtail.models import Locale

from content.folding import WORD, fold, stem
from translation.memory import plain
from translation.models import Term

KEPT = 3600  # seconds
BEGINNING = 4  # letters that all forms of a word share
OR = ";"  # between translations that are both right


@dataclass(frozen=True)
class Found:
    """A ``term`` in a sentence, from ``start`` to ``end`` of its plain text."""

    term: Term
    start: int
    end: int


def terms_in(html: str, source: Locale, target: Locale) -> list[Found]:
    """The terms of the glossary that the sentence has, in its order, the longest first."""
    words = _words(plain(html))
    found, at = [], 0
    terms = _terms(source, target)
    while at < len(words):
        term, length = _longest(words, at, terms)
        if term:
            found.append(Found(term, words[at][1], words[at + length - 1][2]))
        at += length or 1
    return found


def check(source_html: str, target_html: str, source: Locale, target: Locale) -> list[str]:
    """What the translation says otherwise than the glossary, in plain words; one a term."""
    said = _folded(plain(target_html))
    problems = []
    for term in dict.fromkeys(found.term for found in terms_in(source_html, source, target)):
        names = {"term": term.source, "translation": term.target}
        wrong = next((w for w in term.never.split(",") if w.strip() and _says(said, w)), None)
        if wrong:
            names["wrong"] = wrong.strip()
            problems.append(
                _("The glossary says “%(translation)s” for “%(term)s”, not “%(wrong)s”.") % names
            )
        elif not any(_says(said, way) for way in term.target.split(OR)):
            problems.append(_("The glossary says “%(translation)s” for “%(term)s”.") % names)
    return problems


def _words(text):
    """``(folded word, start, end)`` of each word."""
    return [(fold(m.group()), m.start(), m.end()) for m in WORD.finditer(text)]


def _folded(text):
    return [word for word, _start, _end in _words(text)]


def _same(words, wanted):
    """Whether two lists of folded words are forms of the same words: each has the other's stem."""
    return len(words) == len(wanted) and all(
        one.startswith(stem(other)) and other.startswith(stem(one))
        for one, other in zip(words, wanted, strict=True)
    )


def _says(said, way):
    """Whether ``said`` has the words of ``way`` side by side."""
    wanted = _folded(way)
    return any(_same(said[at : at + len(wanted)], wanted) for at in range(len(said)))


def _longest(words, at, terms):
    for term, wanted in terms.get(words[at][0][:BEGINNING], ()):
        if _same([word for word, _s, _e in words[at : at + len(wanted)]], wanted):
            return term, len(wanted)
    return None, 0


def _terms(source, target):
    """``{beginning of the first word: [(Term, its words)]}``, longest first, kept for a while."""
    key = _key(source.pk, target.pk)
    terms = cache.get(key)
    if terms is None:
        terms = {}
        taken = Term.objects.filter(source_locale=source, target_locale=target, proposed=False)
        for term in taken:
            if wanted := _folded(term.source):
                terms.setdefault(wanted[0][:BEGINNING], []).append((term, wanted))
        for several in terms.values():
            several.sort(key=lambda pair: -len(pair[1]))
        cache.set(key, terms, KEPT)
    return terms


def _key(source, target):
    return f"translation.glossary.{source}.{target}"


def forget(sender, instance, **_signal) -> None:
    """Receiver of ``post_save`` and ``post_delete`` of Term."""
    cache.delete(_key(instance.source_locale_id, instance.target_locale_id))


for signal in (post_save, post_delete):
    signal.connect(forget, sender=Term, dispatch_uid="translation.glossary")
