"""The question in the page editor whether translations get a new slug or expiry date too."""

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.panels import HelpPanel, PublishingPanel
from wagtail.models import Page

from content.models import BasePage
from content.templatetags.languages import language_name
from translation.alike import field, followers
from translation.together import LEAVE, TOO, is_original

# Heading, question, and what is said of translations that have another one.
WORDS = {
    "slug": (
        gettext_lazy("Address of the translations"),
        gettext_lazy("When the address changes, these translations get the new one too:"),
        gettext_lazy("These have another address, and keep it:"),
    ),
    "expire_at": (
        gettext_lazy("Expiry of the translations"),
        gettext_lazy("When the expiry date changes, these translations get the new one too:"),
        gettext_lazy("These have another expiry date or none, and keep it so:"),
    ),
}


def ask() -> None:
    """Put the question below the slug, and into Wagtail's dialog of the schedule."""
    search_engines, *others = Page.promote_panels
    BasePage.promote_panels = [search_engines, AlikePanel("slug"), *others]
    schedule = PublishingPanel()
    schedule.children.append(AlikePanel("expire_at"))
    BasePage.settings_panels = [schedule, *Page.settings_panels[1:]]


class AlikePanel(HelpPanel):
    """Shown for a live original that has translations; ``name`` is "slug" or "expire_at"."""

    def __init__(self, name, **options):
        options = {"template": "translation/alike.html", "heading": WORDS[name][0]} | options
        super().__init__(**options)
        self.name = name

    def clone_kwargs(self):
        return super().clone_kwargs() | {"name": self.name}

    class BoundPanel(HelpPanel.BoundPanel):
        too, leave = TOO, LEAVE

        def is_shown(self):
            page = self.instance
            asked = page.pk and page.live and is_original(page)
            return bool(asked and self._editions) and super().is_shown()

        @property
        def field(self):
            return field(self.panel.name)

        @property
        def ticked(self):
            """As the draft says, if it was asked before."""
            return self.panel.name not in self.instance.alone

        @property
        def question(self):
            """The question with the languages that it is about; "" for none."""
            return self._said(WORDS[self.panel.name][1], self._followers.allowed)

        @property
        def sentences(self):
            """What is said of the other translations."""
            alike = {page.pk for page in (*self._followers.allowed, *self._followers.refused)}
            own = [page for page in self._editions if page.pk not in alike]
            refused = _("These translations stay, as you have no right to them:")
            return [
                self._said(refused, self._followers.refused),
                self._said(WORDS[self.panel.name][2], own),
            ]

        @cached_property
        def _editions(self):
            others = Page.objects.filter(translation_key=self.instance.translation_key)
            others = others.exclude(pk=self.instance.pk).select_related("locale")
            return list(others.order_by("locale__language_code"))

        @cached_property
        def _followers(self):
            row = Page.objects.get(pk=self.instance.pk)  # the draft may say otherwise
            return followers(row, self.panel.name, self.request.user)

        @staticmethod
        def _said(text, editions):
            names = ", ".join(language_name(page.locale.language_code) for page in editions)
            return f"{text} {names}" if names else ""
