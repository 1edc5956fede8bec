"""Certificates: who gets one, what its paper says in each script, and what the code shows."""

import io
from datetime import date, timedelta

import pytest
from bs4 import BeautifulSoup
from django.core import checks
from django.utils import timezone
from pypdf import PdfReader

from events import pdf
from events.models import Certificate, Repeats, Status
from events.taking_part import certificates
from events.taking_part.retention import erase
from network.connections import connect
from tests.factories.events import PeerVisitFactory, registration, translate
from tests.factories.network import OrganisationFactory
from tests.reading import queries


@pytest.fixture
def visit(house):
    """Over for a day; by the clock of Rīga it began on 3 and ended on 5 May."""
    page = PeerVisitFactory(title="Soup & bread", place="Kuldīga", contact_name="The café")
    hold(page, "2026-05-02T22:00+00:00", "2026-05-05T12:00+00:00")
    return page


def hold(page, start, end):
    page.start, page.end = (timezone.datetime.fromisoformat(moment) for moment in (start, end))
    page.save_revision().publish()
    page.refresh_from_db()


def came(page, **values):
    return registration(page, checked_in_at=page.start, **values)


def own(row, language="en"):
    return f"/{language}/taking-part/own/{row.token}/certificate/"


def check(code, language="en"):
    return f"/{language}/taking-part/certificate/{code}/"


def text_of(content):
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def tags_of(node):
    """The structure types of a tagged PDF (ISO 32000-1 §14.7), depth first."""
    for kid in node.get("/K", []):
        kid = kid.get_object() if hasattr(kid, "get_object") else kid
        if hasattr(kid, "get") and "/S" in kid:
            yield kid["/S"]
            yield from tags_of(kid)


def test_who_came_takes_the_certificate_by_a_button_and_opening_the_page_issues_none(client, visit):
    row = came(visit, name="Zane Šķēle")
    page = client.get(own(row))
    assert page["Cache-Control"] == "private, no-store"
    assert Certificate.objects.count() == 0
    response = client.post(own(row), {"action": "take"})
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == 'attachment; filename="certificate.pdf"'
    kept = Certificate.objects.get()
    assert (kept.name, kept.title, kept.place, kept.issuer) == (
        "Zane Šķēle", "Soup & bread", "Kuldīga", "The café",
    )  # fmt: skip
    assert (kept.starts_on, kept.ends_on) == (date(2026, 5, 3), date(2026, 5, 5))
    said = text_of(response.content)
    for words in (
        "Certificate of attendance",
        "Zane Šķēle",
        "Soup & bread",
        "3 May 2026 – 5 May 2026",
        "Kuldīga",
        "Issued by The café",
        certificates.said(kept.code),
    ):
        assert words in said
    again = client.post(own(row), {"action": "take"})
    assert certificates.said(kept.code) in text_of(again.content)
    assert Certificate.objects.count() == 1


def test_the_paper_is_tagged_and_says_its_title_and_language(visit):
    [issued] = certificates.issue(visit, [came(visit, language="lv")])
    reader = PdfReader(io.BytesIO(certificates.paper([issued], title="Apliecība", language="lv")))
    root = reader.trailer["/Root"]
    assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("lv", True)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] == True  # noqa: E712  pypdf's own type
    assert b"pdfuaid:part" in root["/Metadata"].get_data()
    assert reader.metadata.title == "Apliecība"
    tags = list(tags_of(root["/StructTreeRoot"]))
    assert tags.count("/H1") == 1
    assert tags.count("/Figure") == 1
    assert "/Link" in tags


@pytest.mark.parametrize(
    ("language", "name", "title", "day"),
    [
        ("ar", "ليلى حسن", "زيارة المطبخ", "مايو"),
        ("uk", "Ганна Їжакевич", "Ґанок і хата", "травня 2026"),
        ("lv", "Ķirsis Ļaudaine", "Zupa un maize", "2026. gada 3. maijs"),
    ],
)
def test_each_script_is_written_and_can_be_read_again(house, visit, language, name, title, day):
    if language != "uk":  # the house of the tests has no Ukrainian
        translate(visit, language, title=title)
    else:
        visit.title = title
        visit.save_revision().publish()
    [issued] = certificates.issue(visit, [came(visit, name=name, language=language)])
    content = certificates.paper([issued], title="x", language=language)
    said = text_of(content)
    assert name in said
    assert title in said
    assert day in said
    fonts = {
        font.get_object()["/BaseFont"]
        for font in PdfReader(io.BytesIO(content)).pages[0]["/Resources"]["/Font"].values()
    }
    assert {font.split("+")[1].split("-")[0] for font in fonts} <= {"Rubik"}


