"""The form that adds a language: one choice, and its structure pages stand."""

from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.locales.views import CreateView, LocaleViewSet

from content.languages import add_language


class AddLanguage(CreateView):
    """In place of Wagtail's form, which would make a language without any page."""

    page_title = _("Add a language")
    success_message = _(
        "%(object)s is there now: its home, lists and country sections hold the English words, "
        "ready to translate."
    )

    def save_instance(self):
        return add_language(self.form.cleaned_data["language_code"])


class LanguageViewSet(LocaleViewSet):
    add_view_class = AddLanguage


languages = LanguageViewSet("wagtaillocales", url_prefix="locales")

# Before Wagtail's own address of the same place.
urls = [path("locales/new/", languages.add_view, name="add_language")]
