"""Who works on what, and until when: claim, release, due dates."""

from datetime import timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.auth import permission_denied
from wagtail.models import Locale

from translation import publishing, rights
from translation.models import Original, Work

OLD = timedelta(days=14)  # a claim that a reviewer may release


def claim(work: Work, user) -> bool:
    """Let ``user`` have ``work``; False where somebody else has it."""
    free = Q(claimed_by=None) | Q(claimed_by=user)
    mine = {"claimed_by": user, "claimed_at": timezone.now()}
    return bool(Work.objects.filter(free, pk=work.pk).update(**mine))


def release(work: Work) -> None:
    Work.objects.filter(pk=work.pk).update(claimed_by=None, claimed_at=None)


def is_old(work: Work) -> bool:
    return bool(work.claimed_at) and work.claimed_at < timezone.now() - OLD


def original_for(user, pk: int, code: str) -> tuple[Original, Locale]:
    """The Original and the Locale of an address. Raises Http404 for what ``user`` may not read."""
    readable = rights.readable(user).select_related("source__locale", "page")
    return get_object_or_404(readable, pk=pk), get_object_or_404(Locale, language_code=code)


def back_to(request, *names):
    """Where the form stood; the address called ``names`` where it does not say."""
    following = request.POST.get("next", "")
    if url_has_allowed_host_and_scheme(following, allowed_hosts={request.get_host()}):
        return redirect(following)
    return redirect(reverse(names[0], args=names[1:]))


def _work(user, pk, code):
    original, locale = original_for(user, pk, code)
    works = Work.objects.select_related("claimed_by")
    return original, locale, get_object_or_404(works, original=original, locale=locale)


@require_POST
def take(request, pk, code):
    """Claim a page in a language; it is begun where it is missing."""
    original, locale = original_for(request.user, pk, code)
    if not rights.may_translate(request.user, original, locale):
        return permission_denied(request)
    try:
        work = publishing.begin(original, locale, user=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        if not claim(work, request.user):
            messages.warning(request, _("Somebody else has claimed this page meanwhile."))
    return back_to(request, "translate_queue", code)


@require_POST
def give_back(request, pk, code):
    """Release one's own claim; an old one of somebody else, for reviewers."""
    original, locale, work = _work(request.user, pk, code)
    own = work.claimed_by_id == request.user.pk
    if not own and not (is_old(work) and rights.may_publish(request.user, original, locale)):
        return permission_denied(request)
    release(work)
    return back_to(request, "translate_queue", code)


@require_POST
def set_due(request, pk, code):
    """Until when it should be done; an empty day takes it back. For reviewers."""
    original, locale, work = _work(request.user, pk, code)
    if not rights.may_publish(request.user, original, locale):
        return permission_denied(request)
    try:
        due = forms.DateField(required=False).clean(request.POST.get(f"due-{pk}", ""))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        Work.objects.filter(pk=work.pk).update(due=due)
    return back_to(request, "translate_queue", code)


urls = [
    path("translate/claim/<int:pk>/<str:code>/", take, name="translate_claim"),
    path("translate/release/<int:pk>/<str:code>/", give_back, name="translate_release"),
    path("translate/due/<int:pk>/<str:code>/", set_due, name="translate_due"),
]
