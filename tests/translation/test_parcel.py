"""A zip of pages goes out to whoever may have them, and what comes back is told file by file."""

import io
import zipfile
from types import SimpleNamespace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import TestCase
from django.urls import reverse
from wagtail.models import PageViewRestriction

from tests.factories.initiatives import InitiativeFactory
from tests.factories.initiatives import translate as write_by_hand
from tests.translation.working import begin_in, reviewer_of, say, sentence_of, translator_of
from translation import publishing
from translation.files import parcel
from translation.files.formats import FORMATS, read
from translation.files.sheets import sheet
from translation.follow import follow
from translation.models import Original, Run, Work

pytestmark = pytest.mark.django_db
SECRET = "Nobody-else-reads-this"


@pytest.fixture(autouse=True)
def _only_what_the_test_makes(house):
    Original.objects.all().delete()


@pytest.fixture
def translator(house, client):
    person = translator_of("lv")
    client.force_login(person)
    return person


def initiative(title, **fields):
    page = InitiativeFactory(
        **{"country": "lt", "title": title, "introduction": f"Of {title}."} | fields
    )
    return follow(page)


def zip_of(client, query="", kind="po"):
    """``{name: bytes}`` of the zip that the admin sends."""
    answer = client.get(reverse("translate_files_out", args=["lv", kind]) + query)
    assert answer.status_code == 200
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as files:
        return {name: files.read(name) for name in files.namelist()}


def zipped(files):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as parcel:
        for name, content in files.items():
            parcel.writestr(name, content)
    return data.getvalue()


def filled(original, locale, says, kind="po"):
    found = sheet(original, locale)
    for unit in found.units:
        unit.target = says.get(unit.source, unit.target)
        unit.unsure = False
    return FORMATS[kind].write(found)


def send(client, *files, page=None):
    """The Reports of ``files``, pairs of name and bytes, as one after another."""
    uploads = [SimpleUploadedFile(name, data) for name, data in files]
    query = f"?page={page.pk}" if page else ""
    address = reverse("translate_files_in", args=["lv"]) + query
    with TestCase.captureOnCommitCallbacks(execute=True):
        answer = client.post(address, {"files": uploads})
    run = Run.objects.latest("pk")
    assert answer.url == reverse("translate_report", args=[run.pk])
    assert client.get(answer.url).status_code == 200
    return [report for step in run.problems for report in step]


def problems(reports):
    return [[what, words] for report in reports for _number, what, words in report["problems"]]


def test_a_zip_has_a_file_for_each_page_that_is_left(house, client, translator, admin_user):
    one, two = initiative("Café Ķēve"), initiative("Bread")
    done = initiative("Done")
    begin_in(done.page.specific, house.locales["lv"], live=True)
    by_hand = initiative("By hand")
    write_by_hand(by_hand.page.specific, "lv", title="Ar roku")

    found = zip_of(client)

    assert set(found) == {f"lv/cafe-keve-{one.page_id}.lv.po", f"lv/bread-{two.page_id}.lv.po"}
    units = read(found[f"lv/bread-{two.page_id}.lv.po"])[0].units
    assert [unit.source for unit in units] == ["Bread", "Of Bread."]
    every = zip_of(client, "?show=all", "xliff-2.0")
    assert {name.split("/")[1].rsplit("-", 1)[0] for name in every} == {
        "cafe-keve",
        "bread",
        "done",
    }
    assert not Work.objects.exclude(original=done).exists()  # to look begins nothing


def test_a_long_list_goes_in_parts(client, translator, monkeypatch):
    monkeypatch.setattr(parcel, "PAGES", 2)
    for title in ("One", "Two", "Three"):
        initiative(title)
    assert len(zip_of(client, "?parcel=1")) == 2
    assert len(zip_of(client, "?parcel=2")) == 1
    for part in ("0", "3", "-1", "x", "²"):
        address = reverse("translate_files_out", args=["lv", "po"])
        assert client.get(f"{address}?parcel={part}").status_code == 404
    page = client.get(reverse("translate_files", args=["lv"])).content.decode()
    assert "Pages 3 to 3:" in page


