"""The translators' workspace as pages grow, and publishing what ten languages wait for."""

import uuid
from dataclasses import dataclass
from datetime import date

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.test import Client
from django.utils import timezone
from wagtail.models import Locale
from wagtail.rich_text import RichText
from wagtail_localize.models import TranslatableObject, Translation, TranslationSource

from events.models import EventPage
from initiatives.models import InitiativePage
from knowledge.models import StoryPage
from network.models import CountryPage
from people.models import User
from tests.benchmarks.measure import Cost, Server, cost_of
from tests.benchmarks.seed import seed
from translation import publishing
from translation.follow import follow
from translation.models import Original, Work
from translation.sentences import sentences
from translation.writing import write

FEW, MANY = 100, 10_000  # Originals; the demo has some of them
BATCH = 1_000
WORDS = 90  # of an Original
STATES = [  # one after another over all Originals and languages; None is missing
    *[Work.State.TRANSLATED] * 4,
    *[Work.State.OUTDATED, Work.State.STARTED, Work.State.REVIEW],
    None,
]
WAITS = {Work.State.OUTDATED: 1, Work.State.STARTED: 5}  # sentences


@dataclass
class Desk:
    """Overview, queue and editor as a translator into ``language``, a code, sees them."""

    language: str
    user: User
    server: Server

    @classmethod
    def of(cls, language):
        user, client = User.objects.get(username=f"translator.{language}"), Client()
        client.force_login(user)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME]
        return cls(language, user, Server(cookies=f"{cookie.key}={cookie.value}"))

    def costs(self, number):
        """``{what: Cost}`` at ``number`` Originals, which are made where they are missing."""
        make_originals(number - Original.objects.count())
        languages = Locale.objects.count() - 1
        places = {
            f"matrix, {number:,} originals × {languages}": "overview/",
            f"queue, {number:,} originals": f"queue/{self.language}/",
        }
        return [
            self.server.cost(name, f"/admin/translate/{path}", 15) for name, path in places.items()
        ]

    def editor_cost(self, number) -> Cost:
        """The editor of a story of ``number`` sentences, half of them translated."""
        work = long_work(number, self.language)
        name = f"editor of a translation, {number} sentences"
        return self.server.cost(name, f"/admin/translate/{work.pk}/?show=all", 10)


@transaction.atomic
def make_originals(number: int) -> None:
    """Add ``number`` Originals of events with their Works, written straight into the tables.

    The Works have no pages in their languages: the workspace does not look for those.
    """
    if number <= 0:
        return
    pages = _events_to_follow()
    while pages.count() < number:
        seed(number)
    every = list(Locale.objects.all())
    pages = list(pages.order_by("pk")[:number])
    for first in range(0, number, BATCH):
        originals = _originals(pages[first : first + BATCH])
        _works(originals, every, first)


def _events_to_follow():
    events = EventPage.objects.live().filter(locale=F("original_locale"))
    return events.exclude(pk__in=Original.objects.order_by().values("page"))


def _originals(pages):
    now = timezone.now()
    TranslatableObject.objects.bulk_create(
        TranslatableObject(translation_key=page.translation_key, content_type=page.content_type)
        for page in pages
    )
    sources = TranslationSource.objects.bulk_create(
        TranslationSource(
            object_id=page.translation_key,
            locale_id=page.locale_id,
            specific_content_type_id=page.content_type_id,
            object_repr=page.title,
            content_json="{}",
            schema_version="",
            last_updated_at=now,
        )
        for page in pages
    )
    return Original.objects.bulk_create(
        Original(
            source=source,
            page_id=page.pk,
            section_key=page.section_key,
            starts=page.start,
            words=WORDS,
            sentences=8,
            digest="seeded",
            changed_at=now,
            reads=page.pk % 97,
        )
        for source, page in zip(sources, pages, strict=True)
    )


def _works(originals, locales, first):
    """Works in every other language, of all states in turn."""
    now, translations, works = timezone.now(), [], []
    for at, original in enumerate(originals, first):
        for column, locale in enumerate(locales):
            state = STATES[(at + column) % len(STATES)]
            if not state or locale.pk == original.source.locale_id:
                continue
            translation = Translation(source=original.source, target_locale=locale, enabled=True)
            waits = WAITS.get(state, 0)
            live = state in (Work.State.TRANSLATED, Work.State.OUTDATED)
            work = Work(
                original=original,
                locale=locale,
                state=state,
                step=Work.Step.REVIEW if state == Work.State.REVIEW else Work.Step.WORK,
                missing=waits,
                words_left=waits * 10,
                published_at=now if live else None,
                outdated_since=now if state == Work.State.OUTDATED else None,
            )
            translations.append(translation)
            works.append((work, translation))
    Translation.objects.bulk_create(translations, batch_size=BATCH)
    for work, translation in works:
        work.translation = translation
    Work.objects.bulk_create([work for work, _translation in works], batch_size=BATCH)


def long_work(number: int, language: str) -> Work:
    """The Work in ``language`` of an English story of ``number`` sentences, half of it done."""
    english, target = (Locale.objects.get(language_code=code) for code in ("en", language))
    section = CountryPage.objects.get(country__code="lv", locale=english)
    # Title and introduction are two of them.
    text = "".join(
        f"<p>At table {table} they asked <b>why</b> the bread costs {table} cents here.</p>"
        for table in range(number - 2)
    )
    page = section.add_child(
        instance=StoryPage(
            title=f"A story of {number} sentences",
            slug=f"story-of-{number}",
            introduction="Long, as some are.",
            story=[("text", RichText(text))],
            published_on=date(2026, 11, 24),
            locale=english,
        )
    )
    page.save_revision().publish()
    work = publishing.begin(follow(page), target)
    for sentence in sentences(work.translation)[::2]:
        _say(work, sentence)
    return work


def _say(work, sentence):
    words = f"{work.locale.language_code}: {sentence.source}"
    write(work, sentence.segment, words, None, seen_at=sentence.seen_at)


def alone(page: InitiativePage) -> InitiativePage:
    """An initiative as full as ``page``, an original that nobody translates."""
    return page.copy(
        copy_revisions=False,
        update_attrs={
            "slug": f"{page.slug}-alone",
            "translation_key": uuid.uuid4(),
            "original_locale": page.locale,
        },
    )


def in_ten_languages(page: InitiativePage) -> InitiativePage:
    """The original of ``page``, published in each other language with all its words."""
    original = page.get_translations(inclusive=True).get(locale=F("original_locale")).specific
    record = follow(original)
    for locale in Locale.objects.exclude(pk=original.locale_id):
        work = publishing.begin(record, locale)
        for sentence in sentences(work.translation):
            if not sentence.words:
                _say(work, sentence)
        publishing.publish(work, None, unchecked=True)
    return original


def publish_cost(name: str, page: InitiativePage) -> Cost:
    """What publishing costs once the draft is saved; the worker does the rest later."""
    drafts = iter([_draft(page, number) for number in range(8)])
    return cost_of(name, lambda: next(drafts).publish(), rounds=7)


def _draft(page, number):
    page = page.get_latest_revision_as_object()
    page.introduction = f"{page.introduction[:300]} {number}"
    return page.save_revision()
