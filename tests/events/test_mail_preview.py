"""Mails as an organiser sees them before anybody gets one."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.core import mail
from django.urls import reverse

from events.models import Message, Registration, RegistrationBy
from events.running.mails import KINDS
from tests.factories.events import PeerVisitFactory, registration, translate

TEMPLATES = Path(settings.ROOT, "templates", "emails")


@pytest.fixture
def visit(house):
    page = PeerVisitFactory(
        country="lv",
        language="lv",
        title="Vizīte <b>Līgatnē</b>",
        registration=RegistrationBy.HERE,
        contact_email="office@example.org",
    )
    translate(page, "de", title="Besuch in Līgatne")
    return page


def address(page, kind="", language=""):
    key = page.translation_key
    url = (
        reverse("running:mail", args=[key, kind]) if kind else reverse("running:mails", args=[key])
    )
    return f"{url}?language={language}" if language else url


def shown(response):
    """The subject, the plain text, and the mail in the frame."""
    page = BeautifulSoup(response.text, "html.parser")
    frame = page.find("iframe")
    assert not frame["sandbox"]  # there, and empty: nothing is allowed
    return page.find("pre").get_text(), BeautifulSoup(frame["srcdoc"], "html.parser")


def test_every_kind_of_mail_can_be_seen():
    templates = {path.stem for path in TEMPLATES.glob("*.html")} - {"layout"}

    assert {name for name in templates if not name.startswith("translation_")} == set(KINDS)


@pytest.mark.parametrize("kind", list(KINDS))
def test_each_mail_is_shown_as_text_and_as_html_in_the_chosen_language(client, visit, editor, kind):
    client.force_login(editor)

    text, html = shown(client.get(address(visit, kind, "de")))

    assert html.html["lang"] == "de"
    assert "Besuch in Līgatne" in html.get_text()
    assert "Besuch in Līgatne" in text


def test_kinds_are_listed_with_their_subjects_in_the_language_of_the_page(client, visit, editor):
    client.force_login(editor)

    page = BeautifulSoup(client.get(address(visit)).text, "html.parser")

    rows = page.select("table tbody tr")
    assert len(rows) == len(KINDS)
    assert all("Vizīte <b>Līgatnē</b>" in row.select("td")[1].get_text() for row in rows)
    assert {row.select("td")[1]["lang"] for row in rows} == {"lv"}
    assert page.select_one("select[name=language] option[selected]")["value"] == "lv"


def test_markup_in_a_title_stays_text(client, visit, editor):
    client.force_login(editor)

    _text, html = shown(client.get(address(visit, "confirmed", "lv")))

    assert html.find("b") is None
    assert "Vizīte <b>Līgatnē</b>" in html.get_text()


def test_looking_saves_and_sends_nothing_and_shows_nobody(client, visit, editor):
    registration(visit, name="Jānis Īstais")
    client.force_login(editor)

    for kind in KINDS:
        assert "Jānis Īstais" not in client.get(address(visit, kind, "lv")).text

    assert Registration.objects.count() == 1
    assert not Message.objects.exists()
    assert not mail.outbox


def test_the_links_of_a_mail_that_is_shown_lead_to_nobody(client, visit, editor):
    someone = registration(visit)
    client.force_login(editor)

    _text, html = shown(client.get(address(visit, "confirm", "lv")))

    links = [link["href"] for link in html.find_all("a")]
    assert any(link.endswith("/taking-part/own/example/") for link in links), links
    assert not any(someone.token in link for link in links)


def test_an_unknown_kind_or_language_is_none(client, visit, editor):
    client.force_login(editor)

    assert client.get(address(visit, "layout")).status_code == 404
    _text, html = shown(client.get(address(visit, "confirm", "xx")))
    assert html.html["lang"] == "lv"


@pytest.mark.parametrize("kind", ["", "confirm"])
def test_mails_are_shown_to_who_may_edit_the_event(client, house, editor, kind):
    foreign = PeerVisitFactory(country="lt", language="en")
    client.force_login(editor)

    assert client.get(address(foreign, kind)).url == reverse("wagtailadmin_home")
