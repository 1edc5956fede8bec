"""What stands beside one sentence: what was said before, terms, remarks, and its history."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from translation import glossary, marks
from translation.desk import Desk, desk
from translation.editor import by_script, edit_url, head
from translation.memory import matches
from translation.models import Remark, Version
from translation.remarks import LONGEST
from translation.rows import Row

VERSIONS = 20


@dataclass(frozen=True)
class Suggestion:
    """Words that may be put in, as marked text; ``about`` says where they are from."""

    text: str
    about: str
    percent: int | None = None


@require_safe
def beside(request: HttpRequest, translation_pk: int, segment_pk: int) -> HttpResponse:
    """A part of the editor for its script; a page of its own otherwise, and for authors."""
    place = desk(request, translation_pk)
    sentence = place.sentence(segment_pk)
    work, segment = place.work, sentence.segment
    there = {"context": segment.context, "locale": work.locale}
    source = work.translation.source.locale
    context = {
        "desk": place,
        "work": work,
        "row": Row(sentence, place),
        "source_language": place.source_language,
        "language": place.language,
        "shown": "all",
        "suggestions": _suggestions(place, sentence),
        "terms": [found.term for found in glossary.terms_in(sentence.source, source, work.locale)],
        "remarks": Remark.objects.filter(string=segment.string, **there).select_related("by"),
        "versions": _versions(there, sentence),
        "longest": LONGEST,
        "editor": edit_url(work, segment_pk),
    }
    if by_script(request):
        return render(request, "translation/beside_parts.html", context)
    return render(request, "translation/beside.html", context | head(place, _("One sentence")))


def _suggestions(place: Desk, sentence):
    if not place.writes:
        return []
    source = place.work.translation.source.locale
    found = matches(sentence.source, source, place.work.locale, user=place.user)
    return [
        Suggestion(marks.fitting(match.words, sentence.source), match.origin, match.percent)
        for match in found
        if match.words != sentence.words
    ]


def _versions(there, sentence):
    """What stood at this place before, also for what the original said earlier."""
    rows = Version.objects.filter(**there).select_related("by", "string")[:VERSIONS]
    return [
        {
            "text": marks.fitting(row.data, sentence.source),
            "by": str(row.by or row.tool or ""),
            "at": row.at,
            "of": ""
            if row.string_id == sentence.segment.string_id
            else marks.marked(row.string.data),
        }
        for row in rows
    ]


def _old(row, sentence):
    """What the original said then, if it was something else."""
    same = row.string_id == sentence.segment.string_id
    return "" if same else marks.marked(row.string.data)


urls = [path("translate/<int:translation_pk>/<int:segment_pk>/", beside, name="translate_beside")]
