"""Waiting for what only a script in the page can tell."""

import time


def until(page, condition, patience=30):
    """Wait until ``condition``, JavaScript, holds in ``page``; ``patience`` is in seconds.

    Playwright's wait_for_function looks a second time by eval() within the page, which the
    content security policy refuses.
    """
    end = time.monotonic() + patience
    while not page.evaluate(condition):
        assert time.monotonic() < end, condition
        page.wait_for_timeout(50)
