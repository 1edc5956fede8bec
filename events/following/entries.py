"""The events of a feed as ``ical.Entry``, some hundred at a time: memory stays bounded."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import cached_property
from itertools import islice

from django.contrib.contenttypes.models import ContentType
from django.db.models import Case, Max, Min, Value, When
from django.utils import timezone, translation
from django.utils.encoding import iri_to_uri

from content.reader import Reader
from events.following import recurring
from events.following.ical import Entry, mailto
from events.following.zones import vtimezone
from events.models import Attendance, EventPage, EventRecord, Occurrence, Status
from events.series import Date
from network.counts import vocabulary
from network.models import Connection, OrganisationPage, TaggedConcept
from network.models.concepts import Scheme

CHUNK = 400  # events whose rows are in memory at once
AHEAD = 10  # years that a series without an end is given a clock for
COLUMNS = (
    "pk",
    "translation_key",
    "locale_id",
    "url_path",
    "slug",
    "section_key",
    "content_type_id",
    "first_published_at",
    "last_published_at",
    "title",
    "introduction",
    "start",
    "end",
    "listed_start",
    "listed_end",
    "time_zone",
    "all_day",
    "status",
    "attendance",
    "place",
    "venue",
    "address",
    "latitude",
    "longitude",
    "online_url",
    "contact_name",
    "contact_email",
    "repeats",
)
RULE = (
    "start",
    "end",
    "time_zone",
    "all_day",
    "repeats",
    "repeat_every",
    "weekdays",
    "repeat_until",
    "date_changes",
)


class Entries:
    """The entries of ``pages``, a queryset of PartnerPages that are events, for ``reader``.

    ``base`` is the scheme and host of addresses. Iterating reads the numbers of all pages
    first (eight bytes each), then their rows by the chunk: no cursor stays open while a slow
    client reads.
    """

    def __init__(self, pages, reader: Reader, base: str):
        self.pages, self.reader, self.base = pages, reader, base
        self.organisers: dict = {}  # by the key of an organisation, as (name, e-mail, address)
        self.prefixes: dict = {}

    def __iter__(self) -> Iterator[Entry]:
        numbers = self.pages.values_list("pk", flat=True).iterator(chunk_size=2_000)
        rest = iter(array("q", numbers))
        while chunk := list(islice(rest, CHUNK)):
            rows = EventPage.objects.filter(pk__in=chunk, live=True).order_by("listed_start", "pk")
            yield from self.of_rows(list(rows.values_list(*COLUMNS, named=True)))

    def of_rows(self, rows, *, dates=True) -> Iterator[Entry]:
        """The entries of ``rows`` (``COLUMNS``), with what other tables say of them.

        Without ``dates``, a series is one entry, at the date that lists show.
        """
        keys = [row.translation_key for row in rows]
        records = {
            key: (sequence, changed)
            for key, sequence, changed in EventRecord.objects.filter(
                event_key__in=keys
            ).values_list("event_key", "sequence", "changed_at")
        }
        topics, organisers = self._topics([row.pk for row in rows]), self._organisers(keys)
        in_series = self._series([row for row in rows if row.repeats and dates])
        for row in rows:
            sequence, changed = records.get(row.translation_key, (0, row.last_published_at))
            entry = self._entry(
                row,
                sequence=sequence,
                modified=max(filter(None, (changed, row.last_published_at))),
                topics=topics.get(row.pk, ()),
                organisers=organisers.get(row.translation_key, ()),
            )
            if not dates:
                yield entry._replace(start=row.listed_start, end=row.listed_end)
            elif row.repeats:
                titles = row.title, self._prefix(Status.CANCELLED, entry.language) + row.title
                yield from recurring.entries_of(entry, *in_series[row.pk], *titles)
            else:
                yield entry

    def _entry(self, row, *, sequence, modified, topics, organisers):
        language = self.reader.language_of(row)
        url = iri_to_uri(self.base + self.reader.address(row))
        online = row.attendance != Attendance.OFFLINE or row.status == Status.MOVED_ONLINE
        there = row.attendance != Attendance.ONLINE and row.status != Status.MOVED_ONLINE
        room = row.online_url if online else ""
        parts = (row.venue, row.address, row.place) if there else ()
        return Entry(
            uid=str(row.translation_key),
            sequence=sequence,
            created=row.first_published_at,
            modified=modified,
            start=row.start,
            end=row.end,
            zone=row.time_zone,
            all_day=row.all_day,
            status=row.status,
            language=language,
            title=self._prefix(row.status, language) + row.title,
            text="\n\n".join(filter(None, (row.introduction, room, url))),
            location=", ".join(dict.fromkeys(filter(None, parts))) or room,
            url=url,
            place=row.venue or row.place,
            latitude=row.latitude if there else None,
            longitude=row.longitude if there else None,
            online_url=room,
            organiser=self._organiser(row, organisers),
            categories=(self.kinds[row.content_type_id], *topics),
        )

    def _prefix(self, status, language):
        """What became of an event, before its title: not every calendar shows a STATUS."""
        if status == Status.SCHEDULED:
            return ""
        if (status, language) not in self.prefixes:
            with translation.override(language):
                self.prefixes[status, language] = f"{Status(status).label}: "
        return self.prefixes[status, language]

    @staticmethod
    def _series(rows):
        """``{pk: (page with its rule, its dates)}`` of series; no query where there is none."""
        if not rows:
            return {}
        dates, keys = defaultdict(list), [row.translation_key for row in rows]
        columns = ("recurrence_id", "start", "end", "cancelled")
        occurrences = Occurrence.objects.filter(event__in=keys).order_by("recurrence_id")
        for key, *date in occurrences.values_list("event", *columns):
            dates[key].append(Date(*date))
        pages = EventPage.objects.only(*RULE).in_bulk([row.pk for row in rows])
        return {row.pk: (pages[row.pk], dates[row.translation_key]) for row in rows}

    @cached_property
    def kinds(self):
        """``{ContentType pk: name of the kind in the reader's language}``."""
        models = [model for model in EventPage.__subclasses__() if model.is_creatable]
        types = ContentType.objects.get_for_models(*models)
        with translation.override(self.reader.language):
            return {types[model].pk: str(model._meta.verbose_name) for model in models}

    @cached_property
    def _topic_labels(self):
        known = vocabulary(self.reader.language)
        return {known["ids"][slug]: label for slug, label in known[Scheme.TOPIC].items()}

    def _topics(self, pks):
        found = defaultdict(list)
        tagged = TaggedConcept.objects.filter(content_object__in=pks).order_by("pk")
        for pk, concept in tagged.values_list("content_object_id", "tag_id"):
            if label := self._topic_labels.get(concept):
                found[pk].append(label)
        return found

    def _organisers(self, keys):
        """``{event key: [(name, e-mail, address)]}``: who organises, then who hosts."""
        links = list(
            Connection.objects.live()
            .filter(object_key__in=keys, role__in=("organises", "hosts"))
            .order_by("-role", "pk")
            .values_list("object_key", "subject_key")
        )
        if unknown := {subject for _event, subject in links}.difference(self.organisers):
            pages = OrganisationPage.objects.filter(translation_key__in=unknown)
            self.organisers |= dict.fromkeys(unknown)
            for page in pages.best_for(self.reader):
                address = self.base + self.reader.address(page)
                self.organisers[page.translation_key] = (page.title, page.contact_email, address)
        found = defaultdict(list)
        for event, subject in links:
            if organiser := self.organisers[subject]:
                found[event].append(organiser)
        return found

    @staticmethod
    def _organiser(row, organisers):
        """``(name, URI)`` of whom to ask; None where nobody is named."""
        name, email, address = organisers[0] if organisers else ("", "", "")
        email = row.contact_email or email
        if not (email or address):
            return None
        uri = mailto(email) if email else iri_to_uri(address)
        return name or row.contact_name or email, uri

    # Clocks ------------------------------------------------------------

    def zones(self) -> Iterable[str]:
        """The VTIMEZONEs that the entries name, for the years that they take; one query."""
        endless = Case(
            When(eventpage__repeat_until=None, eventpage__repeats__gt="", then=Value(1)), default=0
        )
        spans = (
            self.pages.order_by()
            .values_list("eventpage__time_zone")
            .annotate(
                first=Min("eventpage__start"),
                last=Max("eventpage__end"),
                until=Max("eventpage__repeat_until"),
                endless=Max(endless),
            )
        )
        for zone, first, *lasts, never_ends in sorted(spans):
            years = [last.year for last in lasts if last]
            if never_ends:
                years.append(timezone.now().year + AHEAD)
            # A day and a year more: a place's own new year, a date that is moved into the next.
            yield vtimezone(zone, (first - timedelta(days=1)).year, max(years) + 1)
