"""What wagtail-localize's editor is told, for its template."""

import json

from django import template

register = template.Library()


@register.filter
def without_aliases(props: str) -> str:
    """The editor's JSON without its way to make an alias; ``translation.guards`` refuses it."""
    told = json.loads(props)
    told["links"]["convertToAliasUrl"] = None
    return json.dumps(told)
