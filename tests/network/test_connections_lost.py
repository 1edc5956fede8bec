"""Whoever takes a linked page away is told which pages link to it."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from network.connections import connect
from tests.factories.content import administrator
from tests.factories.events import PeerVisitFactory
from tests.factories.initiatives import InitiativeFactory
from tests.factories.network import OrganisationFactory, translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser(client, house):
    client.force_login(administrator())
    return client


def confirm(action, *pages):
    if action.startswith("bulk"):
        name = action.removeprefix("bulk ")
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", name])
        return f"{url}?{'&'.join(f'id={page.pk}' for page in pages)}"
    return reverse(f"wagtailadmin_pages:{action}", args=[pages[0].pk])


def warned(client, address):
    soup = BeautifulSoup(client.get(address).content, "html.parser")
    warning = soup.select(".help-warning")
    return [
        [" ".join(part.get_text().split()) for part in block.select("p, li")] for block in warning
    ]


ACTIONS = ["delete", "unpublish", "bulk delete", "bulk unpublish"]


@pytest.mark.parametrize("action", ACTIONS)
def test_the_pages_that_link_to_it_are_listed(browser, action):
    initiative = InitiativeFactory(title="Kitchen")
    connect(OrganisationFactory(title="NGO", country="lt"), "runs", initiative)
    connect(PeerVisitFactory(title="Visit"), "visits", initiative)
    connect(PeerVisitFactory(title="Draft", live=False), "visits", initiative)

    assert warned(browser, confirm(action, initiative)) == [
        [
            "Pages are linked with “Kitchen” and will no longer show it:",
            "Run by: NGO (Lithuania)",
            "Visited during: Visit (Latvia)",
        ]
    ]


@pytest.mark.parametrize("action", ACTIONS)
def test_a_page_without_links_goes_without_a_warning(browser, action):
    assert warned(browser, confirm(action, InitiativeFactory())) == []


def test_an_edition_of_several_stays_in_another_language(browser):
    initiative = InitiativeFactory(language="lv", title="Virtuve")
    english = translate(initiative, "en", title="Kitchen")
    connect(PeerVisitFactory(title="Visit"), "visits", initiative)

    ((said, *_links),) = warned(browser, confirm("unpublish", english))
    assert said == "Pages are linked with “Kitchen”. Their readers will get it in another language:"
    both = warned(browser, confirm("bulk unpublish", initiative, english))
    assert sorted(block[0] for block in both) == [
        "Pages are linked with “Kitchen” and will no longer show it:",
        "Pages are linked with “Virtuve” and will no longer show it:",
    ]


def test_titles_are_escaped(browser):
    initiative = InitiativeFactory(title="<b>Kitchen</b>")
    connect(OrganisationFactory(title="<i>NGO</i>"), "runs", initiative)

    html = browser.get(confirm("delete", initiative)).content.decode()

    assert "&lt;i&gt;NGO" in html
    assert "<i>NGO" not in html


def test_unpublishing_does_not_say_that_nothing_refers_to_what_is_linked(browser):
    initiative = InitiativeFactory()
    connect(PeerVisitFactory(title="Visit"), "visits", initiative)

    assert "is referenced 0 times" not in browser.get(confirm("unpublish", initiative)).text
