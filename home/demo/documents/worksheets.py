"""The words on the worksheets, by language: title, hint, and boxes or list."""

FOOT = {
    "en": "One Roof. Copy it, change it, pass it on.",
    "lv": "Viens jumts (One Roof). Pavairojiet, mainiet, dodiet tālāk.",
    "de": "Ein Dach (One Roof). Kopieren, ändern, weitergeben.",
}

CANVAS = {
    "en": (
        "Social business model canvas",
        "Idea, date, who was there: write it here. Use a pencil.",
        [
            ("", "Partners", "Who helps us, and what do they get out of it?"),
            ("", "What we do", "Our offer in everyday words. What happens on a usual day?"),
            ("heart", "What gets better", "One promise to each side, one that can be checked."),
            ("", "How people find us", "Where are they anyway? Who tells them about us?"),
            ("", "Whom we help", "People whom we know. What is their day like?"),
            ("", "What we have", "Rooms, skills, tools, contacts. What is missing?"),
            ("", "Our team", "Who does what, and who decides?"),
            ("heart", "How we notice", "Signs that it works. Who looks at them, and when?"),
            ("", "What may go wrong", "The three greatest doubts, and a small trial for each."),
            ("", "Who pays for it", "Guests, customers, authorities, donors. What do they want?"),
            ("money", "Costs in a month", "The three biggest first."),
            ("money", "Income in a month", "From whom, how surely, how soon?"),
            ("money", "Help in kind", "What do we get without money?"),
            ("money", "What is left over", "Where do we put it?"),
            ("money", "Next step", "Who does what within two weeks?"),
        ],
    ),
    "lv": (
        "Sociālās uzņēmējdarbības modeļa audekls",
        "Iecere, datums, kas piedalījās: rakstiet šeit. Lietojiet zīmuli.",
        [
            ("", "Partneri", "Kas mums palīdz, un ko viņi no tā iegūst?"),
            ("", "Ko mēs darām", "Mūsu piedāvājums ikdienas vārdiem. Kas notiek parastā dienā?"),
            ("heart", "Kas kļūs labāk", "Katrai pusei viens solījums, ko var pārbaudīt."),
            ("", "Kā cilvēki mūs atrod", "Kur viņi tāpat ir? Kas viņiem par mums pastāsta?"),
            ("", "Kam mēs palīdzam", "Cilvēki, kurus pazīstam. Kāda ir viņu diena?"),
            ("", "Kas mums ir", "Telpas, prasmes, rīki, kontakti. Kā trūkst?"),
            ("", "Mūsu komanda", "Kurš ko dara, un kurš lemj?"),
            ("heart", "Pēc kā to manīsim", "Zīmes, ka tas strādā. Kurš tās vēro un kad?"),
            ("", "Kas var neizdoties", "Trīs lielākās šaubas un katrai mazs izmēģinājums."),
            ("", "Kas par to maksā", "Viesi, pircēji, iestādes, ziedotāji. Ko viņi vēlas?"),
            ("money", "Izdevumi mēnesī", "Vispirms trīs lielākie."),
            ("money", "Ieņēmumi mēnesī", "No kā, cik droši, cik drīz?"),
            ("money", "Palīdzība natūrā", "Ko saņemam bez naudas?"),
            ("money", "Kas paliek pāri", "Kur to ieguldām?"),
            ("money", "Nākamais solis", "Kurš ko izdara divās nedēļās?"),
        ],
    ),
    "de": (
        "Social Business Model Canvas",
        "Idee, Datum, wer dabei war: hier eintragen. Nehmen Sie einen Bleistift.",
        [
            ("", "Partner", "Wer hilft uns, und was haben sie davon?"),
            ("", "Was wir tun", "Unser Angebot in einfachen Worten. Was geschieht an einem Tag?"),
            ("heart", "Was besser wird", "Jeder Seite ein Versprechen, das man prüfen kann."),
            ("", "Wie man uns findet", "Wo sind die Leute ohnehin? Wer erzählt von uns?"),
            ("", "Wem wir helfen", "Menschen, die wir kennen. Wie sieht ihr Tag aus?"),
            ("", "Was wir haben", "Räume, Können, Werkzeug, Kontakte. Was fehlt?"),
            ("", "Unser Team", "Wer macht was, und wer entscheidet?"),
            ("heart", "Woran wir es merken", "Zeichen, dass es wirkt. Wer achtet wann darauf?"),
            ("", "Was schiefgehen kann", "Die drei größten Zweifel und je ein kleiner Versuch."),
            ("", "Wer dafür zahlt", "Gäste, Kundschaft, Ämter, Spender. Was wünschen sie?"),
            ("money", "Kosten im Monat", "Die drei größten zuerst."),
            ("money", "Einnahmen im Monat", "Von wem, wie sicher, wie bald?"),
            ("money", "Sachhilfe", "Was bekommen wir ohne Geld?"),
            ("money", "Was übrig bleibt", "Wohin damit?"),
            ("money", "Nächster Schritt", "Wer tut was in zwei Wochen?"),
        ],
    ),
}

