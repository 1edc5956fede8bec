"""Easy to read: what a writer of an ``-simple`` language may want to say more easily.

Remarks only, never a hindrance. The rules are published ones, named in
docs/editors/easy-to-read.md; how long is too long is ours where they give no number.
"""

import html
import re
from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.html import strip_tags
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from content.reader import SIMPLE
from translation.sentences import UNSPOKEN


class Kind(TextChoices):
    """What there is to remark, and the advice."""

    SENTENCE = "sentence", _("A long sentence. Say one thing in each sentence.")
    WORD = "word", _("A long word. Is there a shorter one, or can you explain it?")
    PASSIVE = "passive", _("Who does it? Say it the active way.")
    ABBREVIATION = "abbreviation", _("An abbreviation. Write it in full.")
    FOREIGN = "foreign", _("A word from another language. Is there an easier one?")
    NUMBER = "number", _("A number that is hard to grasp. Say “few”, “many” or “half”.")
    NUMBER_WORD = "number-word", _("Write the number in figures: 3, not three.")
    ROMAN = "roman", _("A Roman number. Write 3, not III.")
    SIGN = "sign", _("A sign that not everybody knows. Use a word.")


@dataclass(frozen=True)
class Remark:
    """``words`` are what the text says, ``text`` is the advice in the writer's language."""

    kind: Kind
    words: str

    @property
    def text(self):
        return self.kind.label


@dataclass(frozen=True)
class Rules:
    """Of one language: the most words of a sentence and letters of a word, and what to look for."""

    words: int
    letters: int
    passive: str
    abbreviations: str
    numbers: str
    foreign: str = ""
    nouns_are_capital: bool = False


IRREGULAR = (
    "begun|bought|brought|built|chosen|cut|done|found|given|held|kept|known|led|lost|made|paid|"
    "put|read|run|seen|sent|set|shown|sold|spoken|taken|taught|told|won|written"
)
RULES = {
    # Inclusion Europe, Information for all; the words of passive after plainlanguage.gov.
    "en": Rules(
        words=15,
        letters=12,
        passive=rf"(?:am|is|are|was|were|be|been|being) (?:not |\w+ly )?"
        rf"(?!interested|tired|married|worried|pleased|excited|disabled)(?:\w\w+ed|{IRREGULAR})",
        abbreviations=r"(?:e\.g|i\.e|etc|approx|no|dept|p\.m|a\.m)\.",
        numbers="two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty"
        "|hundred|thousand",
        foreign="ad hoc|bona fide|de facto|in situ|per annum|per capita|per se|pro bono|status quo"
        "|vice versa|vis-à-vis",
    ),
    # Information for all in Latvian; Vieglā valoda. Rokasgrāmata (2022).
    "lv": Rules(
        words=12,
        letters=12,
        passive=r"(?:tiek|tika|tiks|tiktu|tikt|ticis|tikusi|tikuši|tikušas) (?:\w+i )?"
        r"\w+(?:ts|ta|ti|tas)",
        abbreviations=r"(?:u\. ?c|utt|u\. ?tml|t\. ?i|piem|plkst|t\. ?s|apm|tālr|gs)\.",
        numbers="divi|divas|divām|diviem|trīs|četri|četras|pieci|piecas|seši|sešas|septiņi|septiņas"
        "|astoņi|astoņas|deviņi|deviņas|desmit|divdesmit|simts?|tūkstotis|tūkstoši",
        foreign=r"\w*[qwxy]\w*",  # letters that Latvian does not have
    ),
    # Netzwerk Leichte Sprache, Die Regeln für Leichte Sprache; DIN SPEC 33429.
    "de": Rules(
        words=12,
        letters=14,
        passive=r"(?:wird|werden|wurde|wurden) [^.!?\n]*?"
        r"(?:\w*ge\w+t|\w+iert|gegeben|gefunden|genommen|geschrieben|gesprochen)",
        abbreviations=r"(?:z\. ?B|d\. ?h|u\. ?a|usw|bzw|ca|evtl|ggf|inkl|Nr|Str|Tel)\.",
        numbers="zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend",
        nouns_are_capital=True,
    ),
}

