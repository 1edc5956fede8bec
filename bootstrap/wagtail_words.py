"""Collects what Wagtail and Django do not say in our languages, for site/locale_wagtail to say.

What is said there stays while they lack it, or say it otherwise: there we mean it. Run by
``make messages``.
"""

import os
import sys
from pathlib import Path

import django
import polib
from django.apps import apps

ROOT = Path(__file__).resolve().parents[1]
OWN, WORDS = ROOT / "site" / "locale", ROOT / "site" / "locale_wagtail"
DOMAINS = ("django", "djangojs")
SHUT = {"wagtail_localize"}  # translation/takeover.py: nobody sees its pages
KEYS = ("msgctxt", "msgid", "msgid_plural")


def key(entry):
    return tuple(getattr(entry, each) for each in KEYS)


def installed() -> dict[str, Path]:
    """``{name: folder of catalogues}`` of Django and of what is installed beside our own apps."""
    folders = {app.name: Path(app.path) / "locale" for app in apps.get_app_configs()}
    folders["django"] = Path(django.__file__).parent / "conf" / "locale"
    return {name: path for name, path in folders.items() if path.is_dir() and name not in SHUT}


def wanted(language: str, domain: str, folders: dict[str, Path]) -> dict:
    """``{key: (name, English entry, their entry or None)}``, but what our own catalogue says."""
    own = {key(entry) for entry in _entries(OWN, language, domain)}
    theirs: dict = {}
    found: dict = {}
    for path in folders.values():
        theirs |= {key(e): e for e in _entries(path, language, domain) if e.translated()}
    for name, path in folders.items():
        for entry in _entries(path, "en", domain):
            found.setdefault(key(entry), (name, entry, theirs.get(key(entry))))
    return {each: words for each, words in found.items() if each not in own}


def collect(language: str, domain: str, folders: dict[str, Path]) -> polib.POFile:
    """What ``language`` has to say of ``domain``, with all that it has said."""
    before = polib.pofile(str(_path(WORDS, language, domain)), wrapwidth=0)
    ours = {key(entry): entry for entry in before if entry.translated()}
    after = polib.POFile(wrapwidth=0)
    after.header, after.metadata = before.header, before.metadata
    forms = int(before.metadata["Plural-Forms"].partition("nplurals=")[2][0])
    for each, (name, english, theirs) in wanted(language, domain, folders).items():
        entry = ours.get(each)
        if theirs and (not entry or _said(entry) == _said(theirs)):
            continue
        entry = entry or polib.POEntry(**dict(zip(KEYS, each, strict=True)))
        if entry.msgid_plural and not entry.msgstr_plural:
            entry.msgstr_plural = dict.fromkeys(range(forms), "")
        after.append(entry)
        entry.flags, entry.occurrences = english.flags, [(name, "")]
    return after


def _said(entry):
    return entry.msgstr, entry.msgstr_plural


def _entries(folder, language, domain):
    path = _path(folder, language, domain)
    entries = polib.pofile(str(path)) if path.exists() else []
    return [entry for entry in entries if not entry.obsolete]


def _path(folder, language, domain):
    return folder / language / "LC_MESSAGES" / f"{domain}.po"


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "site")]
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "oneroof.settings.dev")
    django.setup()
    there = installed()
    for folder in sorted(WORDS.glob("*")):
        for domain in DOMAINS:
            words = collect(folder.name, domain, there)
            words.save(str(_path(WORDS, folder.name, domain)))
            unsaid = len(words.untranslated_entries())
            print(f"{folder.name}, {domain}: {len(words)} words of others, {unsaid} to say")
