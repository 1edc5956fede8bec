"""A translation on somebody's desk: the work, and what this person may do with it."""

from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.http import Http404
from wagtail.models import Page
from wagtail_localize.models import Translation

from translation.follow import work_of
from translation.models import Work
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
    owns: bool = False

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
    work = work_of(translation)
    work.translation, work.locale = translation, translation.target_locale
    work.original.source = translation.source
    if not may_read(request.user, work.original):
        raise Http404
    rights = (request.user, work.original, work.locale)
    place = Desk(work, request.user, may_translate(*rights), may_publish(*rights))
    place.owns = edits(request.user, work.original.page)
    if not (place.translates or place.publishes or place.owns):
        raise PermissionDenied
    return place


def desk_to_write(request, translation_pk: int) -> Desk:
    """As ``desk``, for whoever may write words now."""
    place = desk(request, translation_pk)
    if not place.writes:
        raise PermissionDenied
    return place


def edits(user, page: Page) -> bool:
    return page.permissions_for_user(user).can_edit()
