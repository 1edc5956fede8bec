"""An event once more on another date: what moves along, and what stays behind."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from events.models import (
    EventPage,
    EventRecord,
    Occurrence,
    PeerVisitPage,
    RegionalConferencePage,
    Registration,
    RegistrationBy,
    Status,
)
from events.programme_moves import moved
from network.models import Connection
from tests.factories.events import (
    MeetingFactory,
    PeerVisitFactory,
    RegionalConferenceFactory,
    SessionFactory,
    registration,
    translate,
)
from tests.factories.network import ConceptFactory, OrganisationFactory, connect

RIGA = ZoneInfo("Europe/Riga")
EUROPE = sorted(name for name in available_timezones() if name.startswith("Europe/"))


def riga(day, hour, minute=0, month=3):
    return datetime(2027, month, day, hour, minute, tzinfo=RIGA)


def conference(factory=RegionalConferenceFactory, **values):
    """Two days in March, before summer time begins on the 28th."""
    given_values = {"title": "Bread", "start": riga(10, 10), "end": riga(11, 16)}
    page = factory(**given_values | values)
    page.sessions.add(
        SessionFactory(title="Ovens", start=riga(10, 11), end=riga(10, 12), locale=page.locale),
        SessionFactory(title="Flour", start=riga(11, 9), end=riga(11, 10, 30), locale=page.locale),
    )
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def address(page):
    return reverse("running:duplicate", args=[page.translation_key])


def duplicate(client, page, title="Bread again", start="2027-03-27 10:00"):
    response = client.post(address(page), {"title": title, "start": start})
    assert response.status_code == 302, response.context["form"].errors
    made = type(page).objects.latest("pk")
    assert made.pk != page.pk
    assert response.url == reverse("wagtailadmin_pages:edit", args=[made.pk])
    return made


def test_the_form_has_the_script_of_its_calendar(house, client, editor):
    client.force_login(editor)
    assert "date-time-chooser.js" in client.get(address(conference())).text


def test_the_programme_keeps_its_distance_from_the_start_by_the_clock(house, client, editor):
    page = conference()
    client.force_login(editor)

    made = duplicate(client, page)  # the clocks change on its second day

    assert made.start == riga(27, 10)
    assert made.end == riga(28, 16)
    assert made.end - made.start == timedelta(hours=29)
    assert [(s.title, s.start, s.end) for s in made.sessions.all()] == [
        ("Ovens", riga(27, 11), riga(27, 12)),
        ("Flour", riga(28, 9), riga(28, 10, 30)),
    ]
    draft = made.get_latest_revision_as_object()
    assert [s.start for s in draft.sessions.all()] == [riga(27, 11), riga(28, 9)]


def test_it_is_a_new_thing_and_a_draft_in_the_original_language_alone(house, client, editor):
    page = conference()
    translate(page, "de", title="Brot")
    client.force_login(editor)

    said = client.get(address(page)).text
    made = duplicate(client, page)

    assert "Only the original is copied." in said
    assert made.translation_key != page.translation_key
    assert not made.live
    assert (made.title, made.slug, made.locale, made.original_locale) == (
        "Bread again", "bread-again", page.locale, page.locale,
    )  # fmt: skip
    assert RegionalConferencePage.objects.count() == 3
    keys = {s.translation_key for p in (page, made) for s in p.sessions.all()}
    assert len(keys) == 4
    assert page.sessions.first().start == riga(10, 11)
    made.save_revision().publish()
    assert RegionalConferencePage.objects.get(pk=made.pk).live


def test_the_terms_of_registration_move_along_and_nobody_is_registered(house, client, editor):
    page = conference(
        registration=RegistrationBy.HERE,
        registration_opens=riga(1, 9),
        registration_closes=riga(9, 18),
        capacity=40,
        approval=True,
        standard_questions=["food"],
        retention_days=30,
        status=Status.CANCELLED,
    )
    registration(page)
    client.force_login(editor)

    made = duplicate(client, page, start="2027-04-10 12:00")

    assert made.registration_opens == riga(1, 11, month=4)
    assert made.registration_closes == riga(9, 20, month=4)
    assert (made.registration, made.capacity, made.approval) == (RegistrationBy.HERE, 40, True)
    assert (made.standard_questions, made.retention_days) == (["food"], 30)
    assert made.status == Status.SCHEDULED
    assert Registration.objects.get().event_id == page.translation_key
    assert not EventRecord.objects.filter(pk=made.translation_key).exists()
    assert not Occurrence.objects.filter(event_id=made.translation_key).exists()


def test_what_was_learnt_decided_and_recorded_stays_behind(house, client, editor):
    client.force_login(editor)
    visit = conference(
        PeerVisitFactory, lessons="<p>Rise early.</p>", learning_goals="<p>Baking</p>"
    )
    meeting = MeetingFactory(decisions="<p>Yes</p>", agenda="<p>Money</p>")
    recorded = RegionalConferenceFactory(
        recordings=[("recording", {"title": "Talk", "url": "https://vimeo.com/76979871"})],
        themes="<p>Food</p>",
    )

    again = duplicate(client, visit)
    assert (again.lessons, again.learning_goals) == ("", "<p>Baking</p>")
    assert again.get_latest_revision_as_object().lessons == ""
    again = duplicate(client, meeting)
    assert (again.decisions, again.agenda) == ("", "<p>Money</p>")
    again = duplicate(client, recorded)
    assert (list(again.recordings), again.themes) == ([], "<p>Food</p>")


def test_links_and_topics_are_copied_and_links_shown_once_it_is_published(house, client, editor):
    page = conference(concepts=[ConceptFactory(slug="food")])
    host = OrganisationFactory(country="lv", language="en")
    connect(host, "organises", page)
    client.force_login(editor)

    made = duplicate(client, page)

    links = Connection.objects.live().filter(object_key=made.translation_key)
    assert not links.exists()
    assert [concept.slug for concept in made.concepts.all()] == ["food"]
    made.get_latest_revision_as_object().save_revision().publish()
    assert [(link.subject_key, link.role) for link in links] == [
        (host.translation_key, "organises")
    ]
    assert Connection.objects.live().touching(page.translation_key).count() == 1


def test_the_last_date_of_a_series_moves_along_and_single_changes_do_not(house, client, editor):
    page = MeetingFactory(
        title="Tuesdays",
        start=riga(9, 18),
        end=riga(9, 20),
        repeats="weekly",
        weekdays=[1],
        repeat_until=date(2027, 3, 30),
        date_changes=[("cancelled", {"date": date(2027, 3, 16)})],
    )
    client.force_login(editor)

    made = duplicate(client, page, start="2027-09-07 18:00")

    assert made.repeat_until == date(2027, 9, 28)
    assert (made.repeats, made.weekdays, list(made.date_changes)) == ("weekly", [1], [])


def test_what_a_draft_says_is_duplicated_not_what_is_published(house, client, editor):
    page = conference()
    draft = page.get_latest_revision_as_object()
    draft.venue = "The new hall"
    draft.sessions.add(
        SessionFactory(title="Salt", start=riga(11, 12), end=riga(11, 13), locale=page.locale),
        SessionFactory(title="Yeast", start=riga(11, 13), end=riga(11, 14), locale=page.locale),
    )
    draft.save_revision()
    client.force_login(editor)

    made = duplicate(client, page)

    assert made.venue == "The new hall"
    assert [s.title for s in made.sessions.all()] == ["Ovens", "Flour", "Salt", "Yeast"]
    assert [s.start for s in made.sessions.all()][2:] == [riga(28, 12), riga(28, 13)]
    page.refresh_from_db()
    assert page.venue == ""


def test_the_address_of_the_new_event_is_a_free_one(house, client, editor):
    page = conference(slug="bread")
    PeerVisitFactory(country="lv", language="lv", slug="bread-2")
    client.force_login(editor)

    assert duplicate(client, page, title="Bread").slug == "bread-3"


@pytest.mark.parametrize("start", ["", "tomorrow", "2027-03-28 03:30"])
def test_a_start_that_no_clock_shows_there_is_refused(house, client, editor, start):
    page = conference()
    client.force_login(editor)

    response = client.post(address(page), {"title": "Bread", "start": start})

    assert "start" in response.context["form"].errors
    assert EventPage.objects.count() == 1


def test_only_who_may_add_to_the_section_can_duplicate(house, client, editor):
    page = conference(country="lt")
    client.force_login(editor)

    assert client.get(address(page)).url == reverse("wagtailadmin_home")
    assert (
        client.post(address(page), {"title": "B", "start": "2027-03-27 10:00"}).status_code == 302
    )
    assert EventPage.objects.count() == 1
    client.logout()
    assert "login" in client.get(address(page)).url


def test_the_way_to_duplicate_is_at_the_events_form(house, client, editor):
    page = conference()
    client.force_login(editor)

    html = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).text

    assert f'href="{address(page)}"' in html


MINUTES = 15 * 365 * 24 * 60
WALLS = st.integers(0, MINUTES).map(
    lambda minutes: (
        datetime(2020, 1, 2, tzinfo=UTC).replace(tzinfo=None) + timedelta(minutes=minutes)
    )
)


@given(
    zone=st.sampled_from(EUROPE),
    old=WALLS,
    new=WALLS,
    minutes=st.integers(-60 * 24 * 30, 60 * 24 * 30),
)
def test_distances_are_by_the_clock_in_every_zone_of_europe(zone, old, new, minutes):
    zone = ZoneInfo(zone)
    distance = timedelta(minutes=minutes)

    found = moved(
        (old + distance).replace(tzinfo=zone),
        old.replace(tzinfo=zone),
        new.replace(tzinfo=zone),
        zone,
    ).astimezone(UTC)

    # Moments that the clock skips are none; of these, the offset before holds.
    walls = [old, old + distance, new]
    real = all(
        wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall
        for wall in walls
    )
    if real:
        assert found == (new + distance).replace(tzinfo=zone).astimezone(UTC)


def test_a_visit_stays_a_visit(house, client, editor):
    client.force_login(editor)

    assert type(duplicate(client, conference(PeerVisitFactory))) is PeerVisitPage
