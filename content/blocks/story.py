"""The story: what a page tells in blocks of the writer's choice."""

from wagtail.blocks import StreamBlock

from content.blocks.files import DocumentsBlock
from content.blocks.links import CallToActionBlock, RelatedPagesBlock
from content.blocks.pictures import GalleryBlock, PictureBlock
from content.blocks.sequences import StepsBlock
from content.blocks.tables import TableBlock
from content.blocks.videos import EmbedBlock
from content.blocks.words import (
    FactBoxBlock,
    HeadingBlock,
    QuoteBlock,
    SubheadingBlock,
    WordsBlock,
)


class StoryBlock(StreamBlock):
    heading = HeadingBlock()
    subheading = SubheadingBlock()
    text = WordsBlock()
    quote = QuoteBlock()
    fact_box = FactBoxBlock()
    steps = StepsBlock()
    table = TableBlock()
    picture = PictureBlock()
    gallery = GalleryBlock()
    documents = DocumentsBlock()
    embed = EmbedBlock()
    call_to_action = CallToActionBlock()
    related_pages = RelatedPagesBlock()

    class Meta:
        template = "content/blocks/story_block.html"
