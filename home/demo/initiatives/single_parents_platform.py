"""The social platform for single parents, in Lithuania."""

from home.demo.initiatives.shape import (
    MEMBER,
    PROFESSIONAL,
    day,
    editions,
    heading,
    quote,
    text,
)
from home.demo.things import Thing
from home.demo.words import of_initiative
from initiatives.models import InitiativePage, Outcome, Stage

THING = Thing(
    name="single-parents-platform",
    model=InitiativePage,
    country="lt",
    source="en",
    facts={
        "image": "single-parents",
        "place": "Vilnius",
        "latitude": 54.68720,
        "longitude": 25.27970,
        "stage": Stage.SELF_SUSTAINING,
        "outcome": Outcome.NGO,
        "started": day("2017-10-16").date,
        "contact_email": "parents@example.org",
    },
    concepts=[
        "children-and-families",
        "digital-skills",
        "peer-learning",
        "work-and-skills",
        "single-parents",
        "women",
    ],
    words=editions(
        days=[
            day("2017-10-16"),
            day("2018-09-03"),
            day("2019-06-01", known=True),
            day("2020-04-06"),
            day("2021-05-15"),
        ],
        numbers=[(340, "2021-06-01"), (58, "2021-06-01"), (12, "2021-06-01")],
        sides=[MEMBER, MEMBER, PROFESSIONAL],
        en={
            "title": "Social platform for single parents",
            "introduction": """An NGO in Lithuania made by single parents: they look after each
            other's children, put what they know in one place, and speak to the authorities
            together.""",
            "story": [
                heading("Who looks after the child while I am away?"),
                text("""
                It is a small question, and everything hangs on it: the job interview, the dentist,
                the evening class. Two mothers asked it on the same bench in a play park and found
                that they could answer it for each other.

                From the bench came a list, from the list a group, from the group a platform. It
                works like a bank of hours: an hour with somebody's child is an hour for one's own.
                (The town is an example.)
                """),
                heading("From asking for help to having a say"),
                text("""
                What is known is written down: which form, which office, which kindergarten has late
                hours. Parents write it for parents, and a lawyer reads it over. When the same
                question comes up for the tenth time, the group writes to the authority that could
                answer it for all.

                In the accelerator team, parents and professionals asked what others would pay for.
                Employers do: they lose people who cannot find somebody for two hours. They now book
                the platform for their staff, and this pays for the office.
                """),
                quote(
                    """I came because I needed an afternoon. I stayed because somebody needed
                    mine.""",
                    "A mother in the accelerator team",
                    "en",
                ),
            ],
            "journey": [
                ("A bench in a play park", "Two mothers swap an afternoon."),
                ("The bank of hours", "Thirty families join; rules on one page."),
                (
                    "An accelerator team",
                    "SEMPRE Accelerators: parents and professionals look for a way to last.",
                ),
                (
                    "Lessons at a distance",
                    "Older children help younger ones with school on a screen.",
                ),
                ("Employers join", "The first firm books the platform for its staff."),
            ],
            "results": [
                ("families", "are in the bank of hours"),
                ("guides", "were written by parents for parents"),
                ("parents", "took up work or training with its help"),
            ],
            "team": [
                "Mother of two who keeps the bank of hours",
                "Father who built the website",
                "Family social worker",
            ],
        },
        lv={
            "title": "Sociālā platforma vientuļajiem vecākiem",
            "introduction": """Biedrība Lietuvā, ko izveidojuši vecāki, kas bērnus audzina
            vieni: viņi pieskata cits cita bērnus, krāj vienuviet to, ko zina, un kopā runā ar
            iestādēm.""",
            "story": [
                heading("Kas pieskatīs bērnu, kamēr manis nav?"),
                text("""
                Jautājums ir mazs, bet no tā atkarīgs viss: darba intervija, zobārsts, vakara kurss.
                Divas mātes to uzdeva uz viena un tā paša sola rotaļlaukumā un saprata, ka var uz to
                atbildēt viena otras vietā.

                No sola radās saraksts, no saraksta – grupa, no grupas – platforma. Tā darbojas kā
                stundu banka: stunda ar cita bērnu ir stunda paša bērnam. (Pilsēta ir piemērs.)
                """),
                heading("No lūguma pēc palīdzības līdz balsij"),
                text("""
                Ko zinām, to pierakstām: kura veidlapa, kura iestāde, kurš bērnudārzs strādā vēlu.
                Vecāki raksta vecākiem, un juriste pārlasa. Kad viens un tas pats jautājums atskan
                desmito reizi, grupa raksta iestādei, kas uz to varētu atbildēt visiem.

                Akseleratora komandā vecāki un speciālisti jautāja, par ko citi būtu gatavi maksāt.
                Darba devēji ir: viņi zaudē cilvēkus, kas nevar atrast, kas pieskata bērnu divas
                stundas. Tagad viņi pasūta platformu saviem darbiniekiem, un tas sedz biroju.
                """),
                quote(
                    """Es atnācu, jo man vajadzēja vienu pēcpusdienu. Es paliku, jo kādam vajadzēja
                    manējo.""",
                    "Māmiņa no akseleratora komandas",
                    "lv",
                ),
            ],
            "journey": [
                ("Sols rotaļlaukumā", "Divas mātes apmainās ar pēcpusdienu."),
                ("Stundu banka", "Pievienojas trīsdesmit ģimenes; noteikumi uz vienas lapas."),
                (
                    "Akseleratora komanda",
                    "SEMPRE Accelerators: vecāki un speciālisti meklē, kā pastāvēt ilgāk.",
                ),
                (
                    "Mācības no attāluma",
                    "Lielākie bērni ekrānā palīdz mazākajiem ar skolas darbiem.",
                ),
                (
                    "Pievienojas darba devēji",
                    "Pirmais uzņēmums pasūta platformu saviem darbiniekiem.",
                ),
            ],
            "results": [
                ("ģimenes", "piedalās stundu bankā"),
                ("ceļveži", "ko vecāki uzrakstījuši vecākiem"),
                ("vecāki", "ar tās palīdzību sāka strādāt vai mācīties"),
            ],
            "team": [
                "Divu bērnu māmiņa, kas kārto stundu banku",
                "Tēvs, kas izveidoja vietni",
                "Ģimeņu sociālā darbiniece",
            ],
        },
        de={
            "title": "Soziale Plattform für Alleinerziehende",
            "introduction": """Ein Verein in Litauen, gegründet von Alleinerziehenden: Sie betreuen
            gegenseitig ihre Kinder, sammeln an einem Ort, was sie wissen, und sprechen gemeinsam
            mit den Behörden.""",
            "story": [
                heading("Wer ist beim Kind, wenn ich weg bin?"),
                text("""
                Die Frage ist klein, und alles hängt an ihr: das Vorstellungsgespräch, der Zahnarzt,
                der Abendkurs. Zwei Mütter stellten sie auf derselben Bank auf dem Spielplatz und
                merkten, dass sie sie füreinander beantworten können.

                Aus der Bank wurde eine Liste, aus der Liste eine Gruppe, aus der Gruppe eine
                Plattform. Sie funktioniert wie eine Zeitbank: eine Stunde mit einem fremden Kind
                für eine Stunde mit dem eigenen. (Der Ort ist ein Beispiel.)
                """),
                heading("Von der Bitte um Hilfe zum Mitreden"),
                text("""
                Was man weiß, wird aufgeschrieben: welches Formular, welches Amt, welcher
                Kindergarten lange offen hat. Eltern schreiben für Eltern, eine Juristin liest
                gegen. Kommt dieselbe Frage zum zehnten Mal, schreibt die Gruppe an die Behörde, die
                sie für alle beantworten könnte.

                Im Accelerator-Team fragten Eltern und Fachkräfte, wofür andere bezahlen würden.
                Arbeitgeber tun es: Sie verlieren Leute, die für zwei Stunden niemanden finden.
                Heute buchen sie die Plattform für ihre Beschäftigten, und davon wird das Büro
                bezahlt.
                """),
                quote(
                    """Ich kam, weil ich einen Nachmittag brauchte. Ich blieb, weil jemand meinen
                    brauchte.""",
                    "Mutter im Accelerator-Team",
                    "de",
                ),
            ],
            "journey": [
                ("Eine Bank auf dem Spielplatz", "Zwei Mütter tauschen einen Nachmittag."),
                ("Die Zeitbank", "Dreißig Familien machen mit; die Regeln passen auf eine Seite."),
                (
                    "Ein Accelerator-Team",
                    "SEMPRE Accelerators: Eltern und Fachkräfte suchen einen Weg, der trägt.",
                ),
                (
                    "Lernen auf Abstand",
                    "Ältere Kinder helfen jüngeren am Bildschirm mit der Schule.",
                ),
                (
                    "Arbeitgeber machen mit",
                    "Der erste Betrieb bucht die Plattform für seine Beschäftigten.",
                ),
            ],
            "results": [
                ("Familien", "machen bei der Zeitbank mit"),
                ("Ratgeber", "haben Eltern für Eltern geschrieben"),
                ("Eltern", "haben mit ihrer Hilfe Arbeit oder eine Ausbildung begonnen"),
            ],
            "team": [
                "Mutter von zwei Kindern, die die Zeitbank führt",
                "Vater, der die Website gebaut hat",
                "Familiensozialarbeiterin",
            ],
        },
        **of_initiative("single-parents-platform"),
    ),
)
