"""Who reads: the interface language, and the house as it stands in that language."""

from dataclasses import dataclass, field
from functools import cache, cached_property
from operator import attrgetter
from uuid import UUID

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import Case, Q, When
from django.urls import get_script_prefix
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language
from wagtail.models import Page, PageViewRestriction

from content.prepared import prepared

ENGLISH = "en"
SIMPLE = "-simple"


def chain(language):
    """The languages a reader of ``language`` is served in, nearest first.

    >>> chain("lv-simple")
    ['lv-simple', 'lv', 'en']
    """
    return list(dict.fromkeys([language, language.removesuffix(SIMPLE), ENGLISH]))


@dataclass(frozen=True)
class Place:
    """A page's place in the house, enough to link to it. ``address`` is root-relative.

    ``copied_from`` is the language that its words still are in where nobody has translated
    them, else ""; ``lang`` is the same of its title, which may be translated already.
    """

    pk: int
    translation_key: UUID
    language: str
    title: str
    address: str
    path: str
    slug: str
    content_type_id: int
    in_menu: bool
    copied_from: str = ""
    lang: str = ""


@dataclass
class Reader:
    """Who reads: the interface language, and the structure of the house in it.

    Attributes are read lazily; an ordinary page costs one query for the
    structure and one for the restrictions.
    """

    language: str
    slug: str = ""
    links: dict = field(default_factory=dict, repr=False)  # what ``content.links`` has found
    pages: dict = field(default_factory=dict, repr=False)  # what those links were set to
    images: dict = field(default_factory=dict, repr=False)  # the Images in blocks, likewise
    pictures: dict = field(default_factory=dict, repr=False)  # what ``content.renditions`` has
    shows_translation: bool = False  # whether the words of the page are a translation

    @cached_property
    def rows(self):
        """The homes of all languages, the structure of this one, and pages named ``slug``.

        Beginning with the numbers of the pages, from the indexes alone, and sorted here:
        SQLite would otherwise read every page there is.
        """
        found = _rows(
            home_types=list(self.home_type_ids),
            types=list(self.structure_type_ids),
            language=self.language,
            slug=self.slug,
        )
        return sorted(found, key=attrgetter("path"))

    @cached_property
    def homes(self):
        return {
            row.locale__language_code: row
            for row in self.rows
            if row.content_type_id in self.home_type_ids
        }

    @cached_property
    def locale_ids(self):
        """``{language code: Locale pk}`` of every language that has a home."""
        return {code: home.locale_id for code, home in self.homes.items()}

    @cached_property
    def near(self):
        """Locale pks of the languages that this reader is served in, nearest first."""
        return [self.locale_ids[code] for code in chain(self.language) if code in self.locale_ids]

    @cached_property
    def languages(self):
        """``{Locale pk: language code}``."""
        return {pk: code for code, pk in self.locale_ids.items()}

    @cached_property
    def home_type_ids(self):
        return {content_type.pk for content_type in home_types()}

    @cached_property
    def structure_type_ids(self):
        return {content_type.pk for content_type in structure_types()}

    @cached_property
    def structure(self):
        """The home, listings, sections and standing pages of this language, as Places."""
        return [
            self._place(row)
            for row in self.rows
            if row.content_type_id in self.structure_type_ids
            and row.locale__language_code == self.language
        ]

    def _place(self, row):
        copied_from, _space, title = (row.copied or "").partition(" ")
        return Place(
            pk=row.pk,
            translation_key=row.translation_key,
            language=row.locale__language_code,
            title=row.title,
            address=self.address_in(row.locale__language_code, row.url_path),
            path=row.path,
            slug=row.slug,
            content_type_id=row.content_type_id,
            in_menu=row.show_in_menus,
            copied_from=copied_from,
            lang=copied_from if row.title == title else "",
        )

    def address_in(self, language, url_path):
        """The root-relative address of the page of ``language`` with this ``url_path``."""
        below_home = url_path.removeprefix(self.homes[language].url_path)
        return f"{get_script_prefix()}{language}/{below_home}"

    @cached_property
    def sections(self):
        """``{translation_key: Place}`` of the structure, to find a section's own address."""
        return {place.translation_key: place for place in self.structure}

    def of_type(self, *models):
        """The structure pages of the given types, as Places in tree order."""
        types = type_ids(*models)
        return [place for place in self.structure if place.content_type_id in types]

    @property
    def home(self):
        return self.structure[0] if self.structure else None

    @cached_property
    def menu(self):
        return [place for place in self.structure if place.in_menu]

    def places(self, label):
        """The structure pages of the type ``label``, as "home.SearchPage", in tree order."""
        found = ContentType.objects.get_by_natural_key(*label.lower().split("."))
        return [place for place in self.structure if place.content_type_id == found.pk]

    @cached_property
    def search_address(self):
        return next((place.address for place in self.places("home.SearchPage")), None)

    @cached_property
    def events_address(self):
        """Where events are listed; beneath it are their calendar and their feed."""
        return next((place.address for place in self.places("events.EventListingPage")), None)

    @cached_property
    def topics_address(self):
        """Where topics are listed; beneath it each has a page by its slug."""
        return next((place.address for place in self.places("home.TopicListingPage")), None)

    @cached_property
    def footer(self):
        """The standing pages that no menu has."""
        return [place for place in self.places("home.StandardPage") if not place.in_menu]

    @cached_property
    def closed_paths(self):
        return closed_paths()

    def closes(self, page):
        """Whether a restriction closes ``page``, or any row that has its ``path``."""
        return any(page.path.startswith(path) for path in self.closed_paths)

    def reads(self, page):
        """Whether ``page`` is in the reader's language, not borrowed."""
        return page.locale_id == self.locale_ids.get(self.language)

    def language_of(self, page):
        """The BCP 47 code of the words of ``page``."""
        return self.languages.get(page.locale_id) or page.locale.language_code

    def address(self, page):
        """Where this reader finds ``page``, root-relative: its own or a borrowed address."""
        if not self.reads(page):
            section = self.sections.get(getattr(page, "section_key", None))
            if section:
                return f"{section.address}{page.slug}/"
        return self.address_in(self.language_of(page), page.url_path)


