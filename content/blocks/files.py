"""Blocks with things to download."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    ListBlock,
    StructBlock,
    StructBlockValidationError,
    StructValue,
    URLBlock,
)
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock

from content import links
from content.reader import SIMPLE


def download(document, title=""):
    """``document`` as the component ``documents.html`` shows it.

    ``title`` is in the language of the page; without it, the document's own is in its own.
    """
    return {
        "title": title or document.title,
        "lang": "" if title else document.language,
        "address": document.url,
        "type": document.file_extension,
        "size": document.file_size,
        "language": document.language,
    }


def own_first(downloads):
    """Those in the reader's language first, else as the writer ordered them."""
    language = links.current_reader().language
    mine = {language, language.removesuffix(SIMPLE)}
    return sorted(downloads, key=lambda found: found.get("language") not in mine)


class DocumentsBlock(StructBlock):
    """Documents to download, with language, type and size."""

    title = CharBlock(label=_("Title"), required=False, max_length=120)
    documents = ListBlock(DocumentChooserBlock(), label=_("Documents"), min_num=1)

    class Meta:
        icon = "doc-full"
        label = _("Documents")
        description = _("Files to download, with their language, type and size.")
        group = _("Pictures and files")
        template = "content/blocks/documents_block.html"

    def get_preview_value(self):
        found = list(get_document_model().objects.all()[:2])
        return self.normalize({"title": "To download", "documents": found})

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context)
        found = [download(document) for document in value["documents"] if document]
        return context | {"documents": own_first(found)}


class MaterialValue(StructValue):
    @property
    def download(self):
        """What ``documents.html`` shows: the document, or the link where there is none."""
        if document := self.get("document"):
            return download(document, self["title"])
        return {"title": self["title"], "address": self.get("link")}


class MaterialBlock(StructBlock):
    """A document to download, or a link to it."""

    title = CharBlock(label=_("Title"), max_length=160)
    document = DocumentChooserBlock(label=_("Document"), required=False)
    link = URLBlock(label=_("or a link"), required=False)

    facts = ("link",)

    class Meta:
        icon = "doc-full"
        label = _("Material")
        description = _("A file to download, or a link to it.")
        template = "content/blocks/material_block.html"
        value_class = MaterialValue
        preview_value = {"title": "Worksheet", "document": None, "link": "https://example.org/"}

    def clean(self, value):
        """Raises StructBlockValidationError unless there is a document or a link."""
        value = super().clean(value)
        if bool(value["document"]) == bool(value["link"]):
            message = _("Choose a document, or give a link: one of the two.")
            raise StructBlockValidationError({"document": ValidationError(message)})
        return value
