"""Facts are not words: what is true of a page in every language at once.

A page type names its facts (dates, place, stage, tags …) in ``facts`` and its
words in ``words``; a child model and a StreamField block name their facts
likewise. Whoever publishes a change of facts, in any language, publishes it
for all editions in the same transaction; words wait for a translator.

Drafts, scheduled revisions and wagtail-localize's copy of the source hold the
same facts as JSON and are brought up to date too, or the next one published
would bring the old facts back.
"""

import json

from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from modelcluster.models import get_all_child_relations
from wagtail.blocks import StreamBlock, StructBlock
from wagtail.fields import StreamField
from wagtail.models import Page, Revision
from wagtail_localize.fields import SynchronizedField, TranslatableField
from wagtail_localize.models import TranslationSource


def declared(cls, kind):
    """The names in ``words`` or ``facts`` of ``cls`` and its parents, in order."""
    names = [name for base in reversed(cls.__mro__) for name in vars(base).get(kind, ())]
    return tuple(dict.fromkeys(names))


def columns(cls):
    """The facts of ``cls`` that are columns, as against child relations."""
    relations = {rel.get_accessor_name() for rel in get_all_child_relations(cls)}
    return tuple(name for name in declared(cls, "facts") if name not in relations)


def translatable_fields(cls):
    """What wagtail-localize is told of ``cls``: words to translate, facts to copy."""
    return [TranslatableField(name) for name in declared(cls, "words")] + [
        SynchronizedField(name, overridable=False) for name in columns(cls)
    ]


def stored(page):
    """The page's row as it is in the database now, or None for a new page."""
    return type(page).objects.filter(pk=page.pk).first() if page.pk else None


def differ(page, before):
    """Whether any fact of ``page`` differs from its row ``before``."""
    if before is None:
        return False
    return _facts_of(page, page.serializable_data()) != _facts_of(page, before.serializable_data())


def carry(page):
    """Give every other edition of ``page`` its facts: live rows, drafts, snapshots.

    Runs inside the transaction that saves ``page``. Words are not touched, and
    a child row that exists here alone waits for a translator.
    """
    editions = type(page).objects.filter(translation_key=page.translation_key).exclude(pk=page.pk)
    pks = list(editions.values_list("pk", flat=True))
    if not pks:
        return
    editions.update(**{name: getattr(page, name) for name in columns(type(page))})
    _carry_children(page, pks)
    _carry_blocks(page, editions)
    data = page.serializable_data()
    _carry_json(page, data, _open_revisions(editions, pks), "content")
    snapshots = TranslationSource.objects.filter(object_id=page.translation_key)
    _carry_json(page, data, snapshots, "content_json")


def merge(cls, source, target):
    """Put the facts of ``source`` into ``target``, both serialised pages of type ``cls``."""
    for name in columns(cls):
        if name in source:
            target[name] = source[name]
    for rel in get_all_child_relations(cls):
        name = rel.get_accessor_name()
        if name not in source or name not in target:
            continue
        if name in declared(cls, "facts"):
            target[name] = [
                row | {"pk": None, rel.field.name: target.get("pk")} for row in source[name]
            ]
        elif facts := getattr(rel.related_model, "facts", ()):
            rows = {row["translation_key"]: row for row in source[name]}
            target[name] = [
                row | {fact: rows[row["translation_key"]][fact] for fact in facts}
                for row in target[name]
                if row["translation_key"] in rows
            ]
    for name in _stream_words(cls):
        if name in source and name in target:
            block = cls._meta.get_field(name).stream_block
            blocks = merge_blocks(block, json.loads(source[name]), json.loads(target[name]))
            target[name] = json.dumps(blocks)
    return target


def merge_blocks(stream, source, target):
    """Put block facts (dates, numbers) of ``source`` into the blocks of ``target`` by id."""
    by_id = {item["id"]: item for item in source}
    for item in target:
        block = stream.child_blocks.get(item["type"])
        twin = by_id.get(item["id"])
        if not twin or twin["type"] != item["type"]:
            continue
        if isinstance(block, StructBlock):
            item["value"] |= {
                name: twin["value"][name]
                for name in getattr(block, "facts", ())
                if name in twin["value"]
            }
        elif isinstance(block, StreamBlock):
            merge_blocks(block, twin["value"], item["value"])
    return target


