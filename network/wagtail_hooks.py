"""The admin of the network: what its choosers offer."""

from django.contrib import messages
from django.template.loader import render_to_string
from django.utils.translation import get_language
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from content.reader import Reader
from network.admin_rules import choosable_pages
from network.choosers import linked_page_chooser
from network.concepts_admin import ApproveConcepts, ConceptViewSet, MergeConcepts
from network.connections import lost_links
from network.country_admin import countries


@hooks.register("construct_page_chooser_queryset")
def offer_choosable_pages(pages, request):
    return choosable_pages(pages, request.user)


@hooks.register("register_admin_viewset")
def register_linked_page_chooser():
    return linked_page_chooser


@hooks.register("register_admin_viewset")
def register_countries():
    return countries


register_snippet(ConceptViewSet)
hooks.register("register_bulk_action", ApproveConcepts)
hooks.register("register_bulk_action", MergeConcepts)


@hooks.register("before_delete_page")
def warn_of_lost_links(request, page):
    """Wagtail's page of a single deletion has no block for it; the others have templates."""
    if request.method == "GET" and (lost := lost_links([page], Reader(get_language()))):
        messages.warning(request, render_to_string("network/admin/lost_links.html", {"lost": lost}))
