"""The rule of a series as a sentence: "every second Tuesday until 30 June, not on 24 December"."""

from datetime import date

from babel import Locale as CldrLocale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from django.utils import timezone
from django.utils.translation import gettext, ngettext, override, pgettext_lazy

from content.reader import SIMPLE
from events import series
from events.models.series import Repeats

YEAR_IS_PLAIN = range(300)  # days from today on in which a day needs no year

# Translators: as in "every Monday": in many languages another form than "Monday" alone.
WEEKDAYS = (
    pgettext_lazy("every …", "Monday"),
    pgettext_lazy("every …", "Tuesday"),
    pgettext_lazy("every …", "Wednesday"),
    pgettext_lazy("every …", "Thursday"),
    pgettext_lazy("every …", "Friday"),
    pgettext_lazy("every …", "Saturday"),
    pgettext_lazy("every …", "Sunday"),
)
# Translators: as in "every first Monday of the month".
ORDINALS = {
    1: pgettext_lazy("every … Monday of the month", "first"),
    2: pgettext_lazy("every … Monday of the month", "second"),
    3: pgettext_lazy("every … Monday of the month", "third"),
    4: pgettext_lazy("every … Monday of the month", "fourth"),
    series.LAST: pgettext_lazy("every … Monday of the month", "last"),
}


def in_words(page, language: str, today: date | None = None) -> str:
    """When ``page`` takes place, in ``language``, beginning in lower case; "" where only once.

    Days that are cancelled are named when they are still to come.
    """
    if not page.repeats:
        return ""
    today = today or timezone.now().astimezone(page.zone).date()
    locale = _locale(language)
    with override(language):
        text = _rule(page, locale)
        if page.repeat_until:
            last = day_in_words(page.repeat_until, locale, today)
            text = gettext("%(rule)s until %(date)s") % {"rule": text, "date": last}
        changes = series.changes_of(page).items()
        gone = sorted(day for day, change in changes if not change.to and day >= today)
        if gone:
            named = format_list([day_in_words(day, locale, today) for day in gone], locale=locale)
            text = gettext("%(rule)s, not on %(dates)s") % {"rule": text, "dates": named}
    return text


def day_in_words(day: date, locale: CldrLocale, today: date) -> str:
    """``day`` with its month in words, and with its year where that is not plain."""
    plain = (day - today).days in YEAR_IS_PLAIN
    if plain:
        return format_skeleton("MMMMd", day, locale=locale)
    return format_date(day, "long", locale=locale)


def _locale(language):
    """The CLDR's English is American unless told otherwise; that of the interface is not."""
    plain = language.removesuffix(SIMPLE)
    return CldrLocale.parse("en_GB" if plain == "en" else plain)


def _rule(page, locale):
    if page.repeats == Repeats.WEEKLY:
        return _weekly(page, locale)
    first = series.first_day(page)
    if page.repeats == Repeats.MONTHLY_BY_DATE:
        return _monthly_by_date(page.repeat_every, first.day)
    which, weekday = ORDINALS[series.ordinal(first)], WEEKDAYS[first.weekday()]
    return _monthly_by_weekday(page.repeat_every, which, weekday)


def _weekly(page, locale):
    number, days = page.repeat_every, series.weekdays(page)
    names = format_list([str(WEEKDAYS[day]) for day in days], locale=locale)
    if number == 1:
        text = gettext("every %(weekdays)s")
    elif number == 2 and len(days) == 1:
        text = gettext("every second %(weekdays)s")
    elif number == 2:
        text = gettext("every second week: %(weekdays)s")
    else:
        text = ngettext(
            "every %(number)s week: %(weekdays)s", "every %(number)s weeks: %(weekdays)s", number
        )
    return text % {"weekdays": names, "number": number}


def _monthly_by_date(number, day):
    if number == 1:
        text = gettext("every month on day %(day)s")
    elif number == 2:
        text = gettext("every second month on day %(day)s")
    else:
        text = ngettext(
            "every %(number)s month on day %(day)s",
            "every %(number)s months on day %(day)s",
            number,
        )
    return text % {"day": day, "number": number}


def _monthly_by_weekday(number, which, weekday):
    if number == 1:
        text = gettext("every %(which)s %(weekday)s of the month")
    elif number == 2:
        text = gettext("every second month: the %(which)s %(weekday)s")
    else:
        text = ngettext(
            "every %(number)s month: the %(which)s %(weekday)s",
            "every %(number)s months: the %(which)s %(weekday)s",
            number,
        )
    return text % {"which": which, "weekday": weekday, "number": number}
