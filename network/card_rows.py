"""Cards without page objects: rows of columns, of which the best edition is chosen here.

Building a page with its country and picture costs more than reading it. What a card
shows is a dozen columns; of the editions of a few things that a reader might get they
are read in one plain query, and chosen from as ``content.editions.best`` chooses.
"""

from functools import cache

from django.db.models import F, Q

from network.models import PartnerPage

COLUMNS = (
    "pk",
    "translation_key",
    "locale_id",
    "original_locale_id",
    "title",
    "slug",
    "url_path",
    "path",
    "content_type_id",
    "section_key",
    "introduction",
    "date",
    "state",
    "latitude",
    "longitude",
    "country__code",
    "image_id",
)


def live():
    """All live editions as rows of COLUMNS, to be narrowed and ordered; for ``best``."""
    return _live().all()


@cache
def _live():
    # Naming the columns is half of what building the query costs: once is enough.
    return PartnerPage.objects.filter(live=True).values_list(*COLUMNS, named=True)


def best(rows, reader, *columns, limit=None) -> dict:
    """``{translation_key: row}`` of ``rows``, the best editions for ``reader`` in their order.

    ``rows`` are ``live()``, ordered by facts, so that all editions of a thing stand
    together. ``limit`` is of things; ``columns`` come after COLUMNS.
    """
    if columns:
        rows = rows.values_list(*COLUMNS, *columns, named=True)
    near = reader.near
    rows = rows.filter(Q(locale__in=near) | Q(locale=F("original_locale")))
    found = {}
    for row in _in_slices(rows, limit and limit * (len(near) + 1) + 1):
        held = found.get(row.translation_key)
        if held is None and limit and len(_shown(found, reader)) == limit:
            break
        rank = near.index(row.locale_id) if row.locale_id in near else len(near)
        if held is None or rank < held[0]:
            found[row.translation_key] = (rank, row)
    return _shown(found, reader)


def _in_slices(rows, size):
    """``rows``, ``size`` at a time: one query is enough unless many things are closed."""
    start = 0
    while batch := list(rows[start : start + size] if size else rows):
        yield from batch
        if len(batch) != size:
            return
        start += size


def _shown(found, reader):
    return {key: row for key, (_rank, row) in found.items() if not reader.closes(row)}
