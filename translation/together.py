"""What becomes of the translations when their original is unpublished, deleted or moved.

The page that confirms it asks: "Its translations too", ticked. Without an answer, as from a
script, they go the same way. What is done to a translation is done to it alone: its readers
borrow the page in another language. The country of a page is a fact, so that a move takes all
languages along (``network.moves``), and only who may move them all moves one. What becomes of
them when the original gets a new slug or expiry date is in ``translation.alike``.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.admin import messages
from wagtail.admin.auth import permission_denied
from wagtail.models import Page
from wagtail.query import PageQuerySet

from network.guard import before
from network.models import CountryPage, PartnerPage

FIELD, TOO, LEAVE = "translations", "too", "leave"
RIGHTS = {"unpublish": "can_unpublish", "delete": "can_delete"}


@dataclass
class Followers:
    """The other editions of some originals: those that the user may take along, and the rest."""

    allowed: list[Page]
    refused: list[Page]


def followers(pages: Iterable[Page], action: str, user) -> Followers:
    """Whom ``action``, "unpublish" or "delete", on ``pages`` concerns beside them."""
    pages = [page.specific for page in pages]
    keys = [page.translation_key for page in pages if is_original(page)]
    others = Page.objects.filter(translation_key__in=keys).exclude(pk__in=[p.pk for p in pages])
    if action == "unpublish":
        others = others.filter(live=True)
    return split(others.specific(), RIGHTS[action], user)


def split(others: PageQuerySet, right: str, user) -> Followers:
    """``others`` by whether ``user`` has ``right`` to them; None, a script, has every right."""
    found = Followers([], [])
    for edition in others.select_related("locale").order_by("locale__language_code"):
        allowed = user is None or getattr(edition.permissions_for_user(user), right)()
        (found.allowed if allowed else found.refused).append(edition)
    return found


def is_original(page: Page) -> bool:
    return getattr(page, "original_locale_id", None) == page.locale_id


def unpublish_together(request: HttpRequest, page: Page) -> None:
    """Hook ``before_unpublish_page``, the last: the translations go first.

    Else one of them would become the original meanwhile.
    """
    found = _wanted(request, [page], "unpublish")
    below = bool(request.POST.get("include_descendants"))
    with transaction.atomic():
        for edition in [*found, page] if found else ():
            UnpublishPageAction(edition, user=request.user, include_descendants=below).execute()
    _say(request, found, "unpublish")


def delete_together(request: HttpRequest, page: Page) -> None:
    """Hook ``before_delete_page``, the last, in the transaction of the view.

    Where many pages go, the view asks for the name of the site, and deletes nothing without.
    """
    typed = request.POST.get("confirm_site_name")
    if not typed or typed == getattr(settings, "WAGTAIL_SITE_NAME", "wagtail"):
        _delete(_wanted(request, [page], "delete"), request)


def together_in_bulk(request: HttpRequest, action: str, objects: list, view):
    """Hook ``before_bulk_action``, in the transaction of the action."""
    if view.model is not Page:
        return None
    if action == "move":
        place = view.cleaned_form.cleaned_data["chooser"]
        return (
            None if all(may_move(request.user, page, place) for page in objects) else _no(request)
        )
    if action in RIGHTS:
        found = _wanted(request, objects, action)
        if action == "delete":
            _delete(found, request)
        else:
            for edition in found:
                UnpublishPageAction(edition, user=request.user).execute()
            _say(request, found, action)
    return None


def move_together(request: HttpRequest, page: Page, destination: Page):
    """Hook ``before_move_page``."""
    return None if may_move(request.user, page, destination) else _no(request)


@before("wagtailadmin_api:pages:action")
def api_does_not_ask(request: HttpRequest, pk: int, action_name: str) -> bool:
    """What concerns translations is done where it is asked; the admin's API asks nothing."""
    if action_name not in {"delete", "unpublish", "move"}:
        return True
    keys = Page.objects.filter(pk=pk).values("translation_key")
    return not Page.objects.filter(translation_key__in=keys).exclude(pk=pk).exists()


def may_move(user, page: Page, destination: Page) -> bool:
    """Whether ``user`` may move every edition of ``page`` to where ``network.moves`` takes it."""
    key = destination.translation_key
    sections = {
        section.locale_id: section for section in CountryPage.objects.filter(translation_key=key)
    }
    editions = PartnerPage.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk)
    return all(
        edition.permissions_for_user(user).can_move_to(sections[edition.locale_id].page_ptr)
        for edition in editions.specific()
        if edition.locale_id in sections
    )


def _wanted(request, pages, action):
    """The editions that ``action`` takes along, as the person answered."""
    if request.method != "POST" or request.POST.get(FIELD, TOO) == LEAVE:
        return []
    return followers(pages, action, request.user).allowed


def _delete(found, request):
    for edition in found:
        # Fresh: deleting the one before has changed the tree.
        page = Page.objects.get(pk=edition.pk)
        DeletePageAction(page, user=request.user).execute(skip_permission_checks=True)
    _say(request, found, "delete")


def _say(request, found, action):
    if not found:
        return
    if action == "delete":
        words = ngettext(
            "%(number)s translation is deleted too.",
            "%(number)s translations are deleted too.",
            len(found),
        )
    else:
        words = ngettext(
            "%(number)s translation is unpublished too.",
            "%(number)s translations are unpublished too.",
            len(found),
        )
    messages.success(request, words % {"number": len(found)})


def _no(request):
    messages.error(request, _("You may not move this page in all its languages."))
    return permission_denied(request)
