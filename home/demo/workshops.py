"""Practical workshops, each first in its own language; one lasts the whole day."""

from events.models import WorkshopPage
from home.demo.programme import BREDSTEDT, LIEPAJA, LULEA, VILNIUS
from home.demo.prose import line, points
from home.demo.things import Thing, When
from home.demo.tools import material
from home.demo.words import of_event

Level = WorkshopPage.SkillLevel

CANVAS = Thing(
    name="workshop-canvas",
    model=WorkshopPage,
    country="lv",
    source="lv",
    facts={
        **LIEPAJA,
        "image": "workshop",
        "start": When(5, "11:00"),
        "end": When(5, "14:00"),
        "skill_level": Level.BEGINNER,
        "languages_spoken": ["lv", "uk"],
        "contact_name": "Lēti, garšīgi, veselīgi",
        "contact_email": "virtuve@example.org",
    },
    words={
        "lv": {
            "title": "Vispirms zupa, tad audekls: praktiskais seminārs",
            "introduction": line("""Ienes ieceri, aiznes aizpildītu lapu. Divās stundās pie viena
            galda iziesim visu sociālās uzņēmējdarbības modeļa audeklu, un pirms tam kopā vārīsim
            zupu."""),
            "skills": points("""
            Pateikt savu ieceri vienā teikumā

            Atšķirt tos, kam palīdz, no tiem, kas par to maksā

            Saskaitīt mēneša izdevumus bez grāmatveža

            Izdomāt izmēģinājumu, ko var paveikt divās nedēļās
            """),
            "trainers": "Liepājas virtuves pavāre un sociālās uzņēmējdarbības mentors",
            "access": line("""Pirmais stāvs, durvis 90 cm platas, galdu augstums regulējams. Bērniem
            ir stūrītis virtuves otrā galā. Ēdam bez gaļas un bez riekstiem (piemērs)."""),
            "materials": [material("Audekls izdrukai, A3", "canvas.lv.pdf")],
        },
        "en": {
            "title": "First the soup, then the canvas: practical workshop",
            "introduction": line("""Bring an idea, take home a sheet filled in. In two hours at one
            table we go through the whole social business model canvas, and before that we cook soup
            together."""),
            "skills": points("""
            Telling your idea in one sentence

            Telling those whom it helps from those who pay for it

            Adding up the costs of a month without an accountant

            Inventing a trial that can be done within two weeks
            """),
            "trainers": "The cook of the Liepāja kitchen and a mentor for social enterprise",
            "access": line("""Ground floor, door 90 cm wide, tables of adjustable height. A corner
            for children at the other end of the kitchen. We eat without meat and nuts
            (example)."""),
            "materials": [material("The canvas to print, A3", "canvas.en.pdf")],
        },
        "de": {
            "title": "Erst die Suppe, dann das Canvas: Workshop",
            "introduction": line("""Mit einer Idee kommen, mit einem ausgefüllten Blatt gehen. In
            zwei Stunden nehmen wir uns an einem Tisch das ganze Social Business Model Canvas vor,
            und vorher kochen wir zusammen Suppe."""),
            "skills": points("""
            Die eigene Idee in einem Satz sagen

            Unterscheiden, wem sie hilft und wer dafür zahlt

            Die Kosten eines Monats ohne Buchhalter zusammenzählen

            Einen Versuch erfinden, der in zwei Wochen zu schaffen ist
            """),
            "trainers": "Die Köchin aus Liepāja und ein Mentor für soziales Unternehmertum",
            "access": line("""Erdgeschoss, Tür 90 cm breit, höhenverstellbare Tische. Eine Ecke für
            Kinder am anderen Ende der Küche. Wir essen ohne Fleisch und Nüsse (Beispiel)."""),
            "materials": [material("Das Canvas zum Ausdrucken, A3", "canvas.de.pdf")],
        },
    },
    concepts=["social-enterprise", "food", "work-and-skills", "women", "long-term-unemployed"],
    links=[("presents", "cheap-tasty-healthy")],
    linked_by=[
        ("hosts", "cheap-tasty-healthy"),
        ("organises", "liepaja-social-service"),
    ],
)

