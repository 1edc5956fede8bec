"""Paper: HTML as a PDF that screen readers can read (PDF/UA-1, ISO 14289-1).

WeasyPrint needs Pango, a part of the system. Where that is missing, a system check says so,
``can_print()`` is False, and all else works.
"""

from pathlib import Path

from django.conf import settings
from django.core import checks
from django.template.loader import render_to_string
from django.utils.translation import override

STATIC = settings.ROOT / "static"
STYLES = STATIC / "css" / "pdf"
NO_PANGO = checks.Warning(
    "PDF files cannot be made: WeasyPrint does not find Pango.",
    hint="apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    id="events.W001",
)


class NoPango(Exception):
    """The system part that makes PDF files is missing."""


def can_print() -> bool:
    try:
        _weasyprint()
    except NoPango:
        return False
    return True


def as_pdf(template: str, context: dict, *, language: str) -> bytes:
    """``template`` with ``context``, rendered in ``language``, as a tagged PDF.

    The template extends ``events/pdf/layout.html`` and gives the document a title, without which
    it would not be PDF/UA; its style is the file of its name in static/css/pdf/. It is given
    nothing but our fonts and ``data:`` pictures: no request leaves, and no other file is
    read. Raises NoPango.
    """
    weasyprint = _weasyprint()
    with override(language):
        html = render_to_string(template, {"language": language} | context)
    fetcher, fonts = _fetcher(weasyprint), weasyprint.text.fonts.FontConfiguration()
    styles = [
        weasyprint.CSS(filename=STYLES / name, url_fetcher=fetcher, font_config=fonts)
        for name in ("layout.css", f"{Path(template).stem}.css")
    ]
    return weasyprint.HTML(string=html, url_fetcher=fetcher).write_pdf(
        pdf_variant="pdf/ua-1", pdf_tags=True, stylesheets=styles, font_config=fonts
    )


def _weasyprint():
    try:
        import weasyprint  # here, for it loads Pango and takes a second
    except (ImportError, OSError) as error:
        raise NoPango from error
    return weasyprint


def _fetcher(weasyprint):
    class OwnFiles(weasyprint.urls.URLFetcher):
        def fetch(self, url, headers=None):
            if not url.startswith(("data:", (STATIC / "fonts").as_uri() + "/rubik-")):
                raise ValueError(f"A PDF loads nothing from elsewhere: {Path(url).name}")
            return super().fetch(url, headers)

    return OwnFiles(allowed_protocols=["data", "file"])


@checks.register()
def pango_is_there(**_options):
    return [] if can_print() else [NO_PANGO]
