"""Registering for an event, and what becomes of it: each write locks, checks, writes, tells.

The row to lock is the event's EventRecord: ``SELECT … FOR UPDATE`` on PostgreSQL; on SQLite
every transaction is IMMEDIATE, so that only one writes at a time. All that is decided is read
after that, so the places given never exceed the capacity. Mails are written down in the
same transaction. Every function can be called again and does nothing more.

Groups stay together: a place that is freed goes to the first in the waiting list whose
whole group fits. A larger group keeps its place in the list until enough are free.
"""

from contextlib import contextmanager
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from events.models import AccessNeed, EventRecord, Registration, Status
from events.taking_part import refusals
from events.taking_part.outbox import tell
from events.taking_part.places import Places, terms_of
from events.taking_part.terms import check_held, check_open, check_sessions, is_open

TIME_TO_CONFIRM = timedelta(hours=24)
TIME_TO_ACCEPT = timedelta(hours=48)
State = Registration.Status
AGAIN_HOURS = 6  # whoever registers again and again gets one mail in so many hours
OWN = {"name", "language", "organisation", "country", "answers", "photo_consent"}


@contextmanager
def locked(event_key):
    """Within: the event's record, locked until the transaction ends, and its terms or None."""
    with transaction.atomic():
        rows = EventRecord.objects.select_for_update()
        record, _new = rows.get_or_create(event_key=event_key)
        yield record, terms_of(event_key)


@contextmanager
def _locked(registration):
    """Within: ``registration`` as it is now, with its event locked, and the event's terms."""
    with locked(registration.event_id) as (_record, terms):
        yield Registration.objects.get(pk=registration.pk), terms


def register(
    page,
    *,
    name,
    email,
    language,
    places=1,
    others=(),
    organisation="",
    country="",
    sessions=(),
    answers=None,
    photo_consent=None,
    access_needs="",
    signed_in=False,
) -> Registration:
    """Register for the event that ``page`` is an edition of; a mail asks to confirm.

    HELD where the places are free, else WAITING; PENDING where the organiser approves.
    An address that is registered already gets its registration back, unchanged, and a mail
    with the way to it: whoever asks cannot tell the difference. ``access_needs`` are given
    with consent, or not at all. Raises a SignupError.
    """
    now = timezone.now()
    with locked(page.translation_key) as (record, terms):
        check_open(terms, now, signed_in=signed_in)
        others = _people(others)
        if not max(1, len(others) + 1) <= places <= terms.group_limit:
            raise refusals.GroupTooLarge
        check_sessions(page, sessions)
        status = _place_for(terms, places, sessions)
        key = email.strip().lower()
        same = Registration.objects.filter(event=record, email_key=key).open().first()
        if same:
            tell(same, "again", about=f"{now:%Y-%m-%d}-{now.hour // AGAIN_HOURS}")
            return same
        registration = Registration.objects.create(
            event=record,
            status=status,
            places=places,
            name=_line(name),
            email=email.strip(),
            email_key=key,
            language=language,
            country=country.upper(),
            organisation=_line(organisation),
            others=others,
            sessions=list(sessions),
            answers=answers or {},
            photo_consent=photo_consent,
            queued_at=now if status == State.WAITING else None,
            holds_until=now + TIME_TO_CONFIRM,
        )
        _set_needs(registration, access_needs, now)
        tell(registration, "confirm")
        return registration


def _place_for(terms, places, sessions):
    """The status of a new registration. The same for whoever asks: registered before or not."""
    free = Places(terms)
    fits = free.left >= places
    if not (fits or terms.waiting_list or terms.approval):
        raise refusals.Full
    if not set(sessions) <= free.sessions.keys():
        raise refusals.SessionFull
    if fits and not all(free.has_room(key, places) for key in sessions):
        raise refusals.SessionFull
    if terms.approval:
        return State.PENDING
    return State.HELD if fits else State.WAITING


def confirm_email(registration) -> Registration:
    """The person has the mail: a held place is theirs, and one who waits is in the list."""
    now = timezone.now()
    with _locked(registration) as (registration, terms):
        if registration.status in State.ended():
            raise refusals.Ended
        if registration.email_confirmed_at:
            return registration
        check_held(terms, now)
        registration.email_confirmed_at = now
        if registration.status == State.HELD:
            return _confirm(registration)
        registration.holds_until = None
        registration.save(update_fields=["email_confirmed_at", "holds_until"])
        _offer(terms, now)
        registration.refresh_from_db()
        if registration.status in (State.WAITING, State.PENDING):
            tell(registration, "waiting", about=registration.status)
        return registration


