"""schema.org data of what partners publish: places, organisations."""

from content.json_ld import absolute, node


def place(page, name, address="") -> dict | None:
    """A Place with a postal address and WGS 84 coordinates, as far as they are known."""
    country = page.country.code.upper()
    postal = {
        "@type": "PostalAddress",
        "streetAddress": address,
        "addressLocality": page.place,
        "addressCountry": country,
    }
    found = {
        "@type": "Place",
        "name": name or page.place,
        "address": {key: value for key, value in postal.items() if value},
    }
    if page.latitude is not None and page.longitude is not None:
        found["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": float(page.latitude),
            "longitude": float(page.longitude),
        }
    return found if found["name"] or "geo" in found else None


def organisations(page, request, *sides) -> list[dict]:
    """The organisations linked to ``page`` on ``sides`` (see ``network.connections.SIDES``)."""
    reader = request.reader
    return [
        {
            "@type": "Organization",
            "name": other.title,
            "url": absolute(reader.address(other), request),
        }
        for side in sides
        for other in page.linked.get(side, ())
    ]


def section(page, request) -> dict:
    """A partner's section, as a https://schema.org/CollectionPage about its country."""
    reader = request.reader
    return node(
        page,
        request,
        "CollectionPage",
        about={"@type": "Country", "name": page.country.name_in(reader.language)},
    )


def organisation(page, request) -> dict:
    """https://schema.org/Organization"""
    return node(
        page,
        request,
        "Organization",
        sameAs=[page.website] if page.website else None,
        location=place(page, page.place, page.address),
        email=page.contact_email,
        telephone=page.contact_phone,
    )
