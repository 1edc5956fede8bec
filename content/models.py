"""What every page is made of."""

from django.conf import settings
from django.db import models, transaction
from django.template.response import TemplateResponse
from django.utils.functional import cached_property, classproperty
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.models import Locale, Page, PageManager, PageViewRestriction
from wagtail.query import PageQuerySet

from content import beside, editions, facts, json_ld
from content.easy_panel import EasyPanel
from content.pictures import PictureFieldFile
from content.reader import chain
from content.rights import EditionRights
from content.templatetags.languages import in_language
from content.wording import wording_of


def uploaded_by(related_name):
    """The field ``uploaded_by_user`` of Wagtail's media, under another reverse name."""
    return models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name=related_name,
    )


class Image(AbstractImage):
    """A picture of a partner's collection, with one alt text per language."""

    alt_texts = models.JSONField(
        _("alternative texts"),
        default=dict,
        blank=True,
        help_text=_("What the picture shows, for people who cannot see it: one text per language."),
    )
    credit = models.CharField(_("credit"), max_length=200, blank=True)
    # Wagtail's own Image, unused but installed, has the default reverse names.
    uploaded_by_user = uploaded_by("uploaded_images")
    tags = TaggableManager(blank=True, verbose_name=_("tags"), related_name="tagged_images")

    admin_form_fields = ("title", "file", "collection", "credit", "tags")

    def alt_in(self, language):
        """The alt text nearest to ``language``; the description where there is none."""
        return self.said_in(language)[0]

    def said_in(self, language):
        """The alt text nearest to ``language`` and its own language, "" where nobody knows."""
        found = ((self.alt_texts.get(code), code) for code in chain(language))
        return next((pair for pair in found if pair[0]), (self.description, ""))

    @property
    def default_alt_text(self):
        return self.alt_in(get_language())


# Not a field of its own: it must stay before width and height, which follow from the file.
Image._meta.get_field("file").attr_class = PictureFieldFile


class Rendition(AbstractRendition):
    image = models.ForeignKey(Image, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="unique_rendition"
            )
        ]


class Document(AbstractDocument):
    language = models.CharField(_("language of the document"), max_length=20, blank=True)
    uploaded_by_user = uploaded_by("uploaded_documents")
    tags = TaggableManager(blank=True, verbose_name=_("tags"), related_name="tagged_documents")

    admin_form_fields = ("title", "file", "collection", "language", "tags")


class BasePageQuerySet(PageQuerySet):
    def best_for(self, reader):
        """Of each thing, the live and public edition nearest to ``reader``."""
        return editions.best(self, reader)

    def for_reading(self):
        """With what a page's own template needs of other tables."""
        return self


