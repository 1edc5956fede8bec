"""What a user may do with many pages in many languages: ``translation.rights`` in few queries.

For what a page offers. Each address asks ``translation.rights`` again.
"""

from functools import cached_property

from wagtail.models import Locale, Page
from wagtail.permissions import page_permission_policy

from network.models import CountryPage
from translation.models import Language, Original


class Allowed:
    """The rights of ``user`` over ``originals``, which they may read; at most seven queries."""

    def __init__(self, user, originals: list[Original]):
        self.user = user
        self.keys = [original.source.object_id for original in originals]

    def may_translate(self, original: Original, locale: Locale) -> bool:
        return self._may(original, locale, self._own[0], "change")

    def may_publish(self, original: Original, locale: Locale) -> bool:
        return self._may(original, locale, self._own[1], "publish")

    def _may(self, original, locale, own, action):
        if locale.pk == original.source.locale_id:
            return False
        if self.user.is_superuser or locale.pk in own:
            return True
        place = (original.source.object_id, locale.pk)
        if place in self._pages:
            return place in self._in_tree[action]
        return (original.section_key, locale.pk) in self._sections[action]

    @cached_property
    def _own(self):
        """The Locale pks that the user translates into, and those that they publish."""
        groups = set(self.user.groups.values_list("pk", flat=True))
        languages = list(Language.objects.all())
        return (
            {own.pk for own in languages if {own.translators_id, own.reviewers_id} & groups},
            {
                own.pk
                for own in languages
                if own.reviewers_id in groups or (not own.review and own.translators_id in groups)
            },
        )

    @cached_property
    def _pages(self):
        return self._places(Page.objects.filter(translation_key__in=self.keys))

    @cached_property
    def _in_tree(self):
        return {
            action: self._places(_allowed(self.user, action).filter(translation_key__in=self.keys))
            for action in ("change", "publish")
        }

    @cached_property
    def _sections(self):
        sections = CountryPage.objects.order_by().values("pk")
        return {
            action: self._places(_allowed(self.user, right).filter(pk__in=sections))
            for action, right in (("change", "add"), ("publish", "publish"))
        }

    @staticmethod
    def _places(pages):
        """``{(translation_key, Locale pk)}`` of ``pages``."""
        return set(pages.order_by().values_list("translation_key", "locale_id"))


def _allowed(user, action):
    return page_permission_policy.instances_user_has_permission_for(user, action)
