"""Good practices of looking after each other: listeners in pairs, parents in a circle."""

from datetime import date

from home.demo.practices import RESULTS, links, resources
from home.demo.prose import line, paras, points
from home.demo.things import Thing
from knowledge.models import GoodPracticePage

LISTENING = Thing(
    name="practice-listening",
    model=GoodPracticePage,
    country="dk",
    source="en",
    facts={
        "image": "hear-me-out",
        "period_start": date(2020, 1, 15),
        "period_end": date(2021, 8, 31),
        "contact_name": "Hear me out",
        "contact_email": "hearmeout@example.org",
    },
    words={
        "en": {
            "title": "Two listeners in every room",
            "introduction": line("""People with mental health difficulties talk with others online.
            No room opens with one listener alone: one listens, the other looks after the one who
            listens."""),
            "problem": paras("""Whoever is in low spirits at nine in the evening finds most doors
            closed. Those who volunteer to listen burn out quickly when they carry alone what they
            hear."""),
            "context": paras("""Distances are long in the countryside, and in a small place
            everybody knows whose car stands before the clinic. A platform on the screen is nearer
            and more discreet. (All dates and figures on this page are examples.)"""),
            "solution": points("""
            Two listeners open a room together, always. At least one of them knows mental health
            difficulties from their own life.

            Rules of four sentences stand at the top: no advice unasked, no diagnoses, nothing
            leaves the room, stop means stop.

            When the room has closed, the two talk for fifteen minutes about themselves.

            A professional is on call by telephone for the moments in which listening is not
            enough.
            """),
            "actors": paras("""Volunteers with and without difficulties of their own, a nurse on
            call, and a folk high school that trains the listeners (example)."""),
            "resources": resources(
                ("Training of a pair of listeners (example)", 16, "hours"),
                ("Professional on call (example)", 5, "evenings a week"),
                ("Video rooms without sign-up (example)", 900, "euro a year"),
                ("The quarter of an hour afterwards", 15, "minutes"),
            ),
            "evidence": paras("""Of 24 listeners who began, 21 were still there after a year
            (example). People who came to be listened to have become listeners themselves; that had
            been no aim, and it is now the best one."""),
            "difficulties": points("""
            On some evenings nobody comes. The pair stays for half an hour and uses the time.

            Twice somebody recorded what was said. The room was closed, and all were told why.
            """),
            "transfer": paras("""It needs pairs, a telephone number of somebody who knows what to
            do, and rules that fit on a postcard. Start with one evening a week. What works on a
            screen works in the back room of a library, too."""),
            "links": links(("Results of SEMPRE Accelerators", RESULTS)),
        },
        "lv": {
            "title": "Katrā sarunu istabā divi klausītāji",
            "introduction": line("""Cilvēki ar garīgās veselības grūtībām tiešsaistē sarunājas ar
            citiem. Neviena istaba netiek atvērta ar vienu klausītāju: viens klausās, otrs rūpējas
            par to, kurš klausās."""),
            "problem": paras("""Kam deviņos vakarā ir smagi ap sirdi, tam gandrīz visas durvis ir
            ciet. Savukārt brīvprātīgie klausītāji ātri izdeg, ja dzirdēto nes vieni."""),
            "context": paras("""Laukos attālumi ir lieli, un mazā vietā visi zina, kura mašīna stāv
            pie klīnikas. Platforma ekrānā ir tuvāk, un tā neko neizpauž. (Visi datumi un skaitļi
            šajā lapā ir piemēri.)"""),
            "solution": points("""
            Istabu vienmēr atver divi klausītāji kopā. Vismaz viens no viņiem garīgās veselības
            grūtības pazīst no savas dzīves.

            Pašā augšā ir četri noteikumi: nedod neprasītus padomus, neuzstādi diagnozes, no istabas
            nekas neaiziet tālāk, „stop” nozīmē stop.

            Kad istaba slēgta, abi piecpadsmit minūtes runā par sevi.

            Brīžiem, kad ar klausīšanos nepietiek, pa tālruni ir sasniedzams speciālists.
            """),
            "actors": paras("""Brīvprātīgie ar savām grūtībām un bez tām, medmāsa, kura dežurē pa
            tālruni, un tautas augstskola, kas klausītājus apmāca (piemērs)."""),
            "resources": resources(
                ("Mācības klausītāju pārim (piemērs)", 16, "stundas"),
                ("Speciālista dežūra (piemērs)", 5, "vakari nedēļā"),
                ("Video istabas bez reģistrēšanās (piemērs)", 900, "eiro gadā"),
                ("Ceturtdaļstunda pēc sarunas", 15, "minūtes"),
            ),
            "evidence": paras("""No 24 klausītājiem, kuri sāka, pēc gada darbojās 21 (piemērs).
            Cilvēki, kuri nāca, lai viņus uzklausītu, paši kļuvuši par klausītājiem. Tāda mērķa
            nebija; tagad tas ir labākais."""),
            "difficulties": points("""
            Dažos vakaros neviens neatnāk. Pāris paliek pusstundu un laiku izmanto.

            Divas reizes kāds sarunu ierakstīja. Istabu slēdza, un visiem paskaidroja, kāpēc.
            """),
            "transfer": paras("""Vajag pārus, tāda cilvēka tālruņa numuru, kurš zina, ko darīt, un
            noteikumus, kas ietilpst pastkartē. Sāciet ar vienu vakaru nedēļā. Kas strādā ekrānā,
            tas strādā arī bibliotēkas aizmugures istabā."""),
            "links": links(("SEMPRE Accelerators rezultāti", RESULTS)),
        },
        "de": {
            "title": "In jedem Raum hören zwei zu",
            "introduction": line("""Menschen mit psychischen Belastungen sprechen im Netz mit
            anderen. Kein Raum öffnet mit nur einer zuhörenden Person: Eine hört zu, die andere
            achtet auf die, die zuhört."""),
            "problem": paras("""Wem es abends um neun schlecht geht, der steht meist vor
            verschlossenen Türen. Und wer freiwillig zuhört, brennt schnell aus, wenn er das Gehörte
            allein trägt."""),
            "context": paras("""Auf dem Land sind die Wege weit, und im kleinen Ort wissen alle,
            wessen Auto vor der Klinik steht. Eine Plattform am Bildschirm ist näher und
            verschwiegener. (Alle Daten und Zahlen auf dieser Seite sind Beispiele.)"""),
            "solution": points("""
            Einen Raum öffnen immer zwei gemeinsam. Mindestens eine Person kennt psychische
            Belastungen aus dem eigenen Leben.

            Ganz oben stehen vier Regeln: kein Rat ungefragt, keine Diagnosen, nichts verlässt den
            Raum, Stopp heißt Stopp.

            Ist der Raum geschlossen, sprechen die beiden eine Viertelstunde über sich selbst.

            Für Momente, in denen Zuhören nicht genügt, ist eine Fachkraft am Telefon erreichbar.
            """),
            "actors": paras("""Freiwillige mit und ohne eigene Belastung, eine Pflegekraft in
            Bereitschaft und eine Heimvolkshochschule, die das Zuhören lehrt (Beispiel)."""),
            "resources": resources(
                ("Schulung für zwei Zuhörende (Beispiel)", 16, "Stunden"),
                ("Fachkraft in Bereitschaft (Beispiel)", 5, "Abende je Woche"),
                ("Videoräume ohne Anmeldung (Beispiel)", 900, "Euro im Jahr"),
                ("Die Viertelstunde danach", 15, "Minuten"),
            ),
            "evidence": paras("""Von 24 Zuhörenden der ersten Stunde waren nach einem Jahr noch 21
            dabei (Beispiel). Menschen, die gehört werden wollten, hören inzwischen selbst zu. Das
            war kein Ziel und ist heute das schönste."""),
            "difficulties": points("""
            An manchen Abenden kommt niemand. Die beiden bleiben eine halbe Stunde und nutzen die
            Zeit.

            Zweimal hat jemand mitgeschnitten. Der Raum wurde geschlossen, und alle erfuhren, warum.
            """),
            "transfer": paras("""Nötig sind Paare, die Nummer von jemandem, der weiß, was zu tun
            ist, und Regeln, die auf eine Postkarte passen. Beginnen Sie mit einem Abend in der
            Woche. Was am Bildschirm geht, geht auch im Hinterzimmer einer Bücherei."""),
            "links": links(("Ergebnisse von SEMPRE Accelerators", RESULTS)),
        },
    },
    concepts=[
        "mental-health",
        "digital-skills",
        "peer-learning",
        "people-with-mental-health-difficulties",
    ],
    links=[
        ("drawn-from", "hear-me-out"),
        ("used-in", "meeting-online"),
        ("evidence", "recommendation-5-training-close-to-home"),
    ],
)

