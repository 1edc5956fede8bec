"""AIIDi: an NGO of and for a vulnerable group, in Germany. German first."""

from home.demo.initiatives.shape import (
    MEMBER,
    PROFESSIONAL,
    day,
    editions,
    fact_box,
    heading,
    text,
)
from home.demo.prose import points
from home.demo.things import Thing
from initiatives.models import InitiativePage, Outcome, Stage

THING = Thing(
    name="aiidi",
    model=InitiativePage,
    country="de",
    source="de",
    facts={
        "image": "aiidi",
        "place": "Schleswig",
        "latitude": 54.51510,
        "longitude": 9.56860,
        "stage": Stage.SELF_SUSTAINING,
        "outcome": Outcome.NGO,
        "started": day("2018-03-01").date,
        "contact_email": "aiidi@example.org",
    },
    concepts=[
        "work-and-skills",
        "funding",
        "peer-learning",
        "co-creation",
        "migrants",
        "long-term-unemployed",
        "rural-residents",
    ],
    words=editions(
        days=[
            day("2018-03-01"),
            day("2018-11-20"),
            day("2019-06-01", known=True),
            day("2021-01-11"),
        ],
        numbers=[(86, "2021-06-01"), (210, "2021-06-01"), (60, "2021-06-01")],
        sides=[MEMBER, MEMBER, PROFESSIONAL],
        de={
            "title": "AIIDi",
            "introduction": """Ein Verein von denen, für die er da ist. Bei AIIDi beraten Menschen,
            die selbst vor verschlossenen Türen standen, andere, die gerade davorstehen, und sie
            führen ihren Verein selbst.""",
            "story": [
                heading("Beraten von jemandem, der es kennt"),
                text("""
                Wer einen Bescheid in der Hand hält und ihn nicht versteht, schämt sich oft. Bei
                AIIDi sitzt auf der anderen Seite des Tisches jemand, der vor zwei Jahren denselben
                Brief hatte. Das verkürzt die Gespräche und verlängert die Geduld.

                Der Verein sagt deshalb nicht: Wir helfen Benachteiligten. Er sagt: Wir sind es, und
                wir kennen den Weg. (Der Ort und die Angebote sind ein Beispiel.)
                """),
                fact_box(
                    "Was der Verein anbietet",
                    points("""
                    Sprechstunde, zweimal in der Woche, ohne Termin

                    Begleitung zu Ämtern und zum ersten Arbeitstag

                    Schulungen für Fachkräfte: so liest sich Ihr Formular von der anderen Seite
                    """),
                ),
                heading("Wie sich ein Verein selbst trägt"),
                text("""
                Das Accelerator-Team brachte Mitglieder und Fachkräfte an einen Tisch. Die Theorie
                des Wandels hing acht Wochen lang an der Wand; am Ende stand darauf, was nur dieser
                Verein kann: Erfahrung. Seither bezahlen Behörden und Betriebe Schulungen, die von
                Mitgliedern gehalten werden, und davon lebt die Sprechstunde.

                Mitglied werden kostet einen Euro im Monat. Nicht wegen des Geldes, sondern weil man
                dann abstimmt.
                """),
            ],
            "journey": [
                ("Die erste Sprechstunde", "Zwei Stühle in einer Bücherei, jeden Dienstag."),
                (
                    "Die Gründung",
                    "Vierzehn Mitglieder beschließen eine Satzung in einfachen Worten.",
                ),
                (
                    "Ein Accelerator-Team",
                    "SEMPRE Accelerators: Wovon lebt ein Verein, wenn die Förderung endet?",
                ),
                ("Die erste bezahlte Schulung", "Eine Behörde lernt, wie ihr Formular sich liest."),
            ],
            "results": [
                ("Mitglieder", "stimmen im Verein mit"),
                ("Gespräche", "gab es in einem Jahr in der Sprechstunde"),
                ("Prozent", "der Ausgaben deckt der Verein aus eigenen Einnahmen"),
            ],
            "team": [
                "Vorsitzende, früher selbst Ratsuchende",
                "Mitglied, das die Sprechstunde leitet",
                "Fachkraft für Sozialberatung",
            ],
        },
        en={
            "title": "AIIDi",
            "introduction": """An NGO of those for whom it is there. At AIIDi, people who stood
            before closed doors themselves advise others who stand there now, and they run their
            association themselves.""",
            "story": [
                heading("Advice from somebody who knows"),
                text("""
                Who holds an official letter and does not understand it is often ashamed. At AIIDi,
                on the other side of the table sits somebody who had the same letter two years ago.
                That makes conversations shorter and patience longer.

                So the association does not say: we help the disadvantaged. It says: that is us, and
                we know the way. (The town and the services are an example.)
                """),
                fact_box(
                    "What the association offers",
                    points("""
                    An open hour twice a week, without appointment

                    Company on the way to offices and on the first day at work

                    Training for professionals: how your form reads from the other side
                    """),
                ),
                heading("How an association carries itself"),
                text("""
                The accelerator team brought members and professionals to one table. The theory of
                change hung on the wall for eight weeks; in the end it said what only this
                association has: experience. Since then, authorities and firms pay for training
                given by members, and the open hour lives on that.

                Membership costs a euro a month. Not because of the money, but because members vote.
                """),
            ],
            "journey": [
                ("The first open hour", "Two chairs in a library, every Tuesday."),
                ("The foundation", "Fourteen members adopt statutes in plain words."),
                (
                    "An accelerator team",
                    "SEMPRE Accelerators: what does an association live on when the grant ends?",
                ),
                ("The first paid training", "An authority learns how its form reads."),
            ],
            "results": [
                ("members", "vote in the association"),
                ("conversations", "were held in the open hour in a year"),
                ("per cent", "of the costs are covered by own income"),
            ],
            "team": [
                "Chairwoman who once came for advice herself",
                "Member who runs the open hour",
                "Social counsellor",
            ],
        },
        lv={
            "title": "AIIDi",
            "introduction": """Biedrība, ko veido tie, kam tā domāta. „AIIDi” cilvēki, kas paši
            stāvējuši pie aizvērtām durvīm, konsultē citus, kuri tur stāv tagad, un paši vada savu
            biedrību.""",
            "story": [
                heading("Padoms no tā, kas zina"),
                text("""
                Kas tur rokās iestādes vēstuli un to nesaprot, bieži vien kaunas. „AIIDi” galda otrā
                pusē sēž cilvēks, kam pirms diviem gadiem bija tā pati vēstule. Sarunas kļūst
                īsākas, un pacietība – garāka.

                Tāpēc biedrība nesaka: mēs palīdzam mazaizsargātiem. Tā saka: tie esam mēs, un mēs
                zinām ceļu. (Vieta un pakalpojumi ir piemērs.)
                """),
                fact_box(
                    "Ko biedrība piedāvā",
                    points("""
                    Pieņemšana divreiz nedēļā, bez pieraksta

                    Pavadīšana uz iestādēm un pirmajā darba dienā

                    Apmācība speciālistiem: kā jūsu veidlapa izskatās no otras puses
                    """),
                ),
                heading("Kā biedrība sevi uztur"),
                text("""
                Akseleratora komanda pie viena galda sasēdināja biedrus un speciālistus. Pārmaiņu
                teorija astoņas nedēļas karājās pie sienas; beigās tur bija rakstīts, kas ir tikai
                šai biedrībai: pieredze. Kopš tā laika iestādes un uzņēmumi maksā par apmācību, ko
                vada biedri, un no tā pastāv pieņemšana.

                Biedra nauda ir viens eiro mēnesī. Ne jau naudas dēļ, bet tāpēc, ka biedri balso.
                """),
            ],
            "journey": [
                ("Pirmā pieņemšana", "Divi krēsli bibliotēkā, katru otrdienu."),
                ("Dibināšana", "Četrpadsmit biedri pieņem statūtus vienkāršos vārdos."),
                (
                    "Akseleratora komanda",
                    "SEMPRE Accelerators: no kā biedrība pārtiek, kad beidzas finansējums?",
                ),
                ("Pirmā apmaksātā apmācība", "Iestāde uzzina, kā lasās tās veidlapa."),
            ],
            "results": [
                ("biedri", "balso biedrībā"),
                ("sarunas", "gada laikā notikušas pieņemšanā"),
                ("procenti", "izdevumu tiek segti no pašu ieņēmumiem"),
            ],
            "team": [
                "Priekšsēdētāja, kas pati reiz nāca pēc padoma",
                "Biedrs, kas vada pieņemšanu",
                "Sociālā konsultante",
            ],
        },
    ),
)
