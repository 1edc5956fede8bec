"""Fixtures that every test may ask for. ``house``: see ``tests.factories.content.House``."""

import pytest

from tests.factories.content import House, administrator, editor_of, moderator_of


@pytest.fixture
def house(db):
    """Homes, listings and two country sections (lv, lt) in English, Latvian, German, Arabic."""
    return House()


@pytest.fixture
def editor(house):
    """An editor of Latvia."""
    return editor_of("lv")


@pytest.fixture
def moderator(house):
    """A moderator of Latvia."""
    return moderator_of("lv")


@pytest.fixture
def admin(house):
    return administrator()
