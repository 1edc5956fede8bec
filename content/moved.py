"""Addresses that outlive a change of slug or place.

One redirect is kept for the page that moved and none for the pages beneath it:
an address below it is found by its longest old beginning. Renaming a section of
ten thousand pages writes one row.
"""

from django.urls import get_script_prefix
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from content.reader import Reader


def keep_old_slug(instance, instance_before, **_signal):
    """Receiver of ``page_slug_changed``."""
    _keep(instance, instance_before.url_path)


def keep_old_place(instance, url_path_before, url_path_after, **_signal):
    """Receiver of ``post_page_move``."""
    if url_path_before != url_path_after:
        _keep(instance, url_path_before)


def _keep(page, old_url_path):
    language = page.locale.language_code
    reader = Reader(language)
    if language not in reader.homes:
        return
    old, new = (
        Redirect.normalise_path(reader.address_in(language, path))
        for path in (old_url_path, page.url_path)
    )
    site = Site.objects.filter(is_default_site=True).first()
    kept = Redirect.objects.filter(site=site, automatically_created=True)
    kept.filter(old_path__in=[old, new]).delete()
    if not Redirect.objects.filter(site=site, old_path=old).exists():
        Redirect.objects.create(
            site=site, old_path=old, redirect_page_id=page.pk, automatically_created=True
        )


def new_address(reader, path):
    """Where the page that stood at ``path``, below the language prefix, is now; None if unknown.

    A borrowed page stood at this reader's address too: its old address in the
    section of any language counts.
    """
    parts = [part for part in path.split("/") if part]
    # What is served beneath a page goes with it; no slug has a dot.
    file = parts.pop() if parts and "." in parts[-1] else ""
    beginnings = {
        _old_path(reader.language, *parts[:end]): parts[end:] for end in range(1, len(parts) + 1)
    }
    if len(parts) == 2:
        beginnings |= {old: [] for old in _in_other_languages(reader, *parts)}
    found = Redirect.objects.filter(
        old_path__in=beginnings, automatically_created=True, redirect_page__live=True
    ).select_related("redirect_page")
    longest = max(found, key=lambda redirect: len(redirect.old_path), default=None)
    if not longest:
        return None
    rest = "".join(f"{part}/" for part in beginnings[longest.old_path])
    address = reader.address(longest.redirect_page.specific) + rest + file
    return None if address.strip("/") == f"{reader.language}/{path}".strip("/") else address


def _in_other_languages(reader, section_slug, slug):
    section = next((place for place in reader.structure if place.slug == section_slug), None)
    if not section:
        return []
    editions = Page.objects.filter(translation_key=section.translation_key).values_list(
        "locale_id", "slug"
    )
    return [_old_path(reader.languages.get(locale), its, slug) for locale, its in editions]


def _old_path(*parts):
    return Redirect.normalise_path(get_script_prefix() + "/".join(map(str, parts)))
