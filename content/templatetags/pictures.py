"""Pictures: ``{% load pictures %}{% photo image "card" alt="" %}``."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe

from content import renditions
from content.links import current_reader

register = template.Library()
LAZY = mark_safe(' loading="lazy"')
FIRST = mark_safe(' fetchpriority="high"')


def spoken(language):
    """The attribute of an alt text in ``language``: the words around it may be in another."""
    return format_html(' lang="{}"', language) if language else ""


@register.simple_tag
def photo(image, use, alt=None, first=False, css=""):
    """``image``, an Image or its pk, in the sizes of ``use``; see ``content.renditions.USES``.

    Without ``alt`` the picture says what it shows in the reader's language; ``alt=""`` is for
    decoration. ``first`` is for the picture that is seen without scrolling.
    """
    if not image:
        return ""
    reader = current_reader()
    found = renditions.sizes(getattr(image, "pk", image), use, reader)
    if not found:
        return ""
    language = ""
    if alt is None:
        alt, language = image.said_in(reader.language)
    small, use = found[0], renditions.USES[use]
    srcset = ""
    if len(found) > 1:
        listed = format_html_join(", ", "{} {}w", ((size.url, size.width) for size in found))
        srcset = format_html(' srcset="{}" sizes="{}"', listed, use.sizes)
    return format_html(
        '<img src="{}"{} width="{}" height="{}" alt="{}"{}{}{}>',
        small.url,
        srcset,
        small.width,
        small.height,
        alt,
        spoken(language),
        FIRST if first else LAZY,
        format_html(' class="{}"', css) if css else "",
    )
