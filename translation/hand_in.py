"""A translation is handed in for review: wagtail-localize only knows how to publish it."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.models import Translation


@require_POST
def hand_in(request: HttpRequest, translation_id: int) -> HttpResponse:
    """Write the words that there are into a draft, and begin the review of its section.

    Who may ask is a rule of ``translation.guards``.
    """
    translation = get_object_or_404(Translation, pk=translation_id, enabled=True)
    page = translation.get_target_instance()
    if not isinstance(page, Page):
        raise PermissionDenied
    if not page.permissions_for_user(request.user).can_submit_for_moderation():
        raise PermissionDenied
    try:
        translation.save_target(user=request.user, publish=False)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    else:
        page = type(page).objects.get(pk=page.pk)
        page.get_workflow().start(page, request.user)
        words = _("“%(title)s” is handed in. A moderator will read it.")
        messages.success(request, words % {"title": page.get_admin_display_title()})
    return redirect("wagtailadmin_pages:edit", page.pk)


urls = [
    path("localize/translate/<int:translation_id>/hand-in/", hand_in, name="hand_in_translation")
]
