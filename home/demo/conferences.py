"""Regional conferences: one that is always on today, and one to come, in the room and online."""

from functools import partial

from events.models import RegionalConferencePage
from events.models.event import Attendance
from home.demo.conference_programme import ROOM, VIDZEME
from home.demo.programme import HARKUJARVE, VALMIERA, programme
from home.demo.prose import line, paras, points
from home.demo.taking_part import CONFERENCE, QUESTIONS
from home.demo.things import Thing, When, Workday
from home.demo.tools import material
from home.demo.words import of_event


def recording(title, url):
    return ("recording", {"title": title, "url": url})


WEEK_SLOTS = [
    (-1, "10:00", "12:30", "Saal 1", "Harkujärve kogudus"),
    (0, "10:00", "16:00", "", ""),
    (1, "11:00", "14:00", "", "Lēti, garšīgi, veselīgi"),
    (2, "10:00", "13:00", "Saal 2", "Hear me out"),
    (3, "12:00", "15:00", "Saal 1", ""),
]
week = partial(programme, WEEK_SLOTS, moment=Workday)
WEEK_RECORDING = "https://video.example.org/harkujarve-opening"

HARKUJARVE_WEEK = Thing(
    name="harkujarve-week",
    model=RegionalConferencePage,
    country="ee",
    source="et",
    facts={
        **HARKUJARVE,
        "image": "harkujarve-church",
        "start": Workday(-1, "10:00"),
        "end": Workday(3, "16:00"),
        "languages_spoken": ["et", "en", "uk"],
        "contact_name": "Harkujärve",
        "contact_email": "harkujarve@example.org",
    },
    words={
        "et": {
            "title": "Kogukonnanädal Harkujärvel: üks katus proovimiseks",
            "introduction": line("""Viis päeva on kogudusemajas koos kõik, mida inimene muidu otsib
            viiest kohast: nõu, supp, arvutiabi, lastetuba ja naabrid. Vaatame, mis jääb ka
            edaspidi."""),
            "themes": points("""
            Mis peab olema ühe katuse all, et inimene tuleks ka teist korda?

            Vabatahtlikud ja spetsialistid ühes meeskonnas

            Kuidas alustada väikese rahaga
            """),
            "access": line("""Kaldtee peaukse juures, lai tualett, silmusvõimendi saalis. Teisele
            korrusele viib ainult trepp; kõik, mis seal toimub, kantakse üle alla (näide)."""),
            "sessions": week(
                ("Avamine: mida me kuulsime", "Külaelanike sada soovi seinal (näide)."),
                ("Avatud uksed", "Viis lauda, viis nõuandjat, järjekorda pole."),
                ("Supp kahekümnele kümne inimese raha eest", "Liepāja köök tuleb külla."),
                ("Muutuste teooria ühe hommikuga", "Töötuba algajatele."),
                ("Mis jääb?", "Otsustame koos, mis jätkub igal nädalal."),
            ),
            "materials": [material("Muutuste teooria tööleht", "theory-of-change.en.pdf")],
            "recordings": [recording("Avamise salvestis (näide)", WEEK_RECORDING)],
        },
        "en": {
            "title": "Community week in Harkujärve: one roof on trial",
            "introduction": line("""For five days the church house holds all that people otherwise
            look for in five places: advice, soup, help with computers, a children's room and
            neighbours. Then we see what stays."""),
            "themes": points("""
            What has to be under one roof so that people come a second time?

            Volunteers and professionals in one team

            How to begin with little money
            """),
            "access": line("""Ramp at the main door, wide toilet, hearing loop in the hall. Only
            stairs lead to the upper floor; whatever happens there is shown downstairs as well
            (example)."""),
            "sessions": week(
                (
                    "Opening: what we heard",
                    "A hundred wishes from the village (example).",
                ),
                ("Open doors", "Five tables, five advisers, no queue."),
                ("Soup for twenty at the price of ten", "The kitchen of Liepāja comes to visit."),
                ("A theory of change in one morning", "A workshop for beginners."),
                ("What stays?", "Together we decide what goes on every week."),
            ),
            "materials": [material("Theory of change worksheet", "theory-of-change.en.pdf")],
            "recordings": [recording("Recording of the opening (example)", WEEK_RECORDING)],
        },
        "lv": {
            "title": "Kopienas nedēļa Harkujervē: viens jumts uz izmēģinājumu",
            "introduction": line("""Piecas dienas draudzes namā ir viss, ko cilvēks citkārt meklē
            piecās vietās: padoms, zupa, palīdzība pie datora, bērnu istaba un kaimiņi. Pēc tam
            skatīsimies, kas paliek."""),
            "themes": points("""
            Kam jābūt zem viena jumta, lai cilvēks atnāktu arī otrreiz?

            Brīvprātīgie un speciālisti vienā komandā

            Kā sākt ar nelielu naudu
            """),
            "access": line("""Pie galvenajām durvīm uzbrauktuve, plata tualete, zālē skaņas cilpa.
            Uz otro stāvu ved tikai kāpnes; viss, kas notiek augšā, redzams arī lejā (piemērs)."""),
            "sessions": week(
                ("Atklāšana: ko mēs dzirdējām", "Simt ciema vēlēšanos pie sienas (piemērs)."),
                ("Atvērtās durvis", "Pieci galdi, pieci padomdevēji, nevienas rindas."),
                ("Zupa divdesmit cilvēkiem par desmit cilvēku naudu", "Ciemos Liepājas virtuve."),
                ("Pārmaiņu teorija vienā rītā", "Praktiskais seminārs iesācējiem."),
                ("Kas paliek?", "Kopā nolemjam, kas turpināsies katru nedēļu."),
            ),
            "materials": [material("Pārmaiņu teorijas darba lapa", "theory-of-change.lv.pdf")],
            "recordings": [recording("Atklāšanas ieraksts (piemērs)", WEEK_RECORDING)],
        },
        "de": {
            "title": "Gemeinschaftswoche in Harkujärve: ein Dach auf Probe",
            "introduction": line("""Fünf Tage lang gibt es im Gemeindehaus alles, was man sonst an
            fünf Orten sucht: Rat, Suppe, Hilfe am Computer, ein Kinderzimmer und Nachbarn. Danach
            sehen wir, was bleibt."""),
            "themes": points("""
            Was gehört unter ein Dach, damit jemand auch ein zweites Mal kommt?

            Freiwillige und Fachkräfte in einem Team

            Anfangen mit wenig Geld
            """),
            "access": line("""Rampe am Haupteingang, breite Toilette, Hörschleife im Saal. Nach oben
            führt nur eine Treppe; alles, was dort geschieht, wird auch unten gezeigt
            (Beispiel)."""),
            "sessions": week(
                ("Eröffnung: was wir gehört haben", "Hundert Wünsche an der Wand (Beispiel)."),
                ("Offene Türen", "Fünf Tische, fünf Ratgebende, keine Schlange."),
                ("Suppe für zwanzig zum Preis von zehn", "Die Küche aus Liepāja ist zu Gast."),
                ("Theory of Change an einem Vormittag", "Ein Workshop für den Anfang."),
                ("Was bleibt?", "Gemeinsam entscheiden wir, was jede Woche weitergeht."),
            ),
            "materials": [material("Arbeitsblatt Theory of Change", "theory-of-change.de.pdf")],
            "recordings": [recording("Aufzeichnung der Eröffnung (Beispiel)", WEEK_RECORDING)],
        },
        "ar": {
            "title": "أسبوع المجتمع في هاركويارفه: تجربة السقف الواحد",
            "slug": "one-roof-week-harkujarve",
            "introduction": line("""خمسة أيام يجتمع فيها تحت سقف بيت الكنيسة ما يبحث عنه الناس عادةً
            في خمسة أماكن: المشورة، والحساء، والمساعدة في استعمال الحاسوب، وغرفة للأطفال، والجيران.
            ثم ننظر ما الذي سيبقى."""),
            "themes": points("""
            ما الذي ينبغي أن يكون تحت سقف واحد كي يعود الناس مرة ثانية؟

            متطوعون ومختصون في فريق واحد

            كيف نبدأ بمال قليل
            """),
            "access": line("""منحدر عند الباب الرئيسي، ودورة مياه واسعة، وحلقة سمعية في القاعة. لا
            يوجد مصعد إلى الطابق العلوي، لكن كل ما يجري فيه يُعرض في الأسفل أيضًا (مثال)."""),
            "sessions": week(
                ("الافتتاح: ما سمعناه", "مئة أمنية لأهل القرية على الجدار (مثال)."),
                ("أبواب مفتوحة", "خمس طاولات وخمسة مرشدين، ومن دون انتظار."),
                ("حساء لعشرين شخصًا بثمن عشرة", "مطبخ ليبايا في زيارتنا."),
                ("نظرية التغيير في صباح واحد", "ورشة للمبتدئين."),
                ("ما الذي يبقى؟", "نقرر معًا ما الذي سيستمر كل أسبوع."),
            ),
            "materials": [material("ورقة عمل نظرية التغيير", "theory-of-change.en.pdf")],
            "recordings": [recording("تسجيل الافتتاح (مثال)", WEEK_RECORDING)],
        },
    },
    concepts=["community-spaces", "co-creation", "food", "rural-residents", "seniors"],
    links=[
        ("visits", "harkujarve-community-church"),
        ("presents", "cheap-tasty-healthy"),
        ("presents", "hear-me-out"),
    ],
    linked_by=[
        ("hosts", "harkujarve-community-church"),
        ("organises", "harkujarve-village-society"),
    ],
)

