"""Hear me out: people with mental health difficulties speak and are heard, in Denmark."""

from home.demo.initiatives.shape import MEMBER, PROFESSIONAL, day, editions, heading, text
from home.demo.things import Thing
from home.demo.words import of_initiative
from initiatives.models import InitiativePage, Outcome, Stage

THING = Thing(
    name="hear-me-out",
    model=InitiativePage,
    country="dk",
    source="en",
    facts={
        "image": "hear-me-out",
        "place": "Aarhus",
        "latitude": 56.15670,
        "longitude": 10.21080,
        "stage": Stage.START_UP,
        "outcome": Outcome.PLATFORM,
        "started": day("2018-01-15").date,
        "contact_email": "hear@example.org",
    },
    concepts=[
        "mental-health",
        "media",
        "co-creation",
        "people-with-mental-health-difficulties",
        "young-people",
    ],
    words=editions(
        days=[
            day("2018-01-15"),
            day("2018-10-10"),
            day("2019-06-01", known=True),
            day("2020-11-02"),
        ],
        numbers=[(31, "2021-06-01"), (260, "2021-06-01")],
        sides=[MEMBER, MEMBER, PROFESSIONAL],
        en={
            "title": "Hear me out",
            "introduction": """A platform in Denmark on which people with mental health difficulties
            and everybody else exchange what they know, in conversations, on paper and on a screen.
            Those who were talked about hold the microphone.""",
            "story": [
                heading("Twenty minutes without advice"),
                text("""
                The rules of a listening evening fit on a beer mat. One speaks for twenty minutes.
                One listens. Nobody gives advice. Then they change places. What sounds like a game
                is, for many, the first time that they finish a sentence.

                The first evenings were for people who had met in day care. Soon they brought a
                brother, a landlord, a colleague. That was when it became a platform: not a group
                for the ill, but a place where experience counts, whoever has it. (The town is an
                example.)
                """),
                heading("What is exchanged"),
                text("""
                Members collect what helped: with a doctor's appointment, on the first day back at
                work, in a night without sleep. They write it down in their own words and check each
                other's texts. Services ask them before they print a leaflet.

                The accelerator team looked for a form in which this can last. Workplaces and
                schools pay for an evening; municipalities pay for advice by people with experience.
                The evenings in the house stay free for everybody.
                """),
                heading("What we learnt about screens"),
                text("""
                Listening on a screen needs more silence, not less. Cameras may be off. There is
                always a second host, who only looks after those who leave early.
                """),
            ],
            "journey": [
                ("The first listening evening", "Eight people, four pairs, one egg timer."),
                (
                    "An evening for everybody",
                    "On World Mental Health Day the doors are open; forty chairs are not enough.",
                ),
                (
                    "An accelerator team",
                    "SEMPRE Accelerators: what are the evenings worth, and to whom?",
                ),
                (
                    "Hear me out on screen",
                    "Evenings online, with a second host for those who leave.",
                ),
            ],
            "results": [
                ("evenings", "were led by members themselves"),
                ("people", "have listened or been listened to"),
            ],
            "team": [
                "Host with experience of her own",
                "Member who collects and checks the texts",
                "Psychiatric nurse",
            ],
        },
        lv={
            "title": "Hear me out",
            "introduction": """Platforma Dānijā, kur cilvēki ar garīgās veselības grūtībām un visi
            pārējie apmainās ar to, ko zina, – sarunās, uz papīra un ekrānā. Mikrofons ir to rokās,
            par kuriem agrāk runāja citi.""",
            "story": [
                heading("Divdesmit minūtes bez padomiem"),
                text("""
                Klausīšanās vakara noteikumi ietilpst uz alus paliktņa. Viens divdesmit minūtes
                runā. Otrs klausās. Neviens nedod padomus. Tad mainās. Kas izklausās pēc spēles,
                daudziem ir pirmā reize, kad viņi pabeidz teikumu.

                Pirmie vakari bija cilvēkiem, kas iepazinušies dienas centrā. Drīz viņi atveda
                brāli, mājas saimnieku, kolēģi. Tad radās platforma: nevis grupa slimniekiem, bet
                vieta, kur pieredze ir no svara, lai kam tā būtu. (Pilsēta ir piemērs.)
                """),
                heading("Ar ko apmainās"),
                text("""
                Dalībnieki krāj to, kas palīdzējis: pie ārsta, pirmajā dienā atkal darbā, bezmiega
                naktī. Viņi to pieraksta saviem vārdiem un pārlasa cits cita tekstus. Iestādes
                viņiem pajautā, pirms nodrukā bukletu.

                Akseleratora komanda meklēja veidu, kā tam pastāvēt. Darbavietas un skolas maksā par
                vakaru, pašvaldības – par padomu no cilvēkiem ar pieredzi. Vakari pašu namā visiem
                paliek bez maksas.
                """),
                heading("Ko uzzinājām par ekrāniem"),
                text("""
                Klausoties ekrānā, klusuma vajag vairāk, nevis mazāk. Kamera drīkst būt izslēgta.
                Vienmēr ir otrs vadītājs, kas rūpējas tikai par tiem, kuri aiziet agrāk.
                """),
            ],
            "journey": [
                ("Pirmais klausīšanās vakars", "Astoņi cilvēki, četri pāri, viens olu taimeris."),
                (
                    "Vakars visiem",
                    """Pasaules garīgās veselības dienā durvis ir vaļā; ar četrdesmit krēsliem
                    nepietiek.""",
                ),
                (
                    "Akseleratora komanda",
                    "SEMPRE Accelerators: cik šie vakari ir vērti, un kam?",
                ),
                ("„Hear me out” ekrānā", "Vakari tiešsaistē ar otru vadītāju tiem, kas aiziet."),
            ],
            "results": [
                ("vakari", "notikuši pašu dalībnieku vadībā"),
                ("cilvēki", "klausījušies vai tikuši uzklausīti"),
            ],
            "team": [
                "Vakaru vadītāja ar savu pieredzi",
                "Dalībnieks, kas krāj un pārbauda tekstus",
                "Psihiatrijas māsa",
            ],
        },
        de={
            "title": "Hear me out",
            "introduction": """Eine Plattform in Dänemark, auf der Menschen mit psychischen
            Belastungen und alle anderen austauschen, was sie wissen: im Gespräch, auf Papier und am
            Bildschirm. Das Mikrofon haben die, über die sonst geredet wurde.""",
            "story": [
                heading("Zwanzig Minuten ohne Rat"),
                text("""
                Die Regeln eines Zuhörabends passen auf einen Bierdeckel. Eine spricht zwanzig
                Minuten lang. Einer hört zu. Niemand gibt Rat. Dann wird getauscht. Was wie ein
                Spiel klingt, ist für viele das erste Mal, dass sie einen Satz zu Ende bringen.

                Die ersten Abende waren für Leute, die sich aus der Tagesstätte kannten. Bald
                brachten sie einen Bruder mit, eine Vermieterin, einen Kollegen. Da wurde eine
                Plattform daraus: keine Gruppe für Kranke, sondern ein Ort, an dem Erfahrung zählt,
                egal bei wem. (Der Ort ist ein Beispiel.)
                """),
                heading("Was ausgetauscht wird"),
                text("""
                Die Mitglieder sammeln, was geholfen hat: beim Arzttermin, am ersten Tag zurück bei
                der Arbeit, in einer Nacht ohne Schlaf. Sie schreiben es in eigenen Worten auf und
                prüfen gegenseitig ihre Texte. Dienste fragen sie, bevor ein Faltblatt gedruckt
                wird.

                Das Accelerator-Team hat nach einer Form gesucht, die bleibt. Betriebe und Schulen
                bezahlen einen Abend, Kommunen bezahlen Beratung durch Menschen mit Erfahrung. Die
                Abende im Haus bleiben für alle kostenlos.
                """),
                heading("Was wir über Bildschirme gelernt haben"),
                text("""
                Zuhören am Bildschirm braucht mehr Stille, nicht weniger. Die Kamera darf aus sein.
                Immer ist eine zweite Person da, die sich nur um die kümmert, die früher gehen.
                """),
            ],
            "journey": [
                ("Der erste Zuhörabend", "Acht Menschen, vier Paare, eine Eieruhr."),
                (
                    "Ein Abend für alle",
                    """Am Welttag der seelischen Gesundheit stehen die Türen offen; vierzig Stühle
                    reichen nicht.""",
                ),
                (
                    "Ein Accelerator-Team",
                    "SEMPRE Accelerators: Was sind die Abende wert, und für wen?",
                ),
                (
                    "Hear me out am Bildschirm",
                    "Abende online, mit einer zweiten Person für die, die gehen.",
                ),
            ],
            "results": [
                ("Abende", "wurden von Mitgliedern selbst geleitet"),
                ("Menschen", "haben zugehört oder wurden gehört"),
            ],
            "team": [
                "Gastgeberin mit eigener Erfahrung",
                "Mitglied, das die Texte sammelt und prüft",
                "Pflegefachkraft für Psychiatrie",
            ],
        },
        **of_initiative("hear-me-out"),
    ),
)
