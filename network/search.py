"""Full-text search over what partners publish, the same on SQLite and PostgreSQL.

An index of our own, not Wagtail's: Wagtail's ranks every hit (20 s for a common word on
SQLite) and does not fold accents on PostgreSQL. Here words are folded and cut to stems in
Python, both when they are written and when they are looked for; the database finds the
beginnings of words. At most ``MOST`` hits are ranked, those with the words in the title
first: a word that is on every page costs as much as any other.
"""

from dataclasses import dataclass, field
from itertools import chain

from django.db import connection
from django.db.models import Prefetch
from django.db.models.expressions import RawSQL
from django.db.models.signals import post_save
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from django.utils.text import normalize_newlines
from wagtail.models import Locale, Page
from wagtail.rich_text import get_text_for_indexing
from wagtail.signals import page_published, page_unpublished

from content.facts import declared
from content.folding import WORD, other_forms, stem, words
from network.models import PartnerPage, SearchEntry, TaggedConcept

MOST = 1_000
MOST_TERMS = 8
LONGEST_QUERY = 200
LONGEST_TEXT = 20_000
EXCERPT = 220


@dataclass
class Found:
    """``pks`` of the best editions, the most fitting first; ``capped``: there are more."""

    pks: list[int] = field(default_factory=list)
    capped: bool = False
    all_terms: bool = True  # False where no page had all of the words


def terms_of(query):
    """The stems to look for: of the first words, without repetition.

    >>> terms_of("Ķekavas darbnīcas")
    ['kekav', 'darbnic']
    """
    return list(dict.fromkeys(stem(word) for word in words(query[:LONGEST_QUERY])))[:MOST_TERMS]


def find(query, things):
    """Of ``things``, a queryset of best editions, those that ``query`` finds, as a Found.

    Any text is a query: what has no word in it finds nothing.
    """
    terms = terms_of(query)
    if not terms:
        return Found()
    found = _find(terms, things, every=True)
    if not found.pks and len(terms) > 1:
        found = _find(terms, things, every=False)
        found.all_terms = False
    return found


def _find(terms, things, *, every):
    ranked = dict.fromkeys(_hits("title", terms, things, every=every))
    if len(ranked) <= MOST:
        ranked |= dict.fromkeys(_hits("words", terms, things, every=every))
    pks = list(ranked)
    return Found(pks[:MOST], capped=len(pks) > MOST)


# The innermost query finds at most so many hits; only those are ranked. ``things`` is asked
# of each hit (EXISTS), so that the search ends with the last hit that is wanted.
_SQLITE = """
    SELECT pk FROM (
        SELECT rowid AS pk, bm25(network_search_fts, 4.0, 1.0) AS score FROM network_search_fts
        WHERE network_search_fts MATCH %s AND EXISTS ({things})
        ORDER BY rowid DESC LIMIT %s
    ) ORDER BY score, pk DESC
"""
_POSTGRESQL = """
    SELECT page_id FROM (
        SELECT page_id, {column} AS vector FROM network_searchentry
        WHERE {column} @@ %s::tsquery AND EXISTS ({things})
        LIMIT %s
    ) AS hits ORDER BY ts_rank(vector, %s::tsquery) DESC, page_id DESC
"""


def _hits(column, terms, things, *, every):
    """Primary keys of ``things`` with ``terms`` in ``column``, ranked; at most MOST + 1."""
    if connection.vendor == "postgresql":
        query = _join(terms, "'{}'", ":*", " & " if every else " | ", " | ")
        template, pk, last = _POSTGRESQL, "network_searchentry.page_id", [query]
    else:
        query = _join(terms, '"{}"', " *", " AND " if every else " OR ", " OR ")
        query = f"{{title}} : ({query})" if column == "title" else query
        template, pk, last = _SQLITE, "network_search_fts.rowid", []
    exists = things.order_by().filter(pk=RawSQL(pk, [])).values("pk")
    sql, params = exists.query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(
            template.format(things=sql, column=column), [query, *params, MOST + 1, *last]
        )
        return [row[0] for row in cursor.fetchall()]


def _join(terms, form, begins, between_terms, between_forms):
    """The query in the database's language: each term as a beginning, or another form whole."""
    groups = ([form.format(term) + begins, *map(form.format, other_forms(term))] for term in terms)
    return between_terms.join(f"({between_forms.join(group)})" for group in groups)


# What is found ----------------------------------------------------------------


