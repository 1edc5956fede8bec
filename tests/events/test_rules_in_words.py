"""The rule of a series as a sentence in the reader's language."""

from datetime import date

import pytest

from events.rules_in_words import in_words
from tests.factories.series import cancelled, moved, series

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"repeats": ""}, ""),
        ({}, "every Tuesday"),
        ({"weekdays": [4, 0]}, "every Monday, Tuesday and Friday"),
        ({"repeat_every": 2}, "every second Tuesday"),
        ({"repeat_every": 2, "weekdays": [4]}, "every second week: Tuesday and Friday"),
        ({"repeat_every": 3}, "every 3 weeks: Tuesday"),
        ({"repeats": "monthly-date"}, "every month on day 13"),
        ({"repeats": "monthly-date", "repeat_every": 2}, "every second month on day 13"),
        ({"repeats": "monthly-date", "repeat_every": 6}, "every 6 months on day 13"),
        ({"repeats": "monthly-weekday"}, "every second Tuesday of the month"),
        (
            {"repeats": "monthly-weekday", "start": "2026-10-30 10:00"},
            "every last Friday of the month",
        ),
        (
            {"repeats": "monthly-weekday", "repeat_every": 2},
            "every second month: the second Tuesday",
        ),
        (
            {"repeats": "monthly-weekday", "repeat_every": 3},
            "every 3 months: the second Tuesday",
        ),
        ({"repeat_until": date(2027, 6, 30)}, "every Tuesday until 30 June"),
        ({"repeat_until": date(2028, 6, 30)}, "every Tuesday until 30 June 2028"),
    ],
)
def test_a_rule_is_said_in_words(fields, words):
    assert in_words(series(**fields), "en", TODAY) == words


def test_days_that_are_cancelled_are_said_while_they_are_to_come():
    page = series(
        repeat_every=2,
        repeat_until=date(2027, 6, 30),
        changes=[
            cancelled(date(2026, 11, 10)),
            cancelled(date(2026, 12, 22)),
            cancelled(date(2026, 12, 8)),
            moved(date(2027, 1, 5), date(2027, 1, 6)),
        ],
    )

    words = "every second Tuesday until 30 June, not on 8 December and 22 December"
    assert in_words(page, "en", TODAY) == words
    assert in_words(page, "en-simple", TODAY) == words


@pytest.mark.parametrize(
    ("language", "day"),
    [("lv", "30. jūnijs"), ("de", "30. Juni"), ("ar", "30 يونيو"), ("lv-simple", "30. jūnijs")],
)
def test_days_are_said_in_the_readers_language(language, day):
    assert day in in_words(series(repeat_until=date(2027, 6, 30)), language, TODAY)
