"""What people said about an event, in plain charts, each with its table beside it."""

from dataclasses import dataclass

from django.shortcuts import render
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from events.models import Feedback, Registration
from events.running.people import head
from events.running.rights import event_to_run
from events.taking_part.feedback import FEWEST, results

WIDTH = 200  # of the longest bar, in units of the SVG
ROW = 28  # from bar to bar


@dataclass(frozen=True)
class Bar:
    """A bar of a chart and the row of its table. ``length`` and ``top`` are units of the SVG."""

    label: str
    number: int
    length: int
    top: int


def bars(marks) -> list[Bar]:
    """Of ``[(label, number)]``: the largest number fills the width."""
    most = max((number for _label, number in marks), default=0) or 1
    return [
        Bar(str(label), number, round(WIDTH * number / most), ROW * place)
        for place, (label, number) in enumerate(marks)
    ]


def feedback(request, event_key):
    page = event_to_run(request.user, event_key)
    rows = list(Feedback.objects.filter(event_id=page.translation_key))
    asked = Registration.objects.filter(
        event_id=page.translation_key, status=Registration.Status.CONFIRMED
    )
    charts = [
        {
            "question": result.question,
            "number": result.number,
            "average": number_format(result.average, 1) if result.average else "",
            "bars": bars(result.marks),
            "height": ROW * len(result.marks),
            "texts": result.texts,
        }
        for result in results(rows)
    ]
    context = head(page, _("Feedback")) | {
        "charts": charts,
        "number": len(rows),
        "asked": asked.count(),
        "fewest": FEWEST,
    }
    return render(request, "events/running/feedback.html", context)
