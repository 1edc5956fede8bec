"""Taking part, for people without an account: register, then a page of one's own.

Nobody gets a cookie. A page of one's own is behind a token that only its owner has, is
kept by no cache and named to no other site. GET changes nothing: the scanners that open
every link in a mail do no harm.
"""

from functools import wraps

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods

from content.editions import Edition
from content.templatetags.languages import direction, endonym
from events import times
from events.models import EventPage, Registration
from events.taking_part import limits, refusals, signup
from events.taking_part.forms import SignupForm
from events.taking_part.questions import answer_rows, countries
from events.taking_part.standing import standing
from events.taking_part.ticket import qr_code

ACTIONS = {
    "confirm": signup.confirm_email,
    "accept": signup.accept,
    "cancel": signup.cancel,
}


def public(view):
    """GET and POST; a person who is signed in is guarded against forged forms."""

    @csrf_exempt
    @require_http_methods(["GET", "HEAD", "POST"])
    @wraps(view)
    def guarded(request, *args, **kwargs):
        guard = csrf_protect if is_signed_in(request) else lambda same: same
        return guard(view)(request, *args, **kwargs)

    return guarded


def own(view):
    """A page that only the owner of the token in its address should ever see."""

    @wraps(view)
    def private(request, token, *args, **kwargs):
        rows = Registration.objects.filter(erased_at=None).select_related("event", "access_need")
        response = view(request, get_object_or_404(rows, token=token), *args, **kwargs)
        response["Cache-Control"] = "private, no-store"
        response["Referrer-Policy"] = "no-referrer"
        response["X-Robots-Tag"] = "noindex"
        return response

    return public(private)


def is_signed_in(request) -> bool:
    return settings.SESSION_COOKIE_NAME in request.COOKIES and request.user.is_authenticated


@public
def register(request, event_key):
    """The form; what is sent leads to ``sent``, whoever is registered already."""
    page, signed_in = _page(request, event_key), is_signed_in(request)
    now = standing(page, signed_in=signed_in)
    if now.code == "elsewhere":
        return HttpResponseRedirect(now.address)
    if now.code == "partners":
        return redirect_to_login(request.path, reverse("account_login"))
    context = _context(request, page) | {"standing": now}
    given = {"page": page, "reader": request.reader}
    if request.method != "POST":
        form = SignupForm(**given) if now.can_register else None
        return render(request, "events/taking_part/register.html", context | {"form": form})
    form = SignupForm(request.POST, **given)
    if form.data.get("website"):
        return _sent(page)
    status = 200
    if not limits.client_may(request):
        status = 429
    elif form.is_valid():
        status = _register(form, page, signed_in)
    if status == 302:
        return _sent(page, waits=_waits(now, form.cleaned_data.get("places", 1)))
    context |= {"form": form, "busy": status == 429}
    return render(request, "events/taking_part/register.html", context, status=status)


def _register(form, page, signed_in):
    """Register; the status of the answer. What cannot be done is an error of the form."""
    email = form.cleaned_data["email"]
    if not limits.address_may(email):
        return 429
    if not limits.address_may_here(email, page.translation_key):
        return 302  # it has had its mails: whoever asks is told the same
    try:
        signup.register(page, **form.given(), signed_in=signed_in)
    except refusals.SignupError as refusal:
        _refuse(form, refusal)
        return 409
    return 302


def _refuse(form, refusal):
    form.add_error(refusal.field if refusal.field in form.fields else None, refusal.message)


def _waits(now, places):
    """Whether so many are put on the waiting list: by what is public, not by who asks."""
    return now.left is not None and now.left < places


def _sent(page, *, waits=False):
    address = reverse("taking_part:sent", args=[page.translation_key])
    return HttpResponseRedirect(f"{address}?waits" if waits else address)


@require_http_methods(["GET", "HEAD"])
def sent(request, event_key):
    """Look in your mail: the same for everyone, registered before or not."""
    page = _page(request, event_key)
    context = _context(request, page) | {"waits": "waits" in request.GET}
    return render(request, "events/taking_part/sent.html", context)


