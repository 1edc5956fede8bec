"""News."""

from home.demo.initiatives.shape import fact_box
from home.demo.prose import line, points, story
from home.demo.things import Thing, When
from knowledge.models import StoryPage

Sort = StoryPage.Sort


PROGRAMME_OUT = Thing(
    name="news-conference-programme",
    model=StoryPage,
    country="lv",
    source="lv",
    facts={"image": "conference", "sort": Sort.NEWS, "published_on": When(-2)},
    words={
        "lv": {
            "title": "Zināma programma: konference „Zem viena jumta” Valmierā",
            "introduction": line("""Divi stāsti no rīta, trīs galdi, astoņas darba grupas un
            solījumi nobeigumā. Pieteikties var jau tagad, arī tiešsaistē."""),
            "told_by": "Konferences darba grupa",
            "story": story(
                """Reģionālās konferences programma ir gatava. Rīts pieder tiem, kuri to dara
                ikdienā: kafejnīcas komanda no Liepas un virtuve no Liepājas stāsta, ko otrreiz
                darītu citādi. Prezentāciju nebūs, būs kafija un jautājumi.""",
                ("heading", "Pēcpusdienā strādājam"),
                """Astoņas darba grupas paņem pa vienam no astoņiem ieteikumiem politikas
                veidotājiem un meklē tam pirmo soli katra dalībnieka pašvaldībā. Dienas beigās katrs
                skaļi pasaka, ko izdarīs mēneša laikā, un pēc mēneša mēs piezvanīsim.""",
                fact_box(
                    "Īsumā",
                    points("""
                    Valmierā un tiešsaistē, visu dienu

                    Bez maksas, ar bērnu istabu

                    Latviski un angliski, ar tekstu uz ekrāna
                    """),
                ),
                ("heading", "Kam vēl ir vieta"),
                """Zālē palikušas 22 vietas (piemērs). Tiešsaistē vietu skaits nav ierobežots. Ceļa
                izdevumus sedz cilvēkiem, kuri citādi nevarētu atbraukt.""",
            ),
        },
        "en": {
            "title": "The programme is out: “Under one roof” in Valmiera",
            "introduction": line("""Two stories in the morning, three tables, eight working groups,
            and promises to end with. Signing up has begun, online as well."""),
            "told_by": "The conference's working group",
            "story": story(
                """The programme of the regional conference is ready. The morning belongs to those
                who do it every day: the café team from Liepa and the kitchen from Liepāja tell what
                they would do differently a second time. There will be no slides, but coffee and
                questions.""",
                ("heading", "In the afternoon we work"),
                """Eight working groups each take one of the eight recommendations to policy makers
                and look for its first step in the municipality of every participant. At the end of
                the day all say aloud what they will do within a month, and after a month we will
                ring.""",
                fact_box(
                    "In short",
                    points("""
                    In Valmiera and online, all day

                    Free of charge, with a children's room

                    In Latvian and English, with captions
                    """),
                ),
                ("heading", "There is still room"),
                """In the hall 22 seats are left (example). Online the number is not limited. Travel
                costs are paid for people who otherwise could not come.""",
            ),
        },
        "de": {
            "title": "Das Programm steht: „Unter einem Dach“ in Valmiera",
            "introduction": line("""Zwei Geschichten am Morgen, drei Tische, acht Arbeitsgruppen und
            am Schluss Versprechen. Die Anmeldung hat begonnen, auch für das Netz."""),
            "told_by": "Die Arbeitsgruppe der Konferenz",
            "story": story(
                """Das Programm der Regionalkonferenz ist fertig. Der Vormittag gehört denen, die es
                jeden Tag tun: Das Café-Team aus Liepa und die Küche aus Liepāja erzählen, was sie
                beim zweiten Mal anders machen würden. Folien gibt es nicht, dafür Kaffee und
                Fragen.""",
                ("heading", "Nachmittags wird gearbeitet"),
                """Acht Arbeitsgruppen nehmen sich je eine der acht Empfehlungen an die Politik vor
                und suchen den ersten Schritt für die Gemeinde jeder Teilnehmerin und jedes
                Teilnehmers. Am Ende sagen alle laut, was sie binnen eines Monats tun. Nach einem
                Monat rufen wir an.""",
                fact_box(
                    "Kurz gesagt",
                    points("""
                    In Valmiera und im Netz, den ganzen Tag

                    Kostenlos, mit Kinderzimmer

                    Lettisch und Englisch, mit Mitschrift
                    """),
                ),
                ("heading", "Noch ist Platz"),
                """Im Saal sind 22 Plätze frei (Beispiel). Im Netz ist die Zahl nicht begrenzt.
                Fahrtkosten werden denen erstattet, die sonst nicht kommen könnten.""",
            ),
        },
    },
    concepts=["social-enterprise", "peer-learning", "rural-life"],
    links=[
        ("drawn-from", "conference-vidzeme"),
        ("drawn-from", "pieturi-liepa"),
        ("drawn-from", "cheap-tasty-healthy"),
    ],
)

