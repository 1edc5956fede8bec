"""Organisations in Lithuania, Estonia, Sweden, Germany and Denmark."""

from home.demo.organisations.shape import organisation
from network.models.organisations import ActorKind, Level

THINGS = [
    organisation(
        "family-support-centre",
        "lt",
        "en",
        ActorKind.SERVICE_PROVIDER,
        Level.REGIONAL,
        "Vilnius",
        (54.69000, 25.28500),
        image="organisations",
        concepts=["children-and-families", "single-parents", "women"],
        links=[("supports", "single-parents-platform")],
        en=(
            "Family support centre (example)",
            """A centre for families in Lithuania that lends the platform for single parents its
            rooms in the evening, and its lawyer for one hour a week.""",
            """The centre knows the rules, the parents know the life. Both sit in the accelerator
            team, and both say that they learnt to wait before they answer.

            Families who come to the centre with a question are told of the platform on the first
            day.""",
        ),
        lv=(
            "Ģimeņu atbalsta centrs (piemērs)",
            """Ģimeņu centrs Lietuvā, kas vientuļo vecāku platformai vakaros aizdod telpas un uz
            vienu stundu nedēļā – savu juristi.""",
            """Centrs zina noteikumus, vecāki zina dzīvi. Abi ir akseleratora komandā, un abi saka,
            ka iemācījušies pagaidīt, pirms atbildēt.

            Ģimenēm, kas uz centru atnāk ar jautājumu, par platformu pastāsta jau pirmajā
            dienā.""",
        ),
        de=(
            "Zentrum für Familien (Beispiel)",
            """Ein Familienzentrum in Litauen, das der Plattform für Alleinerziehende abends seine
            Räume leiht und für eine Stunde in der Woche seine Juristin.""",
            """Das Zentrum kennt die Regeln, die Eltern kennen das Leben. Beide sitzen im
            Accelerator-Team, und beide sagen, dass sie gelernt haben, mit der Antwort zu warten.

            Familien, die mit einer Frage kommen, erfahren gleich am ersten Tag von der
            Plattform.""",
        ),
    ),
    organisation(
        "harkujarve-village-society",
        "ee",
        "en",
        ActorKind.NGO,
        Level.LOCAL,
        "Harkujärve",
        (59.40500, 24.60300),
        image="meeting",
        concepts=["community-spaces", "rural-life", "seniors", "rural-residents"],
        links=[("runs", "harkujarve-community-church")],
        en=(
            "Village society of Harkujärve (example)",
            """The association of the people who live in Harkujärve. Together with the parish it
            carries the community organisation in the church.""",
            """The society began with a request for a bus shelter. Today it keeps the list of
            drivers, the key to the playroom, and the one rule that holds everything together: every
            task has two names.

            Newcomers are invited by a neighbour, not by a poster.""",
        ),
        lv=(
            "Harkujerves ciema biedrība (piemērs)",
            """Harkujerves iedzīvotāju biedrība. Kopā ar draudzi tā uztur kopienas organizāciju
            baznīcā.""",
            """Biedrība sākās ar lūgumu pēc autobusa pieturas nojumes. Šodien tā glabā šoferu
            sarakstu, rotaļu istabas atslēgu un vienu noteikumu, kas visu satur kopā: katram darbam
            ir divi vārdi.

            Jaunos iedzīvotājus uzaicina kaimiņš, nevis plakāts.""",
        ),
        de=(
            "Dorfverein Harkujärve (Beispiel)",
            """Der Verein der Menschen, die in Harkujärve wohnen. Mit der Kirchengemeinde trägt er
            die Gemeinschaftsorganisation in der Kirche.""",
            """Der Verein begann mit der Bitte um ein Wartehäuschen. Heute führt er die Liste der
            Fahrer, verwahrt den Schlüssel zum Spielzimmer und hütet die eine Regel, die alles
            zusammenhält: An jeder Aufgabe stehen zwei Namen.

            Neue im Dorf werden von den Nachbarn eingeladen, nicht von einem Plakat.""",
        ),
    ),
    organisation(
        "lulea-coworking",
        "se",
        "en",
        ActorKind.COWORKING,
        Level.LOCAL,
        "Luleå",
        (65.58300, 22.15000),
        image="organisations",
        concepts=["social-enterprise", "work-and-skills", "peer-learning"],
        links=[("advises", "sivans-hundtjanst")],
        en=(
            "Co-working house by the harbour (example)",
            """A shared office in Luleå where small firms give social enterprises a desk, and once a
            month an hour of what they know.""",
            """A bookkeeper, a designer and a carpenter have their desks here. Each of them gave
            SIVANs one hour; that was enough for a price list, a sign and a ramp.

            The house now keeps one desk free for people who are trying something out.""",
        ),
        lv=(
            "Kopstrādes nams pie ostas (piemērs)",
            """Kopīgs birojs Lūleo, kur mazie uzņēmumi sociālajiem uzņēmumiem dod galdu un reizi
            mēnesī – stundu savu zināšanu.""",
            """Te strādā grāmatvede, dizainere un galdnieks. Katrs SIVANs atvēlēja vienu stundu; ar
            to pietika cenrādim, izkārtnei un uzbrauktuvei.

            Tagad namā viens galds vienmēr ir brīvs tiem, kas ko izmēģina.""",
        ),
        de=(
            "Coworking-Haus am Hafen (Beispiel)",
            """Ein Gemeinschaftsbüro in Luleå, in dem kleine Firmen sozialen Unternehmen einen
            Schreibtisch geben und einmal im Monat eine Stunde von dem, was sie können.""",
            """Eine Buchhalterin, eine Gestalterin und ein Tischler arbeiten hier. Jeder gab SIVANs
            eine Stunde; das reichte für eine Preisliste, ein Schild und eine Rampe.

            Ein Tisch bleibt im Haus nun immer frei für Menschen, die etwas ausprobieren.""",
        ),
    ),
    organisation(
        "lulea-employment-office",
        "se",
        "en",
        ActorKind.PUBLIC_BODY,
        Level.NATIONAL,
        "Luleå",
        (65.58600, 22.16000),
        image="recommendation",
        concepts=["work-and-skills", "long-term-unemployed", "people-with-disabilities"],
        links=[("supports", "sivans-hundtjanst")],
        en=(
            "Employment office in Luleå (example)",
            """The local office of the national employment service. It sends people to SIVANs for a
            trial week, and learnt to count more than contracts.""",
            """A trial week used to end with a form that had two boxes: employed, not employed.
            Together with the team, the office added a third: comes back on Monday.

            It pays for the work coach in the first six months (example).""",
        ),
        lv=(
            "Nodarbinātības dienests Lūleo (piemērs)",
            """Valsts nodarbinātības dienesta vietējā nodaļa. Tā sūta cilvēkus uz SIVANs
            izmēģinājuma nedēļu un iemācījusies skaitīt ne tikai līgumus.""",
            """Agrāk izmēģinājuma nedēļa beidzās ar veidlapu, kurā bija divas rūtiņas: pieņemts, nav
            pieņemts. Kopā ar komandu dienests pievienoja trešo: pirmdien nāk atkal.

            Pirmos sešus mēnešus tas maksā par darba konsultanti (piemērs).""",
        ),
        de=(
            "Arbeitsamt in Luleå (Beispiel)",
            """Die örtliche Stelle der staatlichen Arbeitsvermittlung. Sie schickt Menschen für eine
            Probewoche zu SIVANs und hat gelernt, mehr zu zählen als Verträge.""",
            """Früher endete eine Probewoche mit einem Formular mit zwei Kästchen: eingestellt,
            nicht eingestellt. Zusammen mit dem Team kam ein drittes dazu: kommt am Montag wieder.

            In den ersten sechs Monaten bezahlt das Amt die Arbeitsbegleitung (Beispiel).""",
        ),
    ),
    organisation(
        "north-frisia-press",
        "de",
        "de",
        ActorKind.COMPANY,
        Level.REGIONAL,
        "Husum",
        (54.47610, 9.05110),
        image="newspaper-web",
        concepts=["media", "rural-life", "migrants"],
        links=[("supports", "newspaper-and-web")],
        de=(
            "Regionalverlag in Nordfriesland (Beispiel)",
            """Ein Verlag mit einem Magazin für die Region. Er druckt Seiten von Newspaper & Web,
            bezahlt sie und streitet gern über Überschriften.""",
            """Am Anfang stand eine leere Seite kurz vor Redaktionsschluss. Daraus wurde eine
            Vereinbarung: vier Seiten im Jahr, bezahlt wie andere auch, und eine Redakteurin, die
            einmal im Monat am Tisch der Gruppe sitzt.

            Der Verlag hat neue Leserinnen und Leser gewonnen und einen Volontär (Beispiel).""",
        ),
        en=(
            "Regional publisher in North Frisia (example)",
            """A publisher with a magazine for the region. It prints pages by Newspaper & Web, pays
            for them, and likes to argue about headlines.""",
            """It began with an empty page shortly before the deadline. It became an agreement: four
            pages a year, paid like any other, and an editor who sits at the group's table once a
            month.

            The publisher won new readers, and a trainee (example).""",
        ),
        lv=(
            "Reģionālā izdevniecība Ziemeļfrīzijā (piemērs)",
            """Izdevniecība ar žurnālu reģionam. Tā drukā „Newspaper & Web” lappuses, par tām maksā
            un labprāt strīdas par virsrakstiem.""",
            """Sākumā bija tukša lappuse īsi pirms numura slēgšanas. No tās radās vienošanās: četras
            lappuses gadā, apmaksātas tāpat kā citas, un redaktore, kas reizi mēnesī sēž pie grupas
            galda.

            Izdevniecība ieguvusi jaunus lasītājus un vienu praktikantu (piemērs).""",
        ),
    ),
    organisation(
        "north-frisia-adult-education",
        "de",
        "de",
        ActorKind.EDUCATION,
        Level.LOCAL,
        "Bredstedt",
        (54.61900, 8.96500),
        image="workshop",
        concepts=["digital-skills", "migration-and-integration", "migrants"],
        links=[("advises", "newspaper-and-web"), ("supports", "aiidi")],
        de=(
            "Volkshochschule auf dem Land (Beispiel)",
            """Eine kleine Volkshochschule, die dorthin kommt, wo die Leute sind: Schreibwerkstatt
            in der Redaktion, Computerkurs im Gemeindehaus.""",
            """Kurse am anderen Ende des Kreises hat fast niemand zu Ende besucht. Seit die Schule
            mit einem Koffer voller Laptops unterwegs ist, bleiben die meisten bis zum letzten Abend
            (Beispiel).

            Wer einen Kurs beendet hat, darf den nächsten mitleiten.""",
        ),
        en=(
            "Rural adult education centre (example)",
            """A small school for adults that goes where people are: a writing workshop in the
            newsroom, a computer course in the community house.""",
            """Hardly anybody finished a course at the other end of the district. Since the school
            has been on the road with a case of laptops, most people stay until the last evening
            (example).

            Who has finished a course may help to lead the next.""",
        ),
        lv=(
            "Pieaugušo izglītības centrs laukos (piemērs)",
            """Neliela skola pieaugušajiem, kas brauc turp, kur ir cilvēki: rakstīšanas darbnīca
            redakcijā, datorkurss kopienas namā.""",
            """Kursus rajona otrā malā gandrīz neviens nepabeidza. Kopš skola ceļo ar koferi, kurā
            ir portatīvie datori, lielākā daļa paliek līdz pēdējam vakaram (piemērs).

            Kas kursu pabeidzis, var palīdzēt vadīt nākamo.""",
        ),
    ),
    organisation(
        "baltic-sea-programme",
        "de",
        "en",
        ActorKind.EU_BODY,
        Level.EU,
        "Rostock",
        (54.09240, 12.09910),
        image="organisations",
        concepts=["funding", "peer-learning", "social-enterprise"],
        links=[
            ("funds", "pieturi-liepa"),
            ("funds", "newspaper-and-web"),
            ("funds", "hear-me-out"),
        ],
        en=(
            "European programme for the Baltic Sea region (example)",
            """An EU programme that pays for cooperation across borders: visits, shared tools, and
            the time to try something that may go wrong.""",
            """The programme does not pay for a café. It pays for the café to be visited from five
            countries, and for what was learnt to be written down.

            Partners ask it for smaller forms and shorter waits; two of the eight recommendations
            are about that.""",
        ),
        lv=(
            "Eiropas programma Baltijas jūras reģionam (piemērs)",
            """ES programma, kas maksā par sadarbību pāri robežām: par vizītēm, kopīgiem rīkiem un
            laiku izmēģināt to, kas var arī neizdoties.""",
            """Programma nemaksā par kafejnīcu. Tā maksā par to, lai kafejnīcu apmeklē no piecām
            valstīm un lai iemācītais tiek pierakstīts.

            Partneri tai lūdz īsākas veidlapas un īsāku gaidīšanu; par to ir divi no astoņiem
            ieteikumiem.""",
        ),
        de=(
            "Europäisches Programm für den Ostseeraum (Beispiel)",
            """Ein EU-Programm, das Zusammenarbeit über Grenzen bezahlt: Besuche, gemeinsame
            Werkzeuge und die Zeit, etwas zu versuchen, das schiefgehen kann.""",
            """Das Programm bezahlt kein Café. Es bezahlt, dass das Café aus fünf Ländern besucht
            wird und dass aufgeschrieben wird, was man dort gelernt hat.

            Die Partner bitten um kürzere Formulare und kürzere Wartezeiten; davon handeln zwei der
            acht Empfehlungen.""",
        ),
    ),
    organisation(
        "aarhus-folk-high-school",
        "dk",
        "en",
        ActorKind.EDUCATION,
        Level.LOCAL,
        "Aarhus",
        (56.16290, 10.20390),
        image="workshop",
        concepts=["mental-health", "peer-learning", "young-people"],
        links=[("supports", "hear-me-out")],
        en=(
            "Folk high school in Aarhus (example)",
            """A folk high school that lends Hear me out a hall and a kitchen, and whose students
            learn to listen there.""",
            """Every autumn, a class takes part in three listening evenings. There is no exam. What
            the students keep is the list of sentences that they no longer say.

            The school pays Hear me out for training its teachers.""",
        ),
        lv=(
            "Tautas augstskola Orhūsā (piemērs)",
            """Tautas augstskola, kas „Hear me out” aizdod zāli un virtuvi un kuras audzēkņi tur
            mācās klausīties.""",
            """Katru rudeni viena grupa piedalās trijos klausīšanās vakaros. Eksāmena nav.
            Audzēkņiem paliek saraksts ar teikumiem, ko viņi vairs nesaka.

            Skola maksā „Hear me out” par savu skolotāju apmācību.""",
        ),
        de=(
            "Heimvolkshochschule in Aarhus (Beispiel)",
            """Eine Heimvolkshochschule, die Hear me out einen Saal und eine Küche leiht und deren
            Schülerinnen und Schüler dort das Zuhören lernen.""",
            """Jeden Herbst nimmt eine Klasse an drei Zuhörabenden teil. Eine Prüfung gibt es nicht.
            Was bleibt, ist eine Liste von Sätzen, die sie nicht mehr sagen.

            Die Schule bezahlt Hear me out für die Fortbildung ihrer Lehrkräfte.""",
        ),
    ),
]
