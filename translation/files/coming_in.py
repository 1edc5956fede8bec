"""Files come in: one after another, the first few at once, the rest by the worker.

What became of them is kept with the Run, so that nothing that somebody typed is lost.
"""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Locale

from translation import runs
from translation.files import parcel
from translation.files.formats import read
from translation.files.sheets import Report, take_in
from translation.files.units import LARGEST, Unreadable
from translation.models import Original, Run

AT_ONCE = 20  # files; more are the worker's


def send_in(uploads: Iterable, locale: Locale, user, original: Original | None = None) -> Run:
    """Take in ``uploads``, UploadedFiles; ``original`` is of files that name no page."""
    steps = [step for upload in uploads for step in _steps(upload)]
    if len(steps) > parcel.MOST:
        raise ValidationError(_("Send %(most)s files at most.") % {"most": parcel.MOST})
    asked = {"steps": steps, "code": locale.language_code, "page": original and original.pk}
    return runs.start("files", asked, user, now=len(steps) <= AT_ONCE)


def _steps(upload):
    """A step for each file in ``upload``, with what it holds or why it is refused."""
    too_large = _("The file is too large: %(number)s MB is the most.")
    try:
        if upload.size > parcel.UNPACKED:
            raise Unreadable(too_large % {"number": parcel.UNPACKED // 1024**2})
        files = parcel.opened(upload.name, upload.read())
    except Unreadable as reason:
        files = [(upload.name, reason)]
    for name, data in files:
        if isinstance(data, bytes) and len(data) > LARGEST:
            data = too_large % {"number": LARGEST // 1024**2}
        kept = {"file": parcel.packed(data)} if isinstance(data, bytes) else {"why": str(data)}
        yield {"name": name.replace("\x00", ""), **kept}


@runs.job("files", gettext_lazy("Files come in"), report="translate_report")
def take_one(step: dict, asked: dict, user) -> list[dict]:
    """The Reports of one file, as plain values: one for each page in it."""
    if not user:
        raise ValidationError(_("Whoever sent the file is not here any more."))
    if "why" in step:
        return _refused(step["name"], step["why"])
    to = None
    if asked["page"]:
        original = Original.objects.select_related("source__locale", "page")
        original = original.filter(pk=asked["page"]).first()
        to = original, Locale.objects.get(language_code=asked["code"])
    try:
        sheets = read(parcel.unpacked(step["file"]))
    except Unreadable as reason:
        return _refused(step["name"], reason)
    return [take_in(step["name"], each, user, to=to).as_values() for each in sheets]


def _refused(name, reason):
    report = Report(name)
    report.refuse(0, str(reason))
    return [report.as_values()]


def keep(kind: str, reports: list, user, code: str = "") -> Run:
    """A Run that has ended, with what is to be told of it; ``code`` is the language."""
    asked = {"steps": [], "code": code}
    return Run.objects.create(
        kind=kind, problems=reports, started_by=user, ended_at=timezone.now(), asked=asked
    )