CHANGE = {
    "en": (
        "Theory of change",
        "Begin on the right and work towards the left. Then read it from left to right.",
        [
            ("", "Where we start", "What is wrong today, and for whom?"),
            ("", "What we put in", "Time, rooms, skills, money."),
            ("", "What we do", "Our offers. An arrow leads from each to a change."),
            ("", "What changes for people", "What will they be able to do, know or dare?"),
            ("end", "What it is for", "In five years, in one sentence with people in it."),
            ("wide", "What we suppose", "Why should one follow from the other? Mark the shakiest."),
            ("wide", "How we notice", "A sign for each change, and who watches for it."),
        ],
    ),
    "lv": (
        "Pārmaiņu teorija",
        "Sāciet labajā pusē un ejiet pa kreisi. Pēc tam izlasiet no kreisās uz labo.",
        [
            ("", "No kā sākam", "Kas šodien nav labi, un kam?"),
            ("", "Ko ieguldām", "Laiku, telpas, prasmes, naudu."),
            ("", "Ko darām", "Mūsu piedāvājumi. No katra bultiņa ved uz kādu pārmaiņu."),
            ("", "Kas mainās cilvēkiem", "Ko viņi pratīs, zinās, uzdrošināsies?"),
            ("end", "Kādēļ tas viss", "Pēc pieciem gadiem, vienā teikumā, kurā ir cilvēki."),
            ("wide", "Ko mēs pieņemam", "Kāpēc viens izriet no otra? Atzīmējiet nedrošāko."),
            ("wide", "Pēc kā to manīsim", "Katrai pārmaiņai zīme un tas, kurš to vēro."),
        ],
    ),
    "de": (
        "Theory of Change",
        "Rechts beginnen und nach links arbeiten. Dann von links nach rechts lesen.",
        [
            ("", "Wo wir anfangen", "Was ist heute nicht gut, und für wen?"),
            ("", "Was wir einbringen", "Zeit, Räume, Können, Geld."),
            ("", "Was wir tun", "Unsere Angebote. Von jedem führt ein Pfeil zu einer Änderung."),
            ("", "Was sich für Menschen ändert", "Was können, wissen, wagen sie dann?"),
            ("end", "Wozu das alles", "In fünf Jahren, in einem Satz mit Menschen darin."),
            ("wide", "Was wir vermuten", "Warum folgt eins aus dem anderen? Wackliges markieren."),
            ("wide", "Woran wir es merken", "Zu jeder Änderung ein Zeichen, und wer es beachtet."),
        ],
    ),
}

