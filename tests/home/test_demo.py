"""Loading the demo content: whole, repeatable, and kind to what people have changed."""

import os
from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.db import transaction
from django.utils import timezone
from wagtail.fields import StreamField
from wagtail.models import Locale, Page, Revision, Site
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from content.models import Image
from events.models import EventPage
from home.demo import load as loading
from home.demo import states
from home.demo.initiatives.pieturi_liepa import THING as CAFE
from home.demo.structure import LANGUAGES
from home.demo.things import key_of
from home.models import HomePage
from initiatives.models import InitiativePage
from network.models import Connection, Country, CountryPage, OrganisationPage, PartnerPage
from translation.models import Work

EVERYWHERE = ("en", "lv", "de")
# The other languages, each with the country of which it tells.
HAND_WRITTEN = {
    "lt": "lt",
    "et": "ee",
    "sv": "se",
    "da": "dk",
    "uk": "lv",
    "ar": "lv",
    "en-simple": "lv",
    "lv-simple": "lv",
}


@pytest.fixture(scope="module")
def loaded(django_db_setup, django_db_blocker, tmp_path_factory):
    """The demo content, loaded once for this module and rolled back after it."""
    from django.conf import settings

    var, settings.VAR = settings.VAR, tmp_path_factory.mktemp("var")
    with django_db_blocker.unblock(), transaction.atomic():
        loading.load(say=lambda line: None)
        yield settings.VAR
        transaction.set_rollback(True)
    settings.VAR = var


@pytest.fixture
def demo(loaded, db):
    return loaded


def counts():
    models = (
        Page,
        Revision,
        Image,
        Connection,
        Translation,
        TranslationSource,
        StringTranslation,
        get_user_model(),
    )
    return {model.__name__: model.objects.count() for model in models}


def edition(name, language):
    return Page.objects.get(translation_key=key_of(name), locale__language_code=language).specific


def test_second_load_changes_and_doubles_nothing(demo):
    before, revisions = counts(), set(Revision.objects.values_list("pk", flat=True))
    said = []
    loading.load(say=said.append)
    assert counts() == before
    assert set(Revision.objects.values_list("pk", flat=True)) == revisions
    assert any(line.startswith("Pages: 0 made, 0 changed, ") for line in said)


def test_tree_is_whole(demo):
    assert [sorted(problem) for problem in Page.find_problems()] == [[], [], [], [], []]


def test_every_language_has_the_same_structure_in_the_same_order(demo):
    shapes = {}
    for home in HomePage.objects.select_related("locale"):
        keys = home.get_children().exclude(depth__gt=3).order_by("path")
        shapes[home.locale.language_code] = list(keys.values_list("translation_key", flat=True))
    assert set(shapes) == set(LANGUAGES)
    assert {code: keys for code, keys in shapes.items() if keys != shapes["en"]} == {}
    assert len(shapes["en"]) == 15
    assert Site.objects.get(is_default_site=True).root_page.specific == HomePage.objects.get(
        locale__language_code="en"
    )


def test_addresses_follow_the_port_at_which_the_site_is_served(demo):
    site = Site.objects.get(is_default_site=True)
    site.hostname, site.port = "127.0.0.1", 8000
    site.save()
    addresses = []
    for port in (8000, 8123):
        loading.serve_at(port)
        addresses.append(CountryPage.objects.first().full_url)
    assert [address.split("/")[2] for address in addresses] == ["127.0.0.1:8000", "127.0.0.1:8123"]


@pytest.mark.parametrize(
    "slug", ["initiatives", "events", "knowledge", "organisations", "topics", "search"]
)
def test_english_listings_have_lasting_addresses(demo, slug):
    assert Page.objects.get(slug=slug, locale__language_code="en").url_path == f"/en/{slug}/"


def test_every_partner_page_has_words_in_english_latvian_and_german(demo):
    for language in EVERYWHERE:
        pages = PartnerPage.objects.filter(locale__language_code=language, live=True)
        lacking = {thing.key for thing in loading.things()} - set(
            pages.values_list("translation_key", flat=True)
        )
        assert lacking == set()
        assert not pages.filter(introduction="").exists()


