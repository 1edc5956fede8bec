"""Registering, confirming, changing, cancelling: by keyboard, without scripts, at 320 px."""

import sqlite3

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from home.demo.things import key_of

EVENT = key_of("conference-vidzeme")


def own_address(site, language, email):
    """The address that the mail would have brought."""
    with sqlite3.connect(site.database) as database:
        query = "SELECT token FROM events_registration WHERE email = ? ORDER BY id DESC"
        token = database.execute(query, [email]).fetchone()[0]
    return f"/{language}/taking-part/own/{token}/"


def reach(page, selector):
    """Go by Tab alone to what ``selector`` matches."""
    target = page.locator(selector).first
    for _ in range(150):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"Tab never reached {selector}")


def type_into(page, selector, text):
    reach(page, selector)
    page.keyboard.press("Control+A")
    page.keyboard.type(text)


def press(page, selector, key="Enter"):
    reach(page, selector)
    page.keyboard.press(key)


def width(page):
    return page.evaluate("document.documentElement.scrollWidth")


@pytest.mark.parametrize("language", ["lv", "ar"])
def test_a_person_registers_confirms_changes_and_cancels(site, visit, language):
    email = f"person.{language}@example.org"
    page = visit(f"/{language}/taking-part/{EVENT}/", width=320, javascript=False)
    type_into(page, "#id_name", "Anna")
    type_into(page, "#id_email", "anna@")
    page.keyboard.press("Enter")
    expect(page.locator(".error-summary")).to_be_focused()
    press(page, ".error-summary a[href='#id_email']")
    page.keyboard.press("Control+A")
    page.keyboard.type(email)
    press(page, "#id_photo_consent_0", "Space")
    press(page, "[type=radio][name^=question]", "Space")
    press(page, "form .button")
    page.wait_for_url("**/sent/**")

    page.goto(own_address(site, language, email))
    press(page, "button[value=confirm]")
    expect(page.locator("button[value=confirm]")).to_have_count(0)
    press(page, "a[href$='/change/']")
    expect(page.locator("#id_name")).to_have_value("Anna")
    type_into(page, "#id_name", "Anna Avota")
    page.keyboard.press("Enter")
    expect(page.locator(".alert--success")).to_be_visible()
    expect(page.locator(".fact-list")).to_contain_text("Anna Avota")
    press(page, "a[href$='/cancel/']")
    press(page, "button[value=cancel]")
    expect(page.locator("a[href$='/cancel/']")).to_have_count(0)
    assert page.context.cookies() == []
    assert width(page) == 320


def test_what_is_wrong_with_a_box_to_tick_is_read_in_lines(visit):
    page = visit(f"/lv/taking-part/{EVENT}/", width=320, javascript=False)
    page.locator("#id_access_needs").fill("Rampa")
    page.locator("form .button").click()
    box = page.locator("#id_access_consent_error").bounding_box()
    assert box["width"] > 200
    assert box["height"] < 150


@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing_on_the_form_and_its_errors(visit, language):
    page = visit(f"/{language}/taking-part/{EVENT}/", width=320)
    assert width(page) == 320
    assert Axe().run(page).response["violations"] == []
    page.locator("form .button").click()
    expect(page.locator(".error-summary")).to_be_focused()
    assert width(page) == 320
    assert Axe().run(page).response["violations"] == []
