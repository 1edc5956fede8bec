"""Reviewers keep the terms of their language, others read them; files say what is wrong."""

import csv
import io
import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.urls import reverse

from tests.factories.content import editor_of
from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in, reviewer_of, sentence_of, translator_of
from translation import glossary, terms
from translation.models import Run, Term

pytestmark = pytest.mark.django_db


@pytest.fixture
def reviewer(house, client):
    person = reviewer_of("lv")
    client.force_login(person)
    return person


@pytest.fixture
def term(house):
    en, lv = house.locales["en"], house.locales["lv"]
    return Term.objects.create(
        source_locale=en, target_locale=lv, source="peer visit", target="savstarpējā vizīte"
    )


def form(house, target="lv", **more):
    return {
        "source_locale": house.locales["en"].pk,
        "target_locale": house.locales[target].pk,
        "source": "micro-project",
        "target": "mikroprojekts",
        "note": "",
        "never": "",
    } | more


def bring(client, name, data, target="lv"):
    file = SimpleUploadedFile(name, data if isinstance(data, bytes) else data.encode())
    client.post(reverse("translate_terms_in"), {"source": "en", "target": target, "files": [file]})
    run = Run.objects.order_by("pk").last()
    return run.problems[0][0] if run else None


def listed():
    return dict(Term.objects.values_list("source", "target"))


def test_reviewers_add_terms_of_their_language_alone(house, client, reviewer):
    add = reverse("glossary:add")
    assert client.post(add, form(house)).status_code == 302
    assert client.post(add, form(house, "de", source="other")).status_code == 200
    assert listed() == {"micro-project": "mikroprojekts"}


def test_the_same_term_twice_is_told(house, client, reviewer, term):
    answer = client.post(reverse("glossary:add"), form(house, source="Peer Visit"))
    assert "The glossary has this term already." in answer.content.decode()
    assert Term.objects.count() == 1


def test_others_read_and_change_nothing(house, client, term):
    for person in (translator_of("lv"), reviewer_of("de")):
        client.force_login(person)
        page = client.get(reverse("glossary:index")).content.decode()
        assert "savstarpējā vizīte" in page
        for name in ("glossary:edit", "glossary:delete"):
            answer = client.post(reverse(name, args=[term.pk]), form(house))
            assert answer.status_code == 302
        bring(client, "a.csv", "source,target\nvisit,vizīte\n")
    assert listed() == {"peer visit": "savstarpējā vizīte"}
    assert not Run.objects.exists()


def test_the_list_is_searched_and_filtered(house, client, reviewer, term):
    Term.objects.create(
        source_locale=house.locales["en"],
        target_locale=house.locales["de"],
        source="good practice",
        target="gute Praxis",
    )
    index = reverse("glossary:index")

    def found(**asked):
        page = client.get(index, asked).content.decode()
        return "savstarpējā" in page, "gute Praxis" in page

    assert found() == (True, True)
    assert found(q="visit") == (True, False)
    assert found(target_locale=house.locales["de"].pk) == (False, True)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_comes_in_and_each_wrong_row_is_told(client, reviewer, term, separator):
    rows = [
        ["Source", "target", "never"],
        ["Peer visit", "pieredzes vizīte", "ekskursija"],
        ["", "nekas", ""],
        ["w" * 201, "garš", ""],
        ["co-creation", "koprade", ""],
        ["Co-creation", "cits", ""],
    ]
    file = io.StringIO()
    csv.writer(file, delimiter=separator).writerows(rows)
    report = bring(client, "a.csv", "\ufeff" + file.getvalue())
    assert report["taken"] == 2
    assert [(number, words) for number, _what, words in report["problems"]] == [
        (3, "nekas"),
        (4, f"{'w' * 201} → garš"),
        (6, "Co-creation → cits"),
    ]
    assert listed() == {"Peer visit": "pieredzes vizīte", "co-creation": "koprade"}


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("a,b\n1,2\n", "must name the columns"),
        ('source,target\n"a,b\n', "broken"),
        ("<martif><", "broken"),
        ('<!DOCTYPE m [<!ENTITY a "b">]><martif/>', "not allowed"),
        ("source,target\nā,b".encode("windows-1257"), "not in the encoding"),
    ],
)
def test_a_file_that_cannot_be_read_changes_nothing(client, reviewer, data, reason):
    assert reason in bring(client, "a.csv", data)["problems"][0][1]
    assert listed() == {}


