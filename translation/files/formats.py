"""The formats of files, by translate-toolkit: a Sheet of units to bytes, and back.

``html`` of a unit is as in StringTranslation: in PO and XLIFF it stands as text with tags, as
translators' programs know it. A Sheet says which translation it is of and when it was written,
so that a file that comes back late is known.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _
from translate.storage.po import pofile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

LARGEST = 5 * 1024 * 1024  # bytes of one file


class Unreadable(Exception):
    """The file cannot be read, with the reason in plain words."""


@dataclass
class Unit:
    """One sentence: its place (``TranslationContext.path``), both sides as HTML.

    ``unsure`` is what PO calls fuzzy: words that somebody should check. ``note`` is for the
    translator. ``line`` is the number of the unit in its file, from 1.
    """

    path: str
    source: str
    target: str = ""
    unsure: bool = False
    note: str = ""
    line: int = 0


@dataclass
class Sheet:
    """The units of one translation. ``uuid`` is the Translation's; languages are BCP 47."""

    uuid: str
    written: datetime | None
    source_language: str
    target_language: str
    units: list[Unit] = field(default_factory=list)


@dataclass(frozen=True)
class Format:
    """A format: its ``ending``, media type, and how to write and read a Sheet."""

    name: str
    ending: str
    mime: str
    write: Callable[[Sheet], bytes]
    read: Callable[[bytes], Sheet]


def stamp(sheet: Sheet) -> str:
    written = sheet.written.isoformat(timespec="microseconds") if sheet.written else ""
    return f"{sheet.uuid} {written}".strip()


def _unstamp(text):
    uuid, _space, written = (text or "").strip().partition(" ")
    try:
        return uuid, datetime.fromisoformat(written) if written else None
    except ValueError:
        return uuid, None


def _write_po(sheet):
    store = pofile()
    store.updateheader(
        add=True,
        Project_Id_Version="One Roof",
        POT_Creation_Date=f"{sheet.written:%Y-%m-%d %H:%M%z}",
        PO_Revision_Date=f"{sheet.written:%Y-%m-%d %H:%M%z}",
        Last_Translator="",
        Language_Team="",
        Language=sheet.target_language,
        X_Source_Language=sheet.source_language,
        X_One_Roof=stamp(sheet),
    )
    for unit in sheet.units:
        row = store.addsourceunit(unit.source)
        row.setcontext(unit.path)
        row.target = unit.target
        row.markfuzzy(unit.unsure)
        if unit.note:
            row.addnote(unit.note, "developer")
    return bytes(store)


def _read_po(data):
    store = _parsed(pofile, data)
    header = store.parseheader()
    uuid, written = _unstamp(header.get("X-One-Roof"))
    units = [
        Unit(row.getcontext(), str(row.source), str(row.target or ""), row.isfuzzy(), line=number)
        for number, row in enumerate((r for r in store.units if not r.isheader()), start=1)
        if not row.isobsolete()
    ]
    languages = header.get("X-Source-Language", ""), header.get("Language", "")
    return Sheet(uuid, written, *languages, units)


def _write_xliff(kind):
    def write(sheet):
        store = kind()
        store.setsourcelanguage(sheet.source_language)
        store.settargetlanguage(sheet.target_language)
        file = next(store.document.getroot().iterchildren(store.namespaced("file")))
        file.set("original", stamp(sheet))
        if kind is xlifffile:
            file.set("datatype", "html")
        for number, unit in enumerate(sheet.units, start=1):
            row = kind.UnitClass(unit.source)
            store.addunit(row)
            row.setid(f"{number}:{unit.path}")
            if unit.target:
                row.target = unit.target
                row.markfuzzy(unit.unsure)
            if unit.note:
                row.addnote(unit.note)
        return bytes(store)

    return write


def _read_xliff(kind):
    def read(data):
        store = _parsed(kind, data)
        files = list(store.document.getroot().iterchildren(store.namespaced("file")))
        if len(files) != 1:
            raise Unreadable(_("The file holds several pages. Send one page a file."))
        uuid, written = _unstamp(files[0].get("original"))
        units = [
            Unit(
                (row.getid() or "").split("\x04")[-1].partition(":")[2],
                str(row.source or ""),
                str(row.target or ""),
                row.isfuzzy(),
                line=number,
            )
            for number, row in enumerate(store.units, start=1)
        ]
        return Sheet(uuid, written, store.sourcelanguage, store.targetlanguage or "", units)

    return read


def _parsed(kind, data):
    if len(data) > LARGEST:
        raise Unreadable(_("The file is too large: 5 MB is the most."))
    if b"<!ENTITY" in data.upper():
        raise Unreadable(_("The file holds definitions that are not allowed."))
    try:
        return kind.parsestring(data)
    except Exception as error:  # a file can be broken in more ways than its parser has names for
        raise Unreadable(_("The file is broken: %(reason)s") % {"reason": error}) from error


PO = Format("PO", "po", "text/x-gettext-translation", _write_po, _read_po)
XLIFF_1 = Format(
    "XLIFF 1.2", "xlf", "application/x-xliff+xml", _write_xliff(xlifffile), _read_xliff(xlifffile)
)
XLIFF_2 = Format(
    "XLIFF 2.0", "xliff", "application/xliff+xml", _write_xliff(Xliff2File), _read_xliff(Xliff2File)
)
FORMATS = {"po": PO, "xliff-1.2": XLIFF_1, "xliff-2.0": XLIFF_2}


def read(name: str, data: bytes) -> Sheet:
    """The Sheet in a file of any format, known by what it holds. Raises Unreadable."""
    if not data.strip():
        raise Unreadable(_("The file is empty."))
    if not data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<"):
        return _read_po(data)
    newer = b"urn:oasis:names:tc:xliff:document:2" in data[:2_000]
    return (XLIFF_2 if newer else XLIFF_1).read(data)
