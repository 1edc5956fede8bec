"""Stories: two first-hand, told by roles, and two pieces of news."""

from home.demo.prose import line, paras
from home.demo.things import Thing, When
from knowledge.models import StoryPage

Sort = StoryPage.Sort


def story(*parts):
    """Blocks of the parts: a text of paragraphs, or a heading as ``("heading", text)``."""
    return [part if isinstance(part, tuple) else ("text", paras(part)) for part in parts]


FIRST_COFFEE = Thing(
    name="story-first-coffee",
    model=StoryPage,
    country="lv",
    source="lv",
    facts={"image": "cafe-liepa", "sort": Sort.FIRST_HAND, "published_on": When(-20)},
    words={
        "lv": {
            "title": "Mana pirmā kafija bija par karstu",
            "introduction": line("""Divus gadus viņa negāja nekur. Tagad otrdienās atslēdz
            kafejnīcu. Jaunieša stāsts no Liepas."""),
            "told_by": "Jauniete, kafejnīcas maiņas vadītāja (izdomāts piemērs)",
            "story": story(
                """Es nemācēju pateikt „labdien”. Ne jau tāpēc, ka būtu nepieklājīga. Pēc skolas es
                divus gadus gandrīz nerunāju ne ar vienu, izņemot vecmāmiņu un suni.""",
                ("heading", "Divi krūžu plaukti"),
                """Pirmajā dienā pavāre man neko nestāstīja par sociālo uzņēmējdarbību. Viņa
                parādīja divus plauktus: te tīrās krūzes, te tās, kas jāmazgā. Es mazgāju četras
                stundas. Tas bija labi, jo rokām bija darbs un galvai nebija jādomā, ko teikt.

                Trešajā dienā pie letes neviena nebija, un vīrs ar cepuri gribēja kafiju. Es uzlēju
                par karstu. Viņš pagaidīja, iedzēra un teica: „Nākamreiz būs labāk.” Nākamajā rītā
                viņš atnāca atkal. Tātad bija jābūt labāk.""",
                ("heading", "Tagad es mācu"),
                """Pēc trim mēnešiem man iedeva iesācēju, zēnu no kaimiņu ciema. Viņš lej par
                aukstu. Es viņam saku to, ko teica man.

                Ja kāds no pašvaldības to lasa: nevajag man biznesa plānu. Vajag, lai autobuss pēc
                pēdējās maiņas vēl iet.""",
            ),
        },
        "en": {
            "title": "My first coffee was too hot",
            "introduction": line("""For two years she went nowhere. Now she unlocks the café on
            Tuesdays. A young person's story from Liepa."""),
            "told_by": "A young woman who leads a shift in the café (invented example)",
            "story": story(
                """I could not say “good day”. Not that I was rude. After school I had hardly spoken
                to anyone for two years, apart from my grandmother and the dog.""",
                ("heading", "Two shelves of cups"),
                """On the first day the cook told me nothing about social entrepreneurship. She
                showed me two shelves: clean cups here, cups to be washed there. I washed for four
                hours. That was good, for the hands had work and the head need not think what to
                say.

                On the third day nobody was at the counter, and a man in a cap wanted coffee. I made
                it too hot. He waited, took a sip and said: “It will be better next time.” The next
                morning he was there again. So it had to be better.""",
                ("heading", "Now I teach"),
                """After three months I was given a beginner, a boy from the next village. He makes
                it too cold. I tell him what I was told.

                If somebody from the municipality reads this: I do not need a business plan. I need
                a bus that still runs after the last shift.""",
            ),
        },
        "de": {
            "title": "Mein erster Kaffee war zu heiß",
            "introduction": line("""Zwei Jahre ging sie nirgendwohin. Jetzt schließt sie dienstags
            das Café auf. Die Geschichte einer jungen Frau aus Liepa."""),
            "told_by": "Eine junge Frau, die im Café eine Schicht leitet (erfundenes Beispiel)",
            "story": story(
                """Ich konnte nicht „Guten Tag“ sagen. Nicht aus Unhöflichkeit. Nach der Schule
                hatte ich zwei Jahre lang fast mit niemandem gesprochen außer mit meiner Oma und dem
                Hund.""",
                ("heading", "Zwei Regale mit Tassen"),
                """Am ersten Tag hat mir die Köchin nichts von sozialem Unternehmertum erzählt. Sie
                zeigte mir zwei Regale: hier die sauberen Tassen, da die zum Spülen. Ich habe vier
                Stunden gespült. Das war gut, denn die Hände hatten zu tun, und der Kopf musste
                nicht überlegen, was er sagt.

                Am dritten Tag stand niemand an der Theke, und ein Mann mit Mütze wollte Kaffee. Ich
                machte ihn zu heiß. Er wartete, nahm einen Schluck und sagte: „Nächstes Mal wird er
                besser.“ Am nächsten Morgen war er wieder da. Also musste er besser werden.""",
                ("heading", "Jetzt lerne ich andere an"),
                """Nach drei Monaten bekam ich einen Anfänger, einen Jungen aus dem Nachbardorf. Er
                macht den Kaffee zu kalt. Ich sage ihm, was man mir gesagt hat.

                Falls das jemand von der Gemeinde liest: Ich brauche keinen Businessplan. Ich
                brauche einen Bus, der nach der letzten Schicht noch fährt.""",
            ),
        },
    },
    concepts=["work-and-skills", "food", "young-people", "rural-life"],
    links=[("drawn-from", "pieturi-liepa")],
)

