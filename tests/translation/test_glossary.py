"""The field's terms are seen in a sentence in whatever form, and missed in its translation."""

import pytest

from translation.glossary import check, terms_in
from translation.models import Term

pytestmark = pytest.mark.django_db


@pytest.fixture
def term(house):
    def make(source, target, **more):
        return Term.objects.create(
            source_locale=house.locales["en"],
            target_locale=house.locales["lv"],
            source=source,
            target=target,
            **more,
        )

    return make


def names(house, html):
    text = html
    found = terms_in(html, house.locales["en"], house.locales["lv"])
    return [(f.term.source, text[f.start : f.end]) for f in found]


def warn(house, source, target):
    return check(source, target, house.locales["en"], house.locales["lv"])


def test_terms_are_found_in_any_form_the_longest_first(house, term):
    term("visit", "vizīte")
    term("peer visit", "savstarpējā vizīte")
    assert names(house, "Two Peer Visits and a visit.") == [
        ("peer visit", "Peer Visits"),
        ("visit", "visit"),
    ]


def test_a_translation_that_uses_the_term_in_another_case_is_right(house, term):
    term("peer visit", "savstarpējā vizīte; pieredzes brauciens")
    assert warn(house, "After the peer visit", "Pēc savstarpējās vizītes") == []
    assert warn(house, "After the peer visit", "Pēc pieredzes brauciena") == []


def test_a_translation_without_the_term_is_told(house, term):
    term("peer visit", "savstarpējā vizīte")
    assert warn(house, "After the peer visit", "Pēc ceļojuma") == [
        "The glossary says “savstarpējā vizīte” for “peer visit”."
    ]


def test_a_word_that_must_not_stand_for_it_is_named(house, term):
    term("peer visit", "savstarpējā vizīte", never="ekskursija, izbrauciens")
    assert warn(house, "A peer visit", "Ekskursijas") == [
        "The glossary says “savstarpējā vizīte” for “peer visit”, not “ekskursija”."
    ]


def test_a_new_term_counts_at_once(house, term):
    assert names(house, "A micro-project") == []
    term("micro-project", "mikroprojekts")
    assert names(house, "A micro-project") == [("micro-project", "micro-project")]
