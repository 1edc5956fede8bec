"""The programme of an event as a calendar of its own: one entry for each session."""

from datetime import timedelta

from django.conf import settings
from django.db.models import Max, Min
from django.utils import translation
from django.utils.encoding import iri_to_uri

from events.following import feeds, ical
from events.following.zones import is_utc, vtimezone
from events.models import Attendance, EventPage, Status
from events.programme import sessions_of
from network.models import PartnerPage


def calendar(page, request):
    """``programme.ics`` beneath ``page``, an event, in the reader's language or borrowed."""
    base = request.build_absolute_uri("/").rstrip("/")
    sessions = sessions_of(page)
    first, last = _published(page)

    def state():
        of_page, changed = feeds.state_of(PartnerPage.objects.filter(pk=page.pk))
        return [of_page, [str(session.translation_key) for session in sessions]], max(changed, last)

    def write(_modified):
        head = ical.Head(
            name=f"{page.title} – {settings.SITE_NAME}",
            language=request.reader.language,
            url=base + request.reader.address(page),
            source=request.build_absolute_uri(),
        )
        entries = (
            entry(session, page, head, sequence=_seconds(last - first), modified=last)
            for session in sessions
        )
        return ical.calendar(head, _zones(page, sessions), entries)

    return feeds.answer(request, feeds.ICS, state, write)


def _published(page):
    """When the event was published first, and last, in any language.

    Facts of sessions reach all languages whichever was published.
    """
    editions = EventPage.objects.filter(translation_key=page.translation_key)
    found = editions.aggregate(Min("first_published_at"), Max("last_published_at"))
    first, last = found.values()
    return first or last or page.start, last or page.start


def _seconds(delta):
    return max(0, int(delta.total_seconds()))


def entry(session, page, head, *, sequence, modified) -> ical.Entry:
    """A session as an entry of its own that belongs to that of the event.

    Its number grows with whatever is published of the event (RFC 5545 §3.8.7.4 wants it to
    grow with each change, and lets it grow otherwise).
    """
    there = page.attendance != Attendance.ONLINE and page.status != Status.MOVED_ONLINE
    places = [session.room, page.venue, page.full_address] if there else []
    room = session.link or page.online_url
    language = page.reader.language_of(page)
    return ical.Entry(
        uid=str(session.translation_key),
        sequence=sequence,
        created=page.first_published_at,
        modified=modified,
        start=session.start,
        end=session.end,
        zone=page.time_zone,
        all_day=False,
        status=page.status,
        language=language,
        title=_state(page.status, language) + session.title,
        text="\n".join(filter(None, [session.speakers, session.description])),
        location=", ".join(filter(None, places)) or room,
        url=iri_to_uri(head.url),
        online_url=room,
        categories=(session.track,) if session.track else (),
        parent=str(page.translation_key),
    )


def _state(status, language):
    """What became of the event, before each title: not every calendar shows a STATUS."""
    if status == Status.SCHEDULED:
        return ""
    with translation.override(language):
        return f"{Status(status).label}: "


def _zones(page, sessions):
    if sessions and not is_utc(page.time_zone):
        last = max(session.end for session in sessions)
        first = sessions[0].start - timedelta(days=1)
        yield vtimezone(page.time_zone, first.year, last.year + 1)
