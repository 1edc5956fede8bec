"""The feeds of events: beneath their list ``calendar.ics`` and ``feed.atom``, with the filters
of its address; beneath each event ``event.ics``. To whoever has the latest, a 304.
"""

import hashlib
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from urllib.parse import urlencode
from uuid import UUID

from django.conf import settings
from django.core.cache import cache
from django.db.models import Count, F, Max, OuterRef, Q, Subquery, Sum
from django.db.models.functions import Coalesce, Greatest
from django.http import Http404, HttpResponsePermanentRedirect, StreamingHttpResponse
from django.utils import timezone, translation
from django.utils.cache import get_conditional_response
from django.utils.formats import date_format
from django.utils.http import http_date
from wagtail.models import PageLogEntry

from content import views as pages
from events.following import atom, ical
from events.following.entries import COLUMNS, Entries
from events.models import EventPage, EventRecord
from events.periods import FOLLOWED
from events.times import zone_name
from network import counts
from network.connections import others
from network.facets import clean
from network.models import Concept, Connection, OrganisationPage, PartnerPage

WRITTEN = 1  # to be raised when feeds are written otherwise, so that nobody gets a 304
ICS, ATOM = "text/calendar; charset=utf-8", "application/atom+xml; charset=utf-8"
NEWEST = 100  # entries of an Atom feed
SECONDS = 300  # that a 304 is given without looking; a change in this process ends them at once
CACHE_CONTROL = f"public, max-age={SECONDS}"
GONE = (
    "wagtail.unpublish",
    "wagtail.delete",
    "wagtail.move",
    "wagtail.view_restriction.create",
    "wagtail.view_restriction.edit",
    "wagtail.view_restriction.delete",
)


def serve(request, path):
    """``content.views.serve`` for feeds: first, whether the client has the latest already.

    That is remembered for some minutes by the address, and until something is published.
    A 304 says nothing to whoever may not read the page.
    """
    known = cache.get(_key(request))
    if known and (answer := get_conditional_response(request, *known)):
        return _with_headers(answer, *known)
    return pages.serve(request, path)


def answer(request, kind, state: Callable, write: Callable[[datetime], Iterable[bytes]]):
    """The response to a GET or HEAD; ``state()`` is of what ``write(last change)`` would write.

    ``state()`` gives ``(what the content depends on, its last change)``.
    """
    key = _key(request)  # before anything is read: a later change makes it another
    depends, modified = state()
    # Beside what is given, the content depends on where things stand and what they are called.
    reader = request.reader
    places = [place.address for place in reader.structure]
    words = counts.vocabulary(reader.language)
    depends = [WRITTEN, kind, request.build_absolute_uri(), depends, modified, places, words]
    etag = f'"{hashlib.sha256(repr(depends).encode()).hexdigest()[:32]}"'
    known = etag, int(modified.timestamp())
    cache.set(key, known, SECONDS)
    found = get_conditional_response(request, *known)
    if not found:
        parts = () if request.method == "HEAD" else write(modified)
        found = StreamingHttpResponse(parts, content_type=kind)
    return _with_headers(found, *known)


def _key(request):
    address = request.scheme, request.get_host(), request.path, request.META.get("QUERY_STRING")
    digest = hashlib.sha1(repr(address).encode(), usedforsecurity=False).hexdigest()
    return f"feed:{counts.generation()}:{digest}"


def _with_headers(response, etag, modified):
    response["ETag"] = etag
    response["Last-Modified"] = http_date(modified)
    response["Cache-Control"] = CACHE_CONTROL
    return response


class Followed:
    """What a feed beneath ``page``, the list of events, holds for ``request``.

    Filters are those of the list; ``initiative`` (the key of one) is for feeds alone. Raises
    Http404 for a filter that does not exist: to leave it out would send everything. A topic
    that was merged into another is ``elsewhere``, at that address: subscriptions outlive it.
    """

    def __init__(self, page, request):
        self.page, self.request, self.reader = page, request, request.reader
        self.listing = page.listing_for(request)
        self.listing.period = FOLLOWED
        self.elsewhere = self._merged() if self.listing.unknown else ""
        if self.listing.unknown and not self.elsewhere:
            raise Http404
        self.initiative = self._initiative(request.GET.get("initiative", ""))

    def _merged(self):
        """The address of the feed where topics that were asked for are merged into others; ""."""
        asked = {f.name: clean(self.request.GET.get(f.name, "")) for f in self.listing.facets}
        gone = Concept.objects.filter(slug__in=asked.values()).exclude(merged_into=None)
        slugs = dict(gone.values_list("slug", "merged_into__slug"))
        found = {name: slugs[code] for name, code in asked.items() if code in slugs}
        query = urlencode(self.request.GET.dict() | found)
        return f"{self.request.path}?{query}" if found else ""

    def _initiative(self, key):
        if not key:
            return None
        try:
            things = PartnerPage.objects.filter(translation_key=UUID(key))
        except ValueError as error:
            raise Http404 from error
        found = things.best_for(self.reader).first()
        if not found:
            raise Http404
        return found

    def pages(self):
        """PartnerPages in the order of their days."""
        found = self.listing.chosen_things()
        if self.listing.query:
            found = found.filter(pk__in=self.listing.found.pks)
        if self.initiative:
            links = Connection.objects.live()
            keys = others(links, self.initiative.translation_key)
            found = found.filter(translation_key__in=keys)
        return found

    @property
    def base(self):
        return self.request.build_absolute_uri("/").rstrip("/")

    def entries(self):
        return Entries(self.pages(), self.reader, self.base)

    @property
    def name(self):
        """The title of the list, what it is narrowed by, and the name of the site."""
        listing = self.listing
        chosen = [str(listing.labels(f)[code]) for f, code in self._codes()]
        chosen += [f"“{listing.query}”"] if listing.query else []
        chosen += [self.initiative.title] if self.initiative else []
        title = f"{self.page.title}: {', '.join(chosen)}" if chosen else self.page.title
        return f"{title} – {settings.SITE_NAME}"

    def _codes(self):
        chosen = self.listing.chosen
        return [(f, chosen[f.name]) for f in self.listing.facets if f.name in chosen]

    @property
    def list_address(self):
        return self.base + self.reader.address(self.page) + query_of(self.listing)

    def state(self):
        return state_of(self.pages())


