"""Stories told first-hand, by roles."""

from home.demo.initiatives.shape import quote
from home.demo.prose import line, story
from home.demo.things import Thing, When
from knowledge.models import StoryPage

Sort = StoryPage.Sort


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
                quote("Nākamreiz būs labāk.", "Vīrs ar cepuri", "lv"),
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
                quote("It will be better next time.", "The man in the cap", "en"),
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
                quote("Nächstes Mal wird er besser.", "Der Mann mit der Mütze", "de"),
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
    facts={"image": "story-first-article", "sort": Sort.FIRST_HAND, "published_on": When(-13)},
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

FIRST_LOAF = Thing(
    name="story-first-loaf",
    model=StoryPage,
    country="lv",
    source="lv",
    facts={"image": "story-first-loaf", "sort": Sort.FIRST_HAND, "published_on": When(-41)},
    words={
        "lv": {
            "title": "Maize par trīsdesmit centiem",
            "introduction": line("""Pensionāre no Liepājas domāja, ka iet palīdzēt nabagiem.
            Izrādījās, ka iet pēc draugiem un par maizi zina vairāk nekā visi pārējie."""),
            "told_by": "Pensionāre, virtuves brīvprātīgā (izdomāts piemērs)",
            "story": story(
                """Es uz virtuvi aizgāju palīdzēt. Tā es sev teicu. Patiesībā mājās bija kluss, un
                pensija beidzās divdesmitajā datumā.""",
                ("heading", "Kurš kuram palīdz"),
                """Pirmajā vakarā blakus stāvēja meitene ar zilu matu šķipsnu un vīrs, kurš desmit
                gadus nebija strādājis. Neviens nezināja, ko iesākt ar rudzu miltiem. Es zināju.
                Mana māte cepa katru sestdienu.

                Izrēķinājām: kukulis mums izmaksā trīsdesmit centus (piemērs), ja krāsns jau ir
                karsta pēc zupas. Meitene uztaisīja tabulu telefonā. Vīrs izgudroja, kā krāsni
                kurināt ar pusi malkas.""",
                quote(
                    "Te neviens neprasa, cik tev naudas. Prasa, ko tu proti.",
                    "Pensionāre, virtuves brīvprātīgā",
                    "lv",
                ),
                ("heading", "Trešdienās"),
                """Tagad trešdienās cepam sešpadsmit kukuļus (piemērs). Pusi apēdam, pusi aiznesam
                tiem, kuri pa kāpnēm vairs netiek lejā. Atpakaļ nesu burkas un jaunumus.

                Es joprojām saku, ka eju palīdzēt. Bet mēteli velku ātrāk.""",
            ),
        },
        "en": {
            "title": "Bread for thirty cents",
            "introduction": line("""A pensioner in Liepāja thought that she was going to help the
            poor. It turned out that she was going to find friends, and that she knew more about
            bread than all the rest."""),
            "told_by": "A pensioner who volunteers in the kitchen (invented example)",
            "story": story(
                """I went to the kitchen to help. That is what I told myself. The truth is that it
                was quiet at home, and that my pension ended on the twentieth of the month.""",
                ("heading", "Who helps whom"),
                """On the first evening a girl with a blue strand of hair stood next to me, and a
                man who had not worked for ten years. Nobody knew what to do with the rye flour. I
                did. My mother baked every Saturday.

                We worked it out: a loaf costs us thirty cents (example), if the oven is still hot
                from the soup. The girl made a table on her phone. The man found out how to heat the
                oven with half the wood.""",
                quote(
                    "Nobody here asks how much money you have. They ask what you can do.",
                    "A pensioner who volunteers in the kitchen",
                    "en",
                ),
                ("heading", "On Wednesdays"),
                """Now we bake sixteen loaves on Wednesdays (example). Half of them we eat, half we
                take to those who can no longer manage the stairs. I come back with jars and with
                news.

                I still say that I am going there to help. But I put my coat on faster.""",
            ),
        },
        "de": {
            "title": "Brot für dreißig Cent",
            "introduction": line("""Eine Rentnerin aus Liepāja dachte, sie gehe den Armen helfen. Es
            zeigte sich, dass sie Freunde suchen ging und vom Brot mehr verstand als alle
            anderen."""),
            "told_by": "Eine Rentnerin, die in der Küche mithilft (erfundenes Beispiel)",
            "story": story(
                """Ich bin in die Küche gegangen, um zu helfen. So habe ich es mir gesagt. In
                Wahrheit war es zu Hause still, und die Rente war am Zwanzigsten alle.""",
                ("heading", "Wer hilft wem?"),
                """Am ersten Abend standen neben mir ein Mädchen mit einer blauen Haarsträhne und
                ein Mann, der zehn Jahre nicht gearbeitet hatte. Niemand wusste, was man mit
                Roggenmehl anfängt. Ich schon. Meine Mutter hat jeden Samstag gebacken.

                Wir haben gerechnet: Ein Laib kostet uns dreißig Cent (Beispiel), wenn der Ofen von
                der Suppe noch heiß ist. Das Mädchen hat auf dem Handy eine Tabelle gemacht. Der
                Mann fand heraus, wie der Ofen mit der Hälfte des Holzes auskommt.""",
                quote(
                    "Hier fragt niemand, wie viel Geld du hast. Sie fragen, was du kannst.",
                    "Eine Rentnerin, die in der Küche mithilft",
                    "de",
                ),
                ("heading", "Mittwochs"),
                """Jetzt backen wir mittwochs sechzehn Laibe (Beispiel). Die Hälfte essen wir, die
                Hälfte bringen wir denen, die die Treppe nicht mehr schaffen. Zurück komme ich mit
                Gläsern und mit Neuigkeiten.

                Ich sage immer noch, ich gehe helfen. Aber den Mantel ziehe ich schneller an.""",
            ),
        },
    },
    concepts=["food", "community-spaces", "seniors", "women"],
    links=[("drawn-from", "cheap-tasty-healthy")],
)

