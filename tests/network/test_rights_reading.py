"""Nobody of Latvia reads Lithuania's drafts and media: every address of the admin is tried."""

import re

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, get_resolver, reverse

from tests.factories.content import editor_of, moderator_of
from tests.network.rights import OWN, SECRET, Lithuania


def admin_views(resolver=None, prefix="", namespaces=()):
    """``(name, arguments)`` of every address below /admin/."""
    for pattern in (resolver or get_resolver()).url_patterns:
        route = prefix + str(pattern.pattern)
        if hasattr(pattern, "url_patterns"):
            inner = (*namespaces, pattern.namespace) if pattern.namespace else namespaces
            yield from admin_views(pattern, route, inner)
        elif route.startswith("admin/") and pattern.name:
            yield ":".join((*namespaces, pattern.name)), re.findall(r"<(?:\w+:)?(\w+)>", route)


def addresses(lt):
    """Every address of the admin that names something, asked for what is Lithuania's."""
    page, section = lt.draft, lt.house.section("lt")
    values = {
        "parent_page_id": section.pk,
        "page_to_move_id": page.pk,
        "destination_id": section.pk,
        "revision_id": lt.draft.latest_revision_id,
        "task_state_id": lt.task.pk,
        "workflow_state_id": lt.task.workflow_state_id,
        "task_id": lt.task.task_id,
        "translation_pk": lt.work.pk,
        "segment_pk": lt.title.segment.pk,
        "remark_pk": lt.remark.pk,
        "image_id": lt.image.pk,
        "document_id": lt.document.pk,
        "doc_id": lt.document.pk,
        "collection_id": lt.image.collection_id,
        "app_label": "initiatives",
        "model_name": "initiativepage",
        "content_type_app_name": "initiatives",
        "content_type_model_name": "initiativepage",
        "action_name": "approve",
        "filter_spec": "original",
    }
    for name, arguments in {(name, tuple(args)) for name, args in admin_views()}:
        for one in (page, lt.submitted, lt.scheduled, lt.closed, lt.open, lt.latvian):
            media = lt.image.pk if "image" in name else lt.document.pk
            more = {"page_id": one.pk, "pk": media if "docs" in name or "image" in name else one.pk}
            known = values | more
            if all(argument in known for argument in arguments):
                try:
                    yield name, reverse(name, kwargs={a: known[a] for a in arguments})
                except NoReverseMatch:
                    continue


def bulk_addresses(lt):
    ids = {"page": lt.draft.pk, "image": lt.image.pk, "document": lt.document.pk}
    for app, model in (("wagtailcore", "page"), ("content", "image"), ("content", "document")):
        for action in ("delete", "move", "publish", "unpublish", "add_tags", "add_to_collection"):
            try:
                url = reverse("wagtail_bulk_action", args=[app, model, action])
            except NoReverseMatch:
                continue
            yield f"bulk {action} {model}", f"{url}?id={ids[model]}"
    section = lt.house.section("lt").pk
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    yield "bulk all", f"{url}?id=all&childOf={section}"


def searches(lt):
    word = SECRET.split("-")[0]
    for name in (
        "wagtailadmin_pages:search",
        "wagtailadmin_pages:search_results",
        "wagtailadmin_choose_page_search",
        "wagtailimages:index",
        "wagtailimages_chooser:choose_results",
        "wagtaildocs:index",
        "wagtaildocs_chooser:choose_results",
        "translate_overview",
        "translate_table",
    ):
        yield f"search {name}", f"{reverse(name)}?q={word}"
    yield "chosen pages", f"{reverse('wagtailadmin_choose_page_chosen_multiple')}?id={lt.draft.pk}"
    yield "chosen images", f"{reverse('wagtailimages_chooser:chosen_multiple')}?id={lt.image.pk}"


@pytest.fixture
def lithuania(house):
    return Lithuania(house)


def writes(queries):
    """The tables, other than the visitor's own, that ``queries`` write to."""
    own = {name.lower().replace(".", "_") for name in OWN} | {"django_session"}
    found = (re.match(r'(?:INSERT INTO|UPDATE|DELETE FROM) "(\w+)"', q["sql"]) for q in queries)
    return {match[1] for match in found if match} - own


def test_no_address_of_the_admin_shows_or_changes_what_is_lithuanias(lithuania, client):
    client.force_login(moderator_of("lv"))
    ways = [*addresses(lithuania), *bulk_addresses(lithuania), *searches(lithuania)]
    shown, written = {}, {}

    for url, name in {url: name for name, url in ways}.items():
        if name in {"wagtailadmin_logout", "wagtailadmin_error_test"}:
            continue
        with transaction.atomic(), CaptureQueriesContext(connection) as queries:
            for method in (client.get, client.post):
                try:
                    response = method(url)
                except Exception:  # noqa: BLE001, S112  (a crash shows nothing)
                    continue
                if SECRET.encode() in b"".join(response):
                    shown[url] = name
            transaction.set_rollback(True)
        if tables := writes(queries):
            written[url] = tables

    assert len(ways) > 250
    assert shown == {}
    assert written == {}


def choosers(lt):
    """Where an editor of another country meets a page of Lithuania's that has a newer draft."""
    section = lt.house.section("lt").pk
    chosen = reverse("wagtailadmin_choose_page_chosen_multiple")
    to_link = {"side": "visits", "language": "en"}
    return [
        (reverse("wagtailadmin_choose_page_child", args=[section]), {}),
        (reverse("wagtailadmin_choose_page_search"), {"q": "Open"}),
        (chosen, {"id": lt.open.pk}),
        (reverse("linked_page_chooser:choose"), to_link),
        (reverse("linked_page_chooser:choose_results"), to_link | {"q": "Open"}),
        (reverse("linked_page_chooser:chosen", args=[lt.open.pk]), to_link),
    ]


def test_choosers_show_the_published_title_and_none_of_a_newer_draft(lithuania, client):
    client.force_login(editor_of("lv"))

    for url, asked in choosers(lithuania):
        answer = client.get(url, asked).content.decode()
        assert "Open" in answer, url
        assert SECRET not in answer, url


def test_choosers_do_not_find_a_page_by_the_title_of_its_newer_draft(lithuania, client):
    client.force_login(editor_of("lv"))
    word = SECRET.split("-")[0]

    for name in ("wagtailadmin_choose_page_search", "linked_page_chooser:choose_results"):
        asked = {"q": word, "side": "visits", "language": "en"}
        assert "Open" not in client.get(reverse(name), asked).content.decode()