def test_structure_has_words_in_every_language(demo):
    assert not HomePage.objects.filter(headline="").exists()
    assert not HomePage.objects.filter(introduction="").exists()
    assert not CountryPage.objects.filter(introduction="").exists()
    assert [page.slug for page in HomePage.objects.all() if not page.body] == []


@pytest.mark.parametrize("language", HAND_WRITTEN)
def test_language_has_home_country_two_initiatives_and_three_events_of_its_own(demo, language):
    initiatives = in_language(InitiativePage, language)
    events = in_language(EventPage, language)
    assert len(initiatives) >= 2
    assert len(events) >= 3
    structure = structure_of(language)
    for page in structure:
        assert page.body
        assert str(page.body) not in {str(other.body) for other in elsewhere(page)}
    for page in [*structure, *initiatives, *events]:
        assert page.introduction not in {other.introduction for other in elsewhere(page)}


def in_language(model, language):
    return list(model.objects.filter(locale__language_code=language, live=True, alias_of=None))


def structure_of(language):
    """The home of ``language``, and the section of its country."""
    home = HomePage.objects.get(locale__language_code=language)
    section = CountryPage.objects.get(locale=home.locale, country__code=HAND_WRITTEN[language])
    return [home, section]


def elsewhere(page):
    """The other editions of ``page``."""
    return type(page).objects.filter(translation_key=page.translation_key).exclude(pk=page.pk)


@pytest.mark.parametrize("language", [code for code in HAND_WRITTEN if "-" not in code])
def test_words_by_hand_are_taken_for_translations(demo, language):
    """An edition of another shape is not: it would stand in the overview without a word."""
    pages = [
        *structure_of(language),
        *in_language(InitiativePage, language),
        *in_language(EventPage, language),
    ]
    records = Translation.objects.filter(target_locale__language_code=language, enabled=True)
    known = set(records.values_list("source__object_id", flat=True))
    known |= {page.translation_key for page in pages if page.locale_id == page.original_locale_id}
    assert [page.slug for page in pages if page.translation_key not in known] == []


def test_a_translation_has_a_gap_only_where_a_state_is_shown_on_purpose(demo):
    gaps = set()
    for record in Translation.objects.filter(enabled=True).select_related("target_locale"):
        total, done = record.get_progress()
        if done < total:
            gaps.add((record.source.object_id, record.target_locale.language_code))
    meant = {(key_of(n), code) for n, _f, _s, codes in states.OUTDATED for code in codes}
    assert gaps == meant | {(key_of(name), code) for name, code in states.STARTED}


def test_each_state_of_a_translation_is_seen(demo):
    assert set(Work.objects.values_list("state", flat=True)) == set(Work.State)
    outdated = Work.objects.filter(state=Work.State.OUTDATED)
    assert {(work.changed, work.missing) for work in outdated} == {(1, 0)}


def test_initiatives_keep_the_language_they_were_written_in(demo):
    sources = InitiativePage.objects.values_list("slug", "original_locale__language_code")
    assert {slug: code for slug, code in sources if slug in {"pieturi-liepa", "aiidi"}} == {
        "pieturi-liepa": "lv",
        "aiidi": "de",
    }
    simple = InitiativePage.objects.filter(locale__language_code="lv-simple")
    assert {page.translation_key for page in simple} == {
        key_of("pieturi-liepa"),
        key_of("cheap-tasty-healthy"),
    }


def test_block_ids_and_child_keys_are_the_same_in_every_language(demo):
    pages = [edition("pieturi-liepa", code) for code in ("lv", "en", "de", "lv-simple")]
    ids = [[block.id for block in page.journey] for page in pages]
    keys = [[str(member.translation_key) for member in page.team.all()] for page in pages]
    assert len(ids[0]) == 5
    assert len(keys[0]) == 5
    assert ids == [ids[0]] * 4
    assert keys == [keys[0]] * 4
    assert pages[0].results[0].value["number"] == Decimal(9)


