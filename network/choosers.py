"""Choosing the page at the other end of a link."""

from urllib.parse import urlencode

from anyascii import anyascii
from django import forms
from django.db.models import BooleanField, Case, Exists, F, OuterRef, Q, Value, When
from django.http import Http404
from django.urls import reverse
from django.utils.text import capfirst, slugify
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column, LocaleColumn
from wagtail.admin.views.generic import chooser as views
from wagtail.admin.viewsets.chooser import ChooserViewSet
from wagtail.admin.widgets import BaseChooser
from wagtail.models import Page

from content.reader import Reader
from network.admin_rules import choosable_pages
from network.connections import SIDES
from network.models import Country, PartnerPage


def offered(side, *, language, user):
    """What ``user`` may link at ``side``: each thing once, in the edition nearest to ``language``.

    Published things of all countries, and the drafts of their own. First comes
    what is in ``language`` and in the user's own country.
    """
    pages = PartnerPage.objects.of_kind(*side.models())
    twins = Page.objects.filter(live=True, translation_key=OuterRef("translation_key"))
    drafts = pages.filter(~Exists(twins), live=False, locale=F("original_locale"))
    live = pages.best_for(Reader(language))
    own = Country.objects.filter(
        Q(editors__in=user.groups.all()) | Q(moderators__in=user.groups.all())
    )
    return (
        pages.filter(
            Q(pk__in=live.values("pk")) | Q(pk__in=choosable_pages(drafts, user).values("pk"))
        )
        .select_related("country", "locale")
        .annotate(
            in_language=_true_if(locale__language_code=language),
            in_country=_true_if(country__in=own.values("pk")),
        )
        .order_by("-in_language", "-in_country", "sort_title", "pk")
    )


def _true_if(**condition):
    return Case(When(**condition, then=Value(True)), default=False, output_field=BooleanField())


class SearchForm(BaseFilterForm):
    """Words of a title, in any case, with or without accents."""

    q = forms.CharField(
        label=_("Search"),
        required=False,
        widget=forms.TextInput(attrs={"placeholder": _("Words of the title")}),
    )

    def filter(self, objects):
        self.search_query = self.cleaned_data["q"].replace("\0", "")
        self.is_searching = bool(self.search_query)
        for word in self.search_query.split()[:8]:
            found = Q(title__icontains=word)
            if plain := slugify(anyascii(word)):
                found |= Q(slug__icontains=plain)
            objects = objects.filter(found)
        return objects


class OfferedMixin:
    """Reads from the address which side of which role is chosen, and in which language."""

    @property
    def offered(self):
        try:
            side = SIDES[self.request.GET.get("side", "")]
        except KeyError:
            raise Http404 from None
        language = self.request.GET.get("language") or get_language()
        if language not in Reader(language).homes:
            raise Http404
        return offered(side, language=language, user=self.request.user)


class ListMixin(OfferedMixin):
    filter_form_class = SearchForm

    def get_object_list(self):
        return self.offered

    @property
    def columns(self):
        return [
            self.title_column,
            Column(
                "kind", label=_("Kind"), accessor=lambda page: capfirst(page.specific_class.kind())
            ),
            Column("country", label=_("Country")),
            LocaleColumn(sort_key=None),
            Column("status", label=_("Status"), accessor="status_string"),
        ]


class ChooseView(ListMixin, views.ChooseView):
    pass


class ChooseResultsView(ListMixin, views.ChooseResultsView):
    pass


def title_of(page):
    """What the editor reads where ``page`` is chosen."""
    return f"{page.title} ({page.country})"


class ChosenView(OfferedMixin, views.ChosenView):
    def get_display_title(self, instance):
        return title_of(instance)

    def get_object(self, pk):
        return self.offered.get(pk=pk)


class ChosenMultipleView(OfferedMixin, views.ChosenMultipleView):
    def get_display_title(self, instance):
        return title_of(instance)

    def get_objects(self, pks):
        return self.offered.filter(pk__in=pks)


class LinkedPageChooser(BaseChooser):
    """Chooses a page for ``side``, as a reader of ``language`` knows it."""

    model = PartnerPage
    icon = "link"
    chooser_modal_url_name = "linked_page_chooser:choose"
    choose_one_text = _("Choose a page")
    choose_another_text = _("Choose another page")
    link_to_chosen_text = _("Edit this page")

    def __init__(self, side, language, **kwargs):
        super().__init__(**kwargs)
        self.side, self.language = side, language

    def get_chooser_modal_url(self):
        place = {"side": self.side.name, "language": self.language}
        return f"{reverse(self.chooser_modal_url_name)}?{urlencode(place)}"

    def get_display_title(self, instance):
        return title_of(instance)


class LinkedPageChooserViewSet(ChooserViewSet):
    model = PartnerPage
    icon = "link"
    page_title = _("Choose a page")
    register_widget = False
    preserve_url_parameters = ["multiple", "side", "language"]
    choose_view_class = ChooseView
    choose_results_view_class = ChooseResultsView
    chosen_view_class = ChosenView
    chosen_multiple_view_class = ChosenMultipleView

    def get_urlpatterns(self):
        # Nothing is created here.
        return [path for path in super().get_urlpatterns() if path.name != "create"]


linked_page_chooser = LinkedPageChooserViewSet("linked_page_chooser")
