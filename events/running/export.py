"""The list of people as a table for the organiser: CSV and XLSX. Access needs are not in it."""

import codecs
import csv
import io
from collections.abc import Iterator

from django.http import Http404, HttpResponse
from django.utils.formats import get_format
from django.utils.text import capfirst, slugify
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from content.templatetags.languages import endonym
from events.models import Registration, StandardQuestion
from events.running.attendance import dates_of
from events.running.people import PeopleFilter, people_of, worded
from events.running.rights import event_to_run
from events.taking_part.questions import Food, countries, options_of

# A cell that begins so is a formula for Excel and its kin, wide forms of East Asia included.
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
PART = 64 * 1024  # characters of a table that is written in parts
KINDS = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def export(request, event_key, kind):
    """Those whom the filter in the address finds, as ``kind``: csv or xlsx."""
    page = event_to_run(request.user, event_key)
    rows = people_of(page)
    table = table_of(page, PeopleFilter(request.GET, rows).choose(rows))
    write = {"csv": as_csv, "xlsx": as_xlsx}.get(kind)
    if write is None:
        raise Http404
    response = HttpResponse(write(table), content_type=KINDS[kind])
    name = slugify(page.draft_title) or "people"
    response["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return response


def table_of(page, rows) -> list[list]:
    """A row of headings, then one of each registration: texts, numbers, and times of the event.

    Questions and answers are in the organiser's language where the event is in it.
    """
    page = worded(page)
    names, titles = dict(countries(get_language())), _session_titles(page)
    known = [*_columns(page.zone, names, titles), *_dates(page)]
    own = _own_columns(page)
    head = [capfirst(str(heading)) for heading, _value in known] + [asked for asked, _value in own]
    return [head, *([value(row) for _heading, value in known + own] for row in rows)]


def _columns(zone, country_names, session_titles):
    """``[(heading, value of a registration)]`` of what every event knows."""
    field = Registration._meta.get_field
    food, yes_no = dict(Food.choices), {True: _("Yes"), False: _("No"), None: ""}

    def local(moment):
        return moment.astimezone(zone).replace(tzinfo=None, microsecond=0) if moment else ""

    return [
        (_("Registration number"), lambda row: row.reference),
        (field("name").verbose_name, lambda row: row.name),
        (field("email").verbose_name, lambda row: row.email),
        (field("status").verbose_name, lambda row: row.get_status_display()),
        (field("places").verbose_name, lambda row: row.places),
        (field("others").verbose_name, lambda row: ", ".join(row.others)),
        (field("organisation").verbose_name, lambda row: row.organisation),
        (StandardQuestion.COUNTRY.label, lambda row: country_names.get(row.country, row.country)),
        (field("language").verbose_name, lambda row: endonym(row.language)),
        (_("Registered"), lambda row: local(row.created_at)),
        (_("Came"), lambda row: local(row.checked_in_at)),
        (_("Without registering before"), lambda row: yes_no[row.walk_in or None]),
        (_("Sessions"), lambda row: _join(session_titles, row.sessions)),
        (_("Food"), lambda row: _join(food, row.answers.get("food", []))),
        (StandardQuestion.TRAVEL.label, lambda row: yes_no.get(row.answers.get("travel"), "")),
        (field("photo_consent").verbose_name, lambda row: yes_no[row.photo_consent]),
    ]


def _dates(page):
    """Of a series: to how many dates they came, and when to each."""
    if not page.repeats:
        return
    yield _("Dates they came to"), lambda row: len(row.check_ins.all())
    for date in dates_of(page):
        yield date.day, lambda row, date=date: _came(row, date, page.zone)


def _came(row, date, zone):
    at = (each.at for each in row.check_ins.all() if each.occurrence_id == date.pk)
    return next((f"{each.astimezone(zone):%H:%M}" for each in at), "")


def _own_columns(page):
    return [
        (block.value["question"], lambda row, block=block: _answer(block, row))
        for block in page.questions
    ]


def _answer(block, row):
    answer = row.answers.get(str(block.id), "")
    if block.block_type == "consent":
        return _("Yes") if answer else ""
    if block.block_type in ("choice", "several"):
        chosen = answer if isinstance(answer, list) else [answer]
        return _join(dict(options_of(block.value)), chosen)
    return answer


def _join(labels, keys):
    return ", ".join(str(labels[key]) for key in keys if key in labels)


def _session_titles(page):
    return {str(session.translation_key): session.title for session in page.sessions.all()}


def as_csv(table) -> bytes:
    return b"".join(csv_parts(table))


def csv_parts(table) -> Iterator[bytes]:
    """UTF-8 with a mark by which Excel knows it, and the separator that it expects.

    That is a semicolon where a comma divides the decimals. A text that would be a formula
    begins with an apostrophe (OWASP, CSV injection).
    """
    comma = get_format("DECIMAL_SEPARATOR") == ","
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";" if comma else ",")
    yield codecs.BOM_UTF8
    for row in table:
        writer.writerow([_harmless(value) for value in row])
        if file.tell() > PART:
            yield file.getvalue().encode()
            file.seek(0)
            file.truncate()
    yield file.getvalue().encode()


def _harmless(value):
    if not isinstance(value, str):
        return value
    return f"'{value}" if value.startswith(FORMULA) or value.lstrip().startswith(FORMULA) else value


def as_xlsx(table) -> bytes:
    return as_book({_("People"): table})


def as_book(sheets: dict[str, list]) -> bytes:
    """A sheet for each of ``{title: table}``. A text is written as a text, whatever it is."""
    book = Workbook(write_only=True)
    for title, table in sheets.items():
        sheet = book.create_sheet(title[:31])
        sheet.freeze_panes = "A2"
        for row in table:
            sheet.append([_cell(sheet, value) for value in row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _cell(sheet, value):
    if not isinstance(value, str):
        return WriteOnlyCell(sheet, value)
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", value))
    cell.data_type, cell.number_format = "s", "@"  # "=1+1" stays what somebody typed
    return cell
