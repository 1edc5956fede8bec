"""Choosers that know what ``content.links.gather`` has read for the page already."""

from wagtail.blocks import PageChooserBlock
from wagtail.images.blocks import ImageChooserBlock

from content import links


class ThingChooserBlock(PageChooserBlock):
    """A page; of a page that is being read, all of them come from one query."""

    def bulk_to_python(self, values):
        return links.known_pages(values) or super().bulk_to_python(values)


class PictureChooserBlock(ImageChooserBlock):
    """An image; of a page that is being read, all of them come from one query."""

    def bulk_to_python(self, values):
        return links.known_images(values) or super().bulk_to_python(values)
