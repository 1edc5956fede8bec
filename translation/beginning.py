"""A page is begun in a language; many pages by the worker, one after another."""

from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.auth import permission_denied
from wagtail.models import Locale, Page

from translation import claims, publishing, rights, runs
from translation.allowed import Allowed
from translation.cells import cells_of
from translation.finding import Filters
from translation.models import Original, Run

A_BATCH = 500


@require_POST
def begin_one(request, pk, code):
    """Begin a page in a language, claim it if nobody has, and open the editor."""
    original, locale = claims.original_for(request.user, pk, code)
    if not rights.may_translate(request.user, original, locale):
        return permission_denied(request)
    try:
        work = publishing.begin(original, locale, user=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("translate_page", original.page_id)
    claims.claim(work, request.user)
    return redirect("translate_edit", work.pk)


@require_POST
def begin_many(request, code):
    """Begin all pages beneath ``beneath``, or all that the filter in the address finds."""
    locale = get_object_or_404(Locale, language_code=code)
    originals = rights.readable(request.user)
    if beneath := request.POST.get("beneath", ""):
        page = get_object_or_404(Page, pk=beneath) if beneath.isdecimal() else None
        if not page:
            raise Http404
        originals = originals.filter(page__path__startswith=page.path)
    else:
        originals = Filters(request.GET).choose(originals)
    back = claims.back_to(request, "translate_overview").url
    run = begin_all(originals, locale, request.user, back)
    if not run:
        messages.warning(request, _("There is nothing to begin here."))
        return redirect(back)
    return redirect("translate_run", run.pk)


def begin_all(originals, locale: Locale, user, back: str = "") -> Run | None:
    """Begin those of ``originals`` that are missing in ``locale`` and that ``user`` may translate.

    Parents come first. None where there is nothing to begin.
    """
    originals = originals.select_related("source__locale").order_by("page__depth", "page__path")
    steps, every = [], list(originals)
    for first in range(0, len(every), A_BATCH):
        batch = every[first : first + A_BATCH]
        allowed, cells = Allowed(user, batch), cells_of(batch, [locale])
        steps += [
            original.pk
            for original in batch
            if cells[original.pk][locale.pk].to_begin and allowed.may_translate(original, locale)
        ]
    asked = {"steps": steps, "language": locale.language_code, "back": back}
    return runs.start("begin", asked, user) if steps else None


@runs.job("begin", gettext_lazy("Translations are begun"))
def begin_step(pk: int, asked: dict, user) -> None:
    """Begin the Original ``pk``; raises ValidationError with its title and why not."""
    original = Original.objects.select_related("source__locale", "page").filter(pk=pk).first()
    locale = Locale.objects.filter(language_code=asked["language"]).first()
    if not original or not locale:
        return  # gone meanwhile
    if not user or not rights.may_translate(user, original, locale):
        raise ValidationError(_("You may no longer translate one of the pages."))
    try:
        publishing.begin(original, locale, user=user)
    except ValidationError as error:
        raise ValidationError(f"{original.page.title}: {' '.join(error.messages)}") from None


def editor_url(work) -> str:
    return reverse("translate_edit", args=[work.pk])


urls = [
    path("translate/begin/<int:pk>/<str:code>/", begin_one, name="translate_begin"),
    path("translate/begin-all/<str:code>/", begin_many, name="translate_begin_many"),
]
