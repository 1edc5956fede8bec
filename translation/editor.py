"""The editor: a page sentence by sentence, the original at one side and the words at the other."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages
from wagtail.models import Page

from translation import machine, marks
from translation.desk import Desk, desk, desk_to_write, edits
from translation.follow import recount
from translation.models import Work
from translation.rows import Row, parts_of, problems_of, rows_of
from translation.sentences import Sentence
from translation.writing import Overtaken, accept, write

SHOWN = {
    "left": gettext_lazy("What is left"),
    "new": gettext_lazy("New words"),
    "all": gettext_lazy("All sentences"),
    "remarks": gettext_lazy("With open remarks"),
}


@require_safe
def edit(request: HttpRequest, translation_pk: int) -> HttpResponse:
    place = desk(request, translation_pk)
    return page_of(request, place, rows_of(place))


def page_of(request, place: Desk, rows: list[Row], *, status=200) -> HttpResponse:
    """The editor of ``rows``; those that could not be kept are shown in any case."""
    shown = _shown(request, place.work, rows)
    chosen = {
        "left": [row for row in rows if row.left or row.said],
        "new": [row for row in rows if row.new or row.said],
        "remarks": [row for row in rows if row.remarks or row.said],
        "all": rows,
    }
    context = head(place) | {
        "desk": place,
        "work": place.work,
        "parts": parts_of(chosen[shown]),
        "shown": shown,
        "choices": [(name, label, len(chosen[name])) for name, label in SHOWN.items()],
        "left": left_in_words(place.work),
        "unpublished": len(chosen["new"]) if place.work.published_at else 0,
        "machine": machine.knows(place.work),
        "may_take_out": _may_take_out(place),
        "source_language": place.source_language,
        "language": place.language,
    }
    return render(request, "translation/editor.html", context, status=status)


def head(place: Desk, title: str = "") -> dict:
    """What every page of a translation has above its content."""
    name = place.work.original.source.object_repr
    crumbs = [
        {"url": reverse("wagtailadmin_explore", args=[place.work.original.page_id]), "label": name},
        {"url": edit_url(place.work), "label": place.work.locale.get_display_name()},
    ]
    if title:
        crumbs.append({"url": "", "label": title})
    return {
        "page_title": title or name,
        "header_title": f"{name}: {place.work.locale.get_display_name()}",
        "header_icon": "wagtail-localize-language",
        "breadcrumbs_items": crumbs,
    }


def edit_url(work: Work, segment_pk: int | None = None) -> str:
    """The editor of ``work``, at one sentence; that is shown whatever is left."""
    url = reverse("translate_edit", args=[work.pk])
    return f"{url}?show=all#s{segment_pk}" if segment_pk else url


def _shown(request, work, rows):
    asked = request.GET.get("show") or request.POST.get("show")
    if asked in SHOWN:
        return asked
    if work.step == Work.Step.REVIEW and any(row.new for row in rows):
        return "new"
    return "left" if any(row.left for row in rows) else "all"


def left_in_words(work: Work) -> str:
    if not work.left:
        return _("Nothing is left to translate.")
    number = {"left": work.left, "number": work.original.sentences}
    return (
        ngettext(
            "%(left)s of %(number)s sentences is left.",
            "%(left)s of %(number)s sentences are left.",
            work.left,
        )
        % number
    )


def _may_take_out(place):
    translation = place.work.translation
    pages = Page.objects.filter(
        translation_key=translation.source.object_id, locale=translation.target_locale
    )
    page = pages.first()
    return bool(page) and edits(place.user, page)


def _unpublished(work, rows):
    """How many sentences have words that readers do not have yet."""
    if not work.published_at:
        return 0
    written = [row.sentence.translation for row in rows if row.sentence.translation]
    # What was taken up from the page itself is nobody's.
    return sum(
        bool(found.last_translated_by_id) and found.updated_at > work.published_at
        for found in written
    )


@require_POST
def say(request: HttpRequest, translation_pk: int, segment_pk: int) -> HttpResponse:
    """Keep what was typed for one sentence, or accept the words that are there.

    A script gets JSON: 409 with ``theirs`` where somebody else wrote meanwhile, 422 with
    ``said`` where the words cannot stand there.
    """
    place = desk_to_write(request, translation_pk)
    try:
        with transaction.atomic():
            place.lock()
            if not place.writes:  # handed in meanwhile
                raise PermissionDenied
            _keep(request.POST, place, place.sentence(segment_pk))
            recount(place.work)
    except ValidationError as error:
        return _refused(request, place, segment_pk, " ".join(error.messages))
    except Overtaken as overtaken:
        return _overtaken(request, place, segment_pk, overtaken.theirs)
    if by_script(request):
        return JsonResponse(_kept(place, segment_pk))
    return _back(request, place, segment_pk)


@require_POST
def ask(request: HttpRequest, translation_pk: int, segment_pk: int) -> HttpResponse:
    """Suggest words for one sentence; it answers as ``say``, a script gets the ``words`` too.

    What was typed is never written over: 422, and it stays in its field.
    """
    place = desk_to_write(request, translation_pk)
    try:
        _ask(request.POST, place, place.sentence(segment_pk))
    except Overtaken as overtaken:
        return _overtaken(request, place, segment_pk, overtaken.theirs)
    except machine.Unavailable as reason:
        return _refused(request, place, segment_pk, str(reason))
    if by_script(request):
        words = marks.marked(place.sentence(segment_pk).words)
        told = {"words": words, "said": machine.told(1)}
        return JsonResponse(_kept(place, segment_pk) | told)
    return _back(request, place, segment_pk)


def _ask(sent, place: Desk, sentence: Sentence) -> None:
    """Have words suggested, unless somebody was faster. Raises Unavailable and Overtaken."""
    typed = _typed(sent)
    if typed and sentence.words and sentence.seen_at != _moment(sent.get("seen_at", "")):
        raise Overtaken(sentence.translation)
    if typed and (sentence.words or typed != Row(sentence, place).text):
        raise machine.Unavailable(_("There are words already. Empty the field to ask the machine."))
    machine.fill_one(place.work, sentence, place.user)
    if not place.sentence(sentence.segment.pk).words:
        raise machine.Unavailable(_("What the machine says cannot stand here."))


def _typed(sent):
    return sent.get("words", "").replace("\r\n", "\n").strip()


def _back(request, place, segment_pk):
    shown = request.POST.get("show", "")
    return redirect(f"{edit_url(place.work)}?show={shown if shown in SHOWN else ''}#s{segment_pk}")


def by_script(request: HttpRequest) -> bool:
    return request.headers.get("X-Requested-With") == "XMLHttpRequest"


def say_beside(request, translation_pk, segment_pk, *, keep, done) -> HttpResponse:
    """Answer a form that stands beside a sentence: call ``keep``, and say ``done``.

    ``keep`` may raise ValidationError. A script says by itself what is done.
    """
    try:
        keep()
    except ValidationError as error:
        if by_script(request):
            return JsonResponse({"said": " ".join(error.messages)}, status=422)
        messages.error(request, " ".join(error.messages))
    else:
        if not by_script(request):
            messages.success(request, done)
    return redirect("translate_beside", translation_pk, segment_pk)


def _keep(sent, place: Desk, sentence: Sentence) -> None:
    typed, accepts = sent.get("words", ""), "accept" in sent
    if accepts and not typed.strip():
        accept(place.work, sentence, place.user)
        return
    seen_at = _moment(sent.get("seen_at", ""))
    html = marks.unmarked(typed)
    # Marks are set anew from text; words that nobody touched stay to the letter.
    for known in (sentence.words, sentence.before.data if sentence.before else ""):
        if known and marks.marked(known) == _typed(sent):
            html = known
            break
    write(place.work, sentence.segment, html, place.user, seen_at=seen_at)


def _moment(text):
    try:
        return parse_datetime(text)
    except ValueError:  # there is no such day; it is not that of any words
        return None


def _kept(place, segment_pk):
    sentence = place.sentence(segment_pk)
    row = Row(sentence, place)
    found = [{"text": p.text, "blocking": p.blocking} for p in problems_of(sentence, place)]
    return {
        "state": row.state,
        "label": row.state.label,
        "accepts": row.accepts,
        "without": row.without,
        "by": row.by,
        "seen_at": row.seen_at,
        "problems": found,
        "left": left_in_words(place.work),
        "said": _("Saved."),
    }


def _refused(request, place, segment_pk, reason):
    if by_script(request):
        return JsonResponse({"said": reason}, status=422)
    return _again(request, place, segment_pk, said=reason)


def _overtaken(request, place, segment_pk, theirs):
    by = str(theirs.last_translated_by or theirs.tool_name or "")
    said = (
        _("%(name)s has written other words meanwhile.") % {"name": by}
        if by
        else _("Somebody has written other words meanwhile.")
    )
    words = marks.marked(theirs.data)
    if by_script(request):
        told = {"said": said, "theirs": words, "seen_at": theirs.updated_at.isoformat()}
        return JsonResponse(told, status=409)
    return _again(request, place, segment_pk, said=said, theirs=words)


def _again(request, place, segment_pk, *, said, theirs=""):
    """The editor with what was typed still in its field."""
    rows = rows_of(place)
    for row in rows:
        if row.pk == segment_pk:
            row.said, row.theirs = said, theirs
            if _typed(request.POST) != row.text:
                row.typed = request.POST.get("words", "")
    return page_of(request, place, rows, status=409 if theirs else 422)


urls = [
    path("translate/<int:translation_pk>/", edit, name="translate_edit"),
    path("translate/<int:translation_pk>/<int:segment_pk>/say/", say, name="translate_say"),
    path("translate/<int:translation_pk>/<int:segment_pk>/ask/", ask, name="translate_ask"),
]
