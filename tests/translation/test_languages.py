"""Adding a language is one form, and its structure pages stand."""

import pytest
from django.urls import reverse
from wagtail.models import GroupPagePermission, Locale, Page, WorkflowPage

from content.reader import structure_types
from initiatives.models import InitiativePage
from network.models import CountryPage
from tests.factories.content import editor_of
from tests.network.rights import form_data


def structure(code):
    pages = Page.objects.filter(
        locale__language_code=code, content_type__in=structure_types(), live=True
    )
    return set(pages.values_list("translation_key", flat=True))


@pytest.fixture
def ukrainian(house, client, admin):
    client.force_login(admin)
    return client.post(reverse("wagtaillocales:add"), {"language_code": "uk"}, follow=True)


def test_adding_a_language_makes_every_structure_page(ukrainian):
    assert structure("uk") == structure("en") != set()
    assert "Ukrainian is there now" in ukrainian.content.decode()


def test_countries_of_a_new_language_are_named_in_it_with_rights_and_workflow(house, ukrainian):
    page = CountryPage.objects.get(locale__language_code="uk", country__code="lv")

    rights = GroupPagePermission.objects.filter(page=page)
    groups = set(rights.values_list("group__name", flat=True))
    assert (page.title, page.slug) == ("Латвія", "латвія")
    assert groups == {"Latvia editors", "Latvia moderators"}
    assert WorkflowPage.objects.filter(page=page).exists()


def test_editor_writes_in_the_new_language_in_the_own_section_alone(house, client, ukrainian):
    client.force_login(editor_of("lv"))
    locale = Locale.objects.get(language_code="uk")
    for country in ("lv", "lt"):
        section = CountryPage.objects.get(locale=locale, country__code=country)
        url = reverse("wagtailadmin_pages:add", args=["initiatives", "initiativepage", section.pk])
        form = client.get(url)
        if form.status_code == 200:
            words = {"title": "Кава", "slug": "kava", "place": "Рига", "introduction": "Кава."}
            client.post(url, form_data(form, **words))

    page = InitiativePage.objects.get(locale=locale)
    assert (page.title, page.country.code, page.live) == ("Кава", "lv", False)


def test_editor_may_not_add_a_language(house, client, editor):
    client.force_login(editor)

    client.post(reverse("wagtaillocales:add"), {"language_code": "uk"})

    assert not Locale.objects.filter(language_code="uk").exists()


@pytest.mark.parametrize("code", ["lv", "xx", ""])
def test_a_language_that_is_there_or_unknown_is_a_form_error(house, client, admin, code):
    client.force_login(admin)

    response = client.post(reverse("wagtaillocales:add"), {"language_code": code})

    assert response.status_code == 200
    assert response.context["form"].errors["language_code"]
    assert Locale.objects.count() == 4
