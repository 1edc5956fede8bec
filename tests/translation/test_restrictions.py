"""A restriction set on one edition closes all, and no translating opens it again."""

import pytest
from wagtail.models import PageViewRestriction
from wagtail_localize.models import Translation
from wagtail_localize.operations import translate_object

from initiatives.models import InitiativePage
from network.models import PartnerPage
from tests.factories.initiatives import InitiativeFactory
from tests.network.rights import page_url

WORD, HIDDEN = "Unmistakable", "Coverlet"


@pytest.fixture
def pair(house, django_capture_on_commit_callbacks):
    """A page in English and its Latvian translation, both published."""
    page = InitiativeFactory(country="lv", title=f"{WORD} {HIDDEN}", slug="one")
    translate_object(page, [house.locales["lv"]])
    with django_capture_on_commit_callbacks(execute=True):
        Translation.objects.get().save_target(publish=True)
    latvian = page.get_translation(house.locales["lv"])
    assert latvian.live
    return page, latvian


def restrict(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


@pytest.mark.parametrize("closed", [0, 1])
def test_every_edition_is_closed_wherever_it_was_set(house, client, pair, closed):
    restrict(pair[closed])

    for language in ("en", "lv", "de"):
        section = house.section_slug("lv", language)
        for path in (f"{section}/one/", section + "/", "search/?q=" + WORD, "initiatives/"):
            response = client.get(f"/{language}/{path}")
            assert HIDDEN not in response.content.decode(), (language, path)
        assert client.get(f"/{language}/{section}/one/").status_code != 200
        assert not PartnerPage.objects.all().best_for(house.reader(language)).exists()


@pytest.mark.parametrize("closed", [0, 1])
def test_publishing_the_original_and_the_translation_open_nothing(
    pair, django_capture_on_commit_callbacks, closed
):
    restrict(pair[closed])

    with django_capture_on_commit_callbacks(execute=True):
        Translation.objects.get().save_target(publish=True)
        pair[0].save_revision().publish()
        Translation.objects.get().save_target(publish=True)

    assert [r.page_id for r in PageViewRestriction.objects.all()] == [pair[closed].pk]
    for page in InitiativePage.objects.all():
        assert page.get_view_restrictions().exists()


def test_the_editor_of_either_edition_sees_that_it_is_closed(house, client, moderator, pair):
    restrict(pair[1])
    client.force_login(moderator)

    response = client.get(page_url("set_privacy", pair[0]))

    assert str(pair[1].pk) in response.json()["html"]
