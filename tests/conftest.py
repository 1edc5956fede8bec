"""What holds for every test: an empty cache, no language chosen, Chromium for the browser's."""

import os
from pathlib import Path

import pytest
from django.core.cache import cache
from django.utils import translation

pytest_plugins = ["tests.fixtures"]

CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
BROWSER_TESTS = Path(__file__).parent / "browser"


def pytest_collection_modifyitems(items):
    """Mark what is in tests/browser; without Chromium it is left out, but never in CI."""
    for item in items:
        if item.path.is_relative_to(BROWSER_TESTS):
            item.add_marker(pytest.mark.browser)
            if not CHROMIUM.exists() and not os.environ.get("CI"):
                item.add_marker(pytest.mark.skip(reason=f"no Chromium at {CHROMIUM}"))


@pytest.fixture(autouse=True)
def _empty_cache():
    """Rate limits and remembered counts of one test are not those of the next."""
    cache.clear()


@pytest.fixture(autouse=True)
def _no_language():
    """The request of a test leaves its language active; the next test must not speak it."""
    translation.deactivate()
