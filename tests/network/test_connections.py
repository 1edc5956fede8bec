"""Links: set once, shown on both pages, kept by drafts until they are published."""

import pytest
from django.db import connection as database
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import PageViewRestriction, Revision

from content.reader import Reader
from initiatives.models import InitiativePage
from network.connections import SIDES, connect, links_of, sides_of
from network.models import Connection, OrganisationPage, PartnerPage
from tests.factories.content import editor_of
from tests.factories.events import PeerVisitFactory
from tests.factories.initiatives import InitiativeFactory
from tests.factories.knowledge import RecommendationFactory, StoryFactory
from tests.factories.network import OrganisationFactory, translate

pytestmark = pytest.mark.django_db


def seen(page, language="en"):
    """What a reader of ``language`` sees linked on ``page``: {side: titles}."""
    groups = links_of(type(page).objects.get(pk=page.pk), Reader(language))
    return {group.side: [other.title for other in group.pages] for group in groups}


# Reading


def test_both_pages_show_a_link_that_was_set_once(house):
    visit, initiative = PeerVisitFactory(title="Visit"), InitiativeFactory(title="Kitchen")

    connect(visit, "visits", initiative)

    assert seen(visit) == {"visits": ["Kitchen"]}
    assert seen(initiative) == {"visits-back": ["Visit"]}


def test_headings_are_in_the_readers_language_and_roles_in_order(house):
    initiative = InitiativeFactory()
    connect(PeerVisitFactory(), "visits", initiative)
    connect(OrganisationFactory(), "runs", initiative)

    with override("en"):
        groups = [str(group.label) for group in links_of(initiative, Reader("en"))]

    assert groups == ["Run by", "Visited during"]


def test_one_page_in_two_roles_is_in_both_groups(house):
    organisation, initiative = OrganisationFactory(title="NGO"), InitiativeFactory()
    connect(organisation, "runs", initiative)
    connect(organisation, "funds", initiative)

    assert seen(initiative) == {"runs-back": ["NGO"], "funds-back": ["NGO"]}


def test_a_recommendation_can_be_evidence_and_have_evidence(house):
    first, second = RecommendationFactory(title="One"), RecommendationFactory(title="Two")
    connect(first, "evidence", second)

    assert seen(first) == {"evidence": ["Two"]}
    assert seen(second) == {"evidence-back": ["One"]}


def test_each_reader_sees_the_best_edition_of_the_other_side(house):
    initiative = InitiativeFactory(language="lv", title="Virtuve")
    organisation = OrganisationFactory(language="lv", title="Biedrība")
    translate(organisation, "en", title="Association")
    connect(organisation, "runs", initiative)

    assert seen(initiative, "lv") == {"runs-back": ["Biedrība"]}
    assert seen(initiative, "ar") == {"runs-back": ["Association"]}


def test_a_link_joins_things_not_languages(house):
    initiative = InitiativeFactory(language="lv")
    english = translate(initiative, "en")
    connect(OrganisationFactory(title="NGO"), "runs", initiative)

    assert seen(english) == {"runs-back": ["NGO"]}


def test_a_card_has_its_picture_kind_country_and_date_without_another_query(house):
    initiative, visit = InitiativeFactory(), PeerVisitFactory(country="lt")
    connect(visit, "visits", initiative)
    reader = Reader("en")
    (group,) = links_of(initiative, reader)

    with CaptureQueriesContext(database) as queries:
        (card,) = group.pages
        shown = (card.image, card.specific_class.kind(), card.country.code, card.date)

    assert shown == (None, "peer visit", "lt", visit.start.astimezone(visit.zone).date())
    assert len(queries) == 0


@pytest.mark.parametrize("hide", ["unpublish", "expire", "restrict", "restrict section", "delete"])
def test_what_a_reader_may_not_see_leaves_no_gap(house, hide):
    initiative, visit = InitiativeFactory(), PeerVisitFactory()
    connect(visit, "visits", initiative)
    assert seen(initiative) == {"visits-back": [visit.title]}

    if hide == "unpublish":
        visit.unpublish()
    elif hide == "expire":
        visit.unpublish(set_expired=True)
    elif hide == "delete":
        visit.delete()
    else:
        closed = visit if hide == "restrict" else visit.get_parent()
        PageViewRestriction.objects.create(page=closed, restriction_type=PageViewRestriction.LOGIN)

    assert links_of(initiative, Reader("en")) == []


def test_a_draft_never_shows(house):
    initiative = InitiativeFactory()
    connect(PeerVisitFactory(live=False), "visits", initiative)

    assert seen(initiative) == {}


@pytest.mark.parametrize("number", [1, 3])
def test_links_cost_one_query(house, django_assert_num_queries, number):
    initiative = InitiativeFactory()
    for _ in range(number):
        connect(PeerVisitFactory(), "visits", initiative)
        connect(OrganisationFactory(), "runs", initiative)
    reader = Reader("en")
    assert reader.closed_paths == []
    assert reader.locale_ids  # both are read once a request, for all of its lists

    with django_assert_num_queries(1):
        groups = links_of(initiative, reader)
        assert [len(group.pages) for group in groups] == [number, number]


# Which links there are


def test_sides_fit_the_page_type():
    assert [side.name for side in sides_of(OrganisationPage)] == [
        "runs",
        "supports",
        "funds",
        "advises",
        "organises",
        "hosts",
        "evidence",
    ]
    assert [str(side.label) for side in sides_of(InitiativePage)] == [
        "Run by",
        "Supported by",
        "Funded by",
        "Advised by",
        "Hosts",
        "Visited during",
        "Presented at",
        "What we learnt",
        "Uses",
        "Is evidence for",
    ]