WRITING = Thing(
    name="workshop-writing",
    model=WorkshopPage,
    country="de",
    source="de",
    facts={
        **BREDSTEDT,
        "image": "newspaper-web",
        "start": When(9, "16:00"),
        "end": When(9, "19:00"),
        "skill_level": Level.BEGINNER,
        "languages_spoken": ["de", "ar", "uk", "en"],
        "contact_name": "Redaktion Newspaper & Web",
        "contact_email": "redaktion@example.org",
    },
    words={
        "de": {
            "title": "Mein erster Artikel: Schreibwerkstatt",
            "introduction": line("""Eine Geschichte aus dem eigenen Alltag in 300 Wörtern, in der
            Sprache, die dir am nächsten ist. Am Ende steht ein Text, den das Magazin drucken
            kann."""),
            "skills": points("""
            Ein Thema finden, das Nachbarn lesen wollen

            Mit dem stärksten Bild anfangen

            Fragen stellen, ohne jemanden auszufragen

            Wissen, wann ein Foto erlaubt ist
            """),
            "trainers": "Eine Redakteurin des Magazins und zwei Autoren der Redaktion",
            "access": line("""Stufenlos vom Markt, Toilette im selben Haus, Kinderbetreuung nebenan.
            Wer nach 19 Uhr keinen Bus mehr hat, wird nach Hause gefahren (Beispiel)."""),
        },
        "en": {
            "title": "My first article: writing workshop",
            "introduction": line("""A story from your own days in 300 words, in the language that is
            nearest to you. At the end there is a text that the magazine can print."""),
            "skills": points("""
            Finding a subject that neighbours want to read about

            Beginning with the strongest picture

            Asking questions without interrogating anybody

            Knowing when a photo is allowed
            """),
            "trainers": "An editor of the magazine and two authors of the newsroom",
            "access": line("""No steps from the market place, toilet in the same house, child care
            next door. Those who have no bus after 7 p.m. are driven home (example)."""),
        },
        "lv": {
            "title": "Mans pirmais raksts: rakstīšanas darbnīca",
            "introduction": line("""Stāsts no savas ikdienas 300 vārdos, valodā, kas tev ir
            vistuvākā. Beigās ir teksts, ko žurnāls var iespiest."""),
            "skills": points("""
            Atrast tematu, par ko grib lasīt kaimiņi

            Sākt ar spēcīgāko ainu

            Jautāt, neizprašņājot

            Zināt, kad drīkst fotografēt
            """),
            "trainers": "Žurnāla redaktore un divi redakcijas autori",
            "access": line("""No tirgus laukuma bez pakāpieniem, tualete tajā pašā namā, bērnu
            pieskatīšana blakus. Kam pēc 19.00 vairs nav autobusa, to aizved mājās (piemērs)."""),
        },
        **of_event("workshop-writing"),
    },
    concepts=["media", "migration-and-integration", "digital-skills", "migrants"],
    links=[("presents", "newspaper-and-web")],
    linked_by=[
        ("hosts", "newspaper-and-web"),
        ("organises", "north-frisia-press"),
        ("organises", "north-frisia-adult-education"),
    ],
)