@pytest.mark.parametrize("kind", ["csv", "tbx"])
def test_terms_go_out_and_come_in_to_the_letter(house, client, reviewer, term, kind):
    term.note, term.target = "=1+1 <b>", "vizīte; brauciens & citi"
    term.save()
    address = reverse("translate_terms_out", args=[kind])
    data = client.get(address, {"source": "en", "target": "lv"}).content
    Term.objects.all().delete()
    report = bring(client, f"a.{kind}", data)
    assert (report["taken"], report["problems"]) == (1, [])
    found = Term.objects.get()
    assert (found.source, found.target, found.note) == (term.source, term.target, term.note)
    assert bring(client, f"a.{kind}", data)["same"] == 1


def test_the_fields_terms_are_loaded_once_and_keep_what_stands(house, term):
    term.target = "savstarpējs brauciens"
    term.save()
    call_command("load_glossary")
    count = Term.objects.count()
    rows = list(csv.DictReader(terms.FIELD.open(encoding="utf-8")))
    # From English into lv, de and ar, and from Latvian; the house has these four languages.
    assert count == len(rows) * 4
    assert Term.objects.get(pk=term.pk).target == "savstarpējs brauciens"
    assert terms.load() == 0
    assert Term.objects.get(source="koprade").target == "co-creation"


def test_every_term_has_words_in_every_language():
    rows = list(csv.DictReader(terms.FIELD.open(encoding="utf-8")))
    assert {len(row) for row in rows} == {9}
    assert all(value.strip() for row in rows for value in row.values())


@pytest.fixture
def desk(house):
    """A page whose translators into Latvian propose terms, and a sentence of it."""
    page = InitiativeFactory(country="lv", language="en", title="A peer visit")
    work = begin_in(page, house.locales["lv"])
    return [work.pk, sentence_of(work, "A peer visit").segment.pk]


def propose(client, desk, source="peer visit", target="savstarpējā vizīte", *, script=True, **more):
    sent = {"source": source, "target": target, "note": ""} | more
    how = {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"} if script else {}
    return client.post(reverse("translate_propose", args=desk), sent, **how)


def test_a_proposed_term_binds_nobody_until_it_is_taken(house, client, desk):
    client.force_login(translator_of("lv"))
    pair = house.locales["en"], house.locales["lv"]
    beside = reverse("translate_beside", args=desk)
    assert propose(client, desk, note="Between two partners.").url == beside
    assert glossary.terms_in("A peer visit", *pair) == []
    assert glossary.check("A peer visit", "Ceļojums", *pair) == []
    assert "savstarpējā" not in client.get(beside).content.decode()
    out = reverse("translate_terms_out", args=["csv"])
    table = client.get(out, {"source": "en", "target": "lv"}).content.decode()
    assert "savstarpējā" not in table

    client.force_login(reviewer_of("lv"))
    term = Term.objects.get()
    assert (term.note, term.proposed) == ("Between two partners.", True)
    mended = form(house) | {"source": "peer visit", "target": "vizīte"}
    client.post(reverse("glossary:edit", args=[term.pk]), mended)
    assert glossary.check("A peer visit", "Ceļojums", *pair) == [
        "The glossary says “vizīte” for “peer visit”."
    ]
    assert "vizīte" in client.get(beside).content.decode()


def test_whoever_proposed_a_term_hears_that_it_was_taken(
    house, client, desk, mailoutbox, django_capture_on_commit_callbacks
):
    client.force_login(translator_of("lv", email="ilze@example.org"))
    propose(client, desk)
    propose(client, desk, "micro-project", "mikroprojekts")
    client.force_login(reviewer_of("lv"))
    term = Term.objects.get(source="micro-project")
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("glossary:edit", args=[term.pk]), form(house))
        client.post(reverse("glossary:edit", args=[term.pk]), form(house))  # taken already
        client.post(reverse("glossary:delete", args=[Term.objects.get(source="peer visit").pk]))
    (mail,) = mailoutbox
    assert mail.to == ["ilze@example.org"]
    assert mail.subject == "In the glossary: micro-project (Latvian)"
    assert "micro-project → mikroprojekts" in mail.body
    assert "/admin/translate/glossary/?q=micro-project" in mail.body
    term.refresh_from_db()
    assert (listed(), term.proposed, term.proposed_by) == (
        {"micro-project": "mikroprojekts"},
        False,
        None,
    )


