"""Those who sign in to the demo.

An administrator; an editor and a moderator a country; a translator and a reviewer a language.
"""

import os
import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from wagtail.models import Locale

from network.models import Country
from translation.rights import language

FILE = "demo-sign-ins.txt"
HEADER = ("Who", "User name", "E-mail", "Password")


def people(languages: dict[str, str]):
    """``(who, user name, language code, country code, Group)`` of everybody in the demo.

    ``languages`` is ``{country code: language code}``. The administrator has neither country
    nor group, translators no country.
    """
    yield "administrator", "admin", "en", "", None
    for country in Country.objects.select_related("editors", "moderators"):
        code, name = country.code, country.name_in("en")
        own = languages.get(code, "en"), code.upper()
        yield f"editor, {name}", f"editor.{code}", *own, country.editors
        yield f"moderator, {name}", f"moderator.{code}", *own, country.moderators
    for locale in Locale.objects.all():
        code, own = locale.language_code, language(locale)
        yield f"translator, {own}", f"translator.{code}", code, "", own.translators
        yield f"reviewer, {own}", f"reviewer.{code}", code, "", own.reviewers


def make_people(languages: dict[str, str]) -> list[tuple[str, ...]]:
    """Make who is missing, with passwords of their own. Returns the rows for ``keep``.

    ``languages`` is ``{country code: language code}``. Who exists keeps everything.
    """
    User = get_user_model()
    known = set(User.objects.values_list("username", flat=True))
    rows = []
    for who, username, code, country, group in people(languages):
        if username in known:
            continue
        password = secrets.token_urlsafe(12)
        user = User(
            username=username,
            email=f"{username}@example.org",
            is_superuser=group is None,
            is_staff=group is None,
            language=code,
            country=country,
        )
        user.set_password(password)
        user.save()
        if group:
            user.groups.add(group)
        rows.append((who, username, user.email, password))
    return rows


def keep(rows: list[tuple[str, ...]]) -> Path:
    """Add ``rows`` to the table of sign-ins, which its owner alone can read. Returns its path."""
    path = Path(settings.VAR) / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    new = {row[1] for row in rows}
    lines = path.read_text().splitlines()[1:] if path.exists() else []
    old = [tuple(part.strip() for part in line.split("  ") if part.strip()) for line in lines]
    table = [HEADER, *(row for row in old if len(row) == len(HEADER) and row[1] not in new), *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(HEADER))]
    text = "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        + "\n"
        for row in table
    )
    beside = path.with_suffix(".new")
    with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(text)
    beside.replace(path)
    return path
