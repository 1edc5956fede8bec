"""What becomes of translations when their original is taken down, moved, renamed or deleted."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, Page

from events.models import EventListingPage, EventPage, Message, RegistrationBy
from initiatives.models import InitiativeListingPage, InitiativePage
from tests.factories.content import UserFactory, moderator_of
from tests.factories.events import PeerVisitFactory, registration
from tests.factories.initiatives import InitiativeFactory
from tests.network.rights import page_url
from tests.translation.working import begin_in


def editions(page, **which):
    """The languages in which ``page`` is there."""
    pages = Page.objects.filter(translation_key=page.translation_key, **which)
    return set(pages.values_list("locale__language_code", flat=True))


def original_of(page):
    rows = InitiativePage.objects.filter(translation_key=page.translation_key)
    return set(rows.values_list("original_locale__language_code", flat=True))


def bulk_url(action, *pages):
    ids = "&".join(f"id={page.pk}" for page in pages)
    return reverse("wagtail_bulk_action", args=["wagtailcore", "page", action]) + f"?{ids}"


WAYS = {
    "unpublish": lambda page: page_url("unpublish", page),
    "delete": lambda page: page_url("delete", page),
    "bulk unpublish": lambda page: bulk_url("unpublish", page),
    "bulk delete": lambda page: bulk_url("delete", page),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_question_is_asked_with_a_tick(client, moderator, page, works, way):
    client.force_login(moderator)

    answer = client.get(WAYS[way](page)).content.decode()

    assert "The 2 translations too: German, Latvian" in " ".join(answer.split())
    assert 'name="translations" value="too" checked' in " ".join(answer.split())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("answer", [{}, {"translations": ["leave", "too"]}])
def test_translations_go_the_way_of_their_original(client, moderator, page, works, way, answer):
    client.force_login(moderator)

    client.post(WAYS[way](page), answer)

    assert editions(page, live=True) == set()
    if "unpublish" in way:
        assert editions(page) == {"en", "lv", "de"}
        assert original_of(page) == {"en"}
    else:
        assert editions(page) == set()


@pytest.mark.parametrize("way", WAYS)
def test_without_the_tick_translations_stay(client, moderator, page, works, way):
    client.force_login(moderator)

    client.post(WAYS[way](page), {"translations": "leave"})

    assert editions(page, live=True) == {"lv", "de"}
    assert original_of(page) < {"lv", "de"}


@pytest.mark.parametrize("way", WAYS)
def test_a_translation_goes_alone_and_nothing_is_asked(client, house, moderator, page, works, way):
    client.force_login(moderator)
    latvian = page.get_translation(house.locales["lv"])

    assert 'name="translations"' not in client.get(WAYS[way](latvian)).content.decode()
    client.post(WAYS[way](latvian))

    assert editions(page, live=True) == {"en", "de"}


@pytest.fixture
def english_only(house):
    """A user who may publish in the English section of Latvia, and not in the others."""
    user = moderator_of("lv")
    group = user.groups.get()
    section = house.section("lv", "en")
    GroupPagePermission.objects.filter(group=group).exclude(page=section.pk).delete()
    return user


@pytest.mark.parametrize("way", WAYS)
def test_nobody_takes_down_a_translation_without_a_right_to_it(
    client, page, works, english_only, way
):
    client.force_login(english_only)

    asked = " ".join(client.get(WAYS[way](page)).content.decode().split())
    client.post(WAYS[way](page), {"translations": ["leave", "too"]})

    assert "These translations stay, as you have no right to them: German, Latvian" in asked
    assert editions(page, live=True) == {"lv", "de"}


@pytest.mark.parametrize("way", WAYS)
def test_a_translator_takes_down_nothing(client, house, page, works, way):
    language = house.locales["lv"].language
    client.force_login(UserFactory(groups=[language.translators, language.reviewers]))
    for one in (page, page.get_translation(house.locales["lv"])):
        client.post(WAYS[way](one))
    assert editions(page, live=True) == {"en", "lv", "de"}


def test_the_api_asks_nothing_and_so_does_nothing(client, moderator, page, works):
    client.force_login(moderator)
    for action in ("delete", "unpublish"):
        client.post(reverse("wagtailadmin_api:pages:action", args=[page.pk, action]))
    assert editions(page, live=True) == {"en", "lv", "de"}


def test_what_a_person_chose_together_in_a_bulk_is_done_once(client, house, moderator, page, works):
    client.force_login(moderator)
    german = page.get_translation(house.locales["de"])

    client.post(bulk_url("delete", page, german))

    assert editions(page) == set()


# Moving


def test_a_move_says_that_the_other_languages_move_along(client, house, admin, page, works):
    client.force_login(admin)
    url = page_url("move_confirm", page, house.section("lt"))
    assert "These move along: German, Latvian" in " ".join(client.get(url).content.decode().split())


@pytest.mark.parametrize("bulk", [False, True])
def test_a_page_moves_only_with_all_its_languages(client, house, page, works, english_only, bulk):
    """Somebody with both countries in English, and neither in another language."""
    section = house.section("lt")
    group = english_only.groups.get()
    for row in GroupPagePermission.objects.filter(group=group):
        GroupPagePermission.objects.create(
            group=group, page=section.page_ptr, permission=row.permission
        )
    client.force_login(english_only)
    alone = InitiativeFactory(country="lv", slug="alone")

    for one in (page, alone):
        if bulk:
            client.post(bulk_url("move", one), {"chooser": section.pk})
        else:
            client.post(page_url("move_confirm", one, section))

    assert [p.slug for p in house.section("lt").get_children()] == ["alone"]
    assert InitiativePage.objects.get(pk=page.pk).country.code == "lv"


# Renaming


def rename(page, slug, capture):
    page = type(page).objects.get(pk=page.pk)
    page.slug = slug
    with capture(execute=True):
        page.save_revision().publish()


def test_a_translation_with_the_same_slug_follows_with_redirects_and_drafts(
    client, house, page, works, django_capture_on_commit_callbacks
):
    latvian, german = (page.get_translation(house.locales[code]) for code in ("lv", "de"))
    rename(german, "cafe", django_capture_on_commit_callbacks)
    draft = InitiativePage.objects.get(pk=german.pk).save_revision()

    rename(page, "kitchen", django_capture_on_commit_callbacks)

    section = house.section_slug("lv", "de")
    answer = client.get(f"/de/{section}/cafe/")
    assert (answer.status_code, answer["Location"]) == (301, f"/de/{section}/kitchen/")
    draft.refresh_from_db()
    draft.publish()
    slugs = dict(
        Page.objects.filter(translation_key=page.translation_key).values_list("pk", "slug")
    )
    assert slugs == {page.pk: "kitchen", german.pk: "kitchen", latvian.pk: latvian.slug}
    assert latvian.slug == "lv-cafe"


def test_a_slug_that_is_taken_there_is_made_free(house, django_capture_on_commit_callbacks):
    german = house.listing(EventListingPage, "de")
    german.slug = house.listing(EventListingPage).slug
    german.save()
    other = house.listing(InitiativeListingPage, "de")
    other.slug = "kitchen"
    other.save()

    rename(house.listing(EventListingPage), "kitchen", django_capture_on_commit_callbacks)

    german.refresh_from_db()
    assert german.slug == "kitchen-1"


def test_a_translation_that_is_renamed_is_renamed_alone(
    house, page, works, django_capture_on_commit_callbacks
):
    german = page.get_translation(house.locales["de"])
    rename(german, "cafe", django_capture_on_commit_callbacks)
    rename(german, "kueche", django_capture_on_commit_callbacks)
    page.refresh_from_db()
    assert page.slug == "cafe"


# Expiring


def expire(*pages):
    past = timezone.now() - timedelta(minutes=1)
    Page.objects.filter(pk__in=[page.pk for page in pages]).update(expire_at=past)
    call_command("publish_scheduled", verbosity=0)


def test_translations_expire_with_their_original(page, works):
    expire(page)
    rows = Page.objects.filter(translation_key=page.translation_key)
    assert set(rows.values_list("live", "expired")) == {(False, True)}
    assert original_of(page) == {"en"}


def test_a_translation_with_an_end_of_its_own_keeps_it(house, page, works):
    german = page.get_translation(house.locales["de"])
    later = timezone.now() + timedelta(days=1)
    Page.objects.filter(pk=german.pk).update(expire_at=later)

    expire(page)

    assert editions(page, live=True) == {"de"}
    assert original_of(page) == {"de"}
    assert Page.objects.get(pk=german.pk).expire_at == later


def test_a_translation_expires_alone(house, page, works):
    expire(page.get_translation(house.locales["de"]))
    assert editions(page, live=True) == {"en", "lv"}


# What hangs on the event in all its languages


@pytest.fixture
def visit(house, django_capture_on_commit_callbacks):
    """An event in English and Latvian with one registration, as ``(page, registration)``."""
    page = PeerVisitFactory(title="Soup", registration=RegistrationBy.HERE, capacity=5)
    with django_capture_on_commit_callbacks(execute=True):
        begin_in(page, house.locales["lv"], live=True)
    return page, registration(page, name="Anna")


def told():
    return list(Message.objects.values_list("registration__name", "kind", "context__title"))


@pytest.mark.parametrize("way", WAYS)
def test_whoever_takes_part_is_told_once_and_by_the_name_of_the_original(
    client, moderator, visit, way
):
    page, row = visit
    client.force_login(moderator)

    client.post(WAYS[way](page))

    assert told() == [("Anna", "cancelled", "Soup")]
    row.refresh_from_db()
    assert row.event_id == page.translation_key


@pytest.mark.parametrize("way", WAYS)
def test_nobody_is_told_while_a_translation_stays(client, moderator, visit, way):
    page, row = visit
    client.force_login(moderator)

    client.post(WAYS[way](page), {"translations": "leave"})

    assert told() == []
    assert EventPage.objects.get(live=True).locale.language_code == "lv"
    row.refresh_from_db()
    assert (row.status, row.event_id) == ("confirmed", page.translation_key)


def test_writing_to_nobody_holds_for_all_languages(client, moderator, visit):
    page, _row = visit
    client.force_login(moderator)
    assert "Write to nobody" in client.get(page_url("unpublish", page)).content.decode()

    client.post(page_url("unpublish", page), {"tell_nobody": "on"})

    assert told() == []
    assert not EventPage.objects.filter(live=True).exists()


def test_deleting_many_pages_without_the_name_of_the_site_deletes_none(
    client, moderator, page, works
):
    client.force_login(moderator)
    client.post(page_url("delete", page), {"confirm_site_name": "Another"})
    assert editions(page, live=True) == {"en", "lv", "de"}
