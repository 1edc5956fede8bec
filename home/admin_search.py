"""The search of the admin and its choosers: Wagtail's own, made safe for whatever is typed.

On SQLite, Wagtail's search answers a quote, a percent sign or a NUL with an error, and
takes 20 seconds to rank a common word over 10,000 pages; on PostgreSQL a NUL is an error.
Here a query is cut to its words first, and SQLite gives the newest first, unranked.
"""

import re

from django.db import connection
from modelsearch import query as kinds
from wagtail.search.backends import database

LONGEST = 200
NOT_A_WORD = re.compile(r"[^\w@.\-]+")


def careful(query):
    """``query``, text or a tree of Wagtail's query objects, with nothing but words in it."""
    if isinstance(query, str):
        parts = NOT_A_WORD.sub(" ", query[:LONGEST]).split()
        return " ".join(part for part in parts if any(map(str.isalnum, part)))
    if isinstance(query, kinds.PlainText):
        text = careful(query.query_string)
        return kinds.PlainText(text, query.operator, query.boost) if text else kinds.MATCH_NONE
    if isinstance(query, kinds.Phrase):
        text = careful(query.query_string)
        return kinds.Phrase(text) if text else kinds.MATCH_NONE
    if isinstance(query, (kinds.And, kinds.Or)):
        return type(query)([careful(part) for part in query.subqueries])
    if isinstance(query, kinds.Not):
        return kinds.Not(careful(query.subquery))
    return query


class Careful:
    def _search(self, query_compiler_class, query, model_or_queryset, **kwargs):
        if connection.vendor == "sqlite":
            kwargs["order_by_relevance"] = False
        return super()._search(query_compiler_class, careful(query), model_or_queryset, **kwargs)


def SearchBackend(params):
    kind = type(database.SearchBackend(params))
    return type(f"Careful{kind.__name__}", (Careful, kind), {})(params)
