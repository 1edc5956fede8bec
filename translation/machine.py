"""Machine translation: suggestions that a person checks, from the memory and from a machine.

The memory comes first, and works offline: what was said of the very same sentence before. For
the rest the machine of the environment is asked, by wagtail-localize's own classes: LibreTranslate
or DeepL. Its words stay marked until a person accepts them (``writing.suggest``).
"""

import time

import requests
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail_localize.machine_translators import get_machine_translator
from wagtail_localize.strings import StringValue

from content.reader import SIMPLE, closed_paths
from translation.follow import recount
from translation.history import HumanWords
from translation.memory import matches
from translation.models import Work
from translation.publishing import locked
from translation.sentences import Sentence, State, sentences
from translation.writing import suggest

BATCH = 20  # sentences asked for at once
PATIENCE = 25  # seconds in one press; the next press goes on
MEMORY = "Memory"
WITHOUT = {State.MISSING, State.CHANGED}  # who is asked for words


class Unavailable(Exception):
    """The machine gave up, with a reason in plain words; what came before is kept.

    ``everywhere`` says that it would give up on any other page of these languages, too.
    """

    def __init__(self, reason: str, *, everywhere: bool = True):
        super().__init__(reason)
        self.everywhere = everywhere


def knows(work: Work) -> bool:
    """Whether a machine is set up that translates between the two languages of ``work``."""
    machine, target = get_machine_translator(), work.locale
    if not machine or target.language_code.endswith(SIMPLE):
        return False
    return machine.can_translate(work.translation.source.locale, target)


def fill(work: Work, user) -> int:
    """Suggest words for every sentence of ``work`` that has none; returns for how many.

    Raises Unavailable when the machine gave up; what it had said by then is kept.
    """
    left = [s for s in sentences(work.translation) if s.state in WITHOUT]
    before = len(left)
    try:
        left = [sentence for sentence in left if not _remember(work, sentence, user)]
        if left and knows(work):
            _ask(work, left, user)
    finally:
        with transaction.atomic():  # the work may have been published meanwhile
            recount(locked(work))
    still = [s for s in sentences(work.translation) if s.state in WITHOUT]
    return before - len(still)


def fill_one(work: Work, sentence: Sentence, user) -> None:
    """Suggest words for ``sentence`` alone, if it has none. Raises Unavailable."""
    try:
        if sentence.state in WITHOUT and not _remember(work, sentence, user):
            if not knows(work):
                raise Unavailable(_("The machine does not know this language."))
            _ask(work, [sentence], user)
    finally:
        with transaction.atomic():
            recount(locked(work))


def told(number: int) -> str:
    """For how many sentences there are suggestions, in words."""
    if not number:
        return _("There is no suggestion.")
    text = ngettext(
        "%(number)s sentence has a suggestion. Please check it.",
        "%(number)s sentences have a suggestion. Please check them.",
        number,
    )
    return text % {"number": number}


def _remember(work, sentence, user):
    """Take over what was said of the same sentence; whether there was any."""
    source = work.translation.source.locale
    found = matches(sentence.source, source, work.locale, user=user, limit=1)
    return bool(found) and found[0].percent == 100 and _put(work, sentence, found[0].words, MEMORY)


def _ask(work, left: list[Sentence], user):
    machine, source = get_machine_translator(), work.translation.source.locale
    target, began = work.locale, time.monotonic()
    if any(work.original.page.path.startswith(path) for path in closed_paths()):
        reason = _("This page is not public: its words are not sent to a machine.")
        raise Unavailable(reason, everywhere=False)
    for start in range(0, len(left), BATCH):
        if time.monotonic() - began > PATIENCE:
            raise Unavailable(_("The machine is slow. Press again to go on."), everywhere=False)
        for sentence, words in _answers(machine, source, target, left[start : start + BATCH]):
            _put(work, sentence, words, machine.display_name)


def _answers(machine, source, target, batch):
    """``(sentence, its words)`` for ``batch``; one by one where an answer was incomplete."""
    values = [StringValue(sentence.source) for sentence in batch]
    try:
        said = machine.translate(source, target, values)
    except (requests.RequestException, KeyError, TypeError) as error:
        # Of DeepL no status is seen: what it refuses is an answer without translations.
        raise Unavailable(_reason(machine, error)) from error
    except ValueError as error:
        if len(batch) == 1 or isinstance(error, requests.JSONDecodeError):
            raise Unavailable(_reason(machine, error)) from error
        for sentence in batch:
            yield from _answers(machine, source, target, [sentence])
        return
    for sentence, value in zip(batch, values, strict=True):
        yield sentence, said[value].data


def _reason(machine, error):
    names = {"machine": machine.display_name}
    status = getattr(getattr(error, "response", None), "status_code", None)
    if isinstance(error, requests.Timeout):
        return _("%(machine)s did not answer in time. Try again later.") % names
    if status in {401, 403}:
        return _("%(machine)s refuses the key of this platform. Tell an administrator.") % names
    if status in {429, 456}:
        return _("%(machine)s takes no more words now: its quota may be used up.") % names
    if isinstance(error, KeyError):
        text = _("%(machine)s takes no more words now: its quota is used up, or its key is wrong.")
        return text % names
    return _("%(machine)s cannot be reached, or answers what nobody understands.") % names


def _put(work, sentence, words, tool):
    if not isinstance(words, str) or not words.strip():
        return False  # an answer without words
    try:
        suggest(work, sentence.segment, words, tool)
    except (ValidationError, HumanWords):
        return False  # words that cannot stand there leave the sentence as it was
    return True
