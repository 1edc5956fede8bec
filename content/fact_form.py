"""A page's form that does not put old facts back.

A form sends every field, also those that its editor left alone. A fact that was
published anew while the form was open, in whichever language, and that the
editor left as it was, stays as it was published; where the editor changed it
too, the editor's is the later decision and stands.
"""

import hashlib
import json
from datetime import date
from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import localize
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminPageForm

from content import facts

SHORT = (str, int, Decimal, date)  # a datetime is a date


class SeenField(forms.CharField):
    """What the form began with; no change by itself."""

    widget = forms.HiddenInput

    def has_changed(self, initial, data):
        return False


class FactForm(WagtailAdminPageForm):
    """Has a hidden field with the facts that the page and the public had when it was opened."""

    facts_seen = SeenField(required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._newer = set()
        if self.instance.pk is None:
            del self.fields["facts_seen"]
        elif self.is_bound:
            self._drop_rows_taken_out()
        else:
            seen = [_digests(self.instance), _digests(self._standing)]
            self.initial["facts_seen"] = json.dumps(seen)

    def _drop_rows_taken_out(self):
        """A row that was taken out meanwhile goes here too: the form would not be valid."""
        for name in facts.relations(type(self.instance)).keys() & self.formsets.keys():
            formset = self.formsets[name]
            kept = {str(row.pk) for row in getattr(self.instance, name).all()}
            data = formset.data.copy()
            for number in range(formset.initial_form_count()):
                row = formset.add_prefix(number)
                if data.get(f"{row}-id", "") not in {"", *kept}:
                    data[f"{row}-DELETE"] = "on"
                    self._newer.add(name)
            formset.data = data

    def _post_clean(self):
        super()._post_clean()
        if self.errors or not self._take_newer():
            return
        try:
            self.instance.clean()
        except ValidationError as error:  # what was published does not go with what is written
            self._update_errors(error)
            self.add_error(None, self._notice())

    def save(self, commit=True):
        page = super().save(commit=False)  # the rows are as written only now
        self._take_newer()
        page.newer_facts = self._notice()
        if commit:
            page.save()
            self.save_m2m()
        return page

    @cached_property
    def _standing(self):
        return facts.standing(self.instance)

    def _take_newer(self):
        """Take what was published meanwhile and left alone here. Returns whether there is any."""
        shown, published = self._seen()
        if not published:
            return False
        now, mine = _digests(self._standing), _digests(self.instance)
        newer = {
            path
            for path in now.keys() & published.keys() & shown.keys() & mine.keys()
            if now[path] != published[path] and mine[path] == shown[path] != now[path]
        }
        if newer:
            facts.take(self.instance, self._standing, {tuple(path.split("/")) for path in newer})
        self._newer |= newer
        return bool(newer)

    def _seen(self):
        """The digests that were sent; none from a form without them, or with none of ours."""
        try:
            shown, published = json.loads(self.cleaned_data.get("facts_seen") or "[{}, {}]")
            return dict(shown), dict(published)
        except (TypeError, ValueError):
            return {}, {}

    def _notice(self):
        """What the editor is told of the facts that were taken; "" for none."""
        names = {path.split("/")[0] for path in self._newer}
        told = [self._told(name) for name in (*self.fields, *self.formsets) if name in names]
        message = _("Others changed this while you were writing, and it stays so: %s.")
        return message % ", ".join(told) if told else ""

    def _told(self, name):
        """The label of a fact, with its value where that is short."""
        if name not in self.fields:
            return capfirst(str(self.formsets[name].model._meta.verbose_name_plural))
        label = str(self.fields[name].label)
        value = self._value(name)
        return f"{label} ({value})" if value else label

    def _value(self, name):
        field = self.instance._meta.get_field(name)
        if field.is_relation:
            return ""
        if field.choices:
            return getattr(self.instance, f"get_{name}_display")()
        value = self.fields[name].prepare_value(getattr(self.instance, name))
        return localize(value) if isinstance(value, SHORT) and value is not True else ""


def _digests(page):
    """``{path: digest}`` of the facts of ``page``; empty without a page."""
    if page is None:
        return {}
    found = facts.read(type(page), facts.serialised(page))
    return {"/".join(path): _digest(value) for path, value in found.items()}


def _digest(value):
    """The same for a value from the form, a draft or the database."""
    if isinstance(value, Decimal):
        value = value.normalize()
    return hashlib.sha256(str(value).encode()).hexdigest()[:12]
