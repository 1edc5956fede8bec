"""A moment that people write by the clock at a place; languages that people speak there."""

import re

from django import forms
from django.conf import settings
from django.db import models
from django.utils import timezone

from content.reader import SIMPLE
from content.templatetags.languages import language_name


class PlaceTimeFormField(forms.DateTimeField):
    """Shows and takes the wall clock of ``zone``, whatever the clock of the server or person."""

    zone = None

    def prepare_value(self, value):
        with timezone.override(self.zone):
            return super().prepare_value(value)

    def to_python(self, value):
        with timezone.override(self.zone):
            return super().to_python(value)


class PlaceTimeField(models.DateTimeField):
    """A DateTimeField for the database; in forms, see ``PlaceTimeFormField``."""

    def formfield(self, **kwargs):
        return super().formfield(**{"form_class": PlaceTimeFormField, **kwargs})

    def deconstruct(self):
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.DateTimeField", args, kwargs


LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")  # BCP 47, as far as people type it


class _SpokenFormField:
    """Offers the languages of the site, and keeps another one that is held already."""

    def prepare_value(self, value):
        known = dict(self.choices)
        held = value if isinstance(value, list) else [value]
        unknown = [code for code in held if code and code not in known]
        self.choices = [*known.items(), *((code, language_name(code)) for code in unknown)]
        return super().prepare_value(value)

    def valid_value(self, value):
        return super().valid_value(value) or bool(LANGUAGE.fullmatch(value))


class SpokenFormField(_SpokenFormField, forms.ChoiceField):
    pass


class SpokenListFormField(_SpokenFormField, forms.MultipleChoiceField):
    widget = forms.CheckboxSelectMultiple


def _spoken():
    return [pair for pair in settings.LANGUAGES if not pair[0].endswith(SIMPLE)]


class SpokenField(models.CharField):
    """The code of a language that people speak; in forms a choice."""

    def formfield(self, **kwargs):
        return SpokenFormField(
            choices=lambda: [("", "–"), *_spoken()],
            label=self.verbose_name,
            help_text=self.help_text,
            required=False,
        )

    def deconstruct(self):
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.CharField", args, kwargs


class SpokenListField(models.JSONField):
    """Codes of languages that people speak; in forms boxes to tick."""

    def formfield(self, **kwargs):
        return SpokenListFormField(
            choices=_spoken, label=self.verbose_name, help_text=self.help_text, required=False
        )

    def deconstruct(self):
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.JSONField", args, kwargs