def test_every_page_can_be_opened_in_the_editor(demo):
    """The editor begins with the latest revision."""
    pages = Page.objects.filter(depth__gt=1)
    assert not pages.filter(latest_revision=None).exists()
    assert not pages.filter(live=True, live_revision=None).exists()
    page = edition("pieturi-liepa", "lv")
    draft = page.get_latest_revision_as_object()
    assert draft.story.get_prep_value() == page.story.get_prep_value()
    assert [member.role for member in draft.team.all()] == [m.role for m in page.team.all()]


def test_every_page_passes_the_checks_of_the_editor(demo):
    wrong = []
    for page in Page.objects.filter(depth__gt=1).specific():
        page.full_clean()
        for field in page._meta.fields:
            if isinstance(field, StreamField):
                try:
                    field.stream_block.clean(getattr(page, field.name))
                except ValidationError as error:
                    wrong.append((page.url_path, field.name, error))
    assert wrong == []


def test_links_lead_to_live_pages(demo):
    live = set(PartnerPage.objects.filter(live=True).values_list("translation_key", flat=True))
    ends = Connection.objects.values_list("subject_key", "object_key")
    assert len(ends) > 50
    assert {end for pair in ends for end in pair} - live == set()
    linked = {end for pair in ends for end in pair}
    assert {thing.key for thing in loading.things() if thing.model is InitiativePage} <= linked
    assert {thing.key for thing in loading.things() if thing.model is OrganisationPage} <= linked


def test_every_image_says_what_it_shows_in_three_languages(demo):
    images = list(Image.objects.all())
    assert len(images) >= 20
    lacking = [(i.title, c) for i in images for c in EVERYWHERE if not i.alt_texts.get(c)]
    assert lacking == []
    latvian = Image.objects.get(title="Café in Liepa")
    assert latvian.collection == Country.objects.get(code="lv").collection


def test_every_thing_has_its_picture(demo):
    assert not PartnerPage.objects.filter(image=None).exists()
    assert not CountryPage.objects.filter(image=None).exists()


def test_examples_are_marked(demo):
    page = edition("pieturi-liepa", "lv")
    assert all(block.value["text"].endswith("(piemērs)") for block in page.results)
    known = [block.value["title"] for block in page.journey if "(" not in block.value["title"]]
    assert known == ["Sākas SEMPRE", "Akseleratora komanda"]


def test_people_have_their_rights_and_a_private_table_of_passwords(demo):
    User = get_user_model()
    editor = User.objects.get(username="editor.lv")
    assert list(editor.groups.all()) == [Country.objects.get(code="lv").editors]
    translator = User.objects.get(username="translator.lv")
    assert [group.name for group in translator.groups.all()] == ["Latvian translators"]
    assert User.objects.count() == 1 + 2 * 6 + 2 * len(LANGUAGES)
    path = demo / "demo-sign-ins.txt"
    assert os.stat(path).st_mode & 0o777 == 0o600
    rows = [line.split() for line in path.read_text().splitlines()]
    password = next(row[-1] for row in rows if "editor.lv" in row)
    assert editor.check_password(password)
    assert User.objects.get(username="admin").is_superuser


def test_translators_get_every_translation_complete_and_publishing_it_changes_no_word(demo):
    page, source = edition("pieturi-liepa", "en"), edition("pieturi-liepa", "lv")
    english = Locale.objects.get(language_code="en")
    record = TranslationSource.objects.get(object_id=source.translation_key)
    total, done = Translation.objects.get(source=record, target_locale=english).get_progress()
    assert (total, done) == (total, total)
    before = (page.title, page.introduction, page.story.get_prep_value(), roles(page))
    record.create_or_update_translation(english, publish=True)
    page = edition("pieturi-liepa", "en")
    assert (page.title, page.introduction, page.story.get_prep_value(), roles(page)) == before


def roles(page):
    return [(member.role, member.side) for member in page.team.all()]


