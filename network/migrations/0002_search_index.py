"""The full-text index over SearchEntry: FTS5 with triggers on SQLite, GIN on PostgreSQL."""

from django.db import migrations

SQLITE = [
    """
    CREATE VIRTUAL TABLE network_search_fts USING fts5(
        title, words,
        content='network_searchentry', content_rowid='page_id',
        tokenize='unicode61 remove_diacritics 0', prefix='4 5'
    )
    """,
    """
    CREATE TRIGGER network_search_added AFTER INSERT ON network_searchentry BEGIN
        INSERT INTO network_search_fts(rowid, title, words) VALUES (new.page_id, new.title, new.words);
    END
    """,
    """
    CREATE TRIGGER network_search_removed AFTER DELETE ON network_searchentry BEGIN
        INSERT INTO network_search_fts(network_search_fts, rowid, title, words)
        VALUES ('delete', old.page_id, old.title, old.words);
    END
    """,
    """
    CREATE TRIGGER network_search_changed AFTER UPDATE ON network_searchentry BEGIN
        INSERT INTO network_search_fts(network_search_fts, rowid, title, words)
        VALUES ('delete', old.page_id, old.title, old.words);
        INSERT INTO network_search_fts(rowid, title, words) VALUES (new.page_id, new.title, new.words);
    END
    """,
]
POSTGRESQL = [
    "CREATE INDEX network_search_by_title ON network_searchentry USING gin (title)",
    "CREATE INDEX network_search_by_words ON network_searchentry USING gin (words)",
]
UNDO_SQLITE = [
    "DROP TRIGGER network_search_added",
    "DROP TRIGGER network_search_removed",
    "DROP TRIGGER network_search_changed",
    "DROP TABLE network_search_fts",
]
UNDO_POSTGRESQL = ["DROP INDEX network_search_by_title", "DROP INDEX network_search_by_words"]


def execute(schema_editor, sqlite, postgresql):
    is_sqlite = schema_editor.connection.vendor == "sqlite"
    for statement in sqlite if is_sqlite else postgresql:
        schema_editor.execute(statement, params=None)


def make(apps, schema_editor):
    execute(schema_editor, SQLITE, POSTGRESQL)


def undo(apps, schema_editor):
    execute(schema_editor, UNDO_SQLITE, UNDO_POSTGRESQL)


class Migration(migrations.Migration):
    dependencies = [("network", "0001_initial")]
    operations = [migrations.RunPython(make, undo)]
