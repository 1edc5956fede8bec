"""Pieturi Liepā: the café in Liepa, Latvia. Latvian first."""

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
from home.demo.words import of_initiative
from initiatives.models import InitiativePage, Outcome, Stage

THING = Thing(
    name="pieturi-liepa",
    model=InitiativePage,
    country="lv",
    source="lv",
    facts={
        "image": "cafe-liepa",
        "place": "Liepa",
        "latitude": 57.38060,
        "longitude": 25.43500,
        "stage": Stage.SELF_SUSTAINING,
        "outcome": Outcome.ENTERPRISE,
        "started": day("2017-05-12").date,
        "contact_email": "pieturi@example.org",
    },
    concepts=[
        "food",
        "work-and-skills",
        "social-enterprise",
        "children-and-families",
        "rural-life",
        "young-people",
        "long-term-unemployed",
        "rural-residents",
    ],
    words=editions(
        days=[
            day("2016-06-01", known=True),
            day("2017-05-12"),
            day("2018-09-01"),
            day("2019-06-01", known=True),
            day("2021-06-15"),
        ],
        numbers=[(9, "2021-06-01"), (42, "2021-06-01"), (3, "2021-06-01")],
        sides=[MEMBER, MEMBER, PROFESSIONAL, PROFESSIONAL, VOLUNTEER],
        lv={
            "title": "Pieturi Liepā",
            "introduction": """Kafejnīca Liepas ciemā, kur jaunieši bez darba gatavo un apkalpo, bet
            vecāki ar maziem bērniem beidzot satiek kādu, ar ko parunāt. Tā sākās kā mikroprojekts
            un tagad pelna pati.""",
            "story": [
                heading("Kur autobuss apstājas, tur var iedzert kafiju"),
                text("""
                Liepā ir skola, keramikas rūpnīcas skursteņi un autobusa pietura. Ilgi nebija
                vietas, kur apsēsties. Māmiņas ar ratiem satikās lietū pie veikala, jaunieši – tai
                pašā pieturā, un ne vieni, ne otri nezināja, ka pietrūkst viena un tā paša.

                Sociālais dienests nevis piedāvāja jau gatavu pakalpojumu, bet jautāja, kas
                vajadzīgs. Atbilde pārsteidza: nevis kursi, bet virtuve. Tāda, kurā kādam ir
                jāierodas astoņos un kāds gaida buljonu.
                """),
                heading("Ko dara akseleratora komanda"),
                text("""
                Komandā ir divi jaunieši, kas paši ilgi meklēja darbu, māmiņa no rotaļu stūra,
                sociālā darbiniece un pavāre. Viņi kopā nolēma, ko pārdot, par cik un kam. Ar
                sociālās uzņēmējdarbības modeļa audeklu viņi divos vakaros ieraudzīja, ka no kafijas
                vien nepietiks: vajadzīgas pusdienas skolotājiem un torte svētdienai.

                Katra maiņa ir pa pāriem – viens prot, otrs mācās. Pēc trim mēnešiem iesācējs māca
                nākamo.
                """),
                quote(
                    """Sākumā es baidījos no kases. Tagad es rādu citiem, kā to atvērt, ja tā
                    iestrēgst.""",
                    "Kafejnīcas komandas dalībnieks",
                    "lv",
                ),
                heading("Ar ko dalāmies"),
                text("""
                Mēs labprāt rādām savus maiņu grafikus, receptes un arī kļūdas: pirmo ziemu
                kafejnīca bija vaļā par daudz stundu, un nogurums gandrīz visu apturēja. Tagad
                strādājam tad, kad brauc autobuss. Atbrauciet paskatīties – vislabāk ceturtdienā,
                kad ir pankūkas.
                """),
            ],
            "journey": [
                (
                    "Sākas SEMPRE",
                    "Partneri lauku teritorijās meklē, kas cilvēkiem tiešām vajadzīgs.",
                ),
                (
                    "Pirmā pankūku diena",
                    """Izmēģinājums kultūras nama virtuvē: viena plīts, trīs galdi, pilna
                    istaba.""",
                ),
                (
                    "Rotaļu stūris un pastāvīgas darba dienas",
                    """Vecāki paši iekārto stūri bērniem; kafejnīca atvērta trīs dienas nedēļā.""",
                ),
                (
                    "Akseleratora komanda",
                    """Ar SEMPRE Accelerators sākas ceļš no mikroprojekta uz sociālo
                    jaunuzņēmumu.""",
                ),
                (
                    "Pirmais gads bez granta",
                    """Pusdienas, tortes un telpu noma sedz visus izdevumus.""",
                ),
            ],
            "results": [
                ("jaunieši", "pabeidza apmācību kafejnīcā"),
                ("ģimenes", "mēnesī nāk uz rotaļu stūri"),
                ("cilvēki", "pēc tam atrada pastāvīgu darbu"),
            ],
            "team": [
                "Maiņas vadītājs, agrāk ilgi bez darba",
                "Māmiņa, kas veido rotaļu stūri",
                "Sociālā darbiniece",
                "Pavāre un meistare",
                "Brīvprātīga grāmatvede",
            ],
        },
        en={
            "title": "Pieturi Liepā",
            "introduction": """A café in the village of Liepa where young people without work cook
            and serve, and parents with small children at last meet somebody to talk to. It began as
            a micro-project and now earns its own living.""",
            "story": [
                heading("Where the bus stops, there is coffee"),
                text("""
                Liepa has a school, the chimneys of a ceramics works and a bus stop. For a long time
                it had no place to sit down. Mothers with prams met in the rain outside the shop,
                young people at that same stop, and neither knew that they were missing the same
                thing.

                The social service did not offer a finished service, it asked what was needed. The
                answer was a surprise: not a course, but a kitchen. One where somebody has to be
                there at eight, because somebody is waiting for the soup.
                """),
                heading("What the accelerator team does"),
                text("""
                In the team are two young people who looked for work for a long time themselves, a
                mother from the play corner, a social worker and a cook. Together they decided what
                to sell, at what price and to whom. With the social business model canvas they saw
                within two evenings that coffee alone would not do: there had to be lunch for the
                teachers and a cake for Sunday.

                Every shift is a pair: one who knows, one who learns. After three months the
                beginner teaches the next one.
                """),
                quote(
                    """At first I was afraid of the till. Now I show others how to open it when it
                    jams.""",
                    "A member of the café's team",
                    "en",
                ),
                heading("What we share"),
                text("""
                We gladly show our rotas, our recipes and our mistakes: in the first winter the café
                was open for too many hours, and tiredness nearly stopped everything. Now we work
                when the bus runs. Come and see, best on a Thursday, when there are pancakes.
                """),
            ],
            "journey": [
                ("SEMPRE begins", "In rural areas, partners look for what people really need."),
                (
                    "The first pancake day",
                    """A trial in the kitchen of the culture house: one stove, three tables, a full
                    room.""",
                ),
                (
                    "A play corner and regular days",
                    """Parents furnish a corner for the children; the café opens three days a
                    week.""",
                ),
                (
                    "An accelerator team",
                    """With SEMPRE Accelerators begins the way from micro-project to social
                    start-up.""",
                ),
                (
                    "The first year without a grant",
                    """Lunches, cakes and letting the room cover all costs.""",
                ),
            ],
            "results": [
                ("young people", "finished their training in the café"),
                ("families", "come to the play corner in a month"),
                ("people", "found regular work afterwards"),
            ],
            "team": [
                "Shift leader, for a long time without work before",
                "Mother who runs the play corner",
                "Social worker",
                "Cook and trainer",
                "Voluntary bookkeeper",
            ],
        },
        de={
            "title": "Pieturi Liepā",
            "introduction": """Ein Café im Dorf Liepa, in dem junge Menschen ohne Arbeit kochen und
            bedienen und Eltern mit kleinen Kindern endlich jemanden zum Reden treffen. Es begann
            als Mikroprojekt und verdient sich heute selbst.""",
            "story": [
                heading("Wo der Bus hält, gibt es Kaffee"),
                text("""
                Liepa hat eine Schule, die Schornsteine eines Keramikwerks und eine Bushaltestelle.
                Lange gab es keinen Ort, um sich hinzusetzen. Mütter mit Kinderwagen trafen sich im
                Regen vor dem Laden, Jugendliche an eben dieser Haltestelle, und beide wussten
                nicht, dass ihnen dasselbe fehlte.

                Der Sozialdienst bot nichts Fertiges an, er fragte, was gebraucht wird. Die Antwort
                überraschte: kein Kurs, sondern eine Küche. Eine, in der jemand um acht da sein
                muss, weil jemand auf die Suppe wartet.
                """),
                heading("Was das Accelerator-Team tut"),
                text("""
                Zum Team gehören zwei junge Leute, die selbst lange Arbeit gesucht haben, eine
                Mutter aus der Spielecke, eine Sozialarbeiterin und eine Köchin. Gemeinsam
                entschieden sie, was verkauft wird, zu welchem Preis und an wen. Mit dem Social
                Business Model Canvas sahen sie an zwei Abenden, dass Kaffee allein nicht reicht: Es
                braucht ein Mittagessen für das Kollegium der Schule und eine Torte für den Sonntag.

                Jede Schicht ist ein Paar: Eine kann es, einer lernt es. Nach drei Monaten lernt der
                Anfänger die Nächste an.
                """),
                quote(
                    """Am Anfang hatte ich Angst vor der Kasse. Jetzt zeige ich anderen, wie man sie
                    aufbekommt, wenn sie klemmt.""",
                    "Mitglied des Café-Teams",
                    "de",
                ),
                heading("Was wir weitergeben"),
                text("""
                Wir zeigen gern unsere Dienstpläne, unsere Rezepte und unsere Fehler: Im ersten
                Winter war das Café zu viele Stunden geöffnet, und die Müdigkeit hätte fast alles
                beendet. Jetzt arbeiten wir, wenn der Bus fährt. Kommen Sie vorbei, am besten am
                Donnerstag, da gibt es Pfannkuchen.
                """),
            ],
            "journey": [
                (
                    "SEMPRE beginnt",
                    "Partner im ländlichen Raum suchen, was die Menschen wirklich brauchen.",
                ),
                (
                    "Der erste Pfannkuchentag",
                    """Ein Versuch in der Küche des Kulturhauses: ein Herd, drei Tische, ein voller
                    Raum.""",
                ),
                (
                    "Eine Spielecke und feste Tage",
                    """Eltern richten eine Ecke für die Kinder ein; das Café öffnet an drei Tagen in
                    der Woche.""",
                ),
                (
                    "Ein Accelerator-Team",
                    """Mit SEMPRE Accelerators beginnt der Weg vom Mikroprojekt zum sozialen
                    Start-up.""",
                ),
                (
                    "Das erste Jahr ohne Förderung",
                    """Mittagessen, Torten und die Vermietung des Raums decken alle Kosten.""",
                ),
            ],
            "results": [
                ("junge Menschen", "haben die Ausbildung im Café abgeschlossen"),
                ("Familien", "kommen im Monat in die Spielecke"),
                ("Menschen", "haben danach eine feste Arbeit gefunden"),
            ],
            "team": [
                "Schichtleiter, früher lange arbeitslos",
                "Mutter, die die Spielecke betreut",
                "Sozialarbeiterin",
                "Köchin und Ausbilderin",
                "Ehrenamtliche Buchhalterin",
            ],
        },
        lv_simple={
            "title": "Pieturi Liepā",
            "introduction": """Tā ir kafejnīca Liepas ciemā. Tur strādā jaunieši. Tur var satikties
            vecāki ar maziem bērniem.""",
            "story": [
                heading("Kas tas ir?"),
                text("""
                Liepā ilgi nebija kafejnīcas. Cilvēkiem nebija kur satikties. Jauniešiem nebija
                darba.

                Tagad ir kafejnīca. Jaunieši tur gatavo ēst. Viņi pasniedz kafiju un kūkas. Bērniem
                ir stūris, kur spēlēties.
                """),
                heading("Kā cilvēki strādā?"),
                text("""
                Kafejnīcā strādā divi kopā. Viens jau prot. Otrs mācās.

                Pēc trim mēnešiem otrs arī prot. Tad viņš māca nākamo.
                """),
                quote(
                    "Sākumā es baidījos no kases. Tagad es palīdzu citiem.",
                    "Cilvēks, kas strādā kafejnīcā",
                    "lv-simple",
                ),
                heading("Vai es varu atnākt?"),
                text("""
                Jā. Kafejnīca ir pie autobusa pieturas. Ceturtdienās ir pankūkas. Jūs varat arī
                jautāt, kā mēs to izdarījām.
                """),
            ],
            "journey": [
                ("Sākas projekts SEMPRE", "Cilvēkiem jautā, kas viņiem vajadzīgs."),
                ("Pirmā pankūku diena", "Cilvēki kopā cep pankūkas. Atnāk daudz viesu."),
                ("Stūris bērniem", "Vecāki iekārto vietu, kur bērni var spēlēties."),
                ("Cilvēki strādā komandā", "Viņi kopā izlemj, kā kafejnīca strādās."),
                ("Kafejnīca pelna pati", "Tai vairs nevajag naudu no projekta."),
            ],
            "results": [
                ("jaunieši", "iemācījās strādāt kafejnīcā"),
                ("ģimenes", "katru mēnesi nāk ar bērniem"),
                ("cilvēki", "atrada darbu"),
            ],
            "team": [
                "Jaunietis, kas vada darbu",
                "Māmiņa, kas rūpējas par bērnu stūri",
                "Sociālā darbiniece",
                "Pavāre",
                "Sieviete, kas palīdz ar naudu un rēķiniem",
            ],
        },
        en_simple={
            "title": "Pieturi Liepā: a café",
            "introduction": """This is a café in the village of Liepa in Latvia. Young people work
            there. Parents with small children can meet there.""",
            "story": [
                heading("What is it?"),
                text("""
                For a long time there was no café in Liepa. People had no place to meet. Young
                people had no work.

                Now there is a café. Young people cook there. They serve coffee and cake. There is a
                corner where children can play.
                """),
                heading("How do people work?"),
                text("""
                Two people always work together. One knows the work. One learns it.

                After three months, the second one knows it too. Then this person teaches the next
                one.
                """),
                quote(
                    "At first I was afraid of the till. Now I help others.",
                    "A person who works in the café",
                    "en-simple",
                ),
                heading("Can I come?"),
                text("""
                Yes. The café is at the bus stop. On Thursdays there are pancakes. You can also ask
                how we did it.
                """),
            ],
            "journey": [
                ("The project SEMPRE begins", "The partners ask people what they need."),
                ("The first pancake day", "People make pancakes together. Many guests come."),
                ("A corner for children", "Parents make a place where children can play."),
                ("People work as a team", "They decide together how the café works."),
                ("The café earns its own money", "It needs no project money any more."),
            ],
            "results": [
                ("young people", "learnt to work in the café"),
                ("families", "come with their children each month"),
                ("people", "found work"),
            ],
            "team": [
                "Young person who leads the work",
                "Mother who looks after the children's corner",
                "Social worker",
                "Cook",
                "Woman who helps with money and bills",
            ],
        },
        **of_initiative("pieturi-liepa"),
    ),
)
