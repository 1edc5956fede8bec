"""What an editor types in the form of an event."""

from datetime import UTC, datetime

from django.urls import reverse

from events.models import PeerVisitPage
from tests.factories.events import PeerVisitFactory
from tests.factories.forms import page_form


def edit(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_times_are_typed_and_shown_by_the_clock_at_the_place(client, house, admin):
    visit = PeerVisitFactory(
        start=datetime(2027, 1, 15, 8, tzinfo=UTC), end=datetime(2027, 1, 15, 14, tzinfo=UTC)
    )
    client.force_login(admin)

    data = page_form(client, edit(visit))
    assert data["start"] == "2027-01-15 10:00"

    session = {
        "sessions-TOTAL_FORMS": "1",
        "sessions-0-title": "Soup",
        "sessions-0-start": "2027-07-15 12:00",
        "sessions-0-end": "2027-07-15 13:00",
        "sessions-0-ORDER": "1",
    }
    times = {"start": "2027-07-15 10:00", "end": "2027-07-15 16:00"}
    client.post(edit(visit), data | times | session | {"time_zone": "Europe/Berlin"})
    draft = PeerVisitPage.objects.get(pk=visit.pk).get_latest_revision_as_object()
    assert draft.start == datetime(2027, 7, 15, 8, tzinfo=UTC)
    assert draft.end == datetime(2027, 7, 15, 14, tzinfo=UTC)
    assert [s.start for s in draft.sessions.all()] == [datetime(2027, 7, 15, 10, tzinfo=UTC)]
    assert page_form(client, edit(visit))["sessions-0-start"] == "2027-07-15 12:00"


def test_languages_spoken_are_ticked_and_unknown_ones_kept(client, house, admin):
    visit = PeerVisitFactory(languages_spoken=["fi", "lv"])
    client.force_login(admin)

    data = page_form(client, edit(visit))
    client.post(edit(visit), data | {"languages_spoken": ["fi", "lt"]})

    draft = PeerVisitPage.objects.get(pk=visit.pk).get_latest_revision_as_object()
    assert draft.languages_spoken == ["fi", "lt"]


def test_a_new_event_begins_in_the_time_zone_of_its_country(client, house, admin):
    section = house.section("lt", "en")
    client.force_login(admin)

    response = client.get(
        reverse("wagtailadmin_pages:add", args=["events", "peervisitpage", section.pk])
    )

    field = response.context["form"]["time_zone"]
    assert field.value() == "Europe/Vilnius"
    assert [zone for zone, _name in field.field.choices[0][1]] == ["Europe/Vilnius"]


def test_an_unknown_time_zone_is_refused_and_what_was_typed_stays(client, house, admin):
    visit = PeerVisitFactory(time_zone="Europe/Riga")
    client.force_login(admin)
    data = page_form(client, edit(visit)) | {"title": "Typed", "time_zone": "Europe/Nowhere"}

    response = client.post(edit(visit), data)

    assert "time_zone" in response.context["form"].errors
    assert response.context["form"]["title"].value() == "Typed"
    assert PeerVisitPage.objects.get(pk=visit.pk).time_zone == "Europe/Riga"


def test_time_zones_are_those_of_places_and_the_one_that_is_set(client, house, admin):
    visit = PeerVisitFactory(time_zone="Europe/Kiev")
    client.force_login(admin)

    groups = client.get(edit(visit)).context["form"]["time_zone"].field.choices

    offered = [zone for _country, zones in groups for zone, _name in zones]
    assert offered[:2] == ["Europe/Riga", "Europe/Amsterdam"]
    assert {"Europe/Kiev", "Europe/Kyiv", "Asia/Damascus"} <= set(offered)
    assert not {"Factory", "localtime", "UTC", "US/Eastern", "Asia/Calcutta"} & set(offered)
