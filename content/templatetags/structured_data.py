"""What a page's head tells machines: schema.org data, the picture to share."""

import json

from django import template
from django.core.serializers.json import DjangoJSONEncoder
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import mark_safe

register = template.Library()

ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.filter
def json_ld(data):
    """``data``, a dict without ``@context``, as a script element of application/ld+json."""
    text = json.dumps(
        {"@context": "https://schema.org"} | data, cls=DjangoJSONEncoder, ensure_ascii=False
    )
    escaped = mark_safe(text.translate(ESCAPES))  # noqa: S308  (nothing can close the element)
    return format_html('<script type="application/ld+json">{}</script>', escaped)


@register.simple_tag
def share_picture(request):
    """The absolute address of the picture shown where a page is shared."""
    return request.build_absolute_uri(static("images/share.png"))
