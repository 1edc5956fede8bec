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
from tests.network.rights import form_data, page_url
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


# A new slug, a new expiry date


def publish(page, capture, **changed):
    """Publish ``page`` as it is saved, with ``changed``; as a script, which is asked nothing."""
    page = type(page).objects.get(pk=page.pk)
    for name, value in changed.items():
        setattr(page, name, value)
    with capture(execute=True):
        page.save_revision().publish()


def asked(client, page):
    """What the edit form says."""
    return " ".join(client.get(page_url("edit", page)).content.decode().split())


def edit(client, page, capture, button="action-publish", **changed):
    """Change the form and press ``button``."""
    form = client.get(page_url("edit", page))
    answers = {name: changed.pop(name) for name in (SLUG, END) if name in changed}
    data = form_data(form, **changed) | answers
    with capture(execute=True):
        client.post(page_url("edit", page), data | {button: "1"})


def each(page, name):
    """``name`` of every edition of ``page``, by language."""
    rows = Page.objects.filter(translation_key=page.translation_key)
    return dict(rows.values_list("locale__language_code", name))


SLUG, END = "translations-slug", "translations-expire_at"
SOON, LATER = (timezone.now().replace(second=0, microsecond=0) + timedelta(days=n) for n in (2, 9))
LEAVE, TICKED = "leave", ["leave", "too"]


@pytest.fixture
def capture(django_capture_on_commit_callbacks):
    """Wagtail tells of a new slug on commit."""
    return django_capture_on_commit_callbacks


@pytest.fixture
def alike(house, page, works, capture):
    """The page, whose German edition has its slug and whose Latvian one a slug of its own."""
    publish(page.get_translation(house.locales["de"]), capture, slug="cafe")
    return page


def test_the_editor_of_an_original_asks_with_a_tick(client, moderator, alike):
    client.force_login(moderator)

    form = asked(client, alike)

    assert f'name="{SLUG}" value="too" checked' in form
    assert "When the address changes, these translations get the new one too: German" in form
    assert "These have another address, and keep it: Latvian" in form
    assert f'name="{END}" value="too" checked' in form
    end = "When the expiry date changes, these translations get the new one too: German, Latvian"
    assert end in form


def test_nothing_is_asked_without_translations_nor_where_nothing_is_live(client, moderator, alike):
    client.force_login(moderator)
    lonely = InitiativeFactory(country="lv", slug="lonely")
    Page.objects.filter(translation_key=alike.translation_key).update(live=False)
    for page in (lonely, alike):
        form = asked(client, page)
        assert SLUG not in form
        assert END not in form


@pytest.mark.parametrize("answer", [{}, {SLUG: TICKED, END: TICKED}])
def test_a_translation_that_has_it_alike_gets_the_new_one(
    client, house, moderator, alike, capture, answer
):
    client.force_login(moderator)

    edit(client, alike, capture, slug="kitchen", expire_at=f"{SOON:%Y-%m-%d %H:%M}", **answer)

    assert each(alike, "slug") == {"en": "kitchen", "de": "kitchen", "lv": "lv-cafe"}
    assert each(alike, "expire_at") == {"en": SOON, "de": SOON, "lv": SOON}
    for language in ("en", "de"):
        section = house.section_slug("lv", language)
        moved = client.get(f"/{language}/{section}/cafe/")
        assert (moved.status_code, moved["Location"]) == (301, f"/{language}/{section}/kitchen/")


def test_without_the_tick_translations_keep_what_they_have(
    client, house, moderator, alike, capture
):
    client.force_login(moderator)
    end = f"{SOON:%Y-%m-%d %H:%M}"

    edit(client, alike, capture, slug="kitchen", expire_at=end, **{SLUG: LEAVE, END: LEAVE})

    assert each(alike, "slug") == {"en": "kitchen", "de": "cafe", "lv": "lv-cafe"}
    assert each(alike, "expire_at") == {"en": SOON, "de": None, "lv": None}
    assert client.get(f"/de/{house.section_slug('lv', 'de')}/cafe/").status_code == 200


def test_each_of_the_two_has_its_own_answer(client, moderator, alike, capture):
    client.force_login(moderator)
    end = f"{SOON:%Y-%m-%d %H:%M}"

    edit(client, alike, capture, slug="kitchen", expire_at=end, **{SLUG: TICKED, END: LEAVE})

    assert each(alike, "slug")["de"] == "kitchen"
    assert each(alike, "expire_at")["de"] is None


