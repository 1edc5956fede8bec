"""The place in the page editor for remarks on easy language; ``translation`` fills it."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import HelpPanel

from content.reader import SIMPLE


class EasyPanel(HelpPanel):
    """Remarks on the page as it was last saved, in languages that are easy to read."""

    def __init__(self, **options):
        options = {
            "template": "translation/easy_panel.html",
            "heading": _("Easy to read"),
        } | options
        super().__init__(**options)

    class BoundPanel(HelpPanel.BoundPanel):
        def is_shown(self):
            page = self.instance
            easy = page.locale_id and page.locale.language_code.endswith(SIMPLE)
            return bool(easy and page.pk) and super().is_shown()
