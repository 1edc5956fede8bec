"""A reader goes through the house: with and without scripts, in Latvian and in Arabic."""

import re

import pytest
from playwright.sync_api import expect

# In English and Latvian, and not in Arabic.
WORK_PLACE = (
    "/lv/zviedrija/kopstrades-nams-pie-ostas-piemers/",
    "Kopstrādes nams pie ostas (piemērs)",
)


def open_panel(page, name):
    page.locator(f"button[popovertarget={name}]:not([popovertargetaction])").click()


def test_facts_of_a_page_without_a_text_leave_no_empty_column(visit):
    page = visit("/en/latvia/community-kitchen-we-cook-together-every-week/")
    facts = page.locator(".columns .house").bounding_box()
    assert facts["x"] < 100
    assert facts["width"] > 500


@pytest.mark.parametrize("javascript", [True, False], ids=["scripts", "no-scripts"])
def test_reader_goes_from_home_to_an_initiative_to_an_event_in_latvian(visit, javascript):
    page = visit("/lv/", javascript=javascript, language="lv")
    main = page.locator("main")

    main.get_by_role("link", name="Skatīt iniciatīvas").click()
    expect(page).to_have_url(re.compile(r"/lv/iniciativas/$"))
    main.get_by_role("link", name="Pieturi Liepā").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Pieturi Liepā")
    expect(page).to_have_url(re.compile(r"/lv/latvija/pieturi-liepa/$"))
    main.get_by_role("link", name="Ciemos kafejnīcā „Pieturi Liepā”").first.click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Ciemos kafejnīcā „Pieturi Liepā”")
    expect(page).to_have_url(re.compile(r"/lv/latvija/ciemos-kafejnica-pieturi-liepa/$"))
    expect(page.locator("html")).to_have_attribute("lang", "lv")
    expect(main.get_by_role("link", name="Pieturi Liepā").first).to_be_visible()


def test_first_visit_leads_to_the_browsers_language(visit):
    page = visit("/", language="lv")

    assert page.url.endswith("/lv/")


@pytest.mark.parametrize("javascript", [True, False], ids=["scripts", "no-scripts"])
def test_switcher_leads_to_the_same_page_in_arabic_and_back(visit, javascript):
    address, title_in_latvian = WORK_PLACE
    page = visit(address, javascript=javascript, language="lv", width=320)

    open_panel(page, "languages")
    page.locator("#languages .languages__link[hreflang=ar]").click()

    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator("html")).to_have_attribute("lang", "ar")
    # The page is borrowed: the notice and the words in their own language and direction.
    title = page.get_by_role("heading", level=1)
    expect(title).to_have_attribute("lang", "en")
    expect(title).to_have_attribute("dir", "ltr")
    expect(page.locator("main .notice").first).to_be_visible()
    assert page.locator('link[rel="alternate"][hreflang="ar"]').count() == 0
    canonical = page.locator('link[rel="canonical"]').get_attribute("href")
    assert "/en/" in canonical

    open_panel(page, "languages")
    page.locator("#languages a[hreflang=lv]").click()
    expect(page).to_have_url(re.compile(rf"{address}$"))
    expect(page.get_by_role("heading", level=1)).to_have_text(title_in_latvian)
    expect(page.locator("main .notice")).to_have_count(0)


def test_reader_of_arabic_stays_in_arabic_from_link_to_link(visit):
    page = visit("/ar/", language="ar")
    main = page.locator("main")

    main.locator(".hero__actions a").first.click()
    main.locator(".card__link").first.click()
    expect(page.locator("main .notice").first).to_be_visible()
    main.locator(".link-row .card__link, .link-row__title a").first.click()

    expect(page).to_have_url(re.compile(r"/ar/"))
    expect(page.locator("html")).to_have_attribute("dir", "rtl")


@pytest.mark.parametrize("width", [1280, 320])
def test_filters_narrow_a_listing_without_scripts(visit, width):
    page = visit("/lv/iniciativas/", javascript=False, language="lv", width=width)
    results = page.locator("#results")
    everything = results.locator(".card__title").count()

    if width == 320:
        open_panel(page, "filter-groups")
    page.locator(".filters__option", has_text="Vācija").click()

    expect(page).to_have_url(re.compile(r"\?country=de$"))
    assert results.locator(".card__title").all_inner_texts() == ["AIIDi", "Newspaper & Web"]
    assert everything == 8

    page.locator(".filters .chips a, .filters .chip").first.click()
    assert results.locator(".card__title").count() == everything


def test_search_finds_without_scripts_and_without_diacritics(visit):
    page = visit("/lv/", javascript=False, language="lv")

    page.locator("#search").fill("pieturi liepa")
    page.locator("#search").press("Enter")

    expect(page).to_have_url(re.compile(r"/lv/.+\?q=pieturi\+liepa$"))
    titles = page.locator("#results .card__title").all_inner_texts()
    assert "Pieturi Liepā" in titles[:3]

    page.locator(".filters__option", has_text="Zviedrija").click()
    expect(page).to_have_url(re.compile(r"country=se"))
    expect(page).to_have_url(re.compile(r"q=pieturi"))


def test_keyboard_reaches_the_content_first(visit):
    page = visit("/lv/", language="lv")

    page.keyboard.press("Tab")
    skip = page.locator(":focus")
    expect(skip).to_be_visible()
    page.keyboard.press("Enter")

    expect(page.locator("main")).to_be_focused()


@pytest.mark.parametrize("width", [320, 1280])
def test_two_languages_stand_side_by_side_or_one_above_the_other(visit, width):
    page = visit("/ar/latvia/pieturi-liepa/", javascript=False, language="ar", width=width)

    open_panel(page, "languages")
    page.locator("#languages summary").click()
    page.locator("#languages a[href$='?beside=lv']").click()

    left, right = page.locator(".beside__row:nth-of-type(3) .beside__cell").all()[:2]
    assert [cell.get_attribute("dir") for cell in (left, right)] == ["rtl", "ltr"]
    first, second = left.bounding_box(), right.bounding_box()
    if width == 320:
        assert second["y"] >= first["y"] + first["height"]
    else:
        assert second["y"] == first["y"]
        assert second["x"] < first["x"]  # Arabic begins at the right
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_who_comes_from_elsewhere_is_offered_the_page_in_the_language_of_the_browser(visit):
    page = visit("/en/latvia/pieturi-liepa/", language="lv")

    page.locator(".own-language a[hreflang=lv]").click()

    expect(page).to_have_url(re.compile(r"/lv/latvija/pieturi-liepa/$"))
    # Whoever chooses another language here is not asked again.
    open_panel(page, "languages")
    page.locator("#languages .languages__link[hreflang=de]").click()
    expect(page.locator("html")).to_have_attribute("lang", "de")
    expect(page.locator(".own-language")).to_have_count(0)


@pytest.mark.parametrize("language", ["en", "lv"])
def test_header_of_easy_language_is_low_on_a_phone_and_leads_on_by_keyboard(visit, language):
    page = visit(f"/{language}-simple/", javascript=False, language=language, width=320)

    assert page.locator(".site-header").bounding_box()["height"] < 110  # two lines
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    for name in (".skip", ".site-name", "[popovertarget=languages]", "[popovertarget=menu]"):
        page.keyboard.press("Tab")
        expect(page.locator(f"{name}:not([popovertargetaction])")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#menu")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"/{language}/$"))
