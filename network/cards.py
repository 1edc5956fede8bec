"""What a card shows of a page: the inputs of ``components/card.html``."""

from functools import lru_cache

from django.contrib.contenttypes.models import ContentType
from django.utils.translation import get_language

from content.templatetags.languages import direction
from network.models.country import country_name

GROUPS = {"initiatives": "initiative", "events": "event", "knowledge": "knowledge"}


def card(page, reader, *, level=3) -> dict:
    """The card of ``page``, of any kind: a PartnerPage, or a row of ``network.card_rows``.

    Get pages from ``for_cards()``: many cards then cost one query. ``image`` is the
    picture's key, for the tag ``photo``.
    """
    language = reader.language_of(page)
    model = ContentType.objects.get_for_id(page.content_type_id).model_class()
    kind, state = kind_and_state(model, page.state, get_language())
    return {
        "page": page,
        "title": page.title,
        "address": reader.address(page),
        "group": GROUPS.get(model._meta.app_label, "organisation"),
        "kind": kind,
        "country": country_name(_country_code(page), reader.language),
        "date": page.date,
        "state": state,
        "state_code": page.state,
        "image": page.image_id,
        "summary": page.introduction,
        "lang": language,
        "dir": direction(language),
        "borrowed": not reader.reads(page),
        "level": level,
    }


@lru_cache(maxsize=2_000)
def kind_and_state(model, state, _language):
    """The names of a kind of page and of its state in the active language, which is the last."""
    label = model.states(state).label if state and hasattr(model, "states") else ""
    return str(model._meta.verbose_name), str(label)


def _country_code(page):
    return page.country__code if hasattr(page, "country__code") else page.country.code
