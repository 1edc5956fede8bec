"""The front page: what happens next, who is near you, what others do and have learnt."""

from babel.languages import get_official_languages
from django.db.models import F

from content import links, renditions
from content.folding import fold
from content.reader import SIMPLE
from content.templatetags.sea_map import map_x, map_y
from events.listing import COLUMNS, event_card, for_event_cards
from events.models import EventListingPage
from events.periods import COMING, in_period
from initiatives.models import InitiativeListingPage, InitiativePage, Stage
from knowledge.models import KnowledgeListingPage
from network import card_rows
from network.cards import card
from network.models import CountryPage, PartnerPage

EVENTS, INITIATIVES, LESSONS = 4, 8, 6
STEPS = (Stage.IDEA, Stage.MICRO_PROJECT, Stage.START_UP, Stage.SELF_SUSTAINING)


def context_of(page, reader) -> dict:
    """The context of ``home/home_page.html``, in five queries and one for links in the story."""
    links.gather(page, reader)
    found = {
        "events": events(reader),
        "initiatives": initiatives(reader),
        "lessons": lessons(reader),
    }
    places = countries(reader)
    shown = [(other.image_id, "event") for other in found["events"]]
    shown += [(other.image_id, "card") for other in found["initiatives"] + found["lessons"]]
    shown += [(place.image_id, "row") for place in places]
    renditions.load(shown, reader)
    return {
        "events": [event_card(other, reader) for other in found["events"]],
        "initiatives": [card(other, reader) for other in found["initiatives"]],
        "stages": stages(found["initiatives"]),
        "lessons": [card(other, reader) for other in found["lessons"]],
        "countries": [country_card(other, reader) for other in places],
        "points": points(found["initiatives"]),
    } | {
        name: next((place.address for place in reader.of_type(model)), "")
        for name, model in {
            "events_address": EventListingPage,
            "initiatives_address": InitiativeListingPage,
            "lessons_address": KnowledgeListingPage,
        }.items()
    }


def events(reader):
    """What comes next, as rows for ``event_card``."""
    pages = in_period(PartnerPage.objects.of_kind(*EventListingPage.listed), COMING)
    pages = for_event_cards(pages).order_by("eventpage__start", "translation_key")
    columns = (f"event_{name}" for name in COLUMNS)
    return list(card_rows.best(pages, reader, *columns, limit=EVENTS).values())


def initiatives(reader):
    """The latest to begin, by title."""
    pages = PartnerPage.objects.of_kind(InitiativePage)
    pages = pages.order_by(F("date").desc(nulls_last=True), "translation_key")
    rows = card_rows.best(pages, reader, "latitude", "longitude", limit=INITIATIVES)
    return sorted(rows.values(), key=lambda row: fold(row.title))


def lessons(reader):
    """The newest of the library."""
    pages = PartnerPage.objects.of_kind(*KnowledgeListingPage.listed)
    pages = pages.order_by(F("date").desc(nulls_last=True), "translation_key")
    return list(card_rows.best(pages, reader, limit=LESSONS).values())


def countries(reader):
    """The country sections in the reader's language, the countries where it is spoken first."""
    pages = CountryPage.objects.filter(locale=reader.locale_ids.get(reader.language), live=True)
    language = reader.language.removesuffix(SIMPLE)
    return sorted(
        pages.select_related("country"),
        key=lambda page: (not speaks(page.country.code, language), page.title.casefold()),
    )


def speaks(code, language) -> bool:
    """Whether ``language`` is official in the country ``code``, by CLDR."""
    return language in get_official_languages(code.upper(), de_facto=True)


def country_card(page, reader):
    language = reader.language.removesuffix(SIMPLE)
    return page.card(reader) | {
        "image": page.image_id,
        "near": speaks(page.country.code, language),
    }


def stages(pages) -> list[dict]:
    """The steps from idea to self-sustaining, each with how many initiatives stand there."""
    return [
        {
            "label": step.label,
            "count": sum(other.state == step for other in pages),
            "names": [other.title for other in pages if other.state == step],
        }
        for step in STEPS
    ]


def points(pages) -> list[dict]:
    """Where ``pages`` are on the sea map."""
    return [
        {"x": map_x(other.longitude), "y": map_y(other.latitude)}
        for other in pages
        if other.longitude is not None and map_x(other.longitude) and map_y(other.latitude)
    ]