@pytest.mark.parametrize("by_itself", [False, True])
def test_a_draft_changes_nothing_and_keeps_the_answer(client, moderator, alike, capture, by_itself):
    """``by_itself``: Wagtail saves the draft while the editor writes."""
    client.force_login(moderator)
    if by_itself:
        client.defaults["HTTP_ACCEPT"] = "application/json"
    end = f"{SOON:%Y-%m-%d %H:%M}"

    edit(
        client, alike, capture, "save", slug="kitchen", expire_at=end, **{SLUG: LEAVE, END: TICKED}
    )

    assert each(alike, "slug") == {"en": "cafe", "de": "cafe", "lv": "lv-cafe"}
    assert set(each(alike, "expire_at").values()) == {None}
    client.defaults.pop("HTTP_ACCEPT", None)
    form = asked(client, alike)
    assert f'name="{SLUG}" value="too" >' in form
    assert f'name="{END}" value="too" checked' in form
    with capture(execute=True):
        Page.objects.get(pk=alike.pk).get_latest_revision().publish()
    assert each(alike, "slug") == {"en": "kitchen", "de": "cafe", "lv": "lv-cafe"}
    assert set(each(alike, "expire_at").values()) == {SOON}


def test_an_answer_holds_for_one_publication(client, house, moderator, alike, capture):
    client.force_login(moderator)
    edit(client, alike, capture, slug="kitchen", **{SLUG: LEAVE})
    publish(alike.get_translation(house.locales["de"]), capture, slug="kitchen")

    page = Page.objects.get(pk=alike.pk).get_latest_revision_as_object()
    page.slug = "stove"
    with capture(execute=True):
        page.save_revision().publish()

    assert each(alike, "slug")["de"] == "stove"


def test_many_published_at_once_follow_too(client, moderator, alike, capture):
    client.force_login(moderator)
    edit(client, alike, capture, "save", slug="kitchen", expire_at=f"{SOON:%Y-%m-%d %H:%M}")

    with capture(execute=True):
        client.post(bulk_url("publish", alike), {"include_descendants": ""})

    assert each(alike, "slug")["de"] == "kitchen"
    assert set(each(alike, "expire_at").values()) == {SOON}


def test_who_has_no_right_to_a_translation_is_told_and_leaves_it(
    client, alike, english_only, capture
):
    client.force_login(english_only)
    end = f"{SOON:%Y-%m-%d %H:%M}"

    form = asked(client, alike)
    edit(client, alike, capture, slug="kitchen", expire_at=end, **{SLUG: TICKED, END: TICKED})

    assert "These translations stay, as you have no right to them: German, Latvian" in form
    assert f'name="{SLUG}"' not in form
    assert each(alike, "slug") == {"en": "kitchen", "de": "cafe", "lv": "lv-cafe"}
    assert each(alike, "expire_at") == {"en": SOON, "de": None, "lv": None}


@pytest.mark.parametrize("who", ["moderator", "english_only"])
def test_a_schedule_has_the_rights_of_whoever_made_it(request, client, alike, capture, who):
    client.force_login(request.getfixturevalue(who))
    edit(client, alike, capture, slug="kitchen", go_live_at=f"{SOON:%Y-%m-%d %H:%M}")
    assert each(alike, "slug") == {"en": "cafe", "de": "cafe", "lv": "lv-cafe"}

    past = timezone.now() - timedelta(minutes=1)
    for revision in alike.revisions.exclude(approved_go_live_at=None):
        revision.content["go_live_at"] = revision.approved_go_live_at = past
        revision.save()
    with capture(execute=True):
        call_command("publish_scheduled", verbosity=0)

    assert each(alike, "slug")["en"] == "kitchen"
    assert each(alike, "slug")["de"] == ("kitchen" if who == "moderator" else "cafe")


def test_a_translator_changes_neither(client, house, alike, capture):
    language = house.locales["de"].language
    client.force_login(UserFactory(groups=[language.translators, language.reviewers]))
    for edition in (alike, alike.get_translation(house.locales["de"])):
        data = {"slug": "kitchen", "expire_at": "2099-01-01 00:00", "action-publish": "1"}
        with capture(execute=True):
            client.post(page_url("edit", edition), data | {SLUG: TICKED, END: TICKED})
    assert each(alike, "slug") == {"en": "cafe", "de": "cafe", "lv": "lv-cafe"}
    assert set(each(alike, "expire_at").values()) == {None}


