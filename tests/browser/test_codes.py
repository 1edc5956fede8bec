"""QR codes as they are printed and shown, read by a decoder that is none of ours."""

import io
import sqlite3
from contextlib import closing

import pytest
import zxingcpp
from PIL import Image, ImageFilter

from home.demo.things import key_of

EVENT = key_of("conference-vidzeme")
BADGES = f"/admin/running/{EVENT}/people/badges/"
PAPER = 300 / 96  # a printer's 300 dots an inch, to CSS's 96
PHONE = 2


def codes(page, selector):
    """The texts of all QR codes in what ``selector`` shows, top to bottom."""
    found = zxingcpp.read_barcodes(picture(page, selector), formats=zxingcpp.BarcodeFormat.QRCode)
    return [code.text for code in sorted(found, key=_place)]


def picture(page, selector):
    return Image.open(io.BytesIO(page.locator(selector).screenshot())).convert("L")


def _place(code):
    return round(code.position.top_left.y / 300), code.position.top_left.x


@pytest.fixture
def people(site):
    """``[(name, address at the door, token)]`` of those who come, in the order of their names."""
    sql = (
        "SELECT name, reference, token, places FROM events_registration"
        " WHERE event_id = ? AND status = 'confirmed' ORDER BY name"
    )
    with closing(sqlite3.connect(site.database, timeout=20)) as database:
        rows = database.execute(sql, [EVENT.hex]).fetchall()
    door = f"{site.url}/admin/running/{EVENT}/check-in/"
    return [(name, f"{door}{ref}/", token, places) for name, ref, token, places in rows]


def test_the_code_on_each_printed_badge_leads_to_the_door(sign_in, people):
    page = sign_in("editor.lv", scale=PAPER)
    page.goto(BADGES)
    page.emulate_media(media="print")

    found = codes(page, ".paper")

    assert sorted(found) == sorted(
        address for _name, address, _token, places in people for _each in range(places)
    )
    width = page.locator(".badge img").first.bounding_box()["width"]
    assert round(width / 96 * 25.4) == 22  # millimetres on paper


def test_a_badge_is_read_askew_and_out_of_focus(sign_in, people):
    page = sign_in("editor.lv", scale=PAPER)
    page.goto(BADGES)
    page.emulate_media(media="print")
    badge = picture(page, ".badge >> nth=0").rotate(
        17, Image.Resampling.BICUBIC, expand=True, fillcolor=255
    )

    (found,) = zxingcpp.read_barcodes(badge.filter(ImageFilter.GaussianBlur(1.5)))

    assert found.text in [address for _name, address, _token, _places in people]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_code_on_the_persons_own_page_leads_to_the_door(visit, people, language):
    _name, address, token, _places = people[0]
    page = visit(f"/{language}/taking-part/own/{token}/", width=390, scale=PHONE)

    assert codes(page, "main") == [address]


def test_the_code_beside_the_button_at_the_door_is_the_same(sign_in, people):
    _name, address, _token, _places = people[0]
    page = sign_in("editor.lv", width=390, scale=PHONE)
    page.goto(address)

    assert codes(page, ".door") == [address]
