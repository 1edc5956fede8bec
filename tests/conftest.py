"""What holds for every test: nothing remembered, no language chosen, Chromium for the browser's."""

import os
from pathlib import Path

import pytest
from django.core.cache import cache
from django.utils.translation import deactivate

from translation import memory

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
def _nothing_remembered():
    """Limits, counts and sentences of one test are not those of the next, whose numbers recur."""
    cache.clear()
    memory.forget()


@pytest.fixture(autouse=True)
def _no_language():
    """The request of a test leaves its language active; the next test must not speak it."""
    deactivate()
