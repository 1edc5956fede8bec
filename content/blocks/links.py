"""Blocks that lead elsewhere: to pages here, by the reader's own address, and to other sites."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    ListBlock,
    StructBlock,
    StructBlockValidationError,
    URLBlock,
)
from wagtail.models import Page

from content import links
from content.blocks.choosers import ThingChooserBlock
from content.reader import Place


class LinkBlock(StructBlock):
    """A link to a page elsewhere."""

    title = CharBlock(label=_("Title"), max_length=160)
    url = URLBlock(label=_("Address"))

    facts = ("url",)

    class Meta:
        icon = "link-external"
        label = _("Link")
        description = _("A link to a page on another site.")
        template = "content/blocks/link_block.html"
        preview_value = {"title": "Results of SEMPRE Accelerators", "url": "https://example.org/"}


class CallToActionBlock(StructBlock):
    """One thing to do, with a button."""

    title = CharBlock(label=_("Title"), max_length=120)
    text = CharBlock(label=_("In one sentence"), required=False, max_length=250)
    page = ThingChooserBlock(label=_("Page"), required=False)
    url = URLBlock(label=_("or another site’s address"), required=False)
    label = CharBlock(label=_("Words on the button"), max_length=60)

    facts = ("page", "url")

    class Meta:
        icon = "arrow-right"
        label = _("Call to action")
        description = _("One thing that the reader can do now, with a button.")
        group = _("Links and more")
        template = "content/blocks/call_to_action_block.html"
        preview_value = {
            "title": "Come and see the café",
            "text": "Groups of up to ten are welcome.",
            "url": "https://example.org/",
            "label": "Plan a visit",
        }

    def clean(self, value):
        """Raises StructBlockValidationError unless it leads to one place."""
        value = super().clean(value)
        if bool(value["page"]) == bool(value["url"]):
            message = _("Choose a page here, or give an address elsewhere: one of the two.")
            raise StructBlockValidationError({"page": ValidationError(message)})
        return value

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        page = value.get("page")
        address = links.address(page.pk) if page else value.get("url")
        return context | {"address": address}


class RelatedPagesBlock(StructBlock):
    """Pages that the writer recommends here."""

    title = CharBlock(label=_("Title"), required=False, max_length=120)
    pages = ListBlock(ThingChooserBlock(), label=_("Pages"), min_num=1, max_num=6)

    class Meta:
        icon = "doc-empty-inverse"
        label = _("Related pages")
        description = _("Pages to read next, each shown in the reader’s language.")
        group = _("Links and more")
        template = "content/blocks/related_pages_block.html"

    def get_preview_value(self):
        return self.normalize({"title": "Read next", "pages": list(Page.objects.live()[1:3])})

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        reader = links.current_reader()
        found = links.find([page.pk for page in value["pages"] if page], reader)
        return context | {"cards": [_card(link, reader) for link in found.values() if link]}


def _card(link, reader):
    if isinstance(link, Place):
        lang = link.lang or link.language
        return {"title": link.title, "address": link.address, "lang": lang}
    return link.card(reader)
