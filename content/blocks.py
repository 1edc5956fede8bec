"""Blocks that a story is made of."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    BooleanBlock,
    CharBlock,
    DateBlock,
    DecimalBlock,
    IntegerBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
    TextBlock,
    URLBlock,
)
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock


class StoryBlock(StreamBlock):
    heading = CharBlock(icon="title", label=_("Heading"))
    text = RichTextBlock(icon="pilcrow", label=_("Text"))


class MilestoneBlock(StructBlock):
    """A dated step of an initiative's journey."""

    date = DateBlock(label=_("Date"))
    title = CharBlock(label=_("What happened"), max_length=120)
    text = TextBlock(label=_("In a few words"), required=False, max_length=400)

    facts = ("date",)

    class Meta:
        icon = "date"
        label = _("Milestone")


class ResultBlock(StructBlock):
    """A number that shows what changed: "14 people found work, June 2021"."""

    number = DecimalBlock(label=_("Number"), max_digits=12, decimal_places=2)
    unit = CharBlock(label=_("Unit"), max_length=40, help_text=_("For example: people, euro, meals"))
    date = DateBlock(label=_("Counted on"))
    text = CharBlock(label=_("What it counts"), max_length=160)

    facts = ("number", "date")

    class Meta:
        icon = "table"
        label = _("Result")


class PictureBlock(StructBlock):
    """A picture with its alt text, or marked as decoration."""

    image = ImageChooserBlock(label=_("Picture"))
    alt_text = CharBlock(label=_("What the picture shows"), required=False, max_length=300)
    decorative = BooleanBlock(label=_("Decoration only"), required=False)
    caption = CharBlock(label=_("Caption"), required=False, max_length=200)

    facts = ("image", "decorative")

    class Meta:
        icon = "image"
        label = _("Picture")


class MaterialBlock(StructBlock):
    """A document to download, or a link to it."""

    title = CharBlock(label=_("Title"), max_length=160)
    document = DocumentChooserBlock(label=_("Document"), required=False)
    link = URLBlock(label=_("or a link"), required=False)

    facts = ("link",)

    class Meta:
        icon = "doc-full"
        label = _("Material")


class RecordingBlock(StructBlock):
    """A recording elsewhere; nothing is asked of its host before a reader clicks."""

    title = CharBlock(label=_("Title"), max_length=160)
    url = URLBlock(label=_("Address"))

    facts = ("url",)

    class Meta:
        icon = "media"
        label = _("Recording")


class ResourceBlock(StructBlock):
    """What a practice needs, and how much of it."""

    what = CharBlock(label=_("What is needed"), max_length=160)
    amount = DecimalBlock(label=_("How much"), required=False, max_digits=12, decimal_places=2)
    unit = CharBlock(label=_("Unit"), required=False, max_length=40)

    facts = ("amount",)

    class Meta:
        icon = "clipboard-list"
        label = _("Resource")


class StepBlock(StructBlock):
    """One step of a tool, in order."""

    title = CharBlock(label=_("Step"), max_length=120)
    text = RichTextBlock(label=_("How it is done"))
    minutes = IntegerBlock(label=_("Minutes"), required=False, min_value=1)

    facts = ("minutes",)

    class Meta:
        icon = "list-ol"
        label = _("Step")


class LinkBlock(StructBlock):
    """A link to a page elsewhere."""

    title = CharBlock(label=_("Title"), max_length=160)
    url = URLBlock(label=_("Address"))

    facts = ("url",)

    class Meta:
        icon = "link-external"
        label = _("Link")
