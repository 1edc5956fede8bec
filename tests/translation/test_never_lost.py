"""No sentence of a person is ever lost or written over, whatever happens around it.

Editors, translators, machines and files do whatever they like in any order. What a person said
of a sentence stays to the letter while the sentence stands on the page, wherever its block goes;
and whatever anybody ever said is still kept.
"""

import uuid

import pytest
from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from wagtail_localize.models import StringTranslation, Translation, TranslationContext

from initiatives.models import InitiativePage
from tests.factories.initiatives import InitiativeFactory
from tests.translation.working import begin_in
from translation import publishing
from translation.files.formats import FORMATS, read
from translation.files.sheets import sheet, take_in
from translation.history import HumanWords
from translation.models import Version, Work
from translation.sentences import State, sentences
from translation.writing import accept, suggest, write

PICK = st.integers(0, 99)
KINDS = st.sampled_from(sorted(FORMATS))


class Translating(RuleBasedStateMachine):
    """One page of paragraphs in blocks, and its translation."""

    house = user = None  # set by the test

    @initialize()
    def begin(self):
        self.number = 0
        self.blocks = [(str(uuid.uuid4()), self.text()) for _n in range(3)]
        page = InitiativeFactory(country="lv", language="en", title=self.text())
        self.page = page.pk
        self.publish()
        self.work = begin_in(InitiativePage.objects.get(pk=page.pk), self.house.locales["lv"])
        self.said = {}  # what a person last said of a sentence that still stands
        self.ever = set()
        self.file = None

    def text(self):
        self.number += 1
        return f"Sentence {self.number} about {self.number % 3} dogs."

    def publish(self):
        page = InitiativePage.objects.get(pk=self.page)
        page.story = [
            {"type": "text", "value": "".join(f"<p>{t}</p>" for t in texts.split("|")), "id": pk}
            for pk, texts in self.blocks
        ]
        page.save_revision().publish()

    def found(self):
        return sentences(Translation.objects.get(pk=self.work.pk))

    def one(self, pick):
        """A sentence; those that a person has words for come up half of the time."""
        every = self.found()
        said = [sentence for sentence in every if sentence.source in self.said]
        group = said if said and pick % 2 else every
        return group[pick // 2 % len(group)]

    def block(self, pick):
        """The place of a block, of those with words of a person half of the time."""
        said = [
            at
            for at, (_pk, texts) in enumerate(self.blocks)
            if self.said.keys() & set(texts.split("|"))
        ]
        group = said if said and pick % 2 else range(len(self.blocks))
        return group[pick // 2 % len(group)]

    def person_said(self, sentence, words):
        self.said[sentence.source] = words
        self.ever.add(words)

    # Editors of the source -----------------------------------------------------

    @rule(pick=PICK)
    def change_a_block(self, pick):
        at = self.block(pick)
        pk, old = self.blocks[at]
        self.blocks[at] = (pk, self.text())
        self.publish()
        self.gone(old)

    @rule(pick=PICK)
    def add_a_paragraph(self, pick):
        at = self.block(pick)
        pk, old = self.blocks[at]
        self.blocks[at] = (pk, f"{self.text()}|{old}")
        self.publish()

    @rule(order=st.permutations(range(3)))
    def move_blocks(self, order):
        self.blocks = [self.blocks[at] for at in order]
        self.publish()

    @rule(pick=PICK)
    def make_a_block_anew(self, pick):
        at = self.block(pick)
        self.blocks[at] = (str(uuid.uuid4()), self.blocks[at][1])
        self.publish()

    @rule()
    def publish_without_a_change(self):
        self.publish()

    @rule()
    def rename_a_field(self):
        """Where a field had another name, its sentences had another place."""
        for context in TranslationContext.objects.filter(
            object_id=self.work.translation.source.object_id, path="title"
        ):
            context.path = f"title_{uuid.uuid4().hex}"
            context.path_id = TranslationContext._get_path_id(context.path)
            context.save()
        self.publish()

    def gone(self, texts):
        for text in texts.split("|"):
            self.said.pop(text, None)

    # Translators, machines and files -------------------------------------------

    @rule(pick=PICK)
    def a_person_writes(self, pick):
        sentence, words = self.one(pick), f"Vārdi {uuid.uuid4().hex}"
        write(self.work, sentence.segment, words, self.user, seen_at=sentence.seen_at)
        self.person_said(sentence, words)

    @rule(pick=PICK)
    def a_person_accepts(self, pick):
        sentence = self.one(pick)
        try:
            row = accept(self.work, sentence, self.user)
        except ValidationError:
            return
        self.person_said(sentence, row.data)

    @rule(pick=PICK)
    def a_machine_writes(self, pick):
        sentence = self.one(pick)
        try:
            suggest(self.work, sentence.segment, "Mašīna.", "Machine")
        except HumanWords:
            assert sentence.state == State.DONE

    @rule(kind=KINDS)
    def a_file_goes_out(self, kind):
        self.file = FORMATS[kind].write(sheet(self.work.original, self.work.locale))

    @rule(pick=PICK)
    def a_file_comes_in(self, pick):
        """With every word of it written over; what is newer here must stay."""
        if not self.file:
            return
        (found,), new = read(self.file), f"Fails {uuid.uuid4().hex}"
        now = {(s.segment.context.path, s.source): s for s in self.found()}
        for unit in found.units:
            unit.target, unit.unsure = f"{new} {unit.line}", False
        take_in("file", found, self.user)
        for sentence in self.found():
            before = now[sentence.segment.context.path, sentence.source]
            newer = before.words and before.seen_at > found.written
            if newer:
                assert sentence.words == before.words
            elif sentence.words != before.words:
                self.person_said(sentence, sentence.words)
        self.file = None

    @rule()
    def the_translation_is_published(self):
        work = Work.objects.get(pk=self.work.pk)
        whole = all(sentence.words for sentence in self.found())
        try:
            publishing.publish(work, self.user, unchecked=True)
        except ValidationError:
            assert not whole
        else:
            assert whole

    # What holds ------------------------------------------------------------------

    @invariant()
    def what_people_said_stands_to_the_letter(self):
        for sentence in self.found():
            if sentence.source in self.said:
                assert sentence.words == self.said[sentence.source]
                assert sentence.state == State.DONE

    @invariant()
    def nothing_that_was_ever_said_is_lost(self):
        kept = set(StringTranslation.objects.values_list("data", flat=True))
        kept |= set(Version.objects.values_list("data", flat=True))
        assert self.ever <= kept

    @invariant()
    def what_is_live_is_never_the_source(self):
        edition = InitiativePage.objects.filter(
            translation_key=self.work.translation.source.object_id,
            locale=self.house.locales["lv"],
            live=True,
        ).first()
        assert not edition or "Sentence" not in f"{edition.title} {edition.story.raw_data}"

    @invariant()
    def what_there_is_to_translate_is_counted(self):
        original = Work.objects.get(pk=self.work.pk).original
        assert original.sentences == len(self.found())


@pytest.mark.django_db
def test_no_words_of_a_person_are_ever_lost(house, admin_user, django_capture_on_commit_callbacks):
    Translating.house, Translating.user = house, admin_user
    with django_capture_on_commit_callbacks(execute=True):
        run_state_machine_as_test(
            Translating,
            settings=settings(
                max_examples=20,
                stateful_step_count=20,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
