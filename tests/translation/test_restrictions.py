"""A restriction set on one edition closes all, and no translating opens it again."""

import pytest
from django.contrib.auth.models import Group
from wagtail.models import Page, PageViewRestriction

from initiatives.models import InitiativePage
from network.models import PartnerPage
from tests.factories.initiatives import InitiativeFactory
from tests.network.rights import page_url
from tests.translation.working import begin_in
from translation import publishing
from translation.models import Work

WORD, HIDDEN = "Unmistakable", "Coverlet"


@pytest.fixture
def pair(house, django_capture_on_commit_callbacks):
    """A page in English and its Latvian translation, both published."""
    page = InitiativeFactory(country="lv", title=f"{WORD} {HIDDEN}", slug="one")
    with django_capture_on_commit_callbacks(execute=True):
        begin_in(page, house.locales["lv"], live=True)
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
def test_publishing_opens_nothing_and_a_later_language_is_closed_too(
    house, client, pair, django_capture_on_commit_callbacks, closed
):
    restrict(pair[closed])

    with django_capture_on_commit_callbacks(execute=True):
        publishing.publish(Work.objects.get(), None)
        pair[0].save_revision().publish()
        publishing.publish(Work.objects.get(), None)
        begin_in(pair[0], house.locales["de"], live=True)

    assert [r.page_id for r in PageViewRestriction.objects.all()] == [pair[closed].pk]
    assert InitiativePage.objects.filter(live=True).count() == 3
    for page in InitiativePage.objects.all():
        assert page.get_view_restrictions().exists()
    for row in Page.objects.filter(translation_key=pair[0].translation_key):
        section = house.section_slug("lv", row.locale.language_code)
        answer = client.get(f"/{row.locale.language_code}/{section}/{row.slug}/")
        assert (answer.status_code, HIDDEN in answer.content.decode()) == (302, False)


@pytest.mark.parametrize("closed", [0, 1])
def test_deleting_the_edition_that_was_closed_opens_no_other(pair, closed):
    """A restriction goes with its page; another edition is closed by it then."""
    group = Group.objects.create(name="Partners")
    row = PageViewRestriction.objects.create(
        page=pair[closed], restriction_type=PageViewRestriction.GROUPS
    )
    row.groups.add(group)

    InitiativePage.objects.get(pk=pair[closed].pk).delete()

    left = InitiativePage.objects.get().get_view_restrictions().get()
    assert (left.restriction_type, list(left.groups.all())) == ("groups", [group])


def test_what_is_opened_again_is_open_in_languages_begun_meanwhile(house, client, pair):
    restrict(pair[0])
    begin_in(pair[0], house.locales["de"])
    PageViewRestriction.objects.get().delete()
    assert client.get(f"/en/{house.section_slug('lv', 'en')}/one/").status_code == 200


def test_with_the_last_edition_its_restriction_goes(pair):
    restrict(pair[0])
    for page in pair:
        InitiativePage.objects.get(pk=page.pk).delete()
    assert not PageViewRestriction.objects.exists()


def test_the_editor_of_either_edition_sees_that_it_is_closed(house, client, moderator, pair):
    restrict(pair[1])
    client.force_login(moderator)

    response = client.get(page_url("set_privacy", pair[0]))

    assert str(pair[1].pk) in response.json()["html"]