def test_proposals_come_first_in_the_list_and_can_be_taken_or_rejected(
    house, client, reviewer, term, desk
):
    term.source = "a first term"
    term.save()
    client.force_login(translator_of("lv", first_name="Ilze", last_name="Example"))
    propose(client, desk)
    client.force_login(reviewer)
    index, proposal = reverse("glossary:index"), Term.objects.get(proposed=True)
    page = client.get(index).content.decode()
    assert page.index("proposed by Ilze Example") < page.index("a first term")
    for asked, shown in (("true", (True, False)), ("false", (False, True))):
        page = client.get(index, {"proposed": asked}).content.decode()
        assert ("peer visit" in page, "a first term" in page) == shown

    page = client.get(reverse("glossary:edit", args=[proposal.pk])).content.decode()
    assert "Take into the glossary" in page
    assert "Reject" in page
    page = client.get(reverse("glossary:edit", args=[term.pk])).content.decode()
    assert "Take into the glossary" not in page


def test_a_term_is_proposed_once_and_whole(house, client, desk, term):
    client.force_login(translator_of("lv"))
    answer = propose(client, desk, "Peer Visit")
    assert answer.json() == {"said": "The glossary has this term already."}
    propose(client, desk, "micro-project", "mikroprojekts")
    answer = propose(client, desk, "Micro-project", "cits")
    assert answer.json() == {"said": "Somebody has proposed this term already."}
    for source, target in ((" ", "jauns"), ("new", ""), ("w" * 201, "jauns"), ("a\x00b", "jauns")):
        assert propose(client, desk, source, target).status_code == 422
    assert set(listed()) == {"peer visit", "micro-project"}


def test_without_a_script_a_proposal_comes_back_to_its_sentence(house, client, desk):
    client.force_login(translator_of("lv"))
    beside = reverse("translate_beside", args=desk)
    assert "Propose a term" in client.get(beside).content.decode()
    page = client.get(propose(client, desk, script=False).url)
    assert "Proposed. The reviewers of the language decide." in page.content.decode()


def test_terms_are_proposed_by_the_translators_of_the_language(house, client, desk):
    for person in (translator_of("de"), reviewer_of("de"), editor_of("lt")):
        client.force_login(person)
        assert propose(client, desk).status_code in (302, 403, 404)
    assert not Term.objects.exists()


def test_a_file_takes_what_was_proposed(house, client, desk):
    client.force_login(translator_of("lv"))
    propose(client, desk)
    client.force_login(reviewer_of("lv"))
    assert bring(client, "a.csv", "source,target\npeer visit,savstarpējā vizīte\n")["taken"] == 1
    assert not Term.objects.get().proposed


def test_a_proposal_outlives_its_proposer_and_still_waits(house, client, desk, reviewer):
    person = translator_of("lv")
    client.force_login(person)
    propose(client, desk)
    person.delete()
    client.force_login(reviewer)
    assert Term.objects.get().proposed
    page = client.get(reverse("glossary:index")).content.decode()
    assert re.search(r"<td[^>]*>\s*proposed\s*</td>", page)
