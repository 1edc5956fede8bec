"""A moment that people write by the clock at a place."""

from django import forms
from django.db import models
from django.utils import timezone


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
