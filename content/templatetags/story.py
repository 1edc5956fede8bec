"""Small help for the templates of blocks."""

from django import template
from django.utils.text import slugify

from content.blocks.files import own_first

register = template.Library()


@register.filter
def anchor(heading):
    """The id of ``heading``; a letter first, so that it is never empty nor a number."""
    return f"s-{slugify(heading, allow_unicode=True)}"


@register.filter
def in_list(value):
    """``value`` alone in a list, for a component that takes several."""
    return [value]


@register.filter
def values(stream):
    """The values of a stream's blocks, for a component that takes a list."""
    return [block.value for block in stream]


@register.filter
def downloads(stream):
    """The MaterialBlocks of ``stream`` as ``components/documents.html`` takes them."""
    return own_first(block.value.download for block in stream)
