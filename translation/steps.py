"""What is done with a whole translation: fill by machine, hand in, send back, publish, preview."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin import messages

from translation import machine, publishing, rights
from translation.desk import desk, desk_to_write
from translation.models import Work


@require_POST
def fill(request: HttpRequest, translation_pk: int) -> HttpResponse:
    """Suggestions for all sentences without words, from the memory and the machine."""
    place = desk_to_write(request, translation_pk)
    before = place.work.missing + place.work.changed
    try:
        number = machine.fill(place.work, request.user)
    except machine.Unavailable as reason:
        place.work.refresh_from_db()
        number = before - place.work.missing - place.work.changed
        messages.error(request, str(reason))
    (messages.success if number else messages.info)(request, machine.told(number))
    return redirect("translate_edit", translation_pk)


@require_POST
def hand_in(request: HttpRequest, translation_pk: int) -> HttpResponse:
    place = desk_to_write(request, translation_pk)
    if not place.translates:
        raise PermissionDenied
    return _done(
        request,
        translation_pk,
        lambda: publishing.hand_in(place.work, request.user),
        _("Handed in. A reviewer of the language gets a mail."),
    )


@require_POST
def send_back(request: HttpRequest, translation_pk: int) -> HttpResponse:
    place = desk(request, translation_pk)
    if not place.publishes or place.work.step != Work.Step.REVIEW:
        raise PermissionDenied
    reason = request.POST.get("reason", "").strip()[:2000]
    if not reason:
        messages.error(request, _("Say why: the translator will read it."))
        return redirect("translate_edit", translation_pk)
    return _done(
        request,
        translation_pk,
        lambda: publishing.send_back(place.work, request.user, reason),
        _("Sent back. The translator gets a mail with your reason."),
    )


@require_POST
def publish(request: HttpRequest, translation_pk: int) -> HttpResponse:
    """``unchecked`` in the form says that machine text may go to readers."""
    place = desk(request, translation_pk)
    if not place.publishes:
        raise PermissionDenied
    lock = place.work.translation.get_target_instance().get_lock()
    if lock and lock.for_user(request.user):
        messages.error(request, lock.get_message(request.user))
        return redirect("translate_edit", translation_pk)
    if rights.must_wait_for_another(request.user, place.work):
        text = _("These are your own words: another person must read them before. Hand them in.")
        messages.error(request, text)
        return redirect("translate_edit", translation_pk)
    unchecked = request.POST.get("unchecked") == "on"
    return _done(
        request,
        translation_pk,
        lambda: publishing.publish(place.work, request.user, unchecked=unchecked),
        _("Published."),
    )


def _done(request, translation_pk, step, said):
    try:
        step()
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        messages.success(request, said)
    return redirect("translate_edit", translation_pk)


@require_safe
def preview(request: HttpRequest, translation_pk: int) -> HttpResponse:
    """The page with the words as they are now; what has none is in the original's language."""
    translation = desk(request, translation_pk).work.translation
    page = translation.source.get_ephemeral_translated_instance(
        translation.target_locale, fallback=True
    )
    return page.make_preview_request(request, page.default_preview_mode)


ONE = "translate/<int:translation_pk>/"
urls = [
    path(f"{ONE}fill/", fill, name="translate_fill"),
    path(f"{ONE}hand-in/", hand_in, name="translate_hand_in"),
    path(f"{ONE}send-back/", send_back, name="translate_send_back"),
    path(f"{ONE}publish/", publish, name="translate_publish"),
    path(f"{ONE}preview/", preview, name="translate_preview"),
]
