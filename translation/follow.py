"""Translations follow their original: what changed is known the moment it is published.

Facts are carried by ``content.facts``. Here, the sentences of the published original are read
anew, words that moved with a block stay with it, and each language's Work says what is left.
Nothing of a live translation changes.
"""

import hashlib

from django.apps import apps
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from content.models import BasePage
from content.tasks import retrying_task
from network.models import CountryPage
from translation.models import Original, Work
from translation.sentences import Sentence, State, side_by_side, spoken, written
from translation.sources import make_sources, refresh

AT_ONCE = 200  # pages of each type in one run of ``catch_up``


def published(sender, instance, **_signal) -> None:
    """Receiver of ``page_published``: at once where there are translations, else by the worker."""
    if not isinstance(instance, BasePage):
        return
    if instance.locale_id != instance.original_locale_id:
        # Any edition may change a fact, and when an event starts is one.
        originals = Original.objects.filter(source__object_id=instance.translation_key)
        originals.update(starts=getattr(instance, "start", None))
        _written_by_hand(instance)
    elif _of_another(instance):
        return  # ``translation.heirs`` takes over
    elif Translation.objects.filter(source__object_id=instance.translation_key).exists():
        follow(instance)
    else:
        transaction.on_commit(lambda: follow_later.enqueue(instance.pk))


def moved(sender, instance, parent_page_after, **_signal) -> None:
    """Receiver of ``post_page_move``: the section says whose the translations are."""
    if section := CountryPage.objects.filter(pk=parent_page_after.pk).first():
        originals = Original.objects.filter(page=instance.pk)
        originals.update(section_key=section.translation_key)


def _of_another(page):
    """Whether another edition than ``page`` was the original until now."""
    originals = Original.objects.filter(source__object_id=page.translation_key)
    return originals.exclude(page=page.pk).exists()


def _written_by_hand(page):
    """An edition that was published as a page is live, whatever way its words came."""
    works = Work.objects.filter(
        translation__source__object_id=page.translation_key, locale=page.locale_id
    )
    works = works.filter(published_at=None).select_related("original", "translation")
    for work in works:
        work.published_at, work.step = timezone.now(), Work.Step.DONE
        if not work.translation.enabled:  # else it comes back with the words that it had
            work.published_digest, work.published_machine = "", False
        settle(work).save()


@retrying_task()
def follow_later(page_pk: int) -> None:
    """Make the Original of a page that nobody translates yet, for the overview and the memory."""
    page = Page.objects.filter(pk=page_pk, live=True).specific().first()
    if page and page.locale_id == page.original_locale_id:
        follow(page)


@retrying_task()
def catch_up() -> None:
    """Follow the originals that were published before there was anybody to follow them."""
    for model in apps.get_models():
        if issubclass(model, BasePage) and not model.__subclasses__():
            originals = model.objects.filter(live=True, locale=F("original_locale"))
            known = Original.objects.values("page_id")
            for page in originals.exclude(pk__in=known)[:AT_ONCE]:
                follow(page)


@transaction.atomic
def follow(page: BasePage) -> Original:
    """Read the sentences of ``page``, a live original, anew; mark what that leaves to do."""
    known = TranslationSource.objects.filter(object_id=page.translation_key, locale=page.locale)
    source = known.select_for_update(no_key=True).first()
    if source:
        refresh(source, source.get_source_instance())
    else:
        make_sources([page])
        source = known.get()
    return take_stock(source, page)


def take_stock(source: TranslationSource, page: BasePage) -> Original:
    """Write down what there is to translate of ``source``, and how far each language is."""
    segments = list(spoken(source.pk))
    works = list(_works_of(source, page))
    found = written(source, [work.locale_id for work in works])
    for work in works:
        found[work.locale_id].update(_moved(segments, found[work.locale_id]))
    original = original_of(source, page, segments)
    for work in works:
        work.original = original
        _count(work, side_by_side(segments, found[work.locale_id]))
        if work._state.adding:
            work.published_machine = bool(work.published_at and work.machine)
        if work.step == Work.Step.REVIEW and work.missing + work.changed:
            work.step = Work.Step.WORK
        settle(work)
    _save(works)
    return original


def hold(source_pk: int) -> None:
    """Let nobody else follow, begin or publish the original until the transaction ends."""
    held = TranslationSource.objects.select_for_update(no_key=True)
    list(held.filter(pk=source_pk).values_list("pk"))


