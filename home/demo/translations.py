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


def register(source, editions):
    """Make the records of ``source`` and of those ``editions`` that match it. Repeatable.

    Returns how many of ``editions`` match.
    """
    record, _created = TranslationSource.update_or_create_from_instance(source)
    segments = list(
        StringSegment.objects.filter(source=record)
        .select_related("context", "string")
        .order_by("order")
    )
    shape = _shape(extract_segments(source))
    matching = 0
    for edition in editions:
        found = extract_segments(edition)
        if _shape(found) != shape:
            Translation.objects.filter(source=record, target_locale=edition.locale).delete()
            continue
        matching += 1
        Translation.objects.get_or_create(source=record, target_locale=edition.locale)
        strings = [segment for segment in found if isinstance(segment, StringSegmentValue)]
        StringTranslation.objects.bulk_create(
            _translations(segments, strings, edition),
            update_conflicts=True,
            unique_fields=["locale", "translation_of", "context"],
            update_fields=["data", "translation_type", "has_error", "field_error"],
        )
    return matching


def _translations(segments, strings, edition):
    """One a string and place: the same sentence twice in one place is translated once."""
    unique = {
        (segment.string_id, segment.context_id): StringTranslation(
            translation_of=segment.string,
            locale=edition.locale,
            context=segment.context,
            data=string.string.data,
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        )
        for segment, string in zip(segments, strings, strict=True)
    }
    return unique.values()


def _shape(segments):
    """Where the strings and templates stand: the same for two editions that match."""
    return [
        (type(segment), segment.path, getattr(segment, "template", None))
        for segment in segments
        if isinstance(segment, StringSegmentValue | TemplateSegmentValue)
    ]


def sources(pages: list[Page]):
    """``(source, its other editions)`` for each thing in ``pages``, all its editions given."""
    by_key = {}
    for page in pages:
        by_key.setdefault(page.translation_key, []).append(page)
    for editions in by_key.values():
        source = next((p for p in editions if p.locale_id == p.original_locale_id), None)
        if source:
            yield source, [page for page in editions if page is not source]
