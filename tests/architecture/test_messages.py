"""The words of the interface: all of them can be translated, and all of them are, in Latvian."""

import json
import os
import re
import shutil
import subprocess
from gettext import GNUTranslations
from pathlib import Path

import polib
import pytest
from django.core.management import call_command
from django.template.base import Lexer, TokenType
from django.urls import reverse
from django.utils.translation import gettext, ngettext, override
from wagtail import VERSION
from wagtail.users.models import UserProfile

from bootstrap.compile_messages import compile_po
from bootstrap.proving import WITHOUT_MESSAGES
from bootstrap.wagtail_words import WORDS, collect, installed, key

ROOT = Path(__file__).parents[2]
LOCALE = ROOT / "site" / "locale"
OF_WAGTAIL = sorted(WORDS.glob("*/LC_MESSAGES/*.po"))
CATALOGUES = [*sorted(LOCALE.glob("*/LC_MESSAGES/django.po")), *OF_WAGTAIL]
LATVIAN = LOCALE / "lv" / "LC_MESSAGES" / "django.po"
FULL = [po for po in CATALOGUES if not po.parents[1].name.endswith("_Simple")]
# Whatever stands in the gallery is an example for developers.
TEMPLATES = sorted(
    path
    for folder in [ROOT / "templates", *ROOT.glob("site/*/templates")]
    for path in folder.rglob("*")
    if path.suffix in {".html", ".txt"} and path.name != "gallery.html"
)

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
SCRIPTS = {"uk": re.compile(r"[а-яіїєґ]", re.IGNORECASE), "ar": re.compile(r"[\u0600-\u06ff]")}
LATIN = re.compile(r"[A-Za-z]{4}")
NO_WORDS = re.compile(r"%\(\w+\)[sd]|\{\w*\}|<[^>]*>|\b(?:One Roof|GeoNames|CSV|XLSX|XLIFF)\b")
WORD = re.compile(r"[^\W\d_]{2,}")
ATTRIBUTE = re.compile(r"""\s[\w-]+="[^"]*\"""")
SPOKEN_ATTRIBUTE = re.compile(
    r"""\b(?:alt|title|placeholder|aria-label|aria-description|label)="[^"]*[^\W\d_]{2,}"""
)
PASSED_WORDS = re.compile(
    r"""\b(?:alt|caption|heading|label|note|text|title)=(["'])(?=[^"']*[^\W\d_]{2,})(?!\w+/)"""
)
# And what is written on keys.
NAMES = re.compile(
    r"One Roof|GeoNames|CC BY 4.0|\b(?:CSV|TBX|Ctrl|Shift|Alt|Enter|Page (?:Up|Down))\b"
)


def forms(entry):
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def placeholders(text):
    """Those of ``text``; a form of a plural has those of the singular or of the plural."""
    return sorted(PLACEHOLDER.findall(text))


def name(path):
    return str(path.relative_to(ROOT))


@pytest.fixture
def compiled(tmp_path, settings):
    """The catalogues as `make run` and `make test` compile them, in a folder of their own."""
    folders = (LOCALE, WORDS)
    settings.LOCALE_PATHS = [shutil.copytree(path, tmp_path / path.name) for path in folders]
    for po in tmp_path.glob("*/*/LC_MESSAGES/*.po"):
        compile_po(po)
    return tmp_path / "locale"


@pytest.mark.parametrize("po", FULL, ids=name)
def test_a_language_says_everything_and_guesses_nothing(po):
    catalogue = polib.pofile(str(po))
    number = int(re.search(r"nplurals=(\d)", catalogue.metadata["Plural-Forms"])[1])
    gaps = [e.msgid for e in catalogue if not e.translated() or e.fuzzy or e.obsolete]
    assert gaps == []
    assert [e.msgid for e in catalogue if e.msgid_plural and len(forms(e)) != number] == []


