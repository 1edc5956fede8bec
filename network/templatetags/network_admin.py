"""What an editor is told before linked pages go: ``{% load network_admin %}``."""

from django import template
from django.utils.translation import get_language

from content.reader import Reader
from network.connections import lost_links

register = template.Library()


@register.inclusion_tag("network/admin/lost_links.html")
def lost_links_of_items(items):
    """For Wagtail's bulk actions, where each of ``items`` has the page as its ``item``."""
    return lost_links_of(*(item["item"] for item in items))


@register.inclusion_tag("network/admin/lost_links.html")
def lost_links_of(*pages):
    return {"lost": lost_links(pages, Reader(get_language()))}
