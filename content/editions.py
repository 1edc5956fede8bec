"""The choice of edition and the address: one thing, many languages, one reader.

An *edition* is a page in one language; all editions of a thing share its
``translation_key``. A reader gets, of each thing, the nearest live edition:
their language, then its non-simple form, then English, then the original. An
edition in another language is *borrowed*: served at the reader's own address,
in its own ``lang``. Every template, feed, link and chooser asks here.
"""

from dataclasses import dataclass
from functools import cache

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, F, OuterRef, Q
from django.http import Http404
from django.urls import get_script_prefix
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from content.prepared import prepared
from content.reader import ENGLISH, chain
from content.wording import is_copied, spoken, work_columns


def best(queryset, reader):
    """Of each thing in ``queryset``, the live and public edition nearest to ``reader``.

    ``queryset`` is of BasePage subclasses. Wagtail's search accepts it as
    ``pk__in=best(…).values("pk")``.
    """
    near = reader.near
    twins = Page.objects.filter(live=True, translation_key=OuterRef("translation_key"))
    choice = Q(locale=near[0])
    for position, locale in enumerate(near[1:], start=1):
        choice |= Q(locale=locale) & ~Exists(twins.filter(locale__in=near[:position]))
    choice |= (
        Q(locale=F("original_locale"))
        & ~Q(locale__in=near)
        & ~Exists(twins.filter(locale__in=near))
    )
    return public(queryset.filter(live=True), reader).filter(choice)


def public(queryset, reader):
    """Without the pages that a view restriction closes, in whichever language it was set."""
    closed = Q()
    for path in reader.closed_paths:
        closed |= Q(path__startswith=path)
    return queryset.exclude(closed) if closed else queryset


@dataclass
class Edition:
    """One language in the switcher: where this page is in ``language``.

    ``borrowed``: its words are in another language. Else they are the original, or a
    translation, which may be ``outdated`` or by a ``machine``.
    """

    language: str
    address: str
    borrowed: bool = False
    current: bool = False
    original: bool = False
    outdated: bool = False
    machine: bool = False


def editions_of(page, reader):
    """The live editions of ``page``: ``{language: row}``, in one query.

    Rows have ``pk, translation_key, locale_id, url_path, slug, title`` and what
    ``content.wording.work_columns`` says; for a page in a section, the section's
    editions come along as ``{language: row}`` second.
    """
    section_key = getattr(page, "section_key", None)
    own, section = {}, {}
    keys = [key for key in (page.translation_key, section_key) if key]
    for row in _live_editions(keys=keys):
        if language := reader.languages.get(row.locale_id):
            group = own if row.translation_key == page.translation_key else section
            group[language] = row
    return own, section


@prepared
def _live_editions(keys):
    pages = Page.objects.filter(live=True, translation_key__in=keys)
    columns = ("pk", "translation_key", "locale_id", "url_path", "slug", "title")
    work = work_columns()
    return pages.annotate(**work).values_list(*columns, *work)


def nearest(own, language, original):
    """The language, of those in ``own``, in which a reader of ``language`` gets the page."""
    return next((code for code in [*chain(language), original] if code in own), None)


def switcher(page, reader):
    """Where ``page`` is in every language, as Editions; borrowed ones included."""
    own, section = page.editions
    original = reader.languages.get(page.original_locale_id)
    found = []
    for language in reader.homes:
        current = language == reader.language
        if row := own.get(language):
            edition = Edition(
                language,
                reader.address_in(language, row.url_path),
                borrowed=is_copied(row),
                current=current,
                original=language == original,
                outdated=bool(row.outdated_since),
                machine=bool(row.machine),
            )
            found.append(edition)
        elif language in section and own:
            source = own.get(nearest(own, language, original))
            if source:
                base = reader.address_in(language, section[language].url_path)
                found.append(Edition(language, f"{base}{source.slug}/", True, current))
    return found


def alternates(page, reader):
    """``{language: root-relative address}`` of ``page`` for ``hreflang``, x-default at the end.

    Only of editions whose words are in that language.
    """
    own = spoken(page.editions[0])
    found = {code: reader.address_in(code, row.url_path) for code, row in own.items()}
    original = reader.languages.get(page.original_locale_id)
    return with_default(found, original, is_home=page.is_home)


def with_default(addresses, original, is_home=False):
    """``addresses``, ``{language: address}``, and where whoever speaks none of them goes.

    That is what a reader without a nearer edition gets; of a home, the choice that / makes.
    """
    default = nearest(addresses, ENGLISH, original)
    if is_home:
        return addresses | {"x-default": get_script_prefix()}
    return addresses | ({"x-default": addresses[default]} if default else {})


def route(request, path):
    """Find the page that ``path``, below the language prefix, is for this reader.

    Returns a RouteResult, with the keyword ``beneath`` where the path goes on to what is
    served beneath the page (calendar.ics). Raises Http404. The page knows its ``reader``;
    where its ``address`` for the reader is another, the caller redirects.
    """
    parts = [part for part in path.split("/") if part]
    # A name without a dot may also be that of a page; no page stands so deep in the tree.
    beneath = parts and (len(parts) > 2 or "." in parts[-1])
    if not beneath or parts[-1] not in names_beneath():
        return _route(request, parts)
    page = _route(request, parts[:-1]).page
    if parts[-1] not in page.beneath:
        raise Http404
    return RouteResult(page, kwargs={"beneath": parts[-1]})


@cache
def names_beneath():
    """Every last part of an address that some page type serves something at."""
    return {name for model in apps.get_models() for name in getattr(model, "beneath", ())}


def _route(request, parts):
    reader = request.reader
    reader.slug = parts[-1] if len(parts) == 2 else ""
    place, rest = reader.home, parts
    if place and parts:
        place = next((p for p in reader.structure[1:] if p.slug == parts[0]), None)
        rest = parts[1:]
    if not place:
        raise Http404
    if len(rest) == 1 and (page := _in_section(place, rest[0], reader)):
        return RouteResult(page)
    page = _specific(place.pk, place.content_type_id, reader)
    return page.route(request, rest)


def _in_section(place, slug, reader):
    """The page called ``slug`` in a country section: the reader's own, or one borrowed."""
    rows = [
        row
        for row in reader.rows
        if row.slug == slug and row.content_type_id not in reader.structure_type_ids
    ]
    for row in rows:
        if row.path.startswith(place.path):
            return _specific(row.pk, row.content_type_id, reader)
    for row in rows:
        page = _specific(row.pk, row.content_type_id, reader)
        if getattr(page, "section_key", None) != place.translation_key:
            continue
        own, _ = page.editions
        language = nearest(own, reader.language, reader.languages.get(page.original_locale_id))
        if language and own[language].pk == page.pk:
            return page
        if language:
            return _specific(own[language].pk, page.content_type_id, reader)
    return None


def _specific(pk, content_type_id, reader):
    model = ContentType.objects.get_for_id(content_type_id).model_class()
    page = model.objects.for_reading().get(pk=pk)
    page.reader = reader
    return page
