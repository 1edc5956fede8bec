"""Who has registered for an event: the list for its organiser, with filters and search.

All of an event's registrations are read at once and chosen from here: names are compared as
``content.folding`` folds them, which no database does alike.
"""

from django import forms
from django.core.paginator import Paginator
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets.button import HeaderButton

from content.folding import fold
from content.reader import Reader
from content.templatetags.languages import endonym
from events.models import EventPage, Registration
from events.running.access import open_needs
from events.running.counts import counts_of, statuses_of
from events.running.rights import event_to_run
from events.taking_part.questions import answer_rows, countries

A_PAGE = 100
YES_NO = [("", _("All")), ("yes", _("Yes")), ("no", _("No"))]


class PeopleFilter(forms.Form):
    """Which registrations are shown: those that meet all that is given."""

    q = forms.CharField(label=_("Name, e-mail or number"), required=False, max_length=100)
    status = forms.ChoiceField(label=_("Status"), required=False)
    country = forms.ChoiceField(label=_("Country"), required=False)
    language = forms.ChoiceField(label=_("Language"), required=False)
    access = forms.ChoiceField(label=_("Has access needs"), choices=YES_NO, required=False)
    checked_in = forms.ChoiceField(label=_("Has come"), choices=YES_NO, required=False)

    def __init__(self, data, rows):
        super().__init__(data)
        names, every = dict(countries(get_language())), [("", _("All"))]
        there = sorted({row.country for row in rows} - {""})
        spoken = sorted({row.language for row in rows})
        self.fields["status"].choices = every + Registration.Status.choices
        self.fields["country"].choices = every + [(code, names.get(code, code)) for code in there]
        self.fields["language"].choices = every + [(code, endonym(code)) for code in spoken]

    def choose(self, rows) -> list[Registration]:
        """Those of ``rows`` that are asked for; a filter that does not exist finds nobody."""
        if not self.is_valid():
            return []
        asked = self.cleaned_data
        for field in ("status", "country", "language"):
            if asked[field]:
                rows = [row for row in rows if getattr(row, field) == asked[field]]
        if asked["access"]:
            rows = [row for row in rows if has_needs(row) == (asked["access"] == "yes")]
        if asked["checked_in"]:
            come = asked["checked_in"] == "yes"
            rows = [row for row in rows if bool(row.checked_in_at) == come]
        words = fold(asked["q"]).split()
        return [row for row in rows if all(word in searched(row) for word in words)]


def has_needs(row) -> bool:
    return getattr(row, "access_need", None) is not None


def is_unconfirmed(row) -> bool:
    """Nobody knows yet whether the address is that of the person; HELD says so itself."""
    waits = row.status in (Registration.Status.PENDING, Registration.Status.WAITING)
    return waits and not row.email_confirmed_at


def searched(row) -> str:
    """What a search looks at, folded."""
    return fold(" ".join([row.name, *row.others, row.email, row.reference]))


def people_of(page) -> list[Registration]:
    """The registrations of ``page``'s event that are not erased, the latest first. One query.

    Of a series with their ``check_ins``, one query more.
    """
    rows = Registration.objects.filter(event_id=page.translation_key, erased_at=None)
    if page.repeats:
        rows = rows.prefetch_related("check_ins")
    return list(rows.select_related("access_need").order_by("-created_at", "-pk"))


def worded(page) -> EventPage:
    """The edition of ``page``'s event that is nearest to the organiser's language."""
    editions = EventPage.objects.filter(translation_key=page.translation_key)
    return editions.best_for(Reader(get_language())).first() or page


def head(page, title) -> dict:
    """What every page of running an event has above its content."""
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    people = reverse("running:people", args=[page.translation_key])
    crumbs = [{"url": edit, "label": page.draft_title}, {"url": people, "label": _("People")}]
    last = {"url": "", "label": title}
    return {
        "event": page,
        "page_title": title,
        "header_title": f"{title}: {page.draft_title}",
        "header_icon": "group",
        "breadcrumbs_items": [*crumbs, last] if title != _("People") else [crumbs[0], last],
        "zone": page.zone,
    }


def people(request, event_key):
    """The list, with counts, open access needs, and what to do with those who are ticked."""
    page = event_to_run(request.user, event_key)
    rows = people_of(page)
    asked = PeopleFilter(request.GET, rows)
    found = asked.choose(rows)
    shown = Paginator(found, A_PAGE).get_page(request.GET.get("p"))
    edition, names = worded(page), dict(countries(get_language()))
    for row in shown:
        row.country_name = names.get(row.country, row.country)
        row.told = answer_rows(edition, row)
        row.unconfirmed = is_unconfirmed(row)
    context = head(page, _("People")) | {
        "form": asked,
        "found": len(found),
        "rows": shown,
        "query": request.GET.urlencode(),
        "statuses": statuses_of(page),
        "counts": counts_of(edition, rows),
        "needs": open_needs(page),
        "header_buttons": _buttons(page),
        "media": asked.media,
    }
    return render(request, "events/running/people.html", context)


def _buttons(page):
    key = page.translation_key
    table = {"args": [key, "xlsx"]}
    ways = [
        (_("Check in"), "check", reverse("running:check_in", args=[key])),
        (_("Table (XLSX)"), "download", reverse("running:export", **table)),
        (_("Table (CSV)"), "download", reverse("running:export", args=[key, "csv"])),
        (_("List to sign"), "list-ul", reverse("running:signatures", args=[key])),
        (_("Name badges"), "tag", reverse("running:badges", args=[key])),
    ]
    return [HeaderButton(label, url=url, icon_name=icon) for label, icon, url in ways]
