"""The admin of countries: a list, and the form that makes a country's section."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import CreateView, IndexView
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies import ModelPermissionPolicy

from network.models import Country
from network.models.country import country_name
from network.sections import add_country, country_codes


class CountryForm(WagtailAdminModelForm):
    code = forms.ChoiceField(
        label=_("Country"),
        help_text=_(
            "Its section is made in every language, with a group of editors, a group of "
            "moderators and a place for its pictures and documents."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        language = get_language()
        there = set(Country.objects.values_list("code", flat=True))
        names = [(country_name(code, language), code) for code in country_codes() - there]
        self.fields["code"].choices = [("", "—"), *((code, name) for name, code in sorted(names))]

    class Meta:
        model = Country
        fields = ["code"]


class AddCountry(CreateView):
    page_title = _("Add a country")
    success_message = _("%(object)s has its section now, in every language.")

    def save_instance(self):
        return add_country(self.form.cleaned_data["code"])

    def form_valid(self, form):
        try:
            return super().form_valid(form)
        except ValidationError as error:
            form.add_error("code", error.messages)
            self.produced_error_message = self.get_error_message()
            return self.form_invalid(form)


class CountryList(IndexView):
    page_title = _("Countries")
    add_item_label = _("Add a country")
    default_ordering = "code"

    @cached_property
    def columns(self):
        return [
            Column("name", label=_("Country")),
            Column("editors", label=_("Editors")),
            Column("moderators", label=_("Moderators")),
            Column("collection", label=_("Pictures and documents")),
        ]


class CountryPolicy(ModelPermissionPolicy):
    """Administrators add countries; nobody edits or deletes one here."""

    def user_has_permission(self, user, action):
        return user.is_active and user.is_superuser and action in {"add", "view"}

    def user_has_any_permission(self, user, actions):
        return any(self.user_has_permission(user, action) for action in actions)

    def user_has_permission_for_instance(self, user, action, instance):
        return self.user_has_permission(user, action)


class CountryViewSet(ModelViewSet):
    model = Country
    icon = "globe"
    menu_label = _("Countries")
    add_to_settings_menu = True
    menu_order = 20
    index_view_class = CountryList
    add_view_class = AddCountry
    copy_view_enabled = False
    permission_policy = CountryPolicy(Country)

    def get_form_class(self, for_update=False):
        return CountryForm


countries = CountryViewSet("countries")
