"""How an initiative is written down: facts once, words in each language."""

from dataclasses import dataclass
from datetime import date

from home.demo.prose import line, paras
from initiatives.models import TeamMember

MEMBER, PROFESSIONAL, VOLUNTEER = TeamMember.Side

# What stands beside everything that the facts of the programme do not say.
EXAMPLE = {
    "en": "(example)",
    "lv": "(piemērs)",
    "de": "(Beispiel)",
    "lt": "(pavyzdys)",
    "et": "(näide)",
    "sv": "(exempel)",
    "da": "(eksempel)",
    "uk": "(приклад)",
    "ar": "(مثال)",
    "en-simple": "(example)",
    "lv-simple": "(piemērs)",
}

# At the end of each story: of the dates, the facts know the years of the two projects alone.
NOTE = {
    "en": "The dates, quotes and figures on this page are examples.",
    "lv": "Datumi, citāti un skaitļi šajā lapā ir piemēri.",
    "de": "Datumsangaben, Zitate und Zahlen auf dieser Seite sind Beispiele.",
    "lt": "Datos, citatos ir skaičiai šiame puslapyje yra pavyzdžiai.",
    "et": "Kuupäevad, tsitaadid ja arvud sellel lehel on näited.",
    "sv": "Datum, citat och siffror på den här sidan är exempel.",
    "da": "Datoer, citater og tal på denne side er eksempler.",
    "uk": "Дати, цитати й цифри на цій сторінці – приклади.",
    "ar": "التواريخ والاقتباسات والأرقام في هذه الصفحة أمثلة.",
    "en-simple": "The dates and numbers on this page are only examples.",
    "lv-simple": "Datumi un skaitļi šajā lapā ir tikai piemēri.",
}


@dataclass(frozen=True)
class Day:
    """When a milestone was reached; ``known`` where the facts of the programme say so."""

    date: date
    known: bool = False


def day(text, *, known=False):
    return Day(date.fromisoformat(text), known)


def heading(text):
    return ("heading", text)


def text(words):
    return ("text", paras(words))


def quote(words, role, language):
    """Somebody's words, by their role; every quote in the demo is an example."""
    return ("quote", {"text": line(words), "by": "", "role": f"{role} {EXAMPLE[language]}"})


def fact_box(title, words):
    return ("fact_box", {"title": title, "text": words})


def editions(*, days, numbers, sides, **languages):
    """``Thing.words`` from what each language says of the same days, numbers and team.

    ``days`` is a Day for each milestone, ``numbers`` a ``(number, ISO date)`` for
    each result, ``sides`` a TeamMember.Side for each role. A language gives
    ``title``, maybe ``slug``, ``introduction``, ``story``, and as many ``journey``
    (title, text), ``results`` (unit, text) and ``team`` (role).
    """
    found = {}
    for name, said in languages.items():
        code = name.replace("_", "-")
        mark = EXAMPLE[code]
        found[code] = {
            **{field: said[field] for field in ("title", "slug") if field in said},
            "introduction": line(said["introduction"]),
            "story": [*said["story"], ("text", f"<p><i>{NOTE[code]}</i></p>")],
            "journey": [
                (
                    "milestone",
                    {
                        "date": when.date,
                        "title": title if when.known else f"{title} {mark}",
                        "text": line(what),
                    },
                )
                for when, (title, what) in zip(days, said["journey"], strict=True)
            ],
            "results": [
                (
                    "result",
                    {
                        "number": number,
                        "unit": unit,
                        "date": date.fromisoformat(counted),
                        "text": f"{line(what)} {mark}",
                    },
                )
                for (number, counted), (unit, what) in zip(numbers, said["results"], strict=True)
            ],
            "team": [
                {"role": role, "side": side, "name": "", "agreed": False}
                for side, role in zip(sides, said["team"], strict=True)
            ],
        }
    return found
