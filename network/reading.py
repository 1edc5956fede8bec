"""What the page of anything that a partner publishes shows besides its own fields."""

from django.core.cache import cache

from content import links, renditions
from content.blocks import GalleryBlock, PictureBlock
from content.folding import fold
from content.prepared import prepared
from network import card_rows
from network.cards import card
from network.connections import SIDES, linked_keys
from network.models.concepts import Concept, Scheme, TaggedConcept
from network.related import related

# Inputs of ``components/contact.html``, and the fields that not every kind has.
CONTACT = {
    "name": "contact_name",
    "email": "contact_email",
    "phone": "contact_phone",
    "website": "website",
}
RELATED = 4
RELATED_SECONDS = 600


def context_of(page, reader) -> dict:
    """The context of ``network/partner_page.html``, in five queries for any number of links."""
    links.gather(page, reader)
    page.linked, near = linked(page, reader)
    shown = [(other.image_id, "row") for rows in page.linked.values() for other in rows]
    shown += [(other.image_id, "card") for other in near] + [(page.image_id, "head")]
    shown += [(image.pk, "figure") for image in pictures(page) if image]
    shown += [(getattr(other, "image_id", None), "row") for other in reader.links.values()]
    renditions.load(shown, reader)
    return {
        "card": card(page, reader),
        "facts": page.fact_rows(reader),
        "place": place_of(page, reader),
        "contact": {name: getattr(page, field, "") for name, field in CONTACT.items()},
        "connections": [
            {"heading": SIDES[side].label, "links": [card(other, reader) for other in rows]}
            for side, rows in page.linked.items()
        ],
        "related": [card(other, reader) for other in near],
    } | tags(page, reader)


def place_of(page, reader) -> dict | None:
    """The inputs of ``components/place.html``."""
    if not getattr(page, "place", ""):
        return None
    return {
        "name": page.place,
        "address": getattr(page, "address", ""),
        "latitude": page.latitude,
        "longitude": page.longitude,
        "country": page.country.name_in(reader.language),
    }


def linked(page, reader):
    """``({side: rows}, related rows)``: what ``page`` is linked with, and what it is like.

    Sides in the order of ``network.connections.ROLES``. What this reader may not see
    is not there. Three queries, two where the related keys are known.
    """
    keys = linked_keys(page)
    alike = related_keys(page, reader)
    wanted = {key for found in keys.values() for key in found} | set(alike)
    rows = card_rows.best(_editions, reader, keys=list(wanted)) if wanted else {}
    sides = {
        side: sorted((rows[key] for key in keys[side] if key in rows), key=_newest_first)
        for side in SIDES
        if side in keys
    }
    near = [rows[key] for key in alike if key in rows][:RELATED]
    return {side: found for side, found in sides.items() if found}, near


@prepared
def _editions(near, keys):
    return card_rows.near(near).filter(translation_key__in=keys)


def _newest_first(row):
    return (-row.date.toordinal() if row.date else 0, row.title, row.pk)


def related_keys(page, reader):
    """The keys of a few things more than are shown, remembered for a while.

    Weighing is what costs; which of them may be seen is asked anew each time.
    """
    name = f"related:{page.pk}:{page.live_revision_id}:{reader.language}"
    if (keys := cache.get(name)) is None:
        keys = [other.translation_key for other in related(page, reader, limit=RELATED + 2)]
        cache.set(name, keys, RELATED_SECONDS)
    return keys


def tags(page, reader):
    """The topics and the target groups of ``page``, each with the address of its own page."""
    found = {Scheme.TOPIC: [], Scheme.TARGET_GROUP: []}
    for concept in concepts(page):
        address = f"{reader.topics_address}{concept.slug}/" if reader.topics_address else ""
        tag = {"label": concept.label_in(reader.language), "address": address}
        found[concept.scheme].append(tag)
    return {
        "topics": sorted(found[Scheme.TOPIC], key=lambda tag: fold(tag["label"])),
        "target_groups": sorted(found[Scheme.TARGET_GROUP], key=lambda tag: fold(tag["label"])),
    }


def concepts(page):
    """The approved concepts of ``page``, which may be a draft."""
    if page.tagged_concepts.is_deferring:  # what a draft holds is in memory
        return [tag for tag in page.concepts.all() if tag.status == Concept.Status.APPROVED]
    return [Concept(**row._asdict()) for row in _concepts(page=page.pk)]


@prepared
def _concepts(page):
    approved = Concept.objects.filter(status=Concept.Status.APPROVED)
    tagged = approved.filter(pk__in=TaggedConcept.objects.filter(content_object=page).values("tag"))
    return tagged.values_list("slug", "scheme", "name", "labels")


def pictures(page):
    """The images within the blocks of ``page``."""
    for name in page.picture_fields:
        for block in getattr(page, name):
            if isinstance(block.block, PictureBlock):
                yield block.value["image"]
            elif isinstance(block.block, GalleryBlock):
                yield from (picture["image"] for picture in block.value["pictures"])