class BasePage(Page):
    """Every page of the platform: its words and facts, its editions, its address."""

    original_locale = models.ForeignKey(
        Locale, on_delete=models.PROTECT, related_name="+", editable=False
    )

    is_home = False
    is_structure = False  # exists in every language, and is in the menus
    alone = ()  # what this draft changes without its translations; see ``translation.alike``
    beneath = {}  # what is served beneath the page: {last part of the address: name of a method}
    words = ("title", "slug", "seo_title", "search_description")
    facts = ()
    headings = {}  # of its parts beside another language, where not the name of the field
    content_panels = [*Page.content_panels, EasyPanel()]

    objects = PageManager.from_queryset(BasePageQuerySet)()

    class Meta:
        abstract = True

    @classproperty
    def translatable_fields(cls):
        return facts.translatable_fields(cls)

    @classmethod
    def kind(cls):
        """What the reader is told that this page is, in their language."""
        return cls._meta.verbose_name

    @property
    def summary(self):
        """One or two sentences for cards, search results and previews."""
        return self.search_description

    def get_admin_display_title(self):
        """Of what is published, the published title: editors of all countries read it."""
        return self.title if self.live else super().get_admin_display_title()

    def title_in(self, language):
        """The title to begin with in ``language``, for a page that exists in every language."""
        from content.languages import known_title  # it imports this module

        return known_title(self.title, language)

    def card(self, reader):
        """The inputs of ``components/card.html``; partners' pages show more."""
        return {
            "title": self.title,
            "address": reader.address(self),
            "summary": self.summary,
            "lang": reader.language_of(self),
            "borrowed": not reader.reads(self),
        }

    @cached_property
    def editions(self):
        """This page's live editions and its section's; see ``editions.editions_of``."""
        return editions.editions_of(self, self.reader)

    @cached_property
    def wording(self):
        """How the words that this page's reader sees stand; see ``content.wording``."""
        return wording_of(self, self.reader)

    @property
    def canonical(self):
        """The root-relative address of the page whose words these are."""
        row = self.editions[0].get(self.wording.language, self)
        return self.reader.address_in(self.wording.language, row.url_path)

    def save(self, *args, **kwargs):
        self._set_original_locale()
        with transaction.atomic():
            carries = self.live and not kwargs.get("update_fields")
            before = facts.before(self) if carries else None
            super().save(*args, **kwargs)
            if before and (change := facts.change(self, before)):
                facts.carry(self, before.editions, change)

    def _set_original_locale(self):
        if self.locale_id is None:
            self.locale = self.get_default_locale()
        if self.pk is None:
            twins = Page.objects.filter(translation_key=self.translation_key)
            if self.original_locale_id is None or not twins.exists():
                self.original_locale = self.locale

    def serializable_data(self):
        return super().serializable_data() | ({"alone": self.alone} if self.alone else {})

    def with_content_json(self, content):
        """A draft says nothing of which edition is the original; the row does."""
        page = super().with_content_json(content)
        page.original_locale_id = self.original_locale_id
        page.alone = content.get("alone", ())
        return page

    def permissions_for_user(self, user):
        return EditionRights(user, self)

    def get_view_restrictions(self):
        """Restrictions on any edition of this page or of a page above it."""
        if getattr(self, "reader", None) and not self.reader.closes(self):
            return PageViewRestriction.objects.none()
        above = [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]
        keys = Page.objects.filter(path__in=above).values("translation_key")
        return PageViewRestriction.objects.filter(page__translation_key__in=keys)

    def serve(self, request, *args, beneath=None, **kwargs):
        if beneath:
            self.reader = request.reader
            return getattr(self, self.beneath[beneath])(request)
        if language := request.GET.get("beside"):
            self.reader = request.reader
            shown = beside.context(self, language)
            context = self.get_context(request, *args, **kwargs) | shown
            return TemplateResponse(request, "content/beside.html", context)
        return super().serve(request, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        self.reader = request.reader
        self.reader.shows_translation = self.wording.translated
        language, absolute = self.wording.language, request.build_absolute_uri
        borrowed = language != self.reader.language
        return super().get_context(request, *args, **kwargs) | {
            "reader": self.reader,
            "language": language,
            "borrowed": borrowed,
            # The language of the words where it is not the reader's, and whether the title is
            # in the reader's all the same.
            "foreign": language if borrowed else "",
            "own_title": self._has_own_title(),
            "wording": self.wording,
            "switcher": editions.switcher(self, self.reader),
            "beside": [(language, other) for other in beside.others(self)],
            "canonical": absolute(self.canonical),
            "alternates": [
                {"language": code, "url": absolute(address)}
                for code, address in editions.alternates(self, self.reader).items()
            ],
            "breadcrumbs": self.breadcrumbs(),
            # Attributes of whatever element holds the words of this page.
            "spoken": in_language(language) if borrowed else mark_safe(' dir="auto"'),
            "json_ld": json_ld.graph(self, request),
        }

    def _has_own_title(self):
        """A page whose words are copied may have got a title: the catalogue's, a country's name."""
        source = self.editions[0].get(self.wording.language)
        return self.wording.copied and source is not None and source.title != self.title

    def breadcrumbs(self):
        """The Places above this page in the reader's language."""
        return [] if self.is_home or not self.reader.home else [self.reader.home]

    def schema(self, request):
        """What this page is about, as a schema.org dict; see ``content.json_ld``."""
        return json_ld.node(self, request, "WebPage")
