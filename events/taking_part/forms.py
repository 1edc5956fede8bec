"""The form by which somebody registers, or changes what they told."""

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from content.templatetags.languages import endonym
from events.taking_part import refusals
from events.taking_part.places import session_places_taken
from events.taking_part.questions import OWN, own_fields, standard_fields
from events.taking_part.terms import check_sessions

# A title keeps its own direction beside words of another (Unicode, UAX 9: FSI and PDI).
ISOLATED = "\u2068%s\u2069"


class SignupForm(forms.Form):
    """Of an event that ``page``, read by ``reader``, is an edition of.

    ``given()`` is what was filled in, as
    keyword arguments of ``signup.register`` and ``signup.change``.
    """

    name = forms.CharField(
        label=_("Your name"),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name", "dir": "auto"}),
    )
    email = forms.EmailField(
        label=_("Your e-mail address"),
        help_text=_("We send you a link. Your registration counts once you have followed it."),
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "dir": "ltr"}),
    )
    language = forms.ChoiceField(label=_("In which language may we write to you?"))
    # People never see it; programs that fill in every field do.
    website = forms.CharField(required=False, label=_("Leave this empty"))

    def __init__(self, *args, page, reader, registration=None, **kwargs):
        self.page, self.registration = page, registration
        initial = kwargs.pop("initial", None) or {"language": reader.language}
        if registration:
            initial = _initial(registration)
        super().__init__(*args, initial=initial, **kwargs)
        languages = {code: endonym(code) for code in reader.homes}
        self.fields["language"].choices = languages.items()
        if registration:
            del self.fields["email"]
        self._ask_for_group()
        lang = "" if reader.reads(page) else reader.language_of(page)
        self._ask_for_sessions(lang)
        self.fields |= standard_fields(page.standard_questions, reader.language)
        self.fields |= own_fields(page, lang)

    def _ask_for_group(self):
        limit = max(self.page.group_limit, getattr(self.registration, "places", 1))
        if limit == 1:
            return
        self.fields["places"] = forms.IntegerField(
            label=_("For how many people, you included?"),
            help_text=ngettext_lazy("%d at most.", "%d at most.", limit) % limit,
            min_value=1,
            max_value=limit,
            initial=1,
        )
        self.fields["others"] = forms.CharField(
            label=_("The names of the others"),
            help_text=_("One name a line. You may leave out whom you do not know yet."),
            max_length=limit * 122,
            required=False,
            widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
        )

    def _ask_for_sessions(self, lang):
        sessions = [s for s in self.page.sessions.all() if s.capacity is not None]
        if not sessions:
            return
        taken = session_places_taken(self.page.translation_key)
        mine = set(getattr(self.registration, "sessions", ()))
        choices = [
            (key, _session(session, session.capacity - taken.get(key, 0), key in mine))
            for session in sessions
            if (key := str(session.translation_key))
        ]
        self.fields["sessions"] = forms.MultipleChoiceField(
            label=_("Which of these do you come to?"),
            help_text=_("These have places of their own. Everything else is open to all."),
            choices=choices,
            required=False,
            widget=forms.CheckboxSelectMultiple,
        )
        self.fields["sessions"].choices_lang = lang

    def clean_sessions(self):
        try:
            check_sessions(self.page, self.cleaned_data["sessions"])
        except refusals.SessionsAtOnce as refusal:
            raise forms.ValidationError(refusal.message) from None
        return self.cleaned_data["sessions"]

    def clean(self):
        data = super().clean()
        if data.get("access_needs") and not data.get("access_consent"):
            self.add_error(
                "access_consent",
                _("Tick this so that the organiser may read it, or leave the answer above empty."),
            )
        others = [line for line in data.get("others", "").splitlines() if line.strip()]
        if others and "places" in data and len(others) >= data["places"]:
            self.add_error("others", _("These are more names than people."))
        data["others"] = others
        return data

    def given(self) -> dict:
        data, fields = self.cleaned_data, self.fields
        same = ("name", "email", "language", "organisation", "country", "sessions")
        given = {name: data[name] for name in (*same, "photo_consent") if name in fields}
        if "places" in fields:
            given |= {"places": data["places"], "others": data["others"]}
        if "access_needs" in fields:
            given["access_needs"] = data["access_needs"] if data["access_consent"] else ""
        answers = {name: data[name] for name in ("food", "travel") if data.get(name)}
        own = {name.removeprefix(OWN): data[name] for name in fields if name.startswith(OWN)}
        empty = (None, "", [], False)
        return given | {"answers": answers | {k: v for k, v in own.items() if v not in empty}}


def _session(session, left, chosen):
    """The title and time of a session, and what is left of it."""
    start, title = session.local_start, ISOLATED % session.title
    when = f"{date_format(start, 'MONTH_DAY_FORMAT')}, {date_format(start, 'TIME_FORMAT')}"
    if left < 1 and not chosen:
        return _("%(title)s (%(when)s; full)") % {"title": title, "when": when}
    return f"{title} ({when})"


def _initial(registration):
    needs = getattr(registration, "access_need", None)
    answers = dict(registration.answers)
    photo = {True: "yes", False: "no"}.get(registration.photo_consent)
    initial = {name: answers.pop(name, None) for name in ("food", "travel")}
    initial |= {f"{OWN}{key}": answer for key, answer in answers.items()}
    same = ("name", "language", "places", "organisation", "country", "sessions")
    initial |= {name: getattr(registration, name) for name in same}
    return initial | {
        "others": "\n".join(registration.others),
        "photo_consent": photo,
        "access_needs": needs.needs if needs else "",
        "access_consent": bool(needs),
    }
