"""A translation as a Sheet, and a Sheet that comes back: what is right goes in, the rest is told.

Nothing that stands is written over unseen: words that somebody changed here after the file was
written stay, and the report shows both. Words for a sentence that has changed meanwhile are
kept as its old words, which the editor shows.
"""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail_localize.models import (
    String,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationContext,
)

from translation import rights
from translation.files.formats import Sheet, Unit
from translation.follow import recount, work_of
from translation.history import HumanWords
from translation.models import Work
from translation.sentences import State, sentences
from translation.writing import MANUAL, suggest, tidy, write


@dataclass
class Report:
    """What became of a file: how many sentences came in, how many said nothing new.

    ``problems`` are ``(number of the unit in the file or 0, what, the words that it had)``.
    """

    name: str
    work: Work | None = None
    taken: int = 0
    same: int = 0
    problems: list[tuple[int, str, str]] = field(default_factory=list)


def sheet(work: Work) -> Sheet:
    """All sentences of ``work``, with the words that they have; each once a place."""
    translation, units = work.translation, {}
    for sentence in sentences(translation):
        path, old = sentence.segment.context.path, sentence.before
        units[path, sentence.source] = Unit(
            path,
            sentence.source,
            sentence.words or (old.data if old else ""),
            unsure=sentence.state in {State.MACHINE, State.CHANGED},
            note=_("Before: %(sentence)s") % {"sentence": old.translation_of.data} if old else "",
        )
    return Sheet(
        str(translation.uuid),
        timezone.now(),
        translation.source.locale.language_code,
        work.locale.language_code,
        list(units.values()),
    )


def take_in(name: str, found: Sheet, user) -> Report:
    """Write the words of ``found``, the file ``name``, where ``user`` may; tell of the rest."""
    report = Report(name)
    translation = _translation(found.uuid)
    work = work_of(translation) if translation else None
    if not work or not rights.may_translate(user, work.original, work.locale):
        report.problems.append((0, _("No page here is translated by this file."), ""))
        return report
    report.work = work
    if found.target_language and found.target_language != work.locale.language_code:
        text = _("The file is in %(language)s, the page is translated into %(other)s.")
        names = {"language": found.target_language, "other": work.locale.language_code}
        report.problems.append((0, text % names, ""))
        return report
    with transaction.atomic():
        segments = {
            (segment.context.path, segment.string.data): segment
            for segment in StringSegment.objects.filter(source=translation.source).select_related(
                "string", "context", "source"
            )
        }
        here = {(s.segment.context.path, s.source): s for s in sentences(translation)}
        for unit in found.units:
            _take(report, work, found, unit, segments, here, user)
        recount(work)
    return report


def _translation(uuid):
    try:
        return Translation.objects.filter(uuid=uuid, enabled=True).first()
    except ValidationError:  # no UUID
        return None


def _take(report, work, found, unit, segments, here, user):
    if not unit.target.strip():
        return
    segment = segments.get((unit.path, unit.source))
    if not segment:
        _keep_as_old(report, work, unit)
        return
    sentence = here.get((unit.path, unit.source))
    stands = sentence.words if sentence else ""
    try:
        words = tidy(segment, unit.target)
        if words == stands and not (sentence.state == State.MACHINE and not unit.unsure):
            report.same += 1
        elif stands and _newer(sentence.translation, found):
            text = _("Changed here after the file was written; what is here stays: %(words)s")
            report.problems.append((unit.line, text % {"words": stands}, unit.target))
        elif unit.unsure:
            _take_unsure(report, work, segment, sentence, words, user)
        else:
            write(work, segment, words, user, seen_at=sentence and sentence.seen_at, tool="file")
            report.taken += 1
    except (ValidationError, HumanWords) as error:
        reason = " ".join(getattr(error, "messages", [str(error)]))
        report.problems.append((unit.line, reason, unit.target))


def _take_unsure(report, work, segment, sentence, words, user):
    """Words that the file marks as unsure are suggestions; the old words of a change are none."""
    old = sentence.before if sentence else None
    if old and old.data == words:
        report.same += 1
        return
    suggest(work, segment, words, "file", user)
    report.taken += 1


def _newer(translation, found):
    """Whether the words here were written after the file, or by an unknown time."""
    return not found.written or translation.updated_at > found.written


def _keep_as_old(report, work, unit):
    """The sentence is not on the page now: its words are kept where it stood, if it ever did."""
    source = work.translation.source
    string = String.objects.filter(
        locale_id=source.locale_id, data_hash=String._get_data_hash(unit.source)
    ).first()
    context = TranslationContext.objects.filter(object_id=source.object_id, path=unit.path).first()
    if string and context:
        StringTranslation.objects.get_or_create(
            translation_of=string,
            context=context,
            locale_id=work.locale_id,
            defaults={"data": unit.target, "translation_type": MANUAL, "tool_name": "file"},
        )
    text = _("The page does not say this any more: %(sentence)s")
    report.problems.append((unit.line, text % {"sentence": unit.source}, unit.target))
