"""What a listing can be narrowed by, and what its address says about it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.apps import apps
from django.conf import settings
from django.db.models import QuerySet
from django.db.models.expressions import Combinable
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

LONGEST_CODE = 100


@dataclass(frozen=True)
class Facet:
    """One way to narrow a listing. ``name`` is the parameter in the address.

    ``column`` is where PartnerPage keeps the value, as in ``values()``; a facet of
    concepts has a ``scheme`` instead. ``label_of`` says a code in the reader's language;
    None for concepts, which bring their own labels. Where a value stands for several
    codes, ``values`` gives them, as a tuple. ``narrow`` is ``(pages, code) -> pages`` for
    what no comparison with the column does; without a column either, it is not counted.
    """

    name: str
    label: str | Promise
    column: str | Combinable = ""
    label_of: Callable[[str, str], str] | None = None
    scheme: str = ""
    codes: tuple[str, ...] = ()
    values: Callable[[object], tuple[str, ...]] | None = None
    narrow: Callable[[QuerySet, str], QuerySet] | None = None


@dataclass(frozen=True)
class Option:
    """A value to choose; ``address`` leads to the listing with it, or without it if chosen."""

    name: str
    code: str
    label: str
    count: int | None
    address: str
    selected: bool = False

    @property
    def remove(self):
        """For a chip: the address without this option."""
        return self.address


@dataclass
class Group:
    """A facet with its options, ready to be shown."""

    name: str
    title: str
    options: list[Option]

    @property
    def selected(self):
        return next((option for option in self.options if option.selected), None)


@dataclass
class Selection:
    """What the address asks for: facet codes, search words, order, page. Nothing is trusted.

    ``unknown`` holds ``(label of the facet, what was asked)`` of what is left out.
    """

    base: str
    codes: dict[str, str] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)
    page: int = 1
    unknown: list[tuple[str, str]] = field(default_factory=list)

    def url(self, **changes):
        """The address of this selection with ``changes``; None removes. Page 1 again."""
        asked = self.extra | self.codes | changes
        query = urlencode({name: value for name, value in asked.items() if value})
        return f"{self.base}?{query}" if query else self.base

    def page_url(self, number):
        return self.url(page=number if number > 1 else None)

    @property
    def hidden(self):
        """What a form with new search words keeps, as ``[{"name", "value"}]``."""
        kept = {name: value for name, value in self.extra.items() if name != "q"} | self.codes
        return [{"name": name, "value": value} for name, value in kept.items()]


def select(request, facets, known, **extra):
    """The Selection that ``request`` asks for.

    ``known`` is ``{facet name: set of codes}``; ``extra`` are parameters that stay in
    every address, already cleaned.
    """
    selection = Selection(request.path, extra={name: v for name, v in extra.items() if v})
    for facet in facets:
        code = clean(request.GET.get(facet.name, ""))
        if not code:
            continue
        if code in known[facet.name]:
            selection.codes[facet.name] = code
        else:
            selection.unknown.append((facet.label, code))
    number = request.GET.get("page", "")
    selection.page = int(number) if re.fullmatch(r"[0-9]{1,6}", number) else 1
    return selection


def clean(text, longest=LONGEST_CODE):
    """``text`` from an address without what no database takes: NUL, lone surrogates, too much."""
    text = text[:longest].replace("\0", "").encode("utf-8", "ignore").decode()
    return text.strip()


def group(facet, selection, counts, labels):
    """The Group of ``facet``: the options with something behind them, and the chosen one.

    ``counts`` is ``{code: number}``, or None where they are not known; ``labels`` is
    ``{code: label}``.
    """
    chosen = selection.codes.get(facet.name)
    options = [
        Option(
            name=facet.name,
            code=code,
            label=str(label),
            count=None if counts is None else counts.get(code, 0),
            address=selection.url(**{facet.name: None if code == chosen else code}),
            selected=code == chosen,
        )
        for code, label in labels.items()
        if counts is None or counts.get(code) or code == chosen
    ]
    return Group(facet.name, str(facet.label), options)


def kinds(listed):
    """The page types that can be published among ``listed``, as ``{code: model}``."""
    models = [
        model
        for model in apps.get_models()
        if issubclass(model, tuple(listed)) and model.is_creatable
    ]
    return {kind_code(model): model for model in models}


def kind_code(model):
    """``PeerVisitPage`` is ``peer-visit`` in an address."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", model.__name__.removesuffix("Page")).lower()


def language_name(code, _language=None):
    return str(dict(settings.LANGUAGES).get(code, code))


def choice_facet(name, label, column, choices):
    """A Facet of a TextChoices field."""
    names = dict(choices.choices)
    return Facet(
        name,
        label,
        column,
        lambda code, _language: str(names.get(code, code)),
        codes=tuple(names),
    )


def country_label(code, language):
    from network.models.country import country_name  # models import this module

    return country_name(code, language)


COUNTRY = Facet("country", _("Country"), "country__code", country_label)
KIND = Facet("kind", _("Kind"), "content_type_id")
TOPIC = Facet("topic", _("Topic"), scheme="topic")
TARGET_GROUP = Facet("group", _("Target group"), scheme="target-group")
LANGUAGE = Facet("language", _("Written in"), "locale_id", language_name)
EVERYWHERE = (COUNTRY, KIND, TOPIC, TARGET_GROUP, LANGUAGE)
