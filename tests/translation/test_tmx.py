"""The memory goes out and comes in as TMX, with its tags protected, in parts."""

import re
import tracemalloc

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from translate.storage.tmx import tmxfile
from wagtail_localize.models import String, StringTranslation, TranslationContext

from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import LINK, begin_in, begin_linked, say, translator_of
from translation.files import tmx

pytestmark = pytest.mark.django_db


@pytest.fixture
def translator(house):
    return translator_of("lv")


@pytest.fixture
def work(house):
    return begin_linked(house)


def test_a_memory_goes_out_and_comes_in_to_the_letter(house, work, translator, admin_user):
    say(work, LINK, 'Tad <a id="a1">viņi</a> &amp; mēs.', admin_user)
    english, latvian = house.locales["en"], house.locales["lv"]
    written = b"".join(tmx.write(english, latvian, translator))
    assert bytes(tmxfile.parsestring(written)) == written

    taken, problems = tmx.read("old.tmx", written, english, latvian, translator)
    assert (taken, problems) == (1, [])
    again = b"".join(tmx.write(english, latvian, translator))
    assert again == written
    assert tmx.read("old.tmx", written, english, latvian, translator) == (0, [])


def test_a_memory_protects_its_tags_and_is_read_with_them_as_text_too(
    house, work, translator, admin_user
):
    say(work, LINK, '<b>Tad</b> <a id="a1">viņi</a><br/>nāca.', admin_user)
    english, latvian = house.locales["en"], house.locales["lv"]
    written = b"".join(tmx.write(english, latvian, translator)).decode()
    segments = re.findall("<seg>(.*?)</seg>", written)
    assert segments == [
        'Then <bpt i="1" x="1" type="link">&lt;a id="a1"&gt;</bpt>they<ept i="1">&lt;/a&gt;</ept>'
        " &amp;amp; we came.",
        '<bpt i="2" x="2" type="bold">&lt;b&gt;</bpt>Tad<ept i="2">&lt;/b&gt;</ept> '
        '<bpt i="1" x="1" type="link">&lt;a id="a1"&gt;</bpt>viņi<ept i="1">&lt;/a&gt;</ept>'
        '<ph x="3" type="lb">&lt;br/&gt;</ph>nāca.',
    ]
    older = re.sub("</?(?:bpt|ept|ph)[^>]*>", "", written)
    assert older != written
    for data in (written, older):
        assert tmx.read("old.tmx", data.encode(), english, latvian, translator)[1] == []
    (read_back,) = StringTranslation.objects.filter(tool_name="old.tmx")
    assert read_back.data == '<b>Tad</b> <a id="a1">viņi</a><br/>nāca.'
    assert read_back.translation_of.data == LINK


def test_a_memory_says_the_same_words_once(house, work, translator, admin_user):
    for title in ("Café", "Café"):
        say(work, "Café", "Kafejnīca", admin_user)
        work = begin_in(
            InitiativeFactory(country="lv", language="en", title=title), house.locales["lv"]
        )
    say(work, "Café", "Krodziņš", admin_user)
    other = begin_in(
        InitiativeFactory(country="lv", language="en", title="Café"), house.locales["lv"]
    )
    say(other, "Café", "Kafejnīca", admin_user)
    parts = tmx.write(house.locales["en"], house.locales["lv"], translator)
    store = tmxfile.parsestring(b"".join(parts))
    assert [(unit.source, unit.target) for unit in store.units] == [
        ("Café", "Kafejnīca"),
        ("Café", "Krodziņš"),
    ]


def _fill_memory(english, latvian, key, first, last):
    strings = String.objects.bulk_create(
        String(locale=english, data=text, data_hash=String._get_data_hash(text))
        for text in (f"Bread number {number} is <b>baked</b>." for number in range(first, last))
    )
    context = TranslationContext.objects.get(object_id=key, path="introduction")
    StringTranslation.objects.bulk_create(
        StringTranslation(
            translation_of=string,
            locale=latvian,
            context=context if string.pk % 2 else None,
            data=f"Latviski: {string.data}",
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
            tool_name="old.tmx",
        )
        for string in strings
    )


def test_a_memory_takes_no_more_memory_when_it_is_larger(house, work, translator):
    """And its queries grow by the batch, not by the sentence."""
    english, latvian, found = house.locales["en"], house.locales["lv"], []
    b"".join(tmx.write(english, latvian, translator))  # what the user may is read once
    for first, last in ((0, 1_000), (1_000, 5_000)):
        _fill_memory(english, latvian, work.original.source.object_id, first, last)
        with CaptureQueriesContext(connection) as asked:
            size = sum(len(part) for part in tmx.write(english, latvian, translator))
        tracemalloc.start()
        try:
            assert sum(len(part) for part in tmx.write(english, latvian, translator)) == size
            found.append((size, tracemalloc.get_traced_memory()[1], len(asked)))
        finally:
            tracemalloc.stop()
    (few, small, some), (many, large, more) = found
    assert many > 4.5 * few
    assert large < small * 1.5
    assert more - some == 4_000 // tmx.AT_ONCE
