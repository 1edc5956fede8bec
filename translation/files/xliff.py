"""XLIFF 1.2 and 2.0 (OASIS), written valid and read as translators' programs leave it.

Tags are inline elements (``translation.files.inline``). Programs put elements of their own around
words (<g>, <mrk> …), split a sentence into segments, merge files into one and mark states; all
of it comes back as plain HTML.
"""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from lxml import etree
from translate.misc.xml_helpers import reindent
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from translation.files import inline
from translation.files.inline import Elements, name_of
from translation.files.units import Format, Sheet, Unit, Unreadable, stamp, unstamp

NEWER, OLDER = (f"urn:oasis:names:tc:xliff:document:{number}" for number in ("2.0", "1.2"))
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
UNCHECKED = "needs-review-translation"
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # in XML 1.0, 2.2


def _write_1(sheet):
    root = etree.Element(f"{{{OLDER}}}xliff", version="1.2", nsmap={None: OLDER})
    languages = {"source-language": sheet.source_language, "target-language": sheet.target_language}
    file = _add(root, "file", original=stamp(sheet), datatype="html", **languages)
    body = _add(file, "body")
    for number, unit in enumerate(sheet.units, start=1):
        row = _add(body, "trans-unit", id=f"{number}:{unit.path}")
        row.set(SPACE, "preserve")
        source, target = _clean(unit.source), _clean(unit.target)
        inline.put(_add(row, "source"), source)
        if target:
            row.set("approved", "no" if unit.unsure else "yes")
            state = UNCHECKED if unit.unsure else "translated"
            inline.put(_add(row, "target", state=state), target, source)
        if unit.note:
            _add(row, "note", unit.note)
    return _bytes(root, xlifffile)


def _write_2(sheet):
    root = etree.Element(f"{{{NEWER}}}xliff", version="2.0", nsmap={None: NEWER})
    root.set("srcLang", sheet.source_language)
    root.set("trgLang", sheet.target_language)
    file = _add(root, "file", id="f1", original=stamp(sheet))
    for number, unit in enumerate(sheet.units, start=1):
        row = _add(file, "unit", id=f"{number}:{unit.path}")
        row.set(SPACE, "preserve")
        if unit.note:
            _add(_add(row, "notes"), "note", unit.note)
        segment, data = _add(row, "segment"), {}
        source, target = _clean(unit.source), _clean(unit.target)
        inline.put_2(_add(segment, "source"), source, data)
        if target:
            segment.set("state", "initial" if unit.unsure else "translated")
            inline.put_2(_add(segment, "target"), target, data, source)
        if data:
            kept = etree.Element(f"{{{NEWER}}}originalData")
            segment.addprevious(kept)
            for code, name in data.items():
                _add(kept, "data", code, id=name)
    return _bytes(root, Xliff2File)


def _add(parent, name, text=None, **attributes):
    child = etree.SubElement(parent, f"{{{etree.QName(parent).namespace}}}{name}", **attributes)
    child.text = None if text is None else _clean(text)
    return child


def _clean(text):
    return FORBIDDEN.sub("", text)


def _bytes(root, store):
    # As translate-toolkit writes it, so that a file goes through it to the letter.
    reindent(root, **store.XMLindent)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="utf-8")


def without_declaration(text: str) -> bytes:
    """An XML file as UTF-8, whatever it was in."""
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text).encode()


def read_xliff(text: str) -> list[Sheet]:
    """The Sheets of a file of either version, one for each ``<file>``. Raises Unreadable."""
    if "<!ENTITY" in text.upper():
        raise Unreadable(_("The file holds definitions that are not allowed."))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(without_declaration(text), parser)
    except etree.XMLSyntaxError as error:
        raise Unreadable(_("The file is broken: %(reason)s") % {"reason": error}) from error
    if etree.QName(root).localname != "xliff":
        raise Unreadable(_("The file is neither PO nor XLIFF."))
    newer = bool(root.get("srcLang")) or root.get("version", "").startswith("2")
    sheets, before = [], 0
    for file in root.iterchildren("{*}file"):
        sheets.append(_read_2(root, file, before) if newer else _read_1(file, before))
        before += len(sheets[-1].units)
    if not sheets:
        raise Unreadable(_("The file is empty."))
    return sheets


def _read_1(file, before):
    units = []
    for number, row in enumerate(file.iter("{*}trans-unit"), start=before + 1):
        target = row.find("{*}target")
        state = "" if target is None else target.get("state", "")
        needs = state == "new" or state.startswith("needs-")
        unsure = needs if state else row.get("approved") == "no"
        units.append(_unit(row, number, [(row.find("{*}source"), target)], unsure=unsure, codes={}))
    languages = file.get("source-language", ""), file.get("target-language", "")
    return Sheet(*unstamp(file.get("original")), *languages, units)


def _read_2(root, file, before):
    units = []
    for number, row in enumerate(file.iter("{*}unit"), start=before + 1):
        codes = {data.get("id"): "".join(data.itertext()) for data in row.iter("{*}data")}
        parts = [part for part in row if name_of(part) in {"segment", "ignorable"}]
        unsure = any(part.get("state") == "initial" for part in parts)
        pairs = [_pair(part) for part in parts]
        units.append(_unit(row, number, pairs, unsure=unsure, codes=codes))
    languages = root.get("srcLang", ""), root.get("trgLang", "")
    return Sheet(*unstamp(file.get("original")), *languages, units)


def _pair(part):
    source, target = part.find("{*}source"), part.find("{*}target")
    between = name_of(part) == "ignorable" and target is None
    return source, source if between else target


def _unit(row, number, pairs, *, unsure, codes):
    elements = Elements([one for one, _other in pairs if one is not None], codes)
    source = "".join(elements.html(one) for one, _other in pairs)
    words = [elements.html(other) for _one, other in pairs]
    problem = warning = ""
    if any(text.strip() for text in words):
        lacking = [
            w for (one, _o), w in zip(pairs, words, strict=True) if one is not None and not w
        ]
        if lacking:
            problem = _("Only a part of the sentence has words.")
        else:
            problem, warning = _amiss(elements, pairs, "".join(words))
    if all(one is other for one, other in pairs):
        words = []  # nothing but what stands between segments
    path = row.get("id", "").partition(":")[2]
    told = {"problem": problem, "warning": warning}
    return Unit(path, source, "".join(words), unsure, line=number, **told)


def _amiss(elements, pairs, words):
    """What is wrong with the inline elements of a translation, and what is to be told of them."""
    others = [other for _one, other in pairs]
    problem = warning = ""
    if lost := [tag for other in others for tag in elements.lost(other)]:
        text = _(
            "A program put a code in the place of a tag, and does not say of which: %(codes)s."
        )
        problem = text % {"codes": " ".join(lost)}
    elif foreign := [tag for other in others for tag in elements.foreign(other)]:
        text = _("The original has no such tag, it is left out: %(codes)s.")
        warning = text % {"codes": " ".join(foreign)}
    try:
        inline.pieces(words)
    except ValidationError as error:
        problem = problem or " ".join(error.messages)
    return problem, warning


XLIFF_1 = Format("XLIFF 1.2", "xlf", "application/x-xliff+xml", _write_1, read_xliff)
XLIFF_2 = Format("XLIFF 2.0", "xliff", "application/xliff+xml", _write_2, read_xliff)
