"""Words go in: by hand, accepted, or suggested by a machine; nothing is overwritten unseen.

``html`` is what stands in a StringTranslation: escaped text with inline tags, in which a link
keeps the ``id`` that it has in the original (``<a id="a1">``).
"""

import re
from datetime import datetime
from functools import cache

from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.blocks import CharBlock, ListBlock, StreamBlock, StructBlock
from wagtail.fields import StreamField
from wagtail_localize.models import StringSegment, StringTranslation
from wagtail_localize.strings import StringValue

from translation.history import MACHINE, HumanWords
from translation.models import Work
from translation.sentences import Sentence

MANUAL = StringTranslation.TRANSLATION_TYPE_MANUAL
DEEPEST = 20  # tags within tags


class Overtaken(Exception):
    """Somebody else wrote words for the sentence meanwhile: ``theirs`` is their translation."""

    def __init__(self, theirs: StringTranslation):
        super().__init__(theirs.data)
        self.theirs = theirs


@transaction.atomic
def write(
    work: Work, segment: StringSegment, html: str, user, *, seen_at: datetime | None, tool: str = ""
) -> StringTranslation | None:
    """Save a person's words for ``segment``; empty words take back what stood there.

    ``seen_at`` is the ``Sentence.seen_at`` that the person saw. ``tool`` names what they
    came in with (a file). Raises ValidationError for words that cannot stand there, and
    Overtaken; nothing is then written.
    """
    html = tidy(segment, html)
    known = _translation(work, segment)
    if known and known.data != html and known.updated_at != seen_at:
        raise Overtaken(known)
    if not html:
        if known:
            known.delete()
        return None
    return _save(work, segment, known, html, MANUAL, user, tool)


@transaction.atomic
def suggest(work: Work, segment: StringSegment, html: str, tool: str, user=None):
    """Save a machine's words, to be checked by a person. Raises HumanWords and ValidationError.

    ``tool`` is the name of the machine.
    """
    html = tidy(segment, html)
    list(Work.objects.select_for_update(no_key=True).filter(pk=work.pk).values_list("pk"))
    known = _translation(work, segment)
    if known and known.data and known.translation_type == MANUAL:
        raise HumanWords(known.data)
    return _save(work, segment, known, html, MACHINE, user, tool)


def accept(work: Work, sentence: Sentence, user) -> StringTranslation:
    """A person stands by a machine's words, or by the old words of a changed sentence."""
    words = sentence.words or (sentence.before.data if sentence.before else "")
    if not words:
        raise ValidationError(_("There are no words to accept yet."))
    return write(work, sentence.segment, words, user, seen_at=sentence.seen_at)


def tidy(segment: StringSegment, html: str) -> str:
    """``html`` as it is kept; raises ValidationError where it cannot stand in its place."""
    html = html.strip()
    if "\x00" in html:
        raise ValidationError(_("The words have a character that cannot be stored."))
    _refuse_depth(html)
    try:
        value = StringValue.from_translated_html(html)
    except ValueError as error:
        raise ValidationError(str(error)) from None
    links = {tag.get("id") for tag in BeautifulSoup(html, "html.parser").find_all("a")}
    known = {
        tag.get("id") for tag in BeautifulSoup(segment.string.data, "html.parser").find_all("a")
    }
    if links - known:
        raise ValidationError(_("There is a link that the original does not have."))
    longest, length = longest_of(segment), len(value.render_text())
    if longest and length > longest:
        raise ValidationError(
            ngettext(
                "%(length)s characters are too many: there is room for %(longest)s character.",
                "%(length)s characters are too many: there is room for %(longest)s characters.",
                longest,
            )
            % {"length": length, "longest": longest}
        )
    return value.data


def _refuse_depth(html):
    """Tags within tags are read by functions that call themselves."""
    depth = 0
    for closing in re.findall(r"<(/?)(?!br\b)[a-z]", html, re.IGNORECASE):
        depth += -1 if closing else 1
        if depth > DEEPEST:
            raise ValidationError(_("The words have too many marks within marks."))


def longest_of(segment: StringSegment) -> int | None:
    """How many characters there is room for; None without a limit."""
    return _longest(segment.source.specific_content_type_id, segment.context.field_path)


@cache
def _longest(content_type_id, field_path):
    from django.contrib.contenttypes.models import ContentType

    model = ContentType.objects.get_for_id(content_type_id).model_class()
    first, *rest = field_path.split(".")
    field = model._meta.get_field(first)
    if isinstance(field, StreamField):
        return _longest_in_block(field.stream_block, rest)
    if rest:  # a row of a child relation
        field = field.related_model._meta.get_field(rest[0])
    return field.max_length if isinstance(field, models.CharField) else None


def _longest_in_block(block, names):
    for name in names:
        if isinstance(block, StreamBlock | StructBlock):
            block = block.child_blocks.get(name)
        elif isinstance(block, ListBlock):
            block = block.child_block
    return block.field.max_length if isinstance(block, CharBlock) else None


def _translation(work, segment):
    rows = StringTranslation.objects.select_for_update(of=["self"])
    return rows.filter(
        translation_of_id=segment.string_id,
        context_id=segment.context_id,
        locale_id=work.locale_id,
    ).first()


def _save(work, segment, known, html, kind, user, tool):
    row = known or StringTranslation(
        translation_of_id=segment.string_id,
        context_id=segment.context_id,
        locale_id=work.locale_id,
    )
    row.data, row.translation_type, row.tool_name = html, kind, tool
    row.last_translated_by, row.has_error, row.field_error = user, False, ""
    row.save()
    return row