def _stream_words(cls):
    fields = (cls._meta.get_field(name) for name in declared(cls, "words"))
    return [field.name for field in fields if isinstance(field, StreamField)]


def _facts_of(page, data):
    """The facts in a serialised page, comparable."""
    cls, found = type(page), {}
    for name in columns(cls):
        found[name] = data.get(name)
    for rel in get_all_child_relations(cls):
        name, rows = rel.get_accessor_name(), data.get(rel.get_accessor_name(), [])
        facts = getattr(rel.related_model, "facts", ())
        if facts:
            key = "translation_key" if name not in declared(cls, "facts") else None
            found[name] = sorted(
                str([row.get(key)] + [row[fact] for fact in facts]) for row in rows
            )
    for name in _stream_words(cls):
        block = cls._meta.get_field(name).stream_block
        found[name] = [
            (item["id"], [item["value"].get(fact) for fact in block.child_blocks[item["type"]].facts])
            for item in json.loads(data.get(name) or "[]")
            if getattr(block.child_blocks.get(item["type"]), "facts", ())
        ]
    return found


def _carry_children(page, pks):
    for rel in get_all_child_relations(type(page)):
        name, model, parent = rel.get_accessor_name(), rel.related_model, rel.field.name
        facts = getattr(model, "facts", ())
        if not facts:
            continue
        rows = list(getattr(page, name).all())
        theirs = model.objects.filter(**{f"{parent}__in": pks})
        if name in declared(type(page), "facts"):
            theirs.delete()
            model.objects.bulk_create(
                model(**{f"{parent}_id": pk}, **{fact: getattr(row, fact) for fact in facts})
                for pk in pks
                for row in rows
            )
        else:
            by_key = {row.translation_key: row for row in rows}
            theirs.exclude(translation_key__in=by_key).delete()
            changed = list(theirs)
            for twin in changed:
                for fact in facts:
                    setattr(twin, fact, getattr(by_key[twin.translation_key], fact))
            model.objects.bulk_update(changed, facts)


def _carry_blocks(page, editions):
    fields = [
        name
        for name in _stream_words(type(page))
        if any(
            getattr(block, "facts", ())
            for block in type(page)._meta.get_field(name).stream_block.child_blocks.values()
        )
    ]
    for edition in editions.only("pk", *fields) if fields else ():
        values = {}
        for name in fields:
            field = type(page)._meta.get_field(name)
            source = list(getattr(page, name).get_prep_value())
            target = list(getattr(edition, name).get_prep_value())
            merged = merge_blocks(field.stream_block, source, target)
            values[name] = json.dumps(merged, cls=DjangoJSONEncoder)
        type(page).objects.filter(pk=edition.pk).update(**values)


def _open_revisions(editions, pks):
    """Revisions of ``editions`` that could still be published: the live one and newer."""
    live = dict(editions.values_list("pk", "live_revision_id"))
    page_type = ContentType.objects.get_for_model(Page, for_concrete_model=False)
    revisions = Revision.objects.filter(
        base_content_type=page_type, object_id__in=[str(pk) for pk in pks]
    )
    return [
        revision
        for revision in revisions
        if revision.pk >= (live[int(revision.object_id)] or 0)
    ]


def _carry_json(page, data, holders, field):
    """Merge the facts in ``data`` into the JSON (text or object) each holder keeps."""
    changed = []
    for holder in holders:
        held = getattr(holder, field)
        target = json.loads(held) if isinstance(held, str) else held
        merged = merge(type(page), data, target)
        if isinstance(held, str):
            merged = json.dumps(merged, cls=DjangoJSONEncoder)
        setattr(holder, field, merged)
        changed.append(holder)
    if changed:
        type(changed[0]).objects.bulk_update(changed, [field])
