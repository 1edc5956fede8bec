"""Terms that translators propose from the editor; who keeps the glossary takes or deletes them."""

from django import forms
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from content.folding import fold
from translation import notices
from translation.desk import desk
from translation.editor import say_beside
from translation.models import Term, Work


class Proposal(forms.ModelForm):
    class Meta:
        model = Term
        fields = ["source", "target", "note"]


def propose(work: Work, user, values) -> Term:
    """A term between the languages of ``work``, which waits. Raises ValidationError."""
    form = Proposal(values)
    if not form.is_valid():
        reasons = (f"{form[name].label}: {' '.join(said)}" for name, said in form.errors.items())
        raise ValidationError(" ".join(reasons))
    term, new = Term.objects.get_or_create(
        source_locale=work.translation.source.locale,
        target_locale=work.locale,
        folded=fold(form.cleaned_data["source"]),
        defaults=form.cleaned_data | {"proposed": True, "proposed_by": user},
    )
    if not new:
        raise ValidationError(known_already(term))
    return term


def known_already(term: Term) -> str:
    """Why the glossary takes no second ``term``, in plain words."""
    if term.proposed:
        return _("Somebody has proposed this term already.")
    return _("The glossary has this term already.")


def take(term: Term) -> None:
    """Once ``term`` is saved, it counts; whoever proposed it gets a mail."""
    if term.proposed_by_id:
        notices.term_taken(term, term.proposed_by_id)
    term.proposed, term.proposed_by = False, None


@require_POST
def say_term(request: HttpRequest, translation_pk: int, segment_pk: int) -> HttpResponse:
    place = desk(request, translation_pk)
    if not (place.translates or place.publishes):
        raise PermissionDenied
    return say_beside(
        request,
        translation_pk,
        segment_pk,
        keep=lambda: propose(place.work, request.user, request.POST),
        done=_("Proposed. The reviewers of the language decide."),
    )


urls = [
    path(
        "translate/<int:translation_pk>/<int:segment_pk>/term/",
        say_term,
        name="translate_propose",
    )
]
