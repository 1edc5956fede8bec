import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission, Page

from people.models import User
from people.second_factor import lacks_second_factor, publishes_or_administers

pytestmark = pytest.mark.django_db

PASSWORD = "a password for one test"


@pytest.fixture(autouse=True)
def _required(settings):
    settings.REQUIRE_MFA = True


def person(*, page=(), model=(), **fields):
    """A user of a group with the named permissions, on the root page and on models."""
    user = User.objects.create_user("anna", "anna@example.org", PASSWORD, **fields)
    group = Group.objects.create(name="partners")
    codenames = ["access_admin", *model]
    group.permissions.set(Permission.objects.filter(codename__in=codenames))
    for codename in page:
        permission = Permission.objects.get(
            content_type__app_label="wagtailcore", codename=codename
        )
        root = Page.get_first_root_node()
        GroupPagePermission.objects.create(group=group, page=root, permission=permission)
    user.groups.add(group)
    return user


def code_of(authenticator_secret):
    counter = next(iter(yield_hotp_counters_from_time()))
    return format_hotp_value(hotp_value(authenticator_secret, counter))


@pytest.mark.parametrize(
    "rights",
    [
        {"is_superuser": True},
        {"page": ["publish_page"]},
        {"page": ["lock_page"]},
        {"model": ["change_user"]},
        {"model": ["add_group"]},
        {"model": ["change_locale"]},
        {"model": ["add_workflow"]},
    ],
)
def test_who_may_publish_or_administer_needs_a_second_factor(client, rights):
    client.force_login(person(**rights))
    response = client.get("/admin/")
    assert (response.status_code, response["Location"]) == (302, reverse("mfa_index"))


@pytest.mark.parametrize(
    "rights", [{}, {"page": ["add_page", "change_page"]}, {"model": ["add_image", "add_document"]}]
)
def test_who_only_writes_does_not(client, rights):
    user = person(**rights)
    client.force_login(user)
    assert not publishes_or_administers(user)
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize(
    "path", ["/admin/pages/", "/admin/users/", "/admin/api/main/pages/", "/admin/account/"]
)
def test_every_admin_address_is_closed_until_then_also_to_posts(client, path):
    client.force_login(person(is_superuser=True))
    assert client.get(path)["Location"] == reverse("mfa_index")
    assert client.post(path)["Location"] == reverse("mfa_index")


def test_reader_of_public_pages_is_not_asked(client):
    client.force_login(person(is_superuser=True))
    assert client.get("/health/").status_code == 200


def test_setting_switches_it_off(client, settings):
    settings.REQUIRE_MFA = False
    client.force_login(person(is_superuser=True))
    assert client.get("/admin/").status_code == 200


def test_recovery_codes_alone_are_no_second_factor(client):
    user = person(is_superuser=True)
    Authenticator.objects.create(user=user, type=Authenticator.Type.RECOVERY_CODES, data={})
    client.force_login(user)
    assert client.get("/admin/")["Location"] == reverse("mfa_index")


def test_setting_up_an_app_opens_the_admin_and_is_asked_at_the_next_sign_in(client):
    user = person(is_superuser=True)
    login = {"login": "anna", "password": PASSWORD}
    client.post("/account/login/", login)
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    setup = reverse("mfa_activate_totp")
    secret = client.get(setup).context["form"].secret
    client.post(setup, {"code": code_of(secret)})
    assert client.get("/admin/").status_code == 200
    assert user.authenticator_set.filter(type="recovery_codes").exists()

    client.post(reverse("account_logout"))
    response = client.post("/account/login/", login)
    assert response["Location"].startswith(reverse("mfa_authenticate"))
    assert "_auth_user_id" not in client.session
    assert "site-header" in client.get(response["Location"]).text


def test_password_alone_does_not_sign_in_whoever_has_a_second_factor(client):
    user = person(is_superuser=True)
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": "A" * 32})
    client.post("/account/login/", {"login": "anna", "password": PASSWORD})
    for _attempt in range(3):
        client.post(reverse("mfa_authenticate"), {"code": "000000"})
    assert "_auth_user_id" not in client.session
    assert client.get("/admin/").status_code == 302


def test_guard_costs_one_query_for_who_has_the_factor(django_assert_num_queries):
    user = person(is_superuser=True)
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": "A" * 32})
    with django_assert_num_queries(1):
        assert not lacks_second_factor(user)
