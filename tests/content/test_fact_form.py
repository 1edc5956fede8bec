"""A form that was open while a fact changed elsewhere does not put the old one back."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from tests.factories.content import administrator
from tests.factories.events import PeerVisitFactory, RegionalConferenceFactory, SessionFactory
from tests.factories.forms import page_form
from tests.factories.initiatives import InitiativeFactory, translate
from tests.factories.network import ConceptFactory

pytestmark = pytest.mark.django_db

MORNING = datetime(2026, 5, 4, 9, tzinfo=UTC)
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
EVENING = datetime(2026, 5, 4, 18, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def writer(client, house):
    client.force_login(administrator())
    return client


@pytest.fixture
def visit(house):
    """A peer visit in Latvian (the source), English (live) and German (draft)."""
    page = PeerVisitFactory(
        language="lv", title="Vizīte", start=MORNING, end=EVENING, time_zone="UTC", place="Ķekava"
    )
    page.english = translate(page, "en", title="Visit")
    page.german = translate(page, "de", title="Besuch", live=False)
    return page


def fresh(page):
    return type(page).objects.get(pk=page.pk)


def draft(page):
    return fresh(page).get_latest_revision_as_object()


def publish(page, **changes):
    page = draft(page)
    for name, value in changes.items():
        setattr(page, name, value)
    page.save_revision().publish()


def open_form(client, page):
    return page_form(client, reverse("wagtailadmin_pages:edit", args=[page.pk]))


def send(client, page, form, action="action-publish", **changes):
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return client.post(url, {**form, **changes, action: "1"})


def told(response):
    return [str(message).strip() for message in get_messages(response.wsgi_request)]


@pytest.mark.parametrize("edition", ["source", "translation"])
def test_a_fact_that_the_editor_left_alone_stays_as_published_meanwhile(writer, visit, edition):
    mine, other = (visit, visit.english) if edition == "source" else (visit.english, visit)
    form = open_form(writer, mine)
    publish(other, start=NOON, place="Cēsis", status="postponed")

    response = send(writer, mine, form, title="Renamed")

    assert response.status_code == 302
    assert fresh(mine).title == "Renamed"
    for page in (visit, visit.english, visit.german):
        for row in (fresh(page), draft(page)):
            assert (row.start, row.place, row.status) == (NOON, "Cēsis", "postponed")


def test_a_fact_that_both_changed_is_as_the_editor_wrote_last(writer, visit):
    form = open_form(writer, visit)
    publish(visit.english, place="Cēsis", start=NOON)

    send(writer, visit, form, place="Sigulda")

    for page in (visit, visit.english, visit.german):
        assert (fresh(page).place, fresh(page).start) == ("Sigulda", NOON)


def test_a_draft_saved_or_submitted_from_an_older_form_has_the_newer_fact(writer, visit):
    for action in ("action-save", "action-submit"):
        form = open_form(writer, visit)
        start = fresh(visit.english).start + timedelta(hours=1)
        publish(visit.english, start=start)

        assert send(writer, visit, form, action, title=action).status_code == 302
        assert (draft(visit).title, draft(visit).start) == (action, start)

        fresh(visit).get_latest_revision().publish()
        assert (fresh(visit).start, fresh(visit.english).start) == (start, start)


def test_a_form_of_a_draft_that_was_never_live_has_the_newer_fact(writer, visit):
    form = open_form(writer, visit.german)
    publish(visit, start=NOON)

    send(writer, visit.german, form, title="Besuch im Mai")

    assert (fresh(visit.german).title, fresh(visit.german).live) == ("Besuch im Mai", True)
    assert fresh(visit.german).start == fresh(visit).start == NOON


def test_what_the_editor_changes_and_changes_back_is_no_change_of_others(writer, visit):
    form = open_form(writer, visit)
    send(writer, visit, form, "action-save", place="Sigulda")

    send(writer, visit, form, "action-save", place="Ķekava")

    assert draft(visit).place == "Ķekava"


def test_a_fact_of_a_draft_stays_when_another_fact_is_published(writer, visit):
    send(writer, visit, open_form(writer, visit), "action-save", place="Sigulda")
    form = open_form(writer, visit)
    publish(visit.english, start=NOON)

    send(writer, visit, form, title="Renamed")

    assert (fresh(visit.english).place, fresh(visit.english).start) == ("Sigulda", NOON)


def test_the_editor_is_told_what_others_changed(writer, visit):
    form = open_form(writer, visit)
    publish(visit.english, start=NOON, place="Cēsis")

    response = send(writer, visit, form)

    expected = (
        "Others changed this while you were writing, and it stays so: "
        "Starts (4 May 2026, 12:00), Town or village (Cēsis)."
    )
    assert [message for message in told(response) if "Others" in message] == [expected]


def test_nothing_is_told_where_nothing_changed(writer, visit):
    response = send(writer, visit, open_form(writer, visit), place="Sigulda")

    assert [message for message in told(response) if "Others" in message] == []


def test_what_does_not_go_together_is_said_and_not_saved(writer, visit):
    form = open_form(writer, visit)
    publish(visit.english, start=EVENING + DAY, end=EVENING + 2 * DAY)

    response = send(writer, visit, form, end="2026-05-05 10:00")

    errors = response.context["form"].errors
    assert errors["end"] == ["The event ends before it starts."]
    assert "Others changed this while you were writing" in errors["__all__"][0]
    assert fresh(visit).end == fresh(visit.english).end == EVENING + 2 * DAY


def test_a_form_without_the_facts_that_it_began_with_writes_what_it_says(writer, visit):
    form = open_form(writer, visit)
    publish(visit.english, place="Cēsis")

    for nonsense in ("", "nonsense", "[1, 2]", "{}"):
        send(writer, visit, form, place="Ķekava", facts_seen=nonsense)
        assert fresh(visit.english).place == "Ķekava"


# Rows, blocks, tags


@pytest.fixture
def programme(house):
    """A conference with two sessions, in Latvian and English."""
    page = draft(
        RegionalConferenceFactory(language="lv", start=MORNING, end=EVENING, time_zone="UTC")
    )
    for title, start, room in (("Darbs", MORNING, "1"), ("Pusdienas", NOON, "2")):
        page.sessions.add(
            SessionFactory(title=title, start=start, end=start + timedelta(hours=1), room=room)
        )
    page.save_revision().publish()
    page.english = translate(fresh(page), "en")
    return page


def rooms(page):
    return [session.room for session in fresh(page).sessions.all()]


def give_room(page, number, room):
    page = draft(page)
    sessions = list(page.sessions.all())
    sessions[number].room = room
    page.sessions.set(sessions)
    page.save_revision().publish()


def test_a_row_that_the_editor_left_alone_stays_as_published_meanwhile(writer, programme):
    form = open_form(writer, programme)
    give_room(programme.english, 1, "Garden")

    row = {"sessions-0-title": "Darbs kopā", "sessions-0-room": "3"}
    response = send(writer, programme, form, **row)

    assert response.status_code == 302, [
        f.errors for f in response.context["form"].formsets.values()
    ]
    assert rooms(programme) == rooms(programme.english) == ["3", "Garden"]
    assert fresh(programme).sessions.first().title == "Darbs kopā"


def test_a_row_taken_out_meanwhile_does_not_come_back(writer, programme):
    form = open_form(writer, programme)
    page = draft(programme.english)
    page.sessions.set(list(page.sessions.all())[:1])
    page.save_revision().publish()

    row = {"sessions-0-title": "Darbs kopā", "sessions-0-room": "3"}
    response = send(writer, programme, form, **row)

    assert response.status_code == 302
    assert any("Sessions" in message for message in told(response))
    assert rooms(programme) == rooms(programme.english) == ["3"]


def test_a_block_that_the_editor_left_alone_stays_as_published_meanwhile(writer, house):
    result = {"number": Decimal(3), "unit": "x", "date": date(2024, 2, 1), "text": "y"}
    page = InitiativeFactory(language="lv", results=[("result", result)] * 2)
    english = translate(page, "en")
    form = open_form(writer, page)
    other = draft(english)
    other.results[1].value["number"] = Decimal("14.5")
    other.save_revision().publish()

    send(writer, page, form, **{"results-0-value-number": "7"})

    for edition in (fresh(page), fresh(english)):
        assert [block.value["number"] for block in edition.results] == [7, Decimal("14.5")]


def test_tags_that_the_editor_left_alone_stay_as_published_meanwhile(writer, house):
    page = InitiativeFactory(language="lv", concepts=[ConceptFactory()])
    english = translate(page, "en")
    form = open_form(writer, page)
    other, coffee = draft(english), ConceptFactory()
    other.concepts.set([coffee])
    other.save_revision().publish()

    send(writer, page, form, title="Renamed")

    assert list(fresh(page).concepts.all()) == list(fresh(english).concepts.all()) == [coffee]
