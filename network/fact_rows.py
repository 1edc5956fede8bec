"""Rows of the component ``fact_list.html``."""

from django.utils.formats import date_format, number_format
from django.utils.translation import gettext, ngettext


def row(name, value, *, address="", lang="") -> dict:
    """A fact; ``lang`` where the value is words of a borrowed page."""
    return {"name": name, "value": value, "address": address, "lang": lang}


def own_words(page, name, value, reader) -> dict:
    """A fact that is said in the words of ``page``."""
    return row(name, value, lang="" if reader.reads(page) else reader.language_of(page))


def day(value) -> str:
    """A date in the reader's format; "" for none."""
    return date_format(value, "DATE_FORMAT") if value else ""


def minutes(number) -> str:
    """ "90 minutes"; "" for none."""
    if not number:
        return ""
    words = ngettext("%(number)s minute", "%(number)s minutes", number)
    return words % {"number": number_format(number)}


def people(least, most) -> str:
    """ "4–12 people", or as much of it as is known."""
    if least and most and least != most:
        span = f"{number_format(least)}–{number_format(most)}"
        return gettext("%(span)s people") % {"span": span}
    if least and not most:
        return gettext("%(number)s people or more") % {"number": number_format(least)}
    if most and not least:
        return gettext("up to %(number)s people") % {"number": number_format(most)}
    if most:
        return ngettext("%(number)s person", "%(number)s people", most) % {
            "number": number_format(most)
        }
    return ""


def period(start, end) -> str:
    """ "1 September 2019 – 30 June 2021", or as much of it as is known."""
    return " – ".join(filter(None, (day(start), day(end))))
