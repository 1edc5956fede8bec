"""Newspaper & Web: migrants write in North Frisia, Germany. German first."""

from home.demo.initiatives.shape import (
    MEMBER,
    PROFESSIONAL,
    VOLUNTEER,
    day,
    editions,
    heading,
    quote,
    text,
)
from home.demo.things import Thing
from initiatives.models import InitiativePage, Outcome, Stage

THING = Thing(
    name="newspaper-and-web",
    model=InitiativePage,
    country="de",
    source="de",
    facts={
        "image": "newspaper-web",
        "place": "Bredstedt, Nordfriesland",
        "latitude": 54.61860,
        "longitude": 8.96670,
        "stage": Stage.START_UP,
        "outcome": Outcome.PLATFORM,
        "started": day("2017-11-06").date,
        "contact_email": "redaktion@example.org",
    },
    concepts=[
        "media",
        "migration-and-integration",
        "digital-skills",
        "rural-life",
        "migrants",
        "ethnic-minorities",
    ],
    words=editions(
        days=[
            day("2017-11-06"),
            day("2018-06-01"),
            day("2019-06-01", known=True),
            day("2020-09-14"),
        ],
        numbers=[(6, "2021-06-01"), (48, "2021-06-01"), (17, "2021-06-01")],
        sides=[MEMBER, MEMBER, PROFESSIONAL, VOLUNTEER],
        de={
            "title": "Newspaper & Web",
            "introduction": """In Nordfriesland schreiben Zugewanderte über Ankommen, Arbeit und
            Nachbarschaft, für ein Magazin der Region und eine eigene Website. Wer liest, lernt
            seine Nachbarn kennen.""",
            "story": [
                heading("Nicht über uns, sondern von uns"),
                text("""
                In der Zeitung stand viel über Geflüchtete, und fast nichts davon hatten sie selbst
                gesagt. So begann es: ein Tisch im Mehrgenerationenhaus, fünf Menschen, vier
                Sprachen und die Frage, was die Leute hier eigentlich von uns wissen wollen.

                Der erste Text handelte vom Fahrradfahren bei Gegenwind. Er bekam mehr Leserbriefe
                als die ganze Ausgabe davor.
                """),
                heading("Wie eine Ausgabe entsteht"),
                text("""
                Einmal in der Woche trifft sich die Redaktion. Wer noch nicht sicher schreibt,
                erzählt, und jemand schreibt mit; danach wird laut gelesen, bis es stimmt. Auf der
                Website erscheinen die Texte auch in der Sprache, in der sie gedacht wurden.

                Das Accelerator-Team hat die schwierigste Frage gestellt: Wer bezahlt das, wenn das
                Projekt endet? Die Antwort hat drei Teile. Das Magazin der Region zahlt für Seiten,
                Betriebe zahlen für Anzeigen in mehreren Sprachen, und Schulen buchen Lesungen.
                """),
                quote(
                    """Beim Bäcker hat mich eine Frau auf meinen Artikel angesprochen. Seitdem
                    grüßen wir uns.""",
                    "Mitglied der Redaktion",
                    "de",
                ),
                heading("Was wir suchen"),
                text("""
                Redaktionen, die eine Seite frei haben. Gemeinden, die wissen wollen, wie es bei uns
                läuft. Und Menschen, die gern Texte lesen, bevor sie fertig sind.
                """),
            ],
            "journey": [
                (
                    "Fünf Menschen, ein Tisch",
                    "Die erste Redaktionssitzung, mit Tee und vier Wörterbüchern.",
                ),
                ("Die erste Doppelseite", "Ein Magazin der Region druckt Texte der Gruppe."),
                (
                    "Ein Accelerator-Team",
                    "SEMPRE Accelerators: aus der Schreibgruppe wird ein soziales Start-up.",
                ),
                (
                    "Die Website geht online",
                    "Texte auf Deutsch und in der Sprache, in der sie entstanden.",
                ),
            ],
            "results": [
                ("Ausgaben", "mit Seiten der Redaktion sind erschienen"),
                ("Texte", "stehen auf der Website"),
                ("Menschen", "haben für die Zeitung geschrieben"),
            ],
            "team": [
                "Redakteurin, vor fünf Jahren zugewandert",
                "Fotograf, vor drei Jahren zugewandert",
                "Fachkraft für Integration",
                "Pensionierte Journalistin",
            ],
        },
        en={
            "title": "Newspaper & Web",
            "introduction": """In North Frisia, migrants write about arriving, working and being
            neighbours, for a magazine of the region and a website of their own. Who reads gets to
            know the people next door.""",
            "story": [
                heading("Not about us, but by us"),
                text("""
                The paper had much to say about refugees, and hardly anything in it had been said by
                them. So it began: a table in the community house, five people, four languages, and
                the question what people here would really like to know about us.

                The first piece was on cycling against the wind. It brought more letters to the
                editor than the whole issue before.
                """),
                heading("How an issue is made"),
                text("""
                The newsroom meets once a week. Who is not sure of writing yet tells, and somebody
                writes along; then it is read aloud until it is right. On the website, texts also
                appear in the language in which they were thought.

                The accelerator team asked the hardest question: who pays for this when the project
                ends? The answer has three parts. The regional magazine pays for pages, firms pay
                for advertisements in several languages, and schools book readings.
                """),
                quote(
                    """At the baker's, a woman spoke to me about my article. Since then we say
                    hello.""",
                    "A member of the newsroom",
                    "en",
                ),
                heading("What we are looking for"),
                text("""
                Editors who have a page to spare. Municipalities that want to know how it works
                here. And people who like to read texts before they are finished.
                """),
            ],
            "journey": [
                ("Five people, one table", "The first meeting, with tea and four dictionaries."),
                ("The first double page", "A magazine of the region prints texts by the group."),
                (
                    "An accelerator team",
                    "SEMPRE Accelerators: a writing group becomes a social start-up.",
                ),
                (
                    "The website goes live",
                    "Texts in German and in the language in which they began.",
                ),
            ],
            "results": [
                ("issues", "with pages by the newsroom have come out"),
                ("texts", "are on the website"),
                ("people", "have written for the paper"),
            ],
            "team": [
                "Editor who came here five years ago",
                "Photographer who came here three years ago",
                "Integration specialist",
                "Retired journalist",
            ],
        },
        lv={
            "title": "Newspaper & Web",
            "introduction": """Ziemeļfrīzijā iebraucēji raksta par ierašanos, darbu un
            kaimiņiem – reģiona žurnālam un pašu vietnei. Kas lasa, tas iepazīst cilvēkus, kas
            dzīvo blakus.""",
            "story": [
                heading("Nevis par mums, bet no mums"),
                text("""
                Avīzē par bēgļiem rakstīja daudz, bet gandrīz nekā no tā nebija teikuši viņi paši.
                Tā tas sākās: galds kopienas namā, pieci cilvēki, četras valodas un jautājums, ko
                ļaudis te patiesībā gribētu par mums zināt.

                Pirmais raksts bija par braukšanu ar velosipēdu pret vēju. Lasītāju vēstuļu pienāca
                vairāk nekā par visu iepriekšējo numuru.
                """),
                heading("Kā top numurs"),
                text("""
                Redakcija tiekas reizi nedēļā. Kas vēl nejūtas drošs rakstot, tas stāsta, un kāds
                pieraksta; tad lasa balsī, līdz viss skan pareizi. Vietnē raksti parādās arī tajā
                valodā, kurā tie izdomāti.

                Akseleratora komanda uzdeva grūtāko jautājumu: kas par to maksās, kad projekts
                beigsies? Atbildei ir trīs daļas. Reģiona žurnāls maksā par lappusēm, uzņēmumi – par
                sludinājumiem vairākās valodās, bet skolas pasūta lasījumus.
                """),
                quote(
                    """Maizes veikalā kāda sieviete mani uzrunāja par manu rakstu. Kopš tā laika mēs
                    sveicināmies.""",
                    "Redakcijas loceklis",
                    "lv",
                ),
                heading("Ko mēs meklējam"),
                text("""
                Redakcijas, kam ir brīva lappuse. Pašvaldības, kas grib zināt, kā mums klājas. Un
                cilvēkus, kam patīk lasīt rakstus, kamēr tie vēl nav gatavi.
                """),
            ],
            "journey": [
                (
                    "Pieci cilvēki, viens galds",
                    "Pirmā redakcijas sēde ar tēju un četrām vārdnīcām.",
                ),
                ("Pirmais atvērums", "Reģiona žurnāls nodrukā grupas rakstus."),
                (
                    "Akseleratora komanda",
                    "SEMPRE Accelerators: no rakstītāju pulciņa par sociālo jaunuzņēmumu.",
                ),
                ("Sāk darboties vietne", "Raksti vāciski un valodā, kurā tie radušies."),
            ],
            "results": [
                ("numuri", "iznākuši ar redakcijas lappusēm"),
                ("raksti", "lasāmi vietnē"),
                ("cilvēki", "rakstījuši avīzei"),
            ],
            "team": [
                "Redaktore, kas ieradās pirms pieciem gadiem",
                "Fotogrāfs, kas ieradās pirms trim gadiem",
                "Integrācijas speciāliste",
                "Pensionēta žurnāliste",
            ],
        },
    ),
)