OPEN_DAY = Thing(
    name="workshop-open-day",
    model=WorkshopPage,
    country="lt",
    source="lt",
    facts={
        **VILNIUS,
        "image": "story-open-day",
        "start": When(19, "00:00"),
        "end": When(19, "23:59"),
        "all_day": True,
        "skill_level": Level.BEGINNER,
        "languages_spoken": ["lt", "uk", "en"],
        "contact_name": "Vienišų tėvų platforma",
        "contact_email": "platforma@example.org",
    },
    words={
        "lt": {
            "title": "Diena vienišiems tėvams: ateikite su vaikais",
            "introduction": line("""Visą dieną atviros durys: patarimai dėl išmokų, darbo ir būsto,
            pusvalandis tylos tėvams ir dirbtuvės vaikams. Ateikite, kada galite, ir likite, kiek
            norite."""),
            "skills": points("""
            Suprasti, kokia pagalba jums priklauso ir kaip jos prašyti

            Susitarti su darbdaviu dėl darbo laiko

            Rasti kitų tėvų savo rajone ir pasidalyti priežiūra
            """),
            "trainers": "Platformos mamos ir tėčiai, šeimų centro socialinė darbuotoja",
            "access": line("""Pirmas aukštas, vieta vežimėliams, vystymo stalas, kambarys maitinti
            ir pamiegoti. Troleibuso stotelė prie durų (pavyzdys)."""),
        },
        "en": {
            "title": "A day for single parents: come with your children",
            "introduction": line("""Open doors all day: advice on benefits, work and housing, half
            an hour of silence for parents, and workshops for children. Come when you can and stay
            as long as you like."""),
            "skills": points("""
            Understanding what help is due to you and how to ask for it

            Agreeing on working hours with an employer

            Finding other parents in your part of town and sharing child care
            """),
            "trainers": "Mothers and fathers of the platform, a social worker of the family centre",
            "access": line("""Ground floor, room for prams, a changing table, a room for feeding and
            naps. The trolleybus stops at the door (example)."""),
        },
        "lv": {
            "title": "Diena vecākiem, kuri bērnus audzina vieni: nāciet ar bērniem",
            "introduction": line("""Atvērtas durvis visu dienu: padoms par pabalstiem, darbu un
            mājokli, pusstunda klusuma vecākiem un darbnīcas bērniem. Nāciet, kad varat, un
            palieciet, cik gribat."""),
            "skills": points("""
            Saprast, kāda palīdzība jums pienākas un kā to lūgt

            Vienoties ar darba devēju par darba laiku

            Atrast citus vecākus savā apkaimē un dalīt bērnu pieskatīšanu
            """),
            "trainers": "Platformas mammas un tēti, ģimeņu centra sociālā darbiniece",
            "access": line("""Pirmais stāvs, vieta bērnu ratiem, pārtinamais galds, istaba
            ēdināšanai un diendusai. Trolejbuss piestāj pie durvīm (piemērs)."""),
        },
        "de": {
            "title": "Ein Tag für Alleinerziehende: Bringt eure Kinder mit",
            "introduction": line("""Den ganzen Tag offene Türen: Rat zu Leistungen, Arbeit und
            Wohnen, eine halbe Stunde Stille für Eltern und Werkstätten für Kinder. Kommt, wann ihr
            könnt, und bleibt, solange ihr wollt."""),
            "skills": points("""
            Verstehen, welche Hilfe euch zusteht und wie man sie beantragt

            Mit dem Arbeitgeber Zeiten vereinbaren

            Andere Eltern im Viertel finden und sich die Betreuung teilen
            """),
            "trainers": "Mütter und Väter der Plattform, die Sozialarbeiterin des Familienzentrums",
            "access": line("""Erdgeschoss, Platz für Kinderwagen, Wickeltisch, ein Zimmer zum
            Stillen und Schlafen. Der Trolleybus hält vor der Tür (Beispiel)."""),
        },
        **of_event("workshop-open-day"),
    },
    concepts=["children-and-families", "work-and-skills", "single-parents", "women"],
    links=[("presents", "single-parents-platform")],
    linked_by=[
        ("hosts", "single-parents-platform"),
        ("organises", "family-support-centre"),
    ],
)

