"""Peer visits: one past with its lessons, one coming, one cancelled."""

from events.models import PeerVisitPage
from events.models.event import Status
from home.demo.programme import AARHUS, LIEPA, LIEPA_SLOTS, LULEA, LULEA_SLOTS, programme
from home.demo.prose import line, paras, points
from home.demo.taking_part import VISIT
from home.demo.things import Thing, When
from home.demo.words import of_event

VISIT_LULEA = Thing(
    name="visit-lulea",
    model=PeerVisitPage,
    country="se",
    source="en",
    facts={
        **LULEA,
        "image": "dog-day-care-lulea",
        "start": When(-34, "08:00"),
        "end": When(-33, "15:00"),
        "languages_spoken": ["sv", "en", "lv"],
        "contact_name": "Sivans Hundtjänst",
        "contact_email": "sivans@example.org",
    },
    words={
        "en": {
            "title": "From the café to the dogs: Liepa visits Luleå",
            "introduction": line("""Two days in the dog day care in Luleå. Six guests from the café
            in Liepa feed, walk and write rotas, and ask how a workplace stays kind when it has to
            pay its own way."""),
            "visitors": line("""Six people of the accelerator team of Pieturi Liepā: three young
            people from the shifts, a mother, the social worker and the cook."""),
            "learning_goals": points("""
            How do you plan shifts when somebody cannot come in the morning?

            What do you say to customers about the people who work here, and what not?

            How did you get through the first winter without a grant?
            """),
            "access": line("""Ground floor, one low step with a ramp, wide doors. There are dogs in
            all rooms; a room without dogs is free for breaks. Bus stop 150 metres away
            (example)."""),
            "sessions": programme(
                LULEA_SLOTS,
                ("Morning shift with the dogs", "Everybody works along, in pairs."),
                ("How the rota is made", "The board of magnets, the telephone, the spare person."),
                ("Three questions, three answers", "Guests and hosts at one table."),
            ),
            "lessons": paras("""What the guests took home, in their own words (example):""")
            + points("""
            “There is a spare person in every shift. Nobody has to explain why they are not well.
            We do that in Liepa now, too.”

            “The customers know what kind of workplace this is, and no one tells them who has which
            difficulty. The dog is what people talk about.”

            “They had three paying customers before they had a logo. We were painting our sign
            first.”
            """)
            + paras("""The hosts wrote down something as well: the children's corner of the café
            gave them the idea to let parents who wait for a dog sit down for coffee."""),
        },
        "lv": {
            "title": "No kafejnīcas pie suņiem: Liepa ciemos Lūleo",
            "introduction": line("""Divas dienas suņu dienas centrā Lūleo. Seši viesi no Liepas
            kafejnīcas baro, staigā, raksta grafikus un vaicā, kā darbavieta paliek laipna, ja tai
            sevi jāuztur pašai."""),
            "visitors": line("""Seši cilvēki no „Pieturi Liepā” akseleratora komandas: trīs jaunieši
            no maiņām, viena māmiņa, sociālā darbiniece un pavāre."""),
            "learning_goals": points("""
            Kā plānot maiņas, ja kāds no rīta nevar atnākt?

            Ko klientiem stāstīt par cilvēkiem, kuri te strādā, un ko ne?

            Kā jūs bez granta pārlaidāt pirmo ziemu?
            """),
            "access": line("""Pirmais stāvs, viens zems pakāpiens ar uzbrauktuvi, platas durvis.
            Suņi ir visās telpās; atpūtai ir istaba bez suņiem. Līdz autobusa pieturai 150 metri
            (piemērs)."""),
            "sessions": programme(
                LULEA_SLOTS,
                ("Rīta maiņa ar suņiem", "Strādā visi, pa diviem."),
                ("Kā top grafiks", "Magnētu tāfele, tālrunis un rezerves cilvēks."),
                ("Trīs jautājumi, trīs atbildes", "Viesi un saimnieki pie viena galda."),
            ),
            "lessons": paras("""Ko viesi aizveda mājās, viņu pašu vārdiem (piemērs):""")
            + points("""
            „Katrā maiņā ir rezerves cilvēks. Nevienam nav jāskaidro, kāpēc viņš šodien nejūtas
            labi. Tagad tā darām arī Liepā.”

            „Klienti zina, kas šī par darbavietu, bet neviens nestāsta, kuram kādas grūtības. Runā
            par suni.”

            „Viņiem bija trīs maksājoši klienti, pirms bija logotips. Mēs vispirms krāsojām
            izkārtni.”
            """)
            + paras("""Kaut ko pierakstīja arī saimnieki: kafejnīcas bērnu stūris viņus uzvedināja
            uz domu, ka vecākiem, kuri gaida suni, var piedāvāt apsēsties pie kafijas."""),
        },
        "de": {
            "title": "Vom Café zu den Hunden: Liepa zu Besuch in Luleå",
            "introduction": line("""Zwei Tage in der Hundetagesstätte in Luleå. Sechs Gäste aus dem
            Café in Liepa füttern, gehen Gassi, schreiben Dienstpläne und fragen, wie ein
            Arbeitsplatz freundlich bleibt, der sich selbst tragen muss."""),
            "visitors": line("""Sechs Leute aus dem Accelerator-Team von Pieturi Liepā: drei junge
            Menschen aus den Schichten, eine Mutter, die Sozialarbeiterin und die Köchin."""),
            "learning_goals": points("""
            Wie plant man Schichten, wenn jemand am Morgen nicht kommen kann?

            Was sagt man der Kundschaft über die Menschen, die hier arbeiten, und was nicht?

            Wie seid ihr ohne Zuschuss durch den ersten Winter gekommen?
            """),
            "access": line("""Erdgeschoss, eine niedrige Stufe mit Rampe, breite Türen. In allen
            Räumen sind Hunde; für Pausen gibt es ein Zimmer ohne. Zur Bushaltestelle 150 Meter
            (Beispiel)."""),
            "sessions": programme(
                LULEA_SLOTS,
                ("Frühschicht mit den Hunden", "Alle arbeiten mit, zu zweit."),
                ("Wie der Dienstplan entsteht", "Magnettafel, Telefon und die Reserveperson."),
                ("Drei Fragen, drei Antworten", "Gäste und Gastgeber an einem Tisch."),
            ),
            "lessons": paras("""Was die Gäste mitgenommen haben, in ihren Worten (Beispiel):""")
            + points("""
            „In jeder Schicht gibt es eine Reserveperson. Niemand muss erklären, warum es heute
            nicht geht. Das machen wir jetzt in Liepa auch so.“

            „Die Kundschaft weiß, was für ein Betrieb das ist, aber niemand erzählt, wer welche
            Schwierigkeit hat. Geredet wird über den Hund.“

            „Sie hatten drei zahlende Kunden, bevor sie ein Logo hatten. Wir haben zuerst das
            Schild gemalt.“
            """)
            + paras("""Auch die Gastgeber haben etwas notiert: Die Kinderecke des Cafés brachte sie
            darauf, Wartenden einen Stuhl und einen Kaffee anzubieten."""),
        },
        **of_event("visit-lulea"),
    },
    concepts=["peer-learning", "animals", "work-and-skills", "long-term-unemployed"],
    links=[("visits", "sivans-hundtjanst"), ("presents", "pieturi-liepa")],
    linked_by=[("hosts", "sivans-hundtjanst")],
)

