"""Words beside those of a thing's own module: a module for each language.

A module has ``INITIATIVES``, ``EVENTS`` and ``COUNTRIES``, each ``{name: words}`` as they are
written for ``initiatives.shape.editions``, ``things.Thing`` and ``countries.Section``.
"""

from home.demo.words import ar, da, en_simple, et, lt, lv_simple, sv, uk

MODULES = {
    "lt": lt,
    "et": et,
    "sv": sv,
    "da": da,
    "uk": uk,
    "ar": ar,
    "en-simple": en_simple,
    "lv-simple": lv_simple,
}


def of_initiative(name: str) -> dict:
    """``{language code: what editions() takes}`` of the initiative called ``name``."""
    return _words("INITIATIVES", name)


def of_event(name: str) -> dict:
    """``{language code: {field: value}}`` of the event called ``name``."""
    return _words("EVENTS", name)


def of_country(code: str) -> dict:
    """``{language code: {field: value}}`` of the section of the country ``code``."""
    return _words("COUNTRIES", code)


def _words(kind, name):
    found = {code: getattr(module, kind, {}) for code, module in MODULES.items()}
    return {code: words[name] for code, words in found.items() if name in words}