CHECKLIST = {
    "en": (
        "Checklist for a peer visit",
        "Guests and hosts go through it together and tick what is settled.",
        [
            (
                "Four weeks before",
                [
                    "The guests have sent their three questions.",
                    "The hosts have said what they can show and what they cannot.",
                    "At least half of the guests belong to the group that the initiative is for.",
                    "Travel and beds are booked and paid; nobody has to pay in advance.",
                    "Meals, allergies, medicines, prayer times and quiet rooms are settled.",
                    "Steps, lift, toilet and hearing loop: the guests know what to expect.",
                    "Interpreting is arranged. Everybody knows which languages are spoken.",
                ],
            ),
            (
                "During the visit",
                [
                    "Half a day of real work together is planned.",
                    "One person keeps the time, another takes notes.",
                    "Before each picture, people are asked. A no needs no reason.",
                    "The hosts show one thing that does not work yet.",
                    "The three questions are answered together, and the hosts ask back.",
                ],
            ),
            (
                "Afterwards",
                [
                    "Each guest has written a sentence that begins “At home we will …”.",
                    "Within two weeks both sides have published what they learnt.",
                    "All costs have been refunded.",
                    "A call half a year later is in the diary.",
                ],
            ),
        ],
    ),
    "lv": (
        "Savstarpējās vizītes kontrolsaraksts",
        "Viesi un saimnieki to iziet kopā un atzīmē, kas nokārtots.",
        [
            (
                "Četras nedēļas pirms",
                [
                    "Viesi ir atsūtījuši trīs jautājumus.",
                    "Saimnieki ir pateikuši, ko var parādīt un ko ne.",
                    "Vismaz puse viesu ir no grupas, kurai iniciatīva domāta.",
                    "Ceļš un gultas ir rezervētas un apmaksātas; nevienam nav jāmaksā pašam.",
                    "Ir runāts par ēdienu, alerģijām, zālēm, lūgšanu laikiem un klusām telpām.",
                    "Pakāpieni, lifts, tualete, skaņas cilpa: viesi zina, kas viņus sagaida.",
                    "Tulkošana ir sarunāta. Visi zina, kādās valodās runās.",
                ],
            ),
            (
                "Vizītes laikā",
                [
                    "Ir ieplānota puse dienas īstam kopīgam darbam.",
                    "Viens raugās pulkstenī, cits pieraksta.",
                    "Pirms katras fotogrāfijas pajautā. „Nē” nav jāpamato.",
                    "Saimnieki parāda vienu lietu, kas vēl nestrādā.",
                    "Uz trim jautājumiem atbild kopā, un saimnieki jautā pretī.",
                ],
            ),
            (
                "Pēc tam",
                [
                    "Katrs viesis ir uzrakstījis teikumu, kas sākas ar „Mājās mēs …”.",
                    "Divu nedēļu laikā abas puses ir publicējušas, ko iemācījušās.",
                    "Visi izdevumi ir atmaksāti.",
                    "Saruna pēc pusgada ir ierakstīta kalendārā.",
                ],
            ),
        ],
    ),
    "de": (
        "Checkliste für einen gegenseitigen Besuch",
        "Gäste und Gastgeber gehen sie gemeinsam durch und haken ab, was geklärt ist.",
        [
            (
                "Vier Wochen vorher",
                [
                    "Die Gäste haben ihre drei Fragen geschickt.",
                    "Die Gastgeber haben gesagt, was sie zeigen können und was nicht.",
                    "Mindestens die Hälfte der Gäste gehört zur Gruppe, um die es geht.",
                    "Fahrt und Betten sind gebucht und bezahlt; niemand muss etwas auslegen.",
                    "Essen, Allergien, Medikamente, Gebetszeiten, ruhige Räume sind besprochen.",
                    "Stufen, Aufzug, Toilette, Hörschleife: Die Gäste wissen, was sie erwartet.",
                    "Dolmetschen ist geregelt. Alle wissen, welche Sprachen gesprochen werden.",
                ],
            ),
            (
                "Während des Besuchs",
                [
                    "Ein halber Tag echter gemeinsamer Arbeit ist geplant.",
                    "Eine Person achtet auf die Uhr, eine andere schreibt mit.",
                    "Vor jedem Foto wird gefragt. Ein Nein braucht keinen Grund.",
                    "Die Gastgeber zeigen etwas, das noch nicht klappt.",
                    "Die drei Fragen werden gemeinsam beantwortet, Rückfragen erwünscht.",
                ],
            ),
            (
                "Danach",
                [
                    "Jeder Gast hat einen Satz geschrieben: „Zu Hause werden wir …“",
                    "Binnen zwei Wochen haben beide Seiten veröffentlicht, was sie lernten.",
                    "Alle Kosten sind erstattet.",
                    "Ein Anruf in einem halben Jahr steht im Kalender.",
                ],
            ),
        ],
    ),
}
