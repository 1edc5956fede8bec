"""TranslationSources in a few queries, of one page or of many.

wagtail-localize makes those of one page at a time, with four queries a sentence:
``TranslationSource.update_from_db``. The rows made here are the same.
"""

import json
from uuid import uuid5

from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import (
    OverridableSegment,
    String,
    StringSegment,
    Template,
    TemplateSegment,
    TranslatableObject,
    TranslationContext,
    TranslationSource,
    get_schema_version,
)
from wagtail_localize.segments import OverridableSegmentValue, TemplateSegmentValue
from wagtail_localize.segments.extract import extract_segments

BATCH = 500


def make_sources(pages: list[Page]) -> None:
    """Make the TranslationSource of each of ``pages``, which have none, with its segments."""
    now, page_type = timezone.now(), ContentType.objects.get_for_model(Page)
    TranslatableObject.objects.bulk_create(
        (
            TranslatableObject(translation_key=page.translation_key, content_type=page_type)
            for page in pages
        ),
        ignore_conflicts=True,
    )
    versions = {app: get_schema_version(app) for app in {page._meta.app_label for page in pages}}
    sources = TranslationSource.objects.bulk_create(
        TranslationSource(
            object_id=page.translation_key,
            locale_id=page.locale_id,
            specific_content_type=ContentType.objects.get_for_model(type(page)),
            object_repr=str(page)[:200],
            content_json=page.to_json(),
            schema_version=versions[page._meta.app_label],
            last_updated_at=now,
        )
        for page in pages
    )
    found = [
        (source, page, segment)
        for source, page in zip(sources, pages, strict=True)
        for segment in extract_segments(page)
    ]
    _make_segments(found)


def refresh(source: TranslationSource, page: Page) -> None:
    """Read the sentences of ``page`` anew; a segment that stays keeps its number."""
    source.content_json, source.object_repr = page.to_json(), str(page)[:200]
    source.schema_version = get_schema_version(page._meta.app_label)
    source.last_updated_at = timezone.now()
    source.save()
    found = [(source, page, segment) for segment in extract_segments(page)]
    for model, wanted in _segments(found).items():
        _bring_up_to_date(model, source, wanted)


SAYS = {  # which column of a segment holds what it says, beside its place
    StringSegment: "string_id",
    TemplateSegment: "template_id",
    OverridableSegment: "context_id",
}


def _bring_up_to_date(model, source, wanted):
    """Make the segments of ``source`` those in ``wanted``, row by row."""
    kept = {}
    for row in model.objects.filter(source=source).order_by("order"):
        kept.setdefault((row.context_id, getattr(row, SAYS[model])), []).append(row)
    new, changed = [], []
    columns = [name for name in ("order", "attrs", "data_json") if hasattr(model, name)]
    for segment in wanted:
        twins = kept.get((segment.context_id, getattr(segment, SAYS[model])))
        if not twins:
            new.append(segment)
            continue
        row = twins.pop(0)
        if any(getattr(row, name) != getattr(segment, name) for name in columns):
            for name in columns:
                setattr(row, name, getattr(segment, name))
            changed.append(row)
    model.objects.bulk_create(new, batch_size=BATCH)
    model.objects.bulk_update(changed, columns, batch_size=BATCH)
    gone = [row.pk for rows in kept.values() for row in rows]
    if gone:
        model.objects.filter(pk__in=gone).delete()


def _make_segments(found):
    for model, segments in _segments(found).items():
        model.objects.bulk_create(segments, batch_size=BATCH)


def _segments(found):
    """The segments of what was found, not saved yet: ``{model: rows}``."""
    contexts, strings, templates = _contexts(found), _strings(found), _templates(found)
    rows = {StringSegment: [], TemplateSegment: [], OverridableSegment: []}
    for source, _page, segment in found:
        place = {
            "source": source,
            "context": contexts[source.object_id, segment.path],
            "order": segment.order,
        }
        if isinstance(segment, TemplateSegmentValue):
            template = templates[_template_uuid(segment)]
            rows[TemplateSegment].append(TemplateSegment(template=template, **place))
        elif isinstance(segment, OverridableSegmentValue):
            data = json.dumps(segment.data, cls=DjangoJSONEncoder)
            rows[OverridableSegment].append(OverridableSegment(data_json=data, **place))
        else:
            string = strings[source.locale_id, String._get_data_hash(segment.string.data)]
            attrs = json.dumps(segment.attrs, cls=DjangoJSONEncoder)
            rows[StringSegment].append(StringSegment(string=string, attrs=attrs, **place))
    return rows


def _contexts(found):
    """``{(translation_key, path): TranslationContext}`` of all that was found."""
    rows = {}
    for source, page, segment in found:
        key = (source.object_id, segment.path)
        if key not in rows:
            rows[key] = TranslationContext(
                object_id=source.object_id,
                path=segment.path,
                path_id=TranslationContext._get_path_id(segment.path),
            )
            rows[key].save = lambda **_fields: None  # it is saved below, with all the others
            rows[key].get_field_path(page)
    TranslationContext.objects.bulk_create(rows.values(), batch_size=BATCH, ignore_conflicts=True)
    keys = {source.object_id for source, _page, _segment in found}
    kept = TranslationContext.objects.filter(object_id__in=keys)
    return {(context.object_id, context.path): context for context in kept}


def _strings(found):
    """``{(locale pk, hash): String}``."""
    rows = {
        (source.locale_id, String._get_data_hash(segment.string.data)): segment.string.data
        for source, _page, segment in found
        if not isinstance(segment, TemplateSegmentValue | OverridableSegmentValue)
    }
    String.objects.bulk_create(
        (
            String(locale_id=locale, data_hash=data_hash, data=data)
            for (locale, data_hash), data in rows.items()
        ),
        batch_size=BATCH,
        ignore_conflicts=True,
    )
    kept = String.objects.filter(
        locale__in={locale for locale, _hash in rows}, data_hash__in={each for _l, each in rows}
    )
    return {(string.locale_id, string.data_hash): string for string in kept}


def _templates(found):
    """``{uuid: Template}``."""
    rows = {
        _template_uuid(segment): segment
        for _source, _page, segment in found
        if isinstance(segment, TemplateSegmentValue)
    }
    Template.objects.bulk_create(
        (
            Template(
                uuid=uuid,
                template=segment.template,
                template_format=segment.format,
                string_count=segment.string_count,
            )
            for uuid, segment in rows.items()
        ),
        batch_size=BATCH,
        ignore_conflicts=True,
    )
    return {template.uuid: template for template in Template.objects.filter(uuid__in=rows)}


def _template_uuid(segment):
    return uuid5(uuid5(Template.BASE_UUID_NAMESPACE, segment.format), segment.template)
