"""Approving, rejecting and writing to several people at once.

Each is approved or rejected by itself: what cannot be done is said with its reason, and the
rest is done. Rejecting and writing are shown first, and done when the organiser is sure.
"""

import hashlib
from copy import copy
from datetime import timedelta

from django import forms
from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST
from wagtail.admin import messages

from events.models import Message, Registration
from events.running.people import PeopleFilter, head, people_of
from events.running.rights import event_to_run
from events.taking_part import refusals, signup
from events.taking_part.letters import letter
from events.taking_part.outbox import tell

MOST = 500  # people at once
MESSAGES_A_DAY = 5  # of one event
REASONS_SHOWN = 10
LONGEST = 4000


class TextForm(forms.Form):
    text = forms.CharField(
        label=gettext_lazy("Your message"),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 8, "dir": "auto"}),
    )


@require_POST
def act(request, event_key):
    """Do ``action`` with those who are ticked, or with all that the filter finds."""
    page = event_to_run(request.user, event_key)
    people = chosen(page, request)
    action, back = request.POST.get("action"), _list(page, request)
    if not people:
        messages.warning(request, _("Tick somebody first."))
    elif len(people) > MOST:
        messages.warning(request, _("These are too many at once: %d at most.") % MOST)
    elif action == "approve":
        _report(request, *approve(people), _approved)
    elif action == "reject" and "sure" in request.POST:
        _report(request, *reject(people), _rejected)
    elif action == "reject":
        context = {"action": "reject", "people": people, "back": back}
        title = _("Reject")
        return render(request, "events/running/sure.html", head(page, title) | context)
    elif action == "message":
        return _write(request, page, people, back)
    return HttpResponseRedirect(back)


def chosen(page, request) -> list[Registration]:
    """Of ``page``'s event alone, who registered first first."""
    rows = people_of(page)
    if request.POST.get("whom") == "all":
        rows = PeopleFilter(request.GET, rows).choose(rows)
    else:
        ticked = set(request.POST.getlist("reference"))
        rows = [row for row in rows if row.reference in ticked]
    return sorted(rows, key=lambda row: (row.queued_at or row.created_at, row.pk))


def approve(people) -> tuple[int, list]:
    """How many are approved, and ``[(registration, reason)]`` of the others.

    Places are given in the order of ``people`` and never more than there are.
    """
    return _each(people, signup.approve)


def reject(people) -> tuple[int, list]:
    return _each(people, signup.reject)


def _each(people, do):
    refused = []
    for registration in people:
        try:
            do(registration)
        except refusals.SignupError as refusal:
            refused.append((registration, refusal.message))
    return len(people) - len(refused), refused


def _approved(number):
    return ngettext("%d registration is approved.", "%d registrations are approved.", number)


def _rejected(number):
    return ngettext("%d registration is rejected.", "%d registrations are rejected.", number)


def _report(request, done, refused, words):
    if done:
        messages.success(request, words(done) % done)
    for registration, reason in refused[:REASONS_SHOWN]:
        name = registration.name or registration.reference
        messages.error(request, _("%(name)s: %(reason)s") % {"name": name, "reason": reason})
    if (more := len(refused) - REASONS_SHOWN) > 0:
        text = ngettext("And %d more like these.", "And %d more like these.", more)
        messages.error(request, text % more)


def can_be_written_to(registration) -> bool:
    """Who still takes part, and has an address that they have confirmed."""
    ended = registration.status in Registration.Status.ended()
    return bool(registration.email and registration.email_confirmed_at and not ended)


def write(people, text) -> int:
    """Write ``text`` to ``people``, to each once; how many get it."""
    key, told = _key(text), 0
    for registration in people:
        with transaction.atomic():
            told += tell(registration, "note", about=key, text=text) is not None
    return told


def may_write(page, text) -> bool:
    """Whether the event has messages left today; one that was begun can be ended."""
    since = timezone.now() - timedelta(days=1)
    notes = Message.objects.filter(
        registration__event=page.translation_key, kind="note", created_at__gt=since
    )
    keys = set(notes.order_by().values_list("key", flat=True).distinct())
    return len(keys) < MESSAGES_A_DAY or f"note:{_key(text)}" in keys


def _key(text):
    """What makes the same text, sent twice on a day, one message."""
    day = timezone.now().date().isoformat()
    return f"{day}-{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def _write(request, page, people, back):
    """The form, then how the mail will look, then the list again."""
    able = [each for each in people if can_be_written_to(each)]
    form = TextForm(request.POST if "text" in request.POST else None)
    context = {"form": form, "people": able, "left_out": len(people) - len(able), "back": back}
    if able and form.is_bound and form.is_valid():
        text = form.cleaned_data["text"]
        if not may_write(page, text):
            form.add_error("text", _("This event has written %d times today.") % MESSAGES_A_DAY)
        elif "sure" in request.POST:
            told = write(able, text)
            text = ngettext("%d person gets a mail.", "%d people get a mail.", told) % told
            messages.success(request, text)
            return HttpResponseRedirect(back)
        else:
            context["preview"] = _preview(able[0], text)
    title = _("Write to people")
    return render(request, "events/running/message.html", head(page, title) | context)


def _preview(registration, text):
    """The mail, without the address of the person's own page: that is theirs alone."""
    shown = copy(registration)
    shown.token = "example"
    return letter(Message(registration=shown, kind="note", context={"text": text}))


def _list(page, request):
    address = reverse("running:people", args=[page.translation_key])
    query = request.GET.urlencode()
    return f"{address}?{query}" if query else address
