"""The pages of events: their times, places and status, and their structured data."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from events.models import Attendance, MeetingPage, Status
from tests.factories.content import ImageFactory
from tests.factories.events import (
    MeetingFactory,
    PeerVisitFactory,
    RegionalConferenceFactory,
    SessionFactory,
    WorkshopFactory,
)
from tests.factories.network import OrganisationFactory, connect
from tests.reading import graph, queries

START = datetime(2027, 5, 4, 7, 0, tzinfo=UTC)
END = datetime(2027, 5, 4, 12, 30, tzinfo=UTC)


def visit(factory=PeerVisitFactory, **fields):
    return factory(
        **{
            "country": "lv",
            "language": "en",
            "slug": "visit",
            "title": "A visit",
            "introduction": "We learn to bake.",
            "start": START,
            "end": END,
            "time_zone": "Europe/Riga",
            "place": "Liepa",
        }
        | fields
    )


def address(house, language="en"):
    return f"/{language}/{house.section_slug('lv', language)}/visit/"


def test_times_are_in_the_zone_of_the_event_with_its_name(house, client):
    visit()
    html = client.get(address(house)).text

    assert '<time datetime="2027-05-04T10:00:00+03:00">Tuesday, 4 May 2027, 10:00</time>' in html
    assert '<time datetime="2027-05-04T15:30:00+03:00">15:30</time>' in html
    assert "Eastern European Summer Time" in html


def test_the_zone_is_named_in_the_readers_language(house, client):
    visit()

    assert "Austrumeiropas vasaras laiks" in client.get(address(house, "lv")).text
    assert "Eastern European Summer Time" not in client.get(address(house, "lv")).text


def test_an_event_of_all_day_has_no_hours(house, client):
    visit(
        all_day=True,
        start=datetime(2027, 5, 3, 21, tzinfo=UTC),
        end=datetime(2027, 5, 5, 20, 59, tzinfo=UTC),
    )
    html = client.get(address(house)).text

    assert '<time datetime="2027-05-04">Tuesday, 4 May 2027</time>' in html
    assert '<time datetime="2027-05-05">5 May 2027</time>' in html
    assert graph(client.get(address(house)))["Event"]["startDate"] == "2027-05-04"


@pytest.mark.parametrize(
    ("status", "title", "schema"),
    [
        (Status.CANCELLED, "Cancelled", "EventCancelled"),
        (Status.POSTPONED, "Postponed", "EventPostponed"),
        (Status.MOVED_ONLINE, "Moved online", "EventMovedOnline"),
    ],
)
def test_what_became_of_an_event_is_said_first(house, client, status, title, schema):
    visit(status=status)
    response = client.get(address(house))

    assert f'<p class="notice__title">{title}</p>' in response.text
    assert graph(response)["Event"]["eventStatus"] == f"https://schema.org/{schema}"


def test_structured_data_of_an_event_in_person(house, client):
    event = visit(
        venue="Café",
        address="Stacijas iela 1",
        latitude=Decimal("57.38"),
        longitude=Decimal("25.43"),
    )
    host = OrganisationFactory(country="lv", language="en", title="Village", slug="village")
    connect(host, "organises", event)
    base = f"http://testserver/en/{house.section_slug('lv', 'en')}/"

    assert graph(client.get(address(house)))["Event"] == {
        "@type": "Event",
        "@id": f"{base}visit/",
        "url": f"{base}visit/",
        "name": "A visit",
        "description": "We learn to bake.",
        "inLanguage": "en",
        "startDate": "2027-05-04T10:00:00+03:00",
        "endDate": "2027-05-04T15:30:00+03:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": {
            "@type": "Place",
            "name": "Café",
            "address": {
                "@type": "PostalAddress",
                "streetAddress": "Stacijas iela 1",
                "addressLocality": "Liepa",
                "addressCountry": "LV",
            },
            "geo": {"@type": "GeoCoordinates", "latitude": 57.38, "longitude": 25.43},
        },
        "organizer": [{"@type": "Organization", "name": "Village", "url": f"{base}village/"}],
    }


def test_structured_data_of_a_mixed_and_of_an_online_event(house, client):
    visit(slug="mixed", attendance=Attendance.MIXED, online_url="https://example.org/room")
    visit(
        slug="online", attendance=Attendance.ONLINE, online_url="https://example.org/room", place=""
    )
    base = f"/en/{house.section_slug('lv', 'en')}/"
    mixed = graph(client.get(f"{base}mixed/"))["Event"]
    online = graph(client.get(f"{base}online/"))["Event"]

    room = {"@type": "VirtualLocation", "url": "https://example.org/room"}
    assert [place["@type"] for place in mixed["location"]] == ["Place", "VirtualLocation"]
    assert mixed["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert online["location"] == room
    assert online["eventAttendanceMode"] == "https://schema.org/OnlineEventAttendanceMode"


def test_structured_data_of_a_borrowed_event_is_in_its_own_language(house, client):
    visit()

    event = graph(client.get(address(house, "ar")))["Event"]
    assert event["inLanguage"] == "en"
    assert event["url"] == f"http://testserver{address(house, 'en')}"


def test_programme_is_in_order_and_in_the_zone_of_the_event(house, client):
    event = visit(RegionalConferenceFactory)
    event.sessions.add(
        SessionFactory(
            title="Later",
            start=datetime(2027, 5, 4, 9, tzinfo=UTC),
            end=datetime(2027, 5, 4, 10, tzinfo=UTC),
            locale=event.locale,
        ),
        SessionFactory(
            title="First",
            start=datetime(2027, 5, 4, 7, tzinfo=UTC),
            end=datetime(2027, 5, 4, 8, tzinfo=UTC),
            locale=event.locale,
        ),
    )
    event.save_revision().publish()
    html = client.get(address(house)).text

    assert html.index("First") < html.index("Later")
    assert 'datetime="2027-05-04T10:00:00+03:00">10:00</time> – <time' in html


@pytest.mark.parametrize(
    ("factory", "fields", "heading"),
    [
        (PeerVisitFactory, {"learning_goals": "<p>Baking</p>"}, "What the visitors want to learn"),
        (PeerVisitFactory, {"lessons": "<p>Bread</p>"}, "What they took home"),
        (RegionalConferenceFactory, {"themes": "<p>Food</p>"}, "Themes"),
        (WorkshopFactory, {"skills": "<p>Numbers</p>"}, "What you will learn"),
        (MeetingFactory, {"agenda": "<p>Money</p>"}, "Agenda"),
        (MeetingFactory, {"decisions": "<p>Yes</p>"}, "Decisions"),
    ],
)
def test_each_kind_shows_its_own_parts_and_no_empty_ones(house, client, factory, fields, heading):
    visit(factory, **fields)
    html = client.get(address(house)).text

    assert f"<h2>{heading}</h2>" in html
    assert next(iter(fields.values())) in html
    assert html.count("<h2>") == 1


def test_contact_and_languages_are_shown(house, client):
    visit(contact_name="The café", contact_email="cafe@example.org", languages_spoken=["lv", "en"])
    html = client.get(address(house, "de")).text

    assert '<a href="mailto:cafe@example.org" dir="ltr">cafe@example.org</a>' in html
    assert "Lettisch, Englisch" in html


def test_queries(house, client):
    event = visit(MeetingFactory, image=ImageFactory())
    connect(OrganisationFactory(country="lv", language="en"), "organises", event)
    assert MeetingPage.objects.count() == 1

    assert queries(client, address(house)) == 9
