"""Where a sentence stands, in the words of the page's form: "Journey: Milestone", "Title"."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.blocks import ListBlock, StreamBlock, StructBlock
from wagtail.fields import StreamField
from wagtail_localize.models import StringSegment


@dataclass(frozen=True)
class Place:
    """``key`` is the same for all sentences of one block or row; "" for the page's own fields.

    ``part`` is what the block or row is called, ``field`` the field in it.
    """

    key: str
    part: str
    field: str


def place_of(segment: StringSegment) -> Place:
    """Where ``segment`` stands; needs no query once its content type is known."""
    model = ContentType.objects.get_for_id(segment.source.specific_content_type_id).model_class()
    first, *rest = segment.context.field_path.split(".")
    field = model._meta.get_field(first)
    if not rest:
        return Place("", _("The page"), capfirst(field.verbose_name))
    key = ".".join(segment.context.path.split(".")[:2])
    if isinstance(field, StreamField):
        block = field.stream_block.child_blocks[rest[0]]
        names = _names(block, rest[1:])
        part = f"{capfirst(field.verbose_name)}: {capfirst(block.label)}"
        return Place(key, part, capfirst(" – ".join(names) or block.label))
    row = field.related_model
    name = capfirst(row._meta.get_field(rest[0]).verbose_name)
    return Place(key, capfirst(row._meta.verbose_name), name)


def _names(block, path):
    """What the fields along ``path`` within ``block`` are called."""
    found = []
    for name in path:
        if isinstance(block, StreamBlock | StructBlock):
            block = block.child_blocks[name]
            found.append(str(block.label))
        elif isinstance(block, ListBlock):
            block = block.child_block
    return found