def recount(work: Work, found: list[Sentence] | None = None) -> Work:
    """Count what is left of ``work`` after words were written, and save it."""
    from translation.sentences import sentences

    _count(work, sentences(work.translation) if found is None else found)
    settle(work)
    work.save()
    return work


def work_of(translation: Translation) -> Work:
    """The Work of ``translation``, made if it is missing; raises DoesNotExist without a page."""
    works = Work.objects.select_related("original")
    found = works.filter(pk=translation.pk).first()
    if not found:
        with transaction.atomic():
            hold(translation.source_id)
            take_stock(translation.source, translation.source.get_source_instance())
        found = works.get(pk=translation.pk)
    return found


def _works_of(source, page):
    """The Works of every Translation of ``source`` that has a page; new ones are not saved yet."""
    editions = {
        edition.locale_id: edition
        for edition in Page.objects.filter(translation_key=source.object_id)
    }
    for translation in source.translations.select_related("work"):
        work = getattr(translation, "work", None)
        edition = editions.get(translation.target_locale_id)
        if not work and not edition:
            continue  # its page was deleted; its words wait for whoever begins anew
        if not work:
            work = Work(translation=translation, locale_id=translation.target_locale_id)
            if edition.live:
                work.step = Work.Step.DONE
                work.published_at = edition.last_published_at or edition.first_published_at
        yield work


def original_of(source: TranslationSource, page: BasePage, segments) -> Original:
    """The Original of ``page``, brought up to date; one of another edition goes, with its works."""
    texts = [Sentence(segment, None) for segment in segments]
    digest = _digest(segments)
    known = Original.objects.filter(pk=source.pk).first()
    same = known and known.digest == digest
    Original.objects.filter(source__object_id=source.object_id).exclude(pk=source.pk).delete()
    return Original.objects.update_or_create(
        source=source,
        defaults={
            "page_id": page.pk,
            "section_key": getattr(page, "section_key", None),
            "starts": getattr(page, "start", None),
            "words": sum(text.number for text in texts),
            "sentences": len(texts),
            "digest": digest,
            "changed_at": known.changed_at if same else timezone.now(),
        },
    )[0]


def _digest(segments):
    places = (f"{segment.context_id} {segment.string_id}" for segment in segments)
    return hashlib.md5("\n".join(places).encode(), usedforsecurity=False).hexdigest()


def _moved(segments, found):
    """Copies of words whose sentence left its place for another one of the page."""
    current = {(segment.context_id, segment.string_id) for segment in segments}
    left = {
        string: row for (context, string), row in found.items() if (context, string) not in current
    }
    copies = [
        StringTranslation(
            translation_of_id=string,
            context_id=context,
            locale_id=left[string].locale_id,
            data=left[string].data,
            translation_type=left[string].translation_type,
            tool_name=left[string].tool_name,
            last_translated_by=left[string].last_translated_by,
        )
        for context, string in dict.fromkeys(sorted(current - found.keys()))
        if string in left and left[string].data
    ]
    StringTranslation.objects.bulk_create(copies, ignore_conflicts=True)
    return {(row.context_id, row.translation_of_id): row for row in copies}


def _count(work, found):
    states = [sentence.state for sentence in found]
    work.missing = states.count(State.MISSING)
    work.changed = states.count(State.CHANGED)
    work.machine = states.count(State.MACHINE)
    work.words_left = sum(s.number for s in found if s.state != State.DONE)


def settle(work: Work) -> Work:
    """What readers and the overview are told follows from the counts; not saved here."""
    digest = work.original.digest
    if work.published_at and not work.published_digest:
        work.published_digest = digest  # written by hand before anybody counted
    if not work.published_at or work.published_digest == digest:
        work.outdated_since = None
    else:
        work.outdated_since = work.outdated_since or work.original.changed_at
    work.state = _state(work)
    return work


def _state(work):
    if work.step == Work.Step.REVIEW:
        return Work.State.REVIEW
    if not work.published_at:
        return Work.State.STARTED
    if work.outdated_since:
        return Work.State.OUTDATED
    return Work.State.MACHINE if work.published_machine else Work.State.TRANSLATED


COUNTED = [
    *["original", "step", "state", "missing", "changed", "machine", "words_left"],
    *["published_at", "published_digest", "outdated_since"],
]


def _save(works):
    known = set(Work.objects.filter(pk__in=[w.pk for w in works]).values_list("pk", flat=True))
    Work.objects.bulk_create([work for work in works if work.pk not in known])
    Work.objects.bulk_update([work for work in works if work.pk in known], COUNTED)
