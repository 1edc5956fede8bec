"""Checking people in at the door, on a phone whose connection comes and goes.

The page holds the list: names and references. What is pressed without a connection waits in
the phone, with its time, until it can be sent (static/js/admin/check-in.js). It can be sent
again: the earliest time stays. While the event goes on the phone keeps a copy of the page,
which a service worker opens without a connection (templates/events/running/check_in_worker.js).

Of a series the list is about one date: the one that goes on now or is nearest. What is pressed
is filed on the date that is nearest to its time, whenever it is sent. A page whose address has
``?date=2026-12-07`` is about that date, and so is what is pressed there.
"""

import json
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from django import forms
from django.core.exceptions import BadRequest
from django.db.models import Min
from django.http import HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from content.folding import fold
from content.templatetags.languages import endonym
from events.models import CheckIn, Occurrence, Registration
from events.running.attendance import dates_of, in_words, nearest, on_day, with_time
from events.running.people import head
from events.running.rights import event_to_run
from events.taking_part import refusals, signup
from events.taking_part.questions import countries
from events.taking_part.ticket import qr_code

AROUND = timedelta(hours=24), timedelta(hours=12)  # a copy is kept before and after the event
LONGEST_COPY = timedelta(days=3)
REFERENCE = re.compile("[2-9A-HJKMNP-Z]{8}")  # see events.models.registration.new_reference
MOST_AT_ONCE = 2_000  # check-ins in one request
CAMERA = "camera=(self)"  # elsewhere on the site no page may ask for it
State = Registration.Status


class NoPlace(refusals.SignupError):
    message = gettext_lazy("This registration has no place.")


@dataclass(frozen=True)
class CheckedIn:
    """``first``: this is the check-in that counts; else somebody has checked in at ``at``."""

    registration: Registration
    at: datetime
    first: bool


@dataclass(frozen=True)
class Door:
    """Of a series: ``date`` is what the list is about, ``dates`` are those to choose from.

    ``asked`` is the day of ``date`` where the address names it, else "": then a press belongs
    to the date that is nearest to its time.
    """

    dates: list[Occurrence]
    date: Occurrence | None
    asked: str

    @property
    def may(self) -> list[Occurrence]:
        """The dates that a press may be for."""
        return [self.date] if self.asked else self.dates

    @property
    def query(self):
        return f"?date={self.asked}" if self.asked else ""


def door_of(page, asked="") -> Door:
    """The door on the day ``asked``, as in 2026-12-07; now, where the series has no such date."""
    dates = dates_of(page)
    now = nearest(dates, timezone.now())
    date = nearest(on_day(dates, asked), timezone.now())
    chosen = date is not now and date.day == asked
    return Door(dates, date if chosen else now, asked if chosen else "")


def check_in(event_key, reference, *, at=None, dates=()) -> CheckedIn:
    """Check in the registration ``reference`` of the event, at ``at`` (aware; default: now).

    The earliest time stays, whichever comes first here; of a series that of the one of
    ``dates`` that is nearest. Whoever holds a place that they have not confirmed has confirmed
    it by coming. Raises NoPlace for all others, and Registration.DoesNotExist.
    """
    now = timezone.now()
    with signup.locked(event_key) as (record, _terms):
        row = Registration.objects.get(event=record, reference=reference, erased_at=None)
        if row.status not in State.taking():
            raise NoPlace(row.get_status_display())
        row.status, row.holds_until = State.CONFIRMED, None
        return _come(row, max(min(at or now, now), row.created_at), dates)


def _come(row, at, dates) -> CheckedIn:
    """Write down that ``row`` came at ``at``, unless an earlier time is there. In the lock."""
    date, earlier = nearest(dates, at), row.checked_in_at
    if date:
        at = min(at, date.end)  # written down when the date is over, they came to it all the same
        earlier = row.check_ins.filter(occurrence=date).values_list("at", flat=True).first()
    if earlier and earlier <= at:
        return CheckedIn(row, earlier, first=earlier == at)
    if date:
        row.check_ins.update_or_create(occurrence=date, defaults={"at": at})
    row.checked_in_at = min(at, row.checked_in_at or at)
    row.save(update_fields=["status", "holds_until", "checked_in_at"])
    return CheckedIn(row, at, first=earlier is None)


def undo(event_key, reference, date=None):
    """Somebody was checked in by mistake; of a series to ``date``, and not to others."""
    with signup.locked(event_key) as (record, _terms):
        rows = Registration.objects.filter(event=record, reference=reference)
        came = CheckIn.objects.filter(registration__in=rows)
        came.filter(occurrence=date).delete()
        rows.update(checked_in_at=came.aggregate(first=Min("at"))["first"] if date else None)


