"""The admin of the network: what its choosers offer."""

from wagtail import hooks

from network.admin_rules import choosable_pages
from network.choosers import linked_page_chooser


@hooks.register("construct_page_chooser_queryset")
def offer_choosable_pages(pages, request):
    return choosable_pages(pages, request.user)


@hooks.register("register_admin_viewset")
def register_linked_page_chooser():
    return linked_page_chooser
