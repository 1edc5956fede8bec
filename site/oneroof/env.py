"""The environment: the only module that reads it. Every variable is in docs/environment.md.

Each function takes the name of a variable, and names it in what it raises.
"""

import os
import secrets
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

_REQUIRED = object()
_YES = {"1", "true", "yes", "on"}
_NO = {"0", "false", "no", "off"}


def text(name: str, default=_REQUIRED) -> str:
    """The variable as it is; empty counts as not set."""
    value = os.environ.get(name, "")
    if value:
        return value
    if default is _REQUIRED:
        raise ImproperlyConfigured(f"Set the environment variable {name}: see docs/environment.md.")
    return default


def defaults(**values: str) -> None:
    """Values for variables that the environment leaves open; for ``dev`` and ``test`` alone."""
    for name, value in values.items():
        if not os.environ.get(name):
            os.environ[name] = value


def kept_secret(path: Path) -> str:
    """The secret in this file, made at first use and readable by its owner alone."""
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(value := secrets.token_urlsafe(64))
        return value


def secret(name: str) -> str:
    """A required value that nobody can guess: at least 50 characters."""
    value = text(name)
    if len(value) < 50:
        raise ImproperlyConfigured(f"{name} is too short: give it at least 50 random characters.")
    return value


def flag(name: str, default: bool) -> bool:
    value = text(name, "").lower()
    if not value:
        return default
    if value in _YES | _NO:
        return value in _YES
    raise ImproperlyConfigured(f"{name} must be yes or no, not {value!r}.")


def choice(name: str, values: tuple[str, ...]) -> str:
    """One of ``values``; the first where the variable is not set."""
    value = text(name, values[0])
    if value not in values:
        raise ImproperlyConfigured(f"{name} must be one of {', '.join(values)}, not {value!r}.")
    return value


def number(name: str, default: int) -> int:
    value = text(name, "")
    try:
        return int(value) if value else default
    except ValueError:
        raise ImproperlyConfigured(f"{name} must be a whole number, not {value!r}.") from None


def words(name: str, default=_REQUIRED) -> list[str]:
    """A list parted by commas; spaces around the parts are dropped."""
    value = text(name, default)
    parts = value.split(",") if isinstance(value, str) else value
    return [part.strip() for part in parts if part.strip()]


def directory(name: str, default: Path) -> Path:
    return Path(text(name, str(default))).resolve()


def database(name: str, default: str) -> dict:
    """A ``DATABASES`` entry from ``sqlite:///path`` or ``postgresql://user:secret@host:port/name``.

    Three slashes make the path of SQLite relative to the working directory, four
    make it absolute. What follows ``?`` goes to the driver of PostgreSQL, as in
    ``?sslmode=require``.
    """
    parts = urlsplit(text(name, default))
    if parts.scheme == "sqlite":
        return _sqlite(name, unquote(parts.path)[1:])
    if parts.scheme in {"postgresql", "postgres"}:
        return _postgresql(name, parts)
    raise ImproperlyConfigured(f"{name} must begin with sqlite:/// or postgresql://.")


def _sqlite(name, path):
    if not path:
        raise ImproperlyConfigured(f"{name} names no file: write sqlite:///path/to/file.")
    pragmas = ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "cache_size=-32000")
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "".join(f"PRAGMA {pragma};" for pragma in pragmas),
        },
    }


def _postgresql(name, parts):
    try:
        port = parts.port
    except ValueError:
        raise ImproperlyConfigured(f"{name} has a port that is not a number.") from None
    if not parts.path.strip("/"):
        raise ImproperlyConfigured(f"{name} names no database.")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        # Compiling a query takes longer (two seconds) than the longest of ours runs.
        "OPTIONS": {"options": "-c jit=off"} | dict(parse_qsl(parts.query)),
    }


def worker_of_tests() -> int:
    """The number of this process among those that test at the same time, from 1."""
    return int(text("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) + 1


def machine_translator(url: str, url_key: str, deepl_key: str) -> dict | None:
    """``WAGTAILLOCALIZE_MACHINE_TRANSLATOR``: LibreTranslate or DeepL, whichever is set."""
    classes = "wagtail_localize.machine_translators"
    if url:
        options = {"LIBRETRANSLATE_URL": url.rstrip("/"), "API_KEY": url_key}
        return {"CLASS": f"{classes}.libretranslate.LibreTranslator", "OPTIONS": options}
    if deepl_key:
        return {"CLASS": f"{classes}.deepl.DeepLTranslator", "OPTIONS": {"AUTH_KEY": deepl_key}}
    return None


def cache(name: str) -> dict:
    """A ``CACHES`` entry: Redis where the variable is set, else the memory of this process."""
    url = text(name, "")
    if not url:
        return {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
    if urlsplit(url).scheme not in {"redis", "rediss", "unix"}:
        raise ImproperlyConfigured(f"{name} must begin with redis://, rediss:// or unix://.")
    return {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": url,
        "KEY_PREFIX": "oneroof",
    }


def mail(name: str) -> dict:
    """Django's mail settings from ``smtp://user:secret@host:port``, ``smtps://…`` or ``console``.

    ``smtp`` speaks STARTTLS, and plain text only to this machine itself.
    """
    url = text(name)
    if url == "console":
        return {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}
    parts = urlsplit(url)
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
        raise ImproperlyConfigured(
            f"{name} must be smtp://host:port, smtps://host:port or console."
        )
    encrypted = parts.scheme == "smtps"
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or (465 if encrypted else 587),
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": encrypted,
        "EMAIL_USE_TLS": not encrypted and parts.hostname not in {"localhost", "127.0.0.1"},
        "EMAIL_TIMEOUT": 20,
    }
