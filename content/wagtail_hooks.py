"""What the editor and the rich text of Wagtail are told about this site."""

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils.html import format_html
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.staticfiles import versioned_static
from wagtail.images.permissions import permission_policy

from content.models import Image
from content.rich_text import MediaHandler, PictureHandler, ReaderLinkHandler


@hooks.register("register_rich_text_features", order=100)
def print_rich_text_our_way(features):
    features.register_link_type(ReaderLinkHandler)
    features.register_embed_type(PictureHandler)
    features.register_embed_type(MediaHandler)


@hooks.register("insert_editor_js")
def save_once():
    """Hold a save until Wagtail's autosave has ended: together they would make two pages."""
    return format_html('<script src="{}"></script>', versioned_static("js/admin/save-once.js"))


def alt_text(request, pk, language):
    """The alt text of a picture in ``language``, for the editor to begin with."""
    choosable = permission_policy.instances_user_has_any_permission_for(
        request.user, ["choose", "change", "delete"]
    )
    image = get_object_or_404(choosable, pk=pk)
    return JsonResponse({"alt": Image.alt_in(image, language)})


@hooks.register("register_admin_urls")
def editor_addresses():
    return [path("pictures/<int:pk>/alt/<str:language>/", alt_text, name="picture_alt_text")]


@hooks.register("before_publish_page")  # after publishing, the page is another object
@hooks.register("after_edit_page")
def tell_of_newer_facts(request, page):
    """Tell the editor which facts others changed while the form was open; not at each autosave."""
    notice = getattr(page, "newer_facts", "")
    if notice and request.accepts("text/html"):
        messages.warning(request, notice)
