"""Blocks of words: headings, text, quotes, facts set apart."""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, RichTextBlock, StructBlock, TextBlock

INLINE = ["bold", "italic", "link", "document-link"]


class HeadingBlock(CharBlock):
    """A heading of the second level, with an anchor to link to."""

    class Meta:
        icon = "title"
        label = _("Heading")
        description = _("Begins a new part of the page. Readers can link to it.")
        group = _("Words")
        template = "content/blocks/heading_block.html"
        preview_value = "How the café began"


class SubheadingBlock(CharBlock):
    """A heading of the third level."""

    class Meta:
        icon = "title"
        label = _("Subheading")
        description = _("Begins a smaller part, under a heading.")
        group = _("Words")
        template = "content/blocks/subheading_block.html"
        preview_value = "The first winter"


class WordsBlock(RichTextBlock):
    """Paragraphs, lists and links."""

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Paragraphs, lists and links.")
        group = _("Words")
        template = "content/blocks/words_block.html"
        preview_value = (
            "<p>We open when the bus stops, <b>not</b> from morning to evening.</p>"
            "<ul><li>Coffee and cake</li><li>A corner for children</li></ul>"
        )


class QuoteBlock(StructBlock):
    """Someone's words."""

    text = TextBlock(label=_("What was said"), max_length=600)
    by = CharBlock(
        label=_("Who said it"),
        required=False,
        max_length=120,
        help_text=_("A role, or a person who agreed to be named."),
    )
    role = CharBlock(label=_("Their role"), required=False, max_length=120)

    class Meta:
        icon = "openquote"
        label = _("Quote")
        description = _("Somebody’s own words, large.")
        group = _("Words")
        template = "content/blocks/quote_block.html"
        preview_value = {
            "text": "After three months, the beginner teaches the next one.",
            "by": "",
            "role": "A member of the café’s team",
        }


class FactBoxBlock(StructBlock):
    """Facts set apart from the story."""

    title = CharBlock(label=_("Title"), required=False, max_length=120)
    text = RichTextBlock(label=_("Facts"), features=["ul", "ol", *INLINE])

    class Meta:
        icon = "info-circle"
        label = _("Fact box")
        description = _("A few facts, set apart from the story.")
        group = _("Words")
        template = "content/blocks/fact_box_block.html"
        preview_value = {
            "title": "At a glance",
            "text": "<ul><li>Open on three days a week</li><li>Twelve people take part</li></ul>",
        }
