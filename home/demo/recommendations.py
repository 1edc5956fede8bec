"""The eight recommendations to policy makers, Latvian first."""

from home.demo.prose import line, paras, points
from home.demo.things import Thing
from knowledge.models import RecommendationPage
from network.models.organisations import Level

Group = RecommendationPage.Group
IMAGES = (
    "recommendation",
    "organisations",
    "meeting",
    "home",
    "workshop",
    "peer-visit",
    "recommendation",
    "canvas",
)


def words(title, introduction, addressed_to, action, evidence):
    return {
        "title": title,
        "introduction": line(introduction),
        "addressed_to": line(addressed_to),
        "action": action,
        "evidence": paras(evidence),
    }


def recommendation(number, name, group, level, *, concepts, evidence_from, **editions):
    return Thing(
        name=name,
        model=RecommendationPage,
        country="lv",
        source="lv",
        facts={"number": number, "group": group, "level": level, "image": IMAGES[number - 1]},
        words=editions,
        concepts=concepts,
        linked_by=[("evidence", other) for other in evidence_from],
    )


THINGS = [
    recommendation(
        1,
        "recommendation-1-take-part",
        Group.INFORMAL_SUPPORT,
        Level.LOCAL,
        concepts=["community-spaces", "social-enterprise", "rural-life"],
        evidence_from=["pieturi-liepa", "harkujarve-community-church", "practice-cafe"],
        lv=words(
            "Piedalieties un kļūstiet par sabiedroto",
            """Iepazīstiet sociālos jaunuzņēmumus savā novadā un esiet tiem blakus. Atbalsts
            sākas ar ieinteresētību, un tas nemaksā neko papildus.""",
            "Pašvaldību deputātiem, iestāžu vadītājiem un sociālā darba speciālistiem",
            points("""
            Apmeklējiet iniciatīvu tur, kur tā strādā, un uzklausiet cilvēkus, kuri to veido.

            Aiciniet viņus uz sanāksmēm, kurās lemj par viņiem svarīgo, un dodiet vārdu laikus,
            nevis tikai beigās.

            Iepērciet no sociālā uzņēmuma, ja tā piedāvājums jums der: ēdināšanu, telpas,
            apmācību, darbu rokām.

            Pastāstiet par iniciatīvu tālāk: mājaslapā, vietējā avīzē, tikšanās reizēs.
            """),
            """Ieteikums balstās uz astoņu jaunuzņēmumu ziņojumiem par darbu ar politikas
            veidotājiem. Starp to, kas palīdzēja, tajos ir dalībnieku savstarpējā uzticēšanās,
            atklāta saruna par trūkstošo un konkrēti mērķi.

            Tam nevajag jaunu rindu budžetā. Tam vajag dažas stundas gadā.""",
        ),
        en=words(
            "Take part and be an ally",
            """Get to know the social start-ups in your region and stand beside them. Support
            begins with being interested, and that costs nothing extra.""",
            "Local councillors, heads of public offices and social work professionals",
            points("""
            Visit the initiative where it works and listen to the people who make it.

            Invite them to the meetings that decide on what matters to them, and give them the
            floor early rather than at the end.

            Buy from the social enterprise where its offer suits you: catering, rooms, training,
            manual work.

            Pass the word on: on your website, in the local paper, whenever people meet.
            """),
            """The recommendation rests on the reports of eight start-ups on their work with
            policy makers. Among the things that helped, they name trust between those who take
            part, open talk about what is missing, and concrete goals.

            It needs no new line in the budget. It needs a few hours a year.""",
        ),
        de=words(
            "Mitmachen und Verbündete werden",
            """Lernen Sie die sozialen Start-ups in Ihrer Region kennen und stehen Sie ihnen zur
            Seite. Unterstützung beginnt mit Interesse, und das kostet nichts extra.""",
            "Mitglieder kommunaler Räte, Leitungen von Behörden, Fachkräfte der sozialen Arbeit",
            points("""
            Besuchen Sie die Initiative dort, wo sie arbeitet, und hören Sie denen zu, die sie
            tragen.

            Laden Sie sie zu den Sitzungen ein, in denen über ihre Anliegen entschieden wird, und
            geben Sie ihnen früh das Wort, nicht erst am Schluss.

            Kaufen Sie beim Sozialunternehmen ein, wenn sein Angebot zu Ihnen passt: Verpflegung,
            Räume, Kurse, Handarbeit.

            Erzählen Sie weiter, was dort entsteht: auf Ihrer Website, in der Lokalzeitung, bei
            jeder Begegnung.
            """),
            """Die Empfehlung stützt sich auf die Berichte von acht Start-ups über ihre Arbeit mit
            der Politik. Geholfen haben demnach Vertrauen unter den Beteiligten, offene Worte über
            das, was fehlt, und konkrete Ziele.

            Sie braucht keinen neuen Haushaltstitel, nur ein paar Stunden im Jahr.""",
        ),
    ),
    recommendation(
        2,
        "recommendation-2-open-doors",
        Group.INFORMAL_SUPPORT,
        Level.REGIONAL,
        concepts=["social-enterprise", "co-creation"],
        evidence_from=["sivans-hundtjanst", "newspaper-and-web", "practice-newsroom"],
        lv=words(
            "Atveriet durvis un iestājieties",
            """Daudzi resursi un kontakti cilvēkiem mazaizsargātā situācijā ir slēgti. Kāds, kurš
            pazīst namu no iekšpuses, var tos atvērt.""",
            """Reģionālo institūciju darbiniekiem, uzņēmējdarbības inkubatoriem, uzņēmējiem un
            vietējiem līderiem""",
            points("""
            Iepazīstiniet iniciatīvu ar cilvēkiem, kurus pazīstat jūs, bet ne viņi: banku,
            telpu īpašnieku, skolas direktoru, iepirkumu speciālistu.

            Ejiet līdzi uz pirmo sarunu. Divatā pie sveša galda sēsties ir vieglāk.

            Iestājieties par iniciatīvu tur, kur viņu pašu nav: darba grupās, komisijās, budžeta
            apspriedēs.

            Sakiet arī „nē” laikus un paskaidrojiet, kas būtu jāmaina.
            """),
            """Vietējos iespēju nodrošināšanas tīklos satikās apņēmīgi iedzīvotāji un kopienu
            līderi. Caur viņiem iniciatīvas nonāca pie inkubatoriem, uzņēmējiem un pārvaldes.
            Interešu aizstāvība te nozīmē pavisam praktisku palīdzību: piezvanīt, iepazīstināt,
            galvot.

            Cilvēks, kurš to dara, var strādāt ministrijā, bankā vai pagasta bibliotēkā.""",
        ),
        en=words(
            "Open doors and speak up for others",
            """Many resources and contacts stay closed to people at a disadvantage. Somebody who
            knows the house from inside can open them.""",
            "Staff of regional bodies, business incubators, business people and local leaders",
            points("""
            Introduce the initiative to people whom you know and they do not: the bank, the owner
            of rooms, the head of the school, the purchasing officer.

            Go along to the first conversation. A strange table is easier for two.

            Speak up for the initiative where it is not in the room itself: in working groups,
            committees and budget rounds.

            Say no in good time, too, and explain what would have to change.
            """),
            """Committed residents and community leaders met in the local empowerment networks.
            Through them the initiatives reached incubators, business partners and authorities.
            Advocacy here means help of a very practical kind: ringing up, introducing, vouching.

            Such people are called enablers. They may work in a ministry, a bank or a village
            library.""",
        ),
        de=words(
            "Türen öffnen und Fürsprache leisten",
            """Viele Mittel und Kontakte bleiben benachteiligten Menschen verschlossen. Wer das
            Haus von innen kennt, kann sie öffnen.""",
            """Beschäftigte regionaler Stellen, Gründungszentren, Unternehmerinnen und Unternehmer,
            Schlüsselpersonen vor Ort""",
            points("""
            Machen Sie die Initiative mit Menschen bekannt, die Sie kennen und sie nicht: mit der
            Bank, dem Vermieter, der Schulleitung, der Vergabestelle.

            Gehen Sie zum ersten Gespräch mit. Zu zweit setzt man sich leichter an einen fremden
            Tisch.

            Sprechen Sie für die Initiative, wo sie selbst nicht im Raum ist: in Arbeitsgruppen,
            Ausschüssen, Haushaltsrunden.

            Sagen Sie auch rechtzeitig Nein und erklären Sie, was anders sein müsste.
            """),
            """In den lokalen Empowerment-Netzwerken kamen engagierte Leute und Schlüsselpersonen
            zusammen. Über sie fanden die Initiativen zu Gründungszentren, Betrieben und Behörden.
            Fürsprache ist hier ganz praktische Hilfe: anrufen, bekannt machen, sich verbürgen.

            Wer so etwas tut, ermöglicht vieles, ob im Ministerium, in der Bank oder in der
            Dorfbücherei.""",
        ),
    ),
    recommendation(
        3,
        "recommendation-3-open-support-schemes",
        Group.INFRASTRUCTURE,
        Level.NATIONAL,
        concepts=[
            "funding",
            "long-term-unemployed",
            "young-people",
            "people-with-disabilities",
            "former-offenders",
        ],
        evidence_from=["pieturi-liepa", "sivans-hundtjanst", "aiidi"],
        lv=words(
            "Atveriet esošos atbalsta instrumentus tiem, kuri līdz šim palika ārpusē",
            """Granti, aizdevumi un LEADER projekti lielākoties sasniedz tos, kuri jau prot rakstīt
            biznesa plānus. Mainiet noteikumus tā, lai pieteikties var arī pārējie.""",
            "Ministrijām, vadošajām iestādēm, LEADER vietējām rīcības grupām, bankām",
            points("""
            Izlasiet sava konkursa veidlapu kopā ar cilvēku, kurš to redz pirmo reizi. Svītrojiet
            jautājumus, uz kuriem atbilde neko neizšķir.

            Atvēliet daļu naudas iesācējiem, lai visi nesacenstos vienā grozā.

            Apmaksājiet palīdzību pieteikuma sagatavošanā un pirmajā gadā pēc tā.

            Publicējiet nosacījumus vieglajā valodā un pieņemiet arī mutiskus pieteikumus.
            """),
            """Atbalsta ir daudz: granti, līdzfinansējums, sēklas kapitāls, aizdevumi, LEADER,
            valsts un pašvaldību konkursi. Taču veidlapas ir sarežģītas, un visi sacenšas vienā
            grozā: tie, kuriem ir grāmatvedis, ar tiem, kuriem nav datora.

            Jaunuzņēmumi secina, ka naudu lielākoties saņem cilvēki ar uzņēmējdarbības vai
            administratīvu pieredzi.""",
        ),
        en=words(
            "Open existing support schemes to those left outside",
            """Grants, loans and LEADER projects mostly reach people who can already write a
            business plan. Change the rules so that the others can apply as well.""",
            "Ministries, managing authorities, LEADER local action groups, banks",
            points("""
            Read the form of your call together with someone who sees it for the first time.
            Strike out every question whose answer decides nothing.

            Set part of the money aside for beginners, so that not everybody competes in one
            basket.

            Pay for help with the application, and for the first year after it.

            Publish the conditions in easy language and accept applications by word of mouth.
            """),
            """There is plenty of support: grants, co-financing, seed capital, loans, LEADER, state
            and municipal calls. Yet the forms are demanding and all applicants compete with each
            other, those with an accountant against those without a computer.

            The start-ups conclude that the money mostly goes to people with business or
            administrative experience.""",
        ),
        de=words(
            "Bestehende Förderung für alle öffnen",
            """Zuschüsse, Kredite und LEADER-Projekte erreichen meist jene, die schon
            Businesspläne schreiben können. Ändern Sie die Regeln, damit auch die anderen Anträge
            stellen können.""",
            "Ministerien, Verwaltungsbehörden, LEADER-Aktionsgruppen, Banken",
            points("""
            Lesen Sie Ihr Antragsformular mit jemandem, der es zum ersten Mal sieht. Streichen Sie
            jede Frage, deren Antwort nichts entscheidet.

            Reservieren Sie einen Teil der Mittel für Anfängerinnen und Anfänger, damit nicht alle
            aus demselben Topf konkurrieren.

            Bezahlen Sie Hilfe beim Antrag und im ersten Jahr danach.

            Veröffentlichen Sie die Bedingungen in Leichter Sprache und nehmen Sie auch mündliche
            Anträge an.
            """),
            """Förderung gibt es reichlich: Zuschüsse, Kofinanzierung, Startkapital, Kredite,
            LEADER, Wettbewerbe von Land und Kommune. Doch die Formulare sind anspruchsvoll, und
            alle treten gegeneinander an: wer eine Buchhaltung hat gegen die, die keinen Computer
            haben.

            Die Start-ups ziehen den Schluss: Das Geld geht vor allem an Menschen mit Erfahrung in
            Wirtschaft oder Verwaltung.""",
        ),
    ),
    recommendation(
        4,
        "recommendation-4-one-roof",
        Group.INFRASTRUCTURE,
        Level.REGIONAL,
        concepts=["community-spaces", "digital-skills", "rural-residents", "migrants"],
        evidence_from=[
            "harkujarve-community-church",
            "single-parents-platform",
            "newspaper-and-web",
        ],
        lv=words(
            "Uzceliet „vienu jumtu”",
            """Viena vieta, digitāla un īsta, kur cilvēks mazaizsargātā situācijā atrod padomu,
            praktisku palīdzību un ziņas par to, kas pieejams. Bez maldīšanās pa iestādēm.""",
            "Plānošanas reģioniem, pašvaldībām un nozaru ministrijām kopā",
            points("""
            Izvēlieties vietu, kurā cilvēki jau iegriežas: bibliotēku, kopienas namu, kafejnīcu.

            Vienojieties, ka katrs partneris reizi nedēļā tur ir klāt: nodarbinātības dienests,
            sociālais dienests, inkubators, nevalstiskā organizācija.

            Veidojiet digitālo daļu dalībnieku valodās un vieglajā valodā, izmantojamu telefonā.

            Saturu un darba laiku plānojiet kopradē ar tiem, kuriem vieta domāta.
            """),
            """Šodien ziņas par atbalstu izkaisītas desmitiem mājaslapu un kabinetu. Kas nezina, ko
            meklēt, tas neatrod. Viena jumta princips samazina ceļu: cilvēks nāk ar jautājumu,
            nevis ar iestādes nosaukumu.

            Arī šī platforma ir mēģinājums uzcelt digitālo jumta pusi.""",
        ),
        en=words(
            "Build one roof",
            """One place, digital and real, where people at a disadvantage find advice, practical
            help and word of what is available, without wandering from office to office.""",
            "Planning regions, municipalities and ministries, together",
            points("""
            Choose a place that people already walk into: a library, a community house, a café.

            Agree that every partner is there once a week: employment office, social services,
            incubator, NGO.

            Build the digital half in the languages of those who come and in easy language, and
            make it work on a phone.

            Plan content and opening hours in co-creation with those for whom the place is meant.
            """),
            """Today news of support is scattered over dozens of websites and offices. Whoever does
            not know what to look for does not find it. One roof shortens the way: people come with
            a question, not with the name of an office.

            This platform, too, is an attempt at the digital half of that roof.""",
        ),
        de=words(
            "Alles unter ein Dach bringen",
            """Ein Ort, digital und wirklich, an dem benachteiligte Menschen Rat, praktische Hilfe
            und Auskunft über vorhandene Mittel finden, ohne von Amt zu Amt zu laufen.""",
            "Regionen, Kommunen und Ministerien gemeinsam",
            points("""
            Wählen Sie einen Ort, den Menschen ohnehin betreten: eine Bücherei, ein Dorfhaus, ein
            Café.

            Vereinbaren Sie, dass jeder Partner einmal in der Woche dort ist: Arbeitsagentur,
            Sozialdienst, Gründungszentrum, Verein.

            Bauen Sie den digitalen Teil in den Sprachen der Besucher und in Leichter Sprache, und
            zwar so, dass er auf dem Handy funktioniert.

            Planen Sie Inhalte und Öffnungszeiten gemeinsam mit denen, für die der Ort gedacht
            ist.
            """),
            """Heute liegen die Auskünfte verstreut auf Dutzenden Websites und in Dutzenden Büros.
            Wer nicht weiß, wonach er sucht, findet nichts. Ein Dach verkürzt den Weg: Man kommt mit
            einer Frage und nicht mit dem Namen einer Behörde.

            Auch diese Plattform versucht, die digitale Hälfte dieses Daches zu bauen.""",
        ),
    ),
    recommendation(
        5,
        "recommendation-5-training-close-to-home",
        Group.INFRASTRUCTURE,
        Level.LOCAL,
        concepts=[
            "work-and-skills",
            "digital-skills",
            "rural-life",
            "rural-residents",
            "ethnic-minorities",
        ],
        evidence_from=["cheap-tasty-healthy", "hear-me-out", "story-first-loaf"],
        lv=words(
            "Mācības regulāri un tuvu mājām",
            """Piedāvājiet mazaizsargātām grupām un lauku kopienām sistemātiskas mācības, pēc
            iespējas tuvu dzīvesvietai un ar stabilu, ilgtermiņa finansējumu.""",
            "Pašvaldībām, pieaugušo izglītības centriem, augstskolām, nodarbinātības dienestiem",
            points("""
            Brauciet pie dalībniekiem: tautas namā divdesmit kilometru no pilsētas sēž cilvēki,
            kuri uz pilsētu neatbrauks.

            Plānojiet pēc autobusa un bērnudārza laikiem un apmaksājiet bērnu pieskatīšanu.

            Savienojiet nodarbības klātienē, tiešsaistē un individuālu koučingu.

            Finansējiet ciklu uz vairākiem gadiem, nevis vienu kursu projekta beigās.
            """),
            """Akseleratora komandās kopā mācās mazaizsargātās grupas cilvēki un pieredzējuši
            sociālo pakalpojumu speciālisti. Vienreizējs kurss iedvesmo. Prasmes nostiprina
            atkārtošana un skolotājs, kurš ir sasniedzams arī pēc tam.

            Jauktas mācības un individuāls koučings ir to atbalsta veidu vidū, kas strādā.""",
        ),
        en=words(
            "Train regularly and close to home",
            """Offer systematic training to vulnerable groups and rural communities, as close to
            home as possible and with stable funding over the long term.""",
            "Municipalities, adult education centres, universities, employment services",
            points("""
            Go to the participants: in a village hall twenty kilometres from town sit people who
            will not come to town.

            Plan around bus and kindergarten hours, and pay for child care.

            Combine lessons in the room, lessons online and coaching one to one.

            Fund a cycle of several years rather than one course at the end of a project.
            """),
            """In accelerator teams, people of a disadvantaged group and experienced social
            service professionals learn side by side. A single course inspires. Skills settle with
            repetition, and with a teacher who can still be reached afterwards.

            Blended training and individual coaching are among the forms of support that work.""",
        ),
        de=words(
            "Regelmäßig lernen, nah am Zuhause",
            """Bieten Sie benachteiligten Gruppen und ländlichen Gemeinschaften systematische Kurse
            an, so nah am Wohnort wie möglich und langfristig finanziert.""",
            "Kommunen, Volkshochschulen, Hochschulen, Arbeitsverwaltung",
            points("""
            Fahren Sie zu den Teilnehmenden: Im Dorfhaus zwanzig Kilometer vor der Stadt sitzen
            Menschen, die nicht in die Stadt kommen werden.

            Planen Sie nach Bus und Kita und bezahlen Sie die Kinderbetreuung.

            Verbinden Sie Unterricht im Raum, Unterricht im Netz und Beratung unter vier Augen.

            Finanzieren Sie eine Reihe über mehrere Jahre statt eines Kurses am Projektende.
            """),
            """In den Accelerator-Teams lernen Menschen aus benachteiligten Gruppen und erfahrene
            Fachkräfte sozialer Dienste Seite an Seite. Ein einzelner Kurs begeistert. Können
            festigt sich durch Wiederholung und durch eine Lehrkraft, die auch danach erreichbar
            bleibt.

            Gemischte Lernformen und persönliche Begleitung gehören zu dem, was wirkt.""",
        ),
    ),
    recommendation(
        6,
        "recommendation-6-exchange-good-practice",
        Group.INFRASTRUCTURE,
        Level.EU,
        concepts=["peer-learning", "co-creation", "social-enterprise"],
        evidence_from=["visit-lulea", "practice-peer-visits", "news-spare-person"],
        lv=words(
            "Sekmējiet zināšanu nodošanu un labās prakses apmaiņu",
            """Savstarpējās vizītes, reģionālās konferences, praktiskie semināri un komandas
            sanāksmes ir lētākā skola, kas mums ir. Padariet tās par pastāvīgu programmu.""",
            "Eiropas Savienības programmu vadītājiem, ministrijām, plānošanas reģioniem",
            points("""
            Atveriet nelielu, pastāvīgu fondu ceļam, naktsmītnēm un tulkošanai.

            Ļaujiet pieteikties ar vienu lapu un saņemt atbildi mēneša laikā.

            Prasiet, lai pēc katras vizītes tiek publicēts, ko viesi aizvedīs mājās.

            Sūtiet ceļā arī pašus dalībniekus, ne tikai vadītājus.
            """),
            """Astoņi jaunuzņēmumi ap Baltijas jūru auga, mācoties cits no cita. Kafejnīcai ir ko
            jautāt suņu dienas centram, un redakcijai ir ko jautāt sarunu platformai. Kamēr
            projekts ilgst, tas ir iespējams. Kad tas beidzies, par biļeti vairs neviens nemaksā.

            Tāpēc apmaiņai vajag savu vietu budžetā, kas nebeidzas reizē ar projektu.""",
        ),
        en=words(
            "Encourage the exchange of good practice",
            """Peer visits, regional conferences, practical workshops and team meetings are the
            cheapest school we have. Make them a permanent scheme.""",
            "Managers of European Union programmes, ministries, planning regions",
            points("""
            Open a small, lasting fund for travel, lodging and interpreting.

            Let people apply on one page and have an answer within a month.

            Ask that each visit publishes what the guests take home.

            Send the participants themselves on the road, not only those who lead.
            """),
            """Eight start-ups around the Baltic Sea grew by learning from each other. A café has
            questions to ask a dog day care, and a newsroom has questions to ask a platform for
            talking. While the project lasts, that is possible. When it has ended, nobody pays for
            the train ticket.

            Exchange therefore needs its own place in the budget, one that does not end with the
            project.""",
        ),
        de=words(
            "Wissen weitergeben, gute Praxis austauschen",
            """Gegenseitige Besuche, Regionalkonferenzen, praktische Workshops und Teamtreffen sind
            die günstigste Schule, die wir haben. Machen Sie daraus ein dauerhaftes Programm.""",
            "Verantwortliche für Programme der Europäischen Union, Ministerien, Regionen",
            points("""
            Richten Sie einen kleinen, dauerhaften Fonds für Fahrt, Unterkunft und Dolmetschen ein.

            Lassen Sie Anträge von einer Seite zu und antworten Sie innerhalb eines Monats.

            Verlangen Sie, dass nach jedem Besuch veröffentlicht wird, was die Gäste mitnehmen.

            Schicken Sie auch die Teilnehmenden selbst auf die Reise, nicht nur die Leitung.
            """),
            """Acht Start-ups rund um die Ostsee sind gewachsen, weil sie voneinander lernten. Ein
            Café hat Fragen an eine Hundetagesstätte, eine Redaktion hat Fragen an eine
            Gesprächsplattform. Solange das Projekt läuft, geht das. Danach bezahlt niemand mehr
            die Fahrkarte.

            Darum braucht Austausch einen eigenen Platz im Haushalt, der nicht mit dem Projekt
            endet.""",
        ),
    ),
    recommendation(
        7,
        "recommendation-7-join-up-policy",
        Group.POLICY,
        Level.NATIONAL,
        concepts=["social-enterprise", "co-creation", "rural-life"],
        evidence_from=["aiidi", "harkujarve-community-church", "meeting-aiidi"],
        lv=words(
            "Saskaņojiet sociālās inovācijas politiku visos līmeņos",
            """Valsts, reģiona un pašvaldības politika nedrīkst runāt katra savā valodā. Pārvaldei
            jābūt sasniedzamai arī cilvēkiem mazaizsargātā situācijā.""",
            "Valsts kancelejai, ministrijām, plānošanas reģioniem un pašvaldībām",
            points("""
            Nosauciet katrā līmenī vienu atbildīgo par sociālo inovāciju un publicējiet, kā viņu
            sasniegt.

            Reizi gadā apsēdieties pie viena galda: ministrija, reģions, novads un iniciatīvas.

            Pārbaudiet katru jaunu noteikumu ar jautājumu: vai to saprot cilvēks bez jurista?

            Saglabājiet klātienes pieņemšanas vietas arī tad, kad pakalpojums kļūst digitāls.
            """),
            """Sociālie jaunuzņēmumi strādā uz robežām: sociālā palīdzība, nodarbinātība, izglītība,
            lauksaimniecība. Katrai jomai ir sava iestāde, un savstarpēji tās reti sarunājas. Tad
            iniciatīvai pašai jākļūst par starpnieku starp iestādēm.

            Kur līmeņi ir saskaņoti, jautājumam ir adresāts un atbildei termiņš.""",
        ),
        en=words(
            "Join up social innovation policy at every level",
            """National, regional and local policy should not each speak a language of its own.
            Administration has to stay within reach of vulnerable groups.""",
            "State chancelleries, ministries, planning regions and municipalities",
            points("""
            Name one person at each level who answers for social innovation, and publish how to
            reach them.

            Sit down at one table once a year: ministry, region, municipality and initiatives.

            Test each new rule with one question: does a person without a lawyer understand it?

            Keep counters with people behind them, also when the service becomes digital.
            """),
            """Social start-ups work on borders: social assistance, employment, education, farming.
            Every field has its authority, and these seldom talk to each other. The initiative then
            has to become the go-between itself.

            Where the levels are joined up, a question has an addressee and an answer a date.""",
        ),
        de=words(
            "Soziale Innovation auf allen Ebenen verzahnen",
            """Politik in Staat, Region und Kommune darf nicht drei Sprachen sprechen. Verwaltung
            muss für benachteiligte Menschen erreichbar bleiben.""",
            "Staatskanzleien, Ministerien, Regionen und Kommunen",
            points("""
            Benennen Sie auf jeder Ebene eine zuständige Person für soziale Innovation und
            veröffentlichen Sie, wie man sie erreicht.

            Setzen Sie sich einmal im Jahr an einen Tisch: Ministerium, Region, Kommune und
            Initiativen.

            Prüfen Sie jede neue Regel mit einer Frage: Versteht sie ein Mensch ohne Anwalt?

            Erhalten Sie Schalter mit Menschen dahinter, auch wenn der Dienst digital wird.
            """),
            """Soziale Start-ups arbeiten an Grenzen: Sozialhilfe, Beschäftigung, Bildung,
            Landwirtschaft. Jedes Feld hat seine Behörde, und die sprechen selten miteinander. Dann
            muss die Initiative selbst vermitteln.

            Wo die Ebenen verzahnt sind, hat eine Frage einen Empfänger und eine Antwort eine
            Frist.""",
        ),
    ),
    recommendation(
        8,
        "recommendation-8-small-start-capital",
        Group.FUNDING,
        Level.LOCAL,
        concepts=["funding", "social-enterprise", "women", "long-term-unemployed"],
        evidence_from=["cheap-tasty-healthy", "single-parents-platform", "practice-cafe"],
        lv=words(
            "Radiet mazus, pielāgotus starta kapitāla fondus",
            """Mazaizsargātu grupu iniciatīvām vajag nedaudz naudas sākumā, ātri un bez bieza
            pieteikuma. Radiet tām atsevišķu, pielāgotu programmu.""",
            "Pašvaldībām, fondiem, bankām un valsts programmu veidotājiem",
            points("""
            Sāciet ar mazu summu, piemēram, no 500 līdz 3000 eiro iniciatīvai (piemērs).

            Ļaujiet iecerei būt nepabeigtai: maksājiet par izmēģinājumu, nevis tikai par gatavu
            biznesa plānu.

            Izmaksājiet avansā. Kam nav uzkrājumu, tas nevar gaidīt atmaksu.

            Pievienojiet naudai cilvēku: mentoru, kurš nāk reizi mēnesī, un citus sākējus, ar
            kuriem parunāt.
            """),
            """Cilvēkiem, kuri ilgi bijuši bez darba, vieni audzina bērnus vai nesen ieradušies
            valstī, nav ķīlas un nav kredītvēstures. Aizdevums viņiem nav pieejams, un grants pienāk
            par vēlu.

            Jaunuzņēmumi iesaka elastīgu, kombinētu finansējumu: nedaudz naudas, nedaudz palīdzības
            natūrā un koučings.""",
        ),
        en=words(
            "Create small, tailored start capital",
            """Initiatives of vulnerable groups need a little money at the beginning, quickly and
            without a thick application. Create a scheme of its own for them.""",
            "Municipalities, foundations, banks and designers of state programmes",
            points("""
            Begin with small sums, say from 500 to 3,000 euro for an initiative (example).

            Let the idea be unfinished: pay for the trial, not only for a finished business plan.

            Pay in advance. Whoever has no savings cannot wait to be reimbursed.

            Add a person to the money: a mentor who comes once a month, and other beginners to
            talk to.
            """),
            """People who have long been without work, who bring up children alone or who have
            lately come to the country have no collateral and no credit record. A loan is out of
            their reach, and a grant comes too late.

            The start-ups recommend flexible, combined finance: some money, some help in kind, and
            coaching.""",
        ),
        de=words(
            "Kleines, passendes Startkapital schaffen",
            """Initiativen benachteiligter Gruppen brauchen am Anfang etwas Geld, schnell und ohne
            dicken Antrag. Schaffen Sie dafür ein eigenes Programm.""",
            "Kommunen, Stiftungen, Banken und Verantwortliche für Landesprogramme",
            points("""
            Beginnen Sie mit kleinen Beträgen, etwa 500 bis 3000 Euro je Initiative (Beispiel).

            Lassen Sie die Idee unfertig sein: Bezahlen Sie den Versuch und nicht erst den fertigen
            Businessplan.

            Zahlen Sie im Voraus. Wer keine Rücklagen hat, kann nicht auf Erstattung warten.

            Geben Sie zum Geld einen Menschen: eine Mentorin, die einmal im Monat kommt, und
            andere, die auch gerade anfangen.
            """),
            """Wer lange ohne Arbeit war, Kinder allein erzieht oder erst vor Kurzem ins Land kam,
            hat weder Sicherheiten noch Kreditgeschichte. Ein Darlehen ist unerreichbar, und ein
            Zuschuss kommt zu spät.

            Die Start-ups empfehlen bewegliche, kombinierte Mittel: etwas Geld, etwas Sachhilfe und
            persönliche Begleitung.""",
        ),
    ),
]
