"""The first screen of the admin: a person's own work, and what they may begin."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db.models import Case, CharField, Count, Exists, F, OuterRef, Q, When
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.components import Component
from wagtail.models import Locale, Page, WorkflowState

from content.reader import chain
from content.templatetags.languages import language_name
from events.models import EventPage
from events.running.access import needs_to_arrange
from events.running.afterwards import MISSED_FOR, lacking
from network.models import Country, CountryPage, PartnerPage
from translation import queue
from translation.rights import languages_of

SHOWN = 8  # rows in a list
AGES_AFTER = timedelta(days=365)


@dataclass
class Row:
    """A line of a list: a page to open in the editor, and a word about it.

    ``more`` is the name and the address of another way, where there is one.
    """

    page: Page
    note: object = ""
    more: tuple = ()

    @property
    def url(self):
        return reverse("wagtailadmin_pages:edit", args=[self.page.pk])

    @property
    def title(self):
        return self.page.draft_title

    @property
    def kind(self):
        return self.page.specific_class.kind()


@dataclass
class WaitingWords(Row):
    """An original to open in the translators' editor, or where its translation is begun."""

    begun: int | None = None

    @property
    def url(self):
        if self.begun:
            return reverse("translate_edit", args=[self.begun])
        return reverse("translate_page", args=[self.page.pk])

    @property
    def title(self):
        return self.page.title  # translators do not see drafts


class Work:
    """What waits for ``user``, over the countries whose groups they are in.

    An administrator's work is of all countries. Each list is one query, or two.
    """

    def __init__(self, user):
        self.user = user

    @cached_property
    def countries(self):
        everything = Country.objects.select_related("moderators")
        if self.user.is_superuser:
            return list(everything)
        groups = self.user.groups.values("pk")
        return list(everything.filter(Q(editors__in=groups) | Q(moderators__in=groups)))

    @cached_property
    def moderates(self):
        groups = set(self.user.groups.values_list("pk", flat=True))
        return self.user.is_superuser or any(c.moderators_id in groups for c in self.countries)

    def pages(self):
        waits = WorkflowState.objects.filter(
            status=WorkflowState.STATUS_IN_PROGRESS,
            object_id=Cast(OuterRef("pk"), CharField()),
            content_type=OuterRef("content_type"),
        )
        return (
            PartnerPage.objects.filter(country__in=self.countries)
            .select_related("locale", "content_type")
            .annotate(waits=Exists(waits))
        )

    def drafts(self):
        """Begun or changed, not yet published nor handed in; the latest first."""
        unpublished = Q(live=False) | Q(has_unpublished_changes=True)
        pages = (
            self.pages()
            .filter(unpublished, waits=False)
            .order_by(F("latest_revision_created_at").desc(nulls_last=True), "-pk")
        )
        return [Row(page, page.latest_revision_created_at) for page in pages[:SHOWN]]

    def waiting(self):
        """Handed in for review; who waits longest first."""
        pages = self.pages().filter(waits=True).order_by("latest_revision_created_at", "pk")
        return [Row(page, page.latest_revision_created_at) for page in pages[:SHOWN]]

    def ageing(self):
        """Published, and not touched for a year; the oldest first."""
        long_ago = timezone.now() - AGES_AFTER
        pages = self.pages().filter(live=True, latest_revision_created_at__lt=long_ago)
        return [
            Row(page, page.latest_revision_created_at)
            for page in pages.order_by("latest_revision_created_at", "pk")[:SHOWN]
        ]

    def coming(self):
        """The next events, once each, whatever languages they are in."""
        events = EventPage.objects.filter(
            country__in=self.countries, live=True, original_locale=F("locale")
        )
        events = events.coming().select_related("locale", "content_type")
        return [Row(e, e.local_start.date(), (_("People"), _people(e))) for e in events[:SHOWN]]

    def needs(self):
        """Events for whose people something is to be arranged; how many they are, no more."""
        waiting = needs_to_arrange().order_by().values_list("registration__event")
        number = dict(waiting.annotate(Count("pk")))
        events = EventPage.objects.filter(
            country__in=self.countries, translation_key__in=number, original_locale=F("locale")
        )
        events = events.select_related("locale", "content_type").order_by("listed_start", "pk")
        return [
            Row(e, number[e.translation_key], (_("Arrange"), f"{_people(e)}#needs"))
            for e in events[:SHOWN]
        ]

    def without_lessons(self):
        """Visits and conferences that are over, and say nothing yet of what remains."""
        now = timezone.now()
        events = lacking(now - MISSED_FOR, now, most=SHOWN, country__in=self.countries)
        return [Row(event, event.local_end.date()) for event in events]

    def untranslated(self):
        """The newest things that are published, with the languages they lack."""
        originals = self.pages().filter(live=True, original_locale=F("locale"))
        originals = list(originals.order_by("-first_published_at", "-pk")[: SHOWN * 3])
        there = defaultdict(set)
        for key, code in Page.objects.filter(
            translation_key__in=[page.translation_key for page in originals], live=True
        ).values_list("translation_key", "locale__language_code"):
            there[key].add(code)
        names = dict(settings.LANGUAGES)
        rows = []
        for page in originals:
            lacking = [names[code] for code in names if code not in there[page.translation_key]]
            if lacking:
                rows.append(Row(page, ", ".join(str(name) for name in lacking)))
        return rows[:SHOWN]

    def translations(self):
        """``{language: rows}`` of their own languages: first what they have claimed."""
        begun = Case(When(here__translation__enabled=True, then="here__pk"))
        found = {}
        for locale in languages_of(self.user):
            mine, others = (
                queryset.annotate(begun=begun).select_related("page__locale")
                for queryset in (queue.claimed(self.user, locale), queue.waiting(self.user, locale))
            )
            originals = {o.pk: o for o in [*mine[:SHOWN], *queue.in_turn(others)[:SHOWN]]}
            found[locale] = [
                WaitingWords(original.page, original.left, begun=original.begun)
                for original in list(originals.values())[:SHOWN]
            ]
        return found

    def beginnings(self):
        """``{section: [(page type's name, address)]}``: what the user may add, and where."""
        if self.user.is_superuser:
            return {}
        sections = CountryPage.objects.filter(country__in=self.countries).select_related(
            "locale", "country"
        )
        by_country = defaultdict(dict)
        for section in sections:
            by_country[section.country][section.locale.language_code] = section
        language = getattr(self.user, "language", "") or get_language()
        found = {}
        for own in by_country.values():
            code = next((code for code in chain(language) if code in own), None)
            section = own[code] if code else next(iter(own.values()))
            found[section] = sorted(
                (model.kind(), _add_url(model, section))
                for model in CountryPage.creatable_subpage_models()
            )
        return found


