"""Good practices in the field's form, each first in its own language."""

from datetime import date

from home.demo.prose import line, paras, points
from home.demo.things import Thing
from knowledge.models import GoodPracticePage

RESULTS = "https://www.sempre-accelerators.eu/results"


def resources(*rows):
    """Blocks of rows (what, amount, unit); the amount is None where there is none."""
    return [
        ("resource", {"what": what, "amount": amount, "unit": unit}) for what, amount, unit in rows
    ]


def links(*rows):
    """Blocks of rows (title, address)."""
    return [("link", {"title": title, "url": url}) for title, url in rows]


CAFE = Thing(
    name="practice-cafe",
    model=GoodPracticePage,
    country="lv",
    source="lv",
    facts={
        "image": "good-practice",
        "period_start": date(2019, 9, 1),
        "period_end": date(2021, 6, 30),
        "contact_name": "Pieturi Liepā",
        "contact_email": "liepa@example.org",
    },
    words={
        "lv": {
            "title": "Kafejnīca kā pirmā darbavieta",
            "introduction": line("""Kafejnīcā strādā jaunieši, kuriem darba vēl nav bijis, un
            vecāki, kuri meklē ceļu atpakaļ uz darbu. Viesi bauda kūku, komanda iegūst
            pieredzi."""),
            "problem": paras("""Mazā pagastā jaunietim bez pieredzes pirmo darbu neviens nedod, jo
            visur prasa pieredzi. Vecāki ar maziem bērniem sēž mājās katrs par sevi: līdz pilsētai
            ir tālu, un bērnu nav kam atstāt.

            Abām grupām trūkst viena un tā paša: vietas, kur satikties un kaut ko darīt kopā."""),
            "context": paras("""Liepa ir ciems Vidzemē. Ideja izauga no mikroprojekta: sākumā tā
            bija tikšanās vieta vecākiem, un kafejnīca pienāca klāt vēlāk. (Visi datumi un skaitļi
            šajā lapā ir piemēri.)"""),
            "solution": points("""
            Kafejnīca ir atvērta tad, kad pieturā apstājas autobuss, nevis no rīta līdz vakaram.

            Katru maiņu strādā pāris: viens iesācējs un viens, kurš darbu jau prot. Pēc trim
            mēnešiem iesācējs māca nākamo.

            Blakus galdiem ir bērnu stūris, un vecāki to uzrauga pēc kārtas.

            Reizi mēnesī komanda pie sociālās uzņēmējdarbības modeļa audekla izrunā, kas izdevās,
            kas nē un ko mainīt.
            """),
            "actors": paras("""Akseleratora komanda: divi jaunieši, divas māmiņas, sociālā
            darbiniece un uzņēmēja, kurai ir sava maiznīca (piemērs). Pašvaldība deva telpas,
            vietējais iespēju nodrošināšanas tīkls atveda pirmos viesus."""),
            "resources": resources(
                ("Telpas ar virtuvi, pašvaldības īpašums", 60, "m²"),
                ("Virtuves un kases iekārtas (piemērs)", 4800, "eiro"),
                ("Mentora darbs pirmajā gadā (piemērs)", 120, "stundas"),
                ("Pārtikas higiēnas kursi komandai (piemērs)", 8, "cilvēki"),
                ("Uzticēšanās un pacietība", None, ""),
            ),
            "evidence": paras("""Kafejnīca kļuva par sociālo uzņēmumu, kas sevi uztur. Gada laikā
            tajā strādājuši 14 cilvēki, no tiem 6 pēc tam atraduši pastāvīgu darbu citur (piemērs).

            Vēl viena zīme: vecāki bērnu stūrim tagad raksta grafiku paši, un neviens viņiem to
            vairs neatgādina."""),
            "difficulties": points("""
            Pirmajā ziemā viesu bija maz. Palīdzēja pusdienas uz pasūtījumu skolai un pagasta
            namam.

            Daži jaunieši negaidot pazuda. Komanda iemācījās piezvanīt jau otrajā dienā un vaicāt,
            kā klājas, nevis kāpēc nav ieradies.

            Grāmatvedība izrādījās grūtāka nekā cepšana. To tagad kārto viens ārpakalpojums trim
            organizācijām.
            """),
            "transfer": paras("""Der visur, kur ir vieta, kurai cilvēki tāpat iet garām: pietura,
            bibliotēka, pasts. Vajag telpas bez īres vai ar zemu īri vismaz diviem gadiem, vienu
            pieredzējušu pavāru un pašvaldību, kura pērk. Sāciet ar divām atvērtām dienām
            nedēļā."""),
            "links": links(("SEMPRE Accelerators rezultāti", RESULTS)),
        },
        "en": {
            "title": "A café as a first workplace",
            "introduction": line("""Young people who have never had a job, and parents on their way
            back to one, run a café. The guests get cake, the team gets experience."""),
            "problem": paras("""In a small parish nobody gives a first job to a young person without
            experience, since experience is what everybody asks for. Parents of small children sit
            at home, each on their own: town is far, and there is nobody to leave the children with.

            Both lack the same thing: a place to meet and to do something together."""),
            "context": paras("""Liepa is a village in Vidzeme. The idea grew out of a micro-project:
            first came a meeting place for parents, and the café joined it later. (All dates and
            figures on this page are examples.)"""),
            "solution": points("""
            The café opens when the bus stops outside, not from morning till evening.

            Each shift is worked by two: a beginner and someone who knows the work. After three
            months the beginner teaches the next one.

            Beside the tables is a children's corner, and the parents take turns at minding it.

            Once a month the team sits down with the social business model canvas and talks
            through what went well, what did not, and what to change.
            """),
            "actors": paras("""The accelerator team: two young people, two mothers, a social worker
            and a businesswoman with a bakery of her own (example). The municipality gave the
            rooms, the local empowerment network brought the first guests."""),
            "resources": resources(
                ("Rooms with a kitchen, owned by the municipality", 60, "m²"),
                ("Kitchen equipment and a till (example)", 4800, "euro"),
                ("A mentor's work in the first year (example)", 120, "hours"),
                ("Food hygiene course for the team (example)", 8, "people"),
                ("Trust and patience", None, ""),
            ),
            "evidence": paras("""The café became a social enterprise that keeps itself. Within a
            year 14 people worked there, of whom 6 then found a lasting job elsewhere (example).

            And another sign: the parents now draw up the rota for the children's corner
            themselves, without anybody reminding them."""),
            "difficulties": points("""
            In the first winter there were few guests. Lunches to order, for the school and the
            parish hall, helped.

            Some young people vanished without a word. The team learnt to ring on the second day
            and to ask how they are, not why they did not come.

            Bookkeeping turned out to be harder than baking. One outside bookkeeper now does it for
            three organisations.
            """),
            "transfer": paras("""It fits wherever there is a place that people pass anyway: a bus
            stop, a library, a post office. It takes rooms at little or no rent for two years at
            least, one experienced cook, and a municipality that buys. Begin with two open days a
            week."""),
            "links": links(("Results of SEMPRE Accelerators", RESULTS)),
        },
        "de": {
            "title": "Ein Café als erster Arbeitsplatz",
            "introduction": line("""Junge Leute, die noch nie Arbeit hatten, und Eltern auf dem Weg
            zurück in den Beruf führen ein Café. Die Gäste bekommen Kuchen, das Team Erfahrung."""),
            "problem": paras("""In einer kleinen Gemeinde gibt niemand einem jungen Menschen ohne
            Erfahrung die erste Stelle, denn Erfahrung verlangen alle. Eltern kleiner Kinder sitzen
            jeder für sich zu Hause: Die Stadt ist weit, und niemand hütet die Kinder.

            Beiden fehlt dasselbe: ein Ort, um sich zu treffen und etwas gemeinsam zu tun."""),
            "context": paras("""Liepa ist ein Dorf in Vidzeme, dem Norden Lettlands. Am Anfang stand
            ein Mikroprojekt, ein Treffpunkt für Eltern; das Café kam später dazu. (Alle Daten und
            Zahlen auf dieser Seite sind Beispiele.)"""),
            "solution": points("""
            Das Café öffnet, wenn draußen der Bus hält, und nicht von früh bis spät.

            Jede Schicht übernehmen zwei: jemand, der anfängt, und jemand, der die Arbeit kennt.
            Nach drei Monaten lernt der Anfänger den Nächsten an.

            Neben den Tischen gibt es eine Kinderecke, die die Eltern reihum betreuen.

            Einmal im Monat bespricht das Team am Social Business Model Canvas, was gelungen ist,
            was nicht und was sich ändern soll.
            """),
            "actors": paras("""Das Accelerator-Team: zwei junge Leute, zwei Mütter, eine
            Sozialarbeiterin und eine Unternehmerin mit eigener Bäckerei (Beispiel). Die Gemeinde
            gab die Räume, das lokale Empowerment-Netzwerk brachte die ersten Gäste."""),
            "resources": resources(
                ("Räume mit Küche, im Besitz der Gemeinde", 60, "m²"),
                ("Küchengeräte und Kasse (Beispiel)", 4800, "Euro"),
                ("Arbeit einer Mentorin im ersten Jahr (Beispiel)", 120, "Stunden"),
                ("Hygieneschulung für das Team (Beispiel)", 8, "Personen"),
                ("Vertrauen und Geduld", None, ""),
            ),
            "evidence": paras("""Aus dem Café wurde ein Sozialunternehmen, das sich selbst trägt. In
            einem Jahr arbeiteten dort 14 Menschen, von denen 6 danach eine feste Stelle anderswo
            fanden (Beispiel).

            Und noch ein Zeichen: Den Plan für die Kinderecke schreiben die Eltern inzwischen
            selbst, ohne dass jemand daran erinnert."""),
            "difficulties": points("""
            Im ersten Winter kamen wenige Gäste. Es halfen Mittagessen auf Bestellung für Schule
            und Gemeindehaus.

            Manche Jugendliche blieben ohne ein Wort weg. Das Team lernte, schon am zweiten Tag
            anzurufen und zu fragen, wie es geht, und nicht, warum jemand fehlt.

            Die Buchhaltung war schwerer als das Backen. Heute erledigt sie ein Büro für drei
            Organisationen zusammen.
            """),
            "transfer": paras("""Das passt überall, wo Menschen ohnehin vorbeikommen: an die
            Haltestelle, in die Bücherei, zur Post. Nötig sind Räume mit wenig oder keiner Miete für
            mindestens zwei Jahre, eine erfahrene Köchin und eine Gemeinde, die dort einkauft.
            Beginnen Sie mit zwei offenen Tagen in der Woche."""),
            "links": links(("Ergebnisse von SEMPRE Accelerators", RESULTS)),
        },
    },
    concepts=["food", "work-and-skills", "social-enterprise", "young-people", "single-parents"],
    links=[("drawn-from", "pieturi-liepa"), ("used-in", "visit-liepa")],
)

