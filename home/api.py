"""/api/v2/: read-only, for anybody, of what anybody can read on the site and nothing else.

Pages as Wagtail's API gives them, in every language; with ``?language=lv`` the best
edition of each thing for a reader of that language, borrowed ones marked and at the
address where that reader finds them. Images and documents: those that a public page
shows. No session, no user, no cross-origin access, so many answers a minute.
"""

from collections import defaultdict

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import DataError
from django.db.models import CharField, Q
from django.db.models.functions import Cast
from django.http import Http404
from django.utils.functional import cached_property
from rest_framework.fields import Field
from rest_framework.renderers import JSONRenderer
from rest_framework.throttling import SimpleRateThrottle
from wagtail.api import APIField
from wagtail.api.v2.filters import FieldsFilter, LocaleFilter, OrderingFilter, TranslationOfFilter
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.utils import BadRequestError, get_object_detail_url
from wagtail.api.v2.views import BaseAPIViewSet, PagesAPIViewSet
from wagtail.documents.api.v2.views import DocumentsAPIViewSet
from wagtail.images.api.v2.views import ImagesAPIViewSet
from wagtail.models import CollectionViewRestriction, Page, ReferenceIndex

from content.editions import public
from content.facts import declared
from content.reader import ENGLISH, Reader, structure_types
from network.models import PartnerPage

# In ``words`` or ``facts``, but for those who write, or in the answer under "meta" already.
NOT_GIVEN = {"title", "slug", "seo_title", "search_description", "suggested_topic"}
LARGEST_ID = 2**63 - 1


class Throttle(SimpleRateThrottle):
    scope = "api"
    rate = "120/minute"

    def get_cache_key(self, request, view):
        return f"api:{self.get_ident(request)}"

    def get_ident(self, request):
        """The address that the nearest trusted proxy saw; what is before it can be made up."""
        passed = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")
        if settings.TRUSTED_PROXIES and passed[0]:
            return passed[-min(settings.TRUSTED_PROXIES, len(passed))].strip()
        return request.META.get("REMOTE_ADDR")


class Public:
    """What all endpoints share: whom they know (nobody) and how they answer nonsense (400)."""

    authentication_classes = []
    permission_classes = []
    throttle_classes = [Throttle]
    renderer_classes = [JSONRenderer]
    filter_backends = [FieldsFilter, OrderingFilter]
    known_query_parameters = BaseAPIViewSet.known_query_parameters - {"search", "search_operator"}

    def handle_exception(self, exc):
        if isinstance(exc, (ValidationError, ValueError, OverflowError, DataError)):
            exc = BadRequestError("a parameter has a value that does not fit it")
        return super().handle_exception(exc)

    def get_object(self):
        if self.kwargs["pk"] > LARGEST_ID:
            raise Http404
        return super().get_object()


# Pages ----------------------------------------------------------------


class Country(Field):
    """The ISO 3166-1 code of the country that publishes the page."""

    def to_representation(self, country):
        return country.code


class Concepts(Field):
    """Topics and target groups: ``[{"slug", "scheme", "label"}]``, in the page's language."""

    def get_attribute(self, page):
        return page

    def to_representation(self, page):
        language = page.locale.language_code
        tagged = page.tagged_concepts.select_related("tag").filter(tag__status="approved")
        return [
            {"slug": t.tag.slug, "scheme": t.tag.scheme, "label": t.tag.label_in(language)}
            for t in tagged
        ]


class Editions(Field):
    """The page in its other languages: ``[{"language", "id", "detail_url"}]``."""

    def get_attribute(self, page):
        return page

    def to_representation(self, page):
        request, router = self.context["request"], self.context["router"]
        return [
            {
                "language": language,
                "id": pk,
                "detail_url": get_object_detail_url(router, request, Page, pk),
            }
            for language, pk in self.context["view"].editions_of(page)
        ]


class HtmlUrl(Field):
    """Where a reader finds the page; with ``?language=``, a reader of that language."""

    def get_attribute(self, page):
        return page

    def to_representation(self, page):
        view = self.context["view"]
        return self.context["request"].build_absolute_uri(view.address(page))


class Borrowed(Field):
    """Whether the page is in another language than asked for; None where none was."""

    def get_attribute(self, page):
        view = self.context["view"]
        return not view.reader.reads(page) if view.language else None

    def to_representation(self, value):
        return value


def fields_of(model):
    """The columns among the words and facts of ``model``, as APIFields."""
    columns = {field.name for field in model._meta.concrete_fields}
    names = [*declared(model, "words"), *declared(model, "facts")]
    given = [name for name in names if name in columns and name not in NOT_GIVEN]
    fields = [APIField(name) for name in given if name != "country"]
    if "country" in columns:
        fields.insert(0, APIField("country", Country()))
    if issubclass(model, PartnerPage):
        fields.append(APIField("concepts", Concepts()))
    return fields


