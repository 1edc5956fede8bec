import pytest
from django.urls import reverse

from people.forms import UserCreationForm
from people.models import User

pytestmark = pytest.mark.django_db

DATA = {
    "username": "anna",
    "email": "anna@example.org",
    "first_name": "Anna",
    "last_name": "Bērziņa",
    "password1": "a password for one test",
    "password2": "a password for one test",
    "language": "lv",
    "country": "lv",
}


@pytest.fixture
def root(client):
    user = User.objects.create_superuser("root", "root@example.org", "x")
    client.force_login(user)
    return user


def test_administrator_makes_a_user_with_language_and_country(client, root):
    address = reverse("wagtailusers_users:add")
    page = client.get(address).text
    assert 'name="language"' in page
    assert 'name="country"' in page
    client.post(address, DATA)
    anna = User.objects.get(username="anna")
    assert (anna.language, anna.country, str(anna)) == ("lv", "LV", "Anna Bērziņa")
    assert anna.check_password(DATA["password1"])


def test_administrator_changes_language_and_country(client, root):
    anna = User.objects.create_user("anna", "anna@example.org", "x", language="lv", country="LV")
    address = reverse("wagtailusers_users:edit", args=[anna.pk])
    page = client.get(address).text
    assert '<option value="lv" selected>' in page
    assert 'value="LV"' in page
    kept = {key: value for key, value in DATA.items() if "password" not in key}
    client.post(address, kept | {"language": "en", "country": "SE", "is_active": "on"})
    anna.refresh_from_db()
    assert (anna.language, anna.country) == ("en", "SE")
    assert anna.check_password("x")


@pytest.mark.parametrize("country", ["L", "12", "ĻĒ"])
def test_country_that_is_no_code_is_refused(country):
    form = UserCreationForm(DATA | {"country": country})
    assert form.errors["country"] == ["Write the country as two letters, such as LV."]


def test_language_that_the_site_does_not_have_is_refused():
    assert "language" in UserCreationForm(DATA | {"language": "xx"}).errors


def test_user_without_a_name_is_shown_by_the_user_name():
    assert str(User(username="anna")) == "anna"