def closed_paths():
    """Tree paths that a view restriction closes: every edition of each restricted page."""
    # Not joined with pages: where there are no restrictions, SQLite would begin with the pages.
    restricted = list(PageViewRestriction.objects.values_list("page_id", flat=True))
    if not restricted:
        return []
    keys = Page.objects.filter(pk__in=restricted).values("translation_key")
    return list(Page.objects.filter(translation_key__in=keys).values_list("path", flat=True))


def home_types():
    return [ct for model, ct in _types().items() if model.is_home]


def structure_types():
    """Content types of the pages that exist in every language."""
    return list(_types().values())


def _types():
    return ContentType.objects.get_for_models(*_structure_models())


def type_ids(*models):
    """The primary keys of the content types of ``models``."""
    return [found.pk for found in ContentType.objects.get_for_models(*models).values()]


@cache
def _structure_models():
    from content.models import BasePage  # models import this module

    return [m for m in apps.get_models() if issubclass(m, BasePage) and m.is_structure]


@prepared
def _rows(home_types, types, language, slug):
    from content.wording import copied  # it imports this module

    near = Page.objects.filter(content_type__in=types).order_by().values("pk")
    named = Page.objects.filter(slug=slug).order_by().values("pk")
    wanted = (
        Q(content_type__in=home_types)
        | Q(content_type__in=types, locale__language_code=language)
        | Q(slug=slug) & ~Q(content_type__in=types)
    )
    own = Case(When(locale__language_code=language, then=copied()))
    pages = Page.objects.annotate(copied=own)
    pages = pages.filter(wanted, live=True, pk__in=near.union(named, all=True))
    return pages.order_by().values_list(
        "pk",
        "translation_key",
        "locale_id",
        "locale__language_code",
        "title",
        "url_path",
        "path",
        "slug",
        "content_type_id",
        "show_in_menus",
        "copied",
    )


class ReaderMiddleware:
    """Gives each request its ``reader``; nothing is read until a page asks."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        from content.links import reading  # it imports this module

        request.reader = SimpleLazyObject(lambda: Reader(get_language()))
        with reading(request.reader):
            return self.get_response(request)


def context(request):
    """Context processor: ``reader`` for every template, also of pages that are not Wagtail's."""
    return {"reader": request.reader}
