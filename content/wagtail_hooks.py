"""What the editor and the rich text of Wagtail are told about this site."""

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import path
from wagtail import hooks
from wagtail.images.permissions import permission_policy

from content.models import Image
from content.rich_text import MediaHandler, PictureHandler, ReaderLinkHandler


@hooks.register("register_rich_text_features", order=100)
def print_rich_text_our_way(features):
    features.register_link_type(ReaderLinkHandler)
    features.register_embed_type(PictureHandler)
    features.register_embed_type(MediaHandler)


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