NEWSROOM = Thing(
    name="practice-newsroom",
    model=GoodPracticePage,
    country="de",
    source="de",
    facts={
        "image": "newspaper-web",
        "period_start": date(2019, 4, 1),
        "period_end": date(2021, 5, 31),
        "contact_name": "Newspaper & Web",
        "contact_email": "redaktion@example.org",
    },
    words={
        "de": {
            "title": "Eine Redaktion, in der Zugewanderte schreiben",
            "introduction": line("""Wer neu in Nordfriesland ist, schreibt selbst über das Ankommen:
            für ein Magazin der Region und eine Website. Das Handwerk lernen alle gemeinsam."""),
            "problem": paras("""Über Zugewanderte wird viel geschrieben, von ihnen selbst wenig. Wer
            in der Zeitung immer nur vorkommt und nie zu Wort, den lernt die Nachbarschaft nicht
            kennen.

            Zugleich fehlt vielen ein Anlass, Deutsch zu gebrauchen, der nicht Amt oder Unterricht
            heißt."""),
            "context": paras("""Nordfriesland ist weit und dünn besiedelt. Ein Magazin, das in jedem
            Haus liegt, erreicht mehr Menschen als jede Veranstaltung. (Alle Daten und Zahlen auf
            dieser Seite sind Beispiele.)"""),
            "solution": points("""
            Einmal in der Woche trifft sich die Redaktion, im Wechsel an zwei Orten und im Netz.

            Jeder Text entsteht zu zweit: Eine Person erzählt und schreibt, die andere fragt nach
            und prüft. Wer lieber in der eigenen Sprache schreibt, tut das; übersetzt wird
            gemeinsam.

            Über die Themen stimmt die Redaktion ab. Erlaubt ist alles, was Nachbarn interessiert:
            Fahrschule, Friedhof, Rezepte, Wohnungssuche.

            Die Website bringt, was nicht ins Heft passt: lange Fassungen, weitere Sprachen, Töne.
            """),
            "actors": paras("""Menschen aus sieben Ländern (Beispiel), eine Journalistin als
            Begleitung, eine Fachkraft der Migrationsberatung und der Verlag des Magazins. Die
            Volkshochschule stellt Raum und Rechner."""),
            "resources": resources(
                ("Redaktionelle Begleitung (Beispiel)", 8, "Stunden je Woche"),
                ("Raum mit Rechnern, gestellt (Beispiel)", 1, "Nachmittag je Woche"),
                ("Fahrkarten und Kinderbetreuung (Beispiel)", 2400, "Euro im Jahr"),
                ("Website, Betrieb (Beispiel)", 180, "Euro im Jahr"),
                ("Seiten im Magazin, vom Verlag überlassen (Beispiel)", 2, "Seiten je Heft"),
            ),
            "evidence": paras("""Aus dem Versuch wurde eine Plattform für Verständigung und
            Austausch. In zwölf Heften erschienen 38 Beiträge von 21 Autorinnen und Autoren
            (Beispiel).

            Vier von ihnen fanden über die Redaktion eine Ausbildung oder ein Praktikum
            (Beispiel)."""),
            "difficulties": points("""
            Über Flucht zu schreiben, kann alte Wunden öffnen. Niemand muss, und wer es tut, sieht
            den Text vor dem Druck noch einmal mit einer Vertrauensperson durch.

            Böse Leserbriefe kamen. Die Redaktion antwortet gemeinsam, sachlich und nur einmal.

            Schichtarbeit und Busfahrplan passen schlecht zusammen. Deshalb das Treffen im Netz.
            """),
            "transfer": paras("""Nötig ist ein Blatt, das ohnehin gelesen wird und regelmäßig Platz
            gibt: ein Gemeindeblatt, eine Lokalzeitung, ein Pfarrbrief. Dazu jemand, der das
            Handwerk beherrscht und beim Umschreiben fragt, statt zu ersetzen. Mit drei
            Schreibenden kann es losgehen."""),
            "links": links(("Ergebnisse von SEMPRE Accelerators", RESULTS)),
        },
        "en": {
            "title": "A newsroom in which migrants write",
            "introduction": line("""Those who are new in North Frisia write about arriving there
            themselves, for a regional magazine and a website. All learn the craft together."""),
            "problem": paras("""Much is written about migrants, little by them. When people only
            ever appear in the paper and never speak in it, their neighbours do not get to know
            them.

            Many also lack an occasion to use German that is neither an office nor a class."""),
            "context": paras("""North Frisia is wide and thinly settled. A magazine that lies in
            every house reaches more people than any event. (All dates and figures on this page are
            examples.)"""),
            "solution": points("""
            The newsroom meets once a week, by turns in two places and online.

            Each piece is made by two: one tells and writes, the other asks and checks. Whoever
            prefers to write in their own language does so; translating is done together.

            The newsroom votes on its subjects. Anything is allowed that interests neighbours:
            driving lessons, the cemetery, recipes, finding a flat.

            The website carries what does not fit into print: long versions, more languages, sound.
            """),
            "actors": paras("""People from seven countries (example), a journalist who accompanies
            them, a migration counsellor, and the publisher of the magazine. The adult education
            centre provides a room and computers."""),
            "resources": resources(
                ("An editor who accompanies (example)", 8, "hours a week"),
                ("Room with computers, provided (example)", 1, "afternoon a week"),
                ("Tickets and child care (example)", 2400, "euro a year"),
                ("Running the website (example)", 180, "euro a year"),
                ("Pages in the magazine, given by its publisher (example)", 2, "pages an issue"),
            ),
            "evidence": paras("""The trial became a platform for communication and exchange. Twelve
            issues carried 38 pieces by 21 authors (example).

            Four of them found an apprenticeship or a work placement through the newsroom
            (example)."""),
            "difficulties": points("""
            Writing about flight can open old wounds. Nobody has to, and whoever does goes through
            the text once more before printing with a person they trust.

            Angry letters came. The newsroom answers them together, to the point, and only once.

            Shift work and bus times do not go well together. Hence the meeting online.
            """),
            "transfer": paras("""It takes a paper that is read anyway and gives space regularly: a
            municipal bulletin, a local newspaper, a parish letter. And somebody who knows the
            craft and asks while rewriting instead of replacing. Three writers are enough to
            start."""),
            "links": links(("Results of SEMPRE Accelerators", RESULTS)),
        },
        "lv": {
            "title": "Redakcija, kurā raksta iebraucēji",
            "introduction": line("""Tie, kuri Ziemeļfrīzijā ir jauni, paši raksta par iedzīvošanos
            reģiona žurnālam un tīmekļa vietnei. Amatu visi mācās kopā."""),
            "problem": paras("""Par iebraucējiem raksta daudz, viņi paši raksta maz. Ja cilvēks
            avīzē tikai parādās, bet nekad nerunā, kaimiņi viņu neiepazīst.

            Daudziem trūkst arī iemesla lietot vācu valodu ārpus iestādes un kursiem."""),
            "context": paras("""Ziemeļfrīzija ir plaša un reti apdzīvota. Žurnāls, kas ir katrā
            mājā, sasniedz vairāk cilvēku nekā jebkurš pasākums. (Visi datumi un skaitļi šajā lapā
            ir piemēri.)"""),
            "solution": points("""
            Reizi nedēļā redakcija satiekas, pārmaiņus divās vietās un tiešsaistē.

            Katrs teksts top divatā: viens stāsta un raksta, otrs jautā un pārbauda. Kas grib
            rakstīt savā valodā, tas tā dara; tulko kopā.

            Par tematiem redakcija balso. Der viss, kas interesē kaimiņus: autoskola, kapsēta,
            receptes, dzīvokļa meklēšana.

            Vietnē ir tas, kas žurnālā neietilpst: garākas versijas, citas valodas, skaņa.
            """),
            "actors": paras("""Cilvēki no septiņām valstīm (piemērs), žurnāliste, kura viņus pavada,
            migrācijas konsultante un žurnāla izdevējs. Pieaugušo izglītības centrs dod telpu un
            datorus."""),
            "resources": resources(
                ("Redaktores darbs (piemērs)", 8, "stundas nedēļā"),
                ("Telpa ar datoriem, bez maksas (piemērs)", 1, "pēcpusdiena nedēļā"),
                ("Biļetes un bērnu pieskatīšana (piemērs)", 2400, "eiro gadā"),
                ("Tīmekļa vietnes uzturēšana (piemērs)", 180, "eiro gadā"),
                ("Lappuses žurnālā, ko atvēl izdevējs (piemērs)", 2, "lappuses numurā"),
            ),
            "evidence": paras("""No mēģinājuma izauga platforma saziņai un informācijas apmaiņai.
            Divpadsmit numuros iznāca 38 raksti, kurus uzrakstīja 21 autors (piemērs).

            Četri no viņiem ar redakcijas palīdzību atrada mācības darbavietā vai praksi
            (piemērs)."""),
            "difficulties": points("""
            Rakstīt par bēgšanu var nozīmēt atplēst vecas brūces. Nevienam tas nav jādara, un, kas
            raksta, tas pirms iespiešanas tekstu vēlreiz izlasa kopā ar uzticības personu.

            Pienāca arī dusmīgas vēstules. Redakcija atbild kopā, lietišķi un tikai vienreiz.

            Maiņu darbs un autobusu saraksts slikti sader. Tāpēc ir arī tikšanās tiešsaistē.
            """),
            "transfer": paras("""Vajag izdevumu, ko tāpat lasa un kas regulāri atvēl vietu: novada
            vēstis, vietējo avīzi, draudzes lapu. Un kādu, kurš prot amatu un, tekstu pārstrādājot,
            jautā, nevis raksta otra vietā. Sākumam pietiek ar trim rakstītājiem."""),
            "links": links(("SEMPRE Accelerators rezultāti", RESULTS)),
        },
    },
    concepts=["media", "migration-and-integration", "digital-skills", "migrants"],
    links=[("drawn-from", "newspaper-and-web"), ("used-in", "workshop-writing")],
)

