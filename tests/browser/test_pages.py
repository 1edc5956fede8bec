"""What holds on a page of every type: in a strict browser, on a phone, for axe-core."""

import pytest

LANGUAGES = ["en", "lv", "ar"]
NOT_FOR_READERS = "/account/login/"  # its form needs a cookie


def findings(pages, kind):
    return {address: getattr(found, kind) for address, found in pages.items()}


def nothing(pages):
    return dict.fromkeys(pages, [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_on_any_page_type(walk, language):
    pages = walk(language)

    assert len(pages) == 26
    assert findings(pages, "axe") == nothing(pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_type_fits_a_phone_of_320_pixels(walk, language):
    pages = walk(language)

    assert findings(pages, "too_wide") == nothing(pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_log_no_error_and_break_no_policy(walk, language):
    pages = walk(language)

    assert findings(pages, "logged") == nothing(pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_ask_no_other_host(walk, language):
    pages = walk(language)

    assert findings(pages, "foreign") == nothing(pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_gets_no_cookie(walk, language):
    pages = {path: found for path, found in walk(language).items() if path != NOT_FOR_READERS}

    assert findings(pages, "cookies") == nothing(pages)