BREAK = re.compile(r"<br\s*/?>|</(?:p|li|h\d|div|td|th)>")
SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+(?!\s|$)[^.!?…\n]+)*[.!?…]*")
WORD = re.compile(r"[^\W\d_]+")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
INITIALS = re.compile(r"(?<![\w-])[^\W\d_a-z]{2,6}(?![\w-])")
ROMAN = re.compile(r"\b(?=[XVI]{2})X{0,3}(?:IX|IV|V?I{0,3})\b")
HARD = re.compile(
    r"\d+(?:[.,]\d+)? ?%|(?<![\d+])(?<!\d )\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+\b|\b\d{5,}\b"
)
SIGN = re.compile(r"[&§#*\\]|\w+/\w+")


def has_rules(language: str) -> bool:
    """Whether ``language``, as "lv-simple", is easy to read and has rules here."""
    return language.endswith(SIMPLE) and language.removesuffix(SIMPLE) in RULES


def remarks(text: str, language: str) -> list[Remark]:
    """What could be said more easily in ``text``, plain or HTML, in the order of the text.

    None for a language that has no rules here. The same remark is made once.
    """
    if not has_rules(language):
        return []
    rules = RULES[language.removesuffix(SIMPLE)]
    plain = html.unescape(strip_tags(BREAK.sub("\n", text)))
    plain = ADDRESS.sub(lambda found: " " * len(found[0]), plain)
    found = [*_sentences(plain, rules), *_words(plain, rules), *_patterns(plain, rules)]
    found.sort(key=lambda pair: pair[0])
    return list(dict.fromkeys(remark for _place, remark in found))


def of_page(page) -> list[tuple[str, list[Remark]]]:
    """The remarks on each field of ``page`` that has any: its name, and they."""
    language = page.locale.language_code
    if not has_rules(language):
        return []
    fields = {}
    for segment in extract_segments(page):
        name = segment.path.split(".")[0]
        if isinstance(segment, StringSegmentValue) and name not in UNSPOKEN:
            fields.setdefault(name, []).extend(remarks(segment.string.data, language))
    return [
        (_label(page, name), list(dict.fromkeys(said))) for name, said in fields.items() if said
    ]


def _label(page, name):
    field = page._meta.get_field(name)
    named = getattr(field, "verbose_name", "") or field.related_model._meta.verbose_name_plural
    return capfirst(named)


def _sentences(plain, rules):
    for found in SENTENCE.finditer(plain):
        if len(found[0].split()) > rules.words:
            yield found.start(), Remark(Kind.SENTENCE, found[0].strip())


def _words(plain, rules):
    begins = {
        found.start() + len(found[0]) - len(found[0].lstrip()) for found in SENTENCE.finditer(plain)
    }
    for found in WORD.finditer(plain):
        is_name = found[0][0].isupper() and found.start() not in begins
        if len(found[0]) > rules.letters and (rules.nouns_are_capital or not is_name):
            yield found.start(), Remark(Kind.WORD, found[0])


def _patterns(plain, rules):
    yield from _all(Kind.PASSIVE, rf"\b(?:{rules.passive})\b", plain)
    yield from _all(Kind.ABBREVIATION, rf"\b{rules.abbreviations}", plain)
    yield from _all(Kind.NUMBER_WORD, rf"\b(?:{rules.numbers})\b", plain)
    if rules.foreign:
        yield from _all(Kind.FOREIGN, rf"\b(?:{rules.foreign})\b", plain, re.NOFLAG)
    for kind, pattern in {Kind.ROMAN: ROMAN, Kind.NUMBER: HARD, Kind.SIGN: SIGN}.items():
        yield from ((found.start(), Remark(kind, found[0])) for found in pattern.finditer(plain))
    explained = set(re.findall(r"\(([^\W\d_a-z]{2,6})\)", plain))
    for found in INITIALS.finditer(plain):
        if found[0].isupper() and found[0] not in explained and not ROMAN.fullmatch(found[0]):
            yield found.start(), Remark(Kind.ABBREVIATION, found[0])


def _all(kind, pattern, plain, flags=re.IGNORECASE):
    return ((found.start(), Remark(kind, found[0])) for found in re.finditer(pattern, plain, flags))
