"""How a standing page is written down."""

from home.demo.prose import line


def page(title, slug, introduction, body=()):
    return {
        "title": title,
        "slug": slug,
        "introduction": line(introduction),
        "body": list(body),
    }
