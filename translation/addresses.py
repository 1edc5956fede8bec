"""Addresses of translations in scripts other than Latin."""

from functools import partial

from django.utils.text import slugify
from wagtail_localize import models


def keep_scripts() -> None:
    """Let wagtail-localize keep a slug in Arabic or Cyrillic, which it would make empty."""
    models.slugify = partial(slugify, allow_unicode=True)
