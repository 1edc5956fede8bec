"""Words as readers type them: without case, accents, or the endings of their language."""

import re
import unicodedata

WORD = re.compile(r"\w+")
LONGEST_WORD = 40
SHORTEST_STEM = 4

# Letters that Unicode does not take apart into a letter and an accent.
_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
    | {"ґ": "г", "ʼ": "", "’": "", "ـ": "", "ة": "ه", "ى": "ي"}
)
# Endings of case, number and person in the platform's languages.
ENDINGS = """
    iem ajam ajiem ajas ajai ami am as ai es ei em im is os us um u a e i o s
    iams iems ais omis ose uose ams oms asis ieji
    dele desse dest deks dega des sse ste ga st le lt ks d t
    ungen ung en er ern em erne erna arna orna ene ar or et n y ing ings ies
    ами ями ах ях ам ям ів ою ею ому ого ій ий а я и і у ю е о ь ї
    ات ون ين ه ي
"""  # Latvian, Lithuanian, Estonian, German to English, Ukrainian, Arabic
_VOWELS = ("aeiou", "аеиіоуюя")


def fold(text: str) -> str:
    """``text`` in small letters without accents: ``Ķekavas Liepā`` becomes ``kekavas liepa``."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return plain.translate(_PLAIN)


_ENDINGS = sorted({fold(ending) for ending in ENDINGS.split()}, key=len, reverse=True)


def words(text: str) -> list[str]:
    """The folded words of ``text`` in order, without the Arabic article."""
    found = (word.replace("_", "")[:LONGEST_WORD] for word in WORD.findall(fold(text)))
    return [_without_article(word) for word in found if word]


def stem(word: str) -> str:
    """The beginning that the forms of a folded word share; never under four letters.

    A light cut, meant for matching beginnings: ``darbnicas`` becomes ``darbnic``.
    """
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)]
    return word


def other_forms(stem: str) -> list[str]:
    """What a word too short to lose its ending may become, as whole words.

    >>> other_forms("anna")
    ['anne', 'anni', 'anno', 'annu']
    """
    vowels = next((each for each in _VOWELS if stem[-1] in each), "")
    if len(stem) != SHORTEST_STEM:
        return []
    return [stem[:-1] + vowel for vowel in vowels if vowel != stem[-1]]


def _without_article(word):
    return word[2:] if word.startswith("ال") and len(word) > SHORTEST_STEM else word