VISIT_LIEPA = Thing(
    name="visit-liepa",
    model=PeerVisitPage,
    country="lv",
    source="lv",
    facts={
        **LIEPA,
        **VISIT,
        "image": "peer-visit",
        "start": When(12, "10:00"),
        "end": When(13, "13:00"),
        "languages_spoken": ["lv", "en", "de"],
        "contact_name": "Pieturi Liepā",
        "contact_email": "liepa@example.org",
    },
    words={
        "lv": {
            "title": "Ciemos kafejnīcā „Pieturi Liepā”",
            "introduction": line("""Redakcija no Ziemeļfrīzijas un suņu dienas centra komanda no
            Lūleo divas dienas strādā līdzi kafejnīcā Liepā: cep, apkalpo, pieraksta un jautā."""),
            "visitors": line("""Četri cilvēki no žurnāla redakcijas Ziemeļfrīzijā un četri no suņu
            dienas centra Lūleo; vēl divas vietas brīvas kaimiņu novadu iniciatīvām (piemērs)."""),
            "learning_goals": points("""
            Kā jaunietis trijos mēnešos no iesācēja kļūst par to, kurš māca citus?

            Kā pašvaldība kļuva par kafejnīcas klientu?

            Kā par kafejnīcu uzrakstīt tā, lai tajā sevi pazīst tie, kuri tur strādā?
            """),
            "access": line("""Viss vienā stāvā, bez sliekšņiem, tualete piemērota ratiņkrēslam.
            Klusā istaba aiz bibliotēkas plauktiem. Autobuss no Cēsīm piestāj pie durvīm
            (piemērs)."""),
            "sessions": programme(
                LIEPA_SLOTS,
                ("Iepazīšanās pie brokastu galda", "Kas esam, ko protam, no kā baidāmies."),
                ("Pusdienu maiņa", "Viesi strādā pāros ar kafejnīcas komandu."),
                ("Rakstīsim kopā", "Divās stundās top viena lappuse četrās valodās."),
                ("Trīs jautājumi, trīs atbildes", "Un solījumi: „Mājās mēs …”"),
            ),
            "story": [
                (
                    "text",
                    paras("""Vizītei var pieteikties, uzrakstot kafejnīcai. Ceļu un naktsmītni
                    viesiem apmaksā apmaiņas fonds (piemērs). Ņemiet līdzi ērtus apavus un vienu
                    recepti."""),
                ),
            ],
        },
        "en": {
            "title": "As guests at the café Pieturi Liepā",
            "introduction": line("""The newsroom from North Frisia and the dog day care team from
            Luleå work along in the café in Liepa for two days: they bake, serve, take notes and
            ask."""),
            "visitors": line("""Four people from the newsroom in North Frisia and four from the dog
            day care in Luleå; two more places are free for initiatives of neighbouring districts
            (example)."""),
            "learning_goals": points("""
            How does a young person turn from a beginner into someone who teaches, in three months?

            How did the municipality become a customer of the café?

            How do you write about the café so that those who work there recognise themselves?
            """),
            "access": line("""All on one floor, no thresholds, a toilet for wheelchair users. A
            quiet room behind the bookshelves. The bus from Cēsis stops at the door (example)."""),
            "sessions": programme(
                LIEPA_SLOTS,
                ("Getting to know each other at breakfast", "What we can do, and what we dread."),
                ("Lunch shift", "The guests work in pairs with the café team."),
                ("Writing together", "One page in four languages, made in two hours."),
                ("Three questions, three answers", "And promises: “At home we will …”"),
            ),
            "story": [
                (
                    "text",
                    paras("""To take part, write to the café. Travel and lodging of the guests are
                    paid by the exchange fund (example). Bring comfortable shoes and one
                    recipe."""),
                ),
            ],
        },
        "de": {
            "title": "Zu Gast im Café Pieturi Liepā",
            "introduction": line("""Die Redaktion aus Nordfriesland und das Team der
            Hundetagesstätte aus Luleå arbeiten zwei Tage im Café in Liepa mit: Sie backen,
            bedienen, schreiben auf und fragen."""),
            "visitors": line("""Vier Leute aus der Redaktion in Nordfriesland und vier aus der
            Hundetagesstätte in Luleå; zwei Plätze sind noch frei für Initiativen aus der
            Umgebung (Beispiel)."""),
            "learning_goals": points("""
            Wie wird ein junger Mensch in drei Monaten vom Anfänger zu dem, der andere anlernt?

            Wie wurde die Gemeinde Kundin des Cafés?

            Wie schreibt man über das Café, sodass sich die, die dort arbeiten, wiedererkennen?
            """),
            "access": line("""Alles auf einer Ebene, keine Schwellen, Toilette für Rollstuhlfahrer.
            Ein ruhiges Zimmer hinter den Bücherregalen. Der Bus aus Cēsis hält vor der Tür
            (Beispiel)."""),
            "sessions": programme(
                LIEPA_SLOTS,
                ("Kennenlernen am Frühstückstisch", "Was wir können und wovor uns bange ist."),
                ("Mittagsschicht", "Die Gäste arbeiten zu zweit mit dem Café-Team."),
                ("Gemeinsam schreiben", "In zwei Stunden eine Seite in vier Sprachen."),
                ("Drei Fragen, drei Antworten", "Und Versprechen: „Zu Hause werden wir …“"),
            ),
            "story": [
                (
                    "text",
                    paras("""Wer mitkommen möchte, schreibt dem Café. Fahrt und Unterkunft der Gäste
                    bezahlt der Austauschfonds (Beispiel). Bequeme Schuhe und ein Rezept
                    mitbringen."""),
                ),
            ],
        },
        **of_event("visit-liepa"),
    },
    concepts=["peer-learning", "food", "work-and-skills", "young-people", "media"],
    links=[
        ("visits", "pieturi-liepa"),
        ("presents", "newspaper-and-web"),
        ("presents", "sivans-hundtjanst"),
    ],
    linked_by=[("hosts", "pieturi-liepa"), ("organises", "liepa-network")],
)