def test_each_side_has_its_twin():
    for side in SIDES.values():
        for model in side.models():
            back = next(s for s in sides_of(model) if s.role == side.role and s != side)
            assert set(back.own_types) == set(side.types)


def test_connect_twice_is_one_link(house):
    initiative, visit = InitiativeFactory(), PeerVisitFactory()

    assert connect(visit, "visits", initiative) == connect(visit, "visits", initiative)


# Deleting


def test_links_go_with_the_last_edition(house):
    initiative = InitiativeFactory(language="lv")
    english = translate(initiative, "en")
    connect(PeerVisitFactory(), "visits", initiative)

    initiative.delete()
    assert seen(english) != {}
    english.delete()

    assert Connection.objects.count() == 0


def test_links_of_a_deleted_section_go(house):
    connect(PeerVisitFactory(), "visits", InitiativeFactory())

    house.section("lv", "en").delete()

    assert Connection.objects.count() == 0


# Publishing


def changing(page, added=(), removed=()):
    """A draft of ``page`` that adds links ``(uid, role, object)`` and removes uids."""
    draft = page.get_latest_revision_as_object()
    draft.connection_changes = {
        "added": [
            {
                "uid": str(uid),
                "subject": str(page.translation_key),
                "role": role,
                "object": str(other.translation_key),
            }
            for uid, role, other in added
        ],
        "removed": [str(uid) for uid in removed],
    }
    return draft.save_revision()


UID = "6d3c1f3e-5a0b-4c55-9c5e-0e0f5a7d2f10"
UID_2 = "6d3c1f3e-5a0b-4c55-9c5e-0e0f5a7d2f11"


def test_a_drafts_links_show_when_it_is_published(house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")
    revision = changing(visit, [(UID, "visits", initiative)])
    assert seen(visit) == seen(initiative) == {}

    revision.publish()

    assert seen(visit) == {"visits": ["Kitchen"]}
    assert PartnerPage.objects.get(pk=visit.pk).connection_changes == {}


def test_a_preview_shows_the_drafts_links(house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")
    old = connect(visit, "presents", initiative)
    draft = changing(visit, [(UID, "visits", initiative)], [old.pk]).as_object()

    groups = links_of(draft, Reader("en"))

    assert [(group.side, [p.title for p in group.pages]) for group in groups] == [
        ("visits", ["Kitchen"])
    ]


def test_publishing_an_old_revision_keeps_what_the_other_side_linked(house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")
    old = visit.save_revision()
    connect(visit, "visits", initiative)

    old.publish()

    assert seen(visit) == {"visits": ["Kitchen"]}


def test_publishing_an_old_revision_does_not_bring_back_what_the_other_side_removed(house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory()
    revision = changing(visit, [(UID, "visits", initiative)])
    revision.publish()
    changing(initiative, removed=[UID]).publish()
    assert seen(visit) == {}

    Revision.objects.get(pk=revision.pk).publish()

    assert seen(visit) == {}


def test_a_stale_removal_does_not_take_a_link_that_was_made_anew(house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")
    link = connect(visit, "visits", initiative)
    removal = changing(visit, removed=[link.pk])
    removal.publish()
    connect(visit, "visits", initiative)

    Revision.objects.get(pk=removal.pk).publish()

    assert seen(visit) == {"visits": ["Kitchen"]}


def test_the_same_link_set_on_both_sides_is_one_and_is_removed_as_one(house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory(title="Kitchen")
    mine = changing(visit, [(UID, "visits", initiative)])
    mine.publish()
    theirs = initiative.get_latest_revision_as_object()
    theirs.connection_changes = {
        "added": [
            {
                "uid": UID_2,
                "subject": str(visit.translation_key),
                "role": "visits",
                "object": str(initiative.translation_key),
            }
        ]
    }
    revision = theirs.save_revision()
    revision.publish()
    assert seen(visit) == {"visits": ["Kitchen"]}

    changing(visit, removed=[UID]).publish()
    Revision.objects.get(pk=revision.pk).publish()

    assert seen(visit) == {}


def test_a_draft_cannot_touch_the_links_of_other_pages(house):
    visit, initiative, story = PeerVisitFactory(), InitiativeFactory(), StoryFactory()
    link = connect(visit, "visits", initiative)

    changing(story, removed=[link.pk]).publish()

    assert seen(visit) == {"visits": [initiative.title]}


def test_a_link_to_a_thing_deleted_meanwhile_is_not_made(house):
    visit, initiative = PeerVisitFactory(), InitiativeFactory()
    revision = changing(visit, [(UID, "visits", initiative)])
    initiative.delete()

    revision.publish()

    assert Connection.objects.count() == 0


def test_neither_a_copy_nor_a_translation_takes_a_drafts_links(house):
    visit = PeerVisitFactory(language="lv")
    changing(visit, [(UID, "visits", InitiativeFactory())])
    draft = visit.get_latest_revision_as_object()

    copy = draft.copy(update_attrs={"slug": "copy", "title": "Copy"})
    edition = draft.copy_for_translation(house.locales["en"])

    for page in (copy, edition):
        assert page.connection_changes == {}
        assert page.get_latest_revision_as_object().connection_changes == {}


def test_an_editor_of_another_country_is_offered_no_drafts(house):
    # The chooser's own tests are in test_connections_form.py.
    from network.choosers import offered

    InitiativeFactory(title="Live")
    InitiativeFactory(title="Draft", live=False)

    def titles(code):
        pages = offered(SIDES["visits"], language="en", user=editor_of(code))
        return [page.title for page in pages]

    assert titles("lv") == ["Draft", "Live"]
    assert titles("lt") == ["Live"]
