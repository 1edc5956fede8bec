"""What a good event needs before, during and after; it turns green by itself from the data."""

from dataclasses import dataclass

from django.db.models import Count, Q
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from events.models import (
    Feedback,
    PeerVisitPage,
    RegionalConferencePage,
    Registration,
    RegistrationBy,
)
from events.running.access import needs_to_arrange
from events.running.afterwards import lacks
from events.running.good_practice import begin
from events.running.people import head
from events.running.rights import event_to_run
from events.taking_part.feedback import FEWEST
from network.connections import linked_keys

PARTS = {
    "before": gettext_lazy("Before"),
    "during": gettext_lazy("During"),
    "after": gettext_lazy("Afterwards"),
}


@dataclass(frozen=True)
class Item:
    """One thing to see to; ``part`` is one of PARTS, ``where`` the address at which to do it."""

    part: str
    text: str
    done: bool
    where: str


def checklist_of(page) -> list[Item]:
    """Of the event that ``page`` is the original of, as its newest draft is. Seven queries."""
    draft = page.get_latest_revision_as_object() if page.latest_revision_id else page
    links = linked_keys(draft)
    rows = [*_before(page, draft, links), *_later(page, draft, links)]
    return [Item(part, text, bool(done), where) for part, text, done, where in rows]


def _before(page, draft, links):
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    needs = needs_to_arrange().filter(registration__event=page.translation_key)
    done = {_("The host or organiser is linked"): links["hosts-back"] or links["organises-back"]}
    if isinstance(draft, PeerVisitPage):
        done |= {
            _("What is visited is linked"): links["visits"],
            _("It is said who visits"): draft.visitors,
            _("It is said what the visitors want to learn"): draft.learning_goals,
        }
    done |= {
        _("The programme has sessions"): draft.sessions.exists(),
        _("The place has an address, or the online room a link"): draft.address or draft.online_url,
        _("It is said how accessible the place is"): draft.access,
        _("There is an e-mail address for questions"): draft.contact_email,
        _("People can register on the published page"): page.live and draft.registration,
    }
    if draft.registration == RegistrationBy.HERE:
        done[_("A reminder is sent")] = draft.reminder_days
    yield from (("before", text, value, edit) for text, value in done.items())
    people = reverse("running:people", args=[page.translation_key])
    yield "before", _("All access needs are arranged"), not needs.exists(), f"{people}#needs"


def _later(page, draft, links):
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    door, said = (
        reverse(f"running:{name}", args=[page.translation_key]) for name in ("check_in", "feedback")
    )
    told = _told(page.translation_key)
    yield "during", _("People are checked in"), told["came"], door
    if isinstance(draft, PeerVisitPage):
        yield "after", _("The lessons are written down"), not lacks(draft), edit
    elif isinstance(draft, RegionalConferencePage):
        yield "after", _("The materials are there"), not lacks(draft), edit
    yield "after", _("A good practice is linked"), links["drawn-from-back"], edit
    enough = told["feedback"] >= FEWEST
    yield "after", _("Three people or more said how it was"), enough, said


def _told(key):
    came = Count("pk", filter=Q(checked_in_at__isnull=False))
    numbers = Registration.objects.filter(event=key).aggregate(came=came)
    return numbers | {"feedback": Feedback.objects.filter(event=key).count()}


def checklist(request, event_key):
    page = event_to_run(request.user, event_key)
    items = checklist_of(page)
    parts = [
        (label, [item for item in items if item.part == part]) for part, label in PARTS.items()
    ]
    context = head(page, _("Checklist")) | {
        "parts": parts,
        "done": sum(item.done for item in items),
        "number": len(items),
    }
    return render(request, "events/running/checklist.html", context)


@require_POST
def good_practice(request, event_key):
    """Begin a good practice from the event, and open it."""
    page = event_to_run(request.user, event_key)
    draft = begin(page, request.user)
    return HttpResponseRedirect(reverse("wagtailadmin_pages:edit", args=[draft.pk]))
