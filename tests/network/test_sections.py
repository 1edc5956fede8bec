"""Adding a country: its pages, groups, collection and rights, in every language."""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Page, WorkflowPage

from content.languages import add_language, slug_of
from home.models import HomePage
from network.models import Country, CountryPage
from network.sections import add_country

pytestmark = pytest.mark.django_db


@pytest.fixture
def home():
    root = Page.get_first_root_node()
    home = root.add_child(
        instance=HomePage(title="One Roof", slug="one-roof", headline="One", introduction="Roof")
    )
    home.save_revision().publish()
    for code in ("lv", "ar"):
        add_language(code)
    return home


def counts():
    models = (Country, CountryPage, GroupPagePermission, GroupCollectionPermission, WorkflowPage)
    return [model.objects.count() for model in models]


def test_add_country_makes_a_section_in_every_language_named_in_it(home):
    country = add_country("LV")

    pages = CountryPage.objects.filter(country=country).order_by("path")
    assert [(p.locale.language_code, p.title, p.slug, p.live) for p in pages] == [
        ("en", "Latvia", "latvia", True),
        ("lv", "Latvija", "latvija", True),
        ("ar", "لاتفيا", "لاتفيا", True),
    ]
    assert len({page.translation_key for page in pages}) == 1


def test_add_country_takes_titles_and_slugs(home):
    add_country("de", titles={"en": "Germany (north)"}, slugs={"ar": "germany"})

    pages = CountryPage.objects.order_by("path")
    assert [(p.title, p.slug) for p in pages] == [
        ("Germany (north)", "germany-north"),
        ("Vācija", "vacija"),
        ("ألمانيا", "germany"),
    ]


def test_add_country_twice_changes_nothing(home):
    add_country("lv")
    before = counts()

    add_country("lv")

    assert counts() == before


def test_add_country_gives_page_rights_in_every_language(home):
    country = add_country("lv")

    found = {
        group.name: sorted(
            (p.page.locale.language_code, p.permission.codename)
            for p in group.page_permissions.select_related("page__locale", "permission")
        )
        for group in (country.editors, country.moderators)
    }

    editors = ["add_page", "change_page"]
    moderators = ["add_page", "change_page", "lock_page", "publish_page", "unlock_page"]
    assert found == {
        "Latvia editors": [(c, p) for c in ("ar", "en", "lv") for p in editors],
        "Latvia moderators": [(c, p) for c in ("ar", "en", "lv") for p in moderators],
    }


def test_moderators_alone_approve_and_merge_topics_and_nobody_deletes_them(home):
    country = add_country("lv")

    moderators = country.moderators.permissions.filter(content_type__model="concept")
    assert sorted(moderators.values_list("codename", flat=True)) == [
        "add_concept",
        "change_concept",
    ]
    assert not country.editors.permissions.filter(content_type__model="concept").exists()


def test_language_added_later_has_the_section_with_the_same_rights_and_workflow(home):
    country = add_country("lv")

    add_language("de")

    page = CountryPage.objects.get(locale__language_code="de")
    assert page.title == "Lettland"
    assert sorted(
        GroupPagePermission.objects.filter(page=page).values_list(
            "group__name", "permission__codename"
        )
    ) == [
        ("Latvia editors", "add_page"),
        ("Latvia editors", "change_page"),
        ("Latvia moderators", "add_page"),
        ("Latvia moderators", "change_page"),
        ("Latvia moderators", "lock_page"),
        ("Latvia moderators", "publish_page"),
        ("Latvia moderators", "unlock_page"),
    ]
    assert list(page.get_workflow().tasks[0].specific.groups.all()) == [country.moderators]


@pytest.mark.parametrize("code", ["", "l", "lva", "zz", "eu", "419", "l'"])
def test_add_country_refuses_what_is_no_country_and_writes_nothing(home, code):
    before = counts()

    with pytest.raises(ValidationError, match="two-letter code"):
        add_country(code)

    assert counts() == before


def test_add_country_whose_address_is_taken_writes_nothing(home):
    add_country("lv")
    before = counts()

    with pytest.raises(ValidationError):
        add_country("lt", slugs={"en": "lithuania", "lv": "latvija"})

    assert counts() == before


def test_add_country_needs_the_english_home():
    with pytest.raises(ValidationError, match="no home page in English"):
        add_country("lv")


@pytest.mark.parametrize(
    ("title", "slug"),
    [("Iniciatīvas", "iniciativas"), ("Über uns", "uber-uns"), ("Події", "події")],
)
def test_slug_is_plain_letters_where_the_script_is_latin(title, slug):
    assert slug_of(title) == slug


def test_command_adds_a_country(home, capsys):
    call_command("add_country", "lv")

    assert Country.objects.get().code == "lv"
    assert "Latvia" in capsys.readouterr().out


def test_command_with_a_wrong_code_says_so(home):
    with pytest.raises(CommandError, match="two-letter code"):
        call_command("add_country", "xx")
