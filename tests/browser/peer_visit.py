"""What an editor types for a peer visit: for the journey, and for the pictures of the guide."""

from datetime import date, timedelta

from playwright.sync_api import expect

TITLE = "Maltas kafejnīca brauc mācīties"
INITIATIVE = "Pieturi Liepā"
DAY = date.today() + timedelta(days=20)  # noqa: DTZ011  (a day to type, in no zone)


def write_words_and_facts(page):
    page.locator("#id_title").fill(TITLE)
    page.locator("#id_introduction").fill("Divas dienas skatāmies, kā kafejnīca sāka strādāt.")
    page.locator("#id_start").fill(f"{DAY} 10:00")
    page.keyboard.press("Escape")
    page.locator("#id_end").fill(f"{DAY} 16:00")
    page.keyboard.press("Escape")
    page.locator("#id_place").fill("Malta")
    page.locator("#id_languages_spoken").get_by_label("Latvian").check()
    page.get_by_role("textbox", name="Who visits").fill("Piecas pavāres un divi brīvprātīgie")
    page.locator("#id_topics").get_by_label("Food", exact=True).check()


def connections(page):
    return page.locator("#panel-child-content-connections-section")


def offer_links(page):
    """Open the menu of the ways in which pages are linked."""
    connections(page).locator(".c-sf-add-button").first.click()
    expect(page.get_by_role("option", name="Visits")).to_be_visible()


def link_the_initiative(page):
    """Choose it as visited, in the menu that ``offer_links`` opened."""
    page.get_by_role("option", name="Visits").click()
    connections(page).get_by_role("button", name="Choose a page").first.click()
    page.locator(".modal-body").get_by_role("link", name=INITIATIVE).click()
    expect(connections(page)).to_contain_text(INITIATIVE)
