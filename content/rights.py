"""What one may do with a page, beyond the groups' permissions."""

from wagtail.models import PagePermissionTester


class EditionRights(PagePermissionTester):
    """Structure stays: only administrators move homes, lists, sections and standing pages.

    Wagtail asks this of a page of its own type; where it asks a bare ``Page``,
    ``network.guard`` stands before the address.
    """

    def can_delete(self, ignore_bulk=False):
        return self._may_unsettle() and super().can_delete(ignore_bulk)

    def can_unpublish(self):
        return self._may_unsettle() and super().can_unpublish()

    def can_copy_to(self, destination, recursive=False):
        """A copy stays in its language: a page in another language is a translation."""
        same = destination.locale_id == self.page.locale_id
        return same and super().can_copy_to(destination, recursive)

    def _may_unsettle(self):
        return self.user.is_superuser or not self.page.is_structure
