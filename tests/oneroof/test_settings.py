"""The settings as a process meets them: each test starts one of its own."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import wagtail
from django.conf import settings
from django.db import connection

ROOT = Path(__file__).resolve().parents[2]
COMPLETE = {
    "PATH": os.environ["PATH"],
    "DJANGO_SETTINGS_MODULE": "oneroof.settings.production",
    "SECRET_KEY": "a-production-key-of-more-than-fifty-characters-0123456789",
    "BASE_URL": "https://roof.example",
    "ALLOWED_HOSTS": "roof.example",
    "EMAIL_URL": "smtp://localhost:25",
}


def python(*arguments, env):
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=env | {"PYTHONPATH": "site"},
        capture_output=True,
        text=True,
    )


def test_check_deploy_is_silent():
    result = python("manage.py", "check", "--deploy", "--fail-level=WARNING", env=COMPLETE)
    assert result.returncode == 0
    if wagtail.VERSION < (8,):  # which warns besides of what Wagtail 9 drops
        assert result.stderr == ""
    assert result.stdout == "System check identified no issues (0 silenced).\n"


@pytest.mark.parametrize("name", ["SECRET_KEY", "BASE_URL", "ALLOWED_HOSTS", "EMAIL_URL"])
def test_production_demands_what_it_cannot_guess_by_name(name):
    env = {key: value for key, value in COMPLETE.items() if key != name}
    result = python("-c", "import oneroof.settings.production", env=env)
    assert result.returncode == 1
    assert f"Set the environment variable {name}" in result.stderr


def test_only_env_reads_the_environment():
    readers = {
        str(path.relative_to(ROOT))
        for path in [*ROOT.glob("site/**/*.py"), *ROOT.glob("*/**/*.py")]
        if not path.relative_to(ROOT).parts[0].startswith((".", "var", "tests", "bootstrap"))
        and re.search(r"os\.(environ|getenv)", path.read_text())
    }
    assert readers - {"site/oneroof/wsgi.py"} == {"site/oneroof/env.py"}


def test_every_environment_variable_is_documented_and_no_other():
    documented = set(
        re.findall(r"^\| `([A-Z_]+)`", (ROOT / "docs" / "environment.md").read_text(), re.M)
    )
    read = {"DJANGO_SETTINGS_MODULE"}
    for path in ROOT.glob("site/oneroof/settings/*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and re.fullmatch(r"env\.\w+", ast.unparse(node.func)):
                read |= {a.value for a in node.args[:1] if isinstance(a, ast.Constant)}
    assert documented == read


def test_languages_of_pages_are_those_of_the_interface():
    codes = [code for code, name in settings.LANGUAGES]
    assert " ".join(codes) == "en lv lt et sv de da uk ar en-simple lv-simple"
    assert settings.WAGTAIL_CONTENT_LANGUAGES == settings.LANGUAGES


@pytest.mark.django_db
def test_database_enforces_foreign_keys():
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA foreign_keys")
            assert cursor.fetchone() == (1,)


def test_nothing_calls_outside():
    assert settings.WAGTAIL_GRAVATAR_PROVIDER_URL is None
    assert settings.WAGTAIL_ENABLE_UPDATE_CHECK is False
    assert settings.WAGTAIL_ENABLE_WHATS_NEW_BANNER is False
