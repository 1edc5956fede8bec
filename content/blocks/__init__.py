"""Blocks that stories, journeys, programmes and lists are made of. One class, one template."""

from content.blocks.files import DocumentsBlock, MaterialBlock
from content.blocks.links import CallToActionBlock, LinkBlock, RelatedPagesBlock
from content.blocks.pictures import GalleryBlock, PictureBlock
from content.blocks.sequences import (
    MilestoneBlock,
    ResourceBlock,
    ResultBlock,
    StepBlock,
    StepsBlock,
)
from content.blocks.story import StoryBlock
from content.blocks.tables import TableBlock
from content.blocks.videos import EmbedBlock, RecordingBlock
from content.blocks.words import (
    FactBoxBlock,
    HeadingBlock,
    QuoteBlock,
    SubheadingBlock,
    WordsBlock,
)

__all__ = [
    "CallToActionBlock",
    "DocumentsBlock",
    "EmbedBlock",
    "FactBoxBlock",
    "GalleryBlock",
    "HeadingBlock",
    "LinkBlock",
    "MaterialBlock",
    "MilestoneBlock",
    "PictureBlock",
    "QuoteBlock",
    "RecordingBlock",
    "RelatedPagesBlock",
    "ResourceBlock",
    "ResultBlock",
    "StepBlock",
    "StepsBlock",
    "StoryBlock",
    "SubheadingBlock",
    "TableBlock",
    "WordsBlock",
]