SPARE_PERSON = Thing(
    name="news-spare-person",
    model=StoryPage,
    country="se",
    source="sv",
    facts={"image": "story-winter-walk", "sort": Sort.NEWS, "published_on": When(-26)},
    words={
        "sv": {
            "title": "Reservpersonen reser vidare: från Luleå till Liepa",
            "introduction": line("""En vecka efter studiebesöket hörde caféet i Liepa av sig: de har
            infört hunddagisets reservperson i varje pass. Nu frågar fler."""),
            "told_by": "Sivans Hundtjänst",
            "story": story(
                """Idén är enkel. I varje pass på hunddagiset finns en person som inte är inplanerad
                på någon uppgift. Blir någon sjuk eller orkar inte, kliver hen in. Orkar alla, får
                hundarna en extra promenad.""",
                ("heading", "Vad det kostar"),
                """Ungefär en tiondel av arbetstiden (exempel). Vad det ger är svårare att räkna:
                det senaste
                halvåret ställde hunddagiset inte in en enda dag (exempel), och ingen behöver
                ringa på morgonen och förklara sig.""",
                ("heading", "Kom och titta"),
                """Hur vi gör har vi skrivit ner i vårt goda exempel om studiebesök, och vi håller
                en workshop om scheman. Ta med ert eget.""",
            ),
        },
        "en": {
            "title": "The spare person travels on: from Luleå to Liepa",
            "introduction": line("""A week after the peer visit the café in Liepa got in touch: each
            of its shifts now has the spare person of the dog day care. Others are asking, too."""),
            "told_by": "Sivans Hundtjänst",
            "story": story(
                """The idea is simple. In every shift at the dog day care there is one person who is
                not down for any task. If somebody is ill or has no strength, they step in. If all
                are well, the dogs get another walk.""",
                ("heading", "What it costs"),
                """About a tenth of the working time (example). What it brings is harder to count:
                in the
                past half year the day care did not close for a single day (example), and nobody has
                to ring in the morning and explain.""",
                ("heading", "Come and see"),
                """How we do it is written down in our good practice on peer visits, and we give a
                workshop on rotas. Bring your own.""",
            ),
        },
        "lv": {
            "title": "Rezerves cilvēks ceļo tālāk: no Lūleo uz Liepu",
            "introduction": line("""Nedēļu pēc savstarpējās vizītes atsaucās kafejnīca Liepā: tagad
            arī tur katrā maiņā ir rezerves cilvēks, kā suņu dienas centrā. Jautā arī citi."""),
            "told_by": "Sivans Hundtjänst",
            "story": story(
                """Doma ir vienkārša. Suņu dienas centrā katrā maiņā ir viens cilvēks, kuram nav
                ierādīts neviens uzdevums. Ja kāds saslimst vai viņam nav spēka, rezerves cilvēks
                stājas vietā. Ja visiem spēka pietiek, suņi iet vēl vienā pastaigā.""",
                ("heading", "Cik tas maksā"),
                """Apmēram desmito daļu darba laika (piemērs). Ko tas dod, saskaitīt ir grūtāk:
                pēdējā
                pusgadā centrs nebija slēgts nevienu dienu (piemērs), un nevienam no rīta nav
                jāzvana un jātaisnojas.""",
                ("heading", "Atbrauciet paskatīties"),
                """Kā mēs to darām, ir aprakstīts mūsu labajā praksē par savstarpējām vizītēm, un
                mēs rīkojam semināru par grafikiem. Paņemiet līdzi savējo.""",
            ),
        },
        "de": {
            "title": "Die Reserveperson reist weiter: von Luleå nach Liepa",
            "introduction": line("""Eine Woche nach dem Besuch meldete sich das Café in Liepa: Auch
            dort gibt es nun in jeder Schicht die Reserveperson der Hundetagesstätte. Schon fragen
            weitere."""),
            "told_by": "Sivans Hundtjänst",
            "story": story(
                """Die Idee ist einfach. In jeder Schicht der Hundetagesstätte gibt es eine Person,
                die für keine Aufgabe eingeteilt ist. Wird jemand krank oder fehlt die Kraft,
                springt sie ein. Geht es allen gut, gehen die Hunde eine Runde mehr.""",
                ("heading", "Was es kostet"),
                """Etwa ein Zehntel der Arbeitszeit (Beispiel). Was es bringt, lässt sich schwerer
                zählen: Im letzten halben Jahr fiel kein einziger Tag aus (Beispiel), und niemand
                muss morgens anrufen und sich erklären.""",
                ("heading", "Kommt und seht"),
                """Wie wir es machen, steht in unserer guten Praxis über gegenseitige Besuche, und
                wir geben einen Workshop über Dienstpläne. Bringt euren eigenen mit.""",
            ),
        },
    },
    concepts=["peer-learning", "animals", "work-and-skills", "long-term-unemployed"],
    links=[
        ("drawn-from", "visit-lulea"),
        ("drawn-from", "sivans-hundtjanst"),
        ("used-in", "workshop-rota"),
    ],
)

