"""The form of an event: times as the clock at its place shows them, languages to tick."""

import zoneinfo

from babel.core import get_global
from django import forms
from django.conf import settings
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from content.fact_form import SeenField
from events import programme_checks, programme_moves, series_checks
from events.fields import PlaceTimeFormField
from events.models.taking_part import StandardQuestion
from events.taking_part import terms_checks
from network.forms import PartnerPageForm

SIMPLE = "-simple"


class EventPageForm(PartnerPageForm):
    languages_spoken = forms.MultipleChoiceField(
        label=_("Languages spoken"), required=False, widget=forms.CheckboxSelectMultiple
    )
    time_zone = forms.ChoiceField(label=_("Time zone"))
    weekdays = forms.TypedMultipleChoiceField(
        label=_("On these weekdays"),
        required=False,
        coerce=int,
        choices=WEEKDAYS.items(),
        widget=forms.CheckboxSelectMultiple,
    )
    standard_questions = forms.MultipleChoiceField(
        label=_("Ask for"),
        required=False,
        choices=StandardQuestion.choices,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("These questions come translated into every language."),
    )
    times_seen = SeenField(required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "time_zone" in self.fields:
            self._offer_zones()
        if "languages_spoken" in self.fields:
            self.fields["languages_spoken"].choices = self._languages()
        sessions = self.formsets.get("sessions")
        for form in [self, *(sessions.forms if sessions is not None else [])]:
            for field in form.fields.values():
                if isinstance(field, PlaceTimeFormField):
                    field.zone = self.zone
        if sessions is None or "start" not in self.fields:
            del self.fields["times_seen"]
        elif not self.is_bound:
            self.initial["times_seen"] = programme_moves.times(self)

    def is_valid(self):
        if not super().is_valid():
            return False
        self.instance.sessions_moved = programme_moves.move_along(self)
        return programme_checks.check(self)

    def clean(self):
        cleaned = super().clean()
        for name, error in series_checks.errors(cleaned).items():
            self.add_error(name, error)
        for name, error in terms_checks.errors(cleaned, self.instance).items():
            self.add_error(name, error)
        if "sessions" in self.formsets:
            terms_checks.check_sessions(self.formsets["sessions"], self.instance)
        return cleaned

    def _offer_zones(self):
        """The time zones of places, the section's country first; a new event is in one of these.

        Left out are old names ("Europe/Kiev"), and what no place has ("Factory", "localtime").
        """
        section = self.parent_page.specific if self.parent_page else self.instance
        countries, old = get_global("zone_territories"), get_global("zone_aliases")
        known = {
            zone
            for zone in zoneinfo.available_timezones()
            if ("/" in zone and zone in countries and zone not in old)
            or zone == self.instance.time_zone
        }
        here = sorted(zone for zone in known if countries.get(zone) == section.country.code.upper())
        elsewhere = sorted(known.difference(here), key=lambda z: (not z.startswith("Europe/"), z))
        self.fields["time_zone"].choices = [
            (section.country.name, [(zone, zone) for zone in here]),
            (_("Elsewhere"), [(zone, zone) for zone in elsewhere]),
        ]
        if here and not self.instance.pk and self.instance.time_zone not in here:
            self.initial["time_zone"] = self.instance.time_zone = here[0]

    def _languages(self):
        known = {code: name for code, name in settings.LANGUAGES if not code.endswith(SIMPLE)}
        held = {code: code for code in self.instance.languages_spoken}
        return list((held | known).items())

    @property
    def zone(self):
        """The time zone that is sent with the form; that of the event, where that is none."""
        sent = self.data.get(self.add_prefix("time_zone"), "")
        known = sent in zoneinfo.available_timezones()
        return zoneinfo.ZoneInfo(sent if known else self.instance.time_zone)