ROTA = Thing(
    name="workshop-rota",
    model=WorkshopPage,
    country="se",
    source="sv",
    facts={
        **LULEA,
        "image": "dog-day-care-lulea",
        "start": When(33, "13:00"),
        "end": When(33, "16:30"),
        "skill_level": Level.INTERMEDIATE,
        "languages_spoken": ["sv", "en"],
        "contact_name": "Sivans Hundtjänst",
        "contact_email": "sivans@example.org",
    },
    words={
        "sv": {
            "title": "Ett schema som håller: planera arbete för människor med olika ork",
            "introduction": line("""Hur lägger man ett schema när alla inte orkar lika mycket varje
            dag? Hunddagiset visar sin magnettavla, sina misstag och sin reservperson. Du tar med
            ditt eget schema."""),
            "skills": points("""
            Räkna arbete i uppgifter i stället för timmar

            Planera en reservperson i varje pass

            Tala om ork utan att fråga om diagnoser

            Säga till kunden i tid när något inte går
            """),
            "trainers": "Hunddagisets schemagrupp och en handledare från arbetsförmedlingen",
            "access": line("""Bottenvåning, ett lågt steg med ramp. Hundar i alla rum utom
            pausrummet. Paus var fyrtionde minut (exempel)."""),
            "materials": [material("Checklista för studiebesök", "peer-visit-checklist.en.pdf")],
        },
        "en": {
            "title": "A rota that holds: planning work for people whose strength varies",
            "introduction": line("""How do you make a rota when not everybody is equally strong
            every day? The dog day care shows its board of magnets, its mistakes and its spare
            person. You bring a rota of your own."""),
            "skills": points("""
            Counting work in tasks instead of hours

            Planning a spare person into each shift

            Talking about strength without asking for diagnoses

            Telling the customer in time when something is not possible
            """),
            "trainers": "The rota group of the dog day care and a coach from the employment office",
            "access": line("""Ground floor, one low step with a ramp. Dogs in all rooms but the
            break room. A break every forty minutes (example)."""),
            "materials": [material("Checklist for a peer visit", "peer-visit-checklist.en.pdf")],
        },
        "lv": {
            "title": "Grafiks, kas tur: kā plānot darbu cilvēkiem ar mainīgiem spēkiem",
            "introduction": line("""Kā sastādīt grafiku, ja ne visiem katru dienu ir vienādi spēki?
            Suņu dienas centrs parāda savu magnētu tāfeli, savas kļūdas un savu rezerves cilvēku.
            Jūs paņemat līdzi savu grafiku."""),
            "skills": points("""
            Skaitīt darbu uzdevumos, nevis stundās

            Katrā maiņā ieplānot rezerves cilvēku

            Runāt par spēkiem, nevaicājot pēc diagnozēm

            Laikus pateikt klientam, ka kaut kas neizdosies
            """),
            "trainers": "Suņu dienas centra grafika grupa un nodarbinātības dienesta koučs",
            "access": line("""Pirmais stāvs, viens zems pakāpiens ar uzbrauktuvi. Suņi visās telpās,
            izņemot atpūtas istabu. Pārtraukums ik pēc četrdesmit minūtēm (piemērs)."""),
            "materials": [material("Savstarpējās vizītes saraksts", "peer-visit-checklist.lv.pdf")],
        },
        "de": {
            "title": "Ein Dienstplan, der hält: Arbeit planen für wechselnde Kräfte",
            "introduction": line("""Wie macht man einen Plan, wenn nicht alle jeden Tag gleich viel
            Kraft haben? Die Hundetagesstätte zeigt ihre Magnettafel, ihre Fehler und ihre
            Reserveperson. Bringen Sie Ihren eigenen Dienstplan mit."""),
            "skills": points("""
            Arbeit in Aufgaben zählen statt in Stunden

            In jede Schicht eine Reserveperson einplanen

            Über Kräfte sprechen, ohne nach Diagnosen zu fragen

            Der Kundschaft rechtzeitig sagen, was nicht geht
            """),
            "trainers": "Die Plangruppe der Hundetagesstätte, ein Coach der Arbeitsvermittlung",
            "access": line("""Erdgeschoss, eine niedrige Stufe mit Rampe. Hunde in allen Räumen
            außer dem Pausenraum. Alle vierzig Minuten eine Pause (Beispiel)."""),
            "materials": [material("Checkliste für Besuche", "peer-visit-checklist.de.pdf")],
        },
    },
    concepts=["work-and-skills", "animals", "social-enterprise", "long-term-unemployed"],
    links=[("presents", "sivans-hundtjanst")],
    linked_by=[
        ("hosts", "sivans-hundtjanst"),
        ("organises", "lulea-coworking"),
        ("organises", "lulea-employment-office"),
    ],
)

THINGS = [CANVAS, WRITING, OPEN_DAY, ROTA]
