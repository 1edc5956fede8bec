"""What was translated by hand, made known to the workspace.

Each source page gets its TranslationSource, and each edition that has the same
shape a Translation with every string, so that translators open it in their
editor, complete. An edition of another shape (fewer paragraphs, say) stays an
ordinary page: its Translation is not ``enabled``, for with gaps it would put the
source's words into it.
"""

from django.db import transaction
from django.db.models import Q
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.extract import extract_segments

from translation.follow import take_stock
from translation.history import keep_all
from translation.sources import make_sources


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
    counts = translate_by_hand(things)
    records = {(record.object_id, record.locale_id): record for record in _sources()}
    for source, _editions in things:
        take_stock(records[source.translation_key, source.locale_id], source)
    return counts


@transaction.atomic
def adopt(translation: Translation) -> None:
    """Take up a translation again that was edited by hand: the words of its page are its words.

    Where the page has another shape than its source, only what was translated before is there;
    the page as it stands is kept among its revisions.
    """
    source = translation.source.get_source_instance()
    TranslationSource.update_or_create_from_instance(source)
    page = translation.get_target_instance()
    # A draft that was begun has the words of its original where nobody has translated.
    translate_by_hand([(source, [page])], copied=not page.live)
    Translation.objects.filter(pk=translation.pk).update(enabled=True)
    translation.refresh_from_db()
    take_stock(translation.source, source)


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


def translate_by_hand(things: list, *, copied: bool = False) -> tuple[int, int]:
    """The Translation of each edition that has its source's shape, with all its strings.

    ``things`` are pairs of a source and its editions. What an edition that was ``copied`` says
    in the words of its source is not translated yet. Returns how many editions have the shape
    of their source, and how many do not.
    """
    records = {(record.object_id, record.locale_id): record for record in _sources()}
    translations, strings, others = [], {}, 0
    kept = _kept(things)
    for source, editions in things:
        record = records[source.translation_key, source.locale_id]
        segments = list(StringSegment.objects.filter(source=record).order_by("order"))
        shape = _shape(extract_segments(source))
        for edition in editions:
            found = extract_segments(edition)
            if _shape(found) != shape:
                others += 1
                Translation.objects.update_or_create(
                    source=record, target_locale=edition.locale, defaults={"enabled": False}
                )
                continue
            translations.append(Translation(source=record, target_locale=edition.locale))
            words = [segment for segment in found if isinstance(segment, StringSegmentValue)]
            for segment, said in zip(segments, words, strict=True):
                if copied and said.string.data == segment.string.data:
                    continue
                # The same sentence twice in one place is translated once.
                place = (segment.string_id, segment.context_id, edition.locale_id)
                if place in kept and kept[place] in (None, said.string.data):
                    continue
                strings[place] = StringTranslation(
                    translation_of_id=segment.string_id,
                    context_id=segment.context_id,
                    locale=edition.locale,
                    data=said.string.data,
                    translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
                )
    Translation.objects.bulk_create(translations, ignore_conflicts=True)
    _keep_others(strings, things)
    StringTranslation.objects.bulk_create(
        strings.values(),
        batch_size=500,
        update_conflicts=True,
        unique_fields=["locale", "translation_of", "context"],
        update_fields=["data", "translation_type", "has_error", "field_error", "updated_at"],
    )
    return len(translations), others


def _keep_others(strings, things):
    """Keep what ``strings`` will write over; what says the same already is left out of them."""
    manual = StringTranslation.TRANSLATION_TYPE_MANUAL
    keys = [source.translation_key for source, _editions in things]
    gone = []
    for row in StringTranslation.objects.filter(context__object_id__in=keys):
        place = (row.translation_of_id, row.context_id, row.locale_id)
        if place not in strings:
            continue
        if row.data == strings[place].data and row.translation_type == manual and not row.has_error:
            del strings[place]
        elif row.data != strings[place].data:
            gone.append(row)
    keep_all(gone)


def _kept(things):
    """What was written in the workspace, which the page does not say anew: ``{place: words}``.

    A machine's words stand while the page has the same; a person's (None) in any case.
    """
    machine = Q(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE)
    rows = StringTranslation.objects.filter(
        machine | Q(last_translated_by__isnull=False),
        context__object_id__in=[source.translation_key for source, _editions in things],
    )
    return {
        (string, context, locale): data if kind == "machine" else None
        for string, context, locale, data, kind in rows.values_list(
            "translation_of_id", "context_id", "locale_id", "data", "translation_type"
        )
    }


def _shape(segments):
    """Where the strings and templates stand: the same for two editions that match."""
    return [
        (type(segment), segment.path, getattr(segment, "template", None))
        for segment in segments
        if isinstance(segment, StringSegmentValue | TemplateSegmentValue)
    ]
