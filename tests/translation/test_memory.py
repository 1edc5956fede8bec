"""What was said before comes up again, from either side, and from nothing that is closed."""

import pytest
from wagtail.models import PageViewRestriction

from tests.factories.content import editor_of
from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, say
from translation import publishing
from translation.memory import Match, matches
from translation.rights import language

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(house, admin_user):
    page = InitiativeFactory(
        country="lv", language="en", title="Café", introduction="The stove was cold in winter."
    )
    work = begin_in(page, house.locales["lv"])
    say(work, "Café", "Kafejnīca", admin_user)
    say(work, "The stove was cold in winter.", "Ziemā krāsns bija auksta.", admin_user)
    publishing.publish(work, admin_user)
    return page


@pytest.fixture
def translator(house, django_user_model):
    person = django_user_model.objects.create(username="translator")
    person.groups.add(language(house.locales["lv"]).translators)
    return person


def found(house, html, user, source="en", target="lv"):
    return matches(html, house.locales[source], house.locales[target], user=user)


def test_the_same_sentence_is_a_match_of_100_percent(house, page, translator):
    assert found(house, "The stove was cold in winter.", translator) == [
        Match("Ziemā krāsns bija auksta.", 100, "Café", "The stove was cold in winter.")
    ]


def test_a_sentence_that_is_alike_says_how_much(house, page, translator):
    match = found(house, "The stove was cold in summer.", translator)[0]
    assert (match.words, match.percent) == ("Ziemā krāsns bija auksta.", 86)


def test_tags_do_not_make_a_sentence_another_one(house, page, translator):
    assert found(house, "The <b>stove</b> was cold in winter.", translator)[0].percent == 100


def test_a_translation_helps_the_other_way_round(house, page, translator):
    match = found(house, "Ziemā krāsns bija auksta.", translator, "lv", "en")[0]
    assert (match.words, match.percent) == ("The stove was cold in winter.", 100)


def test_nothing_like_it_gives_nothing(house, page, translator):
    assert found(house, "Dogs sleep in every room of the house.", translator) == []


def test_what_is_written_later_is_found_too(house, page, translator, admin_user):
    assert found(house, "A bell at four.", translator) == []
    other = InitiativeFactory(country="lv", language="en", title="A bell at four.")
    say(begin_in(other, house.locales["lv"]), "A bell at four.", "Zvans četros.", admin_user)
    assert [match.words for match in found(house, "A bell at four.", translator)] == [
        "Zvans četros."
    ]


def test_words_that_changed_are_found_as_they_are_now(house, page, translator, admin_user):
    found(house, "Kafejnīca", translator, "lv", "en")
    work = begin_in(page, house.locales["lv"])
    say(work, "Café", "Krodziņš", admin_user)
    assert found(house, "Krodziņš", translator, "lv", "en")[0].percent == 100
    assert [match.words for match in found(house, "Café", translator)] == ["Krodziņš"]


def test_words_of_a_closed_page_help_only_those_who_may_read_them(house, page, translator):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert found(house, "The stove was cold in winter.", translator) == []
    assert found(house, "The stove was cold in winter.", editor_of("lv")) != []


def test_a_look_costs_a_fixed_number_of_queries(house, page, translator, django_assert_num_queries):
    found(house, "The stove was cold in winter.", translator)
    with django_assert_num_queries(5):
        found(house, "The stove was cold in winter.", translator)
