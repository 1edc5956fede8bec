"""Events in any number, in several languages, written straight into the tables.

``seed(50_000)`` adds 50,000 event pages: half of the things in one language, a third in
two, the others in three; four kinds; spread over every country section and over the
days from four years ago to two years ahead; topics, target groups and search words too.
"""

import random
from datetime import UTC, datetime, timedelta
from itertools import islice
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.utils import timezone
from django.utils.text import slugify
from wagtail.models import Locale, Page
from wagtail.rich_text import RichText

from content.folding import fold, words
from events.models import (
    Attendance,
    EventRecord,
    MeetingPage,
    Occurrence,
    PeerVisitPage,
    RegionalConferencePage,
    WorkshopPage,
)
from network import counts
from network.models import Concept, CountryPage, PartnerPage, SearchEntry, TaggedConcept
from network.models.concepts import Scheme

BATCH = 500
KINDS = (PeerVisitPage, WorkshopPage, WorkshopPage, RegionalConferencePage, MeetingPage)
ORIGINALS = ("en", "lv", "de")
SUBJECTS = {
    "en": ("garden", "kitchen", "workshop", "repair café", "choir", "sewing room", "market"),
    "lv": ("dārzs", "virtuve", "darbnīca", "labotava", "koris", "šūšanas istaba", "tirgus"),
    "de": ("Garten", "Küche", "Werkstatt", "Reparaturcafé", "Chor", "Nähstube", "Markt"),
}
PLACES = ("Liepā", "Ķekava", "Rīga", "Vilnius", "Põlva", "Gävle", "Lübeck", "Århus")
SPOKEN = ("de", "en", "et", "lt", "lv", "sv", "uk")
TEXT = (
    "A visit to people who began with little. They show what they made, what it cost and "
    "who helped; the visitors cook with them and take a list of questions home."
)
COMMON_WORDS = words(TEXT)


@transaction.atomic
def seed(number):
    """Add ``number`` live event pages. Needs homes in en, lv and de, and country sections."""
    if number <= 0:
        return
    dice = random.Random(Page.objects.count())
    sections = _sections()
    pages = _pages(number, dice, sections)
    topics, groups = _concepts(Scheme.TOPIC, 8), _concepts(Scheme.TARGET_GROUP, 4)
    while batch := list(islice(pages, BATCH)):
        _insert(Page, batch)
        keys = dict(
            Page.objects.filter(path__in=[page.path for page in batch]).values_list("path", "pk")
        )
        for page in batch:
            _take_key(page, keys[page.path])
        _insert_kinds(batch)
        _tag(batch, topics, groups)
        _occur(batch)
        SearchEntry.objects.bulk_create(map(_entry, batch))
    for section in sections.values():
        Page.objects.filter(pk=section.pk).update(numchild=section.numchild)
    counts.forget()


def _sections():
    """``{(country id, language): CountryPage}``."""
    pages = CountryPage.objects.select_related("locale").filter(locale__language_code__in=ORIGINALS)
    found = {(page.country_id, page.locale.language_code): page for page in pages}
    for page in found.values():
        last = page.get_last_child()
        page.step = Page._str2int(last.path[-Page.steplen :]) if last else 0
    return found


def _pages(number, dice, sections):
    """``number`` unsaved pages, edition by edition."""
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    types = {model: ContentType.objects.get_for_model(model) for model in KINDS}
    countries = sorted({country for country, _language in sections})
    now, made, offset = timezone.now(), 0, Page.objects.count()
    while made < number:
        facts = _facts(dice, now)
        model, country = dice.choice(KINDS), dice.choice(countries)
        original = dice.choice(ORIGINALS)
        others = [code for code in ORIGINALS if code != original]
        editions = [original, *others[: dice.choice((0, 0, 0, 1, 1, 2))]]
        key = UUID(int=dice.getrandbits(128), version=4)
        for language in editions[: number - made]:
            made += 1
            yield _page(
                model(**facts, locale=locales[language], translation_key=key),
                sections[country, language],
                f"{dice.choice(SUBJECTS[language])} {facts['place']} {offset + made}",
                types[model],
                locales[original],
            )


