"""Nobody of Latvia changes or reads what is Lithuania's, by any address of the admin."""

import pytest
from django.urls import reverse

from tests.factories.content import editor_of, moderator_of
from tests.factories.initiatives import InitiativeFactory
from tests.network.rights import (
    Lithuania,
    effect,
    form_data,
    page_url,
    record,
)


@pytest.fixture
def lithuania(house):
    return Lithuania(house)


def bulk_url(action, *objects, label="wagtailcore/page", **more):
    ids = "&".join(f"id={one.pk}" for one in objects)
    app, model = label.split("/")
    return reverse("wagtail_bulk_action", args=[app, model, action]) + f"?{ids}"


def api_url(page, action):
    return reverse("wagtailadmin_api:pages:action", args=[page.pk, action])


def translating(lt):
    """What may be done with the translation of a page of Lithuania's into Latvian."""
    work, title = lt.work.pk, lt.title.segment.pk
    return {
        "begin a translation": (
            reverse("translate_begin", args=[lt.work.original_id, "de"]),
            {},
        ),
        "write words": (
            reverse("translate_say", args=[work, title]),
            {"words": "Taken", "seen_at": lt.title.seen_at.isoformat()},
        ),
        "remark": (reverse("translate_remark", args=[work, title]), {"text": "Taken"}),
        "settle": (reverse("translate_settle", args=[work, title, lt.remark.pk]), {}),
        "hand in a translation": (reverse("translate_hand_in", args=[work]), {}),
        "publish a translation": (reverse("translate_publish", args=[work]), {}),
        "take a translation out": (reverse("translate_alone", args=[work]), {}),
    }


