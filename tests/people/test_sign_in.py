import re

import pytest
from django.core import mail
from django.urls import reverse

from people.models import User

pytestmark = pytest.mark.django_db

PASSWORD = "a password for one test"
LOGIN = "/account/login/"


@pytest.fixture
def anna():
    return User.objects.create_user("anna", "anna@example.org", PASSWORD)


def sign_in(client, login="anna", password=PASSWORD, **extra):
    return client.post(LOGIN, {"login": login, "password": password}, **extra)


@pytest.mark.parametrize("login", ["anna", "anna@example.org", "ANNA@example.org"])
def test_sign_in_by_name_or_address_leads_to_the_admin(client, anna, login):
    response = sign_in(client, login)
    assert (response.status_code, response["Location"]) == (302, reverse("wagtailadmin_home"))
    assert client.session["_auth_user_id"] == str(anna.pk)


def test_admin_asks_to_sign_in_here_and_comes_back(client, anna):
    response = client.get("/admin/pages/")
    assert response["Location"] == LOGIN + "?next=/admin/pages/"
    page = client.get(response["Location"])
    assert '<input type="hidden" name="next" value="/admin/pages/"' in page.text
    response = client.post(LOGIN, {"login": "anna", "password": PASSWORD, "next": "/admin/pages/"})
    assert response["Location"] == "/admin/pages/"


def test_sign_in_goes_on_in_the_language_of_the_page_that_one_came_from(client, anna):
    address = LOGIN + "?next=/lv/latvija/"
    german = {"Accept-Language": "de"}
    page = client.get(address, headers=german)
    assert '<html lang="lv"' in page.text
    assert f'action="{address}"' in page.text
    again = client.post(address, {"login": "anna", "password": "wrong"}, headers=german)
    assert '<html lang="lv"' in again.text
    assert [page["Content-Language"], again["Content-Language"]] == ["lv", "lv"]


@pytest.mark.parametrize("came_from", ["/admin/", "/xx/", "https://evil.example/lv/", "lv"])
def test_sign_in_from_a_page_of_no_language_is_in_the_browsers(client, came_from):
    page = client.get(LOGIN, {"next": came_from}, headers={"Accept-Language": "de"})
    assert page["Content-Language"] == "de"


def test_sign_in_does_not_lead_to_another_site(client, anna):
    data = {"login": "anna", "password": PASSWORD, "next": "https://evil.example/"}
    assert client.post(LOGIN, data)["Location"] == reverse("wagtailadmin_home")


def test_after_five_wrong_passwords_the_right_one_must_wait(client, anna):
    for _attempt in range(5):
        assert sign_in(client, password="wrong").status_code == 200
    response = sign_in(client)
    assert "_auth_user_id" not in client.session
    assert "Too many failed login attempts" in response.text


def test_failures_at_one_account_do_not_lock_another_from_elsewhere(client, anna):
    for _attempt in range(6):
        sign_in(client, login="bert", password="wrong", REMOTE_ADDR="192.0.2.1")
    assert sign_in(client, REMOTE_ADDR="192.0.2.2").status_code == 302


def test_address_that_tries_many_accounts_is_stopped(client, anna):
    for number in range(11):
        sign_in(client, login=f"guess{number}", password="wrong")
    sign_in(client)
    assert "_auth_user_id" not in client.session


def test_forwarded_address_is_not_believed_without_a_proxy(client, anna):
    """Otherwise a guesser would take a new address for each guess."""
    for number in range(11):
        sign_in(client, f"guess{number}", "wrong", headers={"x-forwarded-for": f"192.0.2.{number}"})
    sign_in(client, headers={"x-forwarded-for": "192.0.2.99"})
    assert "_auth_user_id" not in client.session


def test_password_reset_is_limited_and_tells_nobody_who_has_an_account(client, anna):
    reset = reverse("account_reset_password")
    known = client.post(reset, {"email": "anna@example.org"}, follow=True)
    unknown = client.post(reset, {"email": "nobody@example.org"}, follow=True)
    assert known.redirect_chain == unknown.redirect_chain
    for _attempt in range(10):
        response = client.post(reset, {"email": "anna@example.org"})
    assert response.status_code == 429
    assert len([m for m in mail.outbox if m.to == ["anna@example.org"]]) <= 5


def test_password_reset_works_to_the_end(client, anna):
    client.post(reverse("account_reset_password"), {"email": "anna@example.org"})
    [message] = mail.outbox
    key_page = re.search(r"http://testserver(/account/password/reset/key/\S+)", message.body)[1]
    form = client.get(key_page, follow=True)
    new = "another password for a test"
    client.post(form.redirect_chain[-1][0], {"password1": new, "password2": new})
    anna.refresh_from_db()
    assert anna.check_password(new)


def test_sign_up_is_closed(client, settings):
    data = {"email": "x@example.org", "username": "x", "password1": PASSWORD, "password2": PASSWORD}
    response = client.post(reverse("account_signup"), data)
    assert not User.objects.exists()
    assert "sign up is currently closed" in response.text.lower()
    assert reverse("account_signup") not in client.get(LOGIN).text


def test_sign_up_when_open_gives_no_right_in_the_admin(client, settings):
    settings.SIGN_UP_OPEN = True
    data = {"email": "x@example.org", "username": "x", "password1": PASSWORD, "password2": PASSWORD}
    client.post(reverse("account_signup"), data)
    user = User.objects.get()
    assert not user.has_perm("wagtailadmin.access_admin")
    assert not user.is_staff


def test_short_password_is_refused_when_changed(client, anna):
    client.force_login(anna)
    data = {"oldpassword": PASSWORD, "password1": "short", "password2": "short"}
    response = client.post(reverse("account_change_password"), data)
    anna.refresh_from_db()
    assert anna.check_password(PASSWORD)
    assert "too short" in response.text


def test_signing_out_takes_a_form(client, anna):
    client.force_login(anna)
    client.get(reverse("account_logout"))
    assert "_auth_user_id" in client.session
    client.post(reverse("account_logout"))
    assert "_auth_user_id" not in client.session


ACCOUNT_PAGES = [
    "account_login",
    "account_reset_password",
    "account_email",
    "account_change_password",
    "account_logout",
    "mfa_index",
    "mfa_activate_totp",
    "mfa_add_webauthn",
]


@pytest.mark.parametrize("name", ACCOUNT_PAGES)
def test_account_pages_are_in_the_site_without_inline_code(client, anna, name):
    if name not in ("account_login", "account_reset_password"):
        sign_in(client)
        client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    response = client.get(reverse(name))
    assert response.status_code == 200
    assert "site-header" in response.text
    assert "noindex" in response.text
    scripts = re.findall(r"<script(?![^>]*(?: src=|application/json))[^>]*>", response.text)
    assert scripts == []
    assert 'style="' not in response.text


def test_second_factor_is_not_changed_without_the_password_again(client, anna):
    sign_in(client)
    response = client.get(reverse("mfa_activate_totp"))
    assert response["Location"].startswith(reverse("account_reauthenticate"))