@pytest.mark.parametrize("po", CATALOGUES, ids=name)
def test_a_language_is_written_in_its_own_script(po):
    """One language's words once stood in another's catalogue."""
    own = SCRIPTS.get(po.parents[1].name)
    foreign = [script for script in SCRIPTS.values() if script != own]
    said = [(entry.msgid, text) for entry in polib.pofile(str(po)) for text in forms(entry)]
    assert [pair for pair in said if any(script.search(pair[1]) for script in foreign)] == []
    if own:
        words = [(msgid, NO_WORDS.sub("", text)) for msgid, text in said]
        assert [pair for pair in words if LATIN.search(pair[1]) and not own.search(pair[1])] == []


@pytest.mark.skipif(not shutil.which("msgfmt") and not os.environ.get("CI"), reason="no gettext")
@pytest.mark.parametrize("po", CATALOGUES, ids=name)
def test_gettext_itself_finds_nothing_wrong(po):
    run = subprocess.run(
        ["msgfmt", "--check", "-o", os.devnull, str(po)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize("po", CATALOGUES, ids=name)
def test_every_translation_keeps_the_placeholders_and_line_ends(po):
    broken = [
        (entry.msgid, said)
        for entry in polib.pofile(str(po))
        for said in forms(entry)
        if said
        and (
            placeholders(said)
            not in [placeholders(text) for text in (entry.msgid, entry.msgid_plural) if text]
            or said.endswith("\n") != entry.msgid.endswith("\n")
        )
    ]
    assert broken == []


@pytest.mark.skipif(
    not shutil.which("xgettext") and not os.environ.get("CI"), reason="no GNU gettext"
)
def test_every_message_in_the_code_is_in_the_catalogue(tmp_path, monkeypatch, settings):
    """In a copy, for collecting writes files beside the templates."""
    copy = shutil.copytree(
        ROOT,
        tmp_path / "copy",
        ignore=shutil.ignore_patterns(*WITHOUT_MESSAGES, ".git", "static", "docs", "*.[mp]o"),
    )
    settings.LOCALE_PATHS = [copy / "site" / "locale"]
    (copy / "site" / "locale").mkdir(exist_ok=True)
    monkeypatch.chdir(copy)
    call_command("makemessages", locale=["lv"], ignore_patterns=list(WITHOUT_MESSAGES), verbosity=0)
    fresh = polib.pofile(str(copy / LATVIAN.relative_to(ROOT)))
    in_code, in_catalogue = set(map(key, fresh)), set(map(key, polib.pofile(str(LATVIAN))))
    hint = "run `make messages`, then translate site/locale/lv/LC_MESSAGES/django.po"
    assert (in_code - in_catalogue, in_catalogue - in_code) == (set(), set()), hint


@pytest.mark.skipif(VERSION[0] > 7, reason="collected from the Wagtail that is served")
@pytest.mark.parametrize("po", OF_WAGTAIL, ids=name)
def test_a_language_says_what_wagtail_and_django_lack_in_it(po):
    wanted = collect(po.parents[1].name, po.stem, installed())
    assert [e.msgid for e in wanted.untranslated_entries()] == [], "run `make messages`"
    assert [*map(key, wanted)] == [*map(key, polib.pofile(str(po)))], "run `make messages`"


def test_scripts_of_the_admin_speak_the_language_too(compiled, admin_client, admin_user):
    UserProfile.objects.create(user=admin_user, preferred_language="lv")
    words = admin_client.get(reverse("wagtailadmin_javascript_catalog")).content.decode()
    assert json.loads(re.search(r'"Collapse all": (".*?")', words)[1]) == "Sakļaut visu"


@pytest.mark.parametrize("po", sorted(LOCALE.glob("*_Simple/*/django.po")), ids=name)
def test_an_easy_language_says_only_what_is_asked(po):
    assert set(map(key, polib.pofile(str(po)))) <= set(map(key, polib.pofile(str(LATVIAN))))
    assert [e.msgid for e in polib.pofile(str(po)) if not e.translated()] == []


def test_an_easy_language_falls_back_to_its_full_one(compiled):
    easy = {e.msgid for e in polib.pofile(str(LOCALE / "lv_Simple/LC_MESSAGES/django.po"))}
    assert "Skip to the content" not in easy
    assert "Accelerator team" in easy
    with override("lv-simple"):
        assert gettext("Skip to the content") == "Pāriet uz saturu"
        assert gettext("Accelerator team") == "Komanda"
        assert gettext("This field is required.") == "Šis lauks ir jāaizpilda."
    with override("en-simple"):
        assert gettext("Skip to the content") == "Skip to the content"
        assert gettext("Accelerator team") == "The team"


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 lapu"), (1, "1 lapa"), (2, "2 lapas"), (11, "11 lapas"), (21, "21 lapa")],
)
def test_latvian_counts_in_three_forms(compiled, number, words):
    with override("lv"):
        said = ngettext("%(number)s page", "%(number)s pages", number) % {"number": number}
    assert said == words


@pytest.mark.django_db
def test_editors_work_in_latvian_also_once_they_have_a_profile(django_user_model):
    profile = UserProfile.get_for_user(django_user_model.objects.create(username="ilze"))
    with override("lv"):
        assert profile.get_preferred_language() == "lv"


def test_catalogues_are_compiled_here_and_never_committed(compiled):
    with (compiled / "lv" / "LC_MESSAGES" / "django.mo").open("rb") as mo:
        words = GNUTranslations(mo)
    assert words.gettext("Cancelled") == "Atcelts"
    assert "*.mo" in (ROOT / ".gitignore").read_text().splitlines()
    if (ROOT / ".git").exists() and shutil.which("git"):
        listing = ["git", "ls-files", "*.mo"]
        committed = subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True)
        assert committed.stdout == ""


