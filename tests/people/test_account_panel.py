import pytest
from django.urls import reverse

from people.models import User

pytestmark = pytest.mark.django_db

ACCOUNT = "/admin/account/"


@pytest.fixture
def anna(client):
    names = {"first_name": "Anna", "last_name": "Bērziņa", "language": "lv"}
    user = User.objects.create_superuser("anna", "anna@example.org", "x", **names)
    client.force_login(user)
    return user


def test_account_page_leads_to_password_addresses_and_second_step(client, anna):
    page = client.get(ACCOUNT).text
    for name in ("account_change_password", "account_email", "mfa_index"):
        assert f'href="{reverse(name)}"' in page


def test_person_chooses_the_language_of_their_mails(client, anna):
    page = client.get(ACCOUNT)
    assert '<option value="lv" selected>' in page.text
    fields = {
        field.html_name: field.value() or ""
        for panels in page.context["panels_by_tab"].values()
        for panel in panels
        for field in panel.get_form()
    }
    client.post(ACCOUNT, fields | {"signing_in-language": "uk"})
    anna.refresh_from_db()
    assert anna.language == "uk"


def test_wagtails_own_password_form_is_not_offered(client, anna):
    assert "old_password" not in client.get(ACCOUNT).text


def test_account_page_offers_the_time_zones_that_a_browser_knows(client, anna):
    """Machines also have "localtime" and "Factory": at these the page's script stopped."""
    page = client.get(ACCOUNT).text

    assert '<option value="Europe/Riga">' in page
    assert '<option value="localtime">' not in page
    assert '<option value="Factory">' not in page
