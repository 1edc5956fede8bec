"""Sivans Hundtjänst: dog day care in Luleå, Sweden."""

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
    name="sivans-hundtjanst",
    model=InitiativePage,
    country="se",
    source="en",
    facts={
        "image": "dog-day-care-lulea",
        "place": "Luleå",
        "latitude": 65.58480,
        "longitude": 22.15470,
        "stage": Stage.SELF_SUSTAINING,
        "outcome": Outcome.ENTERPRISE,
        "started": day("2017-08-21").date,
        "contact_email": "sivans@example.org",
    },
    concepts=[
        "animals",
        "work-and-skills",
        "social-enterprise",
        "long-term-unemployed",
        "people-with-disabilities",
        "people-with-mental-health-difficulties",
    ],
    words=editions(
        days=[
            day("2017-08-21"),
            day("2018-10-01"),
            day("2019-06-01", known=True),
            day("2020-03-16"),
            day("2021-03-01"),
        ],
        numbers=[(22, "2021-06-01"), (11, "2021-06-01"), (4, "2021-06-01")],
        sides=[MEMBER, MEMBER, PROFESSIONAL, PROFESSIONAL],
        en={
            "title": "Sivans Hundtjänst",
            "introduction": """A dog day care in Luleå, run by people who find it hard to enter
            the labour market. The customers have four legs, the work is real, and the bills
            are paid.""",
            "story": [
                heading("The dog does not ask for a CV"),
                text("""
                At half past seven the first cars stop outside. A spaniel that pulls, an old
                retriever that has to be lifted, a poodle with opinions. Somebody opens the door,
                knows every name, and writes on the board who has eaten. Two years ago, that
                somebody had been told that there was no work for people who sometimes cannot come.

                SIVANs turned the question round. It did not look for people who fit a post, but
                planned shifts that hold when one person has a bad day. There is always one spare
                person. Nobody has to explain why.
                """),
                heading("A business, not a pastime"),
                text("""
                Owners pay by the month, as anywhere else. The accelerator team worked through
                prices, insurance and cleaning with a business adviser, and it decided to have
                customers before it had a logo. A municipality buys two places for the assistance
                dogs of its residents.

                What is left over goes into hours: more of those who began as trainees are now
                employed, some for ten hours a week, some for thirty.
                """),
                quote(
                    "Nobody here asks me what I cannot do. The dogs only ask when we go out.",
                    "A member of the team",
                    "en",
                ),
                heading("Ask us about"),
                text("""
                Rotas with a spare person, talks with job centres, and how to tell customers what
                kind of workplace this is without telling anybody's story for them. We take guests
                twice a year; bring boots.
                """),
            ],
            "journey": [
                (
                    "Three dogs on trial",
                    "A garage, a fence and three owners from the neighbourhood.",
                ),
                (
                    "Rooms of our own",
                    "Ground floor, wide doors, a yard; the first paying customers.",
                ),
                (
                    "An accelerator team",
                    "SEMPRE Accelerators: from a micro-project to a business that carries itself.",
                ),
                (
                    "Fewer dogs, nobody sent home",
                    """Owners work from home; the team walks the dogs of those who must stay
                    indoors.""",
                ),
                (
                    "The first permanent contracts",
                    "Four people who began as trainees are employed.",
                ),
            ],
            "results": [
                ("dogs", "are looked after on an ordinary day"),
                ("people", "work here, full or part time"),
                ("people", "have a permanent contract"),
            ],
            "team": [
                "Day leader, herself long without work",
                "Dog keeper who plans the rota",
                "Work coach",
                "Business adviser",
            ],
        },
        lv={
            "title": "Sivans Hundtjänst",
            "introduction": """Suņu dienas centrs Lūleo, ko vada cilvēki, kam grūti iekļauties darba
            tirgū. Klientiem ir četras kājas, darbs ir īsts, un rēķini tiek apmaksāti.""",
            "story": [
                heading("Suns neprasa CV"),
                text("""
                Pusastoņos pie durvīm apstājas pirmās mašīnas. Spaniels, kas velk, vecs retrīvers,
                kas jāiecel, pūdelis ar savu viedokli. Kāds atver durvis, zina katra vārdu un uz
                tāfeles pieraksta, kurš ir ēdis. Pirms diviem gadiem šim cilvēkam teica, ka tādiem,
                kas reizēm nevar atnākt, darba nav.

                SIVANs apgrieza jautājumu otrādi. Tas nemeklēja cilvēkus, kas der amatam, bet
                veidoja maiņas, kas iztur arī tad, ja kādam ir slikta diena. Vienmēr ir viens
                rezervē. Nevienam nav jāpaskaidro iemesls.
                """),
                heading("Uzņēmums, nevis laika kavēklis"),
                text("""
                Saimnieki maksā par mēnesi tāpat kā citur. Akseleratora komanda kopā ar
                uzņēmējdarbības konsultantu izrēķināja cenas, apdrošināšanu un uzkopšanu, un klienti
                tai bija agrāk nekā logotips. Pašvaldība pērk divas vietas savu iedzīvotāju suņiem
                asistentiem.

                Pārpalikums pārtop darba stundās: arvien vairāk to, kas sāka kā praktikanti, tagad
                ir darbinieki – cits desmit stundas nedēļā, cits trīsdesmit.
                """),
                quote(
                    "Neviens te nejautā, ko es nevaru. Suņi jautā tikai to, kad iesim ārā.",
                    "Komandas dalībniece",
                    "lv",
                ),
                heading("Jautājiet mums"),
                text("""
                Par grafikiem ar rezerves cilvēku, par sarunām ar nodarbinātības dienestu un par to,
                kā pastāstīt klientiem, kas tā ir par darbavietu, nestāstot neviena dzīvesstāstu
                viņa vietā. Viesus uzņemam divreiz gadā; ņemiet līdzi zābakus.
                """),
            ],
            "journey": [
                ("Trīs suņi izmēģinājumam", "Garāža, žogs un trīs saimnieki no kaimiņiem."),
                (
                    "Savas telpas",
                    "Pirmais stāvs, platas durvis, pagalms; pirmie maksājošie klienti.",
                ),
                (
                    "Akseleratora komanda",
                    "SEMPRE Accelerators: no mikroprojekta par uzņēmumu, kas sevi uztur.",
                ),
                (
                    "Mazāk suņu, bet neviens netiek atlaists",
                    "Saimnieki strādā mājās; komanda izved to cilvēku suņus, kam jāpaliek iekšā.",
                ),
                ("Pirmie pastāvīgie līgumi", "Četri bijušie praktikanti kļūst par darbiniekiem."),
            ],
            "results": [
                ("suņi", "tiek pieskatīti parastā dienā"),
                ("cilvēki", "šeit strādā pilnu vai nepilnu laiku"),
                ("cilvēki", "ir noslēguši pastāvīgu līgumu"),
            ],
            "team": [
                "Dienas vadītāja, pati ilgi bez darba",
                "Suņu kopējs, kas veido grafiku",
                "Darba konsultante",
                "Uzņēmējdarbības konsultants",
            ],
        },
        de={
            "title": "Sivans Hundtjänst",
            "introduction": """Eine Hundetagesstätte in Luleå, betrieben von Menschen, die schwer
            auf den Arbeitsmarkt kommen. Die Kundschaft hat vier Beine, die Arbeit ist echt, und die
            Rechnungen werden bezahlt.""",
            "story": [
                heading("Der Hund fragt nicht nach dem Lebenslauf"),
                text("""
                Um halb acht halten die ersten Autos. Ein Spaniel, der zieht, ein alter Retriever,
                den man heben muss, ein Pudel mit eigener Meinung. Jemand öffnet, kennt jeden Namen
                und schreibt an die Tafel, wer schon gefressen hat. Vor zwei Jahren hatte man diesem
                Jemand gesagt, für Leute, die manchmal nicht kommen können, gebe es keine Arbeit.

                SIVANs hat die Frage umgedreht. Gesucht wurden nicht Menschen, die auf eine Stelle
                passen; geplant wurden Schichten, die halten, wenn jemand einen schlechten Tag hat.
                Eine Person ist immer in Reserve. Niemand muss erklären, warum.
                """),
                heading("Ein Betrieb, kein Zeitvertreib"),
                text("""
                Die Halterinnen und Halter zahlen monatlich, wie anderswo auch. Das Accelerator-Team
                hat mit einem Unternehmensberater Preise, Versicherung und Reinigung durchgerechnet,
                und es hatte Kundschaft, bevor es ein Logo hatte. Eine Kommune kauft zwei Plätze für
                Assistenzhunde.

                Was übrig bleibt, wird zu Arbeitsstunden: Immer mehr von denen, die als Praktikanten
                anfingen, sind heute angestellt, manche für zehn Stunden in der Woche, manche für
                dreißig.
                """),
                quote(
                    """Niemand fragt mich hier, was ich nicht kann. Die Hunde fragen nur, wann es
                    rausgeht.""",
                    "Mitglied des Teams",
                    "de",
                ),
                heading("Fragen Sie uns nach"),
                text("""
                Dienstplänen mit Reserve, Gesprächen mit dem Arbeitsamt und danach, wie man der
                Kundschaft sagt, was für ein Arbeitsplatz das ist, ohne für andere deren Geschichte
                zu erzählen. Gäste nehmen wir zweimal im Jahr auf; bringen Sie Stiefel mit.
                """),
            ],
            "journey": [
                (
                    "Drei Hunde zur Probe",
                    "Eine Garage, ein Zaun und drei Familien aus der Nachbarschaft.",
                ),
                (
                    "Eigene Räume",
                    "Erdgeschoss, breite Türen, ein Hof; die ersten zahlenden Kunden.",
                ),
                (
                    "Ein Accelerator-Team",
                    "SEMPRE Accelerators: vom Mikroprojekt zum Betrieb, der sich selbst trägt.",
                ),
                (
                    "Weniger Hunde, und niemand muss gehen",
                    """Viele arbeiten zu Hause; das Team führt die Hunde derer aus, die
                    drinnen bleiben müssen.""",
                ),
                ("Die ersten festen Verträge", "Vier frühere Praktikanten werden angestellt."),
            ],
            "results": [
                ("Hunde", "werden an einem gewöhnlichen Tag betreut"),
                ("Menschen", "arbeiten hier in Voll- oder Teilzeit"),
                ("Menschen", "haben einen unbefristeten Vertrag"),
            ],
            "team": [
                "Tagesleiterin, selbst lange ohne Arbeit",
                "Hundepfleger, der den Dienstplan macht",
                "Arbeitsbegleiterin",
                "Unternehmensberater",
            ],
        },
        sv={
            "title": "Sivans Hundtjänst",
            "introduction": """Ett hunddagis i Luleå som drivs av människor som har svårt att komma
            in på arbetsmarknaden. Kunderna har fyra ben, arbetet är på riktigt och räkningarna blir
            betalda.""",
            "story": [
                heading("Hunden frågar inte efter ditt CV"),
                text("""
                Halv åtta stannar de första bilarna utanför. En spaniel som drar, en gammal
                retriever som måste lyftas, en pudel med egna åsikter. Någon öppnar dörren, kan alla
                namn och skriver på tavlan vem som har ätit. För två år sedan fick samma någon höra
                att det inte finns arbete för den som ibland inte kan komma.

                SIVANs vände på frågan. Här letade man inte efter människor som passar en tjänst,
                man planerade arbetspass som håller när någon har en dålig dag. Det finns alltid en
                i reserv. Ingen behöver förklara varför.
                """),
                heading("Ett företag, inte ett tidsfördriv"),
                text("""
                Hundägarna betalar per månad som på andra ställen. Acceleratorteamet räknade igenom
                priser, försäkring och städning med en företagsrådgivare, och det hade kunder innan
                det hade en logotyp. En kommun köper två platser åt sina invånares assistanshundar.

                Det som blir över blir arbetstimmar: allt fler som började på praktik är nu
                anställda, några tio timmar i veckan, några trettio.
                """),
                quote(
                    """Ingen här frågar vad jag inte kan. Hundarna frågar bara när vi ska gå ut.""",
                    "Medlem i teamet",
                    "sv",
                ),
                heading("Fråga oss om"),
                text("""
                Scheman med en person i reserv, samtal med arbetsförmedlingen och hur man berättar
                för kunderna vad det är för arbetsplats utan att berätta någon annans historia. Vi
                tar emot gäster två gånger om året; ta med stövlar.
                """),
            ],
            "journey": [
                ("Tre hundar på prov", "Ett garage, ett staket och tre hundägare från kvarteret."),
                (
                    "Egna lokaler",
                    "Bottenvåning, breda dörrar, en gård; de första betalande kunderna.",
                ),
                (
                    "Ett acceleratorteam",
                    "SEMPRE Accelerators: från mikroprojekt till ett företag som bär sig självt.",
                ),
                (
                    "Färre hundar, men ingen får gå hem",
                    """Ägarna arbetar hemma; teamet går ut med hundarna åt dem som måste
                    stanna inne.""",
                ),
                ("De första fasta anställningarna", "Fyra som började på praktik anställs."),
            ],
            "results": [
                ("hundar", "tas om hand en vanlig dag"),
                ("personer", "arbetar här på hel- eller deltid"),
                ("personer", "har fast anställning"),
            ],
            "team": [
                "Dagledare, själv länge utan arbete",
                "Hundskötare som lägger schemat",
                "Arbetscoach",
                "Företagsrådgivare",
            ],
        },
        **of_initiative("sivans-hundtjanst"),
    ),
    linked_by=[("advises", "lulea-coworking"), ("supports", "lulea-employment-office")],
)
