"""Tags in XLIFF are elements that programs protect; what a program does to them is told."""

import re

import pytest
from django.utils import timezone
from django.utils.html import escape
from lxml import etree
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from tests.translation.working import LINK, begin_linked, sentence_of, translator_of
from translation.files.formats import FORMATS, read
from translation.files.sheets import sheet, take_in
from translation.files.units import Sheet, Unit

pytestmark = pytest.mark.django_db
KINDS = {"xliff-1.2": xlifffile, "xliff-2.0": Xliff2File}


@pytest.fixture
def translator(house):
    return translator_of("lv")


@pytest.fixture
def work(house):
    return begin_linked(house)


def out(kind, work):
    return FORMATS[kind].write(sheet(work.original, work.locale))


def taken(work, user, data):
    (found,) = read(data)
    return take_in("file", found, user)


RICH = 'Then <a id="a1">they</a> &amp; <b><i>we</i></b> came.<br/>Now <b>go</b>.'
SWAPPED = '<b>Ej</b>.<br/>Tad <i>nāca <a id="a1">viņi</a></i> &amp; <b>mēs</b> <code>te</code>.'


def xliff_of(kind, source, target=""):
    """A file of one sentence, as it goes out."""
    units = [Unit("introduction", source, target)]
    written = FORMATS[kind].write(Sheet("page/lv", timezone.now(), "en", "lv", units))
    assert bytes(KINDS[kind].parsestring(written)) == written
    return written


@pytest.fixture(params=["xliff-1.2", "xliff-2.0"])
def xliff(request):
    return request.param


def test_tags_are_elements_and_come_back_to_the_letter(xliff):
    written = xliff_of(xliff, RICH, SWAPPED)
    (unit,) = read(written)[0].units
    assert (unit.source, unit.target) == (RICH, SWAPPED)
    assert (unit.problem, unit.warning) == ("", "")


def test_elements_of_1_2_are_paired_and_named_as_in_the_original():
    (source, target) = etree.fromstring(xliff_of("xliff-1.2", RICH, SWAPPED)).iter(
        "{*}source", "{*}target"
    )
    said = [(etree.QName(e).localname, e.get("id"), e.text) for e in source]
    assert said == [
        ("bpt", "1", '<a id="a1">'),
        ("ept", "1", "</a>"),
        ("bpt", "2", "<b>"),
        ("bpt", "3", "<i>"),
        ("ept", "3", "</i>"),
        ("ept", "2", "</b>"),
        ("ph", "4", "<br/>"),
        ("bpt", "5", "<b>"),
        ("ept", "5", "</b>"),
    ]
    said = [(e.get("id"), e.text, e.get("ctype")) for e in target if "/" not in e.text[:2]]
    assert said == [
        ("2", "<b>", "bold"),
        ("4", "<br/>", "lb"),
        ("3", "<i>", "italic"),
        ("1", '<a id="a1">', "link"),
        ("5", "<b>", "bold"),
        ("6", "<code>", "x-html-code"),
    ]
    assert "".join([source.text, *(e.tail or "" for e in source)]) == (
        "Then they &amp; we came.Now go."
    )


def test_elements_of_2_0_have_their_code_in_the_unit():
    unit = next(etree.fromstring(xliff_of("xliff-2.0", RICH, SWAPPED)).iter("{*}unit"))
    assert [etree.QName(child).localname for child in unit] == ["originalData", "segment"]
    data = {each.get("id"): each.text for each in unit.iter("{*}data")}
    for side in unit.iter("{*}source", "{*}target"):
        elements = list(side.iterdescendants())
        assert len({each.get("id") for each in elements}) == len(elements)
        codes = [data[each.get("dataRef", each.get("dataRefStart"))] for each in elements]
        assert len(data) == len(set(data.values()))
        firm = [code for code, each in zip(codes, elements, strict=True) if each.get("canDelete")]
        assert firm == ['<a id="a1">']
    (source, target) = unit.iter("{*}source", "{*}target")
    assert "".join(source.itertext()) == "Then they &amp; we came.Now go."
    assert [(e.get("id"), etree.QName(e).localname) for e in target.iterdescendants()] == [
        *[("2", "pc"), ("4", "ph"), ("3", "pc"), ("1", "pc"), ("5", "pc"), ("6", "pc")]
    ]


def test_a_program_of_the_toolkit_keeps_the_elements(xliff):
    """As Weblate and Virtaal do: what is rich in the original is copied, its texts changed."""
    store = KINDS[xliff].parsestring(xliff_of(xliff, RICH))
    (unit,) = store.units
    rich = unit.rich_source[0]
    rich.sub[0].sub[0] = "Tad "
    unit.rich_target = [rich]
    (back,) = read(bytes(store))[0].units
    assert (back.target, back.problem) == (RICH.replace("Then", "Tad"), "")


def test_a_file_with_tags_as_text_comes_in_still(work, translator, xliff):
    """Our own files had them so."""
    words = escape('Tad <a id="a1">viņi</a> &amp; mēs.')
    sides = f"<source>{escape(LINK)}</source><target>{words}</target>"
    written = re.sub("<source>Then .*</source>", sides, out(xliff, work).decode())
    assert "<bpt" not in written
    assert "<pc" not in written
    report = taken(work, translator, written.encode())
    assert (report.taken, report.problems, report.warnings) == (1, [], [])
    assert sentence_of(work, LINK).words == 'Tad <a id="a1">viņi</a> &amp; mēs.'


