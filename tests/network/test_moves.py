"""Moving, copying and deleting pages: country, editions and original follow."""

import pytest
from django.urls import reverse
from wagtail.models import Page, Revision

from initiatives.models import InitiativePage
from tests.factories.content import moderator_of
from tests.factories.initiatives import InitiativeFactory, translate
from tests.network.rights import form_data, page_url


def standing(key):
    """``{language: (country code, section's key, path of the section above)}``."""
    return {
        page.locale.language_code: (page.country.code, page.section_key, page.get_parent().pk)
        for page in InitiativePage.objects.filter(translation_key=key)
    }


def test_a_moved_page_takes_country_and_editions_along(house, client, admin):
    page = InitiativeFactory(country="lv", title="Moves")
    translate(page, "lv")
    client.force_login(admin)

    client.post(page_url("move_confirm", page, house.section("lt")))

    key = house.section("lt").translation_key
    assert standing(page.translation_key) == {
        "en": ("lt", key, house.section("lt", "en").pk),
        "lv": ("lt", key, house.section("lt", "lv").pk),
    }


def test_an_edition_whose_slug_is_taken_there_gets_a_free_one(house, client, admin):
    InitiativeFactory(country="lt", language="lv", slug="kava")
    page = InitiativeFactory(country="lv", slug="coffee")
    translate(page, "lv", slug="kava")
    client.force_login(admin)

    client.post(page_url("move_confirm", page, house.section("lt")))

    slugs = InitiativePage.objects.filter(translation_key=page.translation_key)
    assert set(slugs.values_list("slug", flat=True)) == {"coffee", "kava-1"}
    assert {code for code, *_rest in standing(page.translation_key).values()} == {"lt"}


def test_a_draft_published_after_the_move_stays_in_the_new_country(house, client, admin):
    page = InitiativeFactory(country="lv")
    draft = page.save_revision()
    client.force_login(admin)
    client.post(page_url("move_confirm", page, house.section("lt")))

    Revision.objects.get(pk=draft.pk).publish()

    assert InitiativePage.objects.get(pk=page.pk).country.code == "lt"


def test_a_page_is_not_moved_into_another_language(house, client, admin):
    page = InitiativeFactory(country="lv")
    client.force_login(admin)

    client.post(page_url("move_confirm", page, house.section("lv", "de")))

    assert page.get_parent().pk == Page.objects.get(pk=page.pk).get_parent().pk


@pytest.mark.parametrize("alias", ["", "on"])
def test_a_page_is_not_copied_into_another_language_nor_as_an_alias(house, client, alias):
    page = InitiativeFactory(country="lv")
    client.force_login(moderator_of("lv"))
    data = {"new_title": "Copy", "new_slug": "copy", "alias": alias}

    client.post(page_url("copy", page), data | {"new_parent_page": house.section("lv", "de").pk})
    assert not Page.objects.filter(slug="copy").exists()

    client.post(page_url("copy", page), data | {"new_parent_page": house.section("lv").pk})
    copy = InitiativePage.objects.get(slug="copy")
    assert (copy.alias_of, copy.live, copy.translation_key == page.translation_key) == (
        None,
        False,
        False,
    )


def test_a_slug_that_is_taken_in_another_language_is_a_form_error(house, client, editor):
    InitiativeFactory(country="lv", language="de", slug="kaffee")
    section = house.section("lv")
    url = reverse("wagtailadmin_pages:add", args=["initiatives", "initiativepage", section.pk])
    client.force_login(editor)

    words = {"title": "Coffee", "slug": "kaffee", "place": "Rīga", "introduction": "Coffee."}
    response = client.post(url, form_data(client.get(url), **words))

    assert "in another language" in response.context["form"].errors["slug"][0]
    assert not InitiativePage.objects.filter(title="Coffee").exists()


def test_a_slug_made_from_the_title_is_free_in_every_language(house):
    InitiativeFactory(country="lv", language="de", title="Kaffee", slug="")

    page = InitiativeFactory(country="lv", language="en", title="Kaffee", slug="")

    assert page.slug == "kaffee-2"


def test_deleting_the_original_makes_a_live_edition_the_original(house, client, admin):
    page = InitiativeFactory(country="lv", language="lv", title="Latviski")
    translate(page, "en", live=False, title="Draft")
    translate(page, "de", title="Deutsch")
    client.force_login(admin)

    client.post(page_url("delete", page), {"translations": "leave"})

    left = InitiativePage.objects.filter(translation_key=page.translation_key)
    german = house.locales["de"]
    assert set(left.values_list("original_locale", flat=True)) == {german.pk}
    found = InitiativePage.objects.all().best_for(house.reader("ar"))
    assert [page.title for page in found] == ["Deutsch"]


def test_an_older_draft_does_not_bring_a_deleted_original_back(house):
    page = InitiativeFactory(country="lv", language="lv")
    german = translate(page, "de", title="Deutsch")
    draft = german.save_revision()
    page.delete()

    Revision.objects.get(pk=draft.pk).publish()

    german.refresh_from_db()
    assert german.original_locale == house.locales["de"]


def test_deleting_a_translation_leaves_the_original(house):
    page = InitiativeFactory(country="lv", language="lv")
    translate(page, "de").delete()

    assert InitiativePage.objects.get().original_locale == house.locales["lv"]


def test_unpublishing_the_original_makes_a_live_edition_the_original(house, client, moderator):
    page = InitiativeFactory(country="lv", language="lv", title="Latviski")
    translate(page, "de", title="Deutsch")
    client.force_login(moderator)

    client.post(page_url("unpublish", page), {"translations": "leave"})

    found = InitiativePage.objects.all().best_for(house.reader("ar"))
    assert [page.title for page in found] == ["Deutsch"]


def test_a_translation_published_before_its_original_is_read_in_every_language(house):
    page = InitiativeFactory(country="lv", language="lv", live=False)
    translate(page, "de", title="Deutsch")

    found = InitiativePage.objects.all().best_for(house.reader("ar"))

    assert [page.title for page in found] == ["Deutsch"]


def test_unpublishing_the_only_edition_leaves_it_the_original(house):
    page = InitiativeFactory(country="lv", language="lv")

    page.unpublish()

    assert InitiativePage.objects.get().original_locale == house.locales["lv"]
