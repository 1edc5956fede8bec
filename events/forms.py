"""The form of an event: times as the clock at its place shows them, languages to tick."""

import zoneinfo

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from network.forms import PartnerPageForm

SIMPLE = "-simple"


class EventPageForm(PartnerPageForm):
    languages_spoken = forms.MultipleChoiceField(
        label=_("Languages spoken"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "languages_spoken" in self.fields:
            self.fields["languages_spoken"].choices = self._languages()
        sessions = self.formsets.get("sessions")
        for form in [self, *(sessions.forms if sessions is not None else [])]:
            for name in ("start", "end"):
                if name in form.fields:
                    form.fields[name].zone = self._zone()

    def _languages(self):
        known = {code: name for code, name in settings.LANGUAGES if not code.endswith(SIMPLE)}
        held = {code: code for code in self.instance.languages_spoken}
        return list((held | known).items())

    def _zone(self):
        """The time zone that is sent with the form; that of the event, where that is none."""
        sent = self.data.get(self.add_prefix("time_zone"), "")
        known = sent in zoneinfo.available_timezones()
        return zoneinfo.ZoneInfo(sent if known else self.instance.time_zone)
