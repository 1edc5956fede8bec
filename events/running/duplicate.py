"""An event once more, with its programme, on another date: a thing of its own, as a draft.

What belongs to the date stays behind: who registered, its dates as a series, what was
learnt, decided or recorded. Translations stay behind too.
"""

import uuid
from datetime import datetime

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin import messages
from wagtail.admin.widgets import AdminDateTimeInput

from events.fields import PlaceTimeFormField
from events.models import EventPage, Status
from events.programme_moves import moved
from events.running.programme import head
from events.running.rights import event_to_run
from network.models import Connection, PartnerPage

KNOWLEDGE_OF_IT = {"drawn-from", "used-in"}  # roles of what was learnt at this very event
MOVED = ("end", "registration_opens", "registration_closes")
LEFT_BEHIND = {"lessons": "", "decisions": "", "recordings": []}  # where the kind has them


class DuplicateForm(forms.Form):
    title = forms.CharField(label=gettext_lazy("Title"), max_length=255)
    start = PlaceTimeFormField(
        label=gettext_lazy("Starts"),
        help_text=gettext_lazy("By the clock at the place of the event."),
        widget=AdminDateTimeInput,
    )

    def __init__(self, *args, zone, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["start"].zone = zone


def duplicate(request, event_key):
    """Ask for a title and a start, then open the new draft in the editor."""
    page = event_to_run(request.user, event_key)
    section = page.get_parent()
    if not section.permissions_for_user(request.user).can_add_subpage():
        raise PermissionDenied
    source = page.get_latest_revision_as_object()
    form = DuplicateForm(request.POST or None, zone=source.zone, initial={"title": source.title})
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        made = copy(source, title=values["title"], start=values["start"], user=request.user)
        messages.success(request, _("“%(title)s” is a new draft.") % {"title": made.title})
        return HttpResponseRedirect(reverse("wagtailadmin_pages:edit", args=[made.pk]))
    editions = EventPage.objects.filter(translation_key=page.translation_key)
    context = head(page, _("Duplicate"), "copy") | {
        "form": form,
        "media": form.media,
        "sessions": source.sessions.count(),
        "translations": editions.exclude(pk=page.pk).count(),
        "series": bool(source.repeats),
        "zone_name": source.time_zone,
    }
    return render(request, "events/running/duplicate.html", context)


@transaction.atomic
def copy(source: EventPage, *, title: str, start: datetime, user) -> EventPage:
    """A draft like ``source`` (a page or its draft) that begins at ``start``; returns it.

    The sessions of ``source`` are not to be used after it.

    All other times keep their distance from the start by the clock at the event's place, also
    where summer time begins or ends in between.
    """
    section = source.get_parent()

    def move(moment):
        return moved(moment, source.start, start, source.zone)

    rows = list(source.sessions.all())
    for row in rows:  # those that are new in a draft, Wagtail's copy would leave as they are
        row.start, end = move(row.start), move(row.end)
        row.end, row.translation_key = max(row.start, end), uuid.uuid4()
    source.sessions.set(rows)  # in memory alone
    key = uuid.uuid4()
    values = {
        "translation_key": key,
        "title": title,
        "draft_title": title,
        "slug": _free_slug(title, section),
        "seo_title": "",
        "start": start,
        "status": Status.SCHEDULED,
        "date_changes": [],
        "go_live_at": None,
        "expire_at": None,
        "connection_changes": _links(source, key),
    }
    values |= {name: (at := getattr(source, name)) and move(at) for name in MOVED}
    values["end"] = max(values["end"], start)
    if source.repeat_until:
        days = start.astimezone(source.zone).date() - source.local_start.date()
        values["repeat_until"] = source.repeat_until + days
    values |= {name: empty for name, empty in LEFT_BEHIND.items() if hasattr(source, name)}
    return source.copy(
        update_attrs=values,
        copy_revisions=False,
        keep_live=False,
        user=user,
    )


def _free_slug(title, section):
    base = slugify(title, allow_unicode=True)[:240] or "event"
    slug, number = base, 1
    while not PartnerPage._slug_is_available(slug, section):
        number += 1
        slug = f"{base}-{number}"
    return slug


def _links(source, key) -> dict:
    """The links of ``source`` as changes of a draft that has ``key``; see ``network.models``."""
    old, changes = str(source.translation_key), source.connection_changes
    rows = Connection.objects.live().touching(old).exclude(pk__in=changes.get("removed", ()))
    links = {(str(row.subject_key), row.role, str(row.object_key)) for row in rows}
    links |= {(r["subject"], r["role"], r["object"]) for r in changes.get("added", ())}
    own = {old: str(key)}
    added = [
        {
            "uid": str(uuid.uuid4()),
            "subject": own.get(subject, subject),
            "role": role,
            "object": own.get(other, other),
        }
        for subject, role, other in sorted(links)
        if role not in KNOWLEDGE_OF_IT
    ]
    return {"added": added, "removed": []} if added else {}
