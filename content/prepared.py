"""Queries whose SQL is made once: ``@prepared`` above a function that builds a queryset.

On a page of few rows Django takes longer to make the SQL of a query than the database to
answer it. A prepared query is built the first time that it is asked, with a Slot for each
of its arguments, and is only filled in from then on.
"""

from collections import namedtuple
from functools import cache, wraps
from inspect import signature

from django.db import connection
from django.db.models import Expression, Value


class Slot(Expression):
    """The place of an argument in a prepared query."""

    def __init__(self, name):
        super().__init__()
        self.name = name

    def as_sql(self, compiler, connection):
        return "%s", [self]


def prepared(build):
    """``build`` as a function that returns the rows of its queryset, as a list of named tuples.

    ``build`` ends with ``values_list()``. Its arguments, given by name, are single values or,
    after ``__in=``, lists (an empty one has no rows, so it must not be negated); None is no
    value. ``build`` sees a Slot for each, and can only hand it on. Where ``size`` is given,
    there are as many rows at most, from the row number ``start``.
    """

    @cache
    def statement(_vendor):
        queryset = build(*map(Slot, signature(build).parameters))
        compiler = queryset.query.get_compiler(connection=connection)
        sql, parameters = compiler.as_sql()
        converters = compiler.get_converters([column for column, *_more in compiler.select])
        row = namedtuple("Row", queryset._fields)
        return sql.split("%s"), parameters, compiler, converters, row

    @wraps(build)
    def rows(*, start=0, size=None, **arguments):
        (sql, *texts), parameters, compiler, converters, row = statement(connection.vendor)
        values = []
        for parameter, text in zip(parameters, texts, strict=True):
            found = [parameter]
            if isinstance(parameter, Slot):
                given = arguments[parameter.name]
                found = [*map(_adapted, given if isinstance(given, list) else [given])]
            sql += (", ".join(["%s"] * len(found)) or "NULL") + text
            values += found
        if size:
            sql += f" LIMIT {size} OFFSET {start}"
        with connection.cursor() as cursor:
            cursor.execute(sql, values)
            found = cursor.fetchall()
        return [row._make(cells) for cells in compiler.apply_converters(found, converters)]

    return rows


def _adapted(value):
    """``value`` as the driver of the database takes it."""
    if isinstance(value, str | int):
        return value
    return Value(value).as_sql(None, connection)[1][0]
