"""A page in two languages side by side, block by block: for learners and for meetings."""

from dataclasses import dataclass, replace

from django.http import Http404
from django.template.defaultfilters import linebreaks_filter
from django.utils.text import capfirst
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import RichText

from content import facts
from content.templatetags.languages import direction
from content.wording import spoken

# Said in the head of the page, or not to be read at all.
NOT_SHOWN = {"title", "slug", "seo_title", "search_description"}
# What a page begins with, and tells without a heading.
UNNAMED = {"headline", "introduction", "story", "body"}


@dataclass(frozen=True)
class Row:
    """The same part of a page in both languages: HTML, rich text, a list of blocks or PageRows.

    None where one has nothing there. ``heading`` is in the reader's language.
    """

    left: object = None
    right: object = None
    heading: str = ""


def others(page):
    """The languages in which ``page`` can be shown beside its words, in the switcher's order."""
    if not any(_is_long(page._meta.get_field(name)) for name in _fields(page)):
        return []
    own = spoken(page.editions[0])
    return [code for code in page.reader.homes if code in own and code != page.wording.language]


def context(page, language) -> dict:
    """What ``content/beside.html`` shows of ``page`` beside its edition in ``language``.

    Raises Http404 where the page has no words of its own in that language.
    """
    if language not in others(page):
        raise Http404
    other = type(page).objects.get(pk=page.editions[0][language].pk)
    other.reader = page.reader
    languages = page.wording.language, language
    return {
        "columns": [{"language": code, "dir": direction(code)} for code in languages],
        "titles": Row(page.title, other.title),
        "rows": rows(page, other),
    }


def rows(page, other) -> list[Row]:
    """The words of both editions, field by field; those of a story, block by block."""
    found = []
    for name in _fields(page):
        field, left, right = page._meta.get_field(name), getattr(page, name), getattr(other, name)
        if field.one_to_many:
            in_order = field.related_model.in_order
            shown = paired(in_order(left.all()), in_order(right.all()), "translation_key")
        elif isinstance(field, StreamField):
            shown = paired(list(left), list(right))
        elif isinstance(field, RichTextField):
            shown = [Row(left and RichText(left), right and RichText(right))]
        else:
            shown = [Row(linebreaks_filter(left), linebreaks_filter(right))]
        shown = [row for row in shown if row.left or row.right]
        if shown and name not in UNNAMED:
            heading = page.headings.get(name) or field.verbose_name
            shown[0] = replace(shown[0], heading=capfirst(heading))
        found += shown
    return found


def paired(left: list, right: list, key: str = "id") -> list[Row]:
    """Two stories as Rows of blocks; of all blocks where nothing says what belongs together.

    A translation keeps the ids of the blocks, and the ``key`` of other things. Where it was
    written by hand, blocks of the same kinds in the same order belong together; else the two
    stories stand whole.
    """
    if {getattr(part, key) for part in left} & {getattr(part, key) for part in right}:
        return _by_key(left, right, key)
    if [_kind(part) for part in left] == [_kind(part) for part in right]:
        return [Row([one], [other]) for one, other in zip(left, right, strict=True)]
    return [Row(left, right)]


def _kind(part):
    return getattr(part, "block_type", type(part))


def _by_key(left, right, key):
    """In the order of ``left``; what only ``right`` has comes after the part that it follows."""
    keys = [getattr(part, key) for part in right]
    places = {own: number for number, own in enumerate(keys)}
    shared = {getattr(part, key) for part in left} & places.keys()
    alone = [None if own in shared else part for own, part in zip(keys, right, strict=True)]
    found, shown = [], 0
    for part in left:
        own = getattr(part, key)
        if own not in shared:
            found.append(Row([part]))
            continue
        number = places[own]
        found += [Row(right=[other]) for other in alone[shown:number] if other]
        found.append(Row([part], [right[number]]))
        shown = max(shown, number + 1)
    return found + [Row(right=[other]) for other in alone[shown:] if other]


def _fields(page):
    """The names of the fields whose words are shown, in order."""
    return [name for name in facts.declared(type(page), "words") if name not in NOT_SHOWN]


def _is_long(field):
    return isinstance(field, StreamField | RichTextField)
