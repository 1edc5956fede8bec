"""View restrictions and translations: a restriction stays where an editor set it."""

from wagtail_localize.models import TranslationSource


def keep_restrictions() -> None:
    """Stop wagtail-localize from copying restrictions, and from deleting them.

    It makes a translation's restrictions those of its source, so that publishing
    a translation opened what somebody had closed there. Here one restriction on
    any edition closes all of them (``BasePage.get_view_restrictions``), and
    nothing is left to copy.
    """
    TranslationSource.sync_view_restrictions = _leave_restrictions


def _leave_restrictions(self, original, translation_page):
    """Takes the place of ``TranslationSource.sync_view_restrictions``."""
