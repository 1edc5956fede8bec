"""Nobody reads or writes in translating what is closed to them: every address is tried.

Each leak that wagtail-localize is known for (docs/decisions/0022) has a page here that could leak.
"""

import re

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from wagtail.models import PageViewRestriction
from wagtail_localize.models import StringSegment, Translation

from tests.factories.content import UserFactory, editor_of
from tests.factories.initiatives import InitiativeFactory
from tests.network.rights import OWN, SECRET
from tests.network.test_rights_reading import admin_views
from tests.translation.working import begin_in
from translation.follow import follow
from translation.models import Remark, Run
from translation.rights import may_publish, may_read, may_translate, readable

# What a visit may write of the visitor's own.
VISITS = {name.lower().replace(".", "_") for name in OWN} | {"django_session"}
SENT = {
    "words": "Taken",
    "text": "Taken",
    "reason": "Taken",
    "unchecked": "on",
    "next": "/admin/",
    "due": "2030-01-01",
    "publish_translations": "on",
    "translate-again": "1",
    "from": "en",
}


class Closed:
    """Pages of Lithuania that nobody of another country may read, each translated into Latvian."""

    def __init__(self, house, capture):
        self.house, self.latvian = house, house.locales["lv"]
        with capture(execute=True):
            self.open = InitiativeFactory(country="lt", title="Open", slug="open")
            self.opened = begin_in(self.open, self.latvian, live=True)
            self.pages = {
                name: InitiativeFactory(
                    country="lt", slug=name, title=f"{SECRET} {name}", introduction=SECRET
                )
                for name in ("closed", "unpublished", "closed-alone", "draft")
            }
            self.works = {
                name: begin_in(page, self.latvian, live=name != "draft")
                for name, page in self.pages.items()
            }
        with capture(execute=True):
            # Closed later; the draft was published by mistake, and taken back before anybody read.
            self._close(self.pages["closed"])
            self._close(self.pages["closed-alone"].get_translation(self.latvian))
            for name in ("unpublished", "draft"):
                for page in self._editions(self.pages[name]):
                    page.unpublish()
        self.newer = self.open.get_latest_revision_as_object()
        self.newer.title = self.newer.introduction = SECRET
        self.newer.save_revision()
        for work in self.works.values():
            segment = StringSegment.objects.filter(source=work.translation.source).first()
            self.remark = Remark.objects.create(
                string=segment.string, context=segment.context, locale=self.latvian, text=SECRET
            )
        self.run = Run.objects.create(kind="begin", problems=[SECRET], asked={"back": SECRET})

    def _close(self, page):
        PageViewRestriction.objects.create(page=page, restriction_type="login")

    def _editions(self, page):
        return type(page).objects.filter(translation_key=page.translation_key, live=True)

    def things(self):
        """What stands for each page in an address: ``{argument: value}``."""
        for work in [*self.works.values(), self.opened]:
            translation = work.translation
            source = translation.source
            segment = source.stringsegment_set.first()
            page = source.get_source_instance()
            target = page.get_translation(self.latvian)
            numbers = {"pk": source.pk, "code": "lv", "kind": "po", "run": self.run.pk}
            more = {
                "translation_pk": translation.pk,
                "translation_id": translation.pk,
                "translation_source_id": source.pk,
                "string_segment_id": segment.pk,
                "overridable_segment_id": segment.pk,
                "segment_pk": segment.pk,
                "remark_pk": self.remark.pk,
                "app_label": "initiatives",
                "model_name": "initiativepage",
                "locale_id": self.latvian.pk,
            }
            for number in {source.pk, page.pk, target.pk, translation.pk, self.run.pk}:
                for code in ("lv", "de"):
                    yield numbers | more | {"pk": number, "page_id": number, "code": code}


@pytest.fixture
def closed(house, django_capture_on_commit_callbacks):
    return Closed(house, django_capture_on_commit_callbacks)


def translating():
    """``(name, arguments)`` of every address of the workspace and of wagtail-localize."""
    for name, arguments in admin_views():
        if name.startswith(("translate", "wagtail_localize:", "simple_translation:", "languages:")):
            yield name, arguments


def addresses(closed):
    things = list(closed.things())
    for name, arguments in translating():
        for known in things:
            try:
                yield reverse(name, kwargs={one: known[one] for one in arguments}), name
            except NoReverseMatch:
                continue


def member(house, code, *groups):
    language = house.locales[code].language
    return UserFactory(groups=[getattr(language, group) for group in groups])


PEOPLE = {
    "a translator of the language": lambda house: member(house, "lv", "translators"),
    "a reviewer of the language": lambda house: member(house, "lv", "translators", "reviewers"),
    "a translator of another language": lambda house: member(house, "de", "translators"),
    "an editor of another country": lambda house: editor_of("lv"),
    "nobody": lambda house: None,
}
OF_THE_LANGUAGE = {"a translator of the language", "a reviewer of the language"}


def visit(client, url, *, title):
    """What GET and POST of ``url`` show of ``title``, and the tables that they write to."""
    with transaction.atomic(), CaptureQueriesContext(connection) as queries:
        shown = False
        for method, data in ((client.get, {}), (client.post, SENT)):
            try:
                answer = method(url, data)
            except Exception:  # noqa: BLE001, S112  (a crash shows nothing)
                continue
            shown = shown or title.encode() in b"".join(answer)
        transaction.set_rollback(True)
    found = (re.match(r'(?:INSERT INTO|UPDATE|DELETE FROM) "(\w+)"', q["sql"]) for q in queries)
    return shown, {match[1] for match in found if match} - VISITS


