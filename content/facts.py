"""Facts are not words: what is true of a page in every language at once.

A page type names its facts (dates, place, stage, tags …) in ``facts`` and its
words in ``words``; a child model and a StreamField block name their facts
likewise. Whoever publishes a change of facts, in any language, publishes it
for all editions in the same transaction; words wait for a translator.

Drafts, scheduled revisions and wagtail-localize's copy of the source hold the
same facts as JSON and are brought up to date too, or the next one published
would bring the old facts back. ``content.fact_form`` does so for open forms.

Each fact has a *path*: ``("start",)`` is a column, ``("sessions", translation
key, "room")`` one of a row, ``("story", id, "pictures", id, "image")`` one in a
list in a block. What is compared and carried is the single fact at its path.
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
from wagtail.blocks import ListBlock, StreamBlock, StructBlock
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
    """Which facts change: their paths, and of them those that nothing published had before.

    ``removed`` are the child rows taken out: ``{relation: translation keys}``.
    ``data`` is the page's facts now, serialised.
    """

    paths: set
    new: set
    removed: dict
    data: dict

    @property
    def names(self):
        """The columns, relations and block fields that change."""
        return {path[0] for path in self.paths} | set(self.removed)


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
    row = _standing(page, live)
    return Before(row and read(type(page), serialised(row)), page.pk in live, editions)


def standing(page):
    """The live row whose facts hold for ``page``: its own or another edition's; None without."""
    live = Page.objects.filter(translation_key=page.translation_key, live=True)
    return _standing(page, set(live.values_list("pk", flat=True)))


def _standing(page, live):
    pk = page.pk if page.pk in live else min(live, default=None)
    return type(page).objects.get(pk=pk) if pk else None


def change(page, before):
    """What saving ``page`` changes; None for nothing."""
    data = serialised(page)
    now, then = read(type(page), data), before.facts or {}
    paths = {path for path in now if path not in then or now[path] != then[path]}
    removed = {}
    if before.own:  # another edition may have rows that wait for their words here
        for name in _translated(type(page)):
            if gone := _keys(name, then) - _keys(name, now):
                removed[name] = gone
    return Change(paths, paths - set(then), removed, data) if paths or removed else None


def _keys(name, paths):
    return {path[1] for path in paths if path[0] == name}


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
        if values := {n: getattr(page, n) for n in columns(cls) if (n,) in change.paths}:
            rows.update(**values)
        _carry_children(page, list(editions), change)
        _carry_blocks(page, rows, change)
        _carry_json(cls, change, _open_revisions(editions), "content")
    _carry_json(cls, change, _snapshots(page), "content_json")


def merge(cls, target, change):
    """Put the facts that change into ``target``, a serialised page of type ``cls``."""
    source = change.data
    for name in columns(cls):
        if (name,) in change.paths and name in source:
            target[name] = source[name]
    for name, rel in relations(cls).items():
        if name not in change.names or name not in source or name not in target:
            continue
        if name in declared(cls, "facts"):
            target[name] = [
                row | {"pk": None, rel.field.name: target.get("pk")} for row in source[name]
            ]
        else:
            _merge_rows(name, rel.related_model.facts, target, change)
    for name in _stream_words(cls):
        if name in change.names and name in source and name in target:
            block = cls._meta.get_field(name).stream_block
            theirs = json.loads(target[name])
            merge_blocks(block, json.loads(source[name]), theirs, change.paths, change.new, (name,))
            target[name] = json.dumps(theirs, cls=DjangoJSONEncoder)
    return target


def _merge_rows(name, facts, target, change):
    rows = {row["translation_key"]: row for row in change.data[name]}
    target[name] = [
        row | {fact: rows[key][fact] for fact in facts if (name, key, fact) in change.paths}
        for row in target[name]
        if (key := row["translation_key"]) not in change.removed.get(name, ())
    ]


def merge_blocks(block, source, target, paths, new=frozenset(), at=()):
    """Put the facts at ``paths`` of ``source`` into ``target``, both raw values of ``block``.

    ``at`` is the path of ``block``. Items that one side alone has stay as they
    are: a new one waits for its words, and words of one taken out are not lost.
    """
    if isinstance(block, StructBlock):
        for fact in getattr(block, "facts", ()):
            if (*at, fact) in paths and fact in source:
                target[fact] = source[fact]
        for name, child in block.child_blocks.items():
            if name in source and name in target:
                merge_blocks(child, source[name], target[name], paths, new, (*at, name))
    elif isinstance(block, StreamBlock | ListBlock):
        by_id = {item["id"]: item for item in _items(source)}
        theirs = _items(target)
        twins = [by_id.get(item["id"]) for item in theirs]
        if isinstance(block, ListBlock) and not any(twins) and len(by_id) == len(theirs):
            # Written anew in this language, item by item; but what is new there is no twin.
            twins, paths = by_id.values(), paths - new
        for twin, item in zip(twins, theirs, strict=True):
            if twin and twin["type"] == item["type"]:
                child = _child(block, item)
                merge_blocks(child, twin["value"], item["value"], paths, new, (*at, twin["id"]))
    return target


