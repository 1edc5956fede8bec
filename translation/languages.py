"""The languages of the platform in the admin: add one, and say who translates into it."""

from django import forms
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.urls import include, path
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext
from wagtail.admin.ui.tables import Column
from wagtail.locales.forms import LocaleForm
from wagtail.locales.views import (
    CreateView,
    EditView,
    IndexView,
    LanguageTitleColumn,
    LocaleViewSet,
)
from wagtail.models import Locale
from wagtail.permission_policies import ModelPermissionPolicy

from content.languages import add_language
from translation.models import Language
from translation.rights import language


class AddLanguage(CreateView):
    """In place of Wagtail's form, which would make a language without any page."""

    page_title = gettext_lazy("Add a language")
    success_message = gettext_lazy(
        "%(object)s is there now: its home, lists and country sections hold the English words, "
        "ready to translate."
    )

    def save_instance(self):
        return add_language(self.form.cleaned_data["language_code"])


class Members(forms.ModelMultipleChoiceField):
    """Who is in a group, each with a tick to take out."""

    widget = forms.CheckboxSelectMultiple

    def label_from_instance(self, user):
        name = user.get_full_name()
        return f"{name} ({user.email})" if name and user.email else name or str(user)


class PeopleForm(forms.ModelForm):
    """The people of a language, and how its translations are published."""

    translators = Members(None, label=gettext_lazy("Translators"), required=False)
    new_translators = forms.CharField(
        label=gettext_lazy("New translators"),
        required=False,
        help_text=gettext_lazy("E-mail addresses or user names, with commas between."),
    )
    reviewers = Members(None, label=gettext_lazy("Reviewers"), required=False)
    new_reviewers = forms.CharField(
        label=gettext_lazy("New reviewers"),
        required=False,
        help_text=gettext_lazy("E-mail addresses or user names, with commas between."),
    )
    review = Language._meta.get_field("review").formfield()

    class Meta:
        model = Locale
        fields = []

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.language = language(self.instance)
        self.fields["review"].initial = self.language.review
        for name, group in self._groups().items():
            field = self.fields[name]
            field.queryset = group.user_set.order_by("last_name", "first_name", "username")
            field.initial = list(field.queryset)
            field.help_text = (
                _("Take the tick away from whoever does not do it any more.")
                if field.initial
                else _("Nobody yet.")
            )

    def _groups(self) -> dict[str, Group]:
        return {"translators": self.language.translators, "reviewers": self.language.reviewers}

    def clean_new_translators(self):
        return _people(self.cleaned_data["new_translators"])

    def clean_new_reviewers(self):
        return _people(self.cleaned_data["new_reviewers"])

    @transaction.atomic
    def save(self, commit=True):
        """Wagtail's view saves in one step."""
        for name, group in self._groups().items():
            kept = set(self.cleaned_data[name])
            group.user_set.remove(*(user for user in self.fields[name].initial if user not in kept))
            group.user_set.add(*self.cleaned_data[f"new_{name}"])
        self.language.review = self.cleaned_data["review"]
        self.language.save()
        return self.instance


def _people(text):
    """The users that ``text`` names. Raises ValidationError for what names none, or several."""
    found, wrong = [], []
    for word in filter(None, (part.strip() for part in text.split(","))):
        users = get_user_model().objects.filter(
            Q(email__iexact=word) | Q(username=word), is_active=True
        )
        if users.count() == 1:
            found.append(users.get())
        else:
            wrong.append(word)
    if wrong:
        raise ValidationError(
            _("No account, or more than one, has this name: %(names)s")
            % {"names": ", ".join(wrong)}
        )
    return found


class LanguageList(IndexView):
    page_title = gettext_lazy("Languages")
    add_item_label = gettext_lazy("Add a language")

    @cached_property
    def columns(self):
        return [
            LanguageTitleColumn(
                "language",
                label=_("Language"),
                sort_key="language_code",
                url_name="wagtaillocales:edit",
            ),
            Column("translators", label=_("Translators"), accessor=_names("translators")),
            Column("reviewers", label=_("Reviewers"), accessor=_names("reviewers")),
            Column("review", label=pgettext("how it is checked", "Review"), accessor=_review),
        ]


def _names(group):
    def accessor(locale):
        people = getattr(language(locale), group).user_set.all()
        return ", ".join(user.get_full_name() or str(user) for user in people) or "–"

    return accessor


def _review(locale):
    return _("A second person reads") if language(locale).review else _("Translators publish")


class EditLanguage(EditView):
    success_message = gettext_lazy("%(object)s is saved.")
    error_message = gettext_lazy("The language could not be saved.")


class AdministratorsOnly(ModelPermissionPolicy):
    def user_has_permission(self, user, action):
        return user.is_active and user.is_superuser

    def user_has_any_permission(self, user, actions):
        return self.user_has_permission(user, None)

    def user_has_permission_for_instance(self, user, action, instance):
        return self.user_has_permission(user, action)


class LanguageViewSet(LocaleViewSet):
    index_view_class = LanguageList
    add_view_class = AddLanguage
    edit_view_class = EditLanguage
    permission_policy = AdministratorsOnly(Locale)

    def get_form_class(self, for_update=False):
        return PeopleForm if for_update else LocaleForm


languages = LanguageViewSet("wagtaillocales", url_prefix="locales")


def call_it_languages(request, menu_items) -> None:
    """Hook ``construct_settings_menu``: what Wagtail calls locales."""
    for item in menu_items:
        if item.name == "locales":
            item.label = gettext_lazy("Languages")


# Before Wagtail's own addresses of the same places, which keep their names.
urls = [path("locales/", include((languages.get_urlpatterns(), "languages")))]
