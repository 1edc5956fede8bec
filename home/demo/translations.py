"""What was translated by hand, made known to wagtail-localize.

Each source page gets its TranslationSource, and each edition that has the same
shape a Translation with every string, so that translators open it in their
editor, complete. An edition of another shape (fewer paragraphs, say) stays an
ordinary page: a Translation with gaps would put the source's words into it.
"""

from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.extract import extract_segments

from home.demo.sources import make_sources


def register(pages: list[Page], written: set[int]) -> tuple[int, int]:
    """Bring the records of ``pages``, all editions of each thing, up to date.

    ``written`` has the pks of those that this load has written. Returns how
    many editions have been registered as translations, and how many cannot be.
    """
    records = {(record.object_id, record.locale_id): record for record in _sources()}
    things = []
    for source, editions in _things(pages):
        known = (source.translation_key, source.locale_id) in records
        if known and source.pk in written:
            TranslationSource.update_or_create_from_instance(source)
        if not known or written & {page.pk for page in (source, *editions)}:
            things.append((source, editions))
    new = [s for s, _editions in things if (s.translation_key, s.locale_id) not in records]
    make_sources(new)
    return _translate(things)


def _sources():
    return TranslationSource.objects.only("object_id", "locale_id")


def _things(pages):
    """``(source, its other editions)`` of each thing."""
    by_key = {}
    for page in pages:
        by_key.setdefault(page.translation_key, []).append(page)
    for editions in by_key.values():
        source = next((p for p in editions if p.locale_id == p.original_locale_id), None)
        if source:
            yield source, [page for page in editions if page is not source]


def _translate(things):
    """The Translation of each edition that has its source's shape, with all its strings."""
    records = {(record.object_id, record.locale_id): record for record in _sources()}
    translations, strings, others = [], {}, 0
    for source, editions in things:
        record = records[source.translation_key, source.locale_id]
        segments = list(StringSegment.objects.filter(source=record).order_by("order"))
        shape = _shape(extract_segments(source))
        for edition in editions:
            found = extract_segments(edition)
            if _shape(found) != shape:
                others += 1
                Translation.objects.filter(source=record, target_locale=edition.locale).delete()
                continue
            translations.append(Translation(source=record, target_locale=edition.locale))
            words = [segment for segment in found if isinstance(segment, StringSegmentValue)]
            for segment, said in zip(segments, words, strict=True):
                # The same sentence twice in one place is translated once.
                place = (segment.string_id, segment.context_id, edition.locale_id)
                strings[place] = StringTranslation(
                    translation_of_id=segment.string_id,
                    context_id=segment.context_id,
                    locale=edition.locale,
                    data=said.string.data,
                    translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
                )
    Translation.objects.bulk_create(translations, ignore_conflicts=True)
    StringTranslation.objects.bulk_create(
        strings.values(),
        batch_size=500,
        update_conflicts=True,
        unique_fields=["locale", "translation_of", "context"],
        update_fields=["data", "translation_type", "has_error", "field_error"],
    )
    return len(translations), others


def _shape(segments):
    """Where the strings and templates stand: the same for two editions that match."""
    return [
        (type(segment), segment.path, getattr(segment, "template", None))
        for segment in segments
        if isinstance(segment, StringSegmentValue | TemplateSegmentValue)
    ]
