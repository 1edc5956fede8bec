"""The glossary of two languages as CSV (UTF-8, with a header) and TBX, out and in."""

import csv
import io
from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from translate.storage.tbx import tbxfile
from wagtail.models import Locale

from content.folding import fold
from events.running.export import as_csv
from translation.files.sheets import Report
from translation.files.units import Unreadable, text_of
from translation.files.xliff import FORBIDDEN, without_declaration
from translation.models import Term
from translation.proposals import take

COLUMNS = ["source", "target", "note", "never"]
MOST = 5_000  # terms at once


def as_table(terms: Iterable[Term]) -> bytes:
    return as_csv([COLUMNS, *([getattr(term, name) for name in COLUMNS] for term in terms)])


def as_tbx(terms: Iterable[Term], source: Locale, target: Locale) -> bytes:
    """TBX (ISO 30042) by translate-toolkit; what must not stand for a term has no place in it."""
    store = tbxfile(sourcelanguage=source.language_code, targetlanguage=target.language_code)
    for term in terms:
        unit = store.addsourceunit(FORBIDDEN.sub("", term.source))
        unit.target = FORBIDDEN.sub("", term.target)
        if term.note:
            unit.addnote(FORBIDDEN.sub("", term.note), origin="translator")
    return bytes(store)


def take_in(name: str, data: bytes, source: Locale, target: Locale) -> Report:
    """Add and change the terms of a file: all rows that are right, and nothing else.

    A term that stands here gets the translation of the file. A file that cannot be read at
    all is one problem of the report.
    """
    report = Report(name, language=target.language_code)
    try:
        text = text_of(data)
        rows = _of_tbx(text, source, target) if text.lstrip().startswith("<") else _of_csv(text)
        if len(rows) > MOST:
            raise Unreadable(
                _("The file has too many terms: %(most)s are the most.") % {"most": MOST}
            )
    except Unreadable as reason:
        report.refuse(0, str(reason))
        return report
    with transaction.atomic():
        known = {
            term.folded: term
            for term in Term.objects.filter(source_locale=source, target_locale=target)
        }
        seen = set()
        for number, row in rows:
            _take(report, number, row, known, seen, source, target)
    return report


def _take(report, number, row, known, seen, source, target):
    words = " → ".join(value for value in row.values() if value)
    folded = fold(row["source"])
    if folded in seen:
        report.refuse(number, _("The file has this term twice."), words)
        return
    seen.add(folded)
    term = known.get(folded) or Term(source_locale=source, target_locale=target)
    before = {name: getattr(term, name) for name in COLUMNS}
    if before == row and not term.proposed:
        report.same += 1
        return
    for column, value in row.items():
        setattr(term, column, value)
    try:
        term.clean_fields(exclude=["folded"])
    except ValidationError as error:
        for column, value in before.items():
            setattr(term, column, value)
        reasons = (f"{column}: {' '.join(said)}" for column, said in error.message_dict.items())
        report.refuse(number, " ".join(reasons), words)
        return
    take(term)
    term.save()
    report.taken += 1


def _of_csv(text):
    """``[(number of the row, {column: text})]``; the header says which column is which."""
    line = text.partition("\n")[0]
    separator = max(",;\t", key=line.count)
    try:
        rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
        names = [(name or "").strip().casefold() for name in rows.fieldnames or ()]
        if not {"source", "target"} <= set(names):
            raise Unreadable(_("The first row must name the columns: source, target, note, never."))
        rows.fieldnames = names
        return [
            (number, {name: _plain(row.get(name)) for name in COLUMNS})
            for number, row in enumerate(rows, start=2)
            if any(value for value in row.values())
        ]
    except csv.Error as error:
        raise Unreadable(_("The file is broken: %(reason)s") % {"reason": error}) from error


def _plain(value):
    """A cell without the apostrophe that keeps it from being a formula."""
    value = (value or "").strip()
    return value[1:] if value[:1] == "'" and value[1:2] in {"=", "+", "-", "@"} else value


def _of_tbx(text, source, target):
    if "<!ENTITY" in text.upper():
        raise Unreadable(_("The file holds definitions that are not allowed."))
    try:
        store = tbxfile.parsestring(without_declaration(text))
    except Exception as error:  # a file can be broken in more ways than its parser has names for
        raise Unreadable(_("The file is broken: %(reason)s") % {"reason": error}) from error
    found = []
    for number, unit in enumerate(store.units, start=1):
        said = {
            (node.get("{http://www.w3.org/XML/1998/namespace}lang") or "").casefold(): node
            for node in unit.getlanguageNodes()
        }
        words = [
            _term_of(unit, said.get(each.language_code.casefold())) for each in (source, target)
        ]
        note = unit.getnotes().strip()
        found.append((number, dict(zip(COLUMNS, [*words, note, ""], strict=True))))
    return found


def _term_of(unit, node):
    return (unit.getNodeText(node) or "").strip() if node is not None else ""
