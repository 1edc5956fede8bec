"""Linking pages in the page editor."""

import pytest
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data

from content.reader import Reader
from events.models import PeerVisitPage
from network.connections import connect, links_of
from network.models import Connection
from tests.factories.content import editor_of
from tests.factories.events import PeerVisitFactory
from tests.factories.forms import blocks_data, page_form
from tests.factories.initiatives import InitiativeFactory
from tests.factories.network import OrganisationFactory, translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def browser(client, moderator):
    client.force_login(moderator)
    return client


def edit(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def send(client, page, links=None, taken_out=(), **more):
    """Send the editor's form with ``links``; the editor's answer leads on where it is valid."""
    data = page_form(client, edit(page))
    return post(client, page, data, links, taken_out, **more)


def post(client, page, data, links=None, taken_out=(), **more):
    """Send ``data`` with other links: those that ``data`` holds go, as if never shown."""
    if links is not None:
        data = {name: value for name, value in data.items() if not name.startswith("connections-")}
        data |= nested_form_data({"connections": blocks_data(links, taken_out)})
    response = client.post(edit(page), {**data, **more})
    assert response.status_code == 302, response.context["form"].errors
    return response


PUBLISH = {"action-publish": "1"}


def shown(client, page):
    """The links that the editor's form shows: {side: [titles]}."""
    value = client.get(edit(page)).context["form"].initial["connections"]
    found = {}
    for child in value:
        found.setdefault(child.block_type, []).append(child.value.title)
    return found


def shown_blocks(client, page):
    value = client.get(edit(page)).context["form"].initial["connections"]
    return [(child.block_type, child.value.pk, child.id) for child in value]


def seen(page, language="en"):
    groups = links_of(type(page).objects.get(pk=page.pk), Reader(language))
    return {group.side: [other.title for other in group.pages] for group in groups}


def test_a_link_saved_in_a_draft_shows_in_the_form_alone(browser, house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")

    send(browser, visit, [("visits", initiative.pk, "")])

    assert shown(browser, visit) == {"visits": ["Kitchen"]}
    assert seen(visit) == seen(initiative) == {}
    assert shown(browser, initiative) == {}


def test_a_published_link_shows_on_both_pages_and_in_both_forms(browser, house):
    visit, initiative = PeerVisitFactory(title="Visit"), InitiativeFactory(title="Kitchen")

    send(browser, visit, [("visits", initiative.pk, "")], **PUBLISH)

    assert seen(visit) == {"visits": ["Kitchen"]}
    assert seen(initiative) == {"visits-back": ["Visit"]}
    assert shown(browser, initiative) == {"visits-back": ["Visit"]}


def test_a_link_may_be_set_from_the_other_side(browser, house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")

    send(browser, initiative, [("visits-back", visit.pk, "")], **PUBLISH)

    assert seen(visit) == {"visits": ["Kitchen"]}


def test_saving_without_a_change_changes_nothing(browser, house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory()
    link = connect(visit, "visits", initiative)

    send(browser, visit, **PUBLISH)

    assert [(c.pk, c.removed_at) for c in Connection.objects.all()] == [(link.pk, None)]


def test_a_link_taken_out_goes_from_both_pages_when_published(browser, house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")
    connect(visit, "visits", initiative)
    block = shown_blocks(browser, initiative)

    send(browser, initiative, [], taken_out=block)
    assert seen(visit) == {"visits": ["Kitchen"]}
    assert shown(browser, initiative) == {}
    send(browser, initiative, **PUBLISH)

    assert seen(visit) == seen(initiative) == {}


def test_a_link_changed_to_another_page(browser, house):
    visit = PeerVisitFactory()
    first, second = InitiativeFactory(title="First"), InitiativeFactory(title="Second")
    connect(visit, "visits", first)
    ((side, _pk, uid),) = shown_blocks(browser, visit)

    send(browser, visit, [(side, second.pk, uid)], **PUBLISH)

    assert seen(visit) == {"visits": ["Second"]}
    assert seen(first) == {}


def test_a_link_made_while_the_form_was_open_stays(browser, house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")
    data = page_form(browser, edit(visit))
    connect(visit, "visits", initiative)

    post(browser, visit, data, **PUBLISH)

    assert seen(visit) == {"visits": ["Kitchen"]}


def test_a_link_removed_while_the_form_was_open_stays_removed(browser, house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory()
    connect(visit, "visits", initiative)
    data = page_form(browser, edit(visit))
    send(browser, initiative, [], taken_out=shown_blocks(browser, initiative), **PUBLISH)

    post(browser, visit, data, **PUBLISH)

    assert seen(visit) == {}


def test_a_drafts_link_stays_over_many_saves_and_is_made_once(browser, house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")
    data = page_form(browser, edit(visit))
    for _ in range(3):  # as autosave does: the new block has no id on the client
        post(browser, visit, data, [("visits", initiative.pk, "")])
    post(browser, visit, data, [("visits", initiative.pk, "")], **PUBLISH)

    assert seen(visit) == {"visits": ["Kitchen"]}
    assert Connection.objects.count() == 1


def test_a_removed_link_can_be_made_again(browser, house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")
    connect(visit, "visits", initiative)
    send(browser, visit, [], taken_out=shown_blocks(browser, visit), **PUBLISH)
    assert seen(visit) == {}

    send(browser, visit, [("visits", initiative.pk, "")], **PUBLISH)

    assert seen(visit) == {"visits": ["Kitchen"]}


def test_a_form_without_the_panel_leaves_the_drafts_links(browser, house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")
    send(browser, visit, [("visits", initiative.pk, "")])
    data = page_form(browser, edit(visit))
    data = {name: value for name, value in data.items() if not name.startswith("connections-")}

    post(browser, visit, data, **PUBLISH)

    assert seen(visit) == {"visits": ["Kitchen"]}


def test_the_form_shows_each_linked_page_in_the_language_of_the_page(browser, house):
    visit = PeerVisitFactory(language="lv", title="Vizīte")
    english = translate(visit, "en", title="Visit")
    initiative = InitiativeFactory(language="lv", title="Virtuve")
    translate(initiative, "en", title="Kitchen")
    connect(visit, "visits", initiative)

    assert shown(browser, visit) == {"visits": ["Virtuve"]}
    assert shown(browser, english) == {"visits": ["Kitchen"]}


def test_the_form_hides_and_keeps_a_link_with_another_countrys_draft(browser, house):
    initiative = InitiativeFactory(country="lt", live=False, title="Secret")
    visit = PeerVisitFactory()
    connect(visit, "visits", initiative)

    assert shown(browser, visit) == {}
    send(browser, visit, **PUBLISH)

    assert Connection.objects.live().count() == 1


@pytest.mark.parametrize("wrong", ["kind", "draft of another country", "nothing"])
def test_a_page_that_was_not_offered_is_refused(browser, house, wrong):
    visit = PeerVisitFactory()
    other = {
        "kind": lambda: OrganisationFactory().pk,
        "draft of another country": lambda: InitiativeFactory(country="lt", live=False).pk,
        "nothing": lambda: 999_999,
    }[wrong]()
    data = page_form(browser, edit(visit))
    data = {name: value for name, value in data.items() if not name.startswith("connections-")}
    data |= nested_form_data({"connections": blocks_data([("visits", other, "")])})

    response = browser.post(edit(visit), {**data, **PUBLISH})

    assert "connections" in response.context["form"].errors
    assert Connection.objects.count() == 0


def test_a_new_page_is_created_with_a_link(browser, house):
    initiative = InitiativeFactory(title="Kitchen")
    section = house.section("lv")
    url = reverse("wagtailadmin_pages:add", args=["events", "peervisitpage", section.pk])
    data = page_form(
        browser,
        url,
        title="New visit",
        slug="new-visit",
        introduction="We go there.",
        start="2026-05-01 10:00",
        end="2026-05-01 12:00",
        connections=[("visits", initiative.pk, "")],
    )

    response = browser.post(url, {**data, **PUBLISH})

    assert response.status_code == 302, response.context["form"].errors
    assert seen(PeerVisitPage.objects.get(slug="new-visit")) == {"visits": ["Kitchen"]}


# The chooser


def choose(client, side="visits", language="en", **more):
    url = reverse("linked_page_chooser:choose")
    return client.get(url, {"side": side, "language": language, **more})


def offered(client, **asked):
    return [page.title for page in choose(client, **asked).context["results"]]


def test_the_chooser_offers_own_language_and_country_first(browser, house):
    InitiativeFactory(title="B foreign", country="lt")
    InitiativeFactory(title="C own")
    InitiativeFactory(title="A latvian", language="lv")
    InitiativeFactory(title="D own draft", live=False)
    InitiativeFactory(title="E foreign draft", country="lt", live=False)
    OrganisationFactory(title="Other kind")

    assert offered(browser) == ["C own", "D own draft", "B foreign", "A latvian"]


def test_the_chooser_offers_one_edition_of_each_thing(browser, house):
    translate(InitiativeFactory(title="Virtuve", language="lv"), "en", title="Kitchen")

    assert offered(browser, language="en") == ["Kitchen"]
    assert offered(browser, language="lv") == ["Virtuve"]
    assert offered(browser, language="ar") == ["Kitchen"]


@pytest.mark.parametrize("words", ["kekavas", "ĶEKAVAS", "virtuve kekav", 'kek"'])
def test_the_chooser_finds_titles_without_their_accents(browser, house, words):
    InitiativeFactory(title="Ķekavas virtuve", slug="kekavas-virtuve", language="lv")
    InitiativeFactory(title="Cits", slug="cits", language="lv")

    found = offered(browser, language="lv", q=words)

    assert found == ["Ķekavas virtuve"]


def test_the_chooser_answers_a_wrong_address_with_404_and_a_nul_with_a_list(browser, house):
    assert choose(browser, q="a\0b").status_code == 200
    assert choose(browser, side="nothing").status_code == 404
    assert choose(browser, language="xx").status_code == 404


def test_the_chooser_confirms_only_what_it_offers(client, house):
    client.force_login(editor_of("lv"))
    fit, draft = InitiativeFactory(title="Fit"), InitiativeFactory(country="lt", live=False)

    def chosen(page):
        url = reverse("linked_page_chooser:chosen", args=[page.pk])
        return client.get(url, {"side": "visits", "language": "en"})

    assert chosen(fit).json()["result"]["title"] == "Fit (Latvia)"
    assert chosen(draft).status_code == 404


def test_the_editor_opens_for_each_page_type_with_its_sides(browser, house):
    from tests.factories import events, initiatives, knowledge, network

    factories = [
        events.PeerVisitFactory,
        events.RegionalConferenceFactory,
        events.WorkshopFactory,
        events.MeetingFactory,
        initiatives.InitiativeFactory,
        knowledge.GoodPracticeFactory,
        knowledge.ToolFactory,
        knowledge.RecommendationFactory,
        knowledge.StoryFactory,
        network.OrganisationFactory,
    ]
    for factory in factories:
        response = browser.get(edit(factory()))
        assert response.status_code == 200
        assert response.context["form"].fields["connections"].block.child_blocks


def test_deleted_pages_leave_the_form(browser, house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory()
    send(browser, visit, [("visits", initiative.pk, "")])
    Page.objects.get(pk=initiative.pk).delete()

    assert shown(browser, visit) == {}