PEER_VISITS = Thing(
    name="practice-peer-visits",
    model=GoodPracticePage,
    country="se",
    source="en",
    facts={
        "image": "peer-visit",
        "period_start": date(2019, 10, 1),
        "period_end": date(2021, 9, 30),
        "contact_name": "Sivans Hundtjänst",
        "contact_email": "sivans@example.org",
    },
    words={
        "en": {
            "title": "Peer visits that leave something behind",
            "introduction": line("""Two days as a guest at another initiative, with work to do,
            three questions in the bag and a promise to write down what one takes home."""),
            "problem": paras("""Study trips often end as a row of presentations. The visitors sit,
            the hosts talk, and afterwards nobody can say what has changed. Those who work in the
            initiative every day mostly stay at home, since the seats go to the managers."""),
            "context": paras("""The initiatives of SEMPRE Accelerators lie far apart, and their
            trades differ. A café and a dog day care still share most of their worries: how to plan
            shifts for people who are not well every day, and how to speak with the authorities.
            (All dates and figures on this page are examples.)"""),
            "solution": points("""
            Before: the guests send three questions. The hosts plan the days around them.

            On the first day everybody works: feed the dogs, bake the cake, set the page. Questions
            come by themselves.

            At least half of the guests belong to the group that the initiative is for.

            On the second day guests and hosts sit down together and answer the three questions.
            The hosts may ask back.

            After: within two weeks both sides publish what they learnt. After six months they
            ring each other and ask what became of it.
            """),
            "actors": paras("""An initiative that hosts, one that visits, an interpreter where one
            is needed, and one person who keeps time and notes."""),
            "resources": resources(
                ("Travel and lodging for a guest (example)", 420, "euro"),
                ("Interpreting for two days (example)", 900, "euro"),
                ("Preparation on each side (example)", 6, "hours"),
                ("Best size of the visiting group (example)", 6, "people"),
            ),
            "evidence": paras("""Of ten changes that guests had written down after their visits,
            seven were still in use half a year later (example). The best sign: hosts ask to be
            visited again, because the guests' questions help them, too."""),
            "difficulties": points("""
            Travelling is hard for some. A companion of their own choice travels free of charge.

            Language: pictures, doing things together and one good interpreter carry further than
            English alone.

            Hosts tidy up before a visit. Ask to be shown what does not work yet.
            """),
            "transfer": paras("""Any two initiatives can do it, also within one district. What is
            needed is a host with time, a budget for tickets and the readiness to show a workshop
            on an ordinary day. The peer visit checklist in the library leads through it."""),
            "links": links(("Results of SEMPRE Accelerators", RESULTS)),
        },
        "lv": {
            "title": "Savstarpējās vizītes, pēc kurām kaut kas paliek",
            "introduction": line("""Divas dienas ciemos pie citas iniciatīvas: ar darbu rokām, trim
            jautājumiem somā un solījumu pierakstīt, ko aizvedīsi mājās."""),
            "problem": paras("""Pieredzes braucieni bieži kļūst par prezentāciju virkni. Viesi sēž,
            saimnieki runā, un pēc tam neviens nevar pateikt, kas mainījies. Tie, kuri iniciatīvā
            strādā ik dienu, parasti paliek mājās, jo vietas aizņem vadītāji."""),
            "context": paras("""SEMPRE Accelerators iniciatīvas ir tālu cita no citas, un amati tām
            atšķiras. Tomēr kafejnīcai un suņu dienas centram lielākā daļa rūpju ir kopīgas: kā
            plānot maiņas cilvēkiem, kuri ne katru dienu jūtas labi, un kā runāt ar iestādēm.
            (Visi datumi un skaitļi šajā lapā ir piemēri.)"""),
            "solution": points("""
            Pirms vizītes: viesi atsūta trīs jautājumus. Saimnieki ap tiem plāno dienas.

            Pirmajā dienā visi strādā: baro suņus, cep kūku, maketē lapu. Jautājumi nāk paši.

            Vismaz puse viesu ir no tās grupas, kurai iniciatīva domāta.

            Otrajā dienā viesi un saimnieki apsēžas un kopā atbild uz trim jautājumiem. Saimnieki
            drīkst jautāt pretī.

            Pēc vizītes: divu nedēļu laikā abas puses publicē, ko iemācījušās. Pēc pusgada
            sazvanās un pajautā, kas no tā iznācis.
            """),
            "actors": paras("""Iniciatīva, kas uzņem, iniciatīva, kas ciemojas, tulks, ja vajag, un
            viens cilvēks, kurš raugās pulkstenī un pieraksta."""),
            "resources": resources(
                ("Ceļš un naktsmītne vienam viesim (piemērs)", 420, "eiro"),
                ("Tulkošana divas dienas (piemērs)", 900, "eiro"),
                ("Sagatavošanās katrā pusē (piemērs)", 6, "stundas"),
                ("Labākais viesu grupas lielums (piemērs)", 6, "cilvēki"),
            ),
            "evidence": paras("""No desmit pārmaiņām, ko viesi pēc vizītēm bija pierakstījuši,
            septiņas pēc pusgada vēl tika lietotas (piemērs). Labākā zīme: saimnieki lūdz atbraukt
            vēl, jo viesu jautājumi palīdz arī viņiem."""),
            "difficulties": points("""
            Ceļošana dažiem ir grūta. Paša izvēlēts pavadonis brauc bez maksas.

            Valoda: attēli, kopīgs darbs un viens labs tulks palīdz vairāk nekā angļu valoda vien.

            Pirms vizītes saimnieki sakārtojas. Palūdziet parādīt arī to, kas vēl nestrādā.
            """),
            "transfer": paras("""To var jebkuras divas iniciatīvas, arī viena novada robežās. Vajag
            saimnieku, kuram ir laiks, naudu biļetēm un gatavību parādīt darbnīcu parastā dienā.
            Soli pa solim palīdz savstarpējās vizītes kontrolsaraksts bibliotēkā."""),
            "links": links(("SEMPRE Accelerators rezultāti", RESULTS)),
        },
        "de": {
            "title": "Gegenseitige Besuche, von denen etwas bleibt",
            "introduction": line("""Zwei Tage zu Gast bei einer anderen Initiative: mit Arbeit für
            die Hände, drei Fragen im Gepäck und dem Versprechen, das Gelernte aufzuschreiben."""),
            "problem": paras("""Studienreisen werden oft zu einer Reihe von Vorträgen. Die Gäste
            sitzen, die Gastgeber reden, und hinterher weiß niemand, was sich geändert hat. Wer
            jeden Tag in der Initiative arbeitet, bleibt meist zu Hause, denn die Plätze bekommt
            die Leitung."""),
            "context": paras("""Die Initiativen von SEMPRE Accelerators liegen weit auseinander und
            tun Verschiedenes. Trotzdem teilen ein Café und eine Hundetagesstätte die meisten
            Sorgen: wie man Schichten plant für Menschen, denen es nicht jeden Tag gut geht, und wie
            man mit Behörden spricht. (Alle Daten und Zahlen auf dieser Seite sind Beispiele.)"""),
            "solution": points("""
            Vorher: Die Gäste schicken drei Fragen. Die Gastgeber planen die Tage danach.

            Am ersten Tag arbeiten alle mit: Hunde füttern, Kuchen backen, Seiten setzen. Die Fragen
            kommen von selbst.

            Mindestens die Hälfte der Gäste gehört zu der Gruppe, für die es die Initiative gibt.

            Am zweiten Tag setzen sich Gäste und Gastgeber zusammen und beantworten die drei Fragen.
            Zurückfragen ist erlaubt.

            Nachher: Binnen zwei Wochen veröffentlichen beide Seiten, was sie gelernt haben. Nach
            einem halben Jahr rufen sie einander an und fragen, was daraus wurde.
            """),
            "actors": paras("""Eine Initiative, die einlädt, eine, die zu Besuch kommt, wo nötig
            jemand zum Dolmetschen, und eine Person für Uhr und Protokoll."""),
            "resources": resources(
                ("Fahrt und Unterkunft je Gast (Beispiel)", 420, "Euro"),
                ("Dolmetschen an zwei Tagen (Beispiel)", 900, "Euro"),
                ("Vorbereitung auf jeder Seite (Beispiel)", 6, "Stunden"),
                ("Beste Größe der Besuchsgruppe (Beispiel)", 6, "Personen"),
            ),
            "evidence": paras("""Von zehn Änderungen, die Gäste nach ihrem Besuch notiert hatten,
            waren sieben ein halbes Jahr später noch in Gebrauch (Beispiel). Das beste Zeichen:
            Gastgeber wünschen sich den nächsten Besuch, weil die Fragen auch ihnen helfen."""),
            "difficulties": points("""
            Reisen fällt manchen schwer. Eine selbst gewählte Begleitung fährt kostenlos mit.

            Sprache: Bilder, gemeinsames Tun und eine gute Dolmetscherin tragen weiter als Englisch
            allein.

            Vor einem Besuch wird aufgeräumt. Lassen Sie sich zeigen, was noch nicht klappt.
            """),
            "transfer": paras("""Das können je zwei Initiativen, auch innerhalb eines Kreises. Nötig
            sind ein Gastgeber mit Zeit, Geld für Fahrkarten und die Bereitschaft, die Werkstatt an
            einem gewöhnlichen Tag zu zeigen. Die Checkliste für Besuche in der Bibliothek führt
            hindurch."""),
            "links": links(("Ergebnisse von SEMPRE Accelerators", RESULTS)),
        },
    },
    concepts=["peer-learning", "co-creation", "work-and-skills", "long-term-unemployed"],
    links=[
        ("drawn-from", "sivans-hundtjanst"),
        ("drawn-from", "visit-lulea"),
        ("used-in", "visit-liepa"),
    ],
)

THINGS = [CAFE, NEWSROOM, PEER_VISITS]
