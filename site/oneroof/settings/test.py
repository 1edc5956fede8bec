"""Production, loosened for speed: fast hashes, tasks at once, mail and files kept in memory."""

from oneroof import env

env.defaults(
    SECRET_KEY="a key for tests alone, long enough to be taken for one of the real kind",
    ALLOWED_HOSTS="testserver,localhost,127.0.0.1",
    BASE_URL="http://testserver",
    DATABASE_URL="sqlite:///test.sqlite3",
    REQUIRE_MFA="no",
    SECURE="no",
    TRUSTED_PROXIES="0",
    LOG_FORMAT="plain",
    LOG_LEVEL="WARNING",
    EMAIL_URL="console",
    READS_EVERY="0",
)

from oneroof.settings.production import *  # noqa: E402, F403  (the defaults come first)

GALLERY = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}

# A Redis database for each process that tests, as clearing the cache empties all of it.
if CACHES["default"].get("LOCATION"):  # noqa: F405
    CACHES["default"]["LOCATION"] += f"/{env.worker_of_tests()}"  # noqa: F405

WHITENOISE_AUTOREFRESH = True  # nothing has been collected
