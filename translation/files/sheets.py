"""A translation as a Sheet, and a Sheet that comes back: what is right goes in, the rest is told.

Nothing that stands is written over unseen: words that somebody changed here after the file was
written stay, and the report shows both. Words for a sentence that has changed meanwhile are
kept as its old words, which the editor shows.
"""

from dataclasses import asdict, dataclass, field

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.models import String, StringTranslation, TranslationContext

from translation import publishing, rights
from translation.cells import Without, cells_of
from translation.checks import problems
from translation.files.units import Sheet, Unit
from translation.follow import recount
from translation.history import HumanWords
from translation.models import Original, Work
from translation.sentences import State, sentences, side_by_side, spoken, written
from translation.writing import MANUAL, Overtaken, suggest, tidy, write

FILE = "file"  # the tool of words that came in by a file


@dataclass
class Report:
    """What became of a sheet of the file ``name``: how many sentences came in, or were the same.

    ``problems`` are ``[number of the unit in the file or 0, what, the words that it had]``:
    these words did not come in. ``warnings`` are alike, of words that did.
    """

    name: str
    title: str = ""
    language: str = ""
    work: int | None = None
    taken: int = 0
    same: int = 0
    problems: list[list] = field(default_factory=list)
    warnings: list[list] = field(default_factory=list)

    def refuse(self, number: int, what: str, words: str = "") -> None:
        self.problems.append([number, what, words])

    def as_values(self) -> dict:
        """For JSON; what a database cannot store is shown as �."""
        return _storable(asdict(self))


def sheet(original: Original, locale: Locale) -> Sheet:
    """All sentences of ``original`` with the words that they have in ``locale``; two queries."""
    source, units = original.source, {}
    found = written(source, [locale.pk])[locale.pk]
    for sentence in side_by_side(list(spoken(source.pk)), found):
        path, old = sentence.segment.context.path, sentence.before
        units[path, sentence.source] = Unit(
            path,
            sentence.source,
            sentence.words or (old.data if old else ""),
            unsure=sentence.state in {State.MACHINE, State.CHANGED},
            note=_("Before: %(sentence)s") % {"sentence": old.translation_of.data} if old else "",
        )
    return Sheet(
        f"{source.object_id}/{locale.language_code}",
        timezone.now(),
        source.locale.language_code,
        locale.language_code,
        list(units.values()),
    )


def take_in(name: str, found: Sheet, user, *, to: tuple[Original, Locale] | None = None) -> Report:
    """Write the words of ``found``, of the file ``name``, where ``user`` may; tell of the rest.

    ``to`` is the page and language of a file that names none.
    """
    report = Report(name)
    original, locale = _place(found.page) if found.page else (to or (None, None))
    if refusal := _refusal(original, locale, found, user):
        report.refuse(0, refusal)
        for unit in found.units:
            if unit.target.strip():
                report.refuse(unit.line, _("Not taken in."), unit.target)
        return report
    report.title, report.language = original.source.object_repr, locale.language_code
    if any(unit.target.strip() for unit in found.units):
        try:
            with transaction.atomic():
                work = publishing.locked(publishing.begin(original, locale, user=user))
                report.work = work.pk
                _take_all(report, work, found, user)
        except ValidationError as error:
            report.refuse(0, " ".join(error.messages))
    return report


def _place(page):
    """The Original and Locale of ``translation_key/language``; None for what is not here."""
    key, _slash, code = page.partition("/")
    originals = Original.objects.select_related("source__locale", "page")
    try:
        original = originals.filter(source__object_id=key).first()
    except ValidationError:  # no UUID
        original = None
    return original, Locale.objects.filter(language_code=code).first()


def _refusal(original, locale, found, user):
    """Why nothing of the sheet can come in, or ""."""
    if not found.page and not original:
        return _("The file does not say which page it is of. Send it in from that page.")
    if not original or not locale:
        return _("No page here is translated by this file.")
    publishes = rights.may_publish(user, original, locale)
    if not publishes and not rights.may_translate(user, original, locale):
        return _("No page here is translated by this file.")
    if not _is_language(found.target_language, locale.language_code):
        text = _("The file is in %(language)s, the page is translated into %(other)s.")
        return text % {"language": found.target_language, "other": locale.language_code}
    cell = cells_of([original], [locale])[original.pk][locale.pk]
    if cell.state == Without.HAND:
        return _("This page is written by hand in this language: there is nothing to translate.")
    if cell.state == Work.State.REVIEW and not publishes:
        return _("This translation is in review: only a reviewer changes it now.")
    return ""


def _is_language(named, code):
    """Whether a file may call ``code`` so: lv_LV is lv, no name is any; lv is not lv-simple."""
    named = named.replace("_", "-").casefold()
    region = named.removeprefix(f"{code}-")
    return named in {"", code} or (region != named and len(region) in {2, 3})