VISIT_AARHUS = Thing(
    name="visit-aarhus",
    model=PeerVisitPage,
    country="dk",
    source="en",
    facts={
        **AARHUS,
        "image": "hear-me-out",
        "start": When(16, "09:00"),
        "end": When(17, "14:00"),
        "status": Status.CANCELLED,
        "languages_spoken": ["da", "en"],
        "contact_name": "Hear me out",
        "contact_email": "hearmeout@example.org",
    },
    words={
        "en": {
            "title": "Visit to Hear me out: how to listen on a screen",
            "introduction": line("""Cancelled: too many of the hosts have fallen ill. A new date
            will be agreed with all who had signed up; the questions are answered in the online team
            meeting in the meantime."""),
            "visitors": line("""The single parents' platform from Lithuania and volunteers
            from Harkujärve"""),
            "learning_goals": points("""
            How do you notice on a screen that someone needs help now?

            Who looks after those who listen?
            """),
            "access": "Lift, hearing loop, a quiet room. Assistance dogs are welcome (example).",
            "story": [
                ("heading", "Why we call it off"),
                (
                    "text",
                    paras("""Our platform says every day that it is all right to be unwell. That
                    goes for our team as well. Tickets that cannot be returned are paid for
                    (example)."""),
                ),
            ],
        },
        "lv": {
            "title": "Ciemos pie „Hear me out”: kā klausīties ekrānā",
            "introduction": line("""Atcelts: pārāk daudz saimnieku ir saslimuši. Par jaunu datumu
            vienosimies ar visiem, kuri bija pieteikušies; uz jautājumiem līdz tam atbildēsim
            tiešsaistes komandas sanāksmē."""),
            "visitors": "Vientuļo vecāku platforma no Lietuvas un brīvprātīgie no Harkujerves",
            "learning_goals": points("""
            Kā ekrānā pamanīt, ka kādam palīdzība vajadzīga tūlīt?

            Kas rūpējas par tiem, kuri klausās?
            """),
            "access": "Lifts, skaņas cilpa, klusā istaba. Suņi pavadoņi ir gaidīti (piemērs).",
            "story": [
                ("heading", "Kāpēc mēs atsakām"),
                (
                    "text",
                    paras("""Mūsu platforma katru dienu saka, ka drīkst nejusties labi. Tas attiecas
                    arī uz mūsu komandu. Biļetes, kuras nevar atdot, tiks apmaksātas (piemērs)."""),
                ),
            ],
        },
        "de": {
            "title": "Besuch bei Hear me out: zuhören am Bildschirm",
            "introduction": line("""Abgesagt: Zu viele der Gastgeber sind krank geworden. Ein neuer
            Termin wird mit allen vereinbart, die angemeldet waren; Antworten gibt es bis dahin im
            Online-Teamtreffen."""),
            "visitors": line("""Die Plattform der Alleinerziehenden aus Litauen, Freiwillige aus
            Harkujärve"""),
            "learning_goals": points("""
            Wie merkt man am Bildschirm, dass jemand sofort Hilfe braucht?

            Wer kümmert sich um die, die zuhören?
            """),
            "access": line("""Aufzug, Hörschleife, ein ruhiges Zimmer. Assistenzhunde willkommen
            (Beispiel)."""),
            "story": [
                ("heading", "Warum wir absagen"),
                (
                    "text",
                    paras("""Unsere Plattform sagt jeden Tag, dass es einem schlecht gehen darf. Das
                    gilt auch für unser Team. Fahrkarten, die sich nicht zurückgeben lassen, werden
                    erstattet (Beispiel)."""),
                ),
            ],
        },
        **of_event("visit-aarhus"),
    },
    concepts=["mental-health", "peer-learning", "people-with-mental-health-difficulties"],
    links=[("visits", "hear-me-out"), ("presents", "single-parents-platform")],
    linked_by=[("hosts", "hear-me-out")],
)

THINGS = [VISIT_LULEA, VISIT_LIEPA, VISIT_AARHUS]
