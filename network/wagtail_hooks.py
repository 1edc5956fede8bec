"""The admin of the network: what its choosers offer."""

from wagtail import hooks

from network.admin_rules import choosable_pages


@hooks.register("construct_page_chooser_queryset")
def offer_choosable_pages(pages, request):
    return choosable_pages(pages, request.user)
