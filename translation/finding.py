"""Which pages the overview shows: filters that the address keeps."""

from django import forms
from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Page

from content.folding import fold
from content.models import BasePage
from content.reader import structure_types
from content.templatetags.languages import language_name
from network.models import Country, CountryPage, PartnerPage
from translation.cells import STATES, Without
from translation.models import Work

ALL = [("", _("All"))]
WHEN = [*ALL, ("coming", _("Coming events")), ("past", _("Past events"))]
PARTS = [*ALL, ("partners", _("Pages of partners")), ("structure", _("Lists and standing pages"))]


class Filters(forms.Form):
    """All that is given must hold; ``state`` and ``who`` in ``language``, where it is given."""

    q = forms.CharField(label=_("Title"), required=False, max_length=100)
    language = forms.ChoiceField(label=_("Language"), required=False)
    state = forms.ChoiceField(label=_("State in the language"), required=False)
    country = forms.ChoiceField(label=_("Country"), required=False)
    kind = forms.ChoiceField(label=_("Kind"), required=False)
    when = forms.ChoiceField(label=_("Date"), choices=WHEN, required=False)
    part = forms.ChoiceField(label=_("Part of the site"), choices=PARTS, required=False)
    who = forms.ChoiceField(label=_("Claimed by"), required=False)

    def __init__(self, data, user=None):
        super().__init__(data)
        self.user = user
        codes = [locale.language_code for locale in self.locales]
        countries = [(country.code, country.name) for country in Country.objects.all()]
        claimed = Work.objects.filter(claimed_by__isnull=False).order_by()
        people = get_user_model().objects.filter(pk__in=claimed.values("claimed_by"))
        people = [(str(person.pk), str(person)) for person in people]
        self.fields["language"].choices = ALL + [(code, language_name(code)) for code in codes]
        self.fields["state"].choices = ALL + [(code, capfirst(name)) for code, name in STATES]
        self.fields["country"].choices = ALL + sorted(countries, key=lambda c: fold(c[1]))
        self.fields["kind"].choices = ALL + _kinds()
        self.fields["who"].choices = [*ALL, ("me", _("Me")), *people]

    @cached_property
    def locales(self) -> list[Locale]:
        """By their names in the reader's language."""
        return sorted(
            Locale.objects.all(), key=lambda each: fold(language_name(each.language_code))
        )

    @property
    def locale(self) -> Locale | None:
        """The language that is asked for."""
        code = self.cleaned_data["language"] if self.is_valid() else ""
        return next((locale for locale in self.locales if locale.language_code == code), None)

    def choose(self, originals):
        """Those of the queryset ``originals`` that are asked for; a wrong filter finds none."""
        if not self.is_valid():
            return originals.none()
        for name, value in self.cleaned_data.items():
            if value and name != "language":
                originals = getattr(self, f"_by_{name}")(originals, value)
        return originals

    def _by_q(self, originals, text):
        said = Q(title__icontains=text)
        folded = PartnerPage.objects.filter(sort_title__contains=fold(text)).order_by()
        titled = Page.objects.filter(said | Q(pk__in=folded.values("pk")), live=True)
        return originals.filter(source__object_id__in=titled.order_by().values("translation_key"))

    def _by_country(self, originals, code):
        sections = CountryPage.objects.filter(country__code=code).order_by()
        return originals.filter(section_key__in=sections.values("translation_key"))

    def _by_kind(self, originals, name):
        found = ContentType.objects.get_by_natural_key(*name.split("."))
        return originals.filter(source__specific_content_type=found)

    def _by_when(self, originals, when):
        now = timezone.now()
        return originals.filter(Q(starts__gte=now) if when == "coming" else Q(starts__lt=now))

    def _by_part(self, originals, part):
        structure = Q(source__specific_content_type__in=structure_types())
        return originals.filter(structure if part == "structure" else ~structure)

    def _by_who(self, originals, who):
        works = self._works().filter(claimed_by=self.user if who == "me" else int(who))
        return originals.filter(Exists(works))

    def _by_state(self, originals, state):
        """Without a language: in any of them that has a Work, or written in any."""
        if state in Work.State.values:
            return originals.filter(Exists(self._works().filter(state=state)))
        return originals.filter(self._without(state)) if self.locale else originals.none()

    def _works(self):
        works = Work.objects.filter(original=OuterRef("pk"), translation__enabled=True)
        return works.filter(locale=self.locale) if self.locale else works

    def _without(self, state):
        written = Q(source__locale=self.locale)
        if state == Without.WRITTEN:
            return written
        page = Exists(
            Page.objects.filter(
                translation_key=OuterRef("source__object_id"), locale=self.locale, live=True
            )
        )
        structure = Q(source__specific_content_type__in=structure_types())
        kind = {
            Without.MISSING: ~page,
            Without.COPIED: page & structure,
            Without.HAND: page & ~structure,
        }
        return ~written & ~Exists(self._works()) & kind[state]


def _kinds():
    models = [m for m in apps.get_models() if issubclass(m, BasePage) and m is not PartnerPage]
    return sorted(
        ((m._meta.label_lower, str(capfirst(m.kind()))) for m in models), key=lambda k: fold(k[1])
    )
