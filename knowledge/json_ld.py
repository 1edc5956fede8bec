"""schema.org data of the library: articles, and tools as how-tos."""

from django.utils.html import strip_tags

from content.json_ld import node, publisher


def article(page, request, kind="Article", **properties) -> dict:
    """https://schema.org/Article"""
    published, changed = page.first_published_at, page.last_published_at
    return node(
        page,
        request,
        kind,
        headline=page.title,
        datePublished=published.isoformat(timespec="seconds") if published else None,
        dateModified=changed.isoformat(timespec="seconds") if changed else None,
        publisher=publisher(request),
        **properties,
    )


def story(page, request) -> dict:
    """https://schema.org/NewsArticle for news, Article for what people tell."""
    kind = "NewsArticle" if page.sort == page.Sort.NEWS else "Article"
    return article(page, request, kind) | {"datePublished": page.published_on.isoformat()}


def how_to(page, request) -> dict:
    """https://schema.org/HowTo ; the time as an ISO 8601 duration."""
    return node(
        page,
        request,
        "HowTo",
        totalTime=f"PT{page.minutes}M" if page.minutes else None,
        step=[
            {
                "@type": "HowToStep",
                "position": position,
                "name": block.value["title"],
                "text": strip_tags(block.value["text"].source).strip(),
            }
            for position, block in enumerate(page.steps, start=1)
        ],
    )
