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
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from modelcluster.models import (
    ClusterableModel,
    get_all_child_relations,
    get_serializable_data_for_fields,
)
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


def relations(cls):
    """Child relations of ``cls`` whose rows have facts, as ``{accessor name: relation}``."""
    return {
        rel.get_accessor_name(): rel
        for rel in get_all_child_relations(cls)
        if getattr(rel.related_model, "facts", ())
    }


@dataclass
class Before:
    """The facts that hold before a page is saved; ``facts`` is None where none are published.

    ``own`` says whether they are the page's own, not those of another edition.
    ``editions`` are the other editions: ``{pk: pk of the live revision, or None}``.
    """

    facts: dict | None
    own: bool
    editions: dict


@dataclass
class Change:
    """Which facts change: names of columns, relations and block fields; child rows taken out.

    ``data`` is the page's facts now, serialised.
    """

    names: set
    removed: dict
    data: dict


def before(page):
    """The Before of ``page``, or None where no other edition or snapshot holds its facts."""
    if page.pk is None:
        return None
    twins = Page.objects.filter(translation_key=page.translation_key)
    live, editions = set(), {}
    for pk, is_live, revision in twins.values_list("pk", "live", "live_revision"):
        editions[pk] = revision
        if is_live:
            live.add(pk)
    editions.pop(page.pk, None)
    if not editions and not _snapshots(page).exists():
        return None
    own = page.pk in live
    pk = page.pk if own else min(live, default=None)
    row = type(page).objects.get(pk=pk) if pk else None
    return Before(row and _facts_of(type(page), serialised(row)), own, editions)


def change(page, before):
    """What saving ``page`` changes; None for nothing."""
    data = serialised(page)
    now = _facts_of(type(page), data)
    if before.facts is None:
        return Change(set(now), {}, data)
    names = {name for name in now if now[name] != before.facts[name]}
    removed = {
        name: set(before.facts[name]) - set(now[name])
        for name in names & set(_translated(type(page)))
        if before.own  # another edition may have rows that wait for their words here
    }
    return Change(names, removed, data) if names else None


def serialised(page):
    """The fields of ``page`` and the child rows that have facts, as a revision holds them."""
    return get_serializable_data_for_fields(page) | {
        name: [row.serializable_data() for row in getattr(page, name).all()]
        if issubclass(rel.related_model, ClusterableModel)
        else [get_serializable_data_for_fields(row) for row in getattr(page, name).all()]
        for name, rel in relations(type(page)).items()
    }


def carry(page, editions, change):
    """Give every other edition of ``page`` the facts that change: live rows, drafts, snapshots.

    Runs inside the transaction that saves ``page``. Words are not touched, nor
    facts that did not change: a draft may hold new ones of its own. A child row
    that exists here alone waits for a translator.
    """
    cls = type(page)
    if editions:
        rows = cls.objects.filter(pk__in=editions)
        if values := {name: getattr(page, name) for name in columns(cls) if name in change.names}:
            rows.update(**values)
        _carry_children(page, list(editions), change)
        _carry_blocks(page, rows, change)
        _carry_json(cls, change, _open_revisions(editions), "content")
    _carry_json(cls, change, _snapshots(page), "content_json")


def merge(cls, target, change):
    """Put the facts that change into ``target``, a serialised page of type ``cls``."""
    source = change.data
    for name in columns(cls):
        if name in change.names and name in source:
            target[name] = source[name]
    for name, rel in relations(cls).items():
        if name not in change.names or name not in source or name not in target:
            continue
        if name in declared(cls, "facts"):
            target[name] = [
                row | {"pk": None, rel.field.name: target.get("pk")} for row in source[name]
            ]
        else:
            rows = {row["translation_key"]: row for row in source[name]}
            facts, removed = rel.related_model.facts, change.removed.get(name, ())
            target[name] = [
                row | {fact: rows[key][fact] for fact in facts if key in rows}
                for row in target[name]
                if (key := row["translation_key"]) not in removed
            ]
    for name in _stream_words(cls):
        if name in change.names and name in source and name in target:
            block = cls._meta.get_field(name).stream_block
            blocks = merge_blocks(block, json.loads(source[name]), json.loads(target[name]))
            target[name] = json.dumps(blocks, cls=DjangoJSONEncoder)
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


