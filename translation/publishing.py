"""From a page in one language to the same page in another: begin, hand in, send back, publish.

A translation is published when every sentence has words, and not before: nothing untranslated
goes live in place of what readers have. Machine text is published only by somebody who says
so; readers are told.
"""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.dispatch import Signal
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation
from wagtail_localize.strings import StringValue

from content.languages import slug_of
from translation.adopt import adopt
from translation.checks import blocking
from translation.follow import hold, recount, take_stock
from translation.models import Original, Work
from translation.sentences import Sentence, sentences

# Sent with ``work`` and ``user`` after the step, within the transaction; ``reason`` is why a
# translation was sent back.
handed_in = Signal()
sent_back = Signal()
went_live = Signal()


@transaction.atomic
def begin(original: Original, locale: Locale, *, user=None) -> Work:
    """The Work of ``original`` in ``locale``, with a draft of the page to write into.

    Repeatable. Raises ValidationError where the section does not exist in that language.
    """
    source = original.source
    hold(source.pk)  # two people may begin at once
    translation, new = Translation.objects.get_or_create(
        source=source, target_locale=locale, defaults={"enabled": True}
    )
    if not Page.objects.filter(translation_key=source.object_id, locale=locale).exists():
        parent = original.page.get_parent().get_translation_or_none(locale)
        if not parent:
            raise ValidationError(
                _("The section of this page does not exist in %(language)s yet.")
                % {"language": locale.get_display_name()}
            )
        Translation.objects.filter(pk=translation.pk).update(enabled=True)
        translation.enabled = True
        translation.save_target(user=user, publish=False)
    elif new or not translation.enabled:
        adopt(translation)  # somebody wrote the page by hand
    if not hasattr(translation, "work"):
        take_stock(source, original.page.specific)
    return Work.objects.select_related("translation__source", "original", "locale").get(
        pk=translation.pk
    )


def check(work: Work, found: list[Sentence], *, unchecked: bool = False) -> None:
    """Raise ValidationError, in plain words, while ``work`` cannot be handed in or published.

    ``found`` are its sentences. ``unchecked`` allows machine text.
    """
    if left := work.missing + work.changed:
        raise ValidationError(
            ngettext(
                "%(number)s sentence still waits for words.",
                "%(number)s sentences still wait for words.",
                left,
            )
            % {"number": left}
        )
    if work.machine and not unchecked:
        raise ValidationError(
            ngettext(
                "A machine wrote %(number)s sentence, and nobody has checked it.",
                "A machine wrote %(number)s sentences, and nobody has checked them.",
                work.machine,
            )
            % {"number": work.machine}
        )
    languages = work.translation.source.locale.language_code, work.locale.language_code
    if wrong := len(blocking(found, *languages)):
        raise ValidationError(
            ngettext(
                "%(number)s sentence lacks a link or a placeholder of the original.",
                "%(number)s sentences lack a link or a placeholder of the original.",
                wrong,
            )
            % {"number": wrong}
        )


@transaction.atomic
def hand_in(work: Work, user) -> Work:
    """Ask for review; raises ValidationError while something is left to translate."""
    work = locked(work)
    found = sentences(work.translation)
    check(recount(work, found), found)
    work.step, work.state = Work.Step.REVIEW, Work.State.REVIEW
    work.handed_in_by, work.handed_in_at = user, timezone.now()
    work.save()
    handed_in.send(sender=Work, work=work, user=user)
    return work


@transaction.atomic
def send_back(work: Work, user, reason: str) -> Work:
    """Give a translation back to whoever handed it in, with the reason."""
    work = locked(work)
    work.step = Work.Step.DONE if work.published_at and not work.outdated_since else Work.Step.WORK
    recount(work)
    sent_back.send(sender=Work, work=work, user=user, reason=reason)
    return work


@transaction.atomic
def publish(work: Work, user, *, unchecked: bool = False) -> Work:
    """Make the words live; raises ValidationError while they are not whole, or not valid.

    ``unchecked`` publishes machine text that nobody has read; readers are told.
    """
    work = locked(work)
    found = sentences(work.translation)
    check(recount(work, found), found, unchecked=unchecked)
    _keep_address(work, found)
    work.translation.save_target(user=user, publish=True)
    work.step, work.published_at = Work.Step.DONE, timezone.now()
    work.published_digest, work.published_machine = work.original.digest, work.machine > 0
    work.claimed_by = work.claimed_at = None
    recount(work, found)
    went_live.send(sender=Work, work=work, user=user)
    return work


def locked(work: Work) -> Work:
    """``work`` as it is now, which nobody else changes until the transaction ends.

    Nor does its original change: what is new there would go live in the original's language.
    """
    hold(work.original_id)
    works = Work.objects.select_for_update(of=["self"])
    return works.select_related("translation__source__locale", "original", "locale").get(pk=work.pk)


def _keep_address(work, found):
    """The address in this language: the one that it has, or one that follows from the title."""
    source = work.translation.source
    slug = StringSegment.objects.filter(source=source, context__path="slug").first()
    if not slug:
        return
    page = work.translation.get_target_instance()
    title = next((s.words for s in found if s.segment.context.path == "title"), "")
    wanted = page.slug if page.first_published_at else slug_of(StringValue(title).render_text())
    StringTranslation.objects.update_or_create(
        translation_of_id=slug.string_id,
        context_id=slug.context_id,
        locale_id=work.locale_id,
        defaults={
            "data": wanted or page.slug,
            "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
            "has_error": False,
        },
    )
