"""What organisers get after an event: certificates, feedback in charts, reports."""

import io
from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from openpyxl import load_workbook
from pypdf import PdfReader

from events.models import Certificate, Feedback, Registration, Repeats, Status
from events.running.report import of_event, of_year, years_of
from events.taking_part.certificates import issue
from events.taking_part.retention import erase
from tests.factories.content import editor_of
from tests.factories.events import PeerVisitFactory, WorkshopFactory, registration, translate
from tests.factories.network import ConceptFactory, TargetGroupFactory
from tests.reading import queries

State = Registration.Status


def at(*moment):
    return datetime(*moment, tzinfo=UTC)


@pytest.fixture
def visit(house):
    page = PeerVisitFactory(
        title="Soup", start=at(2025, 5, 3, 8), place="Kuldīga", lessons="<p>Bake &amp; share</p>"
    )
    page.concepts.set([ConceptFactory(name="Food"), TargetGroupFactory(name="Youth")])
    page.save_revision().publish()
    come = {"checked_in_at": page.start}
    registration(page, name="Anna", country="LV", language="lv", **come)
    registration(page, name="Berta", others=["Dora"], places=3, country="LT", **come)
    registration(page, name="Carl", language="de")
    registration(page, State.CANCELLED, places=2, country="LV")
    registration(page, State.WAITING, country="LV")
    return page


def say(page, *marks):
    for mark in marks:
        Feedback.objects.create(
            event_id=page.translation_key,
            language="en",
            answers={"useful": mark, "helped": f"t{mark}"},
        )


def address(page, rest):
    return f"/admin/running/{page.translation_key}/{rest}/"


def text_of(response):
    pages = PdfReader(io.BytesIO(b"".join(response))).pages
    return "\n".join(page.extract_text() for page in pages)


@pytest.fixture
def signed_in(client, editor):
    client.force_login(editor)
    return client


@pytest.mark.parametrize("rest", ["certificates", "feedback", "report", "checklist"])
def test_only_who_edits_the_page_sees_it(client, visit, rest):
    client.force_login(editor_of("lt"))
    assert client.get(address(visit, rest)).status_code == 302
    client.force_login(editor_of("lv"))
    assert client.get(address(visit, rest)).status_code == 200


def test_organisers_issue_one_certificate_or_all(signed_in, visit):
    where = address(visit, "certificates")
    page = BeautifulSoup(signed_in.get(where).content, "html.parser")
    assert [b["aria-label"] for b in page.find_all("button", {"name": "reference"})] == [
        "Certificate of Anna", "Certificate of Berta",
    ]  # fmt: skip
    anna = Registration.objects.get(name="Anna")
    one = signed_in.post(where, {"reference": anna.reference})
    assert one["Content-Disposition"] == 'attachment; filename="soup-certificates.pdf"'
    assert "Anna" in text_of(one)
    everybody = signed_in.post(where, {"part": "1"})
    assert len(PdfReader(io.BytesIO(everybody.content)).pages) == 3
    names = Certificate.objects.order_by("pk").values_list("name", flat=True)
    assert list(names) == ["Anna", "Berta", "Dora"]
    carl = Registration.objects.get(name="Carl")
    assert signed_in.post(where, {"reference": carl.reference})["Content-Type"].startswith("text/")


def test_organisers_delete_a_certificate_of_their_own_event_by_its_code(signed_in, visit, house):
    [kept] = issue(visit, [Registration.objects.get(name="Anna")])
    other = PeerVisitFactory()
    assert signed_in.post(address(other, "certificates"), {"code": kept.code}).status_code == 302
    assert Certificate.objects.filter(pk=kept.pk).exists()
    signed_in.post(address(visit, "certificates"), {"code": kept.code.lower()})
    assert not Certificate.objects.filter(pk=kept.pk).exists()


def test_feedback_is_a_chart_with_its_table_from_three_answers_on(signed_in, visit):
    say(visit, 5, 5)
    page = signed_in.get(address(visit, "feedback"))
    assert "Answers are shown from 3 on" in page.text
    assert "t5" not in page.text
    say(visit, 2)
    page = BeautifulSoup(signed_in.get(address(visit, "feedback")).content, "html.parser")
    assert [bar["width"] for bar in page.select(".running-chart rect")] == [
        "0",
        "100",
        "0",
        "0",
        "200",
    ]
    rows = page.select(".running-chart tbody tr")
    assert [(row.th.text, row.td.text) for row in rows] == [
        ("1 – not at all", "0"), ("2", "1"), ("3 – partly", "0"), ("4", "0"),
        ("5 – very much", "2"),
    ]  # fmt: skip
    assert "On average 4.0 of 5; 3 answers." in page.text
    assert [li.text for li in page.select(".running-chart li")] == ["t2", "t5", "t5"]


def test_numbers_are_of_people_and_stay_when_names_are_erased(visit):
    say(visit, 5, 4, 3)
    before = of_event(visit, "en").numbers
    erase(Registration.objects.filter(event=visit.translation_key))
    after = of_event(visit, "en").numbers
    assert after == before
    assert (after.registered, after.came, after.cancelled) == (5, 4, 2)
    assert after.by_size("countries") == [("Lithuania", 3, 3), ("Latvia", 1, 1), ("not told", 1, 0)]
    assert after.by_size("languages") == [("English", 3, 3), ("German", 1, 0), ("Latvian", 1, 1)]
    assert after.averages() == [("Was it useful for what you do?", 4.0, 3)]