def state_of(things):
    """``(what is in a feed of ``things``, when that last changed)``, in three small queries."""
    changed = EventRecord.objects.filter(event_key=OuterRef("translation_key"))
    depends = things.order_by().aggregate(
        number=Count("pk"),
        series=Count("pk", filter=Q(eventpage__repeats__gt="")),
        pages=Sum("pk"),
        words=Max("last_published_at"),
        facts=Max(Subquery(changed.values("changed_at"))),
    )
    organisers = OrganisationPage.objects.live().aggregate(words=Max("last_published_at"))["words"]
    gone = PageLogEntry.objects.filter(action__in=GONE).aggregate(at=Max("timestamp"))["at"]
    moments = (depends["words"], depends["facts"], organisers, gone)
    return depends, max(filter(None, moments), default=datetime(2000, 1, 1, tzinfo=UTC))


def calendar(page, request):
    """``calendar.ics`` beneath ``page``, the list of events."""
    followed = Followed(page, request)
    if followed.elsewhere:
        return HttpResponsePermanentRedirect(followed.elsewhere)

    def write(_modified):
        entries = followed.entries()
        head = ical.Head(
            name=followed.name,
            language=request.reader.language,
            url=followed.list_address,
            source=request.build_absolute_uri(),
        )
        return ical.calendar(head, entries.zones(), entries)

    return answer(request, ICS, followed.state, write)


def event(page, request):
    """``event.ics`` beneath ``page``, an event, in the reader's language or borrowed."""
    things = PartnerPage.objects.filter(pk=page.pk)
    base = request.build_absolute_uri("/").rstrip("/")

    def write(_modified):
        entries = Entries(things, request.reader, base)
        head = ical.Head(
            name=f"{page.title} – {settings.SITE_NAME}",
            language=request.reader.language,
            url=base + request.reader.address(page),
            source=request.build_absolute_uri(),
        )
        return ical.calendar(head, entries.zones(), (e._replace(busy=True) for e in entries))

    return answer(request, ICS, lambda: state_of(things), write)


def news(page, request):
    """``feed.atom`` beneath ``page``, the list of events: what changed last, first."""
    followed = Followed(page, request)
    if followed.elsewhere:
        return HttpResponsePermanentRedirect(followed.elsewhere)

    def write(modified):
        head = atom.Feed(
            key=f"{page.translation_key} {request.reader.language} {query_of(followed.listing)}",
            title=followed.name,
            language=request.reader.language,
            author=settings.SITE_NAME,
            url=followed.list_address,
            source=request.build_absolute_uri(),
            updated=modified,
        )
        entries = newest(followed)
        language = request.reader.language
        yield atom.feed(head, [(entry, in_words(entry, language)) for entry in entries])

    def state():
        depends, modified = followed.state()
        # The next date of a series follows from the day.
        return (depends, timezone.now().date() if depends["series"] else None), modified

    return answer(request, ATOM, state, write)


def newest(followed) -> list[ical.Entry]:
    """The ``NEWEST`` entries by their last change."""
    records = EventRecord.objects.filter(event_key=OuterRef("translation_key"))
    changed = Coalesce(Subquery(records.values("changed_at")), F("last_published_at"))
    things = followed.pages().order_by(Greatest("last_published_at", changed).desc(), "-pk")
    pks = list(things.values_list("pk", flat=True)[:NEWEST])
    rows = EventPage.objects.filter(pk__in=pks).values_list(*COLUMNS, named=True)
    entries = followed.entries().of_rows(list(rows), dates=False)
    return sorted(entries, key=lambda entry: (entry.modified, entry.uid), reverse=True)


def in_words(entry, language) -> str:
    """When ``entry`` takes place: its day, hours and zone in ``language``."""
    zone = ical.ZoneInfo(entry.zone)
    start, end = entry.start.astimezone(zone), entry.end.astimezone(zone)
    with translation.override(language):
        first, last = (date_format(moment, "DATE_FORMAT") for moment in (start, end))
        days = first if first == last else f"{first} – {last}"
        if entry.all_day:
            return days
        hours = [date_format(moment, "TIME_FORMAT") for moment in (start, end)]
        if first != last:
            return f"{first}, {hours[0]} – {last}, {hours[1]}, {zone_name(start, language)}"
        return f"{first}, {hours[0]} – {hours[1]}, {zone_name(start, language)}"


def query_of(listing) -> str:
    """The filters and search words of ``listing`` as the query of an address: "?country=lv"."""
    asked = {"q": listing.query} | listing.chosen
    query = urlencode({name: value for name, value in asked.items() if value})
    return f"?{query}" if query else ""
