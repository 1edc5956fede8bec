import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import path
from django.utils import translation
from django.views.defaults import server_error

from oneroof.urls import urlpatterns as addresses


def breaks(request):
    raise RuntimeError("secret reason")


def refuses(request):
    raise PermissionDenied("secret reason")


urlpatterns = [path("en/breaks/", breaks), path("en/refuses/", refuses), *addresses]


@pytest.fixture
def house_with_broken_views(house, settings):
    settings.ROOT_URLCONF = __name__


def test_404_is_in_the_site_and_the_readers_language(client, house):
    response = client.get("/ar/nowhere/")
    assert response.status_code == 404
    assert 'lang="ar" dir="rtl"' in response.text
    assert "site-header" in response.text
    assert 'href="/ar/"' in response.text
    assert f'<a class="button" href="{house.reader("ar").search_address}">' in response.text
    assert '<meta name="robots" content="noindex">' in response.text


def test_403_tells_no_reason(client, house_with_broken_views):
    response = client.get("/en/refuses/")
    assert response.status_code == 403
    assert "This page is not open to you" in response.text
    assert "secret reason" not in response.text


def test_500_tells_no_reason(house_with_broken_views):
    response = Client(raise_request_exception=False).get("/en/breaks/")
    assert response.status_code == 500
    assert "Something broke on our side" in response.text
    assert "secret reason" not in response.text


def test_500_needs_no_database(rf):
    """This test may not touch the database: pytest-django would fail it."""
    with translation.override("ar"):
        response = server_error(rf.get("/ar/"))
    assert 'lang="ar" dir="rtl"' in response.text
    assert "site-footer" in response.text


def test_form_without_its_token_is_told_in_the_site(house):
    response = Client(enforce_csrf_checks=True).post("/account/login/", {"login": "a"})
    assert response.status_code == 403
    assert "The form was not sent" in response.text
