"""Files go out and come back to the letter; what is wrong in one is told, and loses nothing."""

import subprocess
import sys
from pathlib import Path

import pytest
from translate.storage.po import pofile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, say, sentence_of
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


PO_FILE = """msgid ""
msgstr ""
"Content-Type: text/plain; charset={charset}\\n"
"Language: lv_LV\\n"
"X-One-Roof: {page} 2100-01-01T00:00:00+00:00\\n"

# A remark
#: somewhere:1
{units}
"""


def po_of(work, units, charset="UTF-8"):
    page = f"{work.original.source.object_id}/{work.locale.language_code}"
    return PO_FILE.format(charset=charset, page=page, units=units)


def taken(work, user, data):
    return [take_in("file", found, user) for found in read(data)][0]


@pytest.mark.parametrize(
    ("encoding", "charset"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("windows-1257", "windows-1257"),
        ("utf-8", "CHARSET"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_po_file_comes_in_in_its_encoding(work, translator, encoding, charset, end):
    text = po_of(
        work, 'msgctxt "introduction"\nmsgid "A café."\nmsgstr "Ķēves kafejnīca."', charset
    )
    report = taken(work, translator, text.replace("\n", end).encode(encoding))
    assert (report.taken, report.problems) == (1, [])
    assert sentence_of(work, "A café.").words == "Ķēves kafejnīca."


def test_a_unit_without_its_place_is_known_by_its_words(work, translator):
    text = po_of(work, 'msgid "A café."\nmsgstr "Kafejnīca."\n\nmsgid "No such."\nmsgstr "Nav."')
    report = taken(work, translator, text.encode())
    assert report.taken == 1
    assert [problem[1:] for problem in report.problems] == [
        ["The page does not say this any more: No such.", "Nav."]
    ]


def test_units_that_are_no_sentences_are_told_with_their_words(work, translator):
    units = """msgid "A café."
msgstr "Kafejnīca."

msgctxt "introduction"
msgid "A café."
msgstr "Citi vārdi."

msgid "Café"
msgid_plural "Cafés"
msgstr[0] "viena"
msgstr[1] "divas"

#~ msgid "Café"
#~ msgstr "Vecs"
"""
    report = taken(work, translator, po_of(work, units).encode())
    assert report.taken == 1
    assert [problem[1:] for problem in report.problems] == [
        ["The file says this sentence twice.", "Citi vārdi."],
        ["The unit has plural forms; a sentence of a page has none.", "viena | divas"],
        ["The unit is marked as obsolete in the file.", "Vecs"],
    ]


@pytest.mark.parametrize(
    ("code", "named", "right"),
    [("lv", "lv_LV", True), ("lv", "", True), ("lv", "lv-simple", False), ("lv", "lt", False)],
)
def test_a_file_in_another_language_is_not_taken(work, translator, code, named, right):
    (found,) = read(out("po", work))
    found.target_language, found.units[0].target = named, "Vārdi"
    assert take_in("file", found, translator).taken == right


def xliff_1(work, units, page=""):
    page = page or f"{work.original.source.object_id}/lv 2100-01-01T00:00:00+00:00"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
        f'<file original="{page}" source-language="en" target-language="lv" datatype="html">'
        f"<body><group>{units}</group></body></file></xliff>"
    )


def unit_1(target, source="A café.", **attributes):
    named = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return (
        f'<trans-unit id="9:introduction"{named}><source>{source}</source>'
        f"<alt-trans><target>Cits.</target></alt-trans>{target}</trans-unit>"
    )


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("<target><![CDATA[Kafejnīca <b>te</b>.]]></target>", "Kafejnīca <b>te</b>."),
        ("<target>Kafej<g id='1'>nīca</g>.</target>", "Kafejnīca."),
        (
            "<target>Te ir <ph id='1'>&lt;b&gt;</ph>mēs<ph id='2'>&lt;/b&gt;</ph></target>",
            "Te ir <b>mēs</b>",
        ),
        ("<target><mrk mtype='seg' mid='0'>Kafejnīca.</mrk><!-- x --></target>", "Kafejnīca."),
        ("<target>Pirms<x id='1' equiv-text='&lt;br&gt;'/>pēc</target>", "Pirms<br/>pēc"),
    ],
)
def test_inline_elements_of_other_programs_are_read(work, translator, target, words):
    report = taken(work, translator, xliff_1(work, unit_1(target)).encode())
    assert (report.taken, report.problems) == (1, [])
    assert sentence_of(work, "A café.").words == words