def _items(value):
    """The items of a raw stream or list; without those of before Wagtail numbered them."""
    return [item for item in value or () if isinstance(item, dict) and item.get("id")]


def _child(block, item):
    if isinstance(block, ListBlock):
        return block.child_block
    return block.child_blocks.get(item["type"])


def _stream_words(cls):
    fields = (cls._meta.get_field(name) for name in declared(cls, "words"))
    return [field.name for field in fields if isinstance(field, StreamField)]


def _translated(cls):
    """The relations whose rows are in each language: facts and words side by side."""
    return [name for name in relations(cls) if name not in declared(cls, "facts")]


def _snapshots(page):
    return TranslationSource.objects.filter(object_id=page.translation_key)


def read(cls, data):
    """The facts in a serialised page of type ``cls``: ``{path: value}``, comparable."""
    found = {(name,): data.get(name) for name in columns(cls)}
    for name, rel in relations(cls).items():
        facts, rows = rel.related_model.facts, data.get(name, [])
        if name in declared(cls, "facts"):
            found[name,] = sorted(str([row[fact] for fact in facts]) for row in rows)
        else:
            for row in rows:
                found |= {(name, row["translation_key"], fact): row[fact] for fact in facts}
    for name in _stream_words(cls):
        block = cls._meta.get_field(name).stream_block
        found |= _read_blocks(block, json.loads(data.get(name) or "[]"), (name,))
    return found


def _read_blocks(block, value, at):
    found = {}
    if isinstance(block, StructBlock):
        found = {(*at, fact): value.get(fact) for fact in getattr(block, "facts", ())}
        for name, child in block.child_blocks.items():
            found |= _read_blocks(child, value.get(name), (*at, name))
    elif isinstance(block, StreamBlock | ListBlock):
        for item in _items(value):
            found |= _read_blocks(_child(block, item), item["value"], (*at, item["id"]))
    return found


def _carry_children(page, pks, change):
    for name, rel in relations(type(page)).items():
        if name not in change.names:
            continue
        model, parent = rel.related_model, rel.field.name
        rows = list(getattr(page, name).all())
        theirs = model.objects.filter(**{f"{parent}__in": pks})
        if name in declared(type(page), "facts"):
            facts = _attnames(model)
            theirs.delete()
            model.objects.bulk_create(
                model(**{f"{parent}_id": pk}, **{fact: getattr(row, fact) for fact in facts})
                for pk in pks
                for row in rows
            )
            continue
        if removed := change.removed.get(name):
            theirs.filter(translation_key__in=removed).delete()
        by_key = {str(row.translation_key): row for row in rows}
        changed = list(theirs.filter(translation_key__in=by_key))
        for twin in changed:
            _take_facts(twin, by_key[str(twin.translation_key)], name, change.paths)
        model.objects.bulk_update(changed, model.facts)


def _attnames(model):
    return [model._meta.get_field(fact).attname for fact in model.facts]


def _take_facts(row, twin, relation, paths):
    for fact in row.facts:
        if (relation, str(row.translation_key), fact) in paths:
            attname = row._meta.get_field(fact).attname
            setattr(row, attname, getattr(twin, attname))


def take(page, row, paths):
    """Give ``page``, which is not saved here, the facts at ``paths`` as its edition ``row`` has."""
    cls, names = type(page), {path[0] for path in paths}
    for name in names.intersection(columns(cls)):
        setattr(page, name, getattr(row, name))
    for name, rel in relations(cls).items():
        if name not in names:
            continue
        mine, theirs = getattr(page, name), getattr(row, name).all()
        if name in declared(cls, "facts"):
            facts = _attnames(rel.related_model)
            mine.set([rel.related_model(**{f: getattr(r, f) for f in facts}) for r in theirs])
        else:
            by_key, rows = {twin.translation_key: twin for twin in theirs}, list(mine.all())
            for child in rows:
                _take_facts(child, by_key.get(child.translation_key), name, paths)
            mine.set(rows)
    for name in names.intersection(_stream_words(cls)):
        block = cls._meta.get_field(name).stream_block
        source, target = (list(getattr(edition, name).get_prep_value()) for edition in (row, page))
        setattr(page, name, block.to_python(merge_blocks(block, source, target, paths, at=(name,))))


def _carry_blocks(page, editions, change):
    names = [name for name in _stream_words(type(page)) if name in change.names]
    for edition in editions.only("pk", *names) if names else ():
        values = {}
        for name in names:
            field = type(page)._meta.get_field(name)
            source = list(getattr(page, name).get_prep_value())
            target = list(getattr(edition, name).get_prep_value())
            merged = merge_blocks(
                field.stream_block, source, target, change.paths, change.new, (name,)
            )
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
