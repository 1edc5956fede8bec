import pytest
from django.contrib.auth.models import AnonymousUser
from django.http import HttpResponse
from django.test import RequestFactory
from django.urls import reverse

from oneroof.security import PolicyMiddleware
from tests.factories.events import PeerVisitFactory

STRICT = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "media-src": ["'self'"],
    "manifest-src": ["'self'"],
    "frame-src": ["https://www.youtube-nocookie.com", "https://player.vimeo.com"],
    "frame-ancestors": ["'none'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "object-src": ["'none'"],
}


def policy(response):
    parts = (part.split() for part in response["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in parts}


@pytest.fixture
def page(client, house):
    return client.get("/en/")


def test_public_page_has_the_strict_policy_and_no_inline_code(page):
    assert page.status_code == 200
    assert policy(page) == STRICT
    for inline in ("<script>", "<style", ' style="', ' onclick="'):
        assert inline not in page.text


def test_public_page_has_the_other_headers(page):
    assert page["X-Frame-Options"] == "DENY"
    assert page["X-Content-Type-Options"] == "nosniff"
    assert page["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert page["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "camera=()" in page["Permissions-Policy"]


@pytest.mark.parametrize("path", ["/en/", "/lv/", "/en/nowhere/", "/health/"])
def test_reader_gets_no_cookie_and_shared_caches_may_keep_the_page(client, house, path):
    response = client.get(path)
    assert not response.cookies
    assert "cookie" not in response.get("Vary", "").lower()


def test_admin_alone_may_run_inline_code(client, admin):
    client.force_login(admin)
    inside, outside = client.get(reverse("wagtailadmin_home")), client.get("/en/")
    assert "'unsafe-inline'" in policy(inside)["script-src"]
    assert policy(inside)["frame-ancestors"] == ["'self'"]
    assert policy(outside) == STRICT


def test_preview_keeps_the_strict_policy_and_may_stand_in_the_editors_frame(house, admin):
    page = PeerVisitFactory()
    request = RequestFactory().get("/admin/")
    request.user = admin
    preview = page.make_preview_request(request, page.default_preview_mode)
    assert policy(preview) == STRICT | {"frame-ancestors": ["'self'"]}
    assert preview["X-Frame-Options"] == "DENY"  # Wagtail's view of it says SAMEORIGIN


def test_address_that_only_looks_like_the_admin_keeps_the_strict_policy():
    request = RequestFactory().get("/en/admin/")
    request.user = AnonymousUser()
    response = PolicyMiddleware(lambda request: HttpResponse("x"))(request)
    assert policy(response) == STRICT


def test_https_is_enforced_and_health_exempt(client, db, settings):
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_HSTS_SECONDS = 60
    settings.SECURE_REDIRECT_EXEMPT = [r"^health/$"]
    assert client.get("/en/")["Location"] == "https://testserver/en/"
    assert client.get("/health/").status_code == 200
    assert "max-age=60" in client.get("/health/", secure=True)["Strict-Transport-Security"]


@pytest.mark.parametrize("path", ["/admin/login/", "/en/_util/login/"])
def test_wagtails_own_sign_in_leads_to_the_one_with_limits(client, db, path):
    response = client.post(path + "?next=/admin/pages/", {"username": "a", "password": "b"})
    assert response.status_code == 302
    assert response["Location"] == "/account/login/?next=/admin/pages/"


def test_wagtails_own_password_reset_is_closed(client, db):
    assert client.get("/admin/password_reset/").status_code == 404
