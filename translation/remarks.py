"""Questions and remarks on one sentence, and the mail to those on the other side."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail_localize.models import StringSegment, StringTranslation

from content.tasks import retrying_task
from network.models import CountryPage
from people.models import User
from translation import marks
from translation.desk import desk
from translation.editor import say_beside
from translation.letters import send
from translation.models import Remark, Work
from translation.rights import may_publish, may_read, may_translate

LONGEST = Remark._meta.get_field("text").max_length


@transaction.atomic
def add(work: Work, segment: StringSegment, text: str, user) -> Remark:
    """Put a remark to the sentence, and tell the other side. Raises ValidationError."""
    text = text.replace("\x00", "").strip()
    remark = Remark(
        string=segment.string, context=segment.context, locale=work.locale, text=text, by=user
    )
    remark.full_clean(exclude=["settled_at"])
    if len(text) > LONGEST:  # which a TextField leaves to its form
        raise ValidationError(_("The remark is too long."))
    remark.save()
    for pk in sorted(others(work, segment, user)):
        transaction.on_commit(
            lambda pk=pk: tell.enqueue(remark.pk, pk, work.pk, segment.pk)  # by the worker
        )
    return remark


def settle(remark: Remark) -> None:
    """The matter is seen to; said again, it is open again."""
    remark.settled_at = None if remark.settled_at else timezone.now()
    remark.save(update_fields=["settled_at"])


def others(work: Work, segment: StringSegment, user) -> set[int]:
    """The pks of those whom a remark of ``user`` concerns, never ``user`` themself.

    Whoever took part in the talk; who wrote the original; who translates: whoever has claimed
    or handed in the page, and who wrote these words.
    """
    there = {"context": segment.context, "locale": work.locale}
    said = Remark.objects.filter(string=segment.string, **there)
    words = StringTranslation.objects.filter(translation_of=segment.string, **there)
    pks = {
        *_authors(work),
        *said.values_list("by", flat=True),
        *words.values_list("last_translated_by", flat=True),
        *[work.claimed_by_id, work.handed_in_by_id],
    }
    return pks - {None, user.pk}


def _authors(work):
    """Who began the original, and who changed it last; else the editors of its section."""
    page = work.original.page
    revision = page.latest_revision
    found = {page.owner_id, revision.user_id if revision else None} - {None}
    if found:
        return found
    section = CountryPage.objects.filter(translation_key=work.original.section_key).first()
    return section.country.editors.user_set.values_list("pk", flat=True) if section else ()


@retrying_task()
def tell(remark_pk: int, user_pk: int, work_pk: int, segment_pk: int) -> str:
    """Send one mail about a remark, if the person may still read it; returns what became of it."""
    remark = Remark.objects.filter(pk=remark_pk).select_related("by", "string").first()
    work = Work.objects.select_related("original__source__locale", "locale").filter(pk=work_pk)
    work, user = work.first(), User.objects.filter(pk=user_pk, is_active=True).first()
    if not remark or not work or not user or not user.email or not _concerned(user, work):
        return "dropped"
    context = {
        "text": remark.text,
        "by": str(remark.by or ""),
        "sentence": marks.marked(remark.string.data),
        "address": reverse("translate_beside", args=[work.pk, segment_pk]),
    }
    send("translation_remark", work, user, about=str(remark.pk), **context)
    return "sent"


def _concerned(user, work):
    rights = (user, work.original, work.locale)
    if not may_read(user, work.original):
        return False
    own = work.original.page.permissions_for_user(user).can_edit()
    return own or may_translate(*rights) or may_publish(*rights)


@require_POST
def say_remark(request: HttpRequest, translation_pk: int, segment_pk: int) -> HttpResponse:
    place = desk(request, translation_pk)
    segment, text = place.sentence(segment_pk).segment, request.POST.get("text", "")
    return say_beside(
        request,
        translation_pk,
        segment_pk,
        keep=lambda: add(place.work, segment, text, request.user),
        done=_("Your remark is there. Those whom it concerns get a mail."),
    )


@require_POST
def settle_remark(
    request: HttpRequest, translation_pk: int, segment_pk: int, remark_pk: int
) -> HttpResponse:
    place = desk(request, translation_pk)
    segment = place.sentence(segment_pk).segment
    there = {"string": segment.string, "context": segment.context, "locale": place.work.locale}
    settle(get_object_or_404(Remark, pk=remark_pk, **there))
    return redirect("translate_beside", translation_pk, segment_pk)


SENTENCE = "translate/<int:translation_pk>/<int:segment_pk>/remarks/"
urls = [
    path(SENTENCE, say_remark, name="translate_remark"),
    path(f"{SENTENCE}<int:remark_pk>/", settle_remark, name="translate_settle"),
]
