"""The time of an event by the reader's own clock, beside that of its place."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

PATH = "/lv/latvija/kopienas-virtuve-gatavojam-kopa-katru-nedelu/"
# Moldova changes with the European Union in new editions of the tz database, an hour before
# it in old ones: the browser's and Python's may differ.
MOLDOVA = {"Europe/Chisinau", "Europe/Tiraspol"}
ZONES = sorted(z for z in available_timezones() - MOLDOVA if z.startswith("Europe/"))
OWN = ("Europe/Riga", "Europe/London", "Atlantic/Azores", "Europe/Istanbul")
CHANGES = [  # both of each year, in UTC
    datetime(2026, 3, 29, 1, tzinfo=UTC),
    datetime(2026, 10, 25, 1, tzinfo=UTC),
    datetime(2027, 3, 28, 1, tzinfo=UTC),
    datetime(2027, 10, 31, 1, tzinfo=UTC),
    datetime(2028, 3, 26, 1, tzinfo=UTC),
    datetime(2028, 10, 29, 1, tzinfo=UTC),
]
SHOWN = """async (cases) => {
    const { showOwnTime } = await import("/static/js/own-time.js");
    return cases.map(([own, zone, start, end]) => {
        const root = document.createElement("div");
        root.innerHTML = "<p data-own-time hidden><bdi></bdi></p>";
        Object.assign(root.firstChild.dataset, { zone, start, end });
        showOwnTime(root, own);
        return root.firstChild.hidden ? "" : root.textContent;
    });
}"""


@pytest.fixture
def visit_from(site, chromium):
    """``visit_from(zone, path, language)`` opens a page on a machine with the clock of ``zone``."""
    contexts = []

    def open_page(zone, path, language="lv"):
        context = chromium.new_context(base_url=site.url, timezone_id=zone, locale=language)
        contexts.append(context)
        page = context.new_page()
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()


def test_readers_elsewhere_see_their_own_clock_and_readers_there_do_not(visit_from):
    there = visit_from("Europe/Riga", PATH).locator("[data-own-time]")
    elsewhere = visit_from("Europe/Berlin", PATH).locator("[data-own-time]")

    assert there.is_hidden()
    assert elsewhere.is_visible()
    text = elsewhere.inner_text()
    assert re.search(r"15:00\s*[-–]\s*17:30", text), text
    assert "Centrāleiropas" in text


def test_it_is_said_in_arabic_from_right_to_left(visit_from):
    page = visit_from("Europe/Berlin", PATH.replace("/lv/latvija/", "/ar/latvia/"), "ar")
    line = page.locator("[data-own-time]")

    assert line.is_visible()
    assert re.search("توقيت وسط أوروبا", line.inner_text()), line.inner_text()
    assert (
        page.evaluate("getComputedStyle(document.querySelector('[data-own-time]')).direction")
        == "rtl"
    )


def test_clocks_are_right_on_both_sides_of_each_change_in_every_zone_of_europe(visit_from):
    cases, expected = [], []
    for own in OWN:
        for zone in ZONES:
            for moment in CHANGES:
                start, end = moment - timedelta(hours=1), moment + timedelta(hours=2)
                cases.append([own, zone, start.isoformat(), end.isoformat()])
                clocks = [
                    [each.astimezone(ZoneInfo(name)) for each in (start, end)]
                    for name in (own, zone)
                ]
                same = [f"{each:%d %H:%M}" for each in clocks[0]] == [
                    f"{each:%d %H:%M}" for each in clocks[1]
                ]
                expected.append([] if same else [f"{each:%H:%M}" for each in clocks[0]])

    shown = visit_from("Europe/Riga", PATH).evaluate(SHOWN, cases)
    assert [re.findall(r"\d\d:\d\d", text)[:2] for text in shown] == expected
