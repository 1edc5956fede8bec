import re

import pytest
from wagtail.models import PageViewRestriction

from home.models import StandardPage


@pytest.fixture
def about(house):
    return house.listing(StandardPage)


def restrict(page, kind, **fields):
    PageViewRestriction.objects.create(page=page, restriction_type=kind, **fields)
    return f"/en/{page.slug}/"


def test_page_with_a_password_asks_in_the_site_and_tells_nothing_of_itself(client, about):
    about.search_description = "the secret plan"
    about.save()
    address = restrict(about, PageViewRestriction.PASSWORD, password="open sesame")
    page = client.get(address)
    assert "This page asks for a password" in page.text
    assert "site-header" in page.text
    assert "the secret plan" not in page.text
    action = re.search(r'<form class="stack" action="([^"]+)"', page.text)[1]
    wrong = client.post(action, {"password": "wrong", "return_url": address})
    assert "field__error" in wrong.text
    assert client.post(action, {"password": "open sesame", "return_url": address}).url == address
    assert "This page asks for a password" not in client.get(address).text


def test_page_for_people_with_an_account_leads_to_the_sign_in(client, about, admin):
    address = restrict(about, PageViewRestriction.LOGIN)
    assert client.get(address)["Location"] == f"/account/login/?next={address}"
    client.force_login(admin)
    assert client.get(address).status_code == 200
