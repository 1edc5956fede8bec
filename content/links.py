"""Links that writers set to pages: each leads to the reader's own address of the best edition.

Rich text and blocks know no request, so the reader of the current request is
kept here (``reading``). ``gather`` finds all links of a page at once; what it
found is remembered with the reader.
"""

import re
from contextlib import contextmanager
from contextvars import ContextVar

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import get_language
from wagtail.blocks import (
    ListBlock,
    PageChooserBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
)
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page
from wagtail.rich_text import RichText

from content import facts
from content.models import BasePage, Image
from content.reader import Place, Reader

_reader: ContextVar = ContextVar("reader", default=None)
_LINK = re.compile(r'<a\b(?=[^>]*\blinktype="page")[^>]*\bid="(\d+)"')


@contextmanager
def reading(reader):
    """Within, links are resolved for ``reader``."""
    token = _reader.set(reader)
    try:
        yield
    finally:
        _reader.reset(token)


def current_reader() -> Reader:
    """The reader of this request; outside of one, a reader of the active language."""
    return _reader.get() or Reader(get_language() or "en")


def address(pk, reader=None) -> str:
    """Where the reader finds the page that was linked as ``pk``; "" where they cannot."""
    reader = reader or current_reader()
    found = find([pk], reader)[pk]
    if not found:
        return ""
    return found.address if isinstance(found, Place) else reader.address(found)


def find(pks, reader=None) -> dict:
    """For each of ``pks``, the best edition: a Place of the structure, a page, or None.

    Pages come ready for cards. At most two queries for any number of partners' pages.
    """
    reader = reader or current_reader()
    pks = [int(pk) for pk in pks if pk]
    unknown = [pk for pk in pks if pk not in reader.links]
    if unknown:
        pages = Page.objects.in_bulk(unknown)
        keys = {pk: page.translation_key for pk, page in pages.items()}
        best = {key: place for key, place in reader.sections.items() if key in keys.values()}
        elsewhere = {
            (page.translation_key, page.content_type_id)
            for page in pages.values()
            if page.translation_key not in best
        }
        best |= _best(elsewhere, reader)
        reader.pages |= pages
        reader.links |= {pk: best.get(keys.get(pk)) for pk in unknown}
    return {pk: reader.links[pk] for pk in pks}


def _best(things, reader):
    """``{translation_key: best edition}`` of ``(translation_key, content type pk)`` pairs."""
    by_table = {}
    for key, type_id in things:
        model = ContentType.objects.get_for_id(type_id).model_class()
        tables = [m for m in [model, *model._meta.get_parent_list()] if issubclass(m, BasePage)]
        by_table.setdefault(tables[-1], []).append(key)
    return {
        page.translation_key: page
        for table, keys in by_table.items()
        for page in table.objects.filter(translation_key__in=keys).best_for(reader).for_reading()
    }


def gather(page, reader):
    """Read all pages that the words of ``page`` link to, and the images in its blocks, at once."""
    found = set()
    for name in facts.declared(type(page), "words"):
        field = page._meta.get_field(name)
        if isinstance(field, RichTextField):
            found |= {(Page, pk) for pk in _LINK.findall(getattr(page, name))}
        elif isinstance(field, StreamField):
            found |= set(_in_block(field.stream_block, list(getattr(page, name).raw_data)))
    if linked := [pk for model, pk in found if model is Page]:
        find(linked, reader)
    if images := [int(pk) for model, pk in found if model is Image]:
        reader.images |= dict.fromkeys(images) | Image.objects.in_bulk(images)


def known_pages(values):
    """The pages numbered ``values`` where all have been gathered for this reader, else None."""
    reader = _reader.get()
    return _known(list(values), reader.pages, reader.links) if reader else None


def known_images(values):
    """The images numbered ``values`` where all have been gathered for this reader, else None."""
    reader = _reader.get()
    return _known(list(values), reader.images, reader.images) if reader else None


def _known(values, found, asked):
    if any(value is not None and value not in asked for value in values):
        return None
    return [found.get(value) for value in values]


def _in_block(block, raw):
    """``(model, pk)`` of the pages and images that ``raw``, as ``block`` stores it, refers to."""
    if isinstance(block, RichTextBlock):
        text = raw.source if isinstance(raw, RichText) else raw
        yield from ((Page, pk) for pk in _LINK.findall(text or ""))
    elif isinstance(block, PageChooserBlock | ImageChooserBlock):
        model = Page if isinstance(block, PageChooserBlock) else Image
        yield from [(model, str(getattr(raw, "pk", raw)))] if raw else []
    elif isinstance(block, StructBlock):
        for name, child in block.child_blocks.items():
            yield from _in_block(child, (raw or {}).get(name))
    elif isinstance(block, ListBlock):
        for item in raw or []:
            stored = item["value"] if isinstance(item, dict) and "value" in item else item
            yield from _in_block(block.child_block, stored)
    elif isinstance(block, StreamBlock):
        for item in raw or []:
            if child := block.child_blocks.get(item["type"]):
                yield from _in_block(child, item["value"])
