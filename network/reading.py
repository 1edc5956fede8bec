"""What the page of anything that a partner publishes shows besides its own fields."""

from content import links, renditions
from content.blocks import GalleryBlock, PictureBlock
from network.cards import card
from network.models.concepts import Scheme

try:
    from network.related import related
except ImportError:  # being built

    def related(page, reader):
        return []


def context_of(page, reader) -> dict:
    """The context of ``network/partner_page.html``, in five queries for any number of links."""
    links.gather(page, reader)
    groups, near = page.connected(reader), list(related(page, reader))
    linked = [other for group in groups for other in group.pages]
    renditions.prefetch([page.image, *pictures(page), *(other.image for other in linked + near)])
    return {
        "card": card(page, reader),
        "facts": page.fact_rows(reader),
        "connections": [
            {"heading": group.label, "links": [card(other, reader) for other in group.pages]}
            for group in groups
        ],
        "related": [card(other, reader) for other in near],
    } | tags(page, reader)


def tags(page, reader):
    """The topics and the target groups of ``page``, each with the address of its own page."""
    found = {Scheme.TOPIC: [], Scheme.TARGET_GROUP: []}
    for concept in page.concepts.all():
        address = f"{reader.topics_address}{concept.slug}/" if reader.topics_address else ""
        tag = {"label": concept.label_in(reader.language), "address": address}
        found[concept.scheme].append(tag)
    return {
        "topics": sorted(found[Scheme.TOPIC], key=lambda tag: tag["label"].casefold()),
        "target_groups": sorted(found[Scheme.TARGET_GROUP], key=lambda tag: tag["label"].casefold()),
    }


def pictures(page):
    """The images within the blocks of ``page``."""
    for name in page.picture_fields:
        for block in getattr(page, name):
            if isinstance(block.block, PictureBlock):
                yield block.value["image"]
            elif isinstance(block.block, GalleryBlock):
                yield from (picture["image"] for picture in block.value["pictures"])
