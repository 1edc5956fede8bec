"""Blocks that play something from another site, after a click."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    StructBlock,
    StructBlockValidationError,
    StructValue,
    URLBlock,
)

from content import frames


class RecordingValue(StructValue):
    @property
    def frame(self):
        """The address to frame, or "" where the reader can only follow the link."""
        return frames.frame(self["url"])

    @property
    def host(self):
        return frames.host(self["url"])


class RecordingBlock(StructBlock):
    """A recording elsewhere; nothing is asked of its host before a reader clicks."""

    title = CharBlock(label=_("Title"), max_length=160)
    url = URLBlock(label=_("Address"))

    facts = ("url",)

    class Meta:
        icon = "media"
        label = _("Recording")
        description = _("A recording on another site, loaded only when a reader asks for it.")
        template = "content/blocks/recording_block.html"
        value_class = RecordingValue
        preview_value = {"title": "The opening talk", "url": "https://vimeo.com/76979871"}


class EmbedBlock(RecordingBlock):
    """A video in the story, of a host that may be framed."""

    class Meta:
        icon = "media"
        label = _("Video")
        description = _("A video that is loaded only when the reader clicks.")
        group = _("Links and more")
        template = "content/blocks/embed_block.html"

    def clean(self, value):
        """Raises StructBlockValidationError for a host that is not in ``EMBED_HOSTS``."""
        value = super().clean(value)
        if not value.frame:
            message = _("This site cannot be shown here. Known hosts: %s.")
            known = ValidationError(message % ", ".join(frames.known_hosts()))
            raise StructBlockValidationError({"url": known})
        return value
