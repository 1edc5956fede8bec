"""The matrix: every page that one may read, in every language; also as a table to download."""

from itertools import islice

from django.core.paginator import Paginator
from django.http import StreamingHttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import get_language, override, pgettext
from django.utils.translation import gettext as _
from wagtail.admin.auth import permission_denied
from wagtail.admin.widgets.button import HeaderButton

from content.templatetags.languages import language_name
from events.running.export import csv_parts
from network.models.country import country_name
from translation import rights
from translation.allowed import Allowed
from translation.cells import NAMES, cells_of
from translation.finding import Filters
from translation.menu import head
from translation.totals import Totals, totals

A_PAGE = 50
AT_ONCE = 500  # pages of the table that are read together
FIRST = ("-changed_at", "-pk")


def overview(request):
    """The pages that the filters in the address find, the latest changed first."""
    if not rights.may_use_workspace(request.user):
        return permission_denied(request)
    asked = Filters(request.GET, request.user)
    page = Paginator(_found(asked, request.user), A_PAGE).get_page(request.GET.get("p"))
    own = rights.languages_of(request.user)
    shown = [asked.locale] if asked.locale else asked.locales
    query = request.GET.copy()
    query.pop("p", None)
    table = HeaderButton(
        _("Table (CSV)"),
        url=f"{reverse('translate_table')}?{query.urlencode()}",
        icon_name="download",
    )
    context = head(_("Translations"), top=True) | {
        "header_buttons": [table],
        "form": asked,
        "page": page,
        "locales": shown,
        # On a narrow screen there is room for one.
        "narrow": asked.locale or (own or asked.locales)[0],
        "rows": _rows(request.user, list(page), shown),
        "query": query.urlencode(),
        "here": request.get_full_path(),
        "languages": own,
        "totals": _totals(asked, totals()),
    }
    return render(request, "translation/overview.html", context)


def _found(asked, user):
    found = asked.choose(rights.readable(user))
    return found.select_related("source__locale", "page").order_by(*FIRST)


def _rows(user, originals, locales):
    """``(original, [(cell, whether it may be opened or begun)])``."""
    cells, allowed = cells_of(originals, locales), Allowed(user, originals)
    for original in originals:
        yield (
            original,
            [
                (
                    cells[original.pk][locale.pk],
                    allowed.may_translate(original, locale)
                    or allowed.may_publish(original, locale),
                )
                for locale in locales
            ],
        )


def _totals(asked, found: Totals) -> dict:
    """Numbers by language, of the country that is asked for; by country, of the language."""
    country = (asked.cleaned_data["country"] if asked.is_valid() else "") or None
    locale = asked.locale.pk if asked.locale else None
    return {
        "at": found.at,
        "all": found.of(country=country, locale=locale),
        "country": country and country_name(country),
        "language": asked.locale and language_name(asked.locale.language_code),
        "languages": [
            (language_name(each.language_code), found.of(country=country, locale=each.pk))
            for each in asked.locales
        ],
        "countries": [
            (
                country_name(code) if code else _("Lists and standing pages"),
                found.of(country=code, locale=locale),
            )
            for code in found.countries
        ],
    }


def table(request):
    """All pages that the filters find, as CSV: a row a page, two columns a language."""
    if not rights.may_use_workspace(request.user):
        return permission_denied(request)
    asked = Filters(request.GET, request.user)
    parts = _in_language(get_language(), csv_parts(_table(asked, request.user)))
    response = StreamingHttpResponse(parts, content_type="text/csv; charset=utf-8")
    name = f"translations-{timezone.localdate():%Y-%m-%d}.csv"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _in_language(language, parts):
    """``parts`` made in ``language``: when they are asked for, its view has ended."""
    while True:
        with override(language):
            part = next(parts, None)
        if part is None:
            return
        yield part


def _table(asked, user):
    locales = [asked.locale] if asked.locale else asked.locales
    head = [_("Page"), _("Kind"), _("Written in"), _("Date")]
    head += [pgettext("how many", "Words"), _("Times read")]
    for locale in locales:
        name = language_name(locale.language_code)
        head += [name, _("Words left: %(language)s") % {"language": name}]
    yield head
    found = _found(asked, user).iterator(chunk_size=AT_ONCE)
    while originals := list(islice(found, AT_ONCE)):
        yield from _lines(originals, locales)


def _lines(originals, locales):
    cells = cells_of(originals, locales)
    names = {code: str(name) for code, name in NAMES.items()}  # translated once, not a cell
    for original in originals:
        line = [
            original.page.title,
            original.kind,
            original.source.locale.language_code,
            original.starts.date().isoformat() if original.starts else "",
            original.words,
            original.reads,
        ]
        for cell in cells[original.pk].values():
            line += [names[cell.state], cell.words_left]
        yield line


urls = [
    path("translate/overview/", overview, name="translate_overview"),
    path("translate/overview/table.csv", table, name="translate_table"),
]