def test_a_draft_of_a_translation_does_not_bring_the_old_ones_back(house, alike, capture):
    german = InitiativePage.objects.get(pk=alike.get_translation(house.locales["de"]).pk)
    draft = german.save_revision()

    publish(alike, capture, slug="kitchen", expire_at=SOON)
    draft.refresh_from_db()
    draft.publish()

    assert each(alike, "slug") == {"en": "kitchen", "de": "kitchen", "lv": "lv-cafe"}
    assert set(each(alike, "expire_at").values()) == {SOON}


def test_what_a_draft_of_a_translation_has_of_its_own_stays(house, alike, capture):
    german = InitiativePage.objects.get(pk=alike.get_translation(house.locales["de"]).pk)
    german.slug, german.expire_at = "kueche", LATER
    draft = german.save_revision()

    publish(alike, capture, slug="kitchen", expire_at=SOON)

    draft.refresh_from_db()
    assert (draft.as_object().slug, draft.as_object().expire_at) == ("kueche", LATER)
    assert each(alike, "slug")["de"] == "kitchen"


def test_a_slug_that_is_taken_there_is_made_free(house, capture):
    german = house.listing(EventListingPage, "de")
    german.slug = house.listing(EventListingPage).slug
    german.save()
    other = house.listing(InitiativeListingPage, "de")
    other.slug = "kitchen"
    other.save()

    publish(house.listing(EventListingPage), capture, slug="kitchen")

    german.refresh_from_db()
    assert german.slug == "kitchen-1"


def test_a_translation_changes_alone(house, alike, capture):
    german = alike.get_translation(house.locales["de"])
    publish(german, capture, slug="kueche", expire_at=SOON)
    assert each(alike, "slug") == {"en": "cafe", "de": "kueche", "lv": "lv-cafe"}
    assert each(alike, "expire_at") == {"en": None, "de": SOON, "lv": None}


def test_a_script_that_saves_a_bare_page_takes_translations_along(alike):
    page = Page.objects.get(pk=alike.pk)
    page.slug, page.expire_at = "kitchen", SOON
    page.save()
    assert each(alike, "slug")["de"] == "kitchen"
    assert set(each(alike, "expire_at").values()) == {SOON}


# Expiring


@pytest.fixture
def dated(page, works, capture):
    """The page and its translations, which all expire soon."""
    publish(page, capture, expire_at=SOON)
    return page


@pytest.mark.parametrize("end", [LATER, None])
def test_moving_the_end_of_the_original_or_taking_it_away_moves_that_of_all(dated, capture, end):
    publish(dated, capture, expire_at=end)
    assert each(dated, "expire_at") == {"en": end, "de": end, "lv": end}


def test_a_translation_begun_since_then_has_the_end_and_follows_too(house, dated, capture):
    begin_in(dated, house.locales["ar"])
    assert each(dated, "expire_at")["ar"] == SOON

    publish(dated, capture, expire_at=None)
    with capture(execute=True):
        begin_in(dated, house.locales["ar"], live=True)

    assert each(dated, "live")["ar"]
    assert set(each(dated, "expire_at").values()) == {None}


def test_a_translation_with_an_end_of_its_own_keeps_it(house, dated, capture):
    publish(dated.get_translation(house.locales["de"]), capture, expire_at=LATER)
    publish(dated, capture, expire_at=None)
    assert each(dated, "expire_at") == {"en": None, "de": LATER, "lv": None}


def run_out(page):
    """Let the day come on which all that expires soon does."""
    past = timezone.now() - timedelta(minutes=1)
    Page.objects.filter(expire_at=SOON).update(expire_at=past)
    call_command("publish_scheduled", verbosity=0)


def test_translations_expire_with_their_original(dated):
    run_out(dated)
    assert set(each(dated, "expired").values()) == {True}
    assert editions(dated, live=True) == set()
    assert original_of(dated) == {"en"}


def test_a_translation_that_stays_when_the_original_expires_is_the_original(
    client, moderator, page, works, capture
):
    client.force_login(moderator)
    edit(client, page, capture, expire_at=f"{SOON:%Y-%m-%d %H:%M}", **{END: LEAVE})

    run_out(page)

    assert editions(page, live=True) == {"lv", "de"}
    assert original_of(page) < {"lv", "de"}


def test_a_translation_expires_alone(house, page, works, capture):
    publish(page.get_translation(house.locales["de"]), capture, expire_at=SOON)
    run_out(page)
    assert editions(page, live=True) == {"en", "lv"}
    assert original_of(page) == {"en"}


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
