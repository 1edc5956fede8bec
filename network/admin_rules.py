"""What an editor may ask of Wagtail's own admin addresses; see ``network.guard``."""

from django.db.models import Q
from wagtail.documents import get_document_model
from wagtail.documents.permissions import permission_policy as document_policy
from wagtail.images import get_image_model
from wagtail.images.permissions import permission_policy as image_policy
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from content.reader import closed_paths, structure_types
from network.guard import before

USE = ["add", "change", "delete", "choose"]
# Wagtail hands these to the guard under various names.
PAGE_ARGUMENTS = ("page_id", "parent_page_id", "page_to_move_id", "destination_id")


def choosable_pages(pages, user):
    """Of ``pages``, what ``user`` may see in a chooser: public ones, and their own section's."""
    if user.is_superuser:
        return pages
    open_to_all = Q(live=True)
    for path in closed_paths():
        open_to_all &= ~Q(path__startswith=path)
    own = Q()
    for path in _own_paths(user):
        own |= Q(path__startswith=path)
    return pages.filter(open_to_all | own) if own else pages.filter(open_to_all)


def _own_paths(user):
    policy = page_permission_policy
    return {permission.page.path for permission in policy.get_cached_permissions_for_user(user)}


@before("wagtailadmin_explore", "wagtailadmin_explore_results", "wagtailadmin_pages:*")
def may_see_page(request, *ids, **arguments):
    """Pages of the user's own sections, and what stands above them."""
    wanted = {arguments[name] for name in PAGE_ARGUMENTS if name in arguments} | {*ids[:1]}
    return not wanted or _explorable(request.user, wanted)


def _explorable(user, ids):
    if not _own_paths(user):
        return False
    pages = page_permission_policy.explorable_instances(user).filter(pk__in=ids)
    return pages.count() == len({int(pk) for pk in ids})


@before(
    "wagtailadmin_pages:delete",
    "wagtailadmin_pages:unpublish",
    "wagtailadmin_pages:move",
    "wagtailadmin_pages:move_confirm",
    "wagtailadmin_pages:set_page_position",
    "wagtailadmin_pages:copy",
)
def leaves_structure(request, page_id=None, page_to_move_id=None, **_arguments):
    """Home, listings, sections and standing pages stay where they are."""
    return _no_structure([page_id or page_to_move_id])


def _no_structure(ids):
    return not Page.objects.filter(pk__in=ids, content_type__in=structure_types()).exists()


@before("wagtailadmin_api:pages:action")
def page_action(request, pk, action_name):
    """The admin's API: no aliases, no copies into languages, and the structure stays."""
    if action_name in {"create_alias", "convert_alias", "copy_for_translation"}:
        return False
    changes_place = action_name in {"delete", "unpublish", "move", "copy"}
    return _explorable(request.user, [pk]) and not (changes_place and not _no_structure([pk]))


@before("wagtail_bulk_action")
def bulk_action(request, app_label, model_name, action):
    """Every object of a bulk action is one that the user may see."""
    ids = [pk for pk in request.GET.getlist("id") if pk != "all"]
    if not all(pk.isdecimal() for pk in ids):
        return False
    if (app_label, model_name) == ("wagtailcore", "page"):
        parent = request.GET.get("childOf", "")
        parents = [parent] if parent.isdecimal() else []
        return _explorable(request.user, {*ids, *parents}) and _no_structure(ids)
    if model_name == get_image_model()._meta.model_name:
        return _may_use(image_policy, get_image_model(), request.user, ids)
    if model_name == get_document_model()._meta.model_name:
        return _may_use(document_policy, get_document_model(), request.user, ids)
    return True


@before("wagtailimages:*", "wagtailimages_chooser:*")
def may_see_image(request, image_id=None, pk=None, **_arguments):
    ids = _media_ids(request, image_id or pk)
    return _may_use(image_policy, get_image_model(), request.user, ids)


@before("wagtaildocs:*", "wagtaildocs_chooser:*")
def may_see_document(request, document_id=None, doc_id=None, pk=None, **_arguments):
    ids = _media_ids(request, document_id or doc_id or pk)
    return _may_use(document_policy, get_document_model(), request.user, ids)


def _media_ids(request, pk):
    return [pk] if pk else [pk for pk in request.GET.getlist("id") if pk.isdecimal()]


def _may_use(policy, model, user, ids):
    found = model.objects.filter(pk__in=ids)
    return all(policy.user_has_any_permission_for_instance(user, USE, one) for one in found)


@before("wagtailadmin_api:images:*", "wagtailadmin_api:documents:*")
def media_api(request, *_ids, **_arguments):
    """The admin's API lists the media of all collections; its screens do not use it."""
    return False


@before("wagtailadmin_choose_page_child", "wagtailadmin_choose_page_chosen_multiple")
def may_choose_page(request, parent_page_id=None):
    ids = [parent_page_id] if parent_page_id else request.GET.getlist("id")
    wanted = {int(pk) for pk in ids if str(pk).isdecimal()}
    return choosable_pages(Page.objects.filter(pk__in=wanted), request.user).count() == len(wanted)
