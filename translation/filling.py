"""Suggestions for a whole queue, page by page by the worker."""

from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.auth import permission_denied
from wagtail.models import Locale

from translation import machine, queue, rights, runs
from translation.allowed import Allowed
from translation.models import Run, Work

REST = 600  # seconds for which a machine that gave up is left alone


def fill_all(locale: Locale, user) -> Run | None:
    """Suggest words for what is begun and left in ``locale``; None where that is nothing."""
    originals = list(queue.waiting(user, locale))
    allowed = Allowed(user, originals)
    works = Work.objects.filter(original__in=originals, locale=locale, translation__enabled=True)
    works = {work.original_id: work for work in works if work.missing + work.changed}
    steps = [
        works[original.pk].pk
        for original in originals
        if original.pk in works and allowed.may_translate(original, locale)
    ]
    back = reverse("translate_queue", args=[locale.language_code])
    return runs.start("fill", {"steps": steps, "back": back}, user) if steps else None


@runs.job("fill", gettext_lazy("Words are suggested"))
def fill_step(pk: int, asked: dict, user) -> None:
    """Fill the Work ``pk``; raises ValidationError with its title and why not.

    A machine that gave up is not asked again for each page: its reason holds for a while.
    """
    works = Work.objects.select_related("translation__source__locale", "original__page", "locale")
    work = works.filter(pk=pk).first()
    if not work:
        return  # gone meanwhile
    if not user or not rights.may_translate(user, work.original, work.locale):
        raise ValidationError(_("You may no longer translate one of the pages."))
    key = f"translation.filling.{work.translation.source.locale_id}.{work.locale_id}"
    reason = cache.get(key)
    if not reason:
        try:
            machine.fill(work, user)
        except machine.Unavailable as error:
            reason = str(error)
            if error.everywhere:
                cache.set(key, reason, REST)
    if reason:
        raise ValidationError(f"{work.original.page.title}: {reason}")


@require_POST
def fill_many(request, code):
    if not rights.may_use_workspace(request.user):
        return permission_denied(request)
    locale = get_object_or_404(Locale, language_code=code)
    run = fill_all(locale, request.user)
    if not run:
        messages.warning(request, _("No page that is begun waits for words."))
        return redirect("translate_queue", code)
    return redirect("translate_run", run.pk)


urls = [path("translate/fill/<str:code>/", fill_many, name="translate_fill_many")]
