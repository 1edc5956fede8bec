"""A translator's whole day, into Latvian and into Arabic, mostly by keyboard; and its readers."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.translating import ARABIC, CHANGED, INVITATION, LATVIAN

READERS_WIDTH = 320


@pytest.fixture
def english(site, day):
    """The English address of the meeting that waits for a translator."""
    slug = f"soup-{day.code}"
    site.call("tests.browser.translating", "publish", day.meeting, slug)
    return f"/en/latvia/{slug}/"


@pytest.fixture
def person(sign_in):
    """``person(name, day)``: somebody of a language, at its queue; the admin speaks it too."""

    def at_the_queue(name, day):
        page = sign_in(f"{name}.{day.code}", language=day.code)
        expect(page.locator("html")).to_have_attribute("dir", day.direction)
        to_queue(page)
        expect(page).to_have_url(re.compile(f"/admin/translate/queue/{day.code}/$"))
        return page

    return at_the_queue


def to_queue(page):
    page.goto("/admin/translate/")


def waiting(page, day):
    return page.locator(".tw-queue tbody tr", has_text=day.meeting)


def row(page, number):
    return page.locator(".tr-row").nth(number)


def field(page, number):
    return row(page, number).locator(".tr-field textarea")


def side_of(page, number):
    """What stands beside the row, once it is that of this row."""
    pk = row(page, number).get_attribute("id").removeprefix("s")
    side = page.locator("#tr-side")
    expect(side.locator(f"form[action$='/{pk}/remarks/']")).to_be_visible()
    return side


def command(page, key):
    page.keyboard.press("F2")
    expect(page.locator("#tr-keys")).to_be_visible()
    page.keyboard.press(key)
    expect(page.locator("#tr-keys")).to_be_hidden()


def opened(page):
    """Wait until the editor listens to its keys."""
    expect(page).to_have_url(re.compile(r"/admin/translate/\d+/$"))
    expect(page.locator("#tr-keys-open")).to_be_visible()


def accept(page, number):
    page.keyboard.press("Control+Enter")
    expect(row(page, number)).to_have_attribute("data-state", "done")


def hand_in_or_publish(page):
    """The same keys do it for translators and reviewers."""
    page.keyboard.press("Control+Shift+Enter")
    expect(page.locator(".messages .success")).to_be_visible()


def claim_and_open(page, day):
    """What starts in a few hours is needed first: this meeting, or that of the other language."""
    expect(page.locator(".tw-queue tbody tr").first).to_contain_text("soup: who cooks?")
    waiting(page, day).locator("button[formaction*='/claim/']").press("Enter")
    expect(waiting(page, day).locator("button[formaction*='/release/']")).to_be_visible()
    waiting(page, day).locator(".tw-actions a").press("Enter")
    opened(page)


def translate(page, day):
    """Title, invitation, agenda: typed, taken from the memory, with a mark and with a remark."""
    expect(page.locator(".tr-row")).to_have_count(4)
    for number in range(4):
        expect(field(page, number)).to_have_attribute("lang", day.code)
        expect(field(page, number)).to_have_attribute("dir", day.direction)
    field(page, 0).focus()
    page.keyboard.insert_text(day.title)
    accept(page, 0)

    expect(field(page, 1)).to_be_focused()
    side = side_of(page, 1)
    expect(side.locator(".tr-matches li").first).to_contain_text("100 %")
    expect(side.locator(".tr-terms")).to_contain_text(day.term)
    command(page, "1")
    expect(field(page, 1)).to_have_value(day.known)
    accept(page, 1)

    expect(field(page, 2)).to_be_focused()
    side = side_of(page, 2)
    page.keyboard.insert_text(day.forty)
    command(page, "r")
    expect(page.locator("#tr-remark")).to_be_focused()
    page.keyboard.insert_text(day.question)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(side.locator(".tr-remark")).to_contain_text(day.question)
    accept(page, 2)

    expect(field(page, 3)).to_be_focused()
    page.keyboard.insert_text(day.spoons)
    accept(page, 3)


def approve(page, day):
    """In review, a reviewer's one key publishes it."""
    to_queue(page)
    page.locator("a[href='?show=review']").press("Enter")
    waiting(page, day).locator(".tw-actions a").press("Enter")
    opened(page)
    expect(page.locator("form[action$='/send-back/']")).to_be_attached()
    hand_in_or_publish(page)
    to_queue(page)
    page.locator("a[href='?show=review']").press("Enter")
    expect(waiting(page, day)).to_have_count(0)


