"""schema.org data of initiatives."""

from content.json_ld import node
from network.json_ld import organisations, place


def initiative(page, request) -> dict:
    """https://schema.org/Project"""
    return node(
        page,
        request,
        "Project",
        foundingDate=page.started.isoformat() if page.started else None,
        location=place(page, page.place),
        sameAs=[page.website] if page.website else None,
        email=page.contact_email,
        parentOrganization=organisations(page, request, "runs-back"),
        funder=organisations(page, request, "funds-back"),
    )
