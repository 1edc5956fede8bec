"""Certificates of attendance, as the organiser issues them: one, or those of everybody who came."""

from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from content.folding import fold
from events.models import Registration
from events.pdf import can_print
from events.running.people import head
from events.running.rights import event_to_run
from events.taking_part.certificate_pages import as_file
from events.taking_part.certificates import attended, certificate_by, issue, names_of

A_FILE = 100  # registrations; a sheet takes about 20 ms


@require_http_methods(["GET", "HEAD", "POST"])
def certificates(request, event_key):
    """Who has come, with the certificates they have; POST issues some as a PDF, or deletes one."""
    page = event_to_run(request.user, event_key)
    rows = who_came(page)
    if request.method == "POST" and "code" in request.POST:
        return _delete(request, page)
    if request.method == "POST":
        chosen = _chosen(rows, request.POST)
        if issued := issue(page, chosen):
            name = f"{slugify(page.draft_title) or 'event'}-certificates"
            title = f"{_('Certificates')}: {page.draft_title}"
            return as_file(issued, title=title, language=get_language(), name=name)
        messages.warning(request, _("Nobody of these has been checked in."))
    context = head(page, _("Certificates")) | {
        "rows": rows,
        "parts": list(range(1, len(rows) // A_FILE + bool(len(rows) % A_FILE) + 1)),
        "a_file": A_FILE,
        "can_print": can_print(),
    }
    return render(request, "events/running/certificates.html", context)


def who_came(page) -> list[Registration]:
    """Those who are checked in, by name. Two queries."""
    came = Registration.objects.filter(
        event_id=page.translation_key, erased_at=None, checked_in_at__isnull=False
    )
    rows = [row for row in came.prefetch_related("certificates") if attended(page, row)]
    return sorted((row for row in rows if names_of(row)), key=lambda row: (fold(row.name), row.pk))


def _chosen(rows, posted):
    """One registration by its reference, or a part of them all."""
    if reference := posted.get("reference"):
        return [row for row in rows if row.reference == reference]
    part = posted.get("part", "")
    first = (int(part) - 1) * A_FILE if part.isdecimal() and part != "0" else 0
    return rows[first : first + A_FILE]


def _delete(request, page):
    """What a person has asked for whose own page is gone: the certificate of this code."""
    certificate = certificate_by(request.POST["code"])
    if certificate and certificate.event_id == page.translation_key:
        certificate.delete()
        messages.success(request, _("The certificate is deleted."))
    else:
        messages.error(request, _("No certificate of this event has this code."))
    return HttpResponseRedirect(reverse("running:certificates", args=[page.translation_key]))