def forbidden(house, lt, client):
    """``{name: (url, data)}`` of every way to change what is Lithuania's."""
    section, own = house.section("lt"), house.section("lv")
    listing = house.home("en").get_children().first()
    edit = form_data(client.get(page_url("edit", lt.draft)), title="Taken")
    mine = InitiativeFactory(country="lv", slug="mine")
    copy = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": section.pk}
    other = copy | {"new_parent_page": own.pk}
    restrict = {"restriction_type": "login"}
    user = reverse("wagtailusers_users:edit", args=[lt.editor.pk])
    collection = reverse("wagtailadmin_collections:edit", args=[house.country("lt").collection.pk])
    new = reverse("wagtailadmin_pages:add", args=["initiatives", "initiativepage", section.pk])
    image = form_data(
        client.get(reverse("wagtailimages:edit", args=[lt.image.pk])), title="Taken", alt_en="x"
    )
    document = form_data(
        client.get(reverse("wagtaildocs:edit", args=[lt.document.pk])), title="Taken"
    )
    return {
        "edit": (page_url("edit", lt.draft), edit),
        "edit and publish": (page_url("edit", lt.draft), edit | {"action-publish": "1"}),
        "edit and submit": (page_url("edit", lt.draft), edit | {"action-submit": "1"}),
        "edit the section": (
            page_url("edit", section),
            form_data(client.get(page_url("edit", section)), title="Taken"),
        ),
        "edit a listing": (
            page_url("edit", listing),
            form_data(client.get(page_url("edit", listing)), title="Taken"),
        ),
        "create": (
            new,
            form_data(
                client.get(new),
                title="New",
                slug="new",
                place="Kaunas",
                introduction="New",
                stage="idea",
            ),
        ),
        "delete": (page_url("delete", lt.draft), {}),
        "delete the section": (page_url("delete", house.section("lt", "ar")), {}),
        "unpublish": (page_url("unpublish", lt.open), {}),
        "copy there": (page_url("copy", mine), copy),
        "copy from there": (page_url("copy", lt.draft), other),
        "alias from there": (page_url("copy", lt.open), other | {"alias": "on"}),
        "move there": (page_url("move_confirm", mine, section), {}),
        "move from there": (page_url("move_confirm", lt.open, own), {}),
        "reorder": (page_url("set_page_position", lt.draft) + "?position=3", {}),
        "close": (page_url("set_privacy", lt.open), restrict),
        "open": (page_url("set_privacy", lt.closed), {"restriction_type": "none"}),
        "lock": (page_url("lock", lt.open), {}),
        "approve": (page_url("workflow_action", lt.submitted, "approve", lt.task), {}),
        "reject": (page_url("workflow_action", lt.submitted, "reject", lt.task), {"comment": ""}),
        "cancel workflow": (
            page_url("edit", lt.submitted),
            edit | {"action-cancel-workflow": "1"},
        ),
        "unschedule": (page_url("revisions_unschedule", lt.scheduled, lt.plan), {}),
        "revert": (
            page_url("edit", lt.open),
            form_data(client.get(page_url("edit", lt.open)), revision=lt.open.live_revision_id),
        ),
        "bulk delete": (bulk_url("delete", lt.draft, lt.open), {}),
        "bulk publish": (bulk_url("publish", lt.draft), {}),
        "bulk unpublish": (bulk_url("unpublish", lt.open), {}),
        "bulk move there": (bulk_url("move", mine), {"chooser": section.pk}),
        "bulk move from there": (bulk_url("move", lt.draft), {"chooser": own.pk}),
        "bulk delete all": (
            reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
            + f"?id=all&childOf={section.pk}",
            {},
        ),
        "bulk delete pictures": (bulk_url("delete", lt.image, label="content/image"), {}),
        "bulk move documents": (
            bulk_url("add_to_collection", lt.document, label="content/document"),
            {"collection": house.country("lv").collection.pk},
        ),
        "change picture": (reverse("wagtailimages:edit", args=[lt.image.pk]), image),
        "delete picture": (reverse("wagtailimages:delete", args=[lt.image.pk]), {}),
        "change document": (reverse("wagtaildocs:edit", args=[lt.document.pk]), document),
        "delete document": (reverse("wagtaildocs:delete", args=[lt.document.pk]), {}),
        "api delete": (api_url(lt.draft, "delete"), {}),
        "api publish": (api_url(lt.draft, "publish"), {}),
        "api unpublish": (api_url(lt.open, "unpublish"), {}),
        "api move": (
            api_url(lt.open, "move"),
            {"destination_page_id": own.pk, "position": "last-child"},
        ),
        "api copy": (
            api_url(lt.open, "copy"),
            {"destination_page_id": own.pk, "slug": "c", "title": "C"},
        ),
        "api alias": (
            api_url(lt.open, "create_alias"),
            {"destination_page_id": own.pk, "update_slug": "a"},
        ),
        "api revert": (
            api_url(lt.open, "revert_to_page_revision"),
            {"revision_id": lt.open.live_revision_id},
        ),
        **translating(lt),
        "change a user": (
            user,
            form_data(client.get(user), first_name="T", last_name="K", groups=[]),
        ),
        "add a language": (reverse("wagtaillocales:add"), {"language_code": "uk"}),
        "rename a collection": (collection, form_data(client.get(collection), name="Taken")),
        "take the workflow away": (reverse("wagtailadmin_workflows:remove", args=[section.pk]), {}),
        "redirect": (
            reverse("wagtailredirects:add"),
            {"old_path": "/en/", "redirect_link": "http://example.org/"},
        ),
    }


@pytest.mark.parametrize("role", [editor_of, moderator_of])
def test_nobody_of_latvia_changes_what_is_lithuanias(lithuania, house, client, admin, role):
    client.force_login(admin)
    ways = forbidden(house, lithuania, client)
    client.force_login(role("lv"))
    before = record()

    done = {
        name: lines
        for name, (url, data) in ways.items()
        if (lines := effect(client, url, data, before)[0])
    }

    assert done == {}


def test_each_forbidden_way_would_change_something_for_an_administrator(
    lithuania, house, client, admin
):
    client.force_login(admin)
    ways = forbidden(house, lithuania, client)
    before = record()

    idle = {
        name: response
        for name, (url, data) in ways.items()
        for lines, response in [effect(client, url, data, before)]
        if not lines
    }

    assert idle == {}
