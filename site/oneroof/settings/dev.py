"""Production, loosened for one machine: plain HTTP, the database and secrets under var/."""

from pathlib import Path

from oneroof import env

VAR = env.directory("VAR_DIR", Path(__file__).resolve().parents[3] / "var")

env.defaults(
    SECRET_KEY=env.kept_secret(VAR / "secret-key"),
    ALLOWED_HOSTS="localhost,127.0.0.1,[::1]",
    BASE_URL="http://127.0.0.1:8000",
    REQUIRE_MFA="no",
    SECURE="no",
    TRUSTED_PROXIES="0",
    LOG_FORMAT="plain",
    EMAIL_URL="console",
)

from oneroof.settings.production import *  # noqa: E402, F403  (the defaults come first)

DEBUG = env.flag("DEBUG", False)
GALLERY = True

# Hashed names as in production, without the minute that compressing them takes.
STORAGES["staticfiles"]["BACKEND"] = (  # noqa: F405
    "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"
)
