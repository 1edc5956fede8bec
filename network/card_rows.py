"""Cards without page objects: rows of columns, of which the best edition is chosen here.

Building a page with its country and picture costs more than reading it. What a card
shows is a dozen columns; of all live editions of a few things they are read in one
plain query, and chosen from as ``content.editions.best`` chooses.
"""

from content.reader import chain

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
    "country__code",
    "image_id",
)


def best(pages, reader, *columns, limit=None) -> dict:
    """``{translation_key: row}`` of ``pages``, the best editions for ``reader`` in their order.

    ``pages`` are ordered by facts, so that all editions of a thing stand together.
    ``limit`` is of things. Rows have COLUMNS and ``columns``.
    """
    rows = pages.filter(live=True).values_list(*COLUMNS, *columns, named=True)
    if limit:
        rows = rows[: limit * max(len(reader.locale_ids), 1)]
    found = {}
    for row in rows:
        rank = _rank(row, reader)
        held = found.get(row.translation_key)
        if held is None or rank < held[0]:
            found[row.translation_key] = (rank, row)
    shown = {
        key: row
        for key, (rank, row) in found.items()
        if rank < NEVER and not any(row.path.startswith(path) for path in reader.closed_paths)
    }
    return dict(list(shown.items())[:limit]) if limit else shown


NEVER = 99


def _rank(row, reader):
    language = reader.languages.get(row.locale_id)
    near = chain(reader.language)
    if language in near:
        return near.index(language)
    return len(near) if row.locale_id == row.original_locale_id else NEVER
