import pytest
from django.core.exceptions import ImproperlyConfigured

from oneroof import env

SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA foreign_keys=ON;"
    "PRAGMA cache_size=-32000;"
)


def test_text_when_missing_names_the_variable(monkeypatch):
    monkeypatch.delenv("PLACE", raising=False)
    with pytest.raises(ImproperlyConfigured, match="Set the environment variable PLACE"):
        env.text("PLACE")


def test_text_when_empty_counts_as_missing(monkeypatch):
    monkeypatch.setenv("PLACE", "")
    assert env.text("PLACE", "here") == "here"


def test_secret_when_short_is_refused_without_telling_it(monkeypatch):
    monkeypatch.setenv("KEY", "too-short-a-secret")
    with pytest.raises(ImproperlyConfigured) as error:
        env.secret("KEY")
    assert "KEY is too short" in str(error.value)
    assert "too-short-a-secret" not in str(error.value)


@pytest.mark.parametrize(
    ("value", "expected"), [("yes", True), ("1", True), ("No", False), ("off", False), ("", True)]
)
def test_flag(monkeypatch, value, expected):
    monkeypatch.setenv("LIT", value)
    assert env.flag("LIT", True) is expected


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (lambda: env.flag("X", True), "maybe"),
        (lambda: env.number("X", 1), "one"),
        (lambda: env.choice("X", ("json", "plain")), "xml"),
        (lambda: env.database("X", ""), "mysql://localhost/x"),
        (lambda: env.database("X", ""), "sqlite://"),
        (lambda: env.database("X", ""), "postgresql://localhost"),
        (lambda: env.database("X", ""), "postgresql://localhost:port/x"),
        (lambda: env.cache("X"), "memcached://localhost"),
        (lambda: env.mail("X"), "pigeon://localhost"),
    ],
)
def test_wrong_value_is_refused_by_name(monkeypatch, read, value):
    monkeypatch.setenv("X", value)
    with pytest.raises(ImproperlyConfigured, match=r"^X "):
        read()


def test_words_are_stripped_and_empty_ones_dropped(monkeypatch):
    monkeypatch.setenv("HOSTS", "a.example, b.example,,")
    assert env.words("HOSTS") == ["a.example", "b.example"]


def test_sqlite_has_wal_immediate_transactions_and_foreign_keys(monkeypatch):
    monkeypatch.setenv("DB", "sqlite:////srv/one%20roof.sqlite3")
    assert env.database("DB", "") == {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": "/srv/one roof.sqlite3",
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": SQLITE_PRAGMAS,
        },
    }


def test_postgresql_is_taken_apart(monkeypatch):
    monkeypatch.setenv("DB", "postgresql://anna:p%40ss@db.example:5433/roof?sslmode=require")
    assert env.database("DB", "") == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "roof",
        "USER": "anna",
        "PASSWORD": "p@ss",
        "HOST": "db.example",
        "PORT": "5433",
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"options": "-c jit=off", "sslmode": "require"},
    }


def test_mail_is_encrypted_unless_it_stays_on_the_machine(monkeypatch):
    monkeypatch.setenv("MAIL", "smtp://anna:p%40ss@mail.example")
    far = env.mail("MAIL")
    monkeypatch.setenv("MAIL", "smtp://localhost:25")
    near = env.mail("MAIL")
    assert (far["EMAIL_USE_TLS"], far["EMAIL_PORT"], far["EMAIL_HOST_PASSWORD"]) == (
        True,
        587,
        "p@ss",
    )
    assert (near["EMAIL_USE_TLS"], near["EMAIL_PORT"]) == (False, 25)


def test_kept_secret_is_made_once_for_its_owner_alone(tmp_path):
    path = tmp_path / "var" / "secret"
    first = env.kept_secret(path)
    assert len(first) > 50
    assert env.kept_secret(path) == first
    assert path.stat().st_mode & 0o777 == 0o600


def test_defaults_leave_what_is_set(monkeypatch):
    monkeypatch.setenv("SET", "mine")
    monkeypatch.setenv("OPEN", "")
    env.defaults(SET="theirs", OPEN="theirs")
    assert (env.text("SET"), env.text("OPEN")) == ("mine", "theirs")