def test_a_code_that_nobody_explains_is_told(work, translator):
    unit = unit_1("<target>Pirms<x id='1'/>pēc</target>")
    report = taken(work, translator, xliff_1(work, unit).encode())
    assert (report.taken, report.problems[0][2]) == (0, "Pirmspēc")
    assert 'does not say of which: <x id="1">.' in report.problems[0][1]


@pytest.mark.parametrize(
    ("attributes", "state", "found"),
    [
        ({}, "", State.DONE),
        ({"approved": "no"}, "", State.MACHINE),
        ({"approved": "no"}, "translated", State.DONE),
        ({}, "needs-review-translation", State.MACHINE),
        ({}, "final", State.DONE),
    ],
)
def test_a_state_says_whether_somebody_is_sure(work, translator, attributes, state, found):
    named = f" state='{state}'" if state else ""
    unit = unit_1(f"<target{named}>Kafejnīca.</target>", **attributes)
    taken(work, translator, xliff_1(work, unit).encode("utf-8"))
    assert sentence_of(work, "A café.").state == found


def test_a_sentence_in_segments_comes_in_whole_or_not_at_all(work, translator):
    page = f"{work.original.source.object_id}/lv 2100-01-01T00:00:00+00:00"
    text = (
        '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en"'
        ' trgLang="lv">'
        f'<file id="f" original="{page}"><unit id="1:introduction">'
        "<segment><source>A</source><target>Kāda</target></segment>"
        "<ignorable><source> </source></ignorable>"
        "<segment><source>café.</source>%s</segment></unit></file></xliff>"
    )
    half = taken(work, translator, (text % "").encode())
    assert [problem[1:] for problem in half.problems] == [
        ["Only a part of the sentence has words.", "Kāda "]
    ]
    assert taken(work, translator, (text % "<target>kafejnīca.</target>").encode()).taken == 1
    assert sentence_of(work, "A café.").words == "Kāda kafejnīca."


def test_a_file_of_several_pages_is_several_sheets(house, work, translator):
    other = begin_in(
        InitiativeFactory(country="lv", language="en", title="Bread"), house.locales["lv"]
    )
    one, two = out("xliff-1.2", work).decode(), out("xliff-1.2", other).decode()
    merged = one.replace("</xliff>", two[two.index("<file") : two.index("</xliff>") + 8])
    sheets = read(merged.encode())
    assert [each.page for each in sheets] == [
        f"{each.original.source.object_id}/lv" for each in (work, other)
    ]


@pytest.mark.parametrize(("ending", "kind"), [("po", "po"), ("xlf", "xliff-1.2")])
def test_a_file_goes_through_the_toolkits_converters(work, tmp_path, admin_user, ending, kind):
    """PO → XLIFF → PO and XLIFF → PO: every sentence and its words to the letter."""
    say(work, LINK, 'Tad <a id="a1">viņi</a> &amp; mēs.', admin_user)
    files = [tmp_path / f"0.{ending}"]
    files[0].write_bytes(out(kind, work))
    for number, tool in enumerate(("xliff2po",) if ending == "xlf" else ("po2xliff", "xliff2po")):
        files.append(tmp_path / f"{number + 1}.{tool.split('2')[1].replace('xliff', 'xlf')}")
        program = Path(sys.executable).with_name(tool)
        command = [program, "--progress=none", files[-2], files[-1]]
        subprocess.run(command, check=True, capture_output=True)
    before = {(unit.source, unit.target) for unit in read(files[0].read_bytes())[0].units}
    after = {(unit.source, unit.target) for unit in read(files[-1].read_bytes())[0].units}
    assert after == before
    assert len(after) == 4
