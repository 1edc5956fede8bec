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
from wagtail.models import Page
from wagtail.rich_text import RichText

from content import facts
from content.models import BasePage
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
        rows = Page.objects.filter(pk__in=unknown).values_list(
            "pk", "translation_key", "content_type_id"
        )
        keys = {pk: key for pk, key, _type in rows}
        best = {key: place for key, place in reader.sections.items() if key in keys.values()}
        elsewhere = {(key, type_id) for _pk, key, type_id in rows if key not in best}
        best |= _best(elsewhere, reader)
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
    """Find all pages that the words of ``page`` link to, before they are printed one by one."""
    linked = set()
    for name in facts.declared(type(page), "words"):
        field = page._meta.get_field(name)
        if isinstance(field, RichTextField):
            linked |= set(_LINK.findall(getattr(page, name)))
        elif isinstance(field, StreamField):
            linked |= set(_in_block(field.stream_block, list(getattr(page, name).raw_data)))
    if linked:
        find(linked, reader)


def _in_block(block, raw):
    """The pks that ``raw``, a value as ``block`` stores it, links to."""
    if isinstance(block, RichTextBlock):
        text = raw.source if isinstance(raw, RichText) else raw
        yield from _LINK.findall(text or "")
    elif isinstance(block, PageChooserBlock):
        yield from [str(getattr(raw, "pk", raw))] if raw else []
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
