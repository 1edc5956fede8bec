"""Administrators say who translates into a language, who reviews, and whether anybody does."""

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation

from network.models import CountryPage
from network.sections import add_country
from tests.factories.content import UserFactory
from translation.models import Language, Work
from translation.rights import languages_of


@pytest.fixture
def latvian(house):
    return Language.objects.get(locale=house.locales["lv"])


def edit(client, language, **data):
    url = reverse("wagtaillocales:edit", args=[language.pk])
    return client.post(url, data)


def people(group):
    return set(group.user_set.values_list("username", flat=True))


def test_people_are_added_by_address_or_name_and_taken_out_by_their_tick(client, admin, latvian):
    anna = UserFactory(username="anna", email="anna@example.org")
    berta, cilda = UserFactory(username="berta"), UserFactory(username="cilda")
    latvian.translators.user_set.add(berta, cilda)
    client.force_login(admin)

    edit(
        client,
        latvian,
        translators=[cilda.pk],
        new_translators="Anna@Example.org",
        new_reviewers="berta, cilda",
    )

    latvian.refresh_from_db()
    assert people(latvian.translators) == {"anna", "cilda"}
    assert people(latvian.reviewers) == {"berta", "cilda"}
    assert latvian.review is False
    assert [locale.language_code for locale in languages_of(anna)] == ["lv"]


def test_the_tick_of_a_second_person_is_kept(client, admin, latvian):
    client.force_login(admin)
    Language.objects.update(review=False)
    edit(client, latvian, review="on")
    latvian.refresh_from_db()
    assert latvian.review


def test_a_name_that_nobody_has_changes_nothing_and_is_said(client, admin, latvian):
    UserFactory(username="berta")
    client.force_login(admin)

    answer = edit(client, latvian, new_translators="berta, nobody@example.org", review="on")

    assert "has this name: nobody@example.org" in answer.content.decode()
    assert people(latvian.translators) == set()


def test_somebody_who_is_in_no_group_is_not_taken_in_by_a_tick(client, admin, latvian):
    stranger = UserFactory()
    client.force_login(admin)
    edit(client, latvian, translators=[stranger.pk])
    assert people(latvian.translators) == set()


def test_the_list_names_the_people(client, admin, latvian):
    latvian.reviewers.user_set.add(UserFactory(first_name="Ilze", last_name="Example"))
    client.force_login(admin)
    answer = client.get(reverse("wagtaillocales:index")).content.decode()
    assert "Ilze Example" in answer
    assert answer.count("A second person reads") == 4


@pytest.mark.parametrize("name", ["wagtaillocales:index", "wagtaillocales:edit"])
def test_nobody_else_sees_or_changes_them(client, house, latvian, moderator, name):
    reader = UserFactory(groups=[latvian.translators, latvian.reviewers])
    arguments = [latvian.pk] if name.endswith("edit") else []
    for user in (moderator, reader):
        client.force_login(user)
        assert reader.email not in client.get(reverse(name, args=arguments)).content.decode()
        edit(client, latvian, new_translators=user.email)
        assert people(latvian.translators) == {reader.username}


# Pages that a new language was given in the words of another


@pytest.fixture
def ukrainian(house, client, admin, django_capture_on_commit_callbacks):
    client.force_login(admin)
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("wagtaillocales:add"), {"language_code": "uk"})
    return Locale.objects.get(language_code="uk")


def test_copied_pages_of_a_new_language_are_work_to_do(house, ukrainian):
    home = house.home("en")
    work = Work.objects.get(locale=ukrainian, translation__source__object_id=home.translation_key)
    assert (work.state, work.published_at) == (Work.State.STARTED, None)
    assert work.missing > 0
    assert work.translation.enabled
    words = StringTranslation.objects.filter(
        context__object_id=home.translation_key, locale=ukrainian
    )
    assert not words.filter(data=home.headline).exists()


def test_what_the_platform_knows_already_is_translated(house, ukrainian):
    section = house.section("lv", "en")
    work = Work.objects.get(
        locale=ukrainian, translation__source__object_id=section.translation_key
    )
    assert (work.missing, work.state) == (0, Work.State.TRANSLATED)
    words = StringTranslation.objects.filter(
        context__object_id=section.translation_key, context__path="title", locale=ukrainian
    )
    assert words.get().data == "Латвія"


def test_the_section_of_a_new_country_is_registered_in_every_language(
    house, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        add_country("ee")
    section = CountryPage.objects.get(country__code="ee", locale=house.locales["en"])
    works = Work.objects.filter(translation__source__object_id=section.translation_key)
    codes = set(works.values_list("locale__language_code", flat=True))
    assert codes == {"lv", "de", "ar"}
