import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

pytestmark = pytest.mark.django_db

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def stored(path, content=b"x"):
    return default_storage.save(path, ContentFile(content))


def test_picture_is_shown_in_a_sandbox(client):
    name = stored("images/boat.png", b"png")
    response = client.get(f"/media/{name}")
    assert b"".join(response.streaming_content) == b"png"
    assert response["Content-Type"] == "image/png"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "attachment" not in response.get("Content-Disposition", "")
    assert "max-age=2592000" in response["Cache-Control"]


@pytest.mark.parametrize("name", ["images/evil.svg", "images/evil.html"])
def test_what_a_browser_could_run_is_a_download(client, name):
    response = client.get(f"/media/{stored(name, SVG)}")
    assert response["Content-Disposition"].startswith("attachment")
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"


@pytest.mark.parametrize("folder", ["documents", "original_images", "elsewhere"])
def test_files_that_wagtail_guards_are_not_served(client, folder):
    name = stored(f"{folder}/private.png")
    assert client.get(f"/media/{name}").status_code == 404


@pytest.mark.parametrize(
    "path", ["images/../documents/private.pdf", "images/none.png", "images/%00.png", "images"]
)
def test_paths_that_lead_nowhere_are_not_found(client, path):
    stored("documents/private.pdf")
    assert client.get(f"/media/{path}").status_code == 404


def test_anonymous_reader_gets_no_cookie_with_a_picture(client):
    response = client.get(f"/media/{stored('images/boat.png')}")
    assert not response.cookies
    assert "cookie" not in response.get("Vary", "").lower()