def _take_all(report, work, found, user):
    places, taken = _Places(work), set()
    here = {
        (sentence.segment.context_id, sentence.segment.string_id): sentence
        for sentence in sentences(work.translation)
    }
    for unit in found.units:
        if not unit.target.strip():
            continue
        segment = places.of(unit)
        if unit.problem:
            report.refuse(unit.line, unit.problem, unit.target)
        elif not segment:
            _keep_as_old(report, work, unit)
        elif (place := (segment.context_id, segment.string_id)) in taken:
            report.refuse(unit.line, _("The file says this sentence twice."), unit.target)
        else:
            taken.add(place)
            _take(report, work, found, unit, segment, here[place], user)
    recount(work)


class _Places:
    """Where the units of a file belong, also those that a program has changed a little."""

    def __init__(self, work):
        source = work.translation.source
        self.exact, self.loose, self.anywhere = {}, {}, {}
        for segment in spoken(source.pk):
            segment.source = source  # asked for no further
            path, said = segment.context.path, segment.string.data
            if (path, said) in self.exact:
                continue
            self.exact[path, said] = segment
            self.loose.setdefault((path, _loosely(said)), []).append(segment)
            self.anywhere.setdefault(_loosely(said), []).append(segment)
        self.paths = {path for path, _said in self.exact}

    def of(self, unit):
        """The StringSegment of ``unit``; without its place, by its words if they stand once."""
        if segment := self.exact.get((unit.path, unit.source)):
            return segment
        said = _loosely(unit.source)
        if unit.path in self.paths:
            found = self.loose.get((unit.path, said), [])
        else:
            found = self.anywhere.get(said, [])
        return found[0] if len(found) == 1 else None


def _loosely(html):
    """The words alone: programs drop tags and spaces of a source."""
    return " ".join(strip_tags(html).replace("&nbsp;", " ").split())


def _take(report, work, found, unit, segment, sentence, user):
    stands, taken = sentence.words, report.taken
    try:
        words = tidy(segment, unit.target)
        if not words:
            return
        if words == stands and not (sentence.state == State.MACHINE and not unit.unsure):
            report.same += 1
        elif stands and _newer(sentence.translation, found, user):
            text = _("Changed here after the file was written; what is here stays: %(words)s")
            report.refuse(unit.line, text % {"words": stands}, unit.target)
        elif unit.unsure:
            _take_unsure(report, work, segment, sentence, words, user)
        else:
            write(work, segment, words, user, seen_at=sentence.seen_at, tool=FILE)
            report.taken += 1
            _warn(report, work, unit, sentence, words)
        if unit.warning and report.taken > taken:
            report.warnings.append([unit.line, unit.warning, words])
    except (ValidationError, HumanWords, Overtaken) as error:
        reason = " ".join(getattr(error, "messages", [str(error)]))
        report.refuse(unit.line, reason, unit.target)


def _take_unsure(report, work, segment, sentence, words, user):
    """Words that the file marks as unsure are suggestions; the old words of a change are none."""
    old = sentence.before
    if old and old.data == words:
        report.same += 1
        return
    suggest(work, segment, words, FILE, user)
    report.taken += 1


def _newer(translation, found, user):
    """Whether the words here were written after the file, or by an unknown time.

    Not those that the same person sent in before: whoever works on a file sends it often.
    """
    own = translation.tool_name == FILE and translation.last_translated_by_id == user.pk
    return not own and (not found.written or translation.updated_at > found.written)


def _warn(report, work, unit, sentence, words):
    languages = work.translation.source.locale.language_code, work.locale.language_code
    for problem in problems(sentence.source, words, *languages):
        report.warnings.append([unit.line, problem.text, words])


def _keep_as_old(report, work, unit):
    """The sentence is not on the page now: its words are kept where it stood, if it ever did."""
    source = work.translation.source
    string = String.objects.filter(
        locale_id=source.locale_id, data_hash=String._get_data_hash(unit.source)
    ).first()
    context = TranslationContext.objects.filter(object_id=source.object_id, path=unit.path).first()
    if string and context and "\x00" not in unit.target:
        StringTranslation.objects.get_or_create(
            translation_of=string,
            context=context,
            locale_id=work.locale_id,
            defaults={"data": unit.target, "translation_type": MANUAL, "tool_name": FILE},
        )
    text = _("The page does not say this any more: %(sentence)s")
    report.refuse(unit.line, text % {"sentence": unit.source}, unit.target)


def _storable(value):
    if isinstance(value, str):
        return value.replace("\x00", "�").encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {key: _storable(each) for key, each in value.items()}
    return [_storable(each) for each in value] if isinstance(value, list) else value