@own
def own_page(request, registration):
    """What one has registered, and what one can do about it."""
    error = ""
    if request.method == "POST":
        action = ACTIONS.get(request.POST.get("action"))
        if action is None:
            raise Http404
        try:
            action(registration)
        except refusals.SignupError as refusal:
            error = refusal.message
            registration.refresh_from_db()
        else:
            return HttpResponseRedirect(_own_address(registration))
    context = own_context(request, registration) | {"error": error}
    status = 409 if error else 200
    return render(request, "events/taking_part/own.html", context, status=status)


@own
def change(request, registration):
    """Change what one has told."""
    context = own_context(request, registration)
    if not context["can_change"]:
        return HttpResponseRedirect(_own_address(registration))
    status = 200
    form = SignupForm(
        request.POST if request.method == "POST" else None,
        page=context["event"],
        reader=request.reader,
        registration=registration,
    )
    if form.is_bound and form.is_valid():
        try:
            signup.change(registration, **form.given())
        except refusals.SignupError as refusal:
            _refuse(form, refusal)
            status = 409
        else:
            return HttpResponseRedirect(_own_address(registration) + "?saved")
    template = "events/taking_part/change.html"
    return render(request, template, context | {"form": form}, status=status)


@own
def cancel(request, registration):
    """Ask once more; the button on it sends the cancellation to ``own_page``."""
    context = own_context(request, registration)
    if not context["can_cancel"]:
        return HttpResponseRedirect(_own_address(registration))
    return render(request, "events/taking_part/cancel.html", context)


def _own_address(registration):
    return reverse("taking_part:own", args=[registration.token])


def _page(request, event_key):
    """The edition of the event that is nearest to the reader; raises Http404."""
    pages = EventPage.objects.filter(translation_key=event_key)
    page = get_object_or_404(pages.best_for(request.reader).select_related("country", "locale"))
    page.reader = request.reader
    return page


def _context(request, page):
    """What every page of taking part shows of its event."""
    reader = request.reader
    language = reader.language_of(page)
    borrowed = not reader.reads(page)
    attributes = format_html(' lang="{}" dir="{}"', language, direction(language))
    here = request.path_info.removeprefix(f"/{reader.language}/")
    return {
        "event": page,
        "event_address": reader.address(page) if page.live and not reader.closes(page) else "",
        "register_address": reverse("taking_part:register", args=[page.translation_key]),
        "spoken": attributes if borrowed else mark_safe(' dir="auto"'),
        "when": times.when(page, reader.language),
        "signed_in": is_signed_in(request),
        "switcher": [
            Edition(code, f"/{code}/{here}", current=code == reader.language)
            for code in reader.homes
        ],
    }


def own_context(request, registration):
    editions = EventPage.objects.filter(translation_key=registration.event_id)
    page = editions.best_for(request.reader).first() or editions.order_by("-live", "pk").first()
    if page is None:
        raise Http404
    page.reader = request.reader
    states, open_now = Registration.Status, registration.status
    running = open_now not in states.ended() and not page.is_over
    held = running and not registration.event.withdrawn_at
    unconfirmed = not registration.email_confirmed_at
    context = _context(request, page)
    return context | {
        "registration": registration,
        "until": registration.holds_until and registration.holds_until.astimezone(page.zone),
        "to_confirm": held and unconfirmed,
        "to_accept": held and open_now == states.OFFERED,
        "can_change": held and page.status not in ("cancelled", "postponed"),
        "can_cancel": running,
        "saved": "saved" in request.GET,
        "told": _told(page, registration),
        "qr": qr_code(registration) if held and open_now == states.CONFIRMED else "",
        "need": getattr(registration, "access_need", None),
        "own_address": _own_address(registration),
    }


def _told(page, registration):
    """What the person has told, as name and value; needs are shown to them alone."""

    def row(name, value):
        return {"name": capfirst(Registration._meta.get_field(name).verbose_name), "value": value}

    sessions = page.sessions.all() if registration.sessions else []
    chosen = [s.title for s in sessions if str(s.translation_key) in registration.sessions]
    names = dict(countries(get_language()))
    own = ("name", "email", "places")
    return [
        *(row(name, getattr(registration, name)) for name in own),
        row("others", ", ".join(registration.others)),
        row("organisation", registration.organisation),
        row("country", names.get(registration.country, registration.country)),
        row("language", endonym(registration.language)),
        {"name": _("Sessions"), "value": ", ".join(chosen)},
        row("photo_consent", {True: _("Yes"), False: _("No")}.get(registration.photo_consent)),
        *answer_rows(page, registration),
    ]
