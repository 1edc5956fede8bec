"""Many pages are begun by the worker, one after another; the tree stays whole."""

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import Page, PageViewRestriction

from initiatives.models import InitiativePage
from tests.factories.content import editor_of, section_in
from tests.factories.initiatives import InitiativeFactory
from tests.reading import queries
from tests.translation.working import begin_in, translator_of
from translation import runs
from translation.follow import follow
from translation.models import Original, Run, Work


@pytest.fixture
def translator(house, client):
    person = translator_of("lv")
    client.force_login(person)
    return person


def initiatives(number, country="lt"):
    """Live pages without revisions, as there may be many."""
    section = section_in(country, "en")
    pages = [
        InitiativePage(title=f"Café {n}", introduction="Words.", place="Rīga")
        for n in range(number)
    ]
    for page in pages:
        page.locale = section.locale
        section.add_child(instance=page)
        follow(page)
    return pages


@pytest.fixture
def section(house):
    """The section of Lithuania, as an Original."""
    page = house.section("lt")
    follow(page)
    return page


@pytest.fixture
def press(client, django_capture_on_commit_callbacks):
    """``press(code, beneath=…, **filters)`` asks to begin many, and lets the worker work."""

    def post(code="lv", beneath="", **filters):
        address = reverse("translate_begin_many", args=[code])
        query = "&".join(f"{name}={value}" for name, value in filters.items())
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(f"{address}?{query}", {"beneath": beneath} if beneath else {})

    return post


def begun(code="lv"):
    works = Work.objects.filter(locale__language_code=code).order_by("pk")
    return list(works.values_list("original__page__title", flat=True))


def assert_whole(capsys):
    call_command("fixtree", interactive=False)
    assert "No problems found" in capsys.readouterr().out


def test_a_subtree_is_begun_in_the_background_and_the_tree_stays_whole(
    house, client, translator, section, press, capsys, django_capture_on_commit_callbacks
):
    pages = initiatives(200)
    with django_capture_on_commit_callbacks(execute=True):
        begin_in(pages[3], house.locales["lv"], live=True)

    response = press(beneath=section.pk)

    run = Run.objects.get()
    assert response["Location"] == reverse("translate_run", args=[run.pk])
    assert (run.total, run.done, run.problems) == (200, 200, [])
    assert Work.objects.filter(locale=house.locales["lv"]).count() == 201
    latvian = house.section("lt", "lv")
    assert latvian.get_children().count() == latvian.numchild == 200
    assert latvian.get_children().live().count() == 1
    for page in Page.objects.all():
        assert page.numchild == page.get_children().count()
    assert_whole(capsys)


def test_beginning_again_begins_nothing_twice(house, client, translator, section, press, capsys):
    initiatives(3)
    press(beneath=section.pk)
    before = Page.objects.count()

    response = press(beneath=section.pk)

    assert Run.objects.count() == 1
    assert (Page.objects.count(), Work.objects.count()) == (before, 4)
    assert "nothing to begin" in client.get(response["Location"]).text
    assert_whole(capsys)


def test_what_the_filter_finds_is_begun(house, client, translator, press):
    initiatives(2, "lt")
    InitiativeFactory(country="lv", title="Another")
    follow(InitiativeFactory(country="lv", title="Of Latvia"))

    press(country="lv")

    assert begun() == ["Of Latvia"]


def test_nothing_closed_is_begun_nor_in_a_language_of_others(house, client, translator, press):
    closed, _open = initiatives(2)
    PageViewRestriction.objects.create(page=closed, restriction_type="login")

    press("de", country="lt")
    press("lv", country="lt")

    assert (begun("de"), begun("lv")) == ([], ["Café 1"])


def test_an_editor_begins_in_the_own_section_alone(house, client, press):
    initiatives(1, "lt")
    initiatives(1, "lv")
    client.force_login(editor_of("lv"))

    press("de")

    assert set(Work.objects.values_list("original__section_key", flat=True)) <= {
        house.section("lv").translation_key,
        None,
    }
    assert "Café 0" in begun("de")


def test_a_right_that_is_taken_away_meanwhile_is_a_problem_of_the_page(
    house, client, translator, section
):
    pages = initiatives(2)
    steps = [Original.objects.get(page_id=page.pk).pk for page in pages]
    run = runs.start("begin", {"steps": steps, "language": "lv"}, translator)
    translator.groups.clear()

    runs.go_on.enqueue(run.pk)

    run.refresh_from_db()
    assert (run.done, len(run.problems), Work.objects.count()) == (2, 2, 0)


