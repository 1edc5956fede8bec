"""Links to pages: ``{% load editions %}{% address page %}``."""

from django import template

register = template.Library()


@register.simple_tag(takes_context=True)
def address(context, page):
    """Where this reader finds ``page``; every link in every template goes through here."""
    return context["request"].reader.address(page)


@register.simple_tag(takes_context=True)
def language_of(context, page):
    """The BCP 47 code of the words of ``page``, for ``lang``."""
    return context["request"].reader.language_of(page)


@register.simple_tag(takes_context=True)
def borrowed(context, page):
    """Whether ``page`` is not in the reader's language."""
    return not context["request"].reader.reads(page)
