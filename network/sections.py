"""A country's section: its pages in every language, its groups, collection and rights."""

from babel import Locale as CldrLocale
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Collection

from content.languages import copy_structure, homes, slug_of
from content.reader import ENGLISH
from network import rights
from network.models import Country, CountryPage

# CLDR has these regions; ISO 3166-1 does not, but for XK, which the EU uses for Kosovo.
NOT_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}


def country_codes() -> set[str]:
    """The ISO 3166-1 codes of the world, lower case."""
    regions = CldrLocale(ENGLISH).territories
    return {code.lower() for code in regions if code.isalpha() and len(code) == 2} - {
        code.lower() for code in NOT_COUNTRIES
    }


@transaction.atomic
def add_country(
    code: str, *, titles: dict[str, str] | None = None, slugs: dict[str, str] | None = None
) -> Country:
    """Make the section of the country ``code``, or complete it. Repeatable.

    ``titles`` and ``slugs`` are by language code; a title that is not given is the
    country's name in that language. Pages that exist keep theirs. Raises
    ValidationError for a code that is no country's, where the English home is
    missing, and for an address that is taken; nothing is then written.
    """
    code = code.strip().lower()
    if code not in country_codes():
        raise ValidationError(_("“%s” is not the two-letter code of a country.") % code)
    tops = homes()
    if ENGLISH not in tops:
        raise ValidationError(_("There is no home page in English yet. Make it first."))
    country = Country.objects.filter(code=code).first() or _make_country(code)
    _make_pages(country, tops, titles or {}, slugs or {})
    rights.grant(country)
    return country


def _make_country(code):
    name = Country(code=code).name_in(ENGLISH)
    return Country.objects.create(
        code=code,
        editors=Group.objects.get_or_create(name=f"{name} editors")[0],
        moderators=Group.objects.get_or_create(name=f"{name} moderators")[0],
        collection=_collection(name),
    )


def _collection(name):
    root = Collection.get_first_root_node()
    return root.get_children().filter(name=name).first() or root.add_child(
        instance=Collection(name=name)
    )


def _make_pages(country, tops, titles, slugs):
    first = CountryPage.objects.filter(
        country=country, locale__language_code=ENGLISH
    ).first() or _first_page(country, tops[ENGLISH], titles, slugs)
    for language, home in tops.items():
        copy_structure(
            first, home.locale, title=titles.get(language, ""), slug=slugs.get(language, "")
        )


def _first_page(country, home, titles, slugs):
    title = titles.get(ENGLISH) or country.name_in(ENGLISH)
    page = home.add_child(
        instance=CountryPage(
            title=title,
            slug=slugs.get(ENGLISH) or slug_of(title),
            country=country,
            locale=home.locale,
        )
    )
    page.save_revision().publish()
    return page
