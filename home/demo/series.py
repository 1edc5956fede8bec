"""Events that come back: a kitchen group every week, a team meeting every month."""

from events.models import MeetingPage, Repeats, WorkshopPage
from home.demo.prose import line, points
from home.demo.things import Thing, When
from home.demo.words import of_event

KITCHEN = Thing(
    name="kitchen-group",
    model=WorkshopPage,
    country="lv",
    source="lv",
    facts={
        "time_zone": "Europe/Riga",
        "image": "healthy-food-liepaja",
        "start": When(5, "16:00"),
        "end": When(5, "18:30"),
        "repeats": Repeats.WEEKLY,
        "date_changes": [("cancelled", {"date": When(19)})],
        "place": "Liepāja",
        "latitude": 56.50470,
        "longitude": 21.01080,
        "languages_spoken": ["lv", "uk"],
        "contact_name": "Lēti, garšīgi, veselīgi",
        "contact_email": "leti@example.org",
    },
    words={
        "lv": {
            "title": "Kopienas virtuve: gatavojam kopā katru nedēļu",
            "introduction": line("""Katru nedēļu gatavojam vakariņas no tā, kas ir sezonā un maksā
            maz. Var nākt vienreiz vai vienmēr; iepriekš nekas nav jāprot."""),
            "access": "Ieeja bez pakāpieniem. Bērniem ir stūrītis ar rotaļlietām (piemērs).",
        },
        "en": {
            "title": "Community kitchen: we cook together every week",
            "introduction": line("""Every week we cook supper from what is in season and costs
            little. Come once or always; you need not know how to cook."""),
            "access": "The entrance has no steps. Children have a corner with toys (example).",
        },
        "de": {
            "title": "Gemeinschaftsküche: Wir kochen jede Woche zusammen",
            "introduction": line("""Jede Woche kochen wir ein Abendessen aus dem, was Saison hat und
            wenig kostet. Kommen Sie einmal oder immer; Vorkenntnisse braucht es nicht."""),
            "access": "Der Eingang hat keine Stufen. Für Kinder gibt es eine Spielecke (Beispiel).",
        },
        **of_event("kitchen-group"),
    },
    concepts=["food", "community-spaces", "single-parents"],
    links=[("presents", "cheap-tasty-healthy")],
    linked_by=[("hosts", "cheap-tasty-healthy")],
)

TEAM = Thing(
    name="meeting-liepa",
    model=MeetingPage,
    country="lv",
    source="lv",
    facts={
        "time_zone": "Europe/Riga",
        "image": "meeting",
        "start": When(9, "09:30"),
        "end": When(9, "11:00"),
        "repeats": Repeats.MONTHLY_BY_WEEKDAY,
        "place": "Liepa",
        "languages_spoken": ["lv"],
        "contact_name": "Pieturi Liepā",
        "contact_email": "pieturi@example.org",
    },
    words={
        "lv": {
            "title": "„Pieturi Liepā” komandas sanāksme",
            "introduction": line("""Reizi mēnesī visi, kas strādā kafejnīcā, apsēžas pie viena
            galda: kas izdevās, kas traucē, ko darīsim nākamajā mēnesī."""),
            "agenda": points("Pagājušais mēnesis\n\nDežūras un brīvdienas\n\nViesi, kas brauks"),
        },
        "en": {
            "title": "Team meeting of Pieturi Liepā",
            "introduction": line("""Once a month all who work in the café sit down at one table:
            what went well, what is in the way, what we do next month."""),
            "agenda": points("The past month\n\nRota and days off\n\nGuests who will come"),
        },
        "de": {
            "title": "Teamtreffen von Pieturi Liepā",
            "introduction": line("""Einmal im Monat setzen sich alle, die im Café arbeiten, an einen
            Tisch: was gelungen ist, was stört, was nächsten Monat dran ist."""),
            "agenda": points("Der letzte Monat\n\nDienstplan und freie Tage\n\nGäste, die kommen"),
        },
    },
    concepts=["food", "peer-learning"],
    links=[("presents", "pieturi-liepa")],
    linked_by=[("hosts", "pieturi-liepa")],
)

THINGS = [KITCHEN, TEAM]
