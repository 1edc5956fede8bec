"""The certificate on the person's own page, and the page where anybody checks one.

The check shows what the certificate shows and nothing else: no address, no number of a
registration, no way to other certificates.
"""

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from content.editions import Edition
from content.templatetags.languages import direction
from events.models import Certificate
from events.pdf import NoPango, can_print
from events.taking_part.certificates import (
    attended,
    can_have_one,
    certificate_by,
    days_of,
    issue,
    paper,
    said,
)
from events.taking_part.views import own, own_context


@own
def own_certificate(request, registration):
    """Take the certificate as PDF, or have it deleted; both by a button. Raises Http404."""
    context = own_context(request, registration)
    page = context["event"]
    kept = Certificate.objects.filter(registration=registration)
    entitled = can_have_one(page, registration)
    if attended(page, registration) is None and not kept.exists():
        raise Http404
    action = request.POST.get("action")
    if action == "delete":
        kept.delete()
        return HttpResponseRedirect(context["own_address"])
    if action == "take" and (entitled or kept.exists()):
        issued = issue(page, [registration]) if entitled else list(kept.order_by("pk"))
        return as_file(issued, title=_("Certificate of attendance"), language=registration.language)
    certificates = list(kept.order_by("pk"))
    shown = {
        "certificates": certificates,
        "can_take": entitled or certificates,
        "can_print": can_print(),
    }
    return render(request, "events/taking_part/certificate.html", context | shown)


def as_file(certificates, *, title, language, name="certificate") -> HttpResponse:
    """``certificates`` as a PDF to be kept; 503 where PDF files cannot be made."""
    try:
        content = paper(certificates, title=title, language=language)
    except NoPango:
        return HttpResponse(_("PDF files cannot be made here."), status=503)
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'attachment; filename="{name}.pdf"'
    response["Cache-Control"] = "private, no-store"
    return response


@require_http_methods(["GET", "HEAD"])
def check(request, code):
    """Whether the certificate of ``code`` is one of ours, and what it says."""
    certificate, reader = certificate_by(code), request.reader
    here = reverse("taking_part:check", args=[code]).removeprefix(f"/{reader.language}/")
    context = {
        "certificate": certificate,
        "switcher": [
            Edition(language, f"/{language}/{here}", current=language == reader.language)
            for language in reader.homes
        ],
    }
    if certificate:
        context |= {
            "days": days_of(certificate),
            "code": said(certificate.code),
            "dir": direction(certificate.language),
        }
    status = 200 if certificate else 404
    response = render(request, "events/taking_part/check.html", context, status=status)
    response["Cache-Control"] = "no-store"  # one that is deleted is gone at once
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response
