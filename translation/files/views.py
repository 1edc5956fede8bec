"""Files in the admin: translations out, in, and what became of what came in."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages
from wagtail.admin.auth import permission_denied
from wagtail.models import Locale

from content.templatetags.languages import language_name
from events.running.export import as_csv
from translation import rights
from translation.allowed import Allowed
from translation.files import parcel
from translation.files.coming_in import send_in
from translation.files.formats import FORMATS
from translation.files.memory_views import may_fill_memory, memory_languages
from translation.files.sheets import sheet
from translation.finding import Filters
from translation.models import Original, Run
from translation.queue import LISTS, default_languages

WHOLE = "all"


def head(title):
    return {
        "page_title": title,
        "header_title": title,
        "header_icon": "wagtail-localize-language",
    }


def place(request, code) -> tuple[Locale, Original | None]:
    """The language of an address, and the page that it names. Raises Http404, PermissionDenied."""
    if not rights.may_use_workspace(request.user):
        raise PermissionDenied
    locale = get_object_or_404(Locale, language_code=code)
    asked = request.GET.get("page", "")
    if not asked:
        return locale, None
    readable = rights.readable(request.user).select_related("source__locale", "page")
    original = get_object_or_404(readable, pk=asked if asked.isdecimal() else 0)
    mine = Allowed(request.user, [original])
    if not (mine.may_translate(original, locale) or mine.may_publish(original, locale)):
        raise PermissionDenied
    return locale, original


def chosen(request, locale: Locale) -> list[Original]:
    """A list of the queue or all pages, by the overview's filters, as the address asks."""
    show, user = request.GET.get("show", ""), request.user
    if show == WHOLE:
        found = rights.readable(user).exclude(source__locale=locale).order_by("page__path")
    else:
        found = LISTS.get(show, LISTS[""])(user, locale)
    found = list(Filters(request.GET, user).choose(found).select_related("source__locale", "page"))
    if user.is_superuser or locale in rights.languages_of(user):
        return found
    mine = Allowed(user, found)
    return [each for each in found if mine.may_translate(each, locale)]


@require_safe
def files(request, code):
    """Where files of one language go out and come in."""
    locale, original = place(request, code)
    found = [original] if original else chosen(request, locale)
    query = request.GET.copy()
    query.pop("parcel", None)
    title = _("Files: %(language)s") % {"language": language_name(code)}
    context = head(title) | {
        "locale": locale,
        "original": original,
        "number": len(found),
        "parts": [] if original else _parts(len(found)),
        "formats": [(kind, format.name) for kind, format in FORMATS.items()],
        "lists": _lists(),
        "show": request.GET.get("show", ""),
        "query": query.urlencode(),
        "languages": default_languages(request.user),
        "memory": memory_languages(request.user, locale),
        "fills_memory": may_fill_memory(request.user, locale),
    }
    return render(request, "translation/files.html", context)


def _lists():
    return [
        ("", _("What is left, the most needed first")),
        ("mine", _("What I have claimed")),
        ("review", _("What is in review")),
        (WHOLE, _("All pages")),
    ]


def _parts(number):
    """``[(number of the part, its first page, its last)]``."""
    return [
        (at // parcel.PAGES + 1, at + 1, min(at + parcel.PAGES, number))
        for at in range(0, number, parcel.PAGES)
    ]


@require_safe
def out(request, code, kind):
    """One page as a file, or a part of what is chosen as a zip."""
    format = FORMATS.get(kind)
    if not format:
        raise Http404
    locale, original = place(request, code)
    if original:
        response = HttpResponse(format.write(sheet(original, locale)), content_type=format.mime)
        name = parcel.name_of(original, locale, format)
    else:
        part = request.GET.get("parcel", "1")
        first = (int(part) - 1) * parcel.PAGES if part.isdecimal() and len(part) < 6 else -1
        found = chosen(request, locale)[first : first + parcel.PAGES] if first >= 0 else []
        if not found:
            raise Http404
        response = FileResponse(parcel.write(found, locale, format))
        response["Content-Type"] = "application/zip"
        name = f"one-roof-{code}-{kind}-{part}.zip"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_POST
def come_in(request, code):
    locale, original = place(request, code)
    uploads = request.FILES.getlist("files")
    if not uploads:
        messages.error(request, _("Choose one file at least."))
        return redirect("translate_files", code)
    try:
        run = send_in(uploads, locale, request.user, original)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("translate_files", code)
    return redirect("translate_report", run.pk)


def own_run(request, pk) -> Run:
    """A Run with reports, for whoever started it, and for administrators. Raises Http404."""
    run = get_object_or_404(Run, pk=pk)
    if run.started_by_id != request.user.pk and not request.user.is_superuser:
        raise Http404
    return run


def reports_of(run: Run) -> list[dict]:
    """The Reports of all files; what is none (a step that failed) in the form of one."""
    found = []
    for kept in run.problems:
        each = kept if isinstance(kept, list) else [{"name": "", "problems": [[0, kept, ""]]}]
        found += each
    return found


@require_safe
def report(request, pk):
    """What came in of each file, and what did not, with the words that it had."""
    run = own_run(request, pk)
    reports = reports_of(run)
    context = head(_("What came in")) | {
        "run": run,
        "reports": reports,
        "taken": sum(each.get("taken", 0) for each in reports),
        "same": sum(each.get("same", 0) for each in reports),
        "wrong": sum(len(each["problems"]) for each in reports),
        "code": run.asked.get("code", ""),
    }
    return render(request, "translation/report.html", context)


@require_safe
def report_table(request, pk):
    """The problems and warnings of a report as CSV, with all words."""
    table = [
        [_("File"), _("Page"), pgettext("of a file", "Unit"), _("Came in"), _("What"), _("Words")]
    ]
    for each in reports_of(own_run(request, pk)):
        for name, came_in in (("problems", _("No")), ("warnings", _("Yes"))):
            table += [
                [each["name"], each.get("title", ""), number or "", came_in, what, words]
                for number, what, words in each.get(name, ())
            ]
    response = HttpResponse(as_csv(table), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="report-{pk}.csv"'
    return response


def refusing(view):
    """``view`` with the admin's answer to who may not."""

    def answer(request, *args, **named):
        try:
            return view(request, *args, **named)
        except PermissionDenied:
            return permission_denied(request)

    return answer


urls = [
    path("translate/files/<str:code>/", refusing(files), name="translate_files"),
    path("translate/files/<str:code>/out/<str:kind>/", refusing(out), name="translate_files_out"),
    path("translate/files/<str:code>/in/", refusing(come_in), name="translate_files_in"),
    path("translate/reports/<int:pk>/", report, name="translate_report"),
    path("translate/reports/<int:pk>/table/", report_table, name="translate_report_table"),
]
