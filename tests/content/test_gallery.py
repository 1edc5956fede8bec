"""The gallery of components and blocks."""

from content import blocks
from content.gallery import COMPONENTS, FRAME, samples_of


def test_gallery_has_samples_for_every_component():
    names = {path.stem for path in COMPONENTS.glob("*.html")} - FRAME
    assert set(samples_of(None)) == names


def test_gallery_shows_every_component_and_block(house, client):
    response = client.get("/ar/_gallery/")
    page = response.content.decode()
    for name in [*samples_of(None), *(name for name in blocks.__all__ if name != "StoryBlock")]:
        assert f'<h2 id="{name}">' in page


def test_gallery_page_sets_no_cookie(house, client):
    assert not client.get("/en/_gallery/").cookies
