"""The front page: what happens next, who is near you, what others do and have learnt."""

from functools import cache

from babel.languages import get_official_languages
from django.db.models import F
from django.utils import timezone

from content import links, renditions
from content.folding import fold
from content.prepared import prepared
from content.reader import SIMPLE, type_ids
from content.templatetags.sea_map import map_x, map_y
from events.listing import COLUMNS, event_card, for_event_cards
from events.models import EventListingPage
from events.periods import LONGEST
from initiatives.models import InitiativeListingPage, InitiativePage, Stage
from knowledge.models import KnowledgeListingPage
from network import card_rows
from network.cards import card
from network.models import CountryPage

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
    shown = [(page.image_id, "head")] + [(other.image_id, "event") for other in found["events"]]
    shown += [(other.image_id, "card") for other in found["initiatives"] + found["lessons"]]
    shown += [(place.image_id, "row") for place in places]
    shown += [(row.image_id, "row") for row in places]
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
    now = timezone.now()
    rows = card_rows.best(_coming, reader, limit=EVENTS, now=now, earliest=now - LONGEST)
    return list(rows.values())


@prepared
def _coming(near, now, earliest):
    pages = card_rows.near(near).filter(
        eventpage__listed_end__gte=now, eventpage__listed_start__gte=earliest
    )
    pages = for_event_cards(pages).order_by("eventpage__listed_start", "translation_key")
    columns = (f"event_{name}" for name in COLUMNS)
    return pages.values_list(*card_rows.COLUMNS, *columns)


def initiatives(reader):
    """The latest to begin, by title."""
    types = type_ids(InitiativePage)
    rows = card_rows.best(_latest, reader, limit=INITIATIVES, types=types)
    return sorted(rows.values(), key=lambda row: fold(row.title))


def lessons(reader):
    """The newest of the library."""
    types = type_ids(*KnowledgeListingPage.listed)
    return list(card_rows.best(_latest, reader, limit=LESSONS, types=types).values())


@prepared
def _latest(near, types):
    pages = card_rows.near(near).filter(content_type__in=types)
    return pages.order_by(F("date").desc(nulls_last=True), "translation_key")


def countries(reader):
    """Rows of the country sections, the countries where the reader's language is spoken first."""
    rows = _sections(locale=reader.locale_ids.get(reader.language, 0))
    language = reader.language.removesuffix(SIMPLE)
    return sorted(
        rows, key=lambda row: (not speaks(row.country__code, language), row.title.casefold())
    )


@prepared
def _sections(locale):
    pages = CountryPage.objects.filter(locale=locale, live=True).order_by()
    return pages.values_list(
        "translation_key", "title", "introduction", "country__code", "image_id"
    )


@cache
def speaks(code, language) -> bool:
    """Whether ``language`` is official in the country ``code``, by CLDR."""
    return language in get_official_languages(code.upper(), de_facto=True)


def country_card(row, reader):
    place = reader.sections[row.translation_key]
    return {
        "title": row.title,
        "lang": place.lang,
        "address": place.address,
        "summary": row.introduction,
        "summary_lang": place.copied_from,
        "image": row.image_id,
        "near": speaks(row.country__code, reader.language.removesuffix(SIMPLE)),
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
