"""How the words of a page stand, as its reader is told: written here, translated, outdated,
machine text, or not yet in this language.

What the translators' workspace knows of an edition comes with the rows of
``content.editions`` (``work_columns``), without a query of its own.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Case, Exists, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Concat
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource

from content.reader import ENGLISH


@dataclass(frozen=True)
class Wording:
    """What a reader is told of the words that they see.

    ``language`` is that of the words, ``original`` the one that they were first written in.
    ``copied``: the page is in the reader's language, but its words are still those of
    ``language``. ``translated_at`` is None where nobody knows. ``outdated_since`` is when the
    original changed, None while the words say what it says. ``original_address`` is where the
    original edition is, root-relative, "" where there is none to go to.
    """

    language: str
    original: str
    copied: bool = False
    translated_at: datetime | None = None
    outdated_since: datetime | None = None
    machine: bool = False
    original_address: str = ""

    @property
    def translated(self):
        return self.language != self.original


def work_columns():
    """What is known of the translation that an edition is, to annotate Pages with.

    ``machine`` is None where the page is not in the workspace, ``translated_at`` also where
    nothing was published from there yet.
    """
    work = Translation.objects.filter(
        source__object=OuterRef("translation_key"),
        target_locale=OuterRef("locale"),
        work__isnull=False,
    )
    columns = {
        "translated_at": "work__published_at",
        "outdated_since": "work__outdated_since",
        "machine": "work__published_machine",
    }
    return {name: Subquery(work.values(column)[:1]) for name, column in columns.items()}


def with_own_words(pages):
    """Of ``pages``, live ones, those whose words are in their own language."""
    return pages.exclude(_copied())


def _copied():
    """Whether a live page still has the words that it was begun with."""
    return Exists(
        Translation.objects.filter(
            source__object=OuterRef("translation_key"),
            target_locale=OuterRef("locale"),
            work__published_at=None,
            work__isnull=False,
        )
    )


def copied():
    """Where the words of a page come from that are not its own, to annotate Pages with.

    The language of those words, a space, and the title there; None where they are its own.
    """
    original = TranslationSource.objects.filter(
        object=OuterRef("translation_key"), locale=OuterRef("locale")
    )
    twins = Page.objects.filter(live=True, translation_key=OuterRef("translation_key"))
    twins = with_own_words(twins.filter(Q(locale__language_code=ENGLISH) | Exists(original)))
    # English first: see ``wording_of``.
    twins = twins.order_by(Case(When(locale__language_code=ENGLISH, then=0), default=1), "pk")
    said = twins.values_list(Concat("locale__language_code", Value(" "), "title"))
    return Case(When(_copied(), then=Subquery(said[:1])))


def is_copied(row):
    """Whether the live edition ``row`` still has the words that its page was begun with."""
    return row.machine is not None and row.translated_at is None


def spoken(own):
    """Of the editions ``own``, ``{language: row}``, those whose words are in their language."""
    return {language: row for language, row in own.items() if not is_copied(row)}


def wording_of(page, reader) -> Wording:
    """How the words of ``page``, which has its ``editions``, stand."""
    own, _section = page.editions
    language = reader.language_of(page)
    original = reader.languages.get(page.original_locale_id, language)
    row = own.get(language)
    if row is None or language == original:
        return Wording(language, original)
    if is_copied(row):
        # A language is added with the English words; see ``content.languages``.
        source = ENGLISH if ENGLISH in spoken(own) else original
        return Wording(source, original, copied=True)
    source = own.get(original)
    return Wording(
        language,
        original,
        translated_at=row.translated_at,
        outdated_since=row.outdated_since,
        machine=bool(row.machine),
        original_address=reader.address_in(original, source.url_path) if source else "",
    )
