"""Easy to read: exact remarks for exact sentences."""

import pytest
from django.urls import reverse
from wagtail.models import Locale

from content.languages import copy_structure
from home.models import HomePage
from network.models import CountryPage
from tests.factories.content import administrator
from tests.factories.knowledge import StoryFactory
from tests.translation.working import begin_in, say, sentence_of
from translation.desk import Desk
from translation.easy import Kind, of_page, remarks
from translation.rows import problems_of


def said(text, language="en-simple"):
    return [(str(remark.kind.value), remark.words) for remark in remarks(text, language)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We meet on Monday. Bring a friend.", []),
        (
            "The café was opened by two friends.",
            [("passive", "was opened"), ("number-word", "two")],
        ),
        ("The letter is not written yet.", [("passive", "is not written")]),
        ("She is interested in tea. He is married. The door is red.", []),
        ("Bring e.g. a cup, a plate etc.", [("abbreviation", "e.g."), ("abbreviation", "etc.")]),
        ("The EU pays.", [("abbreviation", "EU")]),
        ("The European Union (EU) pays. The EU helps.", []),
        ("It works per se.", [("foreign", "per se")]),
        ("63% of 1,758,625 people came in 2021.", [("number", "63%"), ("number", "1,758,625")]),
        ("King Karl XII and Queen Anna II.", [("roman", "XII"), ("roman", "II")]),
        ("Tea & cake and/or soup.", [("sign", "&"), ("sign", "and/or")]),
        ("See https://example.org/a/b#c or write to us@example.org.", []),
        ("This is unquestionably good.", [("word", "unquestionably")]),
        ("We visit Kristianstadsbygden.", []),
        ("Soup, soup: 12,000 pots, 12,000 pots.", [("number", "12,000")]),
    ],
)
def test_english(text, found):
    assert said(text) == found


LONG = "We meet every Monday in the old school by the lake and we cook soup for all people."


def test_sentence_of_more_than_fifteen_words_is_long():
    assert said(LONG) == [("sentence", LONG)]
    assert said("We meet every Monday in the old school by the lake and we cook soup.") == []


def test_list_items_and_paragraphs_are_sentences_of_their_own():
    items = "".join(f"<li>a <b>cup</b> of tea and a cake number {n}</li>" for n in range(5))

    assert said(f"<p>Bring this:</p><ul>{items}</ul>") == []


def test_remarks_come_in_the_order_of_the_text():
    text = "Three pots. 70 % of it was eaten. The NGO knows."

    assert said(text) == [
        ("number-word", "Three"),
        ("number", "70 %"),
        ("abbreviation", "NGO"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mēs tiekamies pirmdien. Atnāc arī tu!", []),
        ("Kafejnīca tika atvērta vakar.", [("passive", "tika atvērta")]),
        ("Zupa tiek labi vārīta.", [("passive", "tiek labi vārīta")]),
        ("Paņem krūzi, šķīvi utt.", [("abbreviation", "utt.")]),
        ("Nāc plkst. 10.", [("abbreviation", "plkst.")]),
        ("NVO palīdz.", [("abbreviation", "NVO")]),
        ("Nevalstiska organizācija (NVO) palīdz. NVO ir blakus.", []),
        ("Tas ir workshop.", [("foreign", "workshop")]),
        ("Atnāca trīs cilvēki.", [("number-word", "trīs")]),
        ("Atnāca 63 % no 1 758 625 cilvēkiem.", [("number", "63 %"), ("number", "1 758 625")]),
        ("Zvani: +371 29 123 456.", []),
        ("Tā ir līdzdarbošanās.", [("word", "līdzdarbošanās")]),
    ],
)
def test_latvian(text, found):
    assert said(text, "lv-simple") == found


def test_latvian_sentence_of_more_than_twelve_words_is_long():
    text = "Mēs tiekamies katru pirmdienu vecajā skolā pie ezera un kopā vārām zupu visiem."

    assert said(text, "lv-simple") == [("sentence", text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Wir kochen am Montag.", []),
        ("Die Suppe wird heute gekocht.", [("passive", "wird heute gekocht")]),
        ("Sie wird morgen gehen.", []),
        ("Bring z. B. eine Tasse.", [("abbreviation", "z. B.")]),
        ("Das ist die Beratung.", []),
        ("Das ist ein Zusammenarbeitsvertrag.", [("word", "Zusammenarbeitsvertrag")]),
        ("Es kamen zwölf Leute.", [("number-word", "zwölf")]),
    ],
)
def test_german(text, found):
    assert said(text, "de-simple") == found


@pytest.mark.parametrize("language", ["en", "lv", "ar-simple", "uk", ""])
def test_other_languages_have_no_remarks(language):
    assert said("The café was opened. 63%.", language) == []


def test_each_remark_has_its_advice():
    (remark,) = remarks("The EU pays.", "en-simple")

    assert (remark.kind, str(remark.text)) == (
        Kind.ABBREVIATION,
        "An abbreviation. Write it in full.",
    )


@pytest.fixture
def easy_page(house):
    """A story that was first written in easy English."""
    locale = Locale.objects.create(language_code="en-simple")
    for model in (HomePage, CountryPage):
        copy_structure(model.objects.filter(locale=house.locales["en"]).first(), locale)
    return StoryFactory(
        language="en-simple",
        title="The EU café",
        introduction="Come in.",
        story=[("text", "<p>Bread was baked.</p><ul><li>63% of it</li></ul>"), ("heading", "Rest")],
    )


@pytest.mark.django_db
def test_remarks_on_a_page_are_by_field_and_by_sentence(easy_page):
    found = {
        str(name): [(remark.kind, remark.words) for remark in said]
        for name, said in of_page(easy_page)
    }

    assert found == {
        "Title": [(Kind.ABBREVIATION, "EU")],
        "Story": [(Kind.PASSIVE, "was baked"), (Kind.NUMBER, "63%")],
    }


@pytest.mark.django_db
def test_page_editor_shows_the_remarks_on_easy_pages_only(client, house, easy_page):
    client.force_login(administrator())
    plain = StoryFactory(title="The EU café")

    shown = client.get(reverse("wagtailadmin_pages:edit", args=[easy_page.pk])).text
    other = client.get(reverse("wagtailadmin_pages:edit", args=[plain.pk])).text

    assert '<q lang="en-simple" dir="auto">was baked</q> Who does it?' in shown
    assert "Who does it?" not in other


@pytest.mark.django_db
def test_translators_editor_remarks_too_and_nothing_of_it_blocks(house):
    locale = Locale.objects.create(language_code="en-simple")
    for model in (HomePage, CountryPage):
        copy_structure(model.objects.filter(locale=house.locales["en"]).first(), locale)
    work = begin_in(StoryFactory(language="en", title="Café"), locale)
    say(work, "Café", "The EU café", administrator())

    found = problems_of(sentence_of(work, "Café"), Desk(work, administrator(), True, True, False))

    assert [(p.kind, p.text, p.blocking) for p in found] == [
        ("easy", "EU: An abbreviation. Write it in full.", False)
    ]
