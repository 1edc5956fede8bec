"""Organisations in Latvia, Latvian first."""

from home.demo.organisations.shape import organisation
from network.models.organisations import ActorKind, Level

THINGS = [
    organisation(
        "vidzeme-university",
        "lv",
        "lv",
        ActorKind.EDUCATION,
        Level.REGIONAL,
        "Valmiera",
        (57.53460, 25.42540),
        image="conference",
        concepts=["peer-learning", "social-enterprise", "co-creation"],
        links=[("advises", "pieturi-liepa"), ("advises", "cheap-tasty-healthy")],
        lv=(
            "Vidzemes Augstskola",
            """Reģiona augstskola Valmierā. Šeit no astoņu jaunuzņēmumu ziņojumiem tapa
            rīcībpolitikas dokuments ar astoņiem ieteikumiem.""",
            """Pētnieki uzklausīja, ko jaunuzņēmumi piedzīvojuši sarunās ar politikas veidotājiem,
            un salika to kopā: kas palīdzēja, kas traucēja un kas būtu jāmaina.

            Studenti brauc līdzi uz iniciatīvām, pieraksta, vāc datus un paši mācās koprades.
            E-pasta adrese šajā lapā ir piemērs.""",
        ),
        en=(
            "Vidzeme University of Applied Sciences",
            """The region's university in Valmiera. The policy paper with the eight recommendations
            was written here, from the reports of eight start-ups.""",
            """Researchers listened to what the start-ups went through in their talks with policy
            makers, and put it together: what helped, what stood in the way, what ought to change.

            Students travel to the initiatives, take notes, collect data, and learn co-creation
            themselves. The e-mail address on this page is an example.""",
        ),
        de=(
            "Hochschule Vidzeme",
            """Die Hochschule der Region in Valmiera. Hier entstand aus den Berichten von acht
            Start-ups das Strategiepapier mit den acht Empfehlungen.""",
            """Forschende haben sich angehört, was die Start-ups in Gesprächen mit der Politik
            erlebt haben, und es zusammengetragen: was half, was im Weg stand, was sich ändern
            müsste.

            Studierende fahren mit zu den Initiativen, schreiben mit, sammeln Daten und lernen
            selbst Ko-Kreation. Die E-Mail-Adresse auf dieser Seite ist ein Beispiel.""",
        ),
    ),
    organisation(
        "liepa-parish",
        "lv",
        "lv",
        ActorKind.PUBLIC_BODY,
        Level.LOCAL,
        "Liepa",
        (57.38100, 25.43300),
        image="recommendation",
        concepts=["rural-life", "community-spaces", "rural-residents"],
        links=[("supports", "pieturi-liepa")],
        lv=(
            "Liepas pagasta pārvalde (piemērs)",
            """Vietējā pārvalde, kas kafejnīcai atdeva tukšu telpu par simbolisku nomu un tagad pati
            pasūta tur pusdienas.""",
            """Pārvalde nekam daudz naudas netērēja. Tā atvēra durvis: telpu, ūdens pieslēgumu,
            vietu pašvaldības avīzē un krēslu sapulcē, kurā lemj par pakalpojumiem.

            „Mēs sākām ar iepirkumu par trīsdesmit pusdienām” – tā šeit to atceras (piemērs).""",
        ),
        en=(
            "Liepa parish council (example)",
            """The local administration that gave the café an empty room for a token rent, and now
            orders its own lunches there.""",
            """The parish did not spend much. It opened doors: a room, a water connection, space in
            the local paper, and a chair in the meeting where services are decided.

            “We began with an order for thirty lunches,” is how they remember it (example).""",
        ),
        de=(
            "Gemeindeverwaltung Liepa (Beispiel)",
            """Die örtliche Verwaltung, die dem Café einen leeren Raum für eine symbolische Miete
            gab und heute ihr Mittagessen dort bestellt.""",
            """Viel Geld hat die Gemeinde nicht ausgegeben. Sie hat Türen geöffnet: ein Raum, ein
            Wasseranschluss, Platz im Gemeindeblatt und ein Stuhl in der Sitzung, in der über
            Angebote entschieden wird.

            „Wir haben mit dreißig Mittagessen angefangen“, so erinnert man sich (Beispiel).""",
        ),
    ),
    organisation(
        "liepa-network",
        "lv",
        "lv",
        ActorKind.LEN,
        Level.LOCAL,
        "Liepa",
        (57.38060, 25.43500),
        image="meeting",
        concepts=["co-creation", "rural-life", "community-spaces", "rural-residents"],
        links=[("runs", "pieturi-liepa")],
        lv=(
            "Liepas vietējais iespēju nodrošināšanas tīkls (piemērs)",
            """Iedzīvotāji, kopienas līderi, sociālais dienests un skola pie viena galda. No šī
            tīkla izauga kafejnīca.""",
            """Tīklam nav biroja un nav priekšnieka. Reizi mēnesī satiekas tie, kuri grib ko mainīt,
            un tie, kuriem ir atslēgas: no skolas, no kultūras nama, no pagasta autobusa.

            Uz katru tikšanos kāds atved cilvēku, kurš vēl nekad nav nācis.""",
        ),
        en=(
            "Liepa local empowerment network (example)",
            """Residents, community leaders, the social service and the school at one table. The
            café grew out of this network.""",
            """The network has no office and no head. Once a month, those who want to change
            something meet those who have the keys: to the school, the culture house, the parish
            bus.

            To every meeting, somebody brings a person who has never come before.""",
        ),
        de=(
            "Lokales Empowerment-Netzwerk Liepa (Beispiel)",
            """Menschen aus dem Dorf, der Sozialdienst und die Schule an einem Tisch. Aus diesem
            Netzwerk ist das Café entstanden.""",
            """Das Netzwerk hat kein Büro und keinen Vorstand. Einmal im Monat treffen sich die, die
            etwas ändern wollen, und die, die Schlüssel haben: zur Schule, zum Kulturhaus, zum
            Gemeindebus.

            Zu jedem Treffen bringt jemand einen Menschen mit, der noch nie da war.""",
        ),
    ),
    organisation(
        "vidzeme-incubator",
        "lv",
        "lv",
        ActorKind.INCUBATOR,
        Level.REGIONAL,
        "Valmiera",
        (57.54100, 25.42800),
        image="canvas",
        concepts=["social-enterprise", "funding", "work-and-skills"],
        links=[("advises", "pieturi-liepa")],
        lv=(
            "Vidzemes uzņēmējdarbības inkubators (piemērs)",
            """Inkubators, kas atvēris durvis arī tiem, kam nav biznesa plāna: ar individuālu
            padomu, vienkāršām veidlapām un laiku.""",
            """Agrāk pie mums nāca tie, kas jau prata aizpildīt pieteikumu. Tagad konsultante reizi
            nedēļā sēž kafejnīcā Liepā, un pirmā saruna notiek bez datora.

            Palīdzam izrēķināt cenu, saprast nodokļus un atrast pirmo klientu, kas nav
            radinieks.""",
        ),
        en=(
            "Vidzeme business incubator (example)",
            """An incubator that opened its door to those without a business plan, too: with
            individual advice, simple forms and time.""",
            """Those who came to us used to be able to fill in an application already. Now an
            adviser sits in the café in Liepa once a week, and the first talk happens without a
            computer.

            We help to work out a price, to understand taxes, and to find a first customer who is
            not a relative.""",
        ),
        de=(
            "Gründerzentrum Vidzeme (Beispiel)",
            """Ein Gründerzentrum, das seine Tür auch für Menschen ohne Geschäftsplan geöffnet hat:
            mit Einzelberatung, einfachen Formularen und Zeit.""",
            """Früher kamen zu uns die, die einen Antrag schon ausfüllen konnten. Jetzt sitzt eine
            Beraterin einmal in der Woche im Café in Liepa, und das erste Gespräch kommt ohne
            Computer aus.

            Wir helfen, einen Preis zu berechnen, Steuern zu verstehen und die erste Kundin zu
            finden, die nicht verwandt ist.""",
        ),
    ),
    organisation(
        "liepaja-social-service",
        "lv",
        "lv",
        ActorKind.SERVICE_PROVIDER,
        Level.LOCAL,
        "Liepāja",
        (56.50900, 21.01100),
        image="organisations",
        concepts=["food", "children-and-families", "single-parents", "seniors"],
        links=[("supports", "cheap-tasty-healthy")],
        lv=(
            "Sociālais dienests Liepājā (piemērs)",
            """Sociālo pakalpojumu sniedzējs, kas pabalsta vietā reizēm piedāvā vietu pie plīts – un
            paši darbinieki nāk gatavot līdzi.""",
            """Dienests gribēja saprast, kāpēc uz bezmaksas konsultācijām par uzturu neviens nenāk.
            Atbildi pateica kāda māmiņa: „Tāpēc, ka tur runā, nevis vāra.”

            Tagad nodarbības notiek skolas virtuvē, un vada tās dalībnieki (piemērs).""",
        ),
        en=(
            "Social service in Liepāja (example)",
            """A provider of social services that sometimes offers a place at the stove where it
            used to offer a benefit alone, and whose staff come and cook along.""",
            """The service wanted to know why nobody came to its free talks on nutrition. A mother
            gave the answer: “Because there you talk and do not cook.”

            Now the classes are held in a school kitchen, and members lead them (example).""",
        ),
        de=(
            "Sozialdienst in Liepāja (Beispiel)",
            """Ein Träger sozialer Dienste, der statt allein mit Geld manchmal mit einem Platz am
            Herd hilft, und dessen Leute selbst mitkochen.""",
            """Der Dienst wollte verstehen, warum niemand zur kostenlosen Ernährungsberatung kam.
            Eine Mutter gab die Antwort: „Weil dort geredet wird und nicht gekocht.“

            Heute finden die Kurse in einer Schulküche statt, und Mitglieder leiten sie
            (Beispiel).""",
        ),
    ),
]
