"""What a machine can see of a translation: a link lost, a number that differs, wrong quotes.

What is ``blocking`` must be put right before a translation is handed in or published: a link or
a placeholder that readers would miss. All else warns: the translator knows better.
"""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail_localize.strings import StringValue

from content.reader import SIMPLE
from translation import marks


@dataclass(frozen=True)
class Problem:
    """``kind`` is a short name such as "link"; ``text`` says it to the translator."""

    kind: str
    text: str
    blocking: bool = False


# As CLDR has them (characters/delimiters), with what is also in use; none of them is straight.
QUOTES = {
    "en": "“”‘’",
    "lv": "„”“«»‚’",
    "de": "„“‚‘»«",
    "lt": "„“‚‘",
    "et": "„“”«»‚‘",
    "pl": "„”«»‚’",
    "uk": "«»„“”",
    "ru": "«»„“",
    "ar": "“”«»‘’",
    "sv": "”’»«",
    "da": "”“»«’‘",
    "fi": "”’»",
    "fr": "«»“”‘’",
}
ALL_QUOTES = re.compile(r"[„“”‟«»‹›\"‚‘]")  # ’ is an apostrophe, too
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd](?!\w)|\{\{?\s*\w*\s*\}?\}")
ADDRESS = re.compile(r"https?://[^\s<>⟦⟧]+[^\s<>⟦⟧.,;:!?)]|[\w.+-]+@[\w-]+\.[\w.-]*\w")
GROUPED = re.compile(r"(?<=\d)[.,'’\s](?=\d{3}(?!\d))")
END = ".!?…:;؟؛。"
CLOSING = "\"”“»’')]"
SPACED = re.compile(r"[^\S\n]+([,.;:!?؟؛،])(?![.\w)(])")
TYPOGRAPHY = {"fr"}  # where a space before ! ? : ; is right


def problems(
    source_html: str, words_html: str, source_language: str, target_language: str
) -> list[Problem]:
    """What is amiss with ``words_html``, what is blocking first; none for no words.

    The languages are codes such as "lv-simple". Length is a rule of ``writing.tidy``.
    """
    if not words_html:
        return []
    source = StringValue(source_html).render_text()
    words = StringValue(words_html).render_text()
    language = target_language.removesuffix(SIMPLE)
    found = [
        *_marks(source_html, words_html),
        *_missing(source, words),
        *_spaces(words, language),
        *_quotes(words, language),
        *_end(source, words),
        *_unchanged(source, words, source_language, target_language),
    ]
    return sorted(found, key=lambda problem: not problem.blocking)


def blocking(found, source_language: str, target_language: str) -> list:
    """Those of ``found``, Sentences, that cannot be published as they are."""
    return [
        sentence
        for sentence in found
        if any(
            problem.blocking
            for problem in problems(
                sentence.source, sentence.words, source_language, target_language
            )
        )
    ]


def _marks(source_html, words_html):
    wanted, there = marks.names(source_html), marks.names(words_html)
    for name in sorted(wanted.keys() | there.keys()):
        text = {"mark": marks.label(name)}
        link = name.startswith("a") and name[1:].isdigit()
        if there[name] < wanted[name]:
            kind = "link" if link else "tag"
            yield Problem(kind, _("Missing: %(mark)s.") % text, link and not there[name])
        elif there[name] > wanted[name]:
            yield Problem("tag", _("More often than in the original: %(mark)s.") % text)


def _missing(source, words):
    lost = Counter(PLACEHOLDER.findall(source)) - Counter(PLACEHOLDER.findall(words))
    if lost:
        yield Problem("placeholder", _("Missing: %(what)s.") % {"what": " ".join(lost)}, True)
    lost = Counter(ADDRESS.findall(source)) - Counter(ADDRESS.findall(words))
    if lost:
        yield Problem("address", _("Missing: %(what)s.") % {"what": " ".join(lost)})
    if lost := _numbers(source) - _numbers(words):
        text = ngettext("This number is missing:", "These numbers are missing:", len(lost))
        yield Problem("number", f"{text} {', '.join(lost)}")


def _numbers(text):
    """Numbers in whatever digits, without what groups thousands."""
    text = GROUPED.sub("", text)
    return Counter(
        "".join(str(unicodedata.digit(digit, digit)) for digit in number).lstrip("0") or "0"
        for number in re.findall(r"\d+", text)
    )


def _spaces(words, language):
    if re.search(r"[^\S\n]{2,}", words):
        yield Problem("double space", _("There are two spaces side by side."))
    if language not in TYPOGRAPHY and (space := SPACED.search(words)):
        yield Problem("space", _("There is a space before “%(sign)s”.") % {"sign": space[1]})


def _quotes(words, language):
    right = QUOTES.get(language)
    if right and (wrong := [sign for sign in ALL_QUOTES.findall(words) if sign not in right]):
        names = {"wrong": " ".join(dict.fromkeys(wrong)), "right": " ".join(right[:2])}
        yield Problem("quotes", _("Not this language’s quotes: %(wrong)s. Use %(right)s.") % names)


def _end(source, words):
    source, words = source.rstrip(CLOSING + " "), words.rstrip(CLOSING + " ")
    if source and source[-1] in END and (not words or words[-1] not in END):
        sign = {"sign": source[-1]}
        yield Problem("end", _("The original ends with “%(sign)s”.") % sign)


def _unchanged(source, words, source_language, target_language):
    """The same words: in another language, or in the easy form of the same one."""
    said = sum(letter.isalpha() for letter in source)
    if said > 3 and source == words and source_language != target_language:
        yield Problem("unchanged", _("The words are those of the original."))
