"""The form that copies a page: within its language, as a page of its own."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.pages import CopyForm

from network.models import PartnerPage


class PartnerCopyForm(CopyForm):
    """Without aliases, which no restriction reaches, and with a slug that is free everywhere."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields.pop("alias", None)

    def clean(self):
        cleaned = super().clean()
        parent, slug = cleaned.get("new_parent_page"), cleaned.get("new_slug")
        if parent and parent.locale_id != self.page.locale_id:
            self.add_error(
                "new_parent_page",
                _("This section is in another language. Translate the page instead."),
            )
        elif parent and slug and not PartnerPage._slug_is_available(slug, parent):
            self.add_error("new_slug", _("Another page of this country has this address."))
        return cleaned
