"""What a file holds, whatever its format: a Sheet of units.

``html`` of a unit is as in StringTranslation: in PO it stands as text with tags, in XLIFF its
tags are inline elements, as translators' programs know them. A Sheet says which page it is of
and when it was written, so that a file that comes back late is known.
"""

import codecs
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _

LARGEST = 5 * 1024 * 1024  # bytes of one file
BOMS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
DECLARED = re.compile(rb"""^\s*<\?xml[^>]*encoding=["']([\w.-]+)|charset=([\w.-]+)""")


class Unreadable(Exception):
    """The file cannot be read, with the reason in plain words."""


@dataclass
class Unit:
    """One sentence: its place (``TranslationContext.path``), both sides as HTML.

    ``unsure`` is what PO calls fuzzy: words that somebody should check. ``note`` is for the
    translator. ``line`` is the number of the unit in its file, from 1. ``problem`` says why
    its words cannot come in, whatever they are; ``warning`` is told of words that do.
    """

    path: str
    source: str
    target: str = ""
    unsure: bool = False
    note: str = ""
    line: int = 0
    problem: str = ""
    warning: str = ""


@dataclass
class Sheet:
    """The units of one page in one language; languages are BCP 47.

    ``page`` is ``translation_key/language``, empty where a program has dropped it.
    """

    page: str
    written: datetime | None
    source_language: str
    target_language: str
    units: list[Unit] = field(default_factory=list)


@dataclass(frozen=True)
class Format:
    """A format: its ``ending``, media type, and how to write and read Sheets."""

    name: str
    ending: str
    mime: str
    write: Callable[[Sheet], bytes]
    read: Callable[[str], list[Sheet]]


def stamp(sheet: Sheet) -> str:
    written = sheet.written.isoformat(timespec="microseconds") if sheet.written else ""
    return f"{sheet.page} {written}".strip()


def unstamp(text: str | None) -> tuple[str, datetime | None]:
    """``(page, when it was written)`` of a stamp; what is none has neither."""
    page, _space, written = (text or "").strip().partition(" ")
    try:
        return page, datetime.fromisoformat(written) if written else None
    except ValueError:
        return page, None


def text_of(data: bytes, largest: int = LARGEST) -> str:
    """The text of a file in the encoding that it names, else UTF-8. Raises Unreadable."""
    if len(data) > largest:
        most = {"number": largest // 1024**2}
        raise Unreadable(_("The file is too large: %(number)s MB is the most.") % most)
    if not data.strip():
        raise Unreadable(_("The file is empty."))
    named = DECLARED.search(data[:4_000])
    encoding = next((name for bom, name in BOMS.items() if data.startswith(bom)), "") or (
        (named[1] or named[2]).decode() if named else "utf-8"
    )
    if named and named[2] == b"CHARSET":  # a template that nobody filled in
        encoding = "utf-8"
    try:
        text = data.decode(encoding)
    except (LookupError, UnicodeError):
        names = {"encoding": encoding.upper()}
        text = _("The file is not in the encoding that it names: %(encoding)s.")
        raise Unreadable(text % names) from None
    if "\x00" in text:
        raise Unreadable(_("This is not a text file."))
    return text
