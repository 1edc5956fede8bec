"""The feeds beneath the list of events and beneath each event, as they are served."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from events.models import EventListingPage, EventRecord, PeerVisitPage, Status
from tests.factories.events import PeerVisitFactory, WorkshopFactory, translate
from tests.factories.initiatives import InitiativeFactory
from tests.factories.network import ConceptFactory, OrganisationFactory, connect

CALENDAR, NEWS = "/en/events/calendar.ics", "/en/events/feed.atom"
FEEDS = pytest.mark.parametrize("address", [CALENDAR, NEWS])


def body(response):
    assert response.status_code == 200
    return b"".join(response.streaming_content).decode().replace("\r\n ", "")


def titles(client, address=CALENDAR, **headers):
    """The titles in a feed, as it has them."""
    pattern = r"SUMMARY[^:]*:(.*)\r\n" if ".ics" in address else r"<entry.*?<title[^>]*>(.*?)<"
    return re.findall(pattern, body(client.get(address, headers=headers)))


def calendar_in(house, language):
    return f"/{language}/{house.listing(EventListingPage, language).slug}/calendar.ics"


def publish(page, **fields):
    page = type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()


@pytest.fixture
def visit(house):
    return PeerVisitFactory(country="lv", language="lv", title="Vizīte", slug="vizite")


# What is in them ------------------------------------------------------------


@FEEDS
def test_a_feed_holds_events_from_a_year_ago_on(house, client, address):
    now = timezone.now()
    for title, days in (("Old", -400), ("Past", -300), ("Coming", 300)):
        start = now + timedelta(days=days)
        PeerVisitFactory(title=title, start=start, end=start + timedelta(hours=2))

    assert sorted(titles(client, address)) == ["Coming", "Past"]


@FEEDS
def test_what_is_not_public_is_not_in_a_feed(house, client, visit, address):
    PeerVisitFactory(title="Draft", live=False)
    closed = PeerVisitFactory(title="Closed")
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    gone = PeerVisitFactory(title="Gone")
    gone.unpublish()
    section = house.section("lt")
    PeerVisitFactory(title="In a closed section", country="lt")
    PageViewRestriction.objects.create(page=section, restriction_type="login")
    draft = visit.get_latest_revision_as_object()
    draft.title = "A new title that waits"
    draft.save_revision()

    assert titles(client, address) == ["Vizīte"]


def test_the_calendar_of_a_closed_event_is_closed(house, client, visit):
    address = f"/lv/{house.section_slug('lv', 'lv')}/vizite/event.ics"
    assert client.get(address).status_code == 200
    PageViewRestriction.objects.create(page=visit, restriction_type="login")

    response = client.get(address)
    assert response.status_code == 302
    assert "private" in response["Cache-Control"]


def test_each_filter_of_the_list_narrows_its_feeds(house, client, visit):
    topic = ConceptFactory(name="Bread", slug="bread")
    WorkshopFactory(country="lt", title="Course", concepts=[topic], languages_spoken=["lt"])

    for query in ("country=lt", "kind=workshop", "topic=bread", "spoken=lt", "q=course"):
        assert titles(client, f"{CALENDAR}?{query}") == ["Course"], query
        assert titles(client, f"{NEWS}?{query}") == ["Course"], query
    assert titles(client, f"{CALENDAR}?country=lv&kind=workshop") == []
    assert titles(client, f"{CALENDAR}?when=past&view=month&page=7&order=x") == ["Vizīte", "Course"]


def test_an_initiative_has_a_feed_of_the_events_that_it_takes_part_in(house, client, visit):
    cafe = InitiativeFactory(title="Café")
    PeerVisitFactory(title="Elsewhere")
    connect(visit, "visits", cafe)
    address = f"{CALENDAR}?initiative={cafe.translation_key}"

    assert titles(client, address) == ["Vizīte"]
    assert "X-WR-CALNAME:Events: Café – One Roof\r\n" in body(client.get(address))


@pytest.mark.parametrize(
    "query",
    [
        "country=xx",
        "topic=gone",
        "initiative=1",
        "initiative=3b355adf-b966-4e18-be38-06ff10a3747e",
    ],
)
def test_a_filter_that_does_not_exist_is_not_left_out(visit, client, query):
    assert client.get(f"{CALENDAR}?{query}").status_code == 404


@FEEDS
def test_a_subscription_outlives_the_merging_of_its_topic(house, client, address):
    bread, food = ConceptFactory(name="Bread", slug="bread"), ConceptFactory(slug="food")
    bread.status, bread.merged_into = "merged", food
    bread.save()
    response = client.get(f"{address}?country=lv&topic=bread")

    assert (response.status_code, response["Location"]) == (
        301,
        f"{address}?country=lv&topic=food",
    )


def test_a_calendar_is_called_by_its_filters(visit, client):
    found = body(client.get(f"{CALENDAR}?country=lv&q=viz%C4%ABte"))

    assert "X-WR-CALNAME:Events: Latvia\\, “vizīte” – One Roof\r\n" in found
    assert "\r\nURL:http://testserver/en/events/?q=viz%C4%ABte&country=lv\r\n" in found


def test_each_reader_has_the_words_nearest_to_them_and_their_own_addresses(house, client, visit):
    translate(visit, "en", title="A visit")
    german = body(client.get(calendar_in(house, "de")))
    english = body(client.get(CALENDAR))
    arabic = body(client.get(calendar_in(house, "ar")))
    section = {code: house.section_slug("lv", code) for code in ("en", "de")}

    assert "SUMMARY;LANGUAGE=en:A visit\r\n" in english
    assert "SUMMARY;LANGUAGE=en:A visit\r\n" in german
    assert "SUMMARY;LANGUAGE=en:A visit\r\n" in arabic
    assert f"\r\nURL:http://testserver/en/{section['en']}/" in english
    assert f"\r\nURL:http://testserver/de/{section['de']}/" in german
    assert "CATEGORIES;LANGUAGE=de:gegenseitiger Besuch\r\n" in german
    uids = {re.search(r"\r\nUID:(.*)\r\n", text)[1] for text in (english, german, arabic)}
    assert uids == {str(visit.translation_key)}


def test_a_latvian_reader_follows_in_latvian(house, client, visit):
    found = body(client.get(calendar_in(house, "lv")))

    assert "SUMMARY;LANGUAGE=lv:Vizīte\r\n" in found


def test_an_event_has_an_organiser_who_can_be_asked(house, client, visit):
    host = OrganisationFactory(title="Village", contact_email="", slug="village")
    connect(host, "organises", visit)
    village = f"http://testserver/en/{house.section_slug('lv')}/village/"
    assert f'ORGANIZER;CN="Village":{village}\r\n' in body(client.get(CALENDAR))

    publish(host, contact_email="village@example.org")
    cache.clear()
    assert 'ORGANIZER;CN="Village":mailto:village@example.org' in body(client.get(CALENDAR))

    publish(visit, contact_email="cafe@example.org", contact_name="The café")
    assert 'ORGANIZER;CN="Village":mailto:cafe@example.org' in body(client.get(CALENDAR))


# What changes ------------------------------------------------------------


def test_a_cancellation_reaches_whoever_subscribes(client, visit):
    assert "STATUS:CONFIRMED" in body(client.get(CALENDAR))
    publish(visit, status=Status.CANCELLED)
    found = body(client.get(CALENDAR))

    assert f"UID:{visit.translation_key}\r\n" in found
    assert "STATUS:CANCELLED\r\n" in found
    assert "SEQUENCE:1\r\n" in found
    assert "SUMMARY;LANGUAGE=lv:Atcelts: Vizīte\r\n" in found


def test_an_event_online_or_moved_there_has_its_room_and_no_place(client, visit):
    room = {"online_url": "https://meet.example.org/room", "venue": "Café", "place": "Liepa"}
    publish(visit, **room)
    assert "CONFERENCE" not in body(client.get(CALENDAR))
    assert "LOCATION;LANGUAGE=lv:Café\\, Liepa\r\n" in body(client.get(CALENDAR))

    publish(visit, status=Status.MOVED_ONLINE)
    found = body(client.get(CALENDAR))
    conference = 'CONFERENCE;VALUE=URI;LANGUAGE=lv;LABEL="Pārcelts tiešsaistē: Vizīte":'
    assert f"{conference}https://meet.example.org/room\r\n" in found
    assert "Liepa" not in found


def test_whoever_has_the_latest_is_told_so_until_something_changes(client, visit):
    changes = [
        lambda: publish(visit, status=Status.POSTPONED),
        lambda: publish(visit, introduction="Other words."),
        lambda: translate(visit, "en", title="A visit"),
        lambda: PeerVisitFactory(title="Another"),
        lambda: PeerVisitPage.objects.get(title="Another").unpublish(),
    ]
    for change in changes:
        etag = client.get(CALENDAR)["ETag"]
        for _remembered in range(2):
            response = client.get(CALENDAR, headers={"If-None-Match": etag})
            assert (response.status_code, response["ETag"]) == (304, etag)
        cache.clear()
        assert client.get(CALENDAR, headers={"If-None-Match": etag}).status_code == 304
        change()
        assert client.get(CALENDAR, headers={"If-None-Match": etag}).status_code == 200


def test_whoever_knows_the_day_alone_is_told_too(client, visit):
    modified = client.get(CALENDAR)["Last-Modified"]
    for _remembered in range(2):
        assert client.get(CALENDAR, headers={"If-Modified-Since": modified}).status_code == 304
        cache.clear()
    earlier = "Mon, 01 Jan 2024 00:00:00 GMT"
    assert client.get(CALENDAR, headers={"If-Modified-Since": earlier}).status_code == 200


def test_a_304_asks_the_database_nothing_while_it_is_remembered(client, visit):
    etag = client.get(CALENDAR)["ETag"]
    with CaptureQueriesContext(connection) as captured:
        assert client.get(CALENDAR, headers={"If-None-Match": etag}).status_code == 304
    assert len(captured) == 0


def test_languages_filters_and_kinds_of_feed_have_etags_of_their_own(house, client, visit):
    addresses = [CALENDAR, NEWS, calendar_in(house, "lv"), f"{CALENDAR}?country=lv"]

    assert len({client.get(address)["ETag"] for address in addresses}) == 4


@FEEDS
def test_head_says_what_get_would_without_a_body(client, visit, address):
    get, head = client.get(address), client.head(address)

    assert (head.status_code, b"".join(head)) == (200, b"")
    for name in ("Content-Type", "ETag", "Last-Modified", "Cache-Control"):
        assert head[name] == get[name]
    assert "Content-Length" not in head


@FEEDS
def test_a_feed_sets_no_cookie_and_may_be_kept_by_proxies(client, visit, address):
    response = client.get(address)

    assert not response.cookies
    assert "Vary" not in response
    assert response["Cache-Control"] == "public, max-age=300"


def test_a_feed_of_a_list_or_event_that_moved_is_found_with_its_filters(
    house, client, visit, django_capture_on_commit_callbacks
):
    old = calendar_in(house, "lv")
    with django_capture_on_commit_callbacks(execute=True):
        publish(house.listing(EventListingPage, "lv"), slug="kalendars")
        publish(visit, slug="ciemos")
    section = house.section_slug("lv", "lv")

    response = client.get(f"{old}?country=lv")
    assert response.status_code == 301
    assert response["Location"] == "/lv/kalendars/calendar.ics?country=lv"
    response = client.get(f"/lv/{section}/vizite/event.ics")
    assert response["Location"] == f"/lv/{section}/ciemos/event.ics"
    assert Redirect.objects.count() == 2


# One event ------------------------------------------------------------


def test_an_event_has_a_calendar_of_its_own_also_where_it_is_borrowed(house, client, visit):
    for language in ("lv", "de"):
        address = f"/{language}/{house.section_slug('lv', language)}/vizite/event.ics"
        found = body(client.get(address))
        assert found.count("BEGIN:VEVENT") == 1
        assert f"\r\nURL:http://testserver{address.removesuffix('event.ics')}\r\n" in found
        assert "SUMMARY;LANGUAGE=lv:Vizīte\r\n" in found
        assert "TRANSP:OPAQUE\r\n" in found


def test_only_what_has_a_calendar_serves_one(house, client, visit):
    section = house.section_slug("lv", "lv")
    InitiativeFactory(country="lv", language="lv", slug="iniciativa")

    for address in (
        "/en/calendar.ics",
        "/en/initiatives/calendar.ics",
        f"/lv/{section}/vizite/calendar.ics",
        f"/lv/{section}/iniciativa/event.ics",
        "/en/events/event.ics",
    ):
        assert client.get(address).status_code == 404


# Atom ------------------------------------------------------------


def test_news_begins_with_what_changed_last(client, visit):
    PeerVisitFactory(title="Second")
    assert titles(client, NEWS) == ["Second", "Vizīte"]
    records = EventRecord.objects.filter(event_key=visit.translation_key)
    records.update(changed_at=timezone.now() + timedelta(seconds=5))
    cache.clear()

    assert titles(client, NEWS) == ["Vizīte", "Second"]


def test_an_entry_says_when_in_the_zone_of_the_event(house, client):
    PeerVisitFactory(
        country="lv",
        language="lv",
        slug="vizite",
        place="Liepa",
        start=datetime(2027, 5, 4, 7, tzinfo=UTC),
        end=datetime(2027, 5, 4, 9, 30, tzinfo=UTC),
    )
    summary = "4 May 2027, 10:00 – 12:30, Eastern European Summer Time. Liepa"
    found = body(client.get(NEWS))

    assert f'<summary type="text" xml:lang="en">{summary}</summary>' in found
    assert '<entry xml:lang="lv">' in found
    assert '<category term="peer visit" xml:lang="en"></category>' in found
    address = f"http://testserver/en/{house.section_slug('lv')}/vizite/"
    assert f'<link href="{address}" rel="alternate" type="text/html">' in found
    assert f'<link href="{address}event.ics" rel="related" type="text/calendar">' in found


# What they cost ------------------------------------------------------------


@pytest.mark.parametrize(("address", "number"), [(CALENDAR, 13), (NEWS, 12)])
def test_queries_are_the_same_for_one_and_three(house, client, address, number):
    host = OrganisationFactory(title="Village")
    for _round in range(2):
        event = PeerVisitFactory(concepts=[ConceptFactory()])
        connect(host, "organises", event)
        body(client.get(address))
        with CaptureQueriesContext(connection) as captured:
            body(client.get(address))
        assert len(captured) == number
        for _more in range(2):
            connect(host, "organises", PeerVisitFactory())


# Where one finds them ------------------------------------------------------------


def test_links_on_the_list_keep_its_filters(visit, client):
    html = client.get("/en/events/?country=lv&when=past&view=agenda").text
    feed = '<link rel="alternate" type="application/atom+xml" title="Events"'

    assert f'{feed} href="/en/events/feed.atom?country=lv">' in html
    assert 'href="webcal://testserver/en/events/calendar.ics?country=lv"' in html
    assert 'href="/en/events/calendar.ics?country=lv"' in html
    assert 'href="/en/events/feed.atom?country=lv"' in html


def test_the_page_of_an_event_leads_to_its_calendar(house, client, visit):
    address = f"/de/{house.section_slug('lv', 'de')}/vizite/"
    html = client.get(address).text

    assert f'href="webcal://testserver{address}event.ics"' in html
    assert f'href="{address}event.ics"' in html


def test_countries_topics_and_initiatives_lead_to_their_events(house, client, visit):
    InitiativeFactory(country="lv", language="lv", slug="kafejnica")
    ConceptFactory(name="Bread", slug="bread")
    section = house.section_slug("lv", "en")
    for address in (f"/en/{section}/", "/en/topics/bread/", f"/en/{section}/kafejnica/"):
        feed = re.search(r'href="(/en/events/calendar\.ics\?[^"]+)"', client.get(address).text)
        assert client.get(feed[1]).status_code == 200, address