def test_a_closed_page_is_in_no_zip_of_who_may_not_read_it(house, client, translator):
    closed = initiative(SECRET)
    PageViewRestriction.objects.create(page=closed.page, restriction_type=PageViewRestriction.LOGIN)
    initiative("Open")
    assert len(zip_of(client)) == 1
    address = reverse("translate_files_out", args=["lv", "po"])
    assert client.get(f"{address}?page={closed.pk}").status_code == 404
    data = filled(closed, house.locales["lv"], {SECRET: "Vārdi"})
    assert problems(send(client, ("a.po", data))) == [
        ["No page here is translated by this file.", ""],
        ["Not taken in.", "Vārdi"],
    ]


def test_files_are_for_who_translates(client, django_user_model, house):
    one = initiative("One")
    client.force_login(django_user_model.objects.create(username="nobody"))
    for name, args in (("files", ["lv"]), ("files_out", ["lv", "po"]), ("memory", ["lv"])):
        answer = client.get(reverse(f"translate_{name}", args=args), {"from": "en"})
        assert answer.status_code == 302
    client.force_login(translator_of("de"))
    address = reverse("translate_files_out", args=["lv", "po"])
    assert client.get(f"{address}?page={one.pk}").status_code == 302
    assert client.get(address).status_code == 404  # nothing that they may translate


def test_a_zip_comes_back_with_a_report_of_each_file(house, client, translator, admin_user):
    lv = house.locales["lv"]
    one, two = initiative("Café"), initiative("Bread")
    say(begin_in(one.page.specific, lv), "Of Café.", "Par kafejnīcu.", admin_user)
    files = {
        "lv/one.po": filled(one, lv, {"Café": "k" * 300, "Of Café.": "Par kafejnīcu."}),
        "lv/two.xlf": filled(two, lv, {"Bread": "Maize", "Of Bread.": "Par maizi  ."}, "xliff-1.2"),
        "lv/broken.xliff": b"<xliff",
        "__MACOSX/lv/._one.po": b"rubbish",
    }

    reports = send(client, ("back.zip", zipped(files)))

    told = {r["name"]: (r["title"], r["taken"], r["same"], len(r["problems"])) for r in reports}
    assert told == {
        "lv/one.po": ("Café", 0, 1, 1),
        "lv/two.xlf": ("Bread", 2, 0, 0),
        "lv/broken.xliff": ("", 0, 0, 1),
    }
    assert [what for report in reports for _n, what, _w in report["warnings"]] == [
        "There are two spaces side by side.",
        "There is a space before “.”.",
    ]
    assert sentence_of(Work.objects.get(original=two), "Bread").words == "Maize"
    table = client.get(reverse("translate_report_table", args=[Run.objects.latest("pk").pk]))
    assert "k" * 300 in table.content.decode("utf-8-sig")


def test_a_report_is_for_who_sent_the_files(client, translator, admin_user):
    send(client, ("a.po", b"x"))
    run = Run.objects.latest("pk")
    client.force_login(translator_of("de"))
    for name in ("translate_report", "translate_report_table"):
        assert client.get(reverse(name, args=[run.pk])).status_code == 404
    client.force_login(admin_user)
    assert client.get(reverse("translate_report", args=[run.pk])).status_code == 200


def test_many_files_are_the_workers(client, translator, house, monkeypatch):
    monkeypatch.setattr("translation.files.coming_in.AT_ONCE", 1)
    monkeypatch.setattr("translation.runs.go_on", SimpleNamespace(enqueue=lambda pk: None))
    files = {f"{number}.po": b"x" for number in range(2)}
    send(client, ("two.zip", zipped(files)))
    run = Run.objects.latest("pk")
    assert (run.total, run.done, run.ended_at) == (2, 0, None)


def _bomb(monkeypatch):
    monkeypatch.setattr(parcel, "UNPACKED", 10_000)
    return zipped({"a.po": b" " * 100_000})


