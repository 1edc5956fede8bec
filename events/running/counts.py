"""Numbers about those who have registered: by status, and by what they answered.

What is counted are people, so that a group of five is five.
"""

from collections import Counter

from django.db.models import Count, Q, Sum
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from content.templatetags.languages import endonym
from events.models import Registration, StandardQuestion
from events.taking_part.questions import Food, countries, options_of


def statuses_of(page) -> list[dict]:
    """``{"value", "label", "registrations", "people", "come"}`` of each status that is there.

    They remain when names are erased. One query.
    """
    rows = Registration.objects.filter(event_id=page.translation_key).order_by().values("status")
    there = {
        row["status"]: row
        for row in rows.annotate(
            registrations=Count("pk"),
            people=Sum("places"),
            come=Sum("places", filter=Q(checked_in_at__isnull=False), default=0),
        )
    }
    return [
        there[status] | {"value": status.value, "label": status.label}
        for status in Registration.Status
        if status in there
    ]


def counts_of(page, rows) -> list[dict]:
    """``{"question", "answers": [(answer, people)]}`` of each question that was answered.

    ``rows`` are registrations; those that have ended do not count. In the words of ``page``.
    """
    rows = [row for row in rows if row.status not in Registration.Status.ended()]
    names = dict(countries(get_language()))
    told = [
        _one(StandardQuestion.COUNTRY.label, rows, lambda row: names.get(row.country, row.country)),
        _one(_("Language"), rows, lambda row: endonym(row.language)),
        _several(_("Food"), rows, "food", dict(Food.choices)),
        _several(StandardQuestion.TRAVEL.label, rows, "travel", {True: _("Yes")}),
        _one(StandardQuestion.PHOTO.label, rows, _photo),
        *(_own(block, rows) for block in page.questions),
    ]
    return [each for each in told if each["answers"]]


def _photo(row):
    return {True: _("Yes"), False: _("No"), None: ""}[row.photo_consent]


def _one(question, rows, answer_of):
    counted: Counter = Counter()
    for row in rows:
        if answer := answer_of(row):
            counted[str(answer)] += row.places
    return {"question": question, "answers": counted.most_common()}


def _several(question, rows, key, labels):
    """An answer of ``key`` may be one of ``labels`` or a list of them; in the order of labels."""
    counted: Counter = Counter()
    for row in rows:
        given = row.answers.get(key) or []
        for one in given if isinstance(given, list) else [given]:
            counted[one] += row.places
    answers = [(label, counted[one]) for one, label in labels.items() if counted[one]]
    return {"question": question, "answers": answers}


def _own(block, rows):
    """A text or a number is counted as answered; a number has its sum too."""
    question, key = block.value["question"], str(block.id)
    if block.block_type in ("choice", "several"):
        return _several(question, rows, key, dict(options_of(block.value)))
    if block.block_type == "consent":
        return _several(question, rows, key, {True: _("Yes")})
    given = [row.answers[key] for row in rows if row.answers.get(key) not in (None, "")]
    answers = [(_("Answered"), len(given))] if given else []
    if given and block.block_type == "number":
        answers.append((_("Sum"), sum(given)))
    return {"question": question, "answers": answers}