BUS = Thing(
    name="news-bus",
    model=StoryPage,
    country="lv",
    source="lv",
    facts={"image": "story-village-bus", "sort": Sort.NEWS, "published_on": When(-8)},
    words={
        "lv": {
            "title": "Pēdējais autobuss tagad gaida",
            "introduction": line("""Kafejnīcas maiņas vadītāja vēlējās autobusu pēc pēdējās maiņas.
            Pagasta pārvalde izlasīja, atnāca un pārlika reisu par četrdesmit minūtēm
            (piemērs)."""),
            "told_by": "Liepas pagasta pārvalde (piemērs)",
            "story": story(
                """Viss sākās ar vienu teikumu stāstā: „Vajag, lai autobuss pēc pēdējās maiņas vēl
                iet.” Pārvaldes darbiniece to izlasīja un nevis atbildēja, bet atnāca uz maiņu. Viņa
                mazgāja krūzes un pulksten astoņos vakarā pati stāvēja tukšā pieturā.""",
                ("heading", "Trīs zvani"),
                """Ar pārvadātāju vienojās triju telefona zvanu laikā. Reiss tagad iet četrdesmit
                minūtes vēlāk (piemērs). Nekas nav pielikts klāt, tikai pārcelts; skolēniem, kuri
                brauc no treniņiem, jaunais laiks arī ir ērtāks.""",
                fact_box(
                    "Ko no tā var mācīties",
                    points("""
                    Prasīt tiem, kuri brauc, nevis tikai skaitīt braucējus

                    Atnākt paskatīties tajā stundā, par kuru ir runa

                    Mainīt sarakstu vispirms uz mēnesi un tad izvērtēt
                    """),
                ),
            ),
        },
        "en": {
            "title": "The last bus waits now",
            "introduction": line("""A shift leader in the café wished for a bus after the last
            shift. The parish office read it, came, and moved the run by forty minutes
            (example)."""),
            "told_by": "The parish office of Liepa (example)",
            "story": story(
                """It all began with one sentence in a story: “I need a bus that still runs after
                the last shift.” A woman from the parish office read it and, instead of answering,
                came to work a shift. She washed cups, and at eight in the evening she stood at the
                empty stop herself.""",
                ("heading", "Three calls"),
                """It took three telephone calls to agree with the bus company. The run now leaves
                forty minutes later (example). Nothing was added, it was only moved; pupils on their
                way home from training find the new time better, too.""",
                fact_box(
                    "What can be learnt from it",
                    points("""
                    Ask those who travel instead of only counting them

                    Come and look in the very hour that is in question

                    Change the timetable for a month first, and then judge
                    """),
                ),
            ),
        },
        "de": {
            "title": "Der letzte Bus wartet jetzt",
            "introduction": line("""Eine Schichtleiterin im Café wünschte sich einen Bus nach der
            letzten Schicht. Die Gemeinde las es, kam und verlegte die Fahrt um vierzig Minuten
            (Beispiel)."""),
            "told_by": "Die Gemeindeverwaltung von Liepa (Beispiel)",
            "story": story(
                """Es begann mit einem Satz in einer Geschichte: „Ich brauche einen Bus, der nach
                der letzten Schicht noch fährt.“ Eine Mitarbeiterin der Gemeinde las ihn und
                antwortete nicht, sondern kam zur Schicht. Sie spülte Tassen und stand um acht Uhr
                abends selbst an der leeren Haltestelle.""",
                ("heading", "Drei Anrufe"),
                """Mit dem Busunternehmen war man sich nach drei Anrufen einig. Der Bus fährt jetzt
                vierzig Minuten später (Beispiel). Es kam nichts hinzu, es wurde nur verlegt; auch
                wer vom Training nach Hause will, findet die neue Zeit besser.""",
                fact_box(
                    "Was sich daraus lernen lässt",
                    points("""
                    Die fragen, die fahren, statt sie nur zu zählen

                    Zu der Stunde hingehen, um die es geht

                    Den Fahrplan erst für einen Monat ändern und dann urteilen
                    """),
                ),
            ),
        },
    },
    concepts=["rural-life", "work-and-skills", "young-people", "rural-residents"],
    links=[
        ("drawn-from", "pieturi-liepa"),
        ("evidence", "recommendation-1-take-part"),
        ("evidence", "recommendation-7-join-up-policy"),
    ],
)

THINGS = [PROGRAMME_OUT, SPARE_PERSON, BUS]
