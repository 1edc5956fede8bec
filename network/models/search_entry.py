"""The words of each live page, folded, as the databases search them."""

from django.db import models
from wagtail.models import Page

MOST_WORDS = 5_000


class WordsField(models.TextField):
    """Folded words in order, as a list: a ``tsvector`` on PostgreSQL, plain text on SQLite.

    PostgreSQL's own parser is passed by: with the C locale it knows only Latin letters.
    Written, never read. The indexes are made in the migration.
    """

    def db_type(self, connection):
        return "tsvector" if connection.vendor == "postgresql" else super().db_type(connection)

    def get_placeholder(self, value, compiler, connection):
        return "%s::tsvector" if connection.vendor == "postgresql" else "%s"

    def get_db_prep_value(self, value, connection, prepared=False):
        words = (value or [])[:MOST_WORDS]
        if connection.vendor != "postgresql":
            return " ".join(words)
        positions = {}
        for position, word in enumerate(words, start=1):
            positions.setdefault(word, []).append(str(position))
        # A lexeme keeps 255 positions at most.
        return " ".join(f"'{word}':{','.join(at[:255])}" for word, at in positions.items())


class SearchEntry(models.Model):
    """What of a live page can be searched; see ``network.search``."""

    page = models.OneToOneField(Page, on_delete=models.CASCADE, primary_key=True, related_name="+")
    title = WordsField()
    words = WordsField()
    text = models.TextField()  # as it is read, to quote from

    def __str__(self):
        return self.text[:60]
