"""Files go out and come back to the letter; what is wrong in one is told, and loses nothing."""

import pytest
from translate.storage.po import pofile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, say, sentence_of
from translation.files import tmx
from translation.files.formats import FORMATS, read
from translation.files.sheets import sheet, take_in
from translation.files.units import LARGEST, Unreadable
from translation.models import Version, Work
from translation.rights import language
from translation.sentences import State, sentences

pytestmark = pytest.mark.django_db
KINDS = {"po": pofile, "xliff-1.2": xlifffile, "xliff-2.0": Xliff2File}
LINK = 'Then <a id="a1">they</a> &amp; we came.'
STORY = [
    (
        "text",
        "<p>The stove was “cold”.</p><p>Then <a href='https://a.example'>they</a>"
        " &amp; we came.</p>",
    )
]


@pytest.fixture
def translator(house, django_user_model):
    person = django_user_model.objects.create(username="translator")
    person.groups.add(language(house.locales["lv"]).translators)
    return person


@pytest.fixture
def work(house):
    page = InitiativeFactory(
        country="lv", language="en", title="Café", introduction="A café.", story=STORY
    )
    return begin_in(page, house.locales["lv"])


@pytest.fixture(params=FORMATS)
def kind(request):
    return request.param


def out(kind, work):
    return FORMATS[kind].write(sheet(work.original, work.locale))


def back(kind, work, user, **words):
    """Fill the file as a translator's program does, and send it back."""
    store = KINDS[kind].parsestring(out(kind, work))
    for unit in store.units:
        if str(unit.source) in words.get("says", {}):
            unit.target = words["says"][str(unit.source)]
            unit.markfuzzy(False)
    (found,) = read(bytes(store))
    return take_in("file", found, user)


def test_a_file_goes_through_the_toolkit_to_the_letter(kind, work, admin_user):
    say(work, LINK, 'Tad <a id="a1">viņi</a> &amp; mēs atnācām.', admin_user)
    written = out(kind, work)
    assert bytes(KINDS[kind].parsestring(written)) == written
    units = {unit.source: unit.target for unit in read(written)[0].units}
    assert units[LINK] == 'Tad <a id="a1">viņi</a> &amp; mēs atnācām.'
    assert len(units) == 4


def test_words_come_in(kind, work, translator):
    report = back(kind, work, translator, says={"A café.": "Kafejnīca.", "Café": "Krodziņš"})
    assert (report.taken, report.same, report.problems) == (2, 0, [])
    assert sentence_of(work, "A café.").words == "Kafejnīca."
    assert Work.objects.get().missing == 2


def test_a_file_of_another_page_is_told_and_writes_nothing(kind, work, translator):
    (found,) = read(out(kind, work))
    found.page = "no uuid/lv"
    found.units[0].target = "Svešs"
    report = take_in("file", found, translator)
    assert report.problems[0] == [0, "No page here is translated by this file.", ""]
    assert {s.words for s in sentences(work.translation)} == {""}


def test_a_file_into_a_language_of_others_writes_nothing(house, kind, translator):
    page = InitiativeFactory(country="lv", language="en", title="Café")
    german = begin_in(page, house.locales["de"])
    report = back(kind, german, translator, says={"Café": "Kaffeehaus"})
    assert report.problems[0] == [0, "No page here is translated by this file.", ""]
    assert sentence_of(german, "Café").words == ""


def test_words_that_somebody_wrote_after_the_file_stay(kind, work, translator, admin_user):
    (found,) = read(out(kind, work))
    say(work, "A café.", "Jaunāks.", admin_user)
    next(unit for unit in found.units if unit.source == "A café.").target = "Vecāks."
    report = take_in("file", found, translator)
    (problem,) = report.problems
    assert problem[1:] == [
        "Changed here after the file was written; what is here stays: Jaunāks.",
        "Vecāks.",
    ]
    assert sentence_of(work, "A café.").words == "Jaunāks."


def test_words_before_the_file_give_way_and_are_kept(kind, work, translator, admin_user):
    say(work, "A café.", "Vecāks.", admin_user)
    back(kind, work, translator, says={"A café.": "Jaunāks."})
    assert sentence_of(work, "A café.").words == "Jaunāks."
    assert Version.objects.get().data == "Vecāks."


def test_an_over_long_title_is_refused_and_the_rest_comes_in(kind, work, translator):
    report = back(kind, work, translator, says={"Café": "k" * 300, "A café.": "Kafejnīca."})
    assert report.taken == 1
    assert "300 characters are too many" in report.problems[0][1]
    assert sentence_of(work, "Café").words == ""


def test_an_empty_unit_takes_nothing_away(kind, work, translator, admin_user):
    say(work, "A café.", "Kafejnīca.", admin_user)
    report = back(kind, work, translator, says={"A café.": ""})
    assert report.taken == 0
    assert sentence_of(work, "A café.").words == "Kafejnīca."


def test_words_for_a_sentence_that_changed_become_its_old_words(kind, work, translator):
    (found,) = read(out(kind, work))
    next(unit for unit in found.units if unit.source == "A café.").target = "Kafejnīca."
    page = work.original.page.specific
    page.introduction = "A café and a shop."
    page.save_revision().publish()

    report = take_in("file", found, translator)

    assert [what for _n, what, _w in report.problems] == [
        "The page does not say this any more: A café."
    ]
    changed = sentence_of(work, "A café and a shop.")
    assert (changed.state, changed.before.data) == (State.CHANGED, "Kafejnīca.")


def test_unsure_words_are_to_be_checked(work, translator):
    (found,) = read(out("po", work))
    unit = next(unit for unit in found.units if unit.source == "A café.")
    unit.target, unit.unsure = "Varbūt.", True
    take_in("file", found, translator)
    assert sentence_of(work, "A café.").state == State.MACHINE


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "The file is empty."),
        (b'msgid "a\nmsgstr', "broken"),
        (b"<xliff><file>", "broken"),
        (b"<html></html>", "neither PO nor XLIFF"),
        (b"PK\x03\x04 no", "encoding|text|broken"),
        (b"msgid '\xcd'", "not in the encoding that it names: UTF-8"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><xliff/>', "not allowed"),
        (b"\xff\xfe\x00msgid", "broken"),
        (b"x" * (LARGEST + 1), "too large"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(data, reason):
    with pytest.raises(Unreadable, match=reason):
        read(data)


def test_a_memory_goes_out_and_comes_in_to_the_letter(house, work, translator, admin_user):
    say(work, LINK, 'Tad <a id="a1">viņi</a> &amp; mēs.', admin_user)
    english, latvian = house.locales["en"], house.locales["lv"]
    written = tmx.write(english, latvian, translator)

    taken, problems = tmx.read("old.tmx", written, english, latvian, translator)
    assert (taken, problems) == (1, [])
    again = tmx.write(english, latvian, translator)
    assert again == written
    assert tmx.read("old.tmx", written, english, latvian, translator) == (0, [])