def _facts(dice, now):
    start = now.replace(minute=0, second=0, microsecond=0) + timedelta(
        days=dice.randint(-1460, 730), hours=dice.randint(-4, 6)
    )
    end = start + timedelta(hours=dice.choice((2, 3, 8, 50)))
    return {
        "start": start,
        "end": end,
        "time_zone": "Europe/Riga",
        "place": dice.choice(PLACES),
        "latitude": round(dice.uniform(54, 66), 5),
        "longitude": round(dice.uniform(9, 28), 5),
        "languages_spoken": dice.sample(SPOKEN, dice.choice((1, 2, 2, 3))),
        "attendance": dice.choice(Attendance.values),
        "date": start.date(),
        "listed_start": start,
        "listed_end": end,
    }


def _page(page, section, title, content_type, original):
    section.step += 1
    section.numchild += 1
    page.title = page.draft_title = title[:1].upper() + title[1:]
    page.sort_title = fold(page.title)[:80]
    page.slug = slugify(fold(title))
    page.path = Page._get_path(section.path, section.depth + 1, section.step)
    page.depth, page.numchild = section.depth + 1, 0
    page.url_path = f"{section.url_path}{page.slug}/"
    page.content_type = content_type
    page.original_locale = original
    page.country_id, page.section_key = section.country_id, section.translation_key
    page.introduction = f"{page.title}: {TEXT}"
    page.story = [("text", RichText(f"<p>{TEXT}</p>"))]
    page.first_published_at = page.last_published_at = datetime.now(UTC)
    return page


def _take_key(page, pk):
    page.pk = page.id = pk
    for model in type(page).__mro__:
        link = getattr(getattr(model, "_meta", None), "parents", {})
        for field in link.values():
            if field:
                setattr(page, field.attname, pk)


def _insert(model, pages):
    """Write the columns of ``model`` alone, as bulk_create cannot for child tables."""
    fields = [f for f in model._meta.local_concrete_fields if model is not Page or f.name != "id"]
    model._base_manager._insert(pages, fields=fields, using=connection.alias)


def _insert_kinds(pages):
    for model in (PartnerPage, KINDS[0].__base__):
        _insert(model, pages)
    for model in set(KINDS):
        if mine := [page for page in pages if type(page) is model]:
            _insert(model, mine)


def _tag(pages, topics, groups):
    """Two topics and a target group on each thing; all of its editions have the same."""
    rows = []
    for page in pages:
        dice = random.Random(page.translation_key.int)
        chosen = (*dice.sample(topics, 2), dice.choice(groups))
        rows += [TaggedConcept(tag_id=concept, content_object_id=page.pk) for concept in chosen]
    TaggedConcept.objects.bulk_create(rows)


def _occur(pages):
    """The record and the one date of each thing, whatever editions it has."""
    keys = {page.translation_key: page for page in pages}
    EventRecord.objects.bulk_create(map(EventRecord, keys), ignore_conflicts=True)
    dates = [
        Occurrence(event_id=key, recurrence_id=page.start, start=page.start, end=page.end)
        for key, page in keys.items()
    ]
    Occurrence.objects.bulk_create(dates, ignore_conflicts=True)


def _entry(page):
    """What ``network.search.index`` would write, without reading each page again."""
    title = words(page.title)
    text = f"{page.introduction} {TEXT}"
    return SearchEntry(page_id=page.pk, title=title, words=title * 2 + COMMON_WORDS * 2, text=text)


def _concepts(scheme, number):
    """At least ``number`` approved concepts of ``scheme``, as primary keys."""
    approved = Concept.objects.filter(scheme=scheme, status=Concept.Status.APPROVED)
    for position in range(number - approved.count()):
        Concept.objects.create(
            name=f"{scheme.label} {position}", slug=f"{scheme}-{position}", scheme=scheme
        )
    return list(approved.values_list("pk", flat=True))
