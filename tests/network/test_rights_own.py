"""What the people of a country may do in their own section, and where even they may not."""

import pytest
from django.core import mail
from django.urls import reverse
from wagtail.models import Page, WorkflowState

from initiatives.models import InitiativePage
from network.rights import shared_collection
from tests.factories.content import DocumentFactory, ImageFactory, editor_of, moderator_of
from tests.factories.initiatives import InitiativeFactory
from tests.network.rights import form_data, page_url
from tests.translation.working import begin_in, say
from translation.follow import follow
from translation.sentences import sentences


def save(client, page, **changed):
    return client.post(
        page_url("edit", page), form_data(client.get(page_url("edit", page)), **changed)
    )


def latest(page):
    return InitiativePage.objects.get(pk=page.pk).get_latest_revision_as_object()


def waits(page):
    return WorkflowState.objects.filter(object_id=str(page.pk), status="in_progress").exists()


@pytest.mark.parametrize("language", ["en", "lv", "ar"])
def test_editor_edits_and_hands_in_but_does_not_publish(house, client, editor, language):
    page = InitiativeFactory(country="lv", language=language, live=False, title="Before")
    client.force_login(editor)

    save(client, page, title="Published?", **{"action-publish": "1"})
    page.refresh_from_db()
    assert (page.live, page.draft_title) == (False, "Published?")

    save(client, page, title="Handed in", **{"action-submit": "1"})
    page.refresh_from_db()
    assert (page.live, page.draft_title, waits(page)) == (False, "Handed in", True)


def test_moderators_of_the_country_get_the_notice_and_publish(
    house, client, editor, moderator, admin, django_capture_on_commit_callbacks
):
    moderator_of("lt")
    page = InitiativeFactory(country="lv", live=False, title="For review")
    client.force_login(editor)
    with django_capture_on_commit_callbacks(execute=True):
        save(client, page, **{"action-submit": "1"})

    assert [message.to for message in mail.outbox] == [[moderator.email]]
    assert "For review" in mail.outbox[0].subject

    client.force_login(moderator)
    task = page.current_workflow_task_state
    client.post(page_url("workflow_action", page, "approve", task), {})
    assert InitiativePage.objects.get().live


def test_editor_translates_an_own_page_into_the_own_section_as_a_draft(house, client, editor):
    page = InitiativeFactory(country="lv")
    latvian = house.locales["lv"]
    client.force_login(editor)

    client.post(reverse("translate_begin", args=[follow(page).pk, "lv"]))

    edition = InitiativePage.objects.get(locale=latvian)
    assert edition.get_parent().pk == house.section("lv", "lv").pk
    assert (edition.translation_key, edition.live) == (page.translation_key, False)


def test_editor_does_not_publish_translations_but_the_moderator_does(
    house, client, editor, moderator, django_capture_on_commit_callbacks
):
    page = InitiativeFactory(country="lv", title="Café")
    work = begin_in(page, house.locales["lv"])
    for sentence in sentences(work.translation):
        say(work, sentence.source, f"lv: {sentence.source}", editor)

    for person, live in ((editor, False), (moderator, True)):
        client.force_login(person)
        with django_capture_on_commit_callbacks(execute=True):
            client.post(reverse("translate_publish", args=[work.pk]))
        assert page.get_translation(house.locales["lv"]).live == live


def test_choosers_offer_the_own_and_the_shared_media_alone(house, client, editor):
    for factory, name in ((ImageFactory, "image"), (DocumentFactory, "document")):
        factory(title=f"Own {name}", collection=house.country("lv").collection)
        factory(title=f"Shared {name}", collection=shared_collection())
        factory(title=f"Foreign {name}", collection=house.country("lt").collection)
        factory(title=f"Loose {name}")
    client.force_login(editor)

    for name, app in (("image", "wagtailimages"), ("document", "wagtaildocs")):
        chooser = client.get(reverse(f"{app}_chooser:choose_results")).content.decode()
        listing = client.get(reverse(f"{app}:index")).content.decode()
        whose = ("Own", "Shared", "Foreign", "Loose")
        assert [w for w in whose if f"{w} {name}" in chooser] == ["Own", "Shared"]
        assert [w for w in whose if f"{w} {name}" in listing] == ["Own"]


def test_a_foreign_picture_is_refused_in_field_and_block_and_the_shared_one_taken(
    house, client, editor
):
    page = InitiativeFactory(country="lv")
    foreign = ImageFactory(collection=house.country("lt").collection)
    shared = ImageFactory(collection=shared_collection())
    client.force_login(editor)

    response = save(client, page, image=foreign.pk)
    assert "own country" in str(response.context["form"].non_field_errors())
    block = {
        "gallery-count": "1",
        "gallery-0-deleted": "",
        "gallery-0-order": "0",
        "gallery-0-type": "picture",
        "gallery-0-id": "",
        "gallery-0-value-image": foreign.pk,
        "gallery-0-value-alt_text": "x",
        "gallery-0-value-caption": "",
    }
    response = save(client, page, **block)
    assert "own country" in str(response.context["form"].non_field_errors())
    assert not page.revisions.filter(user=editor).exists()

    save(client, page, image=shared.pk)
    assert latest(page).image == shared


def test_a_foreign_picture_that_was_there_before_stays(house, client, editor):
    foreign = ImageFactory(collection=house.country("lt").collection)
    page = InitiativeFactory(country="lv", image=foreign)
    client.force_login(editor)

    save(client, page, title="Changed")

    assert latest(page).title == "Changed"


@pytest.mark.parametrize("role", [editor_of, moderator_of])
def test_the_section_itself_stays_where_it_is(house, client, role):
    section = house.section("lv", "ar")
    home = section.get_parent()
    client.force_login(role("lv"))
    bulk = [
        reverse("wagtail_bulk_action", args=["wagtailcore", "page", action]) + f"?id={section.pk}"
        for action in ("delete", "unpublish", "move")
    ]
    api = [
        reverse("wagtailadmin_api:pages:action", args=[section.pk, action])
        for action in ("delete", "unpublish", "move", "copy", "create_alias")
    ]
    own = [page_url(name, section) for name in ("delete", "unpublish", "copy", "set_page_position")]
    before = list(Page.objects.order_by("path").values_list("path", "live", "slug"))

    for url in [*own, page_url("move_confirm", section, house.home("en")), *bulk, *api]:
        data = {"new_title": "x", "new_slug": "x", "new_parent_page": home.pk, "chooser": home.pk}
        client.post(url, data)

    assert list(Page.objects.order_by("path").values_list("path", "live", "slug")) == before


def test_people_of_a_country_write_no_standing_page_and_no_section(house, client, moderator):
    client.force_login(moderator)
    home = house.home("en")

    for app, model in (("home", "standardpage"), ("network", "countrypage"), ("home", "homepage")):
        url = reverse("wagtailadmin_pages:add", args=[app, model, home.pk])
        client.post(url, {"title": "Mine", "slug": "mine", "introduction": "", "body-count": "0"})

    assert not Page.objects.filter(slug="mine").exists()
