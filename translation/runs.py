"""Long jobs of the worker, one step after another, with a page that says how far they are.

A step is a plain value, and safe to do twice: a worker that dies at one leaves it to the next,
and of two that do the same one, one counts it.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from content.reader import ENGLISH
from content.tasks import retrying_task
from translation.menu import head
from translation.models import Run

AT_A_TIME = 20  # seconds; then other tasks of the worker have their turn


@dataclass(frozen=True)
class Job:
    """``do(step, asked, user)`` does one step; a ValidationError is a problem of that step.

    What it returns, a plain value, is kept with the problems; ``report`` is the name of the
    address that shows them, where that is not the page of the Run.
    """

    title: object
    do: Callable
    report: str = ""


JOBS: dict[str, Job] = {}


def job(kind: str, title, *, report: str = "") -> Callable:
    """Make the decorated function the job ``kind``, called ``title`` on its page."""

    def register(do):
        JOBS[kind] = Job(title, do, report)
        return do

    return register


def start(kind: str, asked: dict, user, *, now: bool = False) -> Run:
    """Begin the job ``kind`` in the background; ``asked`` has ``steps``, and what else it needs.

    All values are plain: they are kept as JSON. ``now`` does as much as there is time for
    before it returns.
    """
    run = Run.objects.create(kind=kind, asked=asked, total=len(asked["steps"]), started_by=user)
    transaction.on_commit(lambda: (go_on.call if now else go_on.enqueue)(run.pk))
    return run


@retrying_task()
def go_on(run_pk: int) -> None:
    """Do what is left of a Run, or as much as there is time for. What fails is tried again."""
    until = time.monotonic() + AT_A_TIME
    while _step(run_pk):
        if time.monotonic() > until:
            go_on.enqueue(run_pk)
            return


def _step(run_pk):
    """Do the next step of the Run; False when there is none."""
    run = Run.objects.select_related("started_by").filter(pk=run_pk, ended_at=None).first()
    if not run:
        return False
    problem = _do(run, run.asked["steps"][run.done]) if run.done < run.total else ""
    return _note(run, problem)


def _do(run, step):
    """No transaction around it: a step may wait for a machine, and others must write meanwhile."""
    user = run.started_by
    try:
        with override(getattr(user, "language", "") or ENGLISH):
            return JOBS[run.kind].do(step, run.asked, user) or ""
    except ValidationError as error:
        return " ".join(error.messages)


@transaction.atomic
def _note(seen, problem):
    """Write down that the step after ``seen`` is done, unless another worker has done so."""
    run = Run.objects.select_for_update().get(pk=seen.pk)
    if run.done == seen.done and not run.ended_at:
        if problem:
            run.problems.append(problem)
        run.done = min(run.done + 1, run.total)
        run.ended_at = timezone.now() if run.done == run.total else None
        run.save(update_fields=["done", "problems", "ended_at"])
    return not run.ended_at


def progress(request, pk: int):
    """How far a Run is: for whoever started it, and for administrators."""
    run = get_object_or_404(Run, pk=pk)
    if run.started_by_id != request.user.pk and not request.user.is_superuser:
        raise Http404
    if run.kind in JOBS and JOBS[run.kind].report:
        return redirect(JOBS[run.kind].report, pk)
    title = JOBS[run.kind].title if run.kind in JOBS else _("Work in the background")
    context = head(title) | {
        "run": run,
        "back": run.asked.get("back", ""),
    }
    return render(request, "translation/run.html", context)


urls = [path("translate/runs/<int:pk>/", progress, name="translate_run")]
