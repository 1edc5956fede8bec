"""Draw the pictures of the editors' guide from a running site with its demo content.

    make run                                                    # in another window
    .venv/bin/python -m docs.editors.screenshots var/demo-sign-ins.txt

With another address: a second argument. It leaves a draft behind, so use a site of your own.
"""

import re
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import expect, sync_playwright

from home.demo.things import key_of
from tests.browser.peer_visit import TITLE, link_the_initiative, offer_links, write_words_and_facts

IMAGES = Path(__file__).resolve().parents[1] / "images"
SIZE = {"width": 1280, "height": 800}
PHONE = {"width": 390, "height": 780}
CONFERENCE = f"/admin/running/{key_of('conference-vidzeme')}"


def picture(page, path):
    """Keep what the window shows, in 128 colours."""
    page.wait_for_timeout(700)
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    picture.quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)


def draw(page, name):
    picture(page, IMAGES / f"editors-{name}.png")


def passwords_of(sign_ins):
    """``{user name: password}`` of the table of sign-ins."""
    lines = Path(sign_ins).read_text(encoding="utf-8").splitlines()
    rows = [re.split(r"\s{2,}", line.strip()) for line in lines]
    return {row[1]: row[3] for row in rows}


def start(playwright):
    return playwright.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
    )


def sign_in(browser, url, name, password, picture=""):
    page = browser.new_context(base_url=url, viewport=SIZE, locale="en").new_page()
    page.goto("/admin/")
    page.locator("input[name=login]").fill(name)
    if picture:
        draw(page, picture)
    page.locator("input[name=password]").fill(password)
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("**/admin/")
    page.goto("/admin/")
    return page


def show(page, section):
    """Scroll until the heading of ``section`` is near the top of the window."""
    page.evaluate(
        """id => {
            const top = document.getElementById(id).getBoundingClientRect().top;
            window.scrollBy(0, top - 90);
        }""",
        f"panel-child-content-{section}-section",
    )


def write(page):
    page.get_by_role("link", name="Add: peer visit").click()
    write_words_and_facts(page)
    page.locator("#id_title").click()
    page.evaluate("window.scrollTo(0, 0)")
    draw(page, "words-and-facts")
    show(page, "topics_and_target_groups")
    draw(page, "topics")


def link(page):
    show(page, "connections")
    offer_links(page)
    draw(page, "connections")
    link_the_initiative(page)


def run_a_conference(page):
    """The pictures of running an event; a clash is saved into the draft for the last of them."""
    page.goto(f"{CONFERENCE}/people/")
    draw(page, "people")
    page.goto(f"{CONFERENCE}/mails/confirmed/?language=en")
    draw(page, "mail")
    page.set_viewport_size(PHONE)
    page.goto(f"{CONFERENCE}/check-in/")
    draw(page, "check-in")
    page.set_viewport_size(SIZE)
    page.goto(f"{CONFERENCE}/programme/")
    page.get_by_role("link", name="Edit", exact=True).click()
    page.get_by_role("tab", name="Registration").click()
    draw(page, "registration")
    page.get_by_role("tab", name="Content").click()
    room = page.locator("#id_sessions-2-room")
    room.scroll_into_view_if_needed()
    room.fill(page.locator("#id_sessions-3-room").input_value())
    page.locator("#id_sessions-2-title").evaluate("e => e.scrollIntoView({block: 'center'})")
    draw(page, "session")
    page.get_by_role("button", name="Save draft").click()
    expect(page.locator(".messages")).to_contain_text("twice at once")
    page.goto(f"{CONFERENCE}/programme/")
    draw(page, "programme")


def main(sign_ins, url="http://127.0.0.1:8000"):
    passwords = passwords_of(sign_ins)
    with sync_playwright() as playwright:
        browser = start(playwright)
        page = sign_in(browser, url, "editor.lv", passwords["editor.lv"], "sign-in")
        draw(page, "home")
        write(page)
        link(page)
        page.get_by_role("button", name="Save draft").click()
        expect(page.locator(".messages")).to_contain_text(TITLE)
        page.get_by_role("button", name="Toggle preview").click()
        page.wait_for_timeout(4000)
        draw(page, "preview")
        page.get_by_role("button", name="Toggle preview").click()
        page.get_by_role("button", name="More actions").click()
        draw(page, "submit")
        page.locator("button[name=action-submit]").click()
        page.wait_for_load_state()

        run_a_conference(page)

        page = sign_in(browser, url, "moderator.lv", passwords["moderator.lv"])
        page.locator("#waiting-section").get_by_role("link", name=TITLE).click()
        page.get_by_role("button", name="More actions").click()
        draw(page, "review")

        page = browser.new_context(base_url=url, viewport=SIZE, locale="lt").new_page()
        page.goto("/lt/latvija/pieturi-liepa/")
        draw(page, "borrowed")
        page.goto("/en/latvia/under-one-roof-regional-conference-in-valmiera/")
        page.locator(".programme__day--2 .slot").nth(2).scroll_into_view_if_needed()
        page.evaluate("window.scrollBy(0, 150)")
        draw(page, "programme-page")
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
