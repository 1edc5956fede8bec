"""What an event asks of those who register, as fields of a form, in the reader's language.

An answer to one of the event's own questions is kept under the id of its block; an option
as the id of its item in the list: the same in every language, and when its words change.
"""

from functools import lru_cache

from babel import Locale as CldrLocale
from django import forms
from django.db import models
from django.forms.utils import flatatt
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from content.folding import fold
from content.reader import SIMPLE
from events.models import StandardQuestion

LARGEST = 1_000_000_000
# Codes of CLDR that are no country: the world, unions, places made up to test software.
NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
OWN = "question-"  # and the id of its block: the name of the field of an own question


class Food(models.TextChoices):
    VEGETARIAN = "vegetarian", _("Vegetarian")
    VEGAN = "vegan", _("Vegan")
    NO_PORK = "no-pork", _("No pork")
    NO_GLUTEN = "no-gluten", _("No gluten")
    NO_MILK = "no-milk", _("No milk or lactose")
    NO_NUTS = "no-nuts", _("No nuts")


class LongSelect(forms.Select):
    """Of hundreds of options, printed in one go: a template for each takes 20 milliseconds."""

    def render(self, name, value, attrs=None, renderer=None):
        attrs = self.build_attrs(self.attrs, {"name": name} | (attrs or {}))
        selected = SafeString(" selected")
        options = format_html_join(
            "",
            '<option value="{}"{}>{}</option>',
            ((code, selected if code == value else "", label) for code, label in self.choices),
        )
        return format_html("<select{}>{}</select>", flatatt(attrs), options)


@lru_cache(maxsize=50)
def countries(language) -> list[tuple[str, str]]:
    """``[(ISO 3166-1 code, name in language)]`` in the order of the names."""
    names = CldrLocale.parse(language.removesuffix(SIMPLE)).territories
    found = [
        (code, name) for code, name in names.items() if len(code) == 2 and code not in NO_COUNTRIES
    ]
    return sorted(found, key=lambda pair: fold(pair[1]))


def standard_fields(asked, language) -> dict[str, forms.Field]:
    """The fields of the standard questions that ``asked`` (StandardQuestions) names, in order."""
    makers = {
        StandardQuestion.ORGANISATION: _organisation,
        StandardQuestion.COUNTRY: _country,
        StandardQuestion.FOOD: _food,
        StandardQuestion.TRAVEL: _travel,
        StandardQuestion.ACCESS: _access,
        StandardQuestion.PHOTO: _photo,
    }
    fields: dict[str, forms.Field] = {}
    for question, make in makers.items():
        if question in asked:
            fields |= make(language)
    return fields


def _organisation(_language):
    widget = forms.TextInput(attrs={"autocomplete": "organization"})
    label = StandardQuestion.ORGANISATION.label
    return {
        "organisation": forms.CharField(label=label, max_length=160, required=False, widget=widget)
    }


def _country(language):
    widget = LongSelect(attrs={"autocomplete": "country"})
    choices = [("", ""), *countries(language)]
    label = StandardQuestion.COUNTRY.label
    return {
        "country": forms.ChoiceField(label=label, choices=choices, required=False, widget=widget)
    }


def _food(_language):
    return {
        "food": forms.MultipleChoiceField(
            label=_("What must your food be like?"),
            choices=Food.choices,
            required=False,
            widget=forms.CheckboxSelectMultiple,
        )
    }


def _travel(_language):
    return {
        "travel": forms.BooleanField(
            label=_("I can only come with support for the travel costs"), required=False
        )
    }


def _access(_language):
    return {
        "access_needs": forms.CharField(
            label=_("What do you need to take part?"),
            help_text=_("For example a ramp, sign language, a quiet room, someone beside you."),
            max_length=1000,
            required=False,
            widget=forms.Textarea(attrs={"rows": 3}),
        ),
        "access_consent": forms.BooleanField(
            label=_("The organiser may read this to prepare the event"),
            help_text=_("Nobody else sees it. It is erased after the event."),
            required=False,
        ),
    }


def _photo(_language):
    return {
        "photo_consent": forms.TypedChoiceField(
            label=_("May pictures that show you be published?"),
            choices=[("yes", _("Yes")), ("no", _("No"))],
            coerce=lambda value: value == "yes",
            empty_value=None,
            widget=forms.RadioSelect,
        )
    }


def own_fields(page, lang="") -> dict[str, forms.Field]:
    """The event's own questions in the words of ``page``.

    ``lang`` is their language where it is not the reader's; fields have it as ``lang``.
    """
    fields = {}
    for block in page.questions:
        field = MAKERS[block.block_type](block.value)
        field.label = block.value["question"]
        field.help_text = escape(block.value["help"])  # in forms, that is HTML
        field.required = field.widget.is_required = bool(block.value["required"])
        field.lang = field.choices_lang = lang
        fields[f"{OWN}{block.id}"] = field
    return fields


def _text(_value):
    return forms.CharField(max_length=2000, widget=forms.Textarea(attrs={"rows": 2}))


def _number(_value):
    return forms.IntegerField(min_value=-LARGEST, max_value=LARGEST)


def _consent(_value):
    return forms.BooleanField()


def _choice(value):
    return forms.ChoiceField(choices=options_of(value), widget=forms.RadioSelect)


def _several(value):
    return forms.MultipleChoiceField(choices=options_of(value), widget=forms.CheckboxSelectMultiple)


MAKERS = {
    "text": _text,
    "number": _number,
    "consent": _consent,
    "choice": _choice,
    "several": _several,
}


def options_of(value) -> list[tuple[str, str]]:
    """``[(id of the item, words)]`` of a question's value."""
    return [(str(option.id), option.value) for option in value["options"].bound_blocks]


def answer_rows(page, registration) -> list[dict]:
    """What ``registration`` has answered, as ``{"name": question, "value": words}``.

    In the words of ``page``; options that are there no more are left out.
    """
    answers, rows = registration.answers, []
    if food := answers.get("food"):
        labels = dict(Food.choices)
        value = ", ".join(str(labels[code]) for code in food if code in labels)
        rows.append({"name": _("Food"), "value": value})
    if answers.get("travel"):
        rows.append({"name": StandardQuestion.TRAVEL.label, "value": _("Yes")})
    return rows + [
        {"name": block.value["question"], "value": _words(block, answer)}
        for block in page.questions
        if (answer := answers.get(str(block.id))) not in (None, "", [], False)
    ]


def _words(block, answer):
    if block.block_type == "consent":
        return _("Yes")
    if block.block_type not in ("choice", "several"):
        return answer
    labels = dict(options_of(block.value))
    chosen = answer if isinstance(answer, list) else [answer]
    return ", ".join(labels[key] for key in chosen if key in labels)
