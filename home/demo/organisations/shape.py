"""How an organisation is written down."""

from home.demo.prose import line, paras
from home.demo.things import Thing
from network.models import OrganisationPage


def organisation(name, country, source, kind, level, place, at, *, image, concepts, links, **words):
    """``at`` is ``(latitude, longitude)``; ``words`` are ``(title, introduction, story)``."""
    return Thing(
        name=name,
        model=OrganisationPage,
        country=country,
        source=source,
        facts={
            "image": image,
            "actor_kind": kind,
            "level": level,
            "place": place,
            "latitude": at[0],
            "longitude": at[1],
            "contact_email": f"{name}@example.org",
        },
        words={
            code: {
                "title": title,
                "introduction": line(introduction),
                "story": [("text", paras(story))],
            }
            for code, (title, introduction, story) in words.items()
        },
        concepts=concepts,
        links=links,
    )
