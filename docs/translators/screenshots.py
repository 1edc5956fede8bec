"""Draw the pictures of the translators' guide from a running site with its demo content.

    make run                                                    # in another window
    .venv/bin/python -m docs.translators.screenshots var/demo-sign-ins.txt

With another address: a second argument. It begins a page, so use a site of your own.
"""

import sys

from playwright.sync_api import expect, sync_playwright

from docs.editors.screenshots import IMAGES, passwords_of, picture, start

SIZE = {"width": 1280, "height": 800}
WIDE = {"width": 1500, "height": 800}  # with room beside the sentences
CHECKLIST = "Checklist for a peer visit"  # which the memory and the glossary know
LANGUAGES = ("en", "lv")  # of the guide; its pictures show the admin in the same


def draw(page, name, language):
    """Keep the window as docs/images/translators-<name>.png, -lv.png for the Latvian guide."""
    end = "" if language == "en" else f"-{language}"
    picture(page, IMAGES / f"translators-{name}{end}.png")


def opening(page, state):
    """What opens the first page of the list that is in ``state``."""
    rows = page.locator(".tw-table tbody tr").filter(has=page.locator(f".tw-state--{state}"))
    return rows.locator("a[href$='/'].button, td a:has(.tw-state)").first


def edit(page, state):
    opening(page, state).click()
    expect(page.locator("#tr-keys-open")).to_be_visible()


def beside(page, number):
    """Go to a sentence, and wait for what stands beside it."""
    expect(page.locator("#tr-keys-open")).to_be_visible()  # the editor's script is there
    found = page.locator(".tr-row").nth(number)
    found.locator(".tr-field textarea").focus()
    pk = found.get_attribute("id").removeprefix("s")
    expect(page.locator(f"#tr-side form[action$='/{pk}/remarks/']")).to_be_visible()


def as_translator(page, language):
    page.goto("/admin/translate/queue/sv/")
    draw(page, "queue", language)
    page.set_viewport_size(WIDE)
    page.goto(f"/admin/translate/overview/?language=sv&q={CHECKLIST}")
    page.locator("td a:has(.tw-state), td button[formaction*='/begin/']").first.click()
    beside(page, 0)
    draw(page, "editor", language)
    page.set_viewport_size(SIZE)
    page.keyboard.press("F2")
    draw(page, "keys", language)
    page.goto("/admin/translate/overview/?language=sv&state=outdated")
    edit(page, "outdated")
    beside(page, 0)
    draw(page, "changed", language)
    page.goto("/admin/translate/files/sv/")
    draw(page, "files", language)


def as_reviewer(page, language):
    page.goto("/admin/translate/queue/de/?show=review")
    edit(page, "review")
    draw(page, "review", language)
    page.goto("/admin/translate/overview/?part=partners")
    draw(page, "overview", language)


def as_administrator(page):
    page.goto("/admin/locales/")
    page.locator("main td a").filter(has_text="Swedish").first.click()
    expect(page.locator("#id_new_translators")).to_be_visible()
    draw(page, "language", "en")


def main(sign_ins, url="http://127.0.0.1:8000"):
    passwords = passwords_of(sign_ins)
    with sync_playwright() as playwright:
        browser = start(playwright)
        for language in LANGUAGES:

            def sign_in(name, language=language):
                page = browser.new_context(base_url=url, viewport=SIZE, locale=language).new_page()
                page.goto("/admin/")
                page.locator("input[name=login]").fill(name)
                page.locator("input[name=password]").fill(passwords[name])
                page.locator("main form button[type=submit]").click()
                page.wait_for_url("**/admin/")
                return page

            as_translator(sign_in("translator.sv"), language)
            as_reviewer(sign_in("reviewer.de"), language)
            if language == "en":
                as_administrator(sign_in("admin"))
        browser.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
