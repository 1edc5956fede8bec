"""The shape of a piece of demo content."""

from dataclasses import dataclass, field
from uuid import UUID, uuid5

NAMESPACE = UUID("6d3c1f3e-5a0b-4c55-9c5e-0e0f5a7d2f10")


def key_of(name):
    """The translation_key of the thing called ``name``; the same at every load."""
    return uuid5(NAMESPACE, name)


@dataclass
class Thing:
    """A page in all the languages that it is written in.

    Attributes:
        name: unique, kebab-case; ``key_of(name)`` is the translation_key.
        model: the page type.
        country: ISO 3166-1 code, lower case, of the section it stands in.
        source: language code it was first written in; a key of ``words``.
        facts: field values true in every language; ``image`` is the name of a
            file in ``illustrations/`` without its ending.
        words: ``{language code: {field: value}}``; ``title`` is required, ``slug``
            follows from it where it is not given. The value of a BlockField is a list of
            ``(block type, value)``, in the same order in every language. A child
            relation (``team``, ``sessions``) is a list of dicts of all its fields.
        concepts: names of Concepts (``concepts.py``).
        links: ``(role, name of the other thing)``; this thing is the subject.
    """

    name: str
    model: type
    country: str
    source: str
    facts: dict
    words: dict
    concepts: list[str] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)

    @property
    def key(self):
        return key_of(self.name)
