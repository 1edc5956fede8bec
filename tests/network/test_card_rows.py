"""Rows in memory and the query choose the same edition of everything for every reader."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import PageViewRestriction

from content import editions
from content.prepared import prepared
from content.reader import Reader, type_ids
from initiatives.models import InitiativePage
from network import card_rows
from network.models import PartnerPage
from tests.factories.content import LANGUAGES, translate
from tests.factories.initiatives import InitiativeFactory

pytestmark = pytest.mark.django_db

languages = st.sampled_from(LANGUAGES)
states = st.fixed_dictionaries(
    {"live": st.sets(languages), "original": languages, "closed": st.sets(languages, max_size=1)}
)


@pytest.fixture
def things(house):
    """Three initiatives, each ``{language: page}`` in every language of the house."""
    found = []
    for number in range(3):
        page = InitiativeFactory(language="en", title=f"Thing {number}")
        others = {code: translate(page, code) for code in LANGUAGES[1:]}
        found.append({"en": page} | others)
    return found


def arrange(editions_of_thing, locales, state):
    for language, page in editions_of_thing.items():
        PartnerPage.objects.filter(pk=page.pk).update(
            live=language in state["live"], original_locale=locales[state["original"]]
        )
        if language in state["closed"]:
            PageViewRestriction.objects.create(
                page=page, restriction_type=PageViewRestriction.LOGIN
            )


@prepared
def _initiatives(near, types):
    pages = card_rows.near(near).filter(content_type__in=types)
    return pages.order_by("translation_key", "pk")


def rows(reader, limit=None):
    found = card_rows.best(_initiatives, reader, limit=limit, types=type_ids(InitiativePage))
    return [row.pk for row in found.values()]


@settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(drawn=st.lists(states, min_size=3, max_size=3))
def test_rows_and_query_choose_the_same_edition_for_every_reader(house, things, drawn):
    PageViewRestriction.objects.all().delete()
    for thing, state in zip(things, drawn, strict=True):
        arrange(thing, house.locales, state)

    for language in LANGUAGES:
        reader = Reader(language)
        best = editions.best(InitiativePage.objects.all(), reader).order_by("translation_key")
        chosen = list(best.values_list("pk", flat=True))
        assert rows(reader) == chosen
        assert [rows(reader, limit) for limit in (1, 2, 3)] == [chosen[:1], chosen[:2], chosen]


def test_closed_things_leave_no_gap_in_a_list(house, things):
    ordered = sorted(things, key=lambda thing: thing["en"].translation_key)
    for thing in ordered[:2]:
        arrange(thing, house.locales, {"live": LANGUAGES, "original": "en", "closed": {"lv"}})

    assert rows(Reader("ar"), limit=1) == [ordered[2]["ar"].pk]


def test_one_query_reads_a_list_of_which_nothing_is_closed(
    house, things, django_assert_num_queries
):
    reader = Reader("lv")
    assert (reader.near, reader.closed_paths) != ([], None)
    with django_assert_num_queries(1):
        assert len(rows(reader, limit=2)) == 2