def reads(visit, english, day):
    """The page as a visitor sees it on a small phone without JavaScript, from the English one."""
    page = visit(english, width=READERS_WIDTH, javascript=False, language=day.code)
    page.goto(page.locator(f"#languages a[hreflang={day.code}]").get_attribute("href"))
    expect(page.locator("html")).to_have_attribute("lang", day.code)
    expect(page.locator("html")).to_have_attribute("dir", day.direction)
    assert page.evaluate("document.documentElement.scrollWidth") == READERS_WIDTH
    return page


def change_the_original(page, english):
    """A moderator changes one sentence of the original, and publishes."""
    found = page.request.get(f"/api/v2/pages/?slug={english.split('/')[-2]}&locale=en").json()
    page.goto(f"/admin/pages/{found['items'][0]['id']}/edit/")
    page.locator("#id_introduction").fill(CHANGED)
    page.get_by_role("button", name="More actions").click()
    page.locator("button[name=action-publish]").click()
    expect(page.locator(".messages .success")).to_be_visible()


@pytest.mark.parametrize("day", [LATVIAN, ARABIC], ids=["lv", "ar"])
def test_a_day_from_the_queue_to_the_reader_and_again_when_the_original_changes(
    day, english, person, sign_in, visit
):
    translator = person("translator", day)
    claim_and_open(translator, day)
    translate(translator, day)
    hand_in_or_publish(translator)
    assert translator.locator("form[data-tr-main]").count() == 0

    borrowed = reads(visit, english, day)
    expect(borrowed.locator("h1")).to_have_text(day.meeting)
    expect(borrowed.locator("h1")).to_have_attribute("lang", "en")

    reviewer = person("reviewer", day)
    approve(reviewer, day)
    reader = reads(visit, english, day)
    expect(reader.locator("h1")).to_have_text(day.title)
    expect(reader.locator("main")).to_contain_text(day.known)
    expect(reader.locator("main b")).to_have_text(re.search("⟧(.*)⟦", day.forty)[1])
    expect(reader.locator("main")).not_to_contain_text(INVITATION)
    expect(reader.locator(".wording-notice")).to_have_count(0)

    change_the_original(sign_in("moderator.lv"), english)
    reader = reads(visit, english, day)
    expect(reader.locator(".wording-notice a[hreflang=en]")).to_be_visible()
    expect(reader.locator("main")).to_contain_text(day.known)

    to_queue(translator)
    claim_and_open(translator, day)
    expect(translator.locator(".tr-row")).to_have_count(1)
    expect(row(translator, 0)).to_have_attribute("data-state", "changed")
    before = row(translator, 0).locator(".tr-before")
    expect(before.locator("del")).to_have_text([":", "peer"])
    expect(before.locator("ins")).to_have_text(["!", "Peer"])
    expect(before).to_contain_text(day.known)
    expect(field(translator, 0)).to_have_value(day.known)
    translator.keyboard.press("F8")
    expect(field(translator, 0)).to_be_focused()
    accept(translator, 0)
    hand_in_or_publish(translator)
    reader.reload()
    expect(reader.locator(".wording-notice")).to_have_count(1)

    approve(reviewer, day)
    reader.reload()
    expect(reader.locator("h1")).to_have_text(day.title)
    expect(reader.locator(".wording-notice")).to_have_count(0)
