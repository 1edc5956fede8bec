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
    if limit:
        rows = rows[: limit * (len(near) + 1)]
    found = {}
    for row in rows:
        rank = near.index(row.locale_id) if row.locale_id in near else len(near)
        held = found.get(row.translation_key)
        if held is None or rank < held[0]:
            found[row.translation_key] = (rank, row)
    shown = {key: row for key, (_rank, row) in found.items() if not reader.closes(row)}
    return dict(list(shown.items())[:limit]) if limit else shown
