"""Keep what a slow fixture has written, and write it again in one go."""

from django.db import connection


class Snapshot:
    """The rows of every table that ``build`` changes; ``restore`` puts them back.

    Keys stay the same, so it holds within one test process and its database.
    """

    def __init__(self, build):
        before = _tables()
        build()
        after = _tables()
        self.tables = {name: rows for name, rows in after.items() if before[name] != rows}

    def restore(self):
        with connection.cursor() as cursor:
            for name, (columns, rows) in self.tables.items():
                cursor.execute(f"DELETE FROM {name}")  # noqa: S608
                places = ", ".join(["%s"] * len(columns))
                names = ", ".join(map(connection.ops.quote_name, columns))
                if rows:
                    cursor.executemany(f"INSERT INTO {name} ({names}) VALUES ({places})", rows)


def _tables():
    """``{quoted table name: (columns, rows)}``; full-text tables follow by trigger."""
    found = {}
    with connection.cursor() as cursor:
        for name in connection.introspection.table_names(cursor):
            if "_fts" not in name:
                quoted = connection.ops.quote_name(name)
                cursor.execute(f"SELECT * FROM {quoted}")  # noqa: S608
                found[quoted] = ([c[0] for c in cursor.description], cursor.fetchall())
    return found
