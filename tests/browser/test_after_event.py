"""After an event, on a cheap phone, in Arabic, without JavaScript: say how it was, take the PDF."""

import io
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

TOKEN = "a-token-of-a-browser-test"
LATEST_VISIT = """
    select translation_key from wagtailcore_page page
    join events_peervisitpage on eventpage_ptr_id = page.id
    join events_eventpage on partnerpage_ptr_id = page.id
    where page.live and listed_end < datetime('now') order by listed_end desc limit 1
"""


@pytest.fixture
def leila(site):
    """She came to the latest visit of the demo; the token of her page."""
    now = datetime.now(UTC).replace(tzinfo=None).isoformat(sep=" ")
    row = {
        "reference": "BCDF2345", "token": TOKEN, "status": "confirmed", "places": 1,
        "name": "ليلى حسن", "email": "leila@example.org", "email_key": "leila@example.org",
        "language": "ar", "country": "LV", "organisation": "", "others": "[]", "sessions": "[]",
        "answers": "{}", "quiet": False, "created_at": now, "email_confirmed_at": now,
        "walk_in": False, "checked_in_at": now, "gave_feedback": False,
    }  # fmt: skip
    with closing(sqlite3.connect(site.database, timeout=30)) as database, database:
        row["event_id"] = database.execute(LATEST_VISIT).fetchone()[0]
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        insert = f"insert into events_registration ({names}) values ({marks})"  # noqa: S608
        database.execute(insert, [*row.values()])
    return TOKEN


def test_feedback_and_certificate_on_a_small_phone_without_javascript(leila, visit, tmp_path):
    own = f"/ar/taking-part/own/{leila}/"
    page = visit(f"{own}feedback/", width=320, javascript=False, language="ar")
    fits = "document.documentElement.scrollWidth"
    assert page.evaluate(fits) == 320
    page.locator("input[name=useful]").nth(4).focus()
    page.keyboard.press("Space")
    page.locator("main form button").focus()
    page.keyboard.press("Enter")
    page.locator("main form").wait_for(state="detached")

    page.goto(f"{own}certificate/")
    assert page.evaluate(fits) == 320
    with page.expect_download() as download:
        page.locator("main form button").first.press("Enter")
    download.value.save_as(tmp_path / "certificate.pdf")
    paper = PdfReader(io.BytesIO((tmp_path / "certificate.pdf").read_bytes()))
    assert "ليلى حسن" in paper.pages[0].extract_text()

    page.reload()
    page.locator("main section ul a").press("Enter")
    page.wait_for_url("**/taking-part/certificate/**")
    assert page.evaluate(fits) == 320
    assert page.locator("main dd").first.inner_text() == "ليلى حسن"
    assert page.context.cookies() == []
