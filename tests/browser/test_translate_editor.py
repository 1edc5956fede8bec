"""The editor of translations under the fingers: marks, keys, lost connections, two at once."""

import re
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

PAGE = "As guests at the café"  # from Latvian into English


@pytest.fixture
def editor(sign_in):
    """``editor()`` signs in and opens all sentences of a translation."""

    def open_it(name="moderator.lv", **options):
        page = sign_in(name, **options)
        page.goto("/admin/pages/search/?q=" + quote(PAGE))
        page.locator("main td").get_by_role("link", name=PAGE).first.click()
        page.wait_for_url(re.compile(r"/admin/translate/\d+/"))
        page.goto(page.url.split("?")[0] + "?show=all")
        return page

    return open_it


def row(page, number):
    return page.locator(".tr-row").nth(number)


def field(page, number):
    return row(page, number).locator(".tr-field textarea")


def status(page, number):
    return row(page, number).locator('[data-tr="status"]')


def caret(locator, start, end=None):
    locator.evaluate("(field, at) => field.setSelectionRange(...at)", [start, end or start])


def test_a_mark_is_passed_and_deleted_as_one_thing_and_put_around_words(editor):
    page = editor()
    page.route("**/say/", lambda route: route.abort())  # nothing of this is to be kept
    words = field(page, 1)
    words.fill("A ⟦b⟧big⟦/b⟧ house")
    expect(row(page, 1).locator(".tr-field__mirror mark")).to_have_text(["⟦b⟧", "⟦/b⟧"])

    caret(words, 2)
    words.press("ArrowRight")
    assert words.evaluate("field => field.selectionStart") == 5
    caret(words, 4)
    expect(words).to_have_js_property("selectionStart", 5)
    words.press("Backspace")
    expect(words).to_have_value("A big house")
    words.press("Control+z")
    words.press("Control+z")
    expect(words).to_have_value("A ⟦b⟧big⟦/b⟧ house")


def test_what_is_typed_is_saved_by_itself_and_waits_without_a_connection(editor):
    page = editor()
    words, kept = field(page, 2), field(page, 2).input_value()

    page.context.set_offline(True)
    words.fill(kept + " Un vēl.")
    expect(status(page, 2)).to_contain_text("kept in this browser")
    expect(page.locator("#tr-said")).to_contain_text("No connection")
    page.context.set_offline(False)
    expect(status(page, 2)).to_have_text("Saved.")

    page.reload()
    expect(field(page, 2)).to_have_value(kept + " Un vēl.")
    field(page, 2).fill(kept)
    expect(status(page, 2)).to_have_text("Saved.")


def test_words_of_a_lost_tab_are_back_in_their_field_and_sent(editor):
    page = editor()
    kept, address, context = field(page, 3).input_value(), page.url, page.context
    page.route("**/say/", lambda route: route.abort())
    field(page, 3).fill(kept + " Vēl viens teikums.")
    expect(status(page, 3)).to_contain_text("kept in this browser")
    page.close(run_before_unload=False)

    page = context.new_page()
    page.goto(address)
    expect(status(page, 3)).to_have_text("Saved.")
    expect(field(page, 3)).to_have_value(kept + " Vēl viens teikums.")
    field(page, 3).fill(kept)
    expect(status(page, 3)).to_have_text("Saved.")


def test_two_at_once_see_both_and_lose_neither(editor):
    one, other = editor("moderator.lv"), editor("editor.lv")
    kept = field(one, 4).input_value()
    field(one, 4).fill("Vienas")
    expect(status(one, 4)).to_have_text("Saved.")

    field(other, 4).fill("Otras")
    box = row(other, 4).locator(".tr-conflict")
    expect(box).to_contain_text("has written other words meanwhile")
    expect(box.locator("[data-theirs]")).to_have_text("Vienas")
    box.get_by_role("button", name="Keep mine").click()
    expect(status(other, 4)).to_have_text("Saved.")

    row(other, 4).get_by_role("link", name="Matches, remarks, history").click()
    side = other.locator("#tr-side")
    side.get_by_text("History").click()
    expect(side.locator(".tr-history")).to_contain_text("Vienas")
    field(other, 4).fill(kept)
    expect(status(other, 4)).to_have_text("Saved.")


def test_the_keys_go_along_the_sentences_and_say_what_they_do(editor):
    page = editor()
    field(page, 0).focus()
    page.keyboard.press("Alt+PageDown")
    expect(field(page, 1)).to_be_focused()
    page.keyboard.press("F2")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("n")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(field(page, 2)).to_be_focused()
    page.keyboard.press("F2")
    page.keyboard.press("r")
    expect(page.get_by_label("Question or remark")).to_be_focused()
    page.keyboard.press("F2")
    page.keyboard.press("v")
    expect(page.frame_locator(".tr-preview").locator("html")).to_have_attribute("lang", "en")


def test_a_machine_suggests_for_one_sentence_and_never_over_what_is_typed(editor):
    page = editor()
    words, kept = field(page, 6), field(page, 6).input_value()
    button = row(page, 6).get_by_role("button", name="Suggest by machine")
    expect(button).to_be_hidden()
    words.fill("")
    expect(status(page, 6)).to_have_text("Saved.")

    button.click()  # nobody answers where this site asks
    expect(row(page, 6).locator(".tr-problem")).to_contain_text("LibreTranslate cannot be reached")
    told = {"words": "By machine", "state": "machine", "label": "not checked", "by": "Libre"}
    told |= {"accepts": "Accept", "without": False, "seen_at": "", "problems": [], "left": ""}
    told |= {"said": "Please check it."}
    page.route("**/ask/", lambda route: route.fulfill(json=told))
    button.click()
    expect(words).to_have_value("By machine")
    expect(words).to_be_focused()
    expect(row(page, 6)).to_have_attribute("data-state", "machine")
    expect(button).to_be_hidden()

    words.fill("")
    expect(status(page, 6)).to_have_text("Saved.")

    def think(route):
        expect(status(page, 6)).to_have_text("The machine is asked…")
        words.fill(kept)
        route.fulfill(json=told)

    page.route("**/ask/", think)
    button.click()
    expect(status(page, 6)).to_have_text("Saved.")
    expect(words).to_have_value(kept)
    expect(row(page, 6)).to_have_attribute("data-state", "done")


def test_a_term_is_proposed_beside_its_sentence(editor):
    page = editor()
    row(page, 0).get_by_role("link", name="Matches, remarks, history").click()
    side = page.locator("#tr-side")
    side.get_by_text("Propose a term").click()
    side.get_by_label("Latvian").fill("kafejnīca")
    side.get_by_label("English", exact=True).fill("café")
    side.get_by_role("button", name="Propose", exact=True).click()
    expect(page.locator("#tr-said")).to_contain_text("The reviewers of the language decide")
    side.get_by_text("Propose a term").click()
    side.get_by_label("Latvian").fill("Kafejnīca")
    side.get_by_label("English", exact=True).fill("coffee house")
    side.get_by_role("button", name="Propose", exact=True).click()
    expect(page.locator("#tr-said")).to_contain_text("Somebody has proposed this term already")
    expect(side.get_by_label("English", exact=True)).to_have_value("coffee house")
