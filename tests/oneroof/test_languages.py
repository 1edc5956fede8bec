import pytest
from wagtail.models import Page


@pytest.mark.parametrize(
    ("asked", "language"),
    [("lv,en;q=0.8", "lv"), ("de-AT", "de"), ("fi", "en"), ("", "en"), ("ar-EG,de;q=0.5", "ar")],
)
def test_first_visit_follows_accept_language(client, house, asked, language):
    response = client.get("/", headers={"accept-language": asked})
    assert (response.status_code, response["Location"]) == (302, f"/{language}/")
    assert response["Vary"] == "Accept-Language"
    assert not response.cookies


def test_first_visit_in_a_language_without_a_home_is_in_english(client, house):
    Page.objects.filter(pk=house.home("lv").pk).update(live=False)
    assert client.get("/", headers={"accept-language": "lv"})["Location"] == "/en/"
    assert client.get("/", headers={"accept-language": "uk"})["Location"] == "/en/"


@pytest.mark.parametrize("path", ["/nowhere/", "/documents/99/none.pdf", "/media/images"])
def test_unknown_address_without_a_language_is_not_found(client, house, path):
    response = client.get(path, headers={"accept-language": "lv"})
    assert response.status_code == 404
    assert response["Content-Language"] == "lv"


def test_address_decides_over_the_browser(client, house):
    response = client.get("/lv/", headers={"accept-language": "de"})
    assert response["Content-Language"] == "lv"
    assert "Accept-Language" not in response.get("Vary", "")
