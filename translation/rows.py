"""A sentence as the editor shows it: source and words, what changed, what is amiss."""

from dataclasses import dataclass, field

from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail_localize.strings import StringValue

from translation import easy, glossary, machine, marks, memory
from translation.checks import Problem, problems
from translation.desk import Desk
from translation.labels import Place, place_of
from translation.models import Remark
from translation.sentences import Sentence, State
from translation.writing import longest_of


@dataclass
class Row:
    """``typed`` is what the person has just sent and is not kept, ``said`` the reason."""

    sentence: Sentence
    desk: Desk
    remarks: int = 0  # that nobody has settled
    typed: str | None = None
    said: str = ""
    theirs: str = ""

    @property
    def pk(self) -> int:
        return self.sentence.segment.pk

    @cached_property
    def place(self) -> Place:
        return place_of(self.sentence.segment)

    @property
    def state(self) -> State:
        return self.sentence.state

    @property
    def left(self) -> bool:
        return self.state != State.DONE

    @property
    def without(self) -> bool:
        """Whether it has no words, so that a machine may suggest some."""
        return self.state in machine.WITHOUT

    @property
    def accepts(self) -> str:
        """What the button says by which a person stands by the words."""
        if self.state == State.CHANGED:
            return _("Still right")
        return _("Accept") if self.state == State.MACHINE else _("Done")

    @property
    def new(self) -> bool:
        """Whether readers do not have these words yet; what came from the page itself they have."""
        found, published_at = self.sentence.translation, self.desk.work.published_at
        if not found or not found.data or not published_at:
            return bool(found and found.data)
        return bool(found.last_translated_by_id) and found.updated_at > published_at

    @property
    def text(self) -> str:
        """What the field holds: the words, or those of before the original changed."""
        if self.typed is not None:
            return self.typed
        if self.sentence.words or not self.sentence.before:
            return marks.marked(self.sentence.words)
        return marks.fitting(self.sentence.before.data, self.sentence.source)

    @property
    def words_pieces(self) -> list[marks.Piece]:
        return marks.pieces(marks.marked(self.sentence.words))

    @property
    def seen_at(self) -> str:
        return self.sentence.seen_at.isoformat() if self.sentence.seen_at else ""

    @property
    def source_text(self) -> str:
        return marks.marked(self.sentence.source)

    @property
    def source_pieces(self) -> list[marks.Piece]:
        """The source with its marks, and the terms of the glossary with what they are called."""
        html, work = self.sentence.source, self.desk.work
        text = memory.plain(html)
        found = glossary.terms_in(html, work.translation.source.locale, work.locale)
        terms = {text[term.start : term.end]: term.term.target for term in found}
        return marks.with_terms(marks.pieces(self.source_text), terms)

    @property
    def difference(self) -> list[marks.Piece]:
        """The old original against the new one; nothing where it did not change."""
        if self.state != State.CHANGED:
            return []
        return marks.difference(self.sentence.before.translation_of.data, self.sentence.source)

    @property
    def before(self) -> list[marks.Piece]:
        return marks.pieces(marks.marked(self.sentence.before.data))

    @property
    def marks(self) -> list[tuple[str, str]]:
        """``(name, what it is)`` of each mark of the original, to be put in by a press."""
        return [(name, marks.label(name)) for name in marks.names(self.sentence.source)]

    @cached_property
    def longest(self) -> int | None:
        return longest_of(self.sentence.segment)

    @property
    def length(self) -> int:
        return len(StringValue(self.sentence.words).render_text())

    @property
    def problems(self) -> list[Problem]:
        return problems_of(self.sentence, self.desk)

    @property
    def by(self) -> str:
        """Who wrote the words: a person, or a machine by its name."""
        found = self.sentence.translation
        if not found or not found.data:
            return ""
        if self.state == State.MACHINE:
            return found.tool_name or _("machine")
        return str(found.last_translated_by or "")


@dataclass
class Part:
    """The sentences of one block or row of the page; ``name`` is what it is called."""

    name: str
    rows: list[Row] = field(default_factory=list)


def problems_of(sentence: Sentence, desk: Desk) -> list[Problem]:
    """What checks and glossary say of the words that are kept, and what could be easier."""
    if not sentence.words:
        return []
    found = problems(sentence.source, sentence.words, desk.source_language, desk.language)
    source = desk.work.translation.source.locale
    terms = glossary.check(sentence.source, sentence.words, source, desk.work.locale)
    found += [Problem("term", text) for text in terms]
    easier = easy.remarks(sentence.words, desk.language)
    return found + [Problem("easy", f"{remark.words}: {remark.text}") for remark in easier]


def rows_of(desk: Desk) -> list[Row]:
    """All rows of a page: three queries, however many there are."""
    open_remarks: dict = {}
    remarks = Remark.objects.filter(
        context__object_id=desk.work.translation.source.object_id,
        locale=desk.work.locale,
        settled_at=None,
    )
    for place in remarks.values_list("context_id", "string_id"):
        open_remarks[place] = open_remarks.get(place, 0) + 1
    return [
        Row(s, desk, open_remarks.get((s.segment.context_id, s.segment.string_id), 0))
        for s in desk.sentences()
    ]


def parts_of(rows: list[Row]) -> list[Part]:
    """``rows`` by the block that they stand in, in the order of the page."""
    parts: list[Part] = []
    last = None
    for row in rows:
        if row.place.key != last or not parts:
            parts.append(Part(row.place.part))
            last = row.place.key
        parts[-1].rows.append(row)
    return parts
