"""The glossary in the admin: translators of a language read it, its reviewers keep it."""

import django_filters
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin.auth import permission_denied
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import DeleteView, EditView, IndexView
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import HeaderButton
from wagtail.models import Locale
from wagtail.permission_policies import ModelPermissionPolicy

from content.folding import fold
from content.templatetags.languages import language_name
from translation import proposals, rights
from translation.files import terms
from translation.files.coming_in import keep
from translation.menu import head
from translation.models import Term


def kept_by(user) -> list[Locale]:
    """The languages whose terms ``user`` keeps: those that they review; all for administrators."""
    if not user.is_active:
        return []
    found = Locale.objects.order_by("language_code")
    if not user.is_superuser:
        found = found.filter(language__reviewers__in=user.groups.all()).distinct()
    return list(found)


class TermPolicy(ModelPermissionPolicy):
    """Whoever uses the workspace looks; a term is its target language's reviewers'."""

    def user_has_permission(self, user, action):
        if action == "view":
            return rights.may_use_workspace(user)
        return rights.may_use_workspace(user) and bool(kept_by(user))

    def user_has_any_permission(self, user, actions):
        return any(self.user_has_permission(user, action) for action in actions)

    def user_has_permission_for_instance(self, user, action, instance):
        if action == "view":
            return rights.may_use_workspace(user)
        return rights.may_use_workspace(user) and instance.target_locale in kept_by(user)

    def user_has_any_permission_for_instance(self, user, actions, instance):
        return any(self.user_has_permission_for_instance(user, a, instance) for a in actions)

    def instances_user_has_any_permission_for(self, user, actions):
        if "view" in actions and rights.may_use_workspace(user):
            return Term.objects.all()
        return Term.objects.filter(target_locale__in=kept_by(user))


class TermForm(WagtailAdminModelForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = [locale.pk for locale in kept_by(self.for_user)] if self.for_user else []
        self.fields["target_locale"].queryset = Locale.objects.filter(pk__in=own)

    def clean(self):
        found = super().clean()
        source, target = found.get("source_locale"), found.get("target_locale")
        if source and source == target:
            self.add_error("target_locale", _("Choose two languages."))
        twin = Term.objects.filter(
            source_locale=source, target_locale=target, folded=fold(found.get("source", "").strip())
        ).exclude(pk=self.instance.pk)
        if source and target and (known := twin.first()):
            self.add_error("source", proposals.known_already(known))
        return found

    class Meta:
        model = Term
        fields = ["source_locale", "target_locale", "source", "target", "note", "never"]


class TermFilters(WagtailFilterSet):
    source_locale = django_filters.ModelChoiceFilter(
        queryset=Locale.objects, label=pgettext_lazy("language", "from")
    )
    target_locale = django_filters.ModelChoiceFilter(queryset=Locale.objects, label=_("into"))

    class Meta:
        model = Term
        fields = ["source_locale", "target_locale", "proposed"]


class TermList(IndexView):
    page_title = _("Glossary")
    add_item_label = _("Add a term")
    default_ordering = ["-proposed", "source"]  # what waits for somebody comes first

    @cached_property
    def columns(self):
        return [
            self._get_title_column("source"),
            Column("target", label=_("translation")),
            Column(
                "source_locale",
                label=pgettext_lazy("language", "from"),
                accessor=_language("source_locale"),
            ),
            Column("target_locale", label=_("into"), accessor=_language("target_locale")),
            Column("note", label=_("note")),
            Column("proposed", label=_("State"), accessor=_state),
        ]

    def get_base_queryset(self):
        found = super().get_base_queryset()
        return found.select_related("source_locale", "target_locale", "proposed_by")

    @cached_property
    def header_buttons(self):
        files = HeaderButton(_("Files"), url=reverse("translate_terms"), icon_name="download")
        return [*super().header_buttons, files]


class Kept:
    """A view of one term, for those who keep its language: Wagtail asks for the model alone."""

    def get_object(self, *args, **kwargs):
        term = super().get_object(*args, **kwargs)
        if term.target_locale not in kept_by(self.request.user):
            raise PermissionDenied
        return term


class EditTerm(Kept, EditView):
    """Whoever keeps the language takes a proposal by saving it, changed or not."""

    @property
    def submit_button_label(self):
        return _("Take into the glossary") if self.object.proposed else EditView.submit_button_label

    @property
    def delete_item_label(self):
        return _("Reject") if self.object.proposed else EditView.delete_item_label

    def save_instance(self):
        proposals.take(self.object)
        return super().save_instance()


class DeleteTerm(Kept, DeleteView):
    pass


def _state(term):
    if not term.proposed:
        return ""
    by = term.proposed_by
    return _("proposed by %(name)s") % {"name": by} if by else _("proposed")


def _language(name):
    return lambda term: language_name(getattr(term, name).language_code)


class TermViewSet(ModelViewSet):
    model = Term
    name = "glossary"
    icon = "list-ul"
    # The queue leads here: an item of the menu would ask for rights on every page of the admin.
    add_to_admin_menu = False
    index_view_class = TermList
    edit_view_class = EditTerm
    delete_view_class = DeleteTerm
    permission_policy = TermPolicy(Term)
    copy_view_enabled = False
    search_fields = ["source", "target", "folded"]
    search_backend_name = None
    filterset_class = TermFilters
    list_per_page = 50

    def get_form_class(self, for_update=False):
        return TermForm


glossary = TermViewSet("glossary", url_prefix="translate/glossary")


@require_safe
def files(request):
    if not rights.may_use_workspace(request.user):
        return permission_denied(request)
    context = head(_("Files of the glossary")) | {
        "locales": Locale.objects.order_by("language_code"),
        "kept": kept_by(request.user),
    }
    return render(request, "translation/terms.html", context)


def _pair(values):
    found = (values.get("source", ""), values.get("target", ""))
    return [get_object_or_404(Locale, language_code=code) for code in found]


@require_safe
def out(request, kind):
    """The terms of two languages; ``kind`` is csv or tbx."""
    if not rights.may_use_workspace(request.user):
        return permission_denied(request)
    source, target = _pair(request.GET)
    found = Term.objects.filter(source_locale=source, target_locale=target, proposed=False)
    if kind == "tbx":
        response = HttpResponse(terms.as_tbx(found, source, target), "application/x-tbx")
    else:
        response = HttpResponse(terms.as_table(found), "text/csv; charset=utf-8")
    name = f"glossary-{source.language_code}-{target.language_code}.{kind}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_POST
def come_in(request):
    source, target = _pair(request.POST)
    if source == target or target not in kept_by(request.user):
        return permission_denied(request)
    uploads = request.FILES.getlist("files")
    reports = [
        terms.take_in(each.name, each.read(), source, target).as_values() for each in uploads
    ]
    return redirect("translate_report", keep("terms", [reports], request.user).pk)


urls = [
    path("translate/terms/", files, name="translate_terms"),
    path("translate/terms/in/", come_in, name="translate_terms_in"),
    path("translate/terms/<str:kind>/", out, name="translate_terms_out"),
]
