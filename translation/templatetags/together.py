"""What confirming pages ask about translations: ``{% load together %}``."""

from django import template

from network.models import PartnerPage
from translation.together import FIELD, LEAVE, TOO, followers

register = template.Library()


@register.inclusion_tag("translation/together.html", takes_context=True)
def translations_too(context, action, page):
    """The question for one page; ``action`` is "unpublish" or "delete"."""
    return _asked(context, action, [page])


@register.inclusion_tag("translation/together.html", takes_context=True)
def translations_of_items_too(context, action, items):
    """The same for Wagtail's bulk actions, where each of ``items`` has the page as its ``item``."""
    return _asked(context, action, [item["item"] for item in items])


def _asked(context, action, pages):
    found = followers(pages, action, context["request"].user)
    return {
        "field": FIELD,
        "too": TOO,
        "leave": LEAVE,
        "allowed": found.allowed,
        "refused": found.refused,
        "below": sum(page.get_descendant_count() for page in found.allowed),
    }


@register.inclusion_tag("translation/together_moved.html")
def translations_move_along(*pages):
    """What is said before a move, which takes every language along."""
    keys = [page.translation_key for page in pages]
    editions = PartnerPage.objects.filter(translation_key__in=keys)
    others = editions.exclude(pk__in=[page.pk for page in pages])
    return {"editions": others.select_related("locale").order_by("locale__language_code")}


@register.inclusion_tag("translation/together_moved.html")
def translations_of_items_move_along(items):
    return translations_move_along(*(item["item"] for item in items))