def excerpts(pages, query):
    """``{pk: SafeString}``: of each page, a piece of its text around the words, marked."""
    terms = terms_of(query)
    texts = dict(
        SearchEntry.objects.filter(pk__in=[page.pk for page in pages]).values_list("pk", "text")
    )
    return {pk: marked(_piece(text, terms), terms) for pk, text in texts.items()}


def _piece(text, terms):
    """Some EXCERPT letters of ``text``, from a little before the first word found."""
    at = next((m.start() for m in WORD.finditer(text) if _is_found(m[0], terms)), 0)
    start = max(0, at - EXCERPT // 3) if at > EXCERPT // 2 else 0
    if start:
        start = text.find(" ", start, at) + 1 or start
    end = len(text) if len(text) <= start + EXCERPT else text.rfind(" ", at, start + EXCERPT)
    end = end if end > at else start + EXCERPT
    return f"{'… ' if start else ''}{text[start:end].strip()}{' …' if end < len(text) else ''}"


def marked(text, terms):
    """``text`` as HTML, with the words that ``terms`` find in ``<mark>``."""
    parts, last = [], 0
    for match in WORD.finditer(text):
        if _is_found(match[0], terms):
            parts += [escape(text[last : match.start()]), format_html("<mark>{}</mark>", match[0])]
            last = match.end()
    return mark_safe("".join([*parts, escape(text[last:])]))  # noqa: S308  (escaped above)


def _is_found(word, terms):
    forms = {form for term in terms for form in other_forms(term)}
    return any(folded.startswith(tuple(terms)) or folded in forms for folded in words(word))


# What can be found ----------------------------------------------------------------


def index(pks):
    """Write the words of the pages ``pks`` anew; of those that are not live, none."""
    tagged = Prefetch("tagged_concepts", TaggedConcept.objects.select_related("tag"))
    pages = PartnerPage.objects.filter(pk__in=pks, live=True)
    locales = Locale.objects.in_bulk()
    entries = []
    for page in pages.prefetch_related(tagged).specific():
        page.locale = locales[page.locale_id]
        entries.append(_entry(page))
    SearchEntry.objects.filter(pk__in=pks).exclude(pk__in=[e.pk for e in entries]).delete()
    SearchEntry.objects.bulk_create(
        entries,
        update_conflicts=True,
        unique_fields=["page"],
        update_fields=["title", "words", "text"],
    )


def index_all(batch=500):
    """Write the words of every page anew. Yields how many are done, after each batch."""
    pks = list(Page.objects.type(PartnerPage).values_list("pk", flat=True))
    SearchEntry.objects.exclude(pk__in=PartnerPage.objects.filter(live=True).values("pk")).delete()
    for start in range(0, len(pks), batch):
        index(pks[start : start + batch])
        yield min(start + batch, len(pks))


def _entry(page):
    language = page.locale.language_code
    tags = [tagged.tag for tagged in page.tagged_concepts.all()]
    concepts = [tag.label_in(language) for tag in tags if tag.status == tag.Status.APPROVED]
    text = " ".join([page.introduction, *_texts(page)])[:LONGEST_TEXT].replace("\0", "")
    title = words(page.title)
    return SearchEntry(
        page_id=page.pk,
        title=title,
        words=title + words(" ".join([text, *concepts, getattr(page, "place", "")])),
        text=" ".join(text.split()),
    )


def _texts(page):
    """All words of ``page`` but its title and introduction, as plain text."""
    skip = {"title", "slug", "seo_title", "introduction"}
    names = {f.name: f for f in page._meta.concrete_fields}
    fields = [names[n] for n in declared(type(page), "words") if n in names and n not in skip]
    found = (_plain(field, page) for field in fields)
    return [normalize_newlines(text) for text in chain.from_iterable(found) if text]


def _plain(field, page):
    value = field.value_from_object(page)
    if hasattr(field, "get_searchable_content"):
        return field.get_searchable_content(value)
    return [get_text_for_indexing(value) if "<" in str(value) else str(value)]


def _index_published(instance, **_kwargs):
    if isinstance(instance, PartnerPage):
        editions = PartnerPage.objects.filter(translation_key=instance.translation_key)
        index(list(editions.values_list("pk", flat=True)))


def _index_created(instance, created, **_kwargs):
    if created and isinstance(instance, PartnerPage) and instance.live:
        index([instance.pk])


def watch():
    """Connect the signals after which words are written anew."""
    post_save.connect(_index_created, dispatch_uid="network.search")
    for signal in (page_published, page_unpublished):
        signal.connect(_index_published, dispatch_uid="network.search")