def with_target(xliff, work, target):
    """The file of ``work`` in which the sentence with a link, and one other, are translated."""
    text = out(xliff, work).decode()
    for source, words in (("A café", "Kafejnīca."), ("Then ", target)):
        text = re.sub(
            f"(<source>{source}.*?</source>)", rf"\1<target>{words}</target>", text, count=1
        )
    return text.encode()


LINKED = 'Tad <a id="a1">viņi</a>.'


@pytest.mark.parametrize(
    ("xliff", "target"),
    [
        ("xliff-1.2", 'Tad <bpt id="1"/>viņi<ept id="1"/>.'),
        ("xliff-1.2", 'Tad <g id="1">viņi</g>.'),
        ("xliff-1.2", 'Tad <bx id="7" rid="1"/>viņi<ex id="8" rid="1"/>.'),
        ("xliff-1.2", 'Tad <mrk mtype="seg"><bpt id="1"/>viņi</mrk><ept id="1"/>.'),
        ("xliff-2.0", 'Tad <pc id="1">viņi</pc>.'),
        ("xliff-2.0", 'Tad <sc id="1" dataRef="d1"/>viņi<ec startRef="1" dataRef="d2"/>.'),
        ("xliff-2.0", 'Tad <sc id="1"/>viņi<ec startRef="1"/>.'),
    ],
)
def test_an_element_whose_code_is_dropped_is_known_by_its_id(work, translator, xliff, target):
    report = taken(work, translator, with_target(xliff, work, target))
    assert (report.taken, report.problems) == (2, [])
    assert sentence_of(work, LINK).words == LINKED


NO_CODE = "A program put a code in the place of a tag, and does not say of which: "
NOT_CLOSED = "The mark ⟦a1⟧ is not closed."
NOT_OPEN = "The mark ⟦/a⟧ stands where ⟦a⟧ is not open."


@pytest.mark.parametrize(
    ("xliff", "target", "problem"),
    [
        ("xliff-1.2", 'Tad <x id="9"/>viņi.', f'{NO_CODE}<x id="9">.'),
        (
            "xliff-1.2",
            'Tad <bpt id="9"/>viņi<ept id="9"/>.',
            f'{NO_CODE}<bpt id="9"> <ept id="9">.',
        ),
        ("xliff-2.0", 'Tad <ph id="9"/>viņi.', f'{NO_CODE}<ph id="9">.'),
        ("xliff-2.0", 'Tad viņi<cp hex="no"/>.', f"{NO_CODE}<cp>."),
        ("xliff-2.0", 'Tad viņi<cp hex="D800"/>.', f"{NO_CODE}<cp>."),
        ("xliff-1.2", 'Tad <bpt id="1"/>viņi.', NOT_CLOSED),
        ("xliff-1.2", 'Tad viņi<ept id="1"/>.', NOT_OPEN),
        ("xliff-2.0", 'Tad <sc id="1"/>viņi.', NOT_CLOSED),
        (
            "xliff-1.2",
            'Tad <bpt id="1"/>viņi<bpt id="2">&lt;b&gt;</bpt><ept id="1"/>&lt;/b&gt;',
            NOT_OPEN,
        ),
        (
            "xliff-1.2",
            'Tad <bpt id="2">&lt;a id="a2"&gt;</bpt>viņi<ept id="2">&lt;/a&gt;</ept>.',
            "There is a link that the original does not have.",
        ),
    ],
)
def test_a_wrong_element_is_told_by_its_name_and_the_rest_comes_in(
    work, translator, xliff, target, problem
):
    report = taken(work, translator, with_target(xliff, work, target))
    number = next(
        unit.line for unit in read(out(xliff, work))[0].units if unit.source.startswith("Then")
    )
    ((where, what, words),) = report.problems
    assert (where, what) == (number, problem)
    assert re.sub("<.*?>", "", words).startswith("Tad viņi")
    assert report.taken == 1
    assert sentence_of(work, "A café.").words == "Kafejnīca."
    assert sentence_of(work, LINK).words == ""


@pytest.mark.parametrize(
    ("xliff", "target", "warning", "words"),
    [
        ("xliff-1.2", "Tad viņi.", "Missing: link 1.", "Tad viņi."),
        (
            "xliff-2.0",
            'Tad <pc id="1">viņi</pc> <pc id="9">un</pc> mēs.',
            'The original has no such tag, it is left out: <pc id="9">.',
            'Tad <a id="a1">viņi</a> un mēs.',
        ),
        (
            "xliff-1.2",
            'Tad <g id="1">viņi</g> <bpt id="9">&lt;b&gt;</bpt>un<ept id="9">&lt;/b&gt;</ept> mēs.',
            "More often than in the original: bold.",
            'Tad <a id="a1">viņi</a> <b>un</b> mēs.',
        ),
    ],
)
def test_an_element_too_few_or_too_many_is_told_and_its_words_come_in(
    work, translator, xliff, target, warning, words
):
    report = taken(work, translator, with_target(xliff, work, target))
    assert (report.taken, report.problems) == (2, [])
    assert [what for _number, what, _words in report.warnings] == [warning]
    assert sentence_of(work, LINK).words == words


def test_unsure_words_with_a_foreign_element_are_told_of_it(work, translator):
    text = with_target("xliff-2.0", work, 'Tad <pc id="1">viņi</pc> <pc id="9">un</pc> mēs.')
    report = taken(work, translator, text.replace(b"<segment>", b'<segment state="initial">'))
    assert (report.taken, len(report.warnings)) == (2, 1)