def test_a_page_without_a_section_in_the_language_is_named_and_the_others_go_on(
    house, client, translator, press
):
    initiatives(1, "lt")
    follow(InitiativeFactory(country="lv", title="Homeless"))
    house.section("lv", "lv").delete()

    press()

    run = Run.objects.get()
    assert [problem for problem in run.problems if "Homeless" in problem] == [
        "Homeless: The section of this page does not exist in Latvian yet."
    ]
    assert "Café 0" in begun()
    shown = client.get(reverse("translate_run", args=[run.pk])).text
    assert "Homeless: The section" in shown


@pytest.fixture
def steps(monkeypatch):
    """The steps that the job "test" has done; it does not like 2, and fails once at 3."""
    done = []

    def do(step, asked, user):
        if step == 2:
            raise ValidationError("Not two.")
        if step == 3 and "failed" not in done:
            done.append("failed")
            raise OSError
        done.append(step)

    monkeypatch.setitem(runs.JOBS, "test", runs.Job("Test", do))
    return done


@pytest.mark.django_db
def test_a_run_goes_on_where_it_failed(steps, admin_user):
    run = runs.start("test", {"steps": [1, 2, 3, 4]}, admin_user)

    runs.go_on.enqueue(run.pk)
    run.refresh_from_db()
    assert (run.done, run.problems, run.ended_at) == (2, ["Not two."], None)

    runs.go_on.enqueue(run.pk)
    run.refresh_from_db()
    assert (run.done, run.ended_at is None) == (4, False)
    runs.go_on.enqueue(run.pk)
    assert steps == [1, "failed", 3, 4]


@pytest.mark.django_db
def test_what_a_step_has_done_stays_when_it_then_names_a_problem(admin_user, monkeypatch):
    def do(step, asked, user):
        Run.objects.create(kind="kept")
        raise ValidationError("The machine gave up.")

    monkeypatch.setitem(runs.JOBS, "test", runs.Job("Test", do))
    run = runs.start("test", {"steps": [1]}, admin_user)

    runs.go_on.enqueue(run.pk)

    run.refresh_from_db()
    assert run.problems == ["The machine gave up."]
    assert Run.objects.filter(kind="kept").exists()


@pytest.mark.django_db
def test_a_step_that_another_worker_has_done_meanwhile_is_counted_once(admin_user, monkeypatch):
    def do(step, asked, user):
        if step == 1:
            Run.objects.update(done=1, problems=["Theirs."])
        return "Ours."

    monkeypatch.setitem(runs.JOBS, "test", runs.Job("Test", do))
    run = runs.start("test", {"steps": [1, 2]}, admin_user)

    runs.go_on.enqueue(run.pk)

    run.refresh_from_db()
    assert (run.done, run.problems) == (2, ["Theirs.", "Ours."])


@pytest.mark.django_db
def test_a_long_run_lets_other_tasks_have_their_turn(steps, admin_user, monkeypatch):
    monkeypatch.setattr(runs, "AT_A_TIME", -1)
    run = runs.start("test", {"steps": [1, 4, 5]}, admin_user)

    runs.go_on.enqueue(run.pk)

    run.refresh_from_db()
    assert (steps, run.done) == ([1, 4, 5], 3)


def test_progress_is_for_who_started_it(house, client, translator, steps):
    run = runs.start("test", {"steps": [1, 4], "back": "/admin/translate/"}, translator)
    address = reverse("translate_run", args=[run.pk])

    shown = client.get(address).text
    assert "0 of 2 done." in shown
    assert "data-goes-on" in shown
    assert "Look again" in shown
    runs.go_on.enqueue(run.pk)
    ended = client.get(address).text
    assert "2 of 2 done." in ended
    assert "data-goes-on" not in ended

    client.force_login(translator_of("lv"))
    assert client.get(address).status_code == 404
    client.force_login(editor_of("lv"))
    assert client.get(address).status_code == 404


def test_progress_costs_the_same_however_many_steps(house, client, translator, steps):
    costs = []
    for number in (1, 50):
        run = runs.start("test", {"steps": list(range(number))}, translator)
        costs.append(queries(client, reverse("translate_run", args=[run.pk])))
    assert costs == [10, 10]
