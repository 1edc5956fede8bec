"""The API gives what anybody can read on the site, and nothing of what they cannot."""

from urllib.parse import unquote

import pytest
from django.core.cache import cache
from django.test import Client
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from content.models import Document
from tests.factories.content import DocumentFactory, ImageFactory, UserFactory
from tests.factories.events import WorkshopFactory
from tests.factories.initiatives import InitiativeFactory, TeamMemberFactory, translate
from tests.factories.knowledge import ToolFactory
from tests.factories.network import ConceptFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _clean_cache():
    cache.clear()
    yield
    cache.clear()


def get(path, status=200, **asked):
    response = Client().get(f"/api/v2/{path}", asked)
    assert response.status_code == status, response.content
    assert response["Content-Type"] == "application/json"
    return response.json()


def titles(**asked):
    found = get("pages/", **({"type": "initiatives.InitiativePage"} | asked))
    return [item["title"] for item in found["items"]]


def restrict(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


# Pages ----------------------------------------------------------------


def test_page_has_its_facts_and_words(house):
    care = ConceptFactory(name="Care", slug="care", labels={"lv": "Aprūpe"})
    page = InitiativeFactory(
        language="lv",
        title="Dārzs",
        slug="darzs",
        place="Ķekava",
        stage="start-up",
        introduction="Par dārzu.",
        story=[("heading", "Sākums")],
        concepts=[care],
    )
    english = translate(page, "en", title="Garden", slug="garden")

    found = get(f"pages/{page.pk}/")

    assert found["title"] == "Dārzs"
    assert found["country"] == "lv"
    assert (found["place"], found["stage"], found["introduction"]) == (
        "Ķekava",
        "start-up",
        "Par dārzu.",
    )
    assert [block["value"] for block in found["story"]] == ["Sākums"]
    assert found["concepts"] == [{"slug": "care", "scheme": "topic", "label": "Aprūpe"}]
    meta = found["meta"]
    assert meta["locale"] == "lv"
    assert meta["html_url"] == f"http://testserver/lv/{house.section_slug('lv', 'lv')}/darzs/"
    assert [(e["language"], e["id"]) for e in meta["editions"]] == [
        ("lv", page.pk),
        ("en", english.pk),
    ]
    assert meta["borrowed"] is None


def test_language_chooses_the_best_edition_and_marks_what_is_borrowed(house):
    both = InitiativeFactory(language="lv", title="Abās")
    translate(both, "en", title="In both")
    InitiativeFactory(language="lv", title="Tikai latviski", slug="tikai")

    found = get("pages/", type="initiatives.InitiativePage", language="ar")["items"]

    assert [
        (item["title"], item["meta"]["locale"], item["meta"]["borrowed"]) for item in found
    ] == [
        ("In both", "en", True),
        ("Tikai latviski", "lv", True),
    ]
    section = house.section_slug("lv", "ar")
    assert unquote(found[1]["meta"]["html_url"]) == f"http://testserver/ar/{section}/tikai/"
    assert sorted(titles(language="lv")) == ["Abās", "Tikai latviski"]
    assert titles(locale="en") == ["In both"]


def test_without_language_every_edition_is_listed(house):
    page = InitiativeFactory(language="lv", title="Latviski")
    translate(page, "de", title="Deutsch")

    assert titles() == ["Latviski", "Deutsch"]
    assert titles(translation_of=page.pk) == ["Deutsch"]


def test_facts_of_a_kind_can_be_filtered_and_ordered(house):
    InitiativeFactory(title="Idea", stage="idea")
    InitiativeFactory(title="Ended", stage="ended")

    assert titles(stage="ended") == ["Ended"]
    assert titles(order="-title") == ["Idea", "Ended"]


# What must not leak ----------------------------------------------------------------


def test_drafts_and_private_pages_are_nowhere(house):
    draft = InitiativeFactory(title="Secret draft", live=False)
    private = InitiativeFactory(title="Secret page")
    german = translate(private, "de", title="Secret Seite")
    restrict(private)
    hidden = InitiativeFactory(country="lt", title="Secret in a closed section")
    restrict(house.section("lt", "lv"))
    changed = InitiativeFactory(title="Open")
    changed.title = "Secret change"
    changed.save_revision()

    for page in (draft, private, german, hidden):
        get(f"pages/{page.pk}/", status=404)
    for asked in ({}, {"language": "de"}, {"locale": "de"}, {"fields": "*"}):
        assert "Secret" not in str(get("pages/", limit=50, **asked))
    assert get(f"pages/{changed.pk}/")["title"] == "Open"
    assert "Secret" not in str(Client().get(f"/api/v2/pages/?translation_of={private.pk}").content)


def test_private_editions_are_not_named_as_editions(house):
    page = InitiativeFactory(language="lv")
    draft = translate(page, "en", title="Not yet", live=False)

    assert str(draft.pk) not in [str(e["id"]) for e in get(f"pages/{page.pk}/")["meta"]["editions"]]


def test_nobody_signed_in_sees_more(house, admin):
    private = InitiativeFactory(title="Secret page")
    restrict(private)
    client = Client()
    client.force_login(admin)

    assert client.get(f"/api/v2/pages/{private.pk}/").status_code == 404
    assert "Secret" not in client.get("/api/v2/pages/?limit=50").content.decode()


def test_people_are_not_in_the_api(house):
    user = UserFactory(username="sanita", email="sanita@example.org")
    page = InitiativeFactory(title="Sewing", owner=user)
    page.team.add(TeamMemberFactory(name="Skaidrīte", agreed=False))
    page.suggested_topic = "Gossip"
    page.save_revision(user=user).publish()
    image = ImageFactory(uploaded_by_user=user)
    page.image = image
    page.save_revision(user=user).publish()

    answers = [
        get(f"pages/{page.pk}/", fields="*"),
        get("pages/", fields="*", type="initiatives.InitiativePage"),
        get("images/", fields="*"),
        get(f"images/{image.pk}/"),
    ]

    for word in ("sanita", "Skaidr", "owner", "uploaded", "Gossip", "connection_changes"):
        assert word not in str(answers)
    for field in ("owner", "team", "locked_by", "live_revision", "uploaded_by_user", "revisions"):
        get("pages/", status=400, fields=field, type="initiatives.InitiativePage")
    assert Client().get("/api/v2/users/").status_code == 404


def test_images_and_documents_are_those_that_a_public_page_shows(house):
    shown, unused, drafted, secret = (ImageFactory(title=t) for t in ("A", "B", "C", "D"))
    InitiativeFactory(image=shown)
    InitiativeFactory(image=drafted, live=False)
    restrict(InitiativeFactory(image=secret))
    document, idle = DocumentFactory(title="Sheet"), DocumentFactory(title="Idle")
    ToolFactory(materials=[("material", {"title": "Sheet", "document": document, "link": ""})])

    assert [item["title"] for item in get("images/")["items"]] == ["A"]
    assert [item["title"] for item in get("documents/")["items"]] == ["Sheet"]
    for image in (unused, drafted, secret):
        get(f"images/{image.pk}/", status=404)
    get(f"documents/{idle.pk}/", status=404)


def test_private_collections_are_absent_below_too(house):
    private = Collection.get_first_root_node().add_child(name="Private")
    below = private.add_child(name="Below")
    CollectionViewRestriction.objects.create(
        collection=private, restriction_type=CollectionViewRestriction.LOGIN
    )
    image = ImageFactory(title="Secret picture", collection=below)
    document = DocumentFactory(title="Secret sheet", collection=private)
    InitiativeFactory(image=image)
    ToolFactory(materials=[("material", {"title": "Sheet", "document": document, "link": ""})])

    assert Document.objects.count() == 1
    assert get("images/")["items"] == get("documents/")["items"] == []
    get(f"images/{image.pk}/", status=404)
    get(f"documents/{document.pk}/", status=404)


# What is refused ----------------------------------------------------------------


@pytest.mark.parametrize(
    "asked",
    [
        {"limit": "51"},
        {"limit": "-1"},
        {"limit": "x"},
        {"offset": "-1"},
        {"language": "xx"},
        {"type": "auth.User"},
        {"type": "people.User"},
        {"type": "x"},
        {"fields": "password"},
        {"fields": "(("},
        {"order": "owner__password"},
        {"owner__password__startswith": "a"},
        {"search": '"'},
        {"title": "\0"},
        {"translation_of": "x"},
        {"type": "events.WorkshopPage", "start": "yesterday"},
        {"type": "events.WorkshopPage", "latitude": "north"},
    ],
)
def test_nonsense_is_a_bad_request(house, asked):
    WorkshopFactory()

    assert set(get("pages/", status=400, **asked)) == {"message"}


def test_a_locale_that_is_none_is_not_found(house):
    get("pages/", status=404, locale="xx")


@pytest.mark.parametrize("pk", ["0", "99999999999999999999999999"])
def test_a_page_that_cannot_be_is_not_found(house, pk):
    get(f"pages/{pk}/", status=404)
    get(f"images/{pk}/", status=404)


def test_nothing_can_be_written_and_no_other_site_may_ask(house):
    client = Client(headers={"Origin": "https://elsewhere.example"})
    for method in (client.post, client.put, client.patch, client.delete):
        assert method("/api/v2/pages/", {"title": "x"}).status_code in (403, 405)
    response = client.get("/api/v2/pages/")

    assert not [name for name in response.headers if name.lower().startswith("access-control")]
    assert "Set-Cookie" not in response.headers


def test_too_many_requests_are_refused_whatever_the_client_says_it_is(house, monkeypatch):
    monkeypatch.setattr("home.api.Throttle.rate", "2/minute")
    client = Client()
    codes = [
        client.get(
            "/api/v2/pages/", headers={"X-Forwarded-For": f"10.0.0.{n}, 192.0.2.7"}
        ).status_code
        for n in range(3)
    ]

    assert codes == [200, 200, 429]


@pytest.mark.parametrize("number", [1, 3])
def test_list_costs_the_same_queries_for_one_and_three(house, number, django_assert_num_queries):
    for _ in range(number):
        page = InitiativeFactory(language="lv")
        translate(page, "en", title="English")
    Client().get("/api/v2/pages/")
    with django_assert_num_queries(8):
        get("pages/", type="initiatives.InitiativePage", language="de", fields="editions")
    with django_assert_num_queries(8):
        get("pages/", language="de", order="-id", limit=number)
