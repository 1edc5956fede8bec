"""How the mails of an event look: each kind, for somebody who is not there, in any language."""

from datetime import timedelta
from email.utils import parseaddr

from django import forms
from django.conf import settings
from django.http import Http404
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy
from wagtail.models import Locale

from content.templatetags.languages import endonym
from events.models import Message, Registration
from events.running.programme import head
from events.running.rights import event_to_run
from events.taking_part.letters import letter

State = Registration.Status
KINDS = {  # templates/emails/<kind>.html: what it is, and how the registration then stands
    "confirm": (gettext_lazy("Please confirm your address"), State.HELD),
    "confirmed": (gettext_lazy("You have a place"), State.CONFIRMED),
    "waiting": (gettext_lazy("You are on the waiting list"), State.WAITING),
    "offered": (gettext_lazy("A place is free for you"), State.OFFERED),
    "lapsed": (gettext_lazy("The place was passed on"), State.EXPIRED),
    "rejected": (gettext_lazy("No place this time"), State.REJECTED),
    "changed": (gettext_lazy("Something has changed"), State.CONFIRMED),
    "postponed": (gettext_lazy("The event is postponed"), State.CONFIRMED),
    "cancelled": (gettext_lazy("The event does not take place"), State.CONFIRMED),
    "withdrawn": (gettext_lazy("You have cancelled"), State.CANCELLED),
    "again": (gettext_lazy("You are registered already"), State.CONFIRMED),
    "access": (gettext_lazy("What you need is arranged"), State.CONFIRMED),
    "note": (gettext_lazy("A message from the organiser"), State.CONFIRMED),
    "reminder": (gettext_lazy("A reminder"), State.CONFIRMED),
    "thanks": (gettext_lazy("Thanks afterwards"), State.CONFIRMED),
}
NOBODY = "example"  # the token of the registration that is none


class LanguageForm(forms.Form):
    language = forms.ChoiceField(label=gettext_lazy("Language"), required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        codes = Locale.objects.values_list("language_code", flat=True).order_by("language_code")
        self.fields["language"].choices = [(code, endonym(code)) for code in codes]


def mails(request, event_key):
    """The kinds of mails, each with its subject."""
    page = event_to_run(request.user, event_key)
    form, language = _language(request, page)
    rows = [
        {"kind": kind, "name": name, "subject": example(page, kind, language).subject}
        for kind, (name, _state) in KINDS.items()
    ]
    title = translation.gettext("Mails")
    context = {"form": form, "language": language, "rows": rows, "drafted": not page.live}
    return render(request, "events/running/mails.html", head(page, title, "mail") | context)


def mail(request, event_key, kind):
    """One of them, as plain text and as HTML."""
    page = event_to_run(request.user, event_key)
    if kind not in KINDS:
        raise Http404
    form, language = _language(request, page)
    shown = example(page, kind, language)
    context = {
        "form": form,
        "mail": shown,
        "html": next(part.content for part in shown.alternatives),
        "files": [name for name, _content, _type in shown.attachments],
        "language": language,
        "drafted": not page.live,
    }
    return render(request, "events/running/mail.html", head(page, KINDS[kind][0], "mail") | context)


def _language(request, page):
    """The form, and the language that is chosen: else that of the page."""
    asked = LanguageForm(request.GET)
    chosen = asked.is_valid() and asked.cleaned_data["language"]
    language = chosen or page.locale.language_code
    return LanguageForm(initial={"language": language}), language


def example(page, kind, language):
    """The mail ``kind`` to a person that nobody has registered; nothing is saved or sent."""
    now = timezone.now()
    registration = Registration(
        event_id=page.translation_key,
        token=NOBODY,
        reference="ABCD2345",
        status=KINDS[kind][1],
        name="Anna Paraugs",
        email=f"anna@{parseaddr(settings.DEFAULT_FROM_EMAIL)[1].partition('@')[2]}",
        language=language,
        holds_until=now + timedelta(days=1),
    )
    with translation.override(language):
        text = translation.gettext("Here stands what you write.")
    context = {"until": registration.holds_until.isoformat(), "text": text}
    return letter(Message(registration=registration, kind=kind, context=context))
