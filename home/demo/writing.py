"""Writing pages into the tree, again and again: what is missing is made, what changed is set."""

import json
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from uuid import uuid5

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models.signals import post_save
from django.utils import timezone
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.models import get_all_child_relations
from modelsearch.backends import get_search_backends
from modelsearch.index import get_indexed_models
from modelsearch.signal_handlers import post_save_signal_handler
from wagtail.blocks import ChooserBlock, ListBlock, StreamBlock, StructBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import StreamField
from wagtail.models import Page, ReferenceIndex, Revision, TranslatableMixin
from wagtail.signal_handlers import disable_reference_index_auto_update

from content.languages import slug_of
from content.models import Image
from network import search
from network.models import PartnerPage


class Writer:
    """Writes editions of pages, and keeps count.

    ``media`` finds the images and documents that content names. Pages that
    somebody has edited since they were loaded are left alone, unless
    ``refresh``. Revisions and indexes of what was written follow at ``finish``.
    """

    def __init__(self, media, *, refresh=False):
        self.media = media
        self.refresh = refresh
        self.made = self.changed = self.same = self.kept = 0
        self.written, self.pks, self.kept_keys = [], set(), set()

    def put(self, found, model, parent, *, key, locale, original, values):
        """The edition of ``key`` in ``locale`` with ``values``; ``found`` is its row, if any."""
        values = {"slug": slug_of(values["title"]), **values}
        if found is None:
            page = model(translation_key=key, locale=locale, original_locale=original, live=True)
            page.first_published_at = page.last_published_at = timezone.now()
            self._set(page, values)
            parent.add_child(instance=page)
            self.made += 1
        else:
            page = found
            if page.latest_revision_id and page.latest_revision.user_id and not self.refresh:
                self.kept += 1
                self.kept_keys.add(key)
                return page
            before = self._comparable(page)
            self._set(page, values)
            if page.live and self._comparable(page) == before:
                self.same += 1
                return page
            page.live, page.has_unpublished_changes = True, False
            page.last_published_at = timezone.now()
            page.save()
            self.changed += 1
        self.written.append(page)
        return page

    def finish(self):
        """Give what was written its revision and its place in the indexes."""
        now, page_type = timezone.now(), ContentType.objects.get_for_model(Page)
        revisions = Revision.objects.bulk_create(
            Revision(
                content_type=ContentType.objects.get_for_model(page),
                base_content_type=page_type,
                object_id=str(page.pk),
                object_str=str(page),
                created_at=now,
                content=page.serializable_data(),
            )
            for page in self.written
        )
        rows = []
        for page, revision in zip(self.written, revisions, strict=True):
            page.latest_revision = page.live_revision = revision
            page.latest_revision_created_at = now
            rows.append(
                Page(
                    pk=page.pk,
                    latest_revision=revision,
                    live_revision=revision,
                    latest_revision_created_at=now,
                )
            )
        Page.objects.bulk_update(
            rows, ["latest_revision", "live_revision", "latest_revision_created_at"], 200
        )
        index(self.written)
        self.pks |= {page.pk for page in self.written}
        self.written = []

    def _set(self, page, values):
        children = {rel.get_accessor_name(): rel for rel in get_all_child_relations(type(page))}
        for name, value in values.items():
            if name in children:
                self._set_children(page, name, children[name], value)
                continue
            field = type(page)._meta.get_field(name)
            if isinstance(field, ClusterTaggableManager):
                if set(getattr(page, name).all()) != set(value):
                    getattr(page, name).set(value)
                continue
            if isinstance(field, StreamField):
                base = f"{name}."
                value = json.dumps(self.raw(field.stream_block, value, page.translation_key, base))
            elif isinstance(field, models.ForeignKey) and field.related_model is Image:
                value = self.media.image(value)
            elif isinstance(field, models.DecimalField) and value is not None:
                value = Decimal(str(value)).quantize(Decimal(1).scaleb(-field.decimal_places))
            setattr(page, name, value)
        page.draft_title = page.title

    def _set_children(self, page, name, rel, rows):
        model, manager = rel.related_model, getattr(page, name)
        known = {child.translation_key: child for child in manager.all()} if page.pk else {}
        children = []
        for position, row in enumerate(rows):
            key = uuid5(page.translation_key, f"{name}.{position}")
            child = known.get(key) or model(translation_key=key)
            if isinstance(child, TranslatableMixin):
                child.locale = page.locale
            child.sort_order = position
            for field, value in row.items():
                setattr(child, field, value)
            children.append(child)
        setattr(page, name, children)

    def raw(self, block, value, key, path):
        """``value`` as ``block`` stores it; ids follow from ``key`` and ``path`` alone."""
        if isinstance(block, StreamBlock):
            return [
                {
                    "type": name,
                    "value": self.raw(block.child_blocks[name], part, key, f"{path}{number}."),
                    "id": str(uuid5(key, f"{path}{number}")),
                }
                for number, (name, part) in enumerate(value)
            ]
        if isinstance(block, StructBlock):
            unknown = value.keys() - block.child_blocks.keys()
            if unknown:
                raise ValueError(f"{type(block).__name__} has no {', '.join(sorted(unknown))}")
            return {
                name: self.raw(child, value[name], key, f"{path}{name}.")
                if name in value
                else child.get_prep_value(child.get_default())
                for name, child in block.child_blocks.items()
            }
        if isinstance(block, ListBlock):
            return [
                {
                    "type": "item",
                    "value": self.raw(block.child_block, part, key, f"{path}{number}."),
                    "id": str(uuid5(key, f"{path}{number}")),
                }
                for number, part in enumerate(value)
            ]
        if isinstance(block, DocumentChooserBlock):
            return self.media.document(value).pk if value else None
        if isinstance(block, ChooserBlock) and block.model_class is Image:
            found = self.media.image(value)
            return found.pk if found else None
        if isinstance(value, date | datetime):
            return value.isoformat()
        return str(value) if isinstance(value, Decimal | float) else value

    @staticmethod
    def _comparable(page):
        data = page.serializable_data()
        for name in ("draft_title", "last_published_at", "latest_revision", "live_revision"):
            data.pop(name, None)
        for field in page._meta.concrete_fields:
            if isinstance(field, StreamField):  # PostgreSQL keeps its keys in another order
                data[field.name] = json.loads(data[field.name])
        return json.loads(json.dumps(data, default=str))


def index(instances):
    """Bring the search index and the reference index up to date for ``instances``."""
    by_model = {}
    for instance in instances:
        by_model.setdefault(type(instance), []).append(instance)
        ReferenceIndex.create_or_update_for_object(instance)
    for backend in get_search_backends(with_auto_update=True):
        for model, group in by_model.items():
            backend.add_bulk(model, group)
    search.index([instance.pk for instance in instances if isinstance(instance, PartnerPage)])


@contextmanager
def indexes_at_rest():
    """Saves within do not queue one task each for the indexes: ``index`` does it in bulk."""
    indexed = [
        model
        for model in get_indexed_models()
        if post_save.disconnect(post_save_signal_handler, sender=model)
    ]
    try:
        post_save.disconnect(dispatch_uid="network.search")
        with disable_reference_index_auto_update():
            yield
    finally:
        for model in indexed:
            post_save.connect(post_save_signal_handler, sender=model)
        search.watch()
