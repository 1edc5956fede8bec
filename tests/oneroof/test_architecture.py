"""What holds for the whole code, so that nobody has to remember it."""

import re
from pathlib import Path

import pytest
from django.core.management import call_command

ROOT = Path(__file__).resolve().parents[2]
APPS = ["site", "home", "translation", "events", "knowledge", "initiatives", "network"]
APPS += ["people", "content", "bootstrap"]
# Wagtail's own pages, mails and the editor are not under the strict policy.
NOT_PUBLIC = ("wagtailadmin", "wagtailusers", "running", "emails", "pdf")
INLINE = re.compile(r"<style|<script(?![^>]*\bsrc=)[^>]*>| style=\"| on[a-z]+=\"", re.I)


def modules():
    files = (path for app in APPS for path in (ROOT / app).rglob("*.py"))
    return [path for path in files if "migrations" not in path.parts]


def public_templates():
    for path in (ROOT / "templates").rglob("*.html"):
        parts = path.relative_to(ROOT / "templates").parts
        if not {*NOT_PUBLIC, "admin"} & set(parts):
            yield path


def test_no_migration_is_missing(db):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_no_public_template_has_inline_code():
    found = {
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in public_templates()
        if (match := INLINE.search(path.read_text()))
    }
    assert found == set()


def test_site_is_no_package():
    """`site` is also a module of the standard library."""
    assert not (ROOT / "site" / "__init__.py").exists()


def test_modules_are_short_enough_to_read():
    long = {
        str(path.relative_to(ROOT)): length
        for path in modules()
        if "demo" not in path.parts  # prose
        and (length := len(path.read_text().splitlines())) > 400
    }
    assert long == {}


@pytest.mark.parametrize("name", ["core", "common", "utils", "helpers", "services"])
def test_no_module_is_named_after_nothing(name):
    assert [str(path) for path in modules() if path.stem == name or name in path.parts] == []
