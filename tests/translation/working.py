"""Short ways to translate in tests."""

from wagtail.models import Locale

from tests.factories.content import UserFactory
from tests.factories.initiatives import InitiativeFactory
from translation import publishing
from translation.follow import follow
from translation.rights import language
from translation.sentences import sentences
from translation.writing import write

LINK = 'Then <a id="a1">they</a> &amp; we came.'
STORY = [("text", "<p>Then <a href='https://a.example'>they</a> &amp; we came.</p><p>Bread.</p>")]


def begin_in(page, locale, *, live=False):
    """The Work of ``page`` in ``locale``; live, each sentence says "lv: " and its source."""
    original = follow(page)
    work = publishing.begin(original, locale)
    if live:
        for sentence in sentences(work.translation):
            write(
                work,
                sentence.segment,
                f"{locale.language_code}: {sentence.source}",
                None,
                seen_at=None,
            )
        work = publishing.publish(work, None)
    return work


def begin_linked(house):
    """The Latvian Work of an English page with a link in it: the sentence LINK."""
    page = InitiativeFactory(
        country="lv", language="en", title="Café", introduction="A café.", story=STORY
    )
    return begin_in(page, house.locales["lv"])


def sentence_of(work, source):
    """The Sentence whose original says ``source``."""
    return next(s for s in sentences(work.translation) if s.source == source)


def say(work, source, words, user):
    """Write ``words`` for the sentence ``source``, as somebody who sees what stands there."""
    sentence = sentence_of(work, source)
    return write(work, sentence.segment, words, user, seen_at=sentence.seen_at)


def translator_of(code, **fields):
    """A user who translates into the language ``code``, and nothing else."""
    return UserFactory(groups=[_language(code).translators], **fields)


def reviewer_of(code, **fields):
    """A user who also publishes translations into the language ``code``."""
    return UserFactory(groups=[_language(code).reviewers], **fields)


def _language(code):
    return language(Locale.objects.get(language_code=code))
