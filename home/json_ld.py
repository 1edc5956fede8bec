"""schema.org data of the front page."""

from content.json_ld import absolute, node, publisher


def website(page, request) -> dict:
    """https://schema.org/WebSite , with its publisher and its search."""
    search = request.reader.search_address
    return node(
        page,
        request,
        "WebSite",
        publisher=publisher(request),
        potentialAction=search
        and {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": absolute(search, request) + "?q={search_term_string}",
            },
            "query-input": "required name=search_term_string",
        },
    )
