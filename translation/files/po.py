"""PO (gettext), by translate-toolkit."""

import re

from django.utils.translation import gettext as _
from translate.storage.po import pofile

from translation.files.units import Format, Sheet, Unit, Unreadable, stamp, unstamp

CHARSET = re.compile(r"(?<=charset=)[\w.-]+")


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


def _read_po(text):
    text = CHARSET.sub("UTF-8", text, count=1)
    try:
        store = pofile.parsestring(text.encode())
        header = store.parseheader()
    except Exception as error:  # a file can be broken in more ways than its parser has names for
        raise Unreadable(_("The file is broken: %(reason)s") % {"reason": error}) from error
    page, written = unstamp(header.get("X-One-Roof"))
    units = [
        _po_unit(row, number)
        for number, row in enumerate((r for r in store.units if not r.isheader()), start=1)
        if not row.isblank()
    ]
    if not units and not header:
        raise Unreadable(_("The file is neither PO nor XLIFF."))
    languages = header.get("X-Source-Language", ""), header.get("Language", "")
    return [Sheet(page, written, *languages, units)]


def _po_unit(row, number):
    problem, words = "", str(row.target or "")
    if row.hasplural():
        problem = _("The unit has plural forms; a sentence of a page has none.")
        words = " | ".join(str(form) for form in row.target.strings)
    elif row.isobsolete():
        problem = _("The unit is marked as obsolete in the file.")
    return Unit(
        row.getcontext(), str(row.source), words, row.isfuzzy(), line=number, problem=problem
    )


PO = Format("PO", "po", "text/x-gettext-translation", _write_po, _read_po)
