"""The memory of two languages as a TMX file, out and in."""

from django.http import StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin.auth import permission_denied
from wagtail.models import Locale

from translation import rights
from translation.files import tmx
from translation.files.coming_in import keep
from translation.files.sheets import Report
from translation.files.units import Unreadable
from translation.models import Language


def may_read_memory(user, target: Locale) -> bool:
    """Translators and reviewers of the language; of pages that they may not read, nothing."""
    return user.is_active and (user.is_superuser or target in rights.languages_of(user))


def may_fill_memory(user, target: Locale) -> bool:
    """Reviewers of the language, and administrators."""
    if user.is_superuser:
        return user.is_active
    own = Language.objects.filter(locale=target, reviewers__in=user.groups.all())
    return may_read_memory(user, target) and own.exists()


def memory_languages(user, target: Locale) -> list[Locale]:
    """The languages from which there may be a memory into ``target``; none for who may not."""
    if not may_read_memory(user, target):
        return []
    return list(Locale.objects.exclude(pk=target.pk).order_by("language_code"))


def _pair(request, code):
    target = get_object_or_404(Locale, language_code=code)
    asked = request.POST.get("from") or request.GET.get("from", "")
    return get_object_or_404(Locale.objects.exclude(pk=target.pk), language_code=asked), target


@require_safe
def out(request, code):
    source, target = _pair(request, code)
    if not may_read_memory(request.user, target):
        return permission_denied(request)
    parts = tmx.write(source, target, request.user)
    response = StreamingHttpResponse(parts, content_type="text/xml")
    name = f"memory-{source.language_code}-{code}.tmx"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_POST
def come_in(request, code):
    source, target = _pair(request, code)
    if not may_fill_memory(request.user, target):
        return permission_denied(request)
    reports = []
    for upload in request.FILES.getlist("files"):
        report = Report(upload.name, language=code)
        try:
            data = upload.read(tmx.LARGEST + 1)
            report.taken, report.problems = tmx.read(
                upload.name, data, source, target, request.user
            )
        except Unreadable as reason:
            report.refuse(0, str(reason))
        reports.append(report.as_values())
    run = keep("memory", [reports], request.user, code)
    return redirect("translate_report", run.pk)


urls = [
    path("translate/memory/<str:code>/", out, name="translate_memory"),
    path("translate/memory/<str:code>/in/", come_in, name="translate_memory_in"),
]
