"""Cards without page objects: rows of columns, of which the best edition is chosen here.

Building a page with its country and picture costs more than reading it. What a card
shows is a dozen columns; of the editions of a few things that a reader might get they
are read in one plain query, and chosen from as ``content.editions.best`` chooses.
"""

from functools import partial

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


def near(languages):
    """The live editions that a reader near to ``languages`` (Locale pks) may get, as COLUMNS.

    For a prepared query, to be narrowed and ordered; ``best`` chooses of its rows.
    """
    nearby = Q(locale__in=languages) | Q(locale=F("original_locale"))
    return PartnerPage.objects.filter(nearby, live=True).values_list(*COLUMNS)


def best(query, reader, limit=None, **arguments) -> dict:
    """``{translation_key: row}`` of what ``query`` finds, the best editions for ``reader``.

    ``query`` is prepared, of ``near(near)``, ordered by facts where there is a ``limit`` (of
    things), so that all editions of a thing stand together. It is asked with ``arguments``.
    """
    near = reader.near
    read = partial(query, near=near, **arguments)
    found = {}
    for row in _in_slices(read, limit and limit * (len(near) + 1) + 1):
        held = found.get(row.translation_key)
        if held is None and limit and len(_shown(found, reader)) == limit:
            break
        rank = near.index(row.locale_id) if row.locale_id in near else len(near)
        if held is None or rank < held[0]:
            found[row.translation_key] = (rank, row)
    return _shown(found, reader)


def _in_slices(read, size):
    """What ``read`` gives, ``size`` at a time: one is enough unless many things are closed."""
    start = 0
    while batch := read(start=start, size=size):
        yield from batch
        if len(batch) != size:
            return
        start += size


def _shown(found, reader):
    return {key: row for key, (_rank, row) in found.items() if not reader.closes(row)}
