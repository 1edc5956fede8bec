"""What translators wait for: the memory, beside the bare comparison of the same sentences."""

import random

from rapidfuzz import fuzz, process
from wagtail.models import Locale
from wagtail_localize.models import String, StringTranslation

from tests.benchmarks.measure import Cost, cost_of
from translation import memory

SEGMENTS = 100_000
MOST_MS = 50
WORDS = (
    "the a we they who of in on with for visit kitchen garden people bread village meeting "
    "morning market learned asked showed built cooked repaired young together again first money "
    "house café workshop question list year day opened found shared cost tool recipe children"
)


def memory_costs(user) -> tuple[Cost, Cost]:
    """``(a look-up in the memory, the bare comparison)`` at SEGMENTS, remembered before.

    The bare one compares the same sentence with the same list by rapidfuzz, and asks no database.
    """
    source, target = (Locale.objects.get(language_code=code) for code in ("en", "lv"))
    _fill(source, target)
    said = String.objects.filter(locale=source).order_by("-pk")[0].data
    wanted = said.replace(said.split()[2], "another")
    memory.forget()
    memory.matches(wanted, source, target, user=user)
    texts = memory.Sentences.of(source.pk).texts
    bare = cost_of(
        f"bare comparison, {len(texts):,} segments",
        lambda: process.extract(wanted, texts, scorer=fuzz.ratio, score_cutoff=memory.ALIKE),
    )
    look = cost_of(
        f"memory look-up, {len(texts):,} segments",
        lambda: memory.matches(wanted, source, target, user=user),
    )
    return look, bare


def _fill(source, target):
    dice, number = random.Random(1), SEGMENTS - String.objects.filter(locale=source).count()
    made = [
        String(locale=source, data=text, data_hash=String._get_data_hash(text))
        for text in (f"{_sentence(dice)} {position}" for position in range(max(number, 0)))
    ]
    String.objects.bulk_create(made, batch_size=1_000)
    StringTranslation.objects.bulk_create(
        (
            StringTranslation(
                translation_of=string,
                locale=target,
                data=f"Latviski: {string.data}",
                translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
                tool_name="old.tmx",
            )
            for string in made
        ),
        batch_size=1_000,
    )


def _sentence(dice):
    """Six to twenty words."""
    return " ".join(dice.choices(WORDS.split(), k=dice.randint(6, 20))).capitalize() + "."