def accept(registration) -> Registration:
    """Take the place that is offered."""
    with _locked(registration) as (registration, terms):
        if registration.status == State.CONFIRMED:
            return registration
        if registration.status in State.ended():
            raise refusals.Ended
        if registration.status != State.OFFERED:
            raise refusals.NotOffered
        check_held(terms, timezone.now())
        return _confirm(registration)


def approve(registration) -> Registration:
    """The organiser takes the person in: PENDING or WAITING become CONFIRMED.

    Whoever has not confirmed their e-mail gets the place held until they do. Sessions
    that are full by now are taken out. Raises Full where there are not enough places.
    """
    now = timezone.now()
    with _locked(registration) as (registration, terms):
        if registration.status in State.taking():
            return registration
        if registration.status in State.ended():
            raise refusals.Ended
        check_held(terms, now)
        free = Places(terms)
        if free.left < registration.places:
            raise refusals.Full
        _leave_full_sessions(registration, free)
        if registration.email_confirmed_at:
            return _confirm(registration)
        registration.status = State.HELD
        registration.holds_until = now + TIME_TO_CONFIRM
        registration.save(update_fields=["status", "holds_until", "sessions"])
        tell(registration, "confirm", about="approved")
        return registration


def _confirm(registration):
    registration.status, registration.holds_until = State.CONFIRMED, None
    fields = ["status", "holds_until", "email_confirmed_at", "sessions"]
    registration.save(update_fields=fields)
    tell(registration, "confirmed")
    return registration


def change(registration, *, places=None, others=None, sessions=None, access_needs=None, **own):
    """Change what the person has told, and how many they are; returns the Registration.

    Only what is given changes; the address cannot. Larger groups and other sessions need
    room, and registration to be open; what is freed is offered. Raises a SignupError.
    """
    if unknown := own.keys() - OWN:
        raise TypeError(f"A registration has no {', '.join(sorted(unknown))} to change.")
    now = timezone.now()
    with _locked(registration) as (registration, terms):
        if registration.status in State.ended():
            raise refusals.Ended
        check_held(terms, now)
        _resize(registration, terms, places, sessions, now)
        if others is not None:
            registration.others = _people(others)
        if len(registration.others) >= registration.places:
            raise refusals.GroupTooLarge
        for field, value in own.items():
            line = field in ("name", "organisation")
            setattr(registration, field, _line(value) if line else value)
        registration.save(update_fields=["places", "sessions", "others", *own])
        if access_needs is not None:
            _set_needs(registration, access_needs, now)
        _offer(terms, now)
        registration.refresh_from_db()
        return registration


def _resize(registration, terms, places, sessions, now):
    """Set ``places`` and ``sessions`` where they are given and there is room for them."""
    places = registration.places if places is None else places
    if sessions is None:
        sessions = registration.sessions
    else:
        check_sessions(terms, sessions)
    more = places - registration.places
    added = set(sessions) - set(registration.sessions)
    if places < 1 or (more > 0 and places > terms.group_limit):
        raise refusals.GroupTooLarge
    if more > 0 or added:
        check_open(terms, now, signed_in=True)
        free = Places(terms)
        if not added <= free.sessions.keys():
            raise refusals.SessionFull
        if registration.status in State.taking():
            if free.left < more:
                raise refusals.Full
            needed = dict.fromkeys(sessions, more) | dict.fromkeys(added, places)
            if any(free.sessions.get(key, 0) < number for key, number in needed.items() if number):
                raise refusals.SessionFull
    registration.places, registration.sessions = places, list(sessions)


def cancel(registration) -> Registration:
    """The person does not come; the next in the waiting list is offered the place.

    Raises Over once the event is.
    """
    return _end(registration, State.CANCELLED, "withdrawn")


def reject(registration) -> Registration:
    """The organiser cannot take the person."""
    return _end(registration, State.REJECTED, "rejected")


