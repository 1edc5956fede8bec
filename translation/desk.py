"""A translation on somebody's desk: the work, and what this person may do with it."""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.http import Http404
from wagtail.models import Page
from wagtail_localize.models import Translation

from translation.follow import work_of
from translation.models import Original, Work
from translation.publishing import locked
from translation.rights import may_publish, may_read, may_translate
from translation.sentences import Sentence, sentences


@dataclass
class Desk:
    """``translates`` and ``publishes`` are rights; ``owns`` says that the original is theirs."""

    work: Work
    user: object
    translates: bool
    publishes: bool
    owns: bool

    @property
    def writes(self) -> bool:
        """Words in review belong to the reviewer."""
        return self.publishes or (self.translates and self.work.step != Work.Step.REVIEW)

    @property
    def source_language(self) -> str:
        return self.work.translation.source.locale.language_code

    @property
    def language(self) -> str:
        return self.work.locale.language_code

    def sentences(self) -> list[Sentence]:
        found = sentences(self.work.translation)
        for sentence in found:
            sentence.segment.source = self.work.translation.source  # asked for no further
        return found

    def sentence(self, segment_pk: int) -> Sentence:
        """Raises Http404 where the page has no such sentence any more."""
        for sentence in self.sentences():
            if sentence.segment.pk == segment_pk:
                return sentence
        raise Http404

    def lock(self) -> None:
        """Keep others from changing the work until the transaction ends."""
        self.work = locked(self.work)


def desk(request, translation_pk: int) -> Desk:
    """For whoever may translate it, publish it, or wrote the original.

    Raises Http404 for what one may not know of, else PermissionDenied.
    """
    found = Translation.objects.select_related("source__locale", "target_locale")
    translation = found.filter(pk=translation_pk, enabled=True).first()
    if not translation:
        raise Http404
    original = Original.objects.select_related("page").filter(source=translation.source).first()
    if not original or not may_read(request.user, original):
        raise Http404
    original.source = translation.source
    rights = (request.user, original, translation.target_locale)
    translates, publishes = may_translate(*rights), may_publish(*rights)
    owns = edits(request.user, original.page)
    if not (translates or publishes or owns):
        raise PermissionDenied
    try:
        work = work_of(translation)
    except Work.DoesNotExist:  # its page was deleted
        raise Http404 from None
    work.translation, work.locale, work.original = translation, translation.target_locale, original
    return Desk(work, request.user, translates, publishes, owns)


def desk_to_write(request, translation_pk: int) -> Desk:
    """As ``desk``, for whoever may write words now."""
    place = desk(request, translation_pk)
    if not place.writes:
        raise PermissionDenied
    return place


def edits(user, page: Page) -> bool:
    return page.permissions_for_user(user).can_edit()