def expected(page, date=None) -> list[Registration]:
    """Those who may come in to ``date``, in the order of their names. One query.

    ``words`` is what a search looks at, ``more`` how many they bring, ``unsure`` why their
    place is not sure yet ("" where it is), ``at`` when they came to ``date``.
    """
    rows = Registration.objects.filter(event_id=page.translation_key, erased_at=None)
    rows = with_time(rows.taking_places(), date)
    kept = ("reference", "name", "others", "places", "status")
    people = sorted(rows.only(*kept), key=lambda row: (fold(row.name), row.pk))
    for row in people:
        row.words = fold(" ".join([row.name, *row.others, row.reference]))
        row.more = row.places - 1
        row.unsure = "" if row.status == State.CONFIRMED else row.get_status_display()
    return people


def take_in(page, *, at=None, reference="", dates=(), **values) -> CheckedIn:
    """Take in a walk-in that a phone gave ``reference``, once however often it is sent.

    ``at`` and ``dates`` are as in ``check_in``, ``values`` those of ``signup.add_walk_in``, and
    what it raises is raised.
    """
    now = timezone.now()
    at = min(at or now, now)
    with signup.locked(page.translation_key) as (record, _terms):
        same = Registration.objects.filter(reference=reference).first()
        if same and same.event_id == record.pk:
            return CheckedIn(same, same.checked_in_at or now, first=True)
        row = signup.add_walk_in(page, **values)
        if row.created_at < now:  # registered with this address
            at = max(at, row.created_at)
        elif reference and not same:
            row.reference = reference
            row.save(update_fields=["reference"])
        return _come(row, at, dates)


def kept_until(page, date=None):
    """Until when a phone may keep a copy of the list of ``page``; None: not at all."""
    now, (before, after) = timezone.now(), AROUND
    start, end = (date.start, date.end) if date else (page.listed_start, page.listed_end)
    if not start - before <= now < end + after:
        return None
    return min(end + after, now + LONGEST_COPY)


