"""/sitemap.xml: every public page in every language that it is really in, and robots.txt.

The index names files of ``STEP`` consecutive page numbers, so that no file is counted or
sorted first; each is streamed. A page that a language only borrows is not in the sitemap:
it is canonical in its own language. Nor is one that still has the words it was begun with.
"""

from collections import defaultdict
from xml.sax.saxutils import escape, quoteattr

from django.db.models import F, Max
from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe
from wagtail.models import Page

from content.editions import public, with_default
from content.reader import ENGLISH, Reader, structure_types
from content.wording import with_own_words
from home.models import SearchPage, TopicListingPage
from network.counts import vocabulary
from network.models import PartnerPage

STEP = 5_000
CHUNK = 1_000
NAMESPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
)


@require_safe
def index(request):
    """The sitemap index: files of pages, and one of topics."""
    parts = (
        _listed(Reader(get_language()))
        .order_by()
        .annotate(part=F("pk") / STEP)
        .values_list("part")
        .annotate(Max("last_published_at"))
        .order_by("part")
    )
    files = [(reverse("sitemap_pages", args=[part]), changed) for part, changed in parts]
    files.append((reverse("sitemap_topics"), None))
    return _xml("sitemapindex", (_file(request, url, changed) for url, changed in files))


@require_safe
def pages(request, part):
    """The pages numbered from ``part * STEP``. 404 where there are none."""
    reader = Reader(get_language())
    listed = _listed(reader).filter(pk__gte=part * STEP, pk__lt=(part + 1) * STEP)
    if part > 1_000_000 or not listed.exists():
        raise Http404
    return _xml("urlset", _page_urls(request, reader, listed))


@require_safe
def topics(request):
    """The page of each topic and target group in each language."""
    reader = Reader(get_language())
    listed = _listed(reader).type(TopicListingPage)
    keys = set(listed.values_list("translation_key", flat=True))
    slugs = vocabulary(reader.language)["ids"]
    urls = (
        _url(
            request,
            f"{address}{slug}/",
            None,
            {code: f"{other}{slug}/" for code, other in places.items()},
        )
        for places in _alternates(reader, keys).values()
        for slug in slugs
        for language, address in places.items()
        if language != "x-default"
    )
    return _xml("urlset", urls)


@require_safe
def robots(request):
    """robots.txt: what crawlers leave alone, and where the sitemap is."""
    closed = ("/admin/", "/account/", "/documents/", "/*?*q=", "/*/_util/")
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed), ""]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def _listed(reader):
    """Live and public pages of the house, in any language that has a home."""
    pages = Page.objects.filter(live=True, depth__gt=1, locale__in=list(reader.languages))
    ours = pages.type(PartnerPage) | pages.filter(content_type__in=structure_types())
    return public(with_own_words(ours.not_type(SearchPage)), reader)


def _page_urls(request, reader, listed):
    """One <url> for each page, with its live editions; two or three queries for each CHUNK."""
    last = 0
    columns = ("pk", "translation_key", "locale_id", "url_path", "last_published_at")
    while rows := list(
        listed.filter(pk__gt=last).order_by("pk").values_list(*columns, named=True)[:CHUNK]
    ):
        last = rows[-1].pk
        alternates = _alternates(reader, {row.translation_key for row in rows})
        for row in rows:
            address = reader.address_in(reader.languages[row.locale_id], row.url_path)
            yield _url(request, address, row.last_published_at, alternates[row.translation_key])


def _alternates(reader, keys):
    """``{translation_key: {language: address}}`` with x-default, as ``editions.alternates``."""
    found, homes = defaultdict(dict), set()
    twins = _listed(reader).filter(translation_key__in=keys)
    for key, locale, path, kind in twins.values_list(
        "translation_key", "locale_id", "url_path", "content_type_id"
    ):
        language = reader.languages[locale]
        found[key][language] = reader.address_in(language, path)
        if kind in reader.home_type_ids:
            homes.add(key)
    originals = _originals([key for key, own in found.items() if ENGLISH not in own])
    return {
        key: with_default(own, reader.languages.get(originals.get(key)), is_home=key in homes)
        for key, own in found.items()
    }


def _originals(keys):
    """``{translation_key: Locale pk of the original}``; each type of page has its own column."""
    models = [PartnerPage, *(kind.model_class() for kind in structure_types())]
    rows = [
        model.objects.filter(translation_key__in=keys)
        .order_by()
        .values_list("translation_key", "original_locale")
        for model in models
    ]
    return dict(rows[0].union(*rows[1:]))


def _url(request, address, changed, editions):
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang={quoteattr(language)} '
        f"href={quoteattr(request.build_absolute_uri(url))}/>"
        for language, url in editions.items()
    )
    return f"<url>{_loc(request, address, changed)}{links}</url>\n"


def _file(request, address, changed):
    return f"<sitemap>{_loc(request, address, changed)}</sitemap>\n"


def _loc(request, address, changed):
    date = f"<lastmod>{changed.isoformat(timespec='seconds')}</lastmod>" if changed else ""
    return f"<loc>{escape(request.build_absolute_uri(address))}</loc>{date}"


def _xml(element, parts):
    def lines():
        yield f'<?xml version="1.0" encoding="UTF-8"?>\n<{element} {NAMESPACES}>\n'
        yield from parts
        yield f"</{element}>\n"

    return StreamingHttpResponse(lines(), content_type="application/xml; charset=utf-8")
