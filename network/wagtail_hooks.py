"""The admin of the network: what its choosers offer."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from network.admin_rules import choosable_pages
from network.choosers import linked_page_chooser
from network.concepts_admin import ApproveConcepts, ConceptViewSet, MergeConcepts
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
