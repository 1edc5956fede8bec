"""Media, users, and the house: homes, listings and country sections in four languages."""

import io
import itertools

import factory
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from PIL import Image as Picture
from wagtail.models import Collection, Locale, Page, Site

from content.languages import copy_structure
from content.models import Document, Image
from content.reader import Reader
from events.models import EventListingPage
from home.models import HomePage, SearchPage, StandardPage, TopicListingPage
from initiatives.models import InitiativeListingPage
from knowledge.models import KnowledgeListingPage
from network.models import Country, CountryPage, OrganisationListingPage
from network.sections import add_country
from tests.factories.snapshot import Snapshot

LANGUAGES = ("en", "lv", "de", "ar")
COUNTRIES = ("lv", "lt")
LISTINGS = (
    (InitiativeListingPage, "Initiatives"),
    (EventListingPage, "Events"),
    (KnowledgeListingPage, "Knowledge"),
    (OrganisationListingPage, "Organisations"),
    (TopicListingPage, "Topics"),
    (SearchPage, "Search"),
    (StandardPage, "About"),
)


class House:
    """The structure of the platform; content pages come from the factories."""

    languages = LANGUAGES
    snapshot = None

    def __init__(self):
        if House.snapshot:
            House.snapshot.restore()
            Site.clear_site_root_paths_cache()
        else:
            House.snapshot = Snapshot(build)
        self.locales = {locale.language_code: locale for locale in Locale.objects.all()}

    def home(self, language="en"):
        return self.listing(HomePage, language)

    def listing(self, model, language="en"):
        """The structure page of type ``model`` in ``language``."""
        return model.objects.get(locale=self.locales[language])

    def country(self, code):
        return Country.objects.get(code=code)

    def section(self, country, language="en"):
        """The section of ``country`` in ``language``."""
        return CountryPage.objects.get(country__code=country, locale=self.locales[language])

    def section_slug(self, country, language="en"):
        return self.section(country, language).slug

    def reader(self, language="en"):
        return Reader(language)


def build():
    """Write the house: the default page makes room for it."""
    root = Page.get_first_root_node()
    welcome = root.get_children().first()
    english = Locale.objects.get_or_create(language_code="en")[0]
    home = HomePage(
        title="One Roof",
        slug="en",
        headline="One roof for what partners do",
        introduction="Partners in six countries publish and learn here.",
        locale=english,
    )
    root.add_child(instance=home)
    Site.objects.update_or_create(
        is_default_site=True, defaults={"hostname": "localhost", "root_page": home.page_ptr}
    )
    if welcome:
        welcome.delete()
    for model, title in LISTINGS:
        menu = title != "About"
        page = model(title=title, slug=title.lower(), show_in_menus=menu, locale=english)
        home.add_child(instance=page)
    for page in [home, *home.get_children().specific()]:
        page.save_revision().publish()
    for code in LANGUAGES[1:]:
        locale = Locale.objects.get_or_create(language_code=code)[0]
        copy_structure(home, locale, slug=code)
        for page in home.get_children().specific():
            copy_structure(page, locale)
    for code in COUNTRIES:
        add_country(code)


def section_in(country, language):
    """The section of ``country`` in ``language``, made with its rights if it is missing."""
    sections = CountryPage.objects.filter(country__code=country, locale__language_code=language)
    if not sections.exists():
        add_country(country)
    return sections.get()


class PageFactory(factory.Factory):
    """A live page of the section of ``country`` in ``language``; ``live=False`` is a draft.

    Published by a revision, as an editor does.
    """

    class Meta:
        abstract = True

    country = "lv"
    language = "en"
    live = True
    title = factory.Sequence(lambda n: f"Page {n}")
    introduction = "What it is, in two plain sentences."

    @classmethod
    def _build(cls, model, *args, country, language, live, **kwargs):
        return model(**kwargs)

    @classmethod
    def _create(cls, model, *args, country, language, live, concepts=(), **kwargs):
        section = section_in(country, language)
        page = model(locale=section.locale, live=live, **kwargs)
        section.add_child(instance=page)
        if concepts:
            page.concepts.set(concepts)
        revision = page.save_revision()
        if live:
            revision.publish()
        return model.objects.get(pk=page.pk)


def translate(page, language, *, live=True, **words):
    """The edition of ``page`` in ``language``, with ``words`` over the copied ones."""
    locale = Locale.objects.get(language_code=language)
    edition = page.copy_for_translation(locale)
    for name, value in words.items():
        setattr(edition, name, value)
    if "title" in words:
        edition.draft_title = words["title"]
    revision = edition.save_revision()
    if live:
        revision.publish()
    return type(page).objects.get(pk=edition.pk)


numbers = itertools.count(1)


def picture(size=(40, 30), colour="teal", kind="PNG"):
    """The bytes of a picture."""
    file = io.BytesIO()
    Picture.new("RGB", size, colour).save(file, kind)
    return file.getvalue()


class ImageFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Image

    title = factory.Sequence(lambda n: f"Picture {n}")
    description = "A teal rectangle"
    collection = factory.LazyFunction(Collection.get_first_root_node)
    file = factory.LazyFunction(
        lambda: ImageFile(io.BytesIO(picture()), f"picture-{next(numbers)}.png")
    )


class DocumentFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Document

    title = factory.Sequence(lambda n: f"Document {n}")
    collection = factory.LazyFunction(Collection.get_first_root_node)
    file = factory.LazyFunction(
        lambda: ContentFile(b"%PDF-1.4 a worksheet", f"document-{next(numbers)}.pdf")
    )


class UserFactory(factory.django.DjangoModelFactory):
    """A person who signs in with the password "password"; ``groups`` are given after."""

    class Meta:
        model = get_user_model()
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"person-{n}")
    email = factory.LazyAttribute(lambda person: f"{person.username}@example.org")
    password = factory.django.Password("password")

    @factory.post_generation
    def groups(self, create, extracted, **kwargs):
        if create and extracted:
            self.groups.set(extracted)


def editor_of(code, **fields):
    """A user who writes for the country ``code``."""
    return UserFactory(groups=[Country.objects.get(code=code).editors], **fields)


def moderator_of(code, **fields):
    """A user who publishes for the country ``code``."""
    return UserFactory(groups=[Country.objects.get(code=code).moderators], **fields)


def administrator(**fields):
    return UserFactory(is_superuser=True, is_staff=True, **fields)
