"""Reports in the admin, as a page, as XLSX and as PDF: of an event, of a country's year."""

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.text import slugify
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.widgets.button import HeaderButton

from events.pdf import NoPango, as_pdf, can_print
from events.running.export import KINDS, as_book
from events.running.people import head
from events.running.report import of_event, of_year, years_of
from events.running.rights import countries_to_report, country_to_report, event_to_run
from network.fact_rows import day, period


def reports(request):
    """The countries and years that the user can report on."""
    countries = [(country, years_of(country)) for country in countries_to_report(request.user)]
    context = {
        "page_title": _("Reports on events"),
        "header_title": _("Reports on events"),
        "header_icon": "doc-full-inverse",
        "countries": countries,
    }
    return render(request, "events/running/reports.html", context)


def event_report(request, event_key, kind=""):
    page = event_to_run(request.user, event_key)
    report = of_event(page, get_language())
    title = report.events[0].title
    here = reverse("running:report", args=[event_key])
    return _answer(request, report, title, kind, here, head(page, _("Report")))


def year_report(request, code, year, kind=""):
    country = country_to_report(request.user, code)
    language = get_language()
    report = of_year(country, year, language)
    name = country.name_in(language)
    title = _("Events of %(country)s in %(year)s") % {"country": name, "year": year}
    here = reverse("running:year", args=[code, year])
    crumbs = [
        {"url": reverse("running:reports"), "label": _("Reports on events")},
        {"url": "", "label": title},
    ]
    header = {
        "page_title": title,
        "header_title": title,
        "header_icon": "doc-full-inverse",
        "breadcrumbs_items": crumbs,
    }
    return _answer(request, report, title, kind, here, header)


def _answer(request, report, title, kind, here, header):
    """``report`` as ``kind``: "" for a page, xlsx or pdf. Raises Http404 for another."""
    context = {"report": report, "title": title, "tables": tables_of(report)}
    context["events"] = [(event, facts_of(event)) for event in report.events]
    if kind == "xlsx":
        return _file(as_book(sheets_of(report)), KINDS["xlsx"], title, "xlsx")
    if kind == "pdf":
        try:
            content = as_pdf("events/pdf/report.html", context, language=get_language())
        except NoPango:
            messages.error(request, _("PDF files cannot be made here."))
            return HttpResponseRedirect(here)
        return _file(content, "application/pdf", title, "pdf")
    if kind:
        raise Http404
    kinds = ["xlsx", "pdf"] if can_print() else ["xlsx"]
    buttons = [
        HeaderButton(each.upper(), url=f"{here}report.{each}", icon_name="download")
        for each in kinds
    ]
    context |= header | {"header_buttons": buttons}
    return render(request, "events/running/report.html", context)


def _file(content, content_type, title, ending):
    response = HttpResponse(content, content_type=content_type)
    name = slugify(title) or "report"
    response["Content-Disposition"] = f'attachment; filename="{name}.{ending}"'
    response["Cache-Control"] = "private, no-store"
    return response


def tables_of(report) -> list[dict]:
    """``{"title", "head", "rows"}`` of each table that has something to say."""
    numbers = report.numbers
    people = [_("Registered"), _("Came")]
    total = [
        (_("Events"), len(report.events)),
        (_("Dates that took place"), report.held),
        (_("People registered"), numbers.registered),
        (_("People who came"), numbers.came),
        (_("People who cancelled"), numbers.cancelled),
    ]
    marks = [(name, number_format(mark, 1), n) for name, mark, n in numbers.averages()]
    by_date = [(day(held), people) for held, people in report.by_date]
    tables = [
        (_("Numbers"), [_("What"), _("Number")], total),
        (_("Dates"), [_("Date"), _("Came")], by_date),
        (_("Countries"), [_("Country"), *people], numbers.by_size("countries")),
        (_("Languages"), [_("Language"), *people], numbers.by_size("languages")),
        (_("Target groups"), [_("Target group"), _("Events")], report.target_groups.most_common()),
        (_("Topics"), [_("Topic"), _("Events")], report.topics.most_common()),
        (_("Feedback"), [_("Question"), _("Average of 5"), _("Answers")], marks),
    ]
    return [{"title": title, "head": head, "rows": rows} for title, head, rows in tables if rows]


def facts_of(event) -> list[tuple]:
    """Name and value of one event; what has no value is left out."""
    facts = [
        (_("Kind"), event.kind),
        (_("When"), days_of(event)),
        (_("Where"), event.place),
        (_("People registered"), event.numbers.registered),
        (_("People who came"), event.numbers.came),
        (_("Target groups"), ", ".join(event.target_groups)),
        (_("Topics"), ", ".join(event.topics)),
    ]
    return [(name, value) for name, value in facts if value != ""]


def days_of(event) -> str:
    return period(event.first, event.last if event.last != event.first else None)


def sheets_of(report) -> dict[str, list]:
    """``{title: table}`` for XLSX: the tables of the page, then a row for each event."""
    sheets = {}
    for table in tables_of(report):
        sheets[table["title"]] = [table["head"], *map(list, table["rows"])]
    averages = [(_("Question"), _("Average of 5"), _("Answers")), *report.numbers.averages()]
    if len(averages) > 1:
        sheets[_("Feedback")] = [list(row) for row in averages]
    names = [
        _("Title"), _("Kind"), _("From"), _("Until"), _("Place"), _("Dates"), _("Registered"),
        _("Came"), _("People who cancelled"), _("Target groups"), _("Topics"), _("What remains"),
    ]  # fmt: skip
    rows = [
        [
            event.title, event.kind, event.first, event.last, event.place, event.dates,
            event.numbers.registered, event.numbers.came, event.numbers.cancelled,
            ", ".join(event.target_groups), ", ".join(event.topics),
            "\n".join(f"{name}: {text}" for name, text in event.left),
        ]
        for event in report.events
    ]  # fmt: skip
    return sheets | {_("Events"): [names, *rows]}
