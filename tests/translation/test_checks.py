"""Marks for tags, and what a machine sees of a translation."""

import pytest
from django.core.exceptions import ValidationError

from translation import marks
from translation.checks import problems

SENTENCES = [
    ("A café.", "A café."),
    ('Then <a id="a1">they</a> came.', "Then ⟦a1⟧they⟦/a1⟧ came."),
    ("<b>Bold <i>and so on</i></b>", "⟦b⟧Bold ⟦i⟧and so on⟦/i⟧⟦/b⟧"),
    ("First<br/>second", "First\nsecond"),
    ('Tea &amp; cake &lt;here&gt; "now" it\'s', 'Tea & cake <here> "now" it\'s'),
]


@pytest.mark.parametrize(("html", "text"), SENTENCES)
def test_a_sentence_is_text_with_marks_and_back(html, text):
    assert marks.marked(html) == text
    assert marks.unmarked(text) == html
    assert marks.unmarked(text.replace("\n", "\r\n")) == html


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Then ⟦a1⟧they came.", "The mark ⟦a1⟧ is not closed."),
        ("Then they⟦/a1⟧ came.", "The mark ⟦/a1⟧ stands where ⟦a1⟧ is not open."),
        ("⟦b⟧one ⟦i⟧two⟦/b⟧⟦/i⟧", "The mark ⟦/b⟧ stands where ⟦b⟧ is not open."),
        ("Then a1⟧they⟦/a1⟧ came.", "A mark is broken near “Then a1⟧they”."),
        ("⟦script⟧x⟦/script⟧", "There is no mark ⟦script⟧."),
        ("⟦br⟧", "There is no mark ⟦br⟧."),
    ],
)
def test_a_mark_that_is_lost_in_half_is_named(text, reason):
    with pytest.raises(ValidationError) as error:
        marks.unmarked(text)
    assert error.value.messages == [reason]


def test_typed_markup_is_text():
    assert marks.unmarked("<script>x</script>") == "&lt;script&gt;x&lt;/script&gt;"


def test_what_changed_is_set_apart_word_by_word():
    found = marks.difference("A café in <b>Liepa</b>.", "A big café in <b>Riga</b>.")
    assert [(piece.kind, piece.text) for piece in found] == [
        ("text", "A"),
        ("ins", " big"),
        ("text", " café in "),
        ("mark", "⟦b⟧"),
        ("del", "Liepa"),
        ("ins", "Riga"),
        ("mark", "⟦/b⟧"),
        ("text", "."),
    ]


def test_words_of_another_sentence_keep_the_marks_that_have_a_place_here():
    other = 'See <a id="a1">this</a> and <a id="a2">that</a>.'
    assert marks.fitting(other, 'Look at <a id="a1">it</a>.') == "See ⟦a1⟧this⟦/a1⟧ and that."


def test_terms_are_set_apart_with_what_they_are_called():
    found = marks.with_terms(marks.pieces("A peer visit ⟦b⟧here⟦/b⟧."), {"peer visit": "vizīte"})
    assert [(p.kind, p.text, p.label) for p in found[:3]] == [
        ("text", "A ", ""),
        ("term", "peer visit", "vizīte"),
        ("text", " ", ""),
    ]


def kinds(source, words, target="lv", language="en"):
    return [(p.kind, p.blocking) for p in problems(source, words, language, target)]


@pytest.mark.parametrize(
    ("source", "words", "found"),
    [
        ("One house.", "Viena māja.", []),
        ("One house.", "", []),
        ('See <a id="a1">this</a>', "Skatiet šo", [("link", True)]),
        ('<a id="a1">This</a>', '<a id="a1">šo</a> <a id="a1">to</a>', [("tag", False)]),
        ("See <b>this</b>", "Skatiet šo", [("tag", False)]),
        ("Hello {name}", "Sveiki", [("placeholder", True)]),
        ("Hello %(name)s", "Sveiki, %(name)s", []),
        ("Write to a@b.example", "Rakstiet", [("address", False)]),
        ("At https://a.example/x, here", "Lapā https://a.example/x", []),
        ("In 2024, 1,000 people", "2024. gadā 1 000 cilvēku", []),
        ("In 2024", "Pērn", [("number", False)]),
        ("Five people", "Pieci  cilvēki", [("double space", False)]),
        ("Yes, please", "Jā , lūdzu", [("space", False)]),
        ("It said “no”", "Tur bija „nē”", []),
        ("It said “no”", 'Tur bija "nē"', [("quotes", False)]),
        ("Is it?", "Vai tā ir", [("end", False)]),
        ("Is it?", "Vai tā ir!", []),
        ("Pieturi", "Pieturi", [("unchanged", False)]),
    ],
)
def test_checks(source, words, found):
    assert kinds(source, words) == found


def test_danish_quotes_are_told_from_english_ones_of_another_kind():
    assert kinds("It said “no”", "Der stod ”nej”", "da") == []
    assert kinds("It said “no”", "Der stod „nej“", "da") == [("quotes", False)]


def test_arabic_digits_quotes_and_signs_are_right_in_arabic():
    assert kinds("In 2024, is it “so”?", "في ٢٠٢٤، هل هو «هكذا»؟", "ar") == []


def test_the_same_words_in_the_easy_form_of_a_language_are_told():
    assert kinds("A house.", "A house.", "en-simple") == [("unchanged", False)]


def test_what_blocks_comes_first():
    assert kinds("Hello {name}.", "Sveiki  te") == [
        ("placeholder", True),
        ("double space", False),
        ("end", False),
    ]