def literals(source):
    """The words in the template ``source`` that no translator would see."""
    within_tag, silent = False, ""
    for token in Lexer(source).tokenize():
        if token.token_type == TokenType.BLOCK:
            tag = token.contents.split()[0]
            if silent:
                silent = "" if tag == f"end{silent}" else silent
            elif tag in {"blocktranslate", "comment", "fragment"}:
                silent = tag
            elif tag not in {"translate", "block", "extends"} and PASSED_WORDS.search(
                token.contents
            ):
                yield token.contents
        elif token.token_type == TokenType.TEXT and not silent:
            attributes = SPOKEN_ATTRIBUTE.finditer(NAMES.sub("", token.contents))
            yield from (found.group() for found in attributes)
            text, within_tag = outside_tags(token.contents, within_tag)
            if WORD.search(text):
                yield text.strip()


def outside_tags(text, within_tag):
    """``text`` without tags, names and entities; and whether it ends within a tag."""
    kept = []
    for piece in re.split(r"([<>])", text):
        if piece in {"<", ">"}:
            within_tag = piece == "<"
        elif not within_tag:
            kept.append(ATTRIBUTE.sub("", piece))
    return re.sub(r"&\w+;", "", NAMES.sub("", "".join(kept))), within_tag


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_every_word_of_a_template_can_be_translated(path):
    assert list(literals(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("<p>{% translate 'Search' %} – One Roof&nbsp;{{ page.title }}</p>", []),
        ("<p class='wide'>Search</p>", ["Search"]),
        (
            '<a href="/x/"{% if y %} aria-label="Open it"{% endif %}>{{ z }}</a>',
            ['aria-label="Open it'],
        ),
        ('{% include "card.html" with title="All events" only %}', 1),
        ('{% include "card.html" with title=title group="event" only %}', []),
        ('{% block main_attrs %} class="wrap stack"{% endblock %}', []),
        ("{% blocktranslate %}Add: {{ kind }}{% endblocktranslate %}", []),
    ],
)
def test_a_literal_is_found_and_nothing_else(source, found):
    words = list(literals(source))
    assert len(words) == found if isinstance(found, int) else words == found
