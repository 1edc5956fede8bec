"""A page with two translations, all live."""

import pytest

from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in


@pytest.fixture
def page(house):
    story = [("heading", "How it began"), ("text", "<p>The <b>stove</b> was cold.</p>")]
    return InitiativeFactory(
        country="lv", title="Café", introduction="A café.", slug="cafe", story=story
    )


@pytest.fixture
def works(house, page, django_capture_on_commit_callbacks):
    """The page in Latvian and German, live; ``{language: Work}``."""
    with django_capture_on_commit_callbacks(execute=True):
        return {code: begin_in(page, house.locales[code], live=True) for code in ("lv", "de")}