FIRST_ARTICLE = Thing(
    name="story-first-article",
    model=StoryPage,
    country="de",
    source="de",
    facts={"image": "newspaper-web", "sort": Sort.FIRST_HAND, "published_on": When(-13)},
    words={
        "de": {
            "title": "Der Nachbar, der meinen Artikel ausschnitt",
            "introduction": line("""Drei Jahre wohnte sie neben ihm, ohne dass sie mehr als „Moin“
            wechselten. Dann schrieb sie für das Magazin über Friedhöfe."""),
            "told_by": "Eine Autorin der Redaktion, vor Jahren zugewandert (erfundenes Beispiel)",
            "story": story(
                """In meiner ersten Redaktionssitzung fragten sie, worüber ich schreiben will. Alle
                erwarteten die Flucht. Ich sagte: über den Friedhof. Es wurde still, dann lachte
                jemand, und dann fragten alle durcheinander.""",
                ("heading", "Warum Blumen und keine Steine?"),
                """Mir war aufgefallen, dass die Leute hier ihre Toten gießen. Jeden Samstag, mit
                grünen Kannen. Bei uns legt man Steine und geht. Ich wollte wissen, was die
                Gießenden dabei denken, also habe ich mich mit einem Block dazugestellt.

                Neun Menschen haben mir geantwortet. Einer hat geweint, eine hat mir Kuchen
                mitgegeben. Mein Deutsch hatte viele Fehler. Die Kollegin strich sie nicht einfach
                an, sie fragte: Meinst du das so oder so? Oft meinte ich etwas Drittes.""",
                ("heading", "Ausgeschnitten"),
                """Als das Heft erschien, klingelte der Nachbar. Er hatte den Artikel ausgeschnitten
                und wollte, dass ich ihn unterschreibe. Seine Frau liegt in der dritten Reihe.
                Seitdem gießen wir manchmal zusammen.

                Ich bin noch immer zugewandert. Aber ich komme in der Zeitung nicht mehr nur
                vor.""",
            ),
        },
        "en": {
            "title": "The neighbour who cut out my article",
            "introduction": line("""For three years she lived next door to him, and they never said
            more than “moin”. Then she wrote about cemeteries for the magazine."""),
            "told_by": "An author of the newsroom who came years ago (invented example)",
            "story": story(
                """At my first meeting in the newsroom they asked what I wanted to write about. They
                all expected the flight. I said: about the cemetery. It went quiet, then somebody
                laughed, and then all of them asked at once.""",
                ("heading", "Why flowers and not stones?"),
                """I had noticed that people here water their dead. Every Saturday, with green cans.
                Where I come from we lay down stones and leave. I wanted to know what they think
                while they pour, so I went and stood beside them with a notepad.

                Nine people answered me. One wept, one gave me cake to take home. My German had many
                mistakes. My colleague did not simply mark them; she asked: do you mean it this way
                or that? Often I meant a third thing.""",
                ("heading", "Cut out"),
                """When the issue was out, the neighbour rang. He had cut out the article and wanted
                me to sign it. His wife lies in the third row. Since then we sometimes do the
                watering together.

                I am still somebody who came from elsewhere. But I no longer just appear in the
                paper.""",
            ),
        },
        "lv": {
            "title": "Kaimiņš, kurš izgrieza manu rakstu",
            "introduction": line("""Trīs gadus viņi dzīvoja blakus un nepateica viens otram vairāk
            par „moin”. Tad viņa žurnālam uzrakstīja par kapsētām."""),
            "told_by": "Redakcijas autore, ieceļojusi pirms gadiem (izdomāts piemērs)",
            "story": story(
                """Pirmajā redakcijas sanāksmē man jautāja, par ko gribu rakstīt. Visi gaidīja, ka
                par bēgšanu. Es teicu: par kapsētu. Kļuva klusu, tad kāds iesmējās, un tad visi
                jautāja reizē.""",
                ("heading", "Kāpēc puķes, nevis akmeņi?"),
                """Biju pamanījusi, ka cilvēki te savus mirušos laista. Katru sestdienu, ar zaļām
                kannām. Pie mums noliek akmeni un aiziet. Gribēju zināt, ko viņi laistot domā, tāpēc
                nostājos blakus ar bloknotu.

                Atbildēja deviņi cilvēki. Viens raudāja, viena iedeva man līdzi kūku. Manā vācu
                valodā bija daudz kļūdu. Kolēģe tās vis nesvītroja, viņa jautāja: tu to domā tā vai
                tā? Bieži es biju domājusi vēl ko trešo.""",
                ("heading", "Izgriezts"),
                """Kad numurs iznāca, pie durvīm piezvanīja kaimiņš. Viņš rakstu bija izgriezis un
                gribēja, lai es to parakstu. Viņa sieva guļ trešajā rindā. Kopš tās dienas mēs
                dažreiz laistām kopā.

                Es joprojām esmu ieceļotāja. Bet avīzē es vairs neesmu tikai kāds, par kuru
                raksta.""",
            ),
        },
    },
    concepts=["media", "migration-and-integration", "migrants", "women"],
    links=[("drawn-from", "newspaper-and-web"), ("used-in", "workshop-writing")],
)

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
    facts={"image": "dog-day-care-lulea", "sort": Sort.NEWS, "published_on": When(-26)},
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
                """Vi har skrivit ner hur vi gör i god praxis om studiebesök, och vi håller en
                verkstad om scheman. Ta med ert eget.""",
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

THINGS = [FIRST_COFFEE, FIRST_ARTICLE, PROGRAMME_OUT, SPARE_PERSON]