class Pages(Public, PagesAPIViewSet):
    """Pages. ``language`` asks for the best edition of each; ``locale`` for one language."""

    filter_backends = [FieldsFilter, OrderingFilter, TranslationOfFilter, LocaleFilter]
    known_query_parameters = Public.known_query_parameters | {
        "type",
        "translation_of",
        "locale",
        "language",
    }
    find_query_parameters = frozenset(["id"])
    meta_fields = [
        *(name for name in PagesAPIViewSet.meta_fields if name != "alias_of"),
        "last_published_at",
        "editions",
        "borrowed",
    ]
    listing_default_fields = [*PagesAPIViewSet.listing_default_fields, "borrowed"]

    @classmethod
    def get_body_fields(cls, model):
        return [*super().get_body_fields(model), *fields_of(model)]

    @classmethod
    def get_meta_fields(cls, model):
        own = {"editions": Editions(), "borrowed": Borrowed(), "html_url": HtmlUrl()}
        return [
            APIField(f.name, own.get(f.name, f.serializer)) for f in super().get_meta_fields(model)
        ]

    @cached_property
    def language(self):
        """The reader's language that was asked for, or ""."""
        language = self.request.GET.get("language", "")
        if language and language not in Reader(ENGLISH).locale_ids:
            raise BadRequestError("language is not one of the site's")
        return language

    @cached_property
    def reader(self):
        return Reader(self.language or ENGLISH)

    def address(self, page):
        if not self.language:
            return self.reader.address_in(self.reader.language_of(page), page.url_path)
        if page.content_type_id not in self.reader.structure_type_ids:
            page.section_key = self._sections_of([page])[page.pk]
        return self.reader.address(page)

    def get_base_queryset(self):
        """Live pages of the house that no restriction closes in any language."""
        reader = self.reader
        structure = Page.objects.filter(live=True, content_type__in=structure_types())
        if self.language:
            structure = structure.filter(locale=reader.locale_ids[self.language])
            partners = PartnerPage.objects.best_for(reader)
        else:
            structure = structure.filter(locale__in=list(reader.languages))
            partners = PartnerPage.objects.filter(live=True, locale__in=list(reader.languages))
        # A union: with OR, PostgreSQL asks the second half anew for each page.
        found = structure.order_by().values("pk").union(partners.order_by().values("pk"), all=True)
        return public(Page.objects.filter(pk__in=found), reader).order_by("pk")

    def get_queryset(self):
        return super().get_queryset().order_by("pk")

    def paginate_queryset(self, queryset):
        pages = super().paginate_queryset(queryset.select_related("locale"))
        self._remember_editions(pages)
        self._sections = self._sections_of(pages)
        return pages

    def _sections_of(self, pages):
        """``{pk: section_key}``, which the address of a borrowed page needs."""
        if hasattr(self, "_sections"):
            return self._sections
        pks = [page.pk for page in pages]
        return dict(PartnerPage.objects.filter(pk__in=pks).values_list("pk", "section_key"))

    def editions_of(self, page):
        """``[(language, pk)]`` of the public editions of ``page``, itself among them."""
        if not hasattr(self, "_editions"):
            self._remember_editions([page])
        return self._editions[page.translation_key]

    def _remember_editions(self, pages):
        self._editions = defaultdict(list)
        keys = [page.translation_key for page in pages]
        rows = public(Page.objects.filter(live=True, translation_key__in=keys), self.reader)
        for key, pk, locale in rows.order_by("pk").values_list(
            "translation_key", "pk", "locale_id"
        ):
            if locale in self.reader.languages:
                self._editions[key].append((self.reader.languages[locale], pk))


# Images and documents ----------------------------------------------------------------


def shown(queryset):
    """Of images or documents, those on a public page and in no private collection."""
    private = Q()
    for restriction in CollectionViewRestriction.objects.select_related("collection"):
        private |= Q(collection__path__startswith=restriction.collection.path)
    pages = public(Page.objects.filter(live=True), Reader(ENGLISH))
    uses = ReferenceIndex.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Page),
        to_content_type=ContentType.objects.get_for_model(queryset.model),
        object_id__in=pages.annotate(key=Cast("pk", CharField())).values("key"),
    )
    found = queryset.annotate(key=Cast("pk", CharField()))
    found = found.filter(key__in=uses.values("to_object_id"))
    return found.exclude(private) if private else found


class Images(Public, ImagesAPIViewSet):
    body_fields = [*ImagesAPIViewSet.body_fields, "alt_texts", "description", "credit"]

    def get_queryset(self):
        return shown(super().get_queryset())


class Documents(Public, DocumentsAPIViewSet):
    body_fields = [*DocumentsAPIViewSet.body_fields, "language"]

    def get_queryset(self):
        return shown(super().get_queryset())


router = WagtailAPIRouter("api")
router.register_endpoint("pages", Pages)
router.register_endpoint("images", Images)
router.register_endpoint("documents", Documents)
