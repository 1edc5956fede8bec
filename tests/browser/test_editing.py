"""A peer visit from the first click of an editor to the reader's listing."""

import re
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from tests.browser.peer_visit import (
    INITIATIVE,
    TITLE,
    link_the_initiative,
    offer_links,
    write_words_and_facts,
)

ADDRESS = "/lv/latvija/" + quote("maltas-kafejnīca-brauc-mācīties") + "/"


WATCHED = """addEventListener("w-unsaved:watch-edits", () => {
    document.documentElement.dataset.watched = "";
})"""


def begin(page):
    """Open a new visit; wait for Wagtail to watch the form: it does not save what was there before.

    Wagtail's first save of it by itself is not sent, but left in the list that is returned.
    """
    page.add_init_script(WATCHED)
    page.get_by_role("link", name="Add: peer visit").click()
    expect(page.locator("html")).to_have_attribute("data-watched", "")
    held = []
    page.route(
        page.url, lambda route: held.append(route) if autosaves(route.request) else route.fallback()
    )
    return held


def autosaves(request):
    return request.method == "POST" and request.headers["accept"] == "application/json"


def save_in_the_midst_of(autosave, page):
    """Press the button after the server has saved by itself, but before the browser knows."""
    answer = autosave.fetch()
    assert answer.json()["success"]
    page.get_by_role("button", name="Save draft").click()
    autosave.fulfill(response=answer)
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
    held = begin(page)
    with page.expect_request(autosaves):
        write_words_and_facts(page)
    offer_links(page)
    link_the_initiative(page)
    save_in_the_midst_of(held[0], page)
    expect(page).to_have_url(re.compile(r"/admin/pages/\d+/edit/"))
    journey["edit"] = page.url

    page.get_by_role("button", name="Toggle preview").click()
    preview = page.frame_locator("iframe").last
    expect(preview.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(preview.locator("main")).to_contain_text("Malta")
    expect(preview.get_by_role("link", name=INITIATIVE).first).to_be_visible()


def test_saving_in_the_midst_of_an_autosave_makes_one_page(sign_in, journey):
    page = sign_in("editor.lv")

    drafts = page.locator("#drafts-section").get_by_role("link", name=TITLE)

    expect(drafts).to_have_count(1)
    assert drafts.get_attribute("href") in journey["edit"]


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
    reader.locator("main").get_by_role("link", name=TITLE).first.click()
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


def test_a_translation_opens_in_the_editor_of_translations(sign_in):
    page = sign_in("editor.lv")
    page.goto("/admin/pages/search/?q=" + quote("As guests at the café"))
    page.locator("main td").get_by_role("link", name="As guests at the café").first.click()

    expect(page).to_have_url(re.compile(r"/admin/translate/\d+/"))
    expect(page.locator("#tr-into")).to_have_text("English")
    expect(page.get_by_role("button", name="Hand in for review", exact=True)).to_be_visible()
    expect(page.get_by_role("button", name="Publish")).to_have_count(0)