def _translated(cls):
    """The relations whose rows are in each language: facts and words side by side."""
    return [name for name in relations(cls) if name not in declared(cls, "facts")]


def _snapshots(page):
    return TranslationSource.objects.filter(object_id=page.translation_key)


def _facts_of(cls, data):
    """The facts in a serialised page of type ``cls``, comparable, by name."""
    found = {name: data.get(name) for name in columns(cls)}
    for name, rel in relations(cls).items():
        facts, rows = rel.related_model.facts, data.get(name, [])
        if name in declared(cls, "facts"):
            found[name] = sorted(str([row[fact] for fact in facts]) for row in rows)
        else:
            found[name] = {row["translation_key"]: [row[fact] for fact in facts] for row in rows}
    for name in _stream_words(cls):
        blocks = cls._meta.get_field(name).stream_block.child_blocks
        found[name] = {
            item["id"]: [item["value"].get(fact) for fact in facts]
            for item in json.loads(data.get(name) or "[]")
            if (facts := getattr(blocks.get(item["type"]), "facts", ()))
        }
    return found


def _carry_children(page, pks, change):
    for name, rel in relations(type(page)).items():
        if name not in change.names:
            continue
        model, parent = rel.related_model, rel.field.name
        facts = [model._meta.get_field(fact).attname for fact in model.facts]
        rows = list(getattr(page, name).all())
        theirs = model.objects.filter(**{f"{parent}__in": pks})
        if name in declared(type(page), "facts"):
            theirs.delete()
            model.objects.bulk_create(
                model(**{f"{parent}_id": pk}, **{fact: getattr(row, fact) for fact in facts})
                for pk in pks
                for row in rows
            )
            continue
        if removed := change.removed.get(name):
            theirs.filter(translation_key__in=removed).delete()
        by_key = {row.translation_key: row for row in rows}
        changed = list(theirs.filter(translation_key__in=by_key))
        for twin in changed:
            for fact in facts:
                setattr(twin, fact, getattr(by_key[twin.translation_key], fact))
        model.objects.bulk_update(changed, model.facts)


def _carry_blocks(page, editions, change):
    names = [name for name in _stream_words(type(page)) if name in change.names]
    for edition in editions.only("pk", *names) if names else ():
        values = {}
        for name in names:
            field = type(page)._meta.get_field(name)
            source = list(getattr(page, name).get_prep_value())
            target = list(getattr(edition, name).get_prep_value())
            merged = merge_blocks(field.stream_block, source, target)
            values[name] = json.dumps(merged, cls=DjangoJSONEncoder)
        type(page).objects.filter(pk=edition.pk).update(**values)


def _open_revisions(editions):
    """Revisions of ``editions`` that could still be published: the live one and newer."""
    page_type = ContentType.objects.get_for_model(Page, for_concrete_model=False)
    revisions = Revision.objects.filter(
        base_content_type=page_type, object_id__in=map(str, editions)
    )
    return [
        revision
        for revision in revisions
        if revision.pk >= (editions[int(revision.object_id)] or 0)
    ]


def _carry_json(cls, change, holders, field):
    """Merge the facts in ``data`` into the JSON (text or object) each holder keeps."""
    changed = []
    for holder in holders:
        held = getattr(holder, field)
        target = json.loads(held) if isinstance(held, str) else held
        merged = merge(cls, target, change)
        if isinstance(held, str):
            merged = json.dumps(merged, cls=DjangoJSONEncoder)
        setattr(holder, field, merged)
        changed.append(holder)
    if changed:
        type(changed[0]).objects.bulk_update(changed, [field])
