"""Sentences as translators read and type them: plain text, in which each tag is a mark.

``⟦a1⟧word⟦/a1⟧`` is the first link of the sentence (``<a id="a1">``), ``⟦b⟧word⟦/b⟧`` is bold; a
new line is a line break. A mark is written like this wherever there is no script, too.
"""

import re
from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher

from bs4 import BeautifulSoup, Comment, NavigableString
from django.core.exceptions import ValidationError
from django.utils.html import escape
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from wagtail_localize.strings import INLINE_TAGS

MARK = re.compile(r"⟦(/?)([a-z]+)(\d*)⟧")
BRACKETS = re.compile("[⟦⟧]")
NAMES = {
    "a": gettext_noop("link"),
    "b": gettext_noop("bold"),
    "strong": gettext_noop("bold"),
    "i": gettext_noop("italics"),
    "em": gettext_noop("italics"),
    "code": gettext_noop("code"),
    "abbr": gettext_noop("abbreviation"),
    "acronym": gettext_noop("abbreviation"),
}


@dataclass(frozen=True)
class Piece:
    """A stretch of marked text; ``kind`` is "text", "mark", "term", "ins" or "del".

    ``label`` is what a mark or a term means.
    """

    text: str
    kind: str = "text"
    label: str = ""


def marked(html: str) -> str:
    """The sentence ``html``, of inline tags, as marked text."""
    return _marked(BeautifulSoup(html, "html.parser")).strip()


def _marked(element):
    parts = []
    for child in element.children:
        if isinstance(child, Comment):
            continue
        if isinstance(child, NavigableString):
            parts.append(str(child).replace("\n", " "))
        elif child.name == "br":
            parts.append("\n")
        else:
            name = child.get("id") or child.name
            parts.append(f"⟦{name}⟧{_marked(child)}⟦/{name}⟧")
    return "".join(parts)


def unmarked(text: str) -> str:
    """The HTML of marked ``text``; raises ValidationError that names the mark that is wrong."""
    text = text.replace("\r\n", "\n").strip()
    parts, opened, at = [], [], 0
    for mark in MARK.finditer(text):
        parts.append(_plain(text[at : mark.start()]))
        parts.append(_tag(mark, opened))
        at = mark.end()
    parts.append(_plain(text[at:]))
    if opened:
        raise ValidationError(_("The mark ⟦%(name)s⟧ is not closed.") % {"name": opened[-1]})
    return "".join(parts)


def _plain(text):
    if BRACKETS.search(text):
        raise ValidationError(
            _("A mark is broken near “%(place)s”.")
            % {"place": text.strip()[:40].replace("\n", " ")}
        )
    return escape(text).replace("\n", "<br/>").replace("&#x27;", "'").replace("&quot;", '"')


def _tag(mark, opened):
    closing, tag, number = mark.groups()
    name = tag + number
    if tag not in INLINE_TAGS or tag == "br" or (number and tag != "a"):
        raise ValidationError(_("There is no mark ⟦%(name)s⟧.") % {"name": name})
    if not closing:
        opened.append(name)
        return f'<a id="{name}">' if number else f"<{tag}>"
    if not opened or opened.pop() != name:
        raise ValidationError(
            _("The mark ⟦/%(name)s⟧ stands where ⟦%(name)s⟧ is not open.") % {"name": name}
        )
    return f"</{tag}>"


def names(html: str) -> Counter:
    """How often each mark is opened in the sentence ``html``: ``{"a1": 1, "b": 2}``."""
    found = MARK.finditer(marked(html))
    return Counter(m[2] + m[3] for m in found if not m[1])


def label(name: str) -> str:
    """What the mark ``name`` is, in the reader's language: "link 1", "bold"."""
    tag, number = name.rstrip("0123456789"), name.lstrip("abcdefghijklmnopqrstuvwxyz")
    return f"{_(NAMES.get(tag, tag))} {number}".strip()


def pieces(text: str, kind: str = "text") -> list[Piece]:
    """Marked ``text`` in pieces, to be shown with its marks set apart."""
    found, at = [], 0
    for mark in MARK.finditer(text):
        if at < mark.start():
            found.append(Piece(text[at : mark.start()], kind))
        end = _("end of %(mark)s") if mark[1] else "%(mark)s"
        found.append(Piece(mark[0], "mark", end % {"mark": label(mark[2] + mark[3])}))
        at = mark.end()
    if at < len(text):
        found.append(Piece(text[at:], kind))
    return found


def with_terms(found: list[Piece], terms: dict[str, str]) -> list[Piece]:
    """``found`` with each of ``terms``, ``{as it stands in the text: its label}``, set apart."""
    if not terms:
        return found
    longest_first = sorted(terms, key=len, reverse=True)
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})\b")
    result = []
    for piece in found:
        if piece.kind != "text":
            result.append(piece)
            continue
        for number, text in enumerate(pattern.split(piece.text)):
            if text:
                result.append(Piece(text, "term", terms[text]) if number % 2 else Piece(text))
    return result


def difference(old: str, new: str) -> list[Piece]:
    """What changed from one HTML sentence to the other, word by word."""
    one, other = _words(marked(old)), _words(marked(new))
    found = []
    for what, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if what == "equal":
            found += pieces("".join(one[a:b]))
            continue
        if a < b:
            found.append(Piece("".join(one[a:b]), "del"))
        if c < d:
            found.append(Piece("".join(other[c:d]), "ins"))
    return found


def _words(text):
    """Words, spaces, marks and signs, each apart; together they are ``text``."""
    return re.findall(r"⟦/?\w+⟧|\w+|\s+|[^\w\s]", text)


def fitting(html: str, source_html: str) -> str:
    """Words of another sentence, as marked text with those marks alone that ``source_html`` has."""
    room = names(source_html)
    taken: Counter = Counter()

    def keep(mark):
        name = mark[2] + mark[3]
        taken[mark[0]] += 1
        return mark[0] if taken[mark[0]] <= room[name] else ""

    return MARK.sub(keep, marked(html)).strip()
