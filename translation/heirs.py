"""When an original goes, another edition takes its place, and translations follow that one.

``content.originals`` decides which. Here the words go along: what the heir says stands where
the sentence of the old original stood, and the other languages keep their words, their place
in the workspace and what readers are told of them. No words are taken away.
"""

from django.db import transaction
from django.db.models.signals import post_delete, pre_delete
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from content.models import BasePage
from content.tasks import retrying_task
from translation import follow
from translation.adopt import translate_by_hand
from translation.models import Original, Work
from translation.sentences import spoken


def watch() -> None:
    """Follow whenever a page is unpublished or deleted."""
    page_published.connect(put_up, dispatch_uid="translation.put_up")
    page_unpublished.connect(taken_down, dispatch_uid="translation.taken_down")
    pre_delete.connect(remember, sender=Page, dispatch_uid="translation.heirs.remember")
    post_delete.connect(deleted, sender=Page, dispatch_uid="translation.heirs.deleted")


def put_up(sender, instance, **_signal) -> None:
    """Receiver of ``page_published``: what is live while the original is not takes its place."""
    if issubclass(sender, BasePage):
        key = instance.translation_key
        transaction.on_commit(
            lambda: instance.locale_id == instance.original_locale_id and look_for_heir(key)
        )


def taken_down(sender, instance, **_signal) -> None:
    """Receiver of ``page_unpublished``: readers are told nothing of what is not live."""
    if not issubclass(sender, BasePage):
        return
    key = instance.translation_key
    for work in _works(key).filter(locale=instance.locale_id).select_related("original"):
        work.published_at = None
        follow.settle(work).save()
    transaction.on_commit(lambda: look_for_heir(key))


def look_for_heir(key) -> None:
    """Let the worker hand over where the original of a thing is another one than before."""
    known = Original.objects.filter(source__object_id=key).first()
    page = _original_page(key) if known else None
    if page and page.pk != known.page_id:
        take_over_later.enqueue(str(key))


def remember(sender, instance, **_signal) -> None:
    """Receiver of ``pre_delete`` of Page: the works go with their original, and are needed yet."""
    works = Work.objects.filter(original__page=instance.pk)
    instance.followers = list(works.select_related("translation"))


def deleted(sender, instance, **_signal) -> None:
    """Receiver of ``post_delete`` of Page."""
    key = instance.translation_key
    _works(key).filter(locale=instance.locale_id).delete()
    followers = [work for work in instance.followers if work.locale_id != instance.locale_id]
    if followers:
        take_over(key, followers)


@retrying_task()
def take_over_later(key: str) -> None:
    take_over(key, list(_works(key).select_related("translation")))


@transaction.atomic
def take_over(key, works: list[Work]) -> None:
    """Make the edition that is the original now the source of ``works``, as they were before."""
    page = _original_page(key)
    if not page or Original.objects.filter(page=page.pk).exists():
        return
    source, new = TranslationSource.get_or_create_from_instance(page)
    if not new:
        source.update_from_db()
    segments = list(spoken(source.pk))
    _carry_words(source, segments)
    _turn(source, works)
    original = follow.original_of(source, page, segments)  # the works of the one before are gone
    kept = [work for work in works if work.locale_id != page.locale_id]
    for work in kept:
        work.original = original
        if not work.outdated_since:
            work.published_digest = ""  # of the sentences in another language
    Work.objects.bulk_create(kept)
    follow.take_stock(source, page)
    _adopt(source, page)


def _works(key):
    return Work.objects.filter(translation__source__object_id=key)


def _original_page(key):
    editions = Page.objects.filter(translation_key=key, live=True).specific()
    return next((e for e in editions if getattr(e, "original_locale_id", 0) == e.locale_id), None)


def _carry_words(source, segments):
    """Copy what other languages say for the sentences that ``source`` was translated from."""
    said = list(
        StringTranslation.objects.filter(context__object_id=source.object_id)
        .select_related("translation_of")
        .order_by("updated_at", "pk")
    )
    before = {
        (row.context_id, row.data): row.translation_of
        for row in said
        if row.locale_id == source.locale_id
    }
    twins = {}
    for row in said:
        twins.setdefault((row.context_id, row.translation_of_id), []).append(row)
    copies = []
    for segment in segments:
        old = before.get((segment.context_id, segment.string.data))
        if not old:
            continue
        copies.append(_copy(segment, old.locale_id, old.data))
        copies += [
            _copy(
                segment,
                row.locale_id,
                row.data,
                translation_type=row.translation_type,
                tool_name=row.tool_name,
                last_translated_by_id=row.last_translated_by_id,
            )
            for row in twins[segment.context_id, old.pk]
            if row.locale_id != source.locale_id
        ]
    StringTranslation.objects.bulk_create(copies, batch_size=500, ignore_conflicts=True)


def _copy(segment, locale_id, data, **fields):
    manual = {"translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL}
    return StringTranslation(
        translation_of_id=segment.string_id,
        context_id=segment.context_id,
        locale_id=locale_id,
        data=data,
        **(manual | fields),
    )


def _turn(source, works):
    """Give the Translations of the old source the new one; the heir's own is that of the old."""
    enabled = {work.translation_id for work in works if work.translation.enabled}
    others = Translation.objects.filter(source__object_id=source.object_id).exclude(source=source)
    there = set(source.translations.values_list("target_locale", flat=True))
    for row in others.select_related("source"):
        if row.target_locale_id == source.locale_id:
            # Whoever wrote the old original goes on writing it by hand.
            row.target_locale_id, row.enabled = row.source.locale_id, False
        else:
            row.enabled = row.enabled or row.pk in enabled
        row.source = source
        if row.target_locale_id in there:
            row.delete()
        else:
            there.add(row.target_locale_id)
            row.save()


def _adopt(source, page):
    """Where words are still missing though they are live, the page has them."""
    without = Work.objects.filter(original=source.pk, missing__gt=0).exclude(published_at=None)
    editions = Page.objects.filter(
        translation_key=source.object_id, live=True, locale__in=without.values("locale")
    )
    if found := list(editions.specific()):
        translate_by_hand([(page, found)])
        follow.take_stock(source, page)
