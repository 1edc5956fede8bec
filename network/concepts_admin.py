"""The admin of topics and target groups, for moderators."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db.models import Count
from django.utils.functional import classproperty
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction
from wagtail.snippets.views.snippets import SnippetViewSet

from content.reader import ENGLISH
from network.concepts import approve, merge
from network.models import Concept

CHANGE = "network.change_concept"


def field_of(language):
    return f"label_{language.replace('-', '_')}"


class ConceptForm(WagtailAdminModelForm):
    """A label in each language; the English one is the concept's name."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for code, _name in settings.LANGUAGES:
            self.fields[field_of(code)].initial = self.instance.labels.get(code, "")
        self.fields[field_of(ENGLISH)].initial = self.instance.name
        status = self.fields["status"]
        status.choices = [choice for choice in status.choices if choice[0] != "merged"]

    def clean(self):
        labels = {
            code: text
            for code, _name in settings.LANGUAGES
            if (text := (self.cleaned_data.get(field_of(code)) or "").strip())
        }
        for code, text in labels.items():
            twin = Concept.objects.called(text)
            if twin and twin.pk != self.instance.pk:
                message = _("“%(label)s” is a name of “%(concept)s”. Merge the two instead.")
                names = {"label": text, "concept": twin}
                self.add_error(field_of(code), ValidationError(message, params=names))
        self.instance.labels = labels
        self.instance.name = labels.get(ENGLISH, self.instance.name)
        return super().clean()


for code, name in settings.LANGUAGES:
    field = forms.CharField(label=name, max_length=60, required=code == ENGLISH)
    ConceptForm.base_fields[field_of(code)] = ConceptForm.declared_fields[field_of(code)] = field


class ConceptViewSet(SnippetViewSet):
    model = Concept
    icon = "tag"
    add_to_admin_menu = True
    menu_label = _("Topics and groups")
    menu_order = 250
    inspect_view_enabled = False
    copy_view_enabled = False
    list_filter = ["scheme", "status"]
    list_display = [
        "label",
        Column("scheme", label=_("Kind"), accessor="get_scheme_display"),
        Column("status", label=_("Status"), accessor="get_status_display"),
        Column("languages", label=_("Languages"), accessor=lambda concept: len(concept.labels)),
        Column("pages", label=_("Pages"), accessor="number_of_pages"),
    ]
    search_fields = ["name"]
    search_backend_name = None
    edit_handler = ObjectList(
        [
            FieldPanel("scheme"),
            FieldPanel("status"),
            MultiFieldPanel(
                [FieldPanel(field_of(code)) for code, _name in settings.LANGUAGES],
                heading=_("Label in each language"),
            ),
        ],
        base_form_class=ConceptForm,
    )

    def get_queryset(self, request):
        pages = Count("tagged__content_object__translation_key", distinct=True)
        return Concept.objects.standing().annotate(number_of_pages=pages)


class ConceptAction(SnippetBulkAction):
    template_name = "network/admin/concept_action.html"
    question = button = ""

    @classproperty
    def models(cls):
        return [Concept]

    def check_perm(self, obj):
        return self.request.user.has_perm(CHANGE)

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            title=self.display_name, question=self.question, button=self.button, **kwargs
        )


class ApproveConcepts(ConceptAction):
    display_name = _("Approve")
    action_type = "approve"
    aria_label = _("Approve the chosen topics and target groups")
    action_priority = 10
    question = _("Readers will see these, and editors can choose them:")
    button = _("Yes, approve")

    @classmethod
    def execute_action(cls, objects, **kwargs):
        return len(approve(objects)), 0

    def get_success_message(self, num_parent_objects, num_child_objects):
        return ngettext("%d approved.", "%d approved.", num_parent_objects) % num_parent_objects


class MergeForm(forms.Form):
    into = forms.ModelChoiceField(
        Concept.objects.standing(),
        label=_("Merge into"),
        help_text=_("This one stays. All pages of the others will be on it, in all languages."),
    )


class MergeConcepts(ConceptAction):
    display_name = _("Merge")
    action_type = "merge"
    aria_label = _("Merge the chosen topics and target groups into one")
    action_priority = 20
    form_class = MergeForm
    question = _("These become one:")
    button = _("Yes, merge")

    def get_execution_context(self):
        return {"into": self.cleaned_form.cleaned_data["into"]}

    @classmethod
    def execute_action(cls, objects, into=None, **kwargs):
        return len(merge(objects, into=into)), 0

    def get_success_message(self, num_parent_objects, num_child_objects):
        return ngettext("%d merged.", "%d merged.", num_parent_objects) % num_parent_objects
