"""The workspace in place of wagtail-localize's own pages in the admin, which check too little.

Its addresses do not exist here, for nobody; its buttons and its report are gone. A page that is
a translation opens in our editor. Whoever may edit it may also take it out of the workspace, to
edit it by itself, and put it back.
"""

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.widgets.button import Button
from wagtail.models import Page
from wagtail_localize import wagtail_hooks as theirs
from wagtail_localize.models import Translation

from network.guard import before
from translation.adopt import adopt
from translation.follow import work_of
from translation.models import Work
from translation.rights import may_publish, may_translate

AGAIN = "translate-again"
CLOSED = (
    "register_admin_urls",
    "before_edit_page",
    "before_edit_snippet",
    "register_page_header_buttons",
    "register_page_listing_more_buttons",
    "register_snippet_listing_buttons",
    "register_page_action_menu_item",
    "register_snippet_action_menu_item",
    "register_reports_menu_item",
)


def close() -> None:
    """Take out what wagtail-localize has hooked into the admin; its hooks are loaded by now.

    Wagtail 7 and 8 have no public way: each app's ``wagtail_hooks`` is loaded whole, and only
    ``register_temporarily`` takes out again what it put in. Were ``_hooks`` renamed, the admin
    would not start.
    """
    for name in CLOSED:
        kept = [entry for entry in hooks._hooks[name] if entry[0].__module__ != theirs.__name__]
        hooks._hooks[name] = kept


def open_editor(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Hook ``before_edit_page``, after the right to edit ``page`` is known."""
    found = Translation.objects.select_related("source__locale", "target_locale").filter(
        source__object_id=page.translation_key, target_locale=page.locale_id
    )
    translation = found.first()
    if not translation:
        return None
    try:
        translation.source.get_source_instance()
    except ObjectDoesNotExist:  # nothing is left to translate from
        return None
    if request.method == "POST" and AGAIN in request.POST and not translation.enabled:
        adopt(translation)
        messages.success(request, _("The page is translated sentence by sentence again."))
        return redirect("translate_edit", translation.pk)
    if not translation.enabled:
        return None
    rights = (request.user, work_of(translation).original, translation.target_locale)
    if not (may_translate(*rights) or may_publish(*rights)):
        return render(
            request,
            "translation/no_original.html",
            {"translation": translation, "page": page, "title": page.get_admin_display_title()},
        )
    return redirect("translate_edit", translation.pk)


@require_POST
def alone(request: HttpRequest, translation_pk: int) -> HttpResponse:
    """Let a translated page be edited by itself; its sentences are kept, should it come back."""
    translation = get_object_or_404(Translation, pk=translation_pk, enabled=True)
    try:
        page = translation.get_target_instance()
    except ObjectDoesNotExist:
        raise Http404 from None
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    Translation.objects.filter(pk=translation.pk).update(enabled=False)
    messages.success(request, _("You now edit this page by itself."))
    return redirect("wagtailadmin_pages:edit", page.pk)


def publish_in_bulk(request: HttpRequest, action: str, objects: list, view) -> HttpResponse | None:
    """Hook ``before_bulk_action``: a draft that was begun has its original's words as yet."""
    if view.model is not Page or action != "publish":
        return None
    pages = list(objects)
    if view.cleaned_form.cleaned_data["include_descendants"]:
        pages += [below for page in objects for below in page.get_descendants().not_live()]
    if not (titles := [page.title for page in pages if _is_begun(page)]):
        return None
    text = _("A translation is published where it is translated: %(titles)s")
    messages.error(request, text % {"titles": ", ".join(titles)})
    return redirect("wagtailadmin_explore", objects[0].get_parent().pk)


@before("wagtailadmin_api:pages:action")
def api_publishes_no_begun(request: HttpRequest, pk: int, action_name: str) -> bool:
    page = Page.objects.filter(pk=pk).first() if action_name == "publish" else None
    return not page or not _is_begun(page)


def _is_begun(page):
    """Whether ``page`` is a translation in the workspace that was never published."""
    return Work.objects.filter(
        translation__source__object_id=page.translation_key,
        translation__enabled=True,
        locale=page.locale_id,
        published_digest="",
    ).exists()


class TranslateAgain(ActionMenuItem):
    """In the menu of a page that was taken out of the workspace."""

    label = gettext_lazy("Translate it sentence by sentence again")
    name = AGAIN
    icon_name = "wagtail-localize-language"

    def is_shown(self, context):
        page = context.get("page")
        return (
            context["view"] == "edit"
            and Translation.objects.filter(
                source__object_id=page.translation_key, target_locale=page.locale_id, enabled=False
            ).exists()
        )


def translate_button(page, user, next_url=None, view_name=None):
    """The languages of a page, in its menus; who may do what is seen there."""
    if not page.is_root():
        url = reverse("translate_page", args=[page.pk])
        yield Button(_("Translate"), url, priority=60, icon_name="wagtail-localize-language")


urls = [
    path("translate/<int:translation_pk>/alone/", alone, name="translate_alone"),
]
