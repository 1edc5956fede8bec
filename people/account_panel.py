"""The part of Wagtail's account page that leads to what is under /account/."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.account import BaseSettingsPanel

from people.models import User


class LanguageForm(forms.ModelForm):
    language = forms.ChoiceField(
        label=_("Language of mails"),
        required=False,
        choices=lambda: [("", _("As the browser asks")), *settings.LANGUAGES],
    )

    class Meta:
        model = User
        fields = ["language"]


class SigningInPanel(BaseSettingsPanel):
    name = "signing_in"
    title = _("Mails and signing in")
    order = 450
    form_class = LanguageForm
    template_name = "people/signing_in_panel.html"