def _people(event):
    return reverse("running:people", args=[event.translation_key])


def _add_url(model, section):
    meta = model._meta
    return reverse("wagtailadmin_pages:add", args=[meta.app_label, meta.model_name, section.pk])


class WorkPanel(Component):
    """All of it, as one component of Wagtail's home screen."""

    name = "work"
    order = 100
    template_name = "home/admin/work.html"

    def get_context_data(self, parent_context):
        work = Work(parent_context["request"].user)
        review = _("Waits for your review") if work.moderates else _("Waits for a moderator")
        lists = [
            ("waiting", review, "clipboard-list", _("Handed in"), work.waiting()),
            ("drafts", _("Drafts"), "edit", _("Changed"), work.drafts()),
            ("needs", _("Access needs to arrange"), "check", _("People"), work.needs()),
            ("coming", _("Coming events"), "date", _("Begins"), work.coming()),
            (
                "lessons",
                _("Lessons or materials are missing"),
                "comment",
                pgettext_lazy("when", "Ended"),
                work.without_lessons(),
            ),
            (
                "untranslated",
                _("Not yet in every language"),
                "globe",
                _("Missing"),
                work.untranslated(),
            ),
            (
                "ageing",
                _("Not touched for a year: is it still true?"),
                "history",
                _("Last changed"),
                work.ageing(),
            ),
        ]
        to_translate = [
            {
                "id": f"translate-{locale.language_code}",
                "heading": _("Translate into: %(language)s")
                % {"language": language_name(locale.language_code)},
                "icon": "wagtail-localize-language",
                "note": _("Words left"),
                "rows": rows,
                "all": reverse("translate_queue", args=[locale.language_code]),
            }
            for locale, rows in work.translations().items()
            if rows
        ]
        return {
            "beginnings": work.beginnings(),
            "lists": to_translate
            + [
                {"id": name, "heading": heading, "icon": icon, "note": note, "rows": rows}
                for name, heading, icon, note, rows in lists
                if rows
            ],
            "administers": work.user.is_superuser,
            "more_languages": Locale.objects.count() < len(settings.LANGUAGES),
        }
