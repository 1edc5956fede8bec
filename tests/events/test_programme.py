"""The programme of an event: day by day, side by side, as a calendar, to print, without clashes."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import icalendar
import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from events.models import RegionalConferencePage, RegistrationBy, Session, Status
from events.programme import conflicts, days
from events.taking_part.places import session_places_taken
from tests.factories.events import (
    MeetingFactory,
    RegionalConferenceFactory,
    SessionFactory,
    WorkshopFactory,
    registration,
    translate,
)
from tests.factories.forms import page_form
from tests.reading import queries

DAY = datetime(2027, 5, 4, tzinfo=UTC)  # three hours behind Riga


def session(title, start, end, *, day=0, **values):
    at = DAY + timedelta(days=day)
    return SessionFactory(
        title=title, start=at + timedelta(hours=start), end=at + timedelta(hours=end), **values
    )


def conference(*sessions, factory=RegionalConferenceFactory, **values):
    given = {"slug": "conference", "title": "Conference", "place": "Valmiera"}
    times = {"start": DAY + timedelta(hours=6), "end": DAY + timedelta(days=1, hours=15)}
    page = factory(**given | times | values)
    for row in sessions:
        row.locale = page.locale
    page.sessions.add(*sessions)
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def address(house, language="en", rest=""):
    return f"/{language}/{house.section_slug('lv', language)}/conference/{rest}"


def soup(response):
    return BeautifulSoup(response.text, "html.parser").select_one(".programme")


TWO_TRACKS = (
    ("Welcome", 7, 8, {}),
    ("Bread", 8, 10, {"track": "Kitchen", "room": "Hall 1"}),
    ("Numbers", 8, 9, {"track": "Office", "room": "Hall 2"}),
    ("Loans", 9, 10, {"track": "Office", "room": "Hall 2"}),
)


def two_tracks(**values):
    rows = [session(title, start, end, **more) for title, start, end, more in TWO_TRACKS]
    return conference(*rows, session("Promises", 7, 8, day=1), **values)


def test_a_programme_is_told_day_by_day_and_time_by_time(house, client):
    two_tracks()

    found = soup(client.get(address(house)))

    assert [day.get_text() for day in found.select("h3")] == ["Tuesday, 4 May", "Wednesday, 5 May"]
    assert [" ".join(at.get_text().split()) for at in found.select(".slot__time")] == [
        "10:00 – 11:00",
        "11:00",
        "12:00 – 13:00",
        "10:00 – 11:00",
    ]
    assert [title.get_text() for title in found.select("h4")] == [
        "Welcome", "Bread", "Numbers", "Loans", "Promises",
    ]  # fmt: skip


def test_tracks_are_named_and_each_has_a_column_of_its_own(house, client):
    two_tracks()

    first, second = soup(client.get(address(house))).select(".programme__day")

    assert "programme__day--2" in first["class"]
    assert second["class"] == ["programme__day"]
    assert {
        row.select_one("h4").get_text(): (
            row["class"][1:],
            [track.get_text() for track in row.select(".session__track")],
        )
        for row in first.select(".session")
    } == {
        "Welcome": ([], []),
        "Bread": (["session--1"], ["Kitchen"]),
        "Numbers": (["session--2"], ["Office"]),
        "Loans": (["session--2"], ["Office"]),
    }


def test_sessions_that_begin_together_say_when_each_ends(house, client):
    two_tracks()

    slot = soup(client.get(address(house))).select(".slot")[1]

    assert [fact.get_text() for fact in slot.select(".session__fact")] == [
        "Until 13:00",
        "Until 12:00",
    ]


def test_five_tracks_stand_one_under_the_other(house):
    page = conference(*(session(name, 7, 8, track=name) for name in "ABCDE"))

    (day,) = days(page)

    assert day["columns"] == 0
    assert [row["column"] for row in day["slots"][0]["sessions"]] == [0] * 5


def test_languages_of_a_session_are_named_in_the_readers_language(house, client):
    conference(
        session("Bread", 7, 8, language_spoken="lv", interpreted_into=["en", "uk"]), language="en"
    )

    facts = soup(client.get(address(house, "de"))).select(".session__fact")

    assert [fact.get_text().split(": ")[1] for fact in facts] == [
        "Lettisch",
        "Englisch, Ukrainisch",
    ]


def test_places_left_are_said_of_sessions_that_people_choose(house, client):
    page = conference(
        session("Bread", 7, 8, capacity=12),
        session("Soup", 8, 9, capacity=1),
        session("Promises", 9, 10),
        registration=RegistrationBy.HERE,
    )
    bread, soup_, _promises = (str(row.translation_key) for row in page.sessions.all())
    registration(page, places=3, sessions=[bread])
    registration(page, places=2, sessions=[soup_])

    (day,) = days(page, session_places_taken)

    assert [slot["sessions"][0]["left"] for slot in day["slots"]] == [9, 0, None]
    assert "9 places left" in soup(client.get(address(house))).get_text()


def test_a_workshop_shows_its_programme_too(house, client):
    conference(session("Bread", 7, 8), factory=WorkshopFactory)

    assert "Bread" in soup(client.get(address(house))).get_text()


def test_queries_of_a_page_with_every_part_of_a_programme(house, client):
    rows = [session(str(n), 7 + n, 8 + n, capacity=9, track=str(n)) for n in range(3)]
    page = conference(*rows, registration=RegistrationBy.HERE, capacity=40)
    registration(page, sessions=[str(page.sessions.first().translation_key)])

    assert queries(client, address(house)) == 9


# To print


def test_the_programme_to_print_is_one_page_in_the_readers_language(house, client):
    two_tracks()

    response = client.get(address(house, "lv", "programme/"))

    assert response.status_code == 200
    assert '<html lang="lv"' in response.text
    assert '<meta name="robots" content="noindex">' in response.text
    assert [title.get_text() for title in soup(response).select("h3")][:2] == ["Welcome", "Bread"]
    assert "Conference" in BeautifulSoup(response.text, "html.parser").h1.get_text()


def test_an_event_without_a_programme_has_none_to_print(house, client):
    conference(factory=MeetingFactory)

    assert client.get(address(house, rest="programme/")).status_code == 404


def test_a_page_may_be_called_programme(house, client):
    MeetingFactory(slug="programme", title="What we plan")

    response = client.get(f"/en/{house.section_slug('lv', 'en')}/programme/")

    assert response.status_code == 200
    assert "What we plan" in response.text


def test_the_printed_programme_of_a_page_that_moved_leads_on(
    house, client, django_capture_on_commit_callbacks
):
    page = two_tracks()
    with django_capture_on_commit_callbacks(execute=True):
        page.slug = "conference-2027"
        page.save_revision().publish()

    response = client.get(address(house, rest="programme/"))

    assert response.status_code == 301
    assert response.url == f"/en/{house.section_slug('lv', 'en')}/conference-2027/programme/"


# In the calendar


def entries(client, url):
    response = client.get(url)
    assert response.status_code == 200
    calendar = icalendar.Calendar.from_ical(b"".join(response.streaming_content))
    return {str(entry["SUMMARY"]): entry for entry in calendar.walk("VEVENT")}


def test_each_session_is_an_entry_that_belongs_to_that_of_the_event(house, client):
    page = two_tracks(venue="The school")
    url = address(house, rest="programme.ics")

    found = entries(client, url)

    assert list(found) == ["Welcome", "Bread", "Numbers", "Loans", "Promises"]
    bread = found["Bread"]
    row = page.sessions.get(title="Bread")
    assert UUID(bread["UID"]) == row.translation_key
    assert UUID(bread["RELATED-TO"]) == page.translation_key
    assert bread["RELATED-TO"].params["RELTYPE"] == "PARENT"
    assert bread["DTSTART"].dt == row.start
    assert bread["DTEND"].dt == row.end
    assert bread["DTSTART"].params["TZID"] == "Europe/Riga"
    assert bread["LOCATION"] == "Hall 1, The school, Valmiera"
    assert client.get(url)["ETag"]


def test_a_session_keeps_its_uid_in_every_language_and_its_number_grows(house, client):
    page = two_tracks()
    url = address(house, rest="programme.ics")
    before = entries(client, url)["Bread"]
    tag = client.get(url)["ETag"]

    german = translate(page, "de", title="Konferenz")
    row = german.sessions.get(title="Bread")
    row.title, row.start = "Brot", row.start + timedelta(minutes=30)
    german.sessions.add(row)
    german.save_revision().publish()
    RegionalConferencePage.objects.update(last_published_at=page.last_published_at)
    RegionalConferencePage.objects.filter(pk=german.pk).update(
        last_published_at=page.last_published_at + timedelta(minutes=1)
    )

    after = entries(client, url)["Bread"]
    twin = entries(client, address(house, "de", "programme.ics"))["Brot"]
    assert before["UID"] == after["UID"] == twin["UID"]
    assert after["DTSTART"].dt - before["DTSTART"].dt == timedelta(minutes=30)
    assert after["SEQUENCE"] == before["SEQUENCE"] + 60
    assert twin["SEQUENCE"] == after["SEQUENCE"]
    assert client.get(url, headers={"if-none-match": tag}).status_code == 200
    assert client.get(url, headers={"if-none-match": client.get(url)["ETag"]}).status_code == 304


def test_sessions_of_a_cancelled_event_are_cancelled(house, client):
    page = two_tracks()
    page.status = Status.CANCELLED
    page.save_revision().publish()

    found = entries(client, address(house, rest="programme.ics"))

    assert "Cancelled: Bread" in found
    assert {str(entry["STATUS"]) for entry in found.values()} == {"CANCELLED"}


# Clashes


def clash(*sessions):
    return [(found.kind, found.what) for found in conflicts(conference(*sessions))]


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ({"room": "Hall 1"}, {"room": "hall 1 "}, [("room", "Hall 1")]),
        ({"room": "Hall 1"}, {"room": "Hall 2"}, []),
        ({"room": ""}, {"room": ""}, []),
        ({"speakers": "Anna Ozola, Jānis Bērziņš"}, {"speakers": "jānis bērziņš"},
         [("speaker", "Jānis Bērziņš")]),
        ({"speakers": "Pieturi Liepā; Hear me out"}, {"speakers": "Hear me out"},
         [("speaker", "Hear me out")]),
        ({"speakers": "Anna"}, {"speakers": "Anna Ozola"}, []),
        ({"track": "Kitchen"}, {"track": "Kitchen"}, [("track", "Kitchen")]),
        ({"track": "Kitchen"}, {"track": "Office"}, []),
    ],
)  # fmt: skip
def test_what_two_sessions_at_once_share_clashes(house, first, second, found):
    assert clash(session("One", 7, 9, **first), session("Two", 8, 10, **second)) == found


def test_sessions_one_after_the_other_do_not_clash(house):
    shared = {"room": "Hall 1", "speakers": "Anna", "track": "Kitchen"}

    assert clash(session("One", 7, 8, **shared), session("Two", 8, 9, **shared)) == []


# In the admin


def form_of(client, page, **changes):
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return url, page_form(client, url) | changes


def errors_of(response):
    return [dict(row.errors) for row in response.context["form"].formsets["sessions"].forms]


def test_languages_are_chosen_and_ticked_and_unknown_ones_are_kept(house, client, admin):
    page = conference(session("Bread", 7, 8, language_spoken="fi", interpreted_into=["fi", "lv"]))
    client.force_login(admin)
    url, data = form_of(client, page)

    assert data["sessions-0-language_spoken"] == "fi"
    assert data["sessions-0-interpreted_into"] == ["lv", "fi"]
    client.post(url, data | {"sessions-0-interpreted_into": ["fi", "uk"]})

    (row,) = RegionalConferencePage.objects.get().get_latest_revision_as_object().sessions.all()
    assert (row.language_spoken, row.interpreted_into) == ("fi", ["fi", "uk"])


def test_a_session_outside_the_event_is_refused_with_the_events_time(house, client, admin):
    page = conference(session("Bread", 7, 8))
    client.force_login(admin)
    url, data = form_of(client, page, **{"sessions-0-end": "2027-05-05 18:30"})

    response = client.post(url, data)

    assert errors_of(response) == [
        {
            "end": [
                "This is outside the event, which is from 4 May 2027, 09:00 to 5 May 2027, 18:00."
            ]
        }
    ]


def test_a_session_on_the_last_day_of_an_event_of_all_day_is_within(house, client, admin):
    page = conference(session("Bread", 7, 8), all_day=True)
    client.force_login(admin)
    url, data = form_of(client, page, **{"sessions-0-end": "2027-05-05 23:30"})

    assert client.post(url, data).status_code == 302


def test_a_session_that_ends_before_it_starts_is_refused(house, client, admin):
    page = conference(session("Bread", 7, 8))
    client.force_login(admin)
    url, data = form_of(client, page, **{"sessions-0-end": "2027-05-04 09:30"})

    assert errors_of(client.post(url, data)) == [{"end": ["The session ends before it starts."]}]


def test_a_clash_is_said_after_saving_and_on_the_programmes_page(house, client, editor):
    page = conference(session("Bread", 7, 9, room="Hall 1"), session("Soup", 8, 9, room="Hall 2"))
    client.force_login(editor)
    url, data = form_of(client, page, **{"sessions-1-room": "Hall 1"})

    response = client.post(url, data, follow=True)

    said = "Hall 1 is taken twice at once: by “Bread” and “Soup”."
    assert said in [str(message).strip() for message in response.context["messages"]]
    view = client.get(reverse("running:programme", args=[page.translation_key]))
    assert said in view.text
    assert Session.objects.get(title="Soup").room == "Hall 2"


def test_the_programmes_page_is_for_those_who_may_edit_the_event(house, client, editor):
    page = two_tracks(country="lt")
    client.force_login(editor)

    response = client.get(reverse("running:programme", args=[page.translation_key]))

    assert response.status_code == 302
    assert response.url == reverse("wagtailadmin_home")