def _locked(monkeypatch):
    data = bytearray(zipped({"a.po": b"words"}))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def _rotten(monkeypatch):
    data = bytearray(zipped({"a.po": b"words" * 50}))
    data[40] ^= 255
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (lambda m: zipped({}), "The zip has no file."),
        (lambda m: zipped({"a.po": b"x"})[:-30], "The zip is broken"),
        (lambda m: zipped({f"{n}.po": b"" for n in range(501)}), "501 files; 500 are the most"),
        (lambda m: zipped({"in.zip": zipped({"a.po": b"x"})}), "A zip within a zip"),
        (lambda m: zipped({"../../a.po": b"x"}), "leads out of the zip"),
        (lambda m: zipped({"/etc/a.po": b"x"}), "leads out of the zip"),
        (lambda m: zipped({"C:\\a.po": b"x"}), "leads out of the zip"),
        (_bomb, "too large when it is unpacked"),
        (_locked, "locked with a password"),
        (_rotten, "broken"),
    ],
)
def test_a_zip_that_is_not_taken_says_why(client, translator, monkeypatch, data, reason):
    (report,) = send(client, ("a.zip", data(monkeypatch)))
    assert reason in report["problems"][0][1]


def test_words_in_review_are_the_reviewers(house, client, translator):
    lv, one = house.locales["lv"], initiative("Café")
    work = begin_in(one.page.specific, lv)
    say(work, "Café", "Kafejnīca", translator)
    say(work, "Of Café.", "Par kafejnīcu.", translator)
    publishing.hand_in(work, translator)
    data = filled(one, lv, {"Café": "Krodziņš"})
    assert problems(send(client, ("a.po", data)))[0] == [
        "This translation is in review: only a reviewer changes it now.",
        "",
    ]
    client.force_login(reviewer_of("lv"))
    assert send(client, ("a.po", data))[0]["taken"] == 1


def test_a_page_written_by_hand_is_not_written_over(house, client, translator):
    one = initiative("Café")
    data = filled(one, house.locales["lv"], {"Café": "Krodziņš"})
    write_by_hand(one.page.specific, "lv", title="Ar roku")
    assert "written by hand" in problems(send(client, ("a.po", data)))[0][0]


def test_a_file_that_lost_its_page_comes_in_on_that_page(house, client, translator):
    one = initiative("Café")
    data = filled(one, house.locales["lv"], {"Café": "Krodziņš"}).replace(b"X-One-Roof", b"X-Lost")
    assert "does not say which page" in problems(send(client, ("a.po", data)))[0][0]
    assert send(client, ("a.po", data), page=one)[0]["taken"] == 1


def test_a_file_that_is_sent_again_goes_on_where_it_was(house, client, translator, admin_user):
    one = initiative("Café")
    lv = house.locales["lv"]
    send(client, ("a.po", filled(one, lv, {}) and _at(one, lv, "Pirmie")))
    old = _at(one, lv, "Otrie", Run.objects.latest("pk").started_at)
    assert send(client, ("a.po", old))[0]["taken"] == 1
    work = Work.objects.get(original=one)
    say(work, "Café", "Cita cilvēka", admin_user)
    assert "Changed here after" in problems(send(client, ("a.po", old)))[0][0]
    assert sentence_of(work, "Café").words == "Cita cilvēka"


def _at(original, locale, words, written=None):
    found = sheet(original, locale)
    found.written = written or found.written
    found.units[0].target, found.units[0].unsure = words, False
    return FORMATS["po"].write(found)


def test_the_memory_is_filled_by_reviewers_alone(house, client, translator, admin_user):
    lv, en = house.locales["lv"], house.locales["en"]
    work = begin_in(initiative("Café").page.specific, lv)
    say(work, "Café", "Kafejnīca", admin_user)
    out = client.get(reverse("translate_memory", args=["lv"]), {"from": "en"})
    memory = b"".join(out.streaming_content)
    assert "Kafejnīca" in memory.decode()
    address = reverse("translate_memory_in", args=["lv"])

    def bring():
        file = SimpleUploadedFile("old.tmx", memory.replace("Kafejnīca".encode(), b"Bufete"))
        return client.post(address, {"from": en.language_code, "files": [file]})

    assert bring().status_code == 302
    assert not Run.objects.exists()
    client.force_login(reviewer_of("lv"))
    bring()
    ((report,),) = Run.objects.get().problems
    assert (report["taken"], report["problems"]) == (1, [])
