"""Draws the worksheets of the tools as accessible PDF files, with Chromium.

Run by hand after a change of words here, then commit the files:
``python -m home.demo.documents.make``. Chromium writes tagged PDF with the
language and title of the page, and embeds the letters that are used.
"""

import html
import subprocess
import tempfile
from pathlib import Path

from home.demo.documents.worksheets import CANVAS, CHANGE, CHECKLIST, FOOT

HERE = Path(__file__).parent
STYLE = """
@page { size: %(size)s; margin: 12mm }
* { box-sizing: border-box }
body { font: 11pt/1.4 "DejaVu Sans", sans-serif; color: #1d2327; margin: 0 }
h1 { font-size: 22pt; line-height: 1.15; margin: 0 0 2mm }
h2 { font-size: 12pt; margin: 0 0 1mm }
p { margin: 0 0 2mm }
.hint { color: #444c53; font-size: 9.5pt }
.sheet { display: grid; gap: 3mm; margin-block-start: 4mm }
.sheet section { border: 0.5mm solid #2d4f4a; border-radius: 3mm; padding: 3mm }
.canvas { grid-template-columns: repeat(5, 1fr); grid-template-rows: 80mm 80mm 62mm }
.canvas .heart { background: #fdf1dc }
.canvas .money { background: #e9f3ef }
.change { grid-template-columns: repeat(5, 1fr); grid-template-rows: 148mm 40mm 40mm }
.change .wide { grid-column: 1 / -1 }
.change .end { background: #fdf1dc }
ul { list-style: none; padding: 0; margin: 0 0 6mm }
li { padding-inline-start: 9mm; position: relative; margin-block-end: 4mm; break-inside: avoid }
li::before { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 0.5mm;
  inline-size: 4.5mm; block-size: 4.5mm; border: 0.4mm solid #2d4f4a; border-radius: 1mm }
.list h2 { font-size: 14pt; color: #2d4f4a; margin-block: 5mm 3mm }
footer { font-size: 8.5pt; color: #444c53; margin-block-start: 3mm }
"""


def page(language, title, hint, body, size):
    return (
        f'<!doctype html><html lang="{language}"><meta charset="utf-8">'
        f"<title>{html.escape(title)}</title><style>{STYLE % {'size': size}}</style>"
        f'<main><h1>{html.escape(title)}</h1><p class="hint">{html.escape(hint)}</p>{body}</main>'
        f"<footer>{html.escape(FOOT[language])}</footer></html>"
    )


def boxes(kind, rows):
    sections = "".join(
        f'<section class="{look}"><h2>{html.escape(title)}</h2>'
        f'<p class="hint">{html.escape(hint)}</p></section>'
        for look, title, hint in rows
    )
    return f'<div class="sheet {kind}">{sections}</div>'


def tick_list(parts):
    return (
        '<div class="list">'
        + "".join(
            f"<h2>{html.escape(title)}</h2><ul>"
            + "".join(f"<li>{html.escape(item)}</li>" for item in items)
            + "</ul>"
            for title, items in parts
        )
        + "</div>"
    )


def sheets():
    """Of each worksheet: its file's name and its page as HTML."""
    for language, (title, hint, rows) in CANVAS.items():
        body = boxes("canvas", rows)
        yield f"canvas.{language}.pdf", page(language, title, hint, body, "A3 landscape")
    for language, (title, hint, rows) in CHANGE.items():
        body = boxes("change", rows)
        yield f"theory-of-change.{language}.pdf", page(language, title, hint, body, "A3 landscape")
    for language, (title, hint, parts) in CHECKLIST.items():
        body = tick_list(parts)
        yield f"peer-visit-checklist.{language}.pdf", page(language, title, hint, body, "A4")


def main():
    with tempfile.TemporaryDirectory() as folder:
        for name, source in sheets():
            sheet = Path(folder) / "sheet.html"
            sheet.write_text(source, encoding="utf-8")
            subprocess.run(
                [
                    "chromium",
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--no-pdf-header-footer",
                    f"--user-data-dir={folder}/profile",
                    f"--print-to-pdf={HERE / name}",
                    sheet.as_uri(),
                ],
                check=True,
                capture_output=True,
            )


if __name__ == "__main__":
    main()
