"""schema.org data: the graph of a page, and the parts that its kinds share.

https://schema.org/ ; every node says with ``inLanguage`` which language its words are in.
"""

from django.conf import settings

from content import renditions


def graph(page, request) -> dict:
    """What ``page`` is, and the way to it, without ``@context``."""
    nodes = (page.schema(request), breadcrumb_list(page, request))
    return {"@graph": [found for found in nodes if found]}


def node(page, request, kind, **properties) -> dict:
    """A node of schema.org type ``kind`` for ``page``; properties without a value are left out."""
    own_address = absolute(page.canonical, request)
    shown = {
        "@type": kind,
        "@id": own_address,
        "url": own_address,
        "name": page.title,
        "description": page.summary,
        "inLanguage": page.wording.language,
        "image": picture(page, request),
    } | properties
    return {name: value for name, value in shown.items() if value not in (None, "", [], {})}


def breadcrumb_list(page, request) -> dict | None:
    crumbs = page.breadcrumbs()
    if not crumbs:
        return None
    here = (page.title, request.reader.address(page))
    steps = [*((place.title, place.address) for place in crumbs), here]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": title,
                "item": absolute(address, request),
            }
            for position, (title, address) in enumerate(steps, start=1)
        ],
    }


def publisher(request) -> dict:
    return {
        "@type": "Organization",
        "name": settings.SITE_NAME,
        "url": absolute(request.reader.home.address, request),
    }


def picture(page, request) -> str | None:
    found = renditions.sizes(getattr(page, "image_id", None), "head", request.reader)
    return absolute(found[-1].url, request) if found else None


def absolute(address, request) -> str:
    return request.build_absolute_uri(address)
