"""Blocks of pictures: each has its alt text, or is decoration."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.staticfiles import versioned_static
from wagtail.admin.telepath import register
from wagtail.blocks import (
    BooleanBlock,
    CharBlock,
    ListBlock,
    StructBlock,
    StructBlockValidationError,
)
from wagtail.blocks.struct_block import StructBlockAdapter
from wagtail.images import get_image_model

from content.blocks.choosers import PictureChooserBlock


class PictureBlock(StructBlock):
    """A picture with its alt text, or marked as decoration."""

    image = PictureChooserBlock(label=_("Picture"))
    alt_text = CharBlock(
        label=_("What the picture shows"),
        required=False,
        max_length=300,
        help_text=_(
            "For people who cannot see it. Say what matters here, in this page’s language."
        ),
    )
    decorative = BooleanBlock(
        label=_("Decoration only"),
        required=False,
        help_text=_("Tick this only where the page says the same without the picture."),
    )
    caption = CharBlock(label=_("Caption"), required=False, max_length=200)

    facts = ("image", "decorative")

    class Meta:
        icon = "image"
        label = _("Picture")
        description = _("One picture with its caption.")
        group = _("Pictures and files")
        template = "content/blocks/picture_block.html"

    def clean(self, value):
        """Raises StructBlockValidationError unless there is one of alt text and "decorative"."""
        value = super().clean(value)
        if value["decorative"] and value["alt_text"].strip():
            message = _("Decoration has no description: remove the text, or the tick.")
            raise StructBlockValidationError({"alt_text": ValidationError(message)})
        if not value["decorative"] and not value["alt_text"].strip():
            message = _("Say what the picture shows, or tick “Decoration only”.")
            raise StructBlockValidationError({"alt_text": ValidationError(message)})
        return value

    def get_preview_value(self):
        return self.normalize(
            {
                "image": get_image_model().objects.first(),
                "alt_text": "A café in an old bus stop",
                "caption": "The café on a Saturday morning",
            }
        )


class PictureAdapter(StructBlockAdapter):
    """In the editor, choosing a picture fills in its alt text in the page's language."""

    js_constructor = "oneroof.PictureBlock"

    @cached_property
    def media(self):
        return forms.Media(js=[*super().media._js, versioned_static("js/admin/picture-block.js")])


register(PictureAdapter(), PictureBlock)


class GalleryBlock(StructBlock):
    """Several pictures side by side."""

    pictures = ListBlock(PictureBlock(), label=_("Pictures"), min_num=2)

    class Meta:
        icon = "image"
        label = _("Gallery")
        description = _("Several pictures side by side.")
        group = _("Pictures and files")
        template = "content/blocks/gallery_block.html"

    def get_preview_value(self):
        picture = self.child_blocks["pictures"].child_block.get_preview_value()
        return self.normalize({"pictures": [picture, picture]})