def _end(registration, status, kind):
    now = timezone.now()
    with _locked(registration) as (registration, terms):
        if registration.status in State.ended():
            return registration
        if status == State.CANCELLED and terms and terms.listed_end <= now:
            raise refusals.Over
        _set_ended(Registration.objects.filter(pk=registration.pk), status, now)
        registration.refresh_from_db()
        tell(registration, kind)
        _offer(terms, now)
        return registration


def _set_ended(registrations, status, now):
    """What people need to take part concerns nobody once they do not."""
    AccessNeed.objects.filter(registration__in=registrations).delete()
    return registrations.update(status=status, ended_at=now, holds_until=None)


def add_walk_in(
    page, *, name, language, email="", places=1, organisation="", country=""
) -> Registration:
    """Somebody who comes without having registered: CONFIRMED, while places last.

    One who is registered with this address is confirmed. Whoever calls this checks them in, in
    the same transaction (events.running.check_in.take_in). Raises Full.
    """
    now = timezone.now()
    with locked(page.translation_key) as (record, terms):
        check_held(terms, now)
        key = email.strip().lower()
        same = Registration.objects.filter(event=record, email_key=key).open()
        registration = (key and same.first()) or Registration(
            event=record, name=_line(name), email=email.strip(), email_key=key, language=language,
            places=places, organisation=_line(organisation), country=country.upper(), walk_in=True,
        )  # fmt: skip
        if registration.status not in State.taking() and (Places(terms).left < registration.places):
            raise refusals.Full
        registration.status, registration.holds_until = State.CONFIRMED, None
        registration.save()
        return registration


def offer_next(record) -> list[Registration]:
    """Offer the places that are free to those who wait; returns who is offered one.

    In the order in which they joined, the first whose whole group fits. They have 48 hours
    to accept, and never longer than until the event starts.
    """
    with locked(record.pk) as (_record, terms):
        return _offer(terms, timezone.now())


def _offer(terms, now):
    if terms is None or terms.approval or terms.listed_start <= now:
        return []
    if terms.status in (Status.CANCELLED, Status.POSTPONED):
        return []
    waiting = Registration.objects.filter(
        event_id=terms.translation_key, status=State.WAITING, email_confirmed_at__isnull=False
    )
    offered, free = [], None
    for registration in waiting.order_by("queued_at", "pk"):
        free = free or Places(terms)
        if free.left < 1:
            break
        if registration.places > free.left:
            continue
        _leave_full_sessions(registration, free)
        registration.status = State.OFFERED
        registration.holds_until = min(now + TIME_TO_ACCEPT, terms.listed_start)
        registration.save(update_fields=["status", "holds_until", "sessions"])
        free.take(registration)
        tell(registration, "offered", until=registration.holds_until.isoformat())
        offered.append(registration)
    return offered


def _leave_full_sessions(registration, free):
    chosen = registration.sessions
    registration.sessions = [key for key in chosen if free.has_room(key, registration.places)]


def release_overdue(now=None) -> int:
    """End what nobody confirmed or accepted in time, and offer its places; returns how many."""
    now = now or timezone.now()
    overdue = Registration.objects.open().filter(holds_until__lte=now)
    released = 0
    for key in overdue.order_by().values_list("event", flat=True).distinct():
        with locked(key) as (_record, terms):
            late = overdue.filter(event=key)
            offered = list(late.filter(status=State.OFFERED))
            released += _set_ended(late, State.EXPIRED, now)
            if terms and terms.status != Status.CANCELLED:  # else they know more already
                for registration in offered:
                    tell(registration, "lapsed", again=is_open(terms, now))
            _offer(terms, now)
    return released


def _set_needs(registration, needs, now):
    needs = needs.strip()
    if not needs:
        AccessNeed.objects.filter(registration=registration).delete()
        return
    kept = AccessNeed.objects.filter(registration=registration, needs=needs)
    if not kept.exists():  # what was arranged was for other needs
        values = {"needs": needs, "consented_at": now, "arranged_at": None, "note": ""}
        AccessNeed.objects.update_or_create(registration=registration, defaults=values)


def _line(text):
    """``text`` on one line: no break of a line may reach the head of a mail."""
    return " ".join(text.split())


def _people(names):
    return [_line(name)[:120] for name in names if name.strip()]