def test_each_address_of_the_workspace_is_tried(closed):
    """One with an argument that no page here stands for would be forgotten below."""
    known = next(closed.things()).keys()
    unknown = {name: arguments for name, arguments in translating() if set(arguments) - known}
    assert unknown == {}
    assert len({url for url, _name in addresses(closed)}) > 200


def is_theirs(closed, who, url):
    """Whether ``url`` may write: the open page, into one's own language, or no page at all."""
    page, *sentences = re.findall(r"\d+", url) or [None]
    opened = {str(closed.opened.pk), str(closed.opened.original_id)}
    segments = closed.opened.translation.source.stringsegment_set.values_list("pk", flat=True)
    of_open = page in {None, *opened} and set(sentences) <= opened | set(map(str, segments))
    if who in OF_THE_LANGUAGE:
        return of_open
    return who == "a translator of another language" and of_open and "/de/" in url


@pytest.mark.parametrize("who", PEOPLE)
def test_no_address_shows_or_changes_what_is_closed(house, client, closed, who):
    user = PEOPLE[who](house)
    if user:
        client.force_login(user)
    shown, written = {}, {}

    for url, name in dict(addresses(closed)).items():
        seen, tables = visit(client, url, title=SECRET)
        if seen:
            shown[url] = name
        if tables and not is_theirs(closed, who, url):
            written[url] = tables

    assert shown == {}
    assert written == {}


# wagtail-localize's own addresses


@pytest.mark.parametrize("who", [*PEOPLE, "an administrator"])
def test_its_own_addresses_are_gone_for_everybody(house, client, admin, closed, who):
    user = admin if who == "an administrator" else PEOPLE[who](house)
    if user:
        client.force_login(user)
    pk = closed.works["closed"].pk
    before = Translation.objects.count()

    for address in (
        f"submit/page/{closed.open.pk}/",
        f"submit/snippet/network/concept/{pk}/",
        f"update/{closed.opened.original_id}/",
        f"page/{closed.open.pk}/convert_to_alias/",
        f"translate/{pk}/strings/1/edit/",
        f"translate/{pk}/overrides/1/edit/",
        f"translate/{pk}/pofile/download/",
        f"translate/{pk}/pofile/upload/",
        f"translate/{pk}/machine_translate/",
        f"translate/{pk}/preview/",
        f"translate/{pk}/disable/",
        f"translate/{pk}/stop/",
    ):
        url = f"/admin/localize/{address}"
        for answer in (
            client.get(url),
            client.post(url, {"locales": [house.locales["ar"].pk], "include_subtree": "on"}),
        ):
            # Whoever is not signed in is asked to, wherever they go.
            assert answer.status_code == (404 if user else 302), url
            assert SECRET.encode() not in b"".join(answer)

    assert Translation.objects.count() == before


def test_no_address_of_it_is_left_but_its_report():
    names = {name for name, _arguments in admin_views() if name.startswith("wagtail_localize:")}
    assert {name.split(":")[1] for name in names} <= {
        "translations_report",
        "translations_report_results",
    }


# The rules themselves


@pytest.mark.parametrize("who", sorted(OF_THE_LANGUAGE))
def test_drafts_and_closed_pages_are_closed_to_translators(house, closed, who):
    user = PEOPLE[who](house)
    assert {one.page.slug for one in readable(user) if one.page.slug in closed.pages} == set()
    for work in closed.works.values():
        assert not may_read(user, work.original)
        assert not may_translate(user, work.original, closed.latvian)
        assert not may_publish(user, work.original, closed.latvian)
    assert may_translate(user, closed.opened.original, closed.latvian)


def test_whoever_edits_them_reads_what_is_closed_and_no_draft(house, closed):
    user = editor_of("lt")
    names = {one.page.slug for one in readable(user) if one.page.slug in closed.pages}
    assert names == {"closed", "closed-alone"}


@pytest.mark.parametrize("of", ["country", "home"])
def test_what_stands_beneath_a_closed_page_is_closed(house, closed, of):
    user = member(house, "lv", "translators")
    section = house.section("lt", "de")  # closed in one language, it is closed in all
    closed._close(section if of == "country" else section.get_parent())
    assert not may_read(user, closed.opened.original)


def test_a_translator_translates_into_the_language_and_no_other(house, closed):
    user = member(house, "lv", "translators")
    original = closed.opened.original
    allowed = [
        code for code, locale in house.locales.items() if may_translate(user, original, locale)
    ]
    assert allowed == ["lv"]
    assert not may_publish(user, original, closed.latvian)


def test_nothing_of_a_draft_gets_into_a_translation(house, closed):
    original = follow(type(closed.open).objects.get(pk=closed.open.pk))
    segments = original.source.stringsegment_set
    assert not segments.filter(string__data__contains=SECRET).exists()
    page = begin_in(closed.open, house.locales["de"]).translation.get_target_instance()
    assert (page.title, page.draft_title) == ("Open", "Open")
    assert SECRET not in page.latest_revision.content.values()