PARENTS = Thing(
    name="practice-parents-circle",
    model=GoodPracticePage,
    country="lt",
    source="en",
    facts={
        "image": "single-parents",
        "period_start": date(2020, 3, 1),
        "period_end": date(2021, 9, 30),
        "contact_name": "Vienišų tėvų platforma",
        "contact_email": "platforma@example.org",
    },
    words={
        "en": {
            "title": "The circle of five: parents who stand in for each other",
            "introduction": line("""Five single parents of one neighbourhood share child care by a
            simple account of hours. Nobody pays, nobody has to say thank you, and everyone gets to
            the job interview."""),
            "problem": paras("""Single parents rarely lack love or will. They lack the second
            person: at half past seven, when the kindergarten is closed and the shift has begun.
            Those who have to say no to early shifts twice are not asked a third time."""),
            "context": paras("""The platform began as a place to exchange advice. Advice was soon
            plentiful; an hour in which somebody minds the children was not. (All dates and figures
            on this page are examples.)"""),
            "solution": points("""
            Five families within a walk of fifteen minutes make a circle. They meet three times
            before the first child is handed over.

            An account of hours lies with the platform: one hour given is one hour received, however
            many children.

            Each circle has a parent who keeps the account, in turn for two months.

            A social worker visits every circle once a quarter and asks the children as well.
            """),
            "actors": paras("""Mothers and fathers of the platform, the family support centre, and
            two employers who plan their shifts a month ahead (example)."""),
            "resources": resources(
                ("Parents in a circle (example)", 5, "families"),
                ("Meetings before it begins (example)", 3, "evenings"),
                ("Social worker for ten circles (example)", 12, "hours a month"),
                ("First-aid course for a family (example)", 35, "euro"),
            ),
            "evidence": paras("""Eleven circles gave each other 1,900 hours in a year (example).
            Nine parents took up work or finished training in that time (example). The platform has
            since become an NGO that keeps itself."""),
            "difficulties": points("""
            Some give and find it hard to take. The keeper of the account rings them first.

            When a family moves away, the circle may break. A sixth family on the waiting list
            helps.
            """),
            "transfer": paras("""A circle needs no money to begin, but a neutral person whom all
            trust and a check of everyone who minds children. It works in a block of flats as it
            does between three villages with a bus."""),
            "links": links(("Results of SEMPRE Accelerators", RESULTS)),
        },
        "lv": {
            "title": "Piecu ģimeņu loks: vecāki, kuri cits citu aizstāj",
            "introduction": line("""Pieci vienas apkaimes vecāki, kuri bērnus audzina vieni, dala
            bērnu pieskatīšanu pēc vienkārša stundu konta. Neviens nemaksā, nevienam nav jāpateicas,
            un katrs tiek uz darba interviju."""),
            "problem": paras("""Vecākiem, kuri bērnus audzina vieni, reti trūkst mīlestības vai
            gribas. Trūkst otra cilvēka: pusastoņos, kad bērnudārzs vēl ciet un maiņa jau sākusies.
            Kas divas reizes atsakās no rīta maiņas, tam trešoreiz vairs nejautā."""),
            "context": paras("""Platforma sākās kā vieta, kur apmainīties ar padomiem. Padomu drīz
            bija gana; stundas, kurā kāds pieskata bērnus, nebija. (Visi datumi un skaitļi šajā lapā
            ir piemēri.)"""),
            "solution": points("""
            Piecas ģimenes, starp kurām ir ne vairāk kā piecpadsmit minūšu gājiens, izveido loku.
            Pirms pirmo bērnu atstāj, viņi satiekas trīs reizes.

            Stundu konts glabājas platformā: dota stunda ir saņemta stunda, lai cik būtu bērnu.

            Katrā lokā kontu pārrauga viens no vecākiem, pārmaiņus ik pa diviem mēnešiem.

            Sociālā darbiniece katru loku apciemo reizi ceturksnī un izvaicā arī bērnus.
            """),
            "actors": paras("""Platformas mammas un tēti, ģimeņu atbalsta centrs un divi darba
            devēji, kuri maiņas plāno mēnesi uz priekšu (piemērs)."""),
            "resources": resources(
                ("Vecāki vienā lokā (piemērs)", 5, "ģimenes"),
                ("Tikšanās pirms sākuma (piemērs)", 3, "vakari"),
                ("Sociālā darbiniece desmit lokiem (piemērs)", 12, "stundas mēnesī"),
                ("Pirmās palīdzības kursi ģimenei (piemērs)", 35, "eiro"),
            ),
            "evidence": paras("""Vienpadsmit loki gada laikā cits citam deva 1900 stundas (piemērs).
            Deviņi vecāki šajā laikā sāka strādāt vai pabeidza mācības (piemērs). Platforma kopš tā
            laika ir kļuvusi par nevalstisku organizāciju, kas sevi uztur."""),
            "difficulties": points("""
            Daži labprāt dod, bet nespēj ņemt. Tiem konta pārzinis zvana pirmajiem.

            Ja kāda ģimene pārceļas, loks var izjukt. Palīdz sestā ģimene gaidītāju sarakstā.
            """),
            "transfer": paras("""Lai sāktu, naudu nevajag. Vajag neitrālu cilvēku, kuram visi
            uzticas, un pārbaudi katram, kurš pieskata bērnus. Tas strādā daudzdzīvokļu namā tāpat
            kā starp trim ciemiem, kurus savieno autobuss."""),
            "links": links(("SEMPRE Accelerators rezultāti", RESULTS)),
        },
        "de": {
            "title": "Der Fünferkreis: Eltern, die füreinander einspringen",
            "introduction": line("""Fünf Alleinerziehende aus einem Viertel teilen sich die
            Kinderbetreuung mit einem einfachen Stundenkonto. Niemand zahlt, niemand muss Danke
            sagen, und jede kommt zum Vorstellungsgespräch."""),
            "problem": paras("""Alleinerziehenden fehlt es selten an Liebe oder Willen. Ihnen fehlt
            der zweite Mensch: um halb acht, wenn die Kita noch zu ist und die Schicht schon läuft.
            Wer zweimal eine Frühschicht ablehnt, wird kein drittes Mal gefragt."""),
            "context": paras("""Die Plattform begann als Ort für guten Rat. Rat gab es bald genug;
            eine Stunde, in der jemand die Kinder hütet, gab es nicht. (Alle Daten und Zahlen auf
            dieser Seite sind Beispiele.)"""),
            "solution": points("""
            Fünf Familien, die höchstens fünfzehn Gehminuten auseinander wohnen, bilden einen Kreis.
            Sie treffen sich dreimal, bevor das erste Kind abgegeben wird.

            Ein Stundenkonto liegt bei der Plattform: Eine gegebene Stunde ist eine bekommene
            Stunde, gleich wie viele Kinder es sind.

            In jedem Kreis führt ein Elternteil das Konto, im Wechsel für zwei Monate.

            Eine Sozialarbeiterin besucht jeden Kreis einmal im Quartal und fragt auch die Kinder.
            """),
            "actors": paras("""Mütter und Väter der Plattform, das Familienzentrum und zwei
            Betriebe, die ihre Schichten einen Monat im Voraus planen (Beispiel)."""),
            "resources": resources(
                ("Eltern in einem Kreis (Beispiel)", 5, "Familien"),
                ("Treffen vor dem Beginn (Beispiel)", 3, "Abende"),
                ("Sozialarbeiterin für zehn Kreise (Beispiel)", 12, "Stunden im Monat"),
                ("Erste-Hilfe-Kurs je Familie (Beispiel)", 35, "Euro"),
            ),
            "evidence": paras("""Elf Kreise schenkten einander in einem Jahr 1900 Stunden
            (Beispiel). Neun Eltern nahmen in dieser Zeit eine Arbeit auf oder beendeten eine
            Ausbildung (Beispiel). Aus der Plattform ist inzwischen eine NGO geworden, die sich
            selbst trägt."""),
            "difficulties": points("""
            Manche geben gern und können schwer nehmen. Sie ruft an, wer das Konto führt, und zwar
            zuerst.

            Zieht eine Familie weg, kann der Kreis zerbrechen. Eine sechste auf der Warteliste
            hilft.
            """),
            "transfer": paras("""Ein Kreis braucht am Anfang kein Geld, aber eine neutrale Person,
            der alle vertrauen, und eine Überprüfung aller, die Kinder hüten. Im Wohnblock klappt
            das ebenso wie zwischen drei Dörfern mit Busverbindung."""),
            "links": links(("Ergebnisse von SEMPRE Accelerators", RESULTS)),
        },
    },
    concepts=["children-and-families", "work-and-skills", "single-parents", "women"],
    links=[
        ("drawn-from", "single-parents-platform"),
        ("used-in", "workshop-open-day"),
        ("evidence", "recommendation-4-one-roof"),
    ],
)

THINGS = [LISTENING, PARENTS]