OPEN_HOUSE = Thing(
    name="story-bell-at-four",
    model=StoryPage,
    country="ee",
    source="et",
    facts={"image": "harkujarve-church", "sort": Sort.FIRST_HAND, "published_on": When(-17)},
    words={
        "et": {
            "title": "Kell neli läheb tuli põlema",
            "introduction": line("""Ta tuli kogudusemajja, sest kodus oli arvuti katki. Nüüd on tema
            see, kes keerab kell neli ukse lahti."""),
            "told_by": "Vabatahtlik, 71-aastane (väljamõeldud näide)",
            "story": story(
                """Ma ei ole kirikuinimene. Ma tulin, sest digiretsept ei avanenud ja poeg on
                Soomes. Laua taga istus kuueteistaastane poiss, kes tegi mu telefoni korda ega
                ohanud kordagi.""",
                ("heading", "Vastutasuks puud"),
                """Küsisin, mis ma võlgnen. Ta ütles: siin ei maksta, siin tehakse midagi. Ahi oli
                külm. Puid lõhkuda ma oskan, olen seda kuuskümmend aastat teinud.""",
                quote("Siin ei maksta, siin tehakse midagi.", "Kuueteistaastane abiline", "et"),
                """Nüüd kütan kolm korda nädalas. Kell neli panen tule põlema ja ukse lahti. Supi
                keedab naaber, arvutilauas istuvad noored, ja vahel tuleb keegi vallast ning jääb
                kauemaks, kui pidi.""",
            ),
        },
        "en": {
            "title": "At four the light goes on",
            "introduction": line("""He came to the church house because the computer at home was
            broken. Now it is he who unlocks the door at four."""),
            "told_by": "A volunteer, 71 years old (invented example)",
            "story": story(
                """I am no church person. I came because the online prescription would not open, and
                my son is in Finland. At the table sat a boy of sixteen who put my phone right and
                did not sigh once.""",
                ("heading", "Firewood in return"),
                """I asked what I owed. He said: here you do not pay, here you do something. The
                stove was cold. I know how to split wood; I have done it for sixty years.""",
                quote("Here you do not pay, here you do something.", "A helper of sixteen", "en"),
                """Now I do the heating three times a week. At four I put on the light and open the
                door. A neighbour cooks the soup, young people sit at the computers, and sometimes
                somebody comes from the municipality and stays longer than planned.""",
            ),
        },
        "lv": {
            "title": "Četros iedegas gaisma",
            "introduction": line("""Viņš uz draudzes namu atnāca, jo mājās bija salūzis dators.
            Tagad viņš ir tas, kurš četros atslēdz durvis."""),
            "told_by": "Brīvprātīgais, 71 gadu vecs (izdomāts piemērs)",
            "story": story(
                """Es neesmu baznīcas cilvēks. Atnācu, jo neatvērās e-recepte, bet dēls ir Somijā.
                Pie galda sēdēja sešpadsmitgadīgs puika, kurš manu tālruni saveda kārtībā un ne
                reizi nenopūtās.""",
                ("heading", "Pretī par to malka"),
                """Vaicāju, cik esmu parādā. Viņš teica: te nemaksā, te kaut ko dara. Krāsns bija
                auksta. Malku skaldīt es māku, to esmu darījis sešdesmit gadus.""",
                quote("Te nemaksā, te kaut ko dara.", "Sešpadsmitgadīgs palīgs", "lv"),
                """Tagad kurinu trīsreiz nedēļā. Četros iededzu gaismu un atveru durvis. Zupu vāra
                kaimiņiene, pie datoriem sēž jaunieši, un dažreiz atnāk kāds no pašvaldības un
                paliek ilgāk, nekā bija domājis.""",
            ),
        },
        "de": {
            "title": "Um vier geht das Licht an",
            "introduction": line("""Er kam ins Gemeindehaus, weil zu Hause der Computer kaputt war.
            Heute ist er es, der um vier die Tür aufschließt."""),
            "told_by": "Ein Freiwilliger, 71 Jahre alt (erfundenes Beispiel)",
            "story": story(
                """Ich bin kein Kirchenmensch. Ich kam, weil sich das digitale Rezept nicht öffnen
                ließ und mein Sohn in Finnland ist. Am Tisch saß ein Junge von sechzehn, der mein
                Telefon in Ordnung brachte und kein einziges Mal seufzte.""",
                ("heading", "Dafür gibt es Holz"),
                """Ich fragte, was ich schuldig bin. Er sagte: Hier zahlt man nicht, hier tut man
                etwas. Der Ofen war kalt. Holz hacken kann ich, das mache ich seit sechzig
                Jahren.""",
                quote("Hier zahlt man nicht, hier tut man etwas.", "Ein Helfer von sechzehn", "de"),
                """Jetzt heize ich dreimal in der Woche. Um vier mache ich Licht und die Tür auf.
                Die Suppe kocht eine Nachbarin, an den Computern sitzen Jugendliche, und manchmal
                kommt jemand von der Gemeinde und bleibt länger als gedacht.""",
            ),
        },
    },
    concepts=["community-spaces", "digital-skills", "seniors", "rural-life"],
    links=[
        ("drawn-from", "harkujarve-community-church"),
        ("evidence", "recommendation-4-one-roof"),
    ],
)

THINGS = [FIRST_COFFEE, FIRST_ARTICLE, FIRST_LOAF, OPEN_HOUSE]
