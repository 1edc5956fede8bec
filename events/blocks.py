"""Blocks of an event's facts and questions.

They are not shown as such: only a question has a template, for its words in two languages.
"""

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    BooleanBlock,
    CharBlock,
    DateBlock,
    ListBlock,
    StreamBlock,
    StructBlock,
    TextBlock,
    TimeBlock,
)


class CancelledDateBlock(StructBlock):
    """One date of a series on which nothing takes place."""

    date = DateBlock(label=_("Not on"))

    class Meta:
        icon = "cross"
        label = _("A date that is cancelled")


class MovedDateBlock(StructBlock):
    """One date of a series that takes place at another time, by the clock at its place."""

    date = DateBlock(label=_("Instead of"))
    to = DateBlock(label=_("On"))
    starts = TimeBlock(label=_("Starts"), required=False)
    ends = TimeBlock(label=_("Ends"), required=False)

    class Meta:
        icon = "calendar-alt"
        label = _("A date that is moved")


class DateChangesBlock(StreamBlock):
    """The dates of a series that its rule does not say."""

    cancelled = CancelledDateBlock()
    moved = MovedDateBlock()


class QuestionBlock(StructBlock):
    """What every question has."""

    question = CharBlock(label=_("Question"), max_length=200)
    help = TextBlock(label=_("A word of explanation"), required=False, max_length=300)
    required = BooleanBlock(label=_("Must be answered"), required=False)

    facts = ("required",)

    class Meta:
        template = "events/question_beside.html"


class TextQuestionBlock(QuestionBlock):
    class Meta:
        icon = "pilcrow"
        label = _("A text")


class NumberQuestionBlock(QuestionBlock):
    class Meta:
        icon = "order"
        label = _("A number")


class ConsentQuestionBlock(QuestionBlock):
    class Meta:
        icon = "check"
        label = _("A consent: a box to tick")


class ChoiceQuestionBlock(QuestionBlock):
    options = ListBlock(CharBlock(label=_("Answer"), max_length=120), label=_("Answers"), min_num=2)

    class Meta:
        icon = "radio-empty"
        label = _("One of several answers")


class SeveralQuestionBlock(QuestionBlock):
    options = ListBlock(CharBlock(label=_("Answer"), max_length=120), label=_("Answers"))

    class Meta:
        icon = "list-ul"
        label = _("As many answers as fit")


class QuestionsBlock(StreamBlock):
    """An event's own questions. An answer is kept under the id of its question's block."""

    text = TextQuestionBlock()
    choice = ChoiceQuestionBlock()
    several = SeveralQuestionBlock()
    number = NumberQuestionBlock()
    consent = ConsentQuestionBlock()