def test_everybody_of_a_group_has_a_sheet_in_their_language(visit):
    rows = [
        came(visit, name="Anna", others=["Berta", "Anna"], places=3),
        came(visit, name="Carl", language="de"),
        registration(visit, name="Dora"),
    ]
    issued = certificates.issue(visit, rows)
    assert [(each.name, each.language) for each in issued] == [
        ("Anna", "en"), ("Berta", "en"), ("Carl", "de"),
    ]  # fmt: skip
    reader = PdfReader(io.BytesIO(certificates.paper(issued, title="All", language="en")))
    assert len(reader.pages) == 3
    assert [name in page.extract_text() for name, page in zip(
        ("Anna", "Berta", "Carl"), reader.pages, strict=True
    )] == [True, True, True]  # fmt: skip


def test_the_issuer_is_who_organises(house, visit):
    connect(OrganisationFactory(title="Old Mill"), "organises", visit)
    assert certificates.facts_of(visit, "en").issuer == "Old Mill"


def test_who_did_not_come_or_came_to_what_is_not_over_gets_none(client, house, visit):
    assert client.get(own(registration(visit))).status_code == 404
    coming = PeerVisitFactory()
    row = registration(coming, checked_in_at=timezone.now())
    assert "once the event is over" in client.get(own(row)).text
    assert client.post(own(row), {"action": "take"})["Content-Type"] == "text/html; charset=utf-8"
    visit.status = Status.CANCELLED
    visit.save_revision().publish()
    assert certificates.issue(visit, [came(visit)]) == []
    assert Certificate.objects.count() == 0


def test_of_a_series_the_day_of_the_check_in_counts(house):
    start = timezone.now().replace(hour=9) + timedelta(days=7)  # far from any midnight
    page = PeerVisitFactory(repeats=Repeats.WEEKLY, start=start, end=start + timedelta(hours=2))
    row = registration(page, checked_in_at=page.start + timedelta(days=7, hours=1))
    day = page.local_start.date() + timedelta(days=7)
    assert certificates.attended(page, row) == (day, day)
    evening = page.start + timedelta(days=7, hours=2)
    assert not certificates.can_have_one(page, row, evening)
    assert certificates.can_have_one(page, row, evening + timedelta(days=1))


def test_the_check_shows_what_the_certificate_shows_and_nothing_else(client, visit):
    row = came(visit, name="Anna", email="anna@example.org", organisation="Mill", country="LT")
    certificates.issue(visit, [row, came(visit, name="Berta")])
    code = Certificate.objects.get(name="Anna").code
    response = client.get(check(code))
    values = BeautifulSoup(response.content, "html.parser").find("dl").find_all("dd")
    today = timezone.localdate()
    assert [value.text for value in values] == [
        "Anna", "Soup & bread", "3 May 2026 – 5 May 2026", "Kuldīga", "The café",
        f"{today.day} {today:%B} {today.year}", certificates.said(code),
    ]  # fmt: skip
    for secret in ("anna@example.org", "Mill", row.reference, row.token, "Berta"):
        assert secret not in response.text
    assert (response["X-Robots-Tag"], response["Cache-Control"]) == ("noindex", "no-store")
    assert response.cookies == {}
    typed = certificates.said(code).lower()
    assert certificates.said(code) in client.get(check(typed, "ar")).text
    assert queries(client, check(code)) == 2


@pytest.mark.parametrize("code", ["A" * 15, "x", "A" * 200, "٣" * 15])
def test_an_unknown_code_is_said_to_be_none(client, house, code):
    response = client.get(check(code))
    assert response.status_code == 404
    assert "No certificate has this code" in response.text


def test_a_certificate_outlives_the_registration_until_the_person_has_it_deleted(client, visit):
    row, other = came(visit, name="Anna"), came(visit, name="Berta")
    certificates.issue(visit, [row, other])
    erase(type(row).objects.filter(pk=row.pk))
    kept = Certificate.objects.get(name="Anna")
    assert kept.registration is None
    assert client.get(check(kept.code)).status_code == 200
    code = Certificate.objects.get(name="Berta").code
    assert client.get(own(other)).status_code == 200
    client.post(own(other), {"action": "delete"})
    assert client.get(check(code)).status_code == 404


def test_a_missing_pango_is_a_warning_and_the_rest_works(client, visit, monkeypatch):
    def missing():
        raise pdf.NoPango

    monkeypatch.setattr(pdf, "_weasyprint", missing)
    assert [found.id for found in checks.run_checks() if found.id.startswith("events.")] == [
        "events.W001"
    ]
    row = came(visit)
    assert "Please ask the organiser." in client.get(own(row)).text
    assert client.post(own(row), {"action": "take"}).status_code == 503


def test_a_pdf_loads_nothing_from_elsewhere():
    fetch = pdf._fetcher(pdf._weasyprint()).fetch
    for address in ("http://127.0.0.1:9/x.png", "file:///etc/passwd"):
        with pytest.raises(ValueError, match="loads nothing from elsewhere"):
            fetch(address)