def test_a_report_is_a_page_a_table_and_a_paper(signed_in, visit):
    say(visit, 5, 4, 3)
    where = address(visit, "report")
    page = BeautifulSoup(signed_in.get(where).content, "html.parser")
    found = page.select(".running-report")
    tables = [[cell.text for cell in table.find_all(["th", "td"])] for table in found]
    assert tables[0] == [
        "What", "Number", "Events", "1", "Dates that took place", "1", "People registered", "5",
        "People who came", "4", "People who cancelled", "2",
    ]  # fmt: skip
    assert tables[3] == ["Target group", "Events", "Youth", "1"]
    assert "Bake & share" in page.text
    book = load_workbook(io.BytesIO(signed_in.get(f"{where}report.xlsx").content))
    assert book.sheetnames == [
        "Numbers", "Countries", "Languages", "Target groups", "Topics", "Feedback", "Events",
    ]  # fmt: skip
    assert [cell.value for cell in book["Events"][2]] == [
        "Soup", "peer visit", datetime(2025, 5, 3), datetime(2025, 5, 3), "Kuldīga", 1, 5, 4, 2,  # noqa: DTZ001
        "Youth", "Food", "Lessons afterwards: Bake & share",
    ]  # fmt: skip
    paper = text_of(signed_in.get(f"{where}report.pdf"))
    for words in ("Soup", "Kuldīga", "Bake & share", "Lithuania", "Youth", "4.0"):
        assert words in paper
    assert signed_in.get(f"{where}report.exe").status_code == 404


def test_a_year_has_what_took_place_in_it_by_the_clock_of_the_place(house, visit):
    night = WorkshopFactory(title="Night", start=at(2025, 12, 31, 22, 30))  # 2026 in Rīga
    WorkshopFactory(title="Cancelled", start=at(2025, 6, 1, 8), status=Status.CANCELLED)
    WorkshopFactory(title="Draft", start=at(2025, 6, 1, 8), live=False)
    PeerVisitFactory(title="Elsewhere", start=at(2025, 6, 1, 8), country="lt")
    country = house.country("lv")
    translate(visit, "lv", title="Zupa")
    titles = [event.title for event in of_year(country, 2025, "lv").events]
    assert titles == ["Zupa"]
    assert [event.page.pk for event in of_year(country, 2026, "en").events] == [night.pk]
    assert years_of(country)[-1] == 2025


def test_a_series_counts_its_dates_and_people_of_the_year(house):
    start = at(2025, 12, 4, 8)
    page = WorkshopFactory(start=start, repeats=Repeats.WEEKLY, repeat_until=at(2026, 1, 8).date())
    for moment in (start, start + timedelta(days=35)):
        row = registration(page)
        Registration.objects.filter(pk=row.pk).update(created_at=moment)
    first, second = (of_year(house.country("lv"), year, "en") for year in (2025, 2026))
    assert (first.held, second.held) == (4, 2)
    assert (first.numbers.registered, second.numbers.registered) == (1, 1)


def test_dates_to_come_have_not_taken_place(house):
    begun = timezone.now() - timedelta(days=8)
    weekly = WorkshopFactory(start=begun, repeats=Repeats.WEEKLY)
    PeerVisitFactory(title="To come")
    assert of_event(weekly, "en").held == 2
    country = house.country("lv")
    years = {begun.year, (begun + timedelta(days=7)).year}
    assert years_of(country) == sorted(years, reverse=True)
    found = {event.page.pk for year in years for event in of_year(country, year, "en").events}
    assert found == {weekly.pk}


def test_feedback_of_an_event_with_few_answers_is_in_no_report(house, visit):
    say(visit, 5, 5, 5)
    other = PeerVisitFactory(start=at(2025, 6, 1, 8))
    say(other, 1, 1)
    report = of_year(house.country("lv"), 2025, "en")
    assert report.numbers.averages() == [("Was it useful for what you do?", 5.0, 3)]


def test_a_year_is_for_those_who_publish_in_the_country(client, visit):
    client.force_login(editor_of("lt"))
    assert client.get("/admin/running/reports/lv/2025/").status_code == 302
    assert client.get("/admin/running/reports/xx/2025/").status_code == 404
    assert "/reports/lv/" not in client.get("/admin/running/reports/").text
    client.force_login(editor_of("lv"))
    page = BeautifulSoup(client.get("/admin/running/reports/").content, "html.parser")
    assert page.find("a", href="/admin/running/reports/lv/2025/").text == "2025"
    response = client.get("/admin/running/reports/lv/2025/")
    assert "Events of Latvia in 2025" in response.text


def test_reports_take_as_many_queries_for_three_events_as_for_one(signed_in, visit):
    where = "/admin/running/reports/lv/2025/"
    one = queries(signed_in, where)
    for day in (4, 5):
        page = PeerVisitFactory(start=at(2025, 5, day, 8))
        registration(page, country="LV")
        say(page, 5, 5, 5)
    assert queries(signed_in, where) == one == 22


def test_pages_of_one_event_take_few_queries(signed_in, visit):
    found = {
        rest: queries(signed_in, address(visit, rest)) for rest in ("certificates", "feedback")
    }
    assert found == {"certificates": 15, "feedback": 15}


def test_lessons_that_are_missing_are_not_in_the_report(house):
    page = PeerVisitFactory(start=timezone.now() - timedelta(days=3))
    assert of_event(page, "en").events[0].left == []