def test_reload_keeps_what_people_made_edited_and_unlinked_and_refresh_sets_edits_back(demo):
    page = edition("pieturi-liepa", "en")
    page.title = "Our own title"
    page.save_revision(user=get_user_model().objects.get(username="admin")).publish()
    section = CountryPage.objects.get(country__code="lv", locale__language_code="lv")
    own = section.add_child(
        instance=OrganisationPage(
            title="Mūsējie",
            introduction="x",
            actor_kind="ngo",
            level="local",
            locale=section.locale,
        )
    )
    links = Connection.objects.filter(subject_key=key_of("liepa-network"))
    links.update(removed_at=timezone.now())

    loading.load(say=lambda line: None)
    assert edition("pieturi-liepa", "en").title == "Our own title"
    assert OrganisationPage.objects.filter(pk=own.pk, title="Mūsējie").exists()
    assert links.exists()
    assert not links.live().exists()

    loading.load(refresh=True, say=lambda line: None)
    assert edition("pieturi-liepa", "en").title == "Pieturi Liepā"


def test_changed_demo_content_reaches_the_page_in_one_revision(demo, monkeypatch):
    words = CAFE.words["en"] | {"introduction": "New words."}
    monkeypatch.setitem(CAFE.words, "en", words)
    before = Revision.objects.count()
    said = []
    loading.load(say=said.append)
    page = edition("pieturi-liepa", "en")
    assert page.introduction == "New words."
    assert page.get_latest_revision_as_object().introduction == "New words."
    assert Revision.objects.count() == before + 1
    assert any(line.startswith("Pages: 0 made, 1 changed, ") for line in said)


def test_link_that_the_code_drops_goes_and_comes_back_with_it(demo, monkeypatch):
    thing = next(thing for thing in loading.things() if thing.links)
    (role, other), *rest = thing.links
    link = {"subject_key": thing.key, "role": role, "object_key": key_of(other)}
    own = Connection.objects.create(**link | {"role": "partner's"})
    before = set(Connection.objects.live())
    dropped = Connection.objects.get(**link)
    with monkeypatch.context() as code:
        code.setattr(thing, "links", rest)
        loading.load(say=lambda line: None)
        assert before - set(Connection.objects.live()) == {dropped}
        assert Connection.objects.live().filter(pk=own.pk).exists()
    loading.load(say=lambda line: None)
    assert set(Connection.objects.live()) == before


def test_link_of_an_edited_page_stays_until_a_refresh(demo, monkeypatch):
    thing = next(thing for thing in loading.things() if thing.links)
    role, other = thing.links[0]
    page = edition(thing.name, thing.source)
    page.save_revision(user=get_user_model().objects.get(username="admin")).publish()
    monkeypatch.setattr(thing, "links", thing.links[1:])
    link = Connection.objects.filter(subject_key=thing.key, role=role, object_key=key_of(other))
    loading.load(say=lambda line: None)
    assert link.live().exists()
    loading.load(refresh=True, say=lambda line: None)
    assert not link.exists()


def test_page_that_the_code_drops_is_taken_down_unless_somebody_edited_it(demo, monkeypatch):
    things = loading.things()
    linked = {other for thing in things for _role, other in [*thing.links, *thing.linked_by]}
    gone, edited = [thing for thing in things if thing.name not in linked][:2]
    page = edition(edited.name, edited.source)
    page.save_revision(user=get_user_model().objects.get(username="admin")).publish()
    left = [thing for thing in things if thing not in (gone, edited)]
    monkeypatch.setattr(loading, "things", lambda: left)
    before = set(Page.objects.live())
    loading.load(say=lambda line: None)
    down = before - set(Page.objects.live())
    assert {(p.translation_key, p.locale.language_code) for p in down} >= {
        (gone.key, code) for code in gone.words
    }
    assert {p.translation_key for p in down} <= {gone.key, edited.key}
    assert edition(edited.name, edited.source).live
    monkeypatch.undo()
    loading.load(say=lambda line: None)
    assert set(Page.objects.live()) == before


def test_load_that_fails_writes_nothing_and_says_why(demo, monkeypatch):
    page = edition("pieturi-liepa", "en")
    monkeypatch.setitem(CAFE.words["en"], "title", "Half")
    monkeypatch.setattr(CAFE, "concepts", ["no-such-topic"])
    with pytest.raises(CommandError, match="“pieturi-liepa” has unknown concepts: no-such-topic"):
        call_command("demo")
    assert edition("pieturi-liepa", "en").title == page.title
