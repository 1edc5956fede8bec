"""A peer visit from the first click of an editor to the reader's listing."""

import re
from datetime import date, timedelta
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

TITLE = "Maltas kafejnīca brauc mācīties"
ADDRESS = "/lv/latvija/" + quote("maltas-kafejnīca-brauc-mācīties") + "/"
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
    page.get_by_label("Food", exact=True).check()


def link_the_initiative(page):
    connections = page.locator("#panel-child-content-connections-section")
    connections.locator(".c-sf-add-button").first.click()
    page.get_by_role("option", name="Visits").click()
    connections.get_by_role("button", name="Choose a page").first.click()
    page.locator(".modal-body").get_by_role("link", name=INITIATIVE).click()
    expect(connections).to_contain_text(INITIATIVE)


def save(page):
    """Once the editor has saved by itself: a click in the midst of that would save twice."""
    expect(page).to_have_url(re.compile(r"/admin/pages/\d+/edit/"))
    expect(page.get_by_text("Saving…")).to_be_hidden()
    page.get_by_role("button", name="Save draft").click()
    expect(page.locator(".messages")).to_contain_text(TITLE)


def actions(page):
    """The names of the buttons that the editor offers at its foot; it opens their menu."""
    page.get_by_role("button", name="More actions").click()
    expect(page.locator("footer [data-w-dropdown-target=content]").last).to_be_visible()
    return [text.strip() for text in page.locator("footer button:visible").all_inner_texts()]


def nothing_there(visit):
    """Whether readers find the visit neither at its address nor in the list of events."""
    page = visit("/lv/pasakumi/", language="lv")
    return page.request.get(ADDRESS).status == 404 and TITLE not in page.content()


@pytest.fixture(scope="module")
def journey():
    """What an earlier step of the journey left for the next: the address of the draft."""
    return {}


def test_editor_writes_links_and_previews_a_peer_visit(sign_in, journey):
    page = sign_in("editor.lv")
    page.get_by_role("link", name="Add: peer visit").click()
    write_words_and_facts(page)
    link_the_initiative(page)
    save(page)
    journey["edit"] = page.url

    page.get_by_role("button", name="Toggle preview").click()
    preview = page.frame_locator("iframe").last
    expect(preview.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(preview.locator("main")).to_contain_text("Malta")
    expect(preview.get_by_role("link", name=INITIATIVE).first).to_be_visible()


def test_editor_cannot_publish_by_a_forged_button(sign_in, visit, journey):
    page = sign_in("editor.lv")
    page.goto(journey["edit"])
    page.wait_for_load_state("networkidle")

    page.evaluate("""() => {
        const form = document.querySelector("form[data-edit-form]");
        form.insertAdjacentHTML("beforeend", '<input name="action-publish" value="1">');
        HTMLFormElement.prototype.submit.call(form);
    }""")
    page.wait_for_load_state()

    assert nothing_there(visit)


def test_editor_submits_and_nobody_sees_it_yet(sign_in, visit, journey):
    page = sign_in("editor.lv")
    page.goto(journey["edit"])
    assert "Publish" not in actions(page)
    page.get_by_role("button", name=re.compile("Submit to")).click()

    expect(page.locator(".messages")).to_contain_text("submitted for moderation")
    page.goto("/admin/")
    expect(page.locator("#waiting-section")).to_contain_text(TITLE)
    assert nothing_there(visit)


def test_moderator_publishes_and_readers_see_it_on_both_pages(sign_in, visit, journey):
    page = sign_in("moderator.lv")
    page.locator("#waiting-section").get_by_role("link", name=TITLE).click()
    assert "Approve and Publish" in actions(page)
    page.get_by_role("button", name="Approve and Publish", exact=True).click()
    expect(page.locator(".messages")).to_contain_text(TITLE)

    reader = visit("/lv/pasakumi/", language="lv")
    reader.locator("main").get_by_role("link", name=TITLE).click()
    expect(reader).to_have_url(re.compile(f"{re.escape(ADDRESS)}$"))
    expect(reader.locator("main")).to_contain_text("10:00 – 16:00")
    reader.locator("main").get_by_role("link", name=INITIATIVE).first.click()
    expect(reader.get_by_role("heading", level=1)).to_have_text(INITIATIVE)
    expect(reader.locator("main").get_by_role("link", name=TITLE).first).to_be_visible()

    abroad = visit("/en/latvia/pieturi-liepa/", language="en")
    abroad.locator("main").get_by_role("link", name=TITLE).first.click()
    expect(abroad.get_by_role("heading", level=1)).to_have_attribute("lang", "lv")
    expect(abroad.locator("main .notice").first).to_contain_text("Latvian")
    expect(abroad.locator("main").get_by_role("link", name="Food").first).to_be_visible()