CONFERENCE_VIDZEME = Thing(
    name="conference-vidzeme",
    model=RegionalConferencePage,
    country="lv",
    source="lv",
    facts={
        **VALMIERA,
        **CONFERENCE,
        "image": "conference",
        "start": When(26, "09:30"),
        "end": When(26, "16:30"),
        "attendance": Attendance.MIXED,
        "online_url": ROOM,
        "languages_spoken": ["lv", "en"],
        "contact_name": "Vidzemes Augstskola",
        "contact_email": "konference@example.org",
    },
    words={
        "lv": {
            "questions": QUESTIONS["lv"],
            "title": "Zem viena jumta: reģionālā konference Valmierā",
            "introduction": line("""Iniciatīvas, pašvaldības un finansētāji vienu dienu runā par
            iekļaujošu sociālo uzņēmējdarbību laukos: kas izdodas, kas traucē un ko katrs var
            izdarīt jau rīt. Klātienē un tiešsaistē."""),
            "themes": points("""
            No mikroprojekta līdz uzņēmumam, kas sevi uztur

            Starta kapitāls tiem, kuriem bankā durvis ir ciet

            Zināšanu nodošana: kāpēc savstarpējās vizītes vajag arī pēc projekta

            Viena jumta princips novadā
            """),
            "access": line("""Lifts uz visiem stāviem, skaņas cilpa 1. zālē, klusā istaba 3. stāvā.
            Rakstveida tulkojums uz ekrāna latviešu un angļu valodā. Bērnu istaba strādā visu dienu
            (piemērs)."""),
            "sessions": VIDZEME["lv"],
            "materials": [
                material("Sociālās uzņēmējdarbības modeļa audekls", "canvas.lv.pdf"),
                material("Pārmaiņu teorijas darba lapa", "theory-of-change.lv.pdf"),
            ],
            "story": [
                ("heading", "Kā piedalīties"),
                (
                    "text",
                    paras("""Dalība ir bez maksas. Zālē ir 80 vietu, tiešsaistē vietu netrūkst
                    (piemērs). Ja jums vajag palīdzību ceļā vai zālē, uzrakstiet to piesakoties; mēs
                    sameklēsim risinājumu."""),
                ),
            ],
        },
        "en": {
            "questions": QUESTIONS["en"],
            "title": "Under one roof: regional conference in Valmiera",
            "introduction": line("""For one day initiatives, municipalities and funders talk about
            inclusive social entrepreneurship in the countryside: what works, what is in the way,
            and what each can do tomorrow. In the room and online."""),
            "themes": points("""
            From micro-project to an enterprise that keeps itself

            Start capital for those to whom the bank's door is closed

            Knowledge transfer: why peer visits are needed after the project, too

            The one-roof principle in a municipality
            """),
            "access": line("""Lift to all floors, hearing loop in hall 1, quiet room on the third
            floor. Captions on the screen in Latvian and English. A children's room is open all day
            (example)."""),
            "sessions": VIDZEME["en"],
            "materials": [
                material("Social business model canvas", "canvas.en.pdf"),
                material("Theory of change worksheet", "theory-of-change.en.pdf"),
            ],
            "story": [
                ("heading", "How to take part"),
                (
                    "text",
                    paras("""Taking part is free. The hall has 80 seats, and online there is room
                    for all (example). If you need help on the way or in the hall, write so when you
                    sign up, and we will find a solution."""),
                ),
            ],
        },
        "de": {
            "questions": QUESTIONS["de"],
            "title": "Unter einem Dach: Regionalkonferenz in Valmiera",
            "introduction": line("""Einen Tag lang sprechen Initiativen, Kommunen und Förderer über
            inklusives soziales Unternehmertum auf dem Land: was gelingt, was im Weg steht und was
            jeder schon morgen tun kann. Im Saal und im Netz."""),
            "themes": points("""
            Vom Mikroprojekt zum Betrieb, der sich selbst trägt

            Startkapital für alle, denen die Bank verschlossen bleibt

            Wissen weitergeben: warum es Besuche auch nach dem Projekt braucht

            Alles unter einem Dach: das Prinzip in der Gemeinde
            """),
            "access": line("""Aufzug zu allen Stockwerken, Hörschleife in Saal 1, ruhiges Zimmer im
            dritten Stock. Mitschrift auf der Leinwand auf Lettisch und Englisch. Kinderzimmer den
            ganzen Tag (Beispiel)."""),
            "sessions": VIDZEME["de"],
            "materials": [
                material("Social Business Model Canvas", "canvas.de.pdf"),
                material("Arbeitsblatt Theory of Change", "theory-of-change.de.pdf"),
            ],
            "story": [
                ("heading", "So nehmen Sie teil"),
                (
                    "text",
                    paras("""Die Teilnahme ist kostenlos. Im Saal gibt es 80 Plätze, im Netz ist
                    Platz für alle (Beispiel). Brauchen Sie Hilfe unterwegs oder im Saal, dann
                    schreiben Sie es bei der Anmeldung; wir finden eine Lösung."""),
                ),
            ],
        },
        "lt": {
            "questions": QUESTIONS["lt"],
            "title": "Po vienu stogu: regiono konferencija Valmieroje",
            "introduction": line("""Vieną dieną iniciatyvos, savivaldybės ir rėmėjai kalbasi apie
            įtraukų socialinį verslumą kaime: kas pavyksta, kas trukdo ir ką kiekvienas gali
            padaryti jau rytoj. Salėje ir internetu."""),
            "themes": points("""
            Nuo mikroprojekto iki save išlaikančios įmonės

            Pradinis kapitalas tiems, kuriems banko durys uždarytos

            Žinių perdavimas: kodėl patirties mainų vizitų reikia ir pasibaigus projektui

            Vieno stogo principas savivaldybėje
            """),
            "access": line("""Liftas į visus aukštus, indukcinė kilpa 1-ojoje salėje, ramybės
            kambarys trečiame aukšte. Ekrane titrai latvių ir anglų kalbomis. Vaikų kambarys veikia
            visą dieną (pavyzdys)."""),
            "sessions": VIDZEME["lt"],
            "materials": [
                material("Socialinio verslo modelio drobė", "canvas.en.pdf"),
                material("Pokyčių teorijos darbo lapas", "theory-of-change.en.pdf"),
            ],
            "story": [
                ("heading", "Kaip dalyvauti"),
                (
                    "text",
                    paras("""Dalyvauti nieko nekainuoja. Salėje yra 80 vietų, internetu vietos
                    užteks visiems (pavyzdys). Jei kelyje ar salėje reikia pagalbos, parašykite
                    registruodamiesi, ir mes rasime išeitį."""),
                ),
            ],
        },
        "et": {
            "questions": QUESTIONS["et"],
            "title": "Ühe katuse all: piirkondlik konverents Valmieras",
            "introduction": line("""Ühe päeva räägivad algatused, omavalitsused ja rahastajad
            kaasavast sotsiaalsest ettevõtlusest maal: mis õnnestub, mis takistab ja mida saab
            igaüks teha juba homme. Kohapeal ja veebis."""),
            "themes": points("""
            Mikroprojektist ettevõtteks, mis end ise ära elatab

            Stardikapital neile, kelle ees on panga uks kinni

            Teadmiste edasiandmine: miks on kogemusvisiite vaja ka pärast projekti

            Ühe katuse põhimõte omavalitsuses
            """),
            "access": line("""Lift kõigile korrustele, silmusvõimendi 1. saalis, vaikne tuba
            kolmandal korrusel. Ekraanil subtiitrid läti ja inglise keeles. Lastetuba on avatud
            terve päeva (näide)."""),
            "sessions": VIDZEME["et"],
            "materials": [
                material("Sotsiaalse ärimudeli lõuend", "canvas.en.pdf"),
                material("Muutuste teooria tööleht", "theory-of-change.en.pdf"),
            ],
            "story": [
                ("heading", "Kuidas osaleda"),
                (
                    "text",
                    paras("""Osalemine on tasuta. Saalis on 80 kohta, veebis jätkub ruumi kõigile
                    (näide). Kui vajate abi teel või saalis, kirjutage sellest registreerudes ja me
                    leiame lahenduse."""),
                ),
            ],
        },
        **of_event("conference-vidzeme"),
    },
    concepts=["social-enterprise", "funding", "peer-learning", "rural-life"],
    links=[
        ("presents", "pieturi-liepa"),
        ("presents", "cheap-tasty-healthy"),
        ("presents", "sivans-hundtjanst"),
        ("presents", "newspaper-and-web"),
        ("presents", "hear-me-out"),
    ],
    linked_by=[
        ("hosts", "vidzeme-university"),
        ("organises", "vidzeme-university"),
        ("organises", "vidzeme-incubator"),
    ],
)

THINGS = [HARKUJARVE_WEEK, CONFERENCE_VIDZEME]