class WalkInForm(forms.Form):
    """Somebody at the door who has not registered."""

    name = forms.CharField(label=gettext_lazy("Name"), max_length=120)
    email = forms.EmailField(label=gettext_lazy("E-mail"), required=False)
    places = forms.IntegerField(
        label=gettext_lazy("How many people"), min_value=1, max_value=50, initial=1
    )
    organisation = forms.CharField(
        label=gettext_lazy("Organisation"), max_length=160, required=False
    )
    country = forms.ChoiceField(label=gettext_lazy("Country"), required=False)
    language = forms.ChoiceField(label=gettext_lazy("Language"))

    def __init__(self, *args, languages, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["country"].choices = [("", ""), *countries(get_language())]
        self.fields["language"].choices = [(code, endonym(code)) for code in languages]


def door(request, event_key):
    """The list at the door: type a part of a name or of the number, press. With ``q``: found."""
    page = event_to_run(request.user, event_key)
    here = door_of(page, request.GET.get("date", ""))
    if request.method == "POST":
        _press(request, page, request.POST.get("reference", ""), here.may)
        return HttpResponseRedirect(_address(page, here))
    return _show(request, page, here, _walk_in_form(request))


def _show(request, page, here, form, status=200):
    people = expected(page, here.date)
    asked = request.GET.get("q", "")
    words = fold(asked).split()
    context = head(page, _("Check in")) | {
        "rows": [row for row in people if all(word in row.words for word in words)],
        "q": asked,
        "here": here,
        "about": in_words(page, here.date),
        "choices": [(each.day, in_words(page, each)) for each in reversed(here.dates)],
        "come": sum(row.places for row in people if row.at),
        "all": sum(row.places for row in people),
        "form": form,
        "now": timezone.now(),
        "keep": None if here.asked else kept_until(page, here.date),
    }
    response = render(request, "events/running/check_in.html", context, status=status)
    response["Permissions-Policy"] = CAMERA
    return response


def worker(request, event_key):
    """The service worker of the pages beside it: an address of its own limits it to them."""
    event_to_run(request.user, event_key)
    kind = "text/javascript; charset=utf-8"
    return render(request, "events/running/check_in_worker.js", content_type=kind)


def one(request, event_key, reference):
    """Where the QR code leads: who it is, and one button."""
    page = event_to_run(request.user, event_key)
    here = door_of(page, request.GET.get("date", ""))
    rows = Registration.objects.filter(event=page.translation_key, erased_at=None)
    row = get_object_or_404(with_time(rows, here.date), reference=reference)
    if request.method == "POST":
        if "undo" in request.POST:
            undo(page.translation_key, reference, here.date)
        else:
            _press(request, page, reference, here.may)
        return HttpResponseRedirect(_address(page, here))
    may = row.status in State.taking()
    context = {"row": row, "more": row.places - 1, "may": may, "qr": qr_code(row) if may else ""}
    context |= {"here": here, "about": in_words(page, here.date)}
    return render(request, "events/running/check_in_one.html", head(page, _("Check in")) | context)


def _press(request, page, reference, dates):
    """Check in, and say what became of it."""
    try:
        done = check_in(page.translation_key, reference, dates=dates)
    except Registration.DoesNotExist:
        messages.error(request, _("Nobody has registered with this number."))
    except NoPlace as refusal:
        text = _("%(reference)s is not checked in: %(reason)s")
        messages.error(request, text % {"reference": reference, "reason": refusal})
    else:
        at = f"{done.at.astimezone(page.zone):%H:%M}"
        text = _("%(name)s is checked in.")
        if not done.first:
            text = _("%(name)s was checked in already, at %(time)s.")
        say = messages.success if done.first else messages.warning
        say(request, text % {"name": done.registration.name, "time": at})


@require_POST
def walk_in(request, event_key):
    """Take in somebody who has not registered, while places last."""
    page = event_to_run(request.user, event_key)
    here = door_of(page, request.GET.get("date", ""))
    form = _walk_in_form(request, request.POST)
    if not form.is_valid():
        return _show(request, page, here, form, status=422)
    try:
        done = take_in(page, dates=here.may, **form.cleaned_data)
    except refusals.SignupError as refusal:
        form.add_error(None, refusal.message)
        return _show(request, page, here, form, status=409)
    text = _("%(name)s is checked in.")
    messages.success(request, text % {"name": done.registration.name})
    return HttpResponseRedirect(_address(page, here))


def _walk_in_form(request, data=None):
    initial = {"language": get_language()}
    return WalkInForm(data, languages=request.reader.homes, initial=initial)


@require_POST
def sync(request, event_key):
    """Take ``{"check_ins": [{"reference", "at"}], "walk_ins": […]}`` as JSON; answer for each.

    ``at`` is ISO 8601 with its offset. A walk-in has a new ``reference`` and the values of
    WalkInForm too. The answer is ``{"results": [{"reference", "outcome", "at", "reason"}],
    "people": [{"reference", "name", "more", "words", "unsure", "at"}]}``; an outcome is checked-in,
    already, no-place or unknown. Sent again, it changes nothing.

    Of a series: ``date`` is that of the page's address, of each and of all; without it each is
    filed by its ``at``. The answer has ``{"date": {"day", "asked", "about"}}`` of its people.
    """
    page = event_to_run(request.user, event_key)
    asked, check_ins, walk_ins = _pressed(request)
    here = door_of(page, asked)
    results = [
        _sync_walk_in(request, page, values, *who, on_day(here.dates, values.get("date")))
        for *who, values in walk_ins
    ]
    results += [
        _sync_one(page, *who, on_day(here.dates, values.get("date"))) for *who, values in check_ins
    ]
    people = [
        {
            "reference": row.reference,
            "name": row.name,
            "more": row.more,
            "words": row.words,
            "unsure": row.unsure,
            "at": row.at,
        }
        for row in expected(page, here.date)
    ]
    answer = {"results": results, "people": people}
    if here.date:
        about = in_words(page, here.date)
        answer["date"] = {"day": here.date.day, "asked": here.asked, "about": about}
    return JsonResponse(answer)


def _pressed(request):
    """The day of the page, and two lists of ``(reference, at, all that was sent)``.

    Raises BadRequest.
    """
    try:
        sent = json.loads(request.body)
        lists = sent["check_ins"], sent.get("walk_ins", [])
        found = [
            [(str(each["reference"]), parse_datetime(each["at"]), each) for each in given]
            for given in lists
        ]
    except (AttributeError, ValueError, KeyError, TypeError) as error:
        raise BadRequest("no list of check-ins") from error
    times = [at for given in found for _ref, at, _each in given]
    if len(times) > MOST_AT_ONCE or not all(at and timezone.is_aware(at) for at in times):
        raise BadRequest("too many check-ins, or one without a time")
    if not all(REFERENCE.fullmatch(reference) for reference, _at, _each in found[1]):
        raise BadRequest("a walk-in without a number")
    return sent.get("date", ""), *found


def _sync_walk_in(request, page, values, reference, at, dates):
    form = _walk_in_form(request, values)
    try:
        if not form.is_valid():
            raise refusals.SignupError(" ".join(e for es in form.errors.values() for e in es))
        done = take_in(page, at=at, reference=reference, dates=dates, **form.cleaned_data)
    except refusals.SignupError as refusal:
        return {"reference": reference, "outcome": "no-place", "reason": str(refusal)}
    outcome = "checked-in" if done.first else "already"
    return {"reference": reference, "outcome": outcome, "at": done.at}


def _sync_one(page, reference, at, dates):
    try:
        done = check_in(page.translation_key, reference, at=at, dates=dates)
    except Registration.DoesNotExist:
        return {"reference": reference, "outcome": "unknown"}
    except NoPlace as refusal:
        return {"reference": reference, "outcome": "no-place", "reason": str(refusal)}
    outcome = "checked-in" if done.first else "already"
    return {"reference": reference, "outcome": outcome, "at": done.at}


def _address(page, here):
    return reverse("running:check_in", args=[page.translation_key]) + here.query
