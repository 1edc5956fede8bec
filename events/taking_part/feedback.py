"""How it was: five questions after an event, answered without a name.

A registration only knows that its person has answered. The answers are in a row that knows
its event, its language and its day, and nobody. They are shown from FEWEST on, so that
no answer is that of a known person (k-anonymity).
"""

from collections import Counter
from dataclasses import dataclass, field

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from events.models import Feedback, Registration, Status
from events.taking_part.views import own, own_context

FEWEST = 3
LONGEST = 1000
MARKS = {
    1: _("1 – not at all"),
    2: "2",
    3: _("3 – partly"),
    4: "4",
    5: _("5 – very much"),
}
SCALES = {
    "useful": _("Was it useful for what you do?"),
    "organised": _("Was it well organised?"),
    "included": _("Could you take part as you wanted: language, access, atmosphere?"),
}
TEXTS = {
    "helped": _("What helped you most?"),
    "change": _("What should be different next time?"),
}


class FeedbackForm(forms.Form):
    """Any of the five questions, and at least one."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, question in SCALES.items():
            self.fields[name] = forms.TypedChoiceField(
                label=question,
                choices=MARKS.items(),
                coerce=int,
                empty_value=None,
                required=False,
                widget=forms.RadioSelect,
            )
        for name, question in TEXTS.items():
            self.fields[name] = forms.CharField(
                label=question,
                max_length=LONGEST,
                required=False,
                widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
            )
        self.fields["helped"].help_text = _("Please name nobody: the organiser reads this.")

    def clean(self):
        data = super().clean()
        if not self.errors and not self.answers():
            raise ValidationError(_("Answer at least one question."))
        return data

    def answers(self) -> dict:
        return {name: answer for name, answer in self.cleaned_data.items() if answer}


def can_answer(page, registration, now=None) -> bool:
    """Whether the person may say how it was: they had a place, and it is over.

    Of a series: it has begun.
    """
    now = now or timezone.now()
    if registration.status != Registration.Status.CONFIRMED:
        return False
    if page.status in (Status.CANCELLED, Status.POSTPONED):
        return False
    return page.start <= now if page.repeats else page.end <= now


def give(registration, answers: dict, *, language: str) -> Feedback | None:
    """Keep ``answers`` without who gave them; None where the person has answered before."""
    with transaction.atomic():
        asked = Registration.objects.filter(pk=registration.pk, gave_feedback=False)
        if not asked.update(gave_feedback=True):
            return None
        return Feedback.objects.create(
            event_id=registration.event_id, language=language, answers=answers
        )


@own
def feedback(request, registration):
    """The form, once; then thanks."""
    context = own_context(request, registration)
    open_now = can_answer(context["event"], registration) and not registration.gave_feedback
    form = FeedbackForm(request.POST if open_now and request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        give(registration, form.answers(), language=request.reader.language)
        return HttpResponseRedirect(reverse("taking_part:feedback", args=[registration.token]))
    context["form"] = form if open_now else None
    return render(request, "events/taking_part/feedback.html", context)


@dataclass(frozen=True)
class Result:
    """What was answered to one question. ``marks`` are ``[(label, number)]`` from 1 to 5."""

    question: str | Promise
    number: int
    average: float | None = None
    marks: list = field(default_factory=list)
    texts: list = field(default_factory=list)


def results(rows) -> list[Result]:
    """Of Feedback ``rows``, question by question; [] while they are fewer than FEWEST.

    Texts are in alphabetical order: the order in which they came might tell whose they are.
    A scale that fewer than FEWEST answered is left out.
    """
    if len(rows) < FEWEST:
        return []
    given = [row.answers for row in rows]
    found = [_scale(name, given) for name in SCALES]
    texts = {name: sorted(a[name] for a in given if a.get(name)) for name in TEXTS}
    found += [Result(TEXTS[name], len(said), texts=said) for name, said in texts.items()]
    return [result for result in found if result.number >= (1 if result.texts else FEWEST)]


def _scale(name, given):
    counted = Counter(answers[name] for answers in given if answers.get(name) in MARKS)
    number = counted.total()
    total = sum(mark * times for mark, times in counted.items())
    return Result(
        SCALES[name],
        number,
        average=total / number if number else None,
        marks=[(label, counted[mark]) for mark, label in MARKS.items()],
    )
