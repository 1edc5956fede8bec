"""Draw the pictures of the editors' guide from a running site with its demo content.

    make run                                                    # in another window
    .venv/bin/python docs/editors/screenshots.py var/demo-sign-ins.txt

With another address: a second argument. It leaves a draft behind, so use a site of your own.
"""

import re
import sys
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

IMAGES = Path(__file__).resolve().parents[1] / "images"
TITLE = "Maltas kafejnīca brauc mācīties"
DAY = date.today() + timedelta(days=20)  # noqa: DTZ011  (a day to type, in no zone)
SIZE = {"width": 1280, "height": 800}


def draw(page, name):
    """Keep what the window shows as docs/images/editors-<name>.png, in 128 colours."""
    page.wait_for_timeout(700)
    picture = Image.open(BytesIO(page.screenshot())).convert("RGB")
    picture = picture.quantize(128, dither=Image.Dither.NONE)
    picture.save(IMAGES / f"editors-{name}.png", optimize=True)


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
    page.locator("#id_title").fill(TITLE)
    page.locator("#id_introduction").fill("Divas dienas skatāmies, kā kafejnīca sāka strādāt.")
    page.locator("#id_start").fill(f"{DAY} 10:00")
    page.keyboard.press("Escape")
    page.locator("#id_end").fill(f"{DAY} 16:00")
    page.keyboard.press("Escape")
    page.locator("#id_title").click()
    page.evaluate("window.scrollTo(0, 0)")
    draw(page, "words-and-facts")


def link(page):
    page.get_by_label("Food", exact=True).check()
    show(page, "topics_and_target_groups")
    draw(page, "topics")
    connections = page.locator("#panel-child-content-connections-section")
    show(page, "connections")
    connections.locator(".c-sf-add-button").first.click()
    draw(page, "connections")
    page.get_by_role("option", name="Visits").click()
    connections.get_by_role("button", name="Choose a page").first.click()
    page.locator(".modal-body").get_by_role("link", name="Pieturi Liepā").click()
    page.wait_for_timeout(500)


def main(sign_ins, url="http://127.0.0.1:8000"):
    lines = Path(sign_ins).read_text(encoding="utf-8").splitlines()
    rows = [re.split(r"\s{2,}", line.strip()) for line in lines]
    passwords = {row[1]: row[3] for row in rows}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        page = sign_in(browser, url, "editor.lv", passwords["editor.lv"], "sign-in")
        draw(page, "home")
        write(page)
        link(page)
        page.get_by_role("button", name="Save draft").click()
        page.wait_for_load_state()
        page.get_by_role("button", name="Toggle preview").click()
        page.wait_for_timeout(4000)
        draw(page, "preview")
        page.get_by_role("button", name="Toggle preview").click()
        page.get_by_role("button", name="More actions").click()
        draw(page, "submit")
        page.locator("button[name=action-submit]").click()
        page.wait_for_load_state()

        page = sign_in(browser, url, "moderator.lv", passwords["moderator.lv"])
        page.locator("#waiting-section").get_by_role("link", name=TITLE).click()
        page.get_by_role("button", name="More actions").click()
        draw(page, "review")

        page = browser.new_context(base_url=url, viewport=SIZE, locale="lt").new_page()
        page.goto("/lt/latvija/pieturi-liepa/")
        draw(page, "borrowed")
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
