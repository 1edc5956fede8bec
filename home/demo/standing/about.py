"""The standing page “about”, in every language."""

from home.demo.front import part
from home.demo.prose import paras
from home.demo.standing.shape import page

ABOUT = {
    "en": page(
        "About us",
        "about",
        """One Roof is the common house of partners from six countries around the Baltic Sea who
        build social start-ups together with the people whom they serve.""",
        [
            *part(
                "From micro-project to start-up",
                paras("""
                From 2016 to 2019, the partners of SEMPRE (Social Empowerment in Rural Areas)
                gathered and tested tools with which social services find out what people need, and
                design their services together with them. What came of it in each place was a
                micro-project.

                SEMPRE Accelerators (2019–2021) took eight of these micro-projects further: into
                social start-ups that offer a service or a product on the local or regional market
                and carry themselves. Each had an accelerator team of people from a disadvantaged
                group and experienced professionals, together.
                """),
            ),
            *part(
                "Who stands behind it",
                paras("""
                Two kinds of organisation carried the work. Associations and public bodies brought
                together residents and community leaders in local empowerment networks. And new
                contacts joined: local leaders, business incubators, companies, authorities.
                """),
            ),
            *part(
                "What is real here, and what is an example",
                paras("""
                The programme, the eight start-ups and the eight recommendations are taken from the
                policy paper of SEMPRE Accelerators. Events, figures, addresses and organisations
                marked “(example)” were made up to show how the platform works.

                More about the two projects: www.sempre-project.eu and www.sempre-accelerators.eu.
                """),
            ),
        ],
    ),
    "lv": page(
        "Par mums",
        "par-mums",
        """„Zem viena jumta” ir kopīgs nams partneriem no sešām Baltijas jūras reģiona valstīm, kas
        veido sociālos jaunuzņēmumus kopā ar cilvēkiem, kam tie domāti.""",
        [
            *part(
                "No mikroprojekta līdz jaunuzņēmumam",
                paras("""
                No 2016. līdz 2019. gadam SEMPRE („Sociālā iespēju nodrošināšana lauku teritorijās”)
                partneri apkopoja un izmēģināja rīkus, ar kuriem sociālo pakalpojumu sniedzēji
                uzzina, kas cilvēkiem vajadzīgs, un veido pakalpojumus koprades ceļā. Katrā vietā no
                tā izauga mikroprojekts.

                SEMPRE Accelerators (2019–2021) astoņus no šiem mikroprojektiem veda tālāk: par
                sociālajiem jaunuzņēmumiem, kas piedāvā pakalpojumu vai preci vietējā vai reģionālā
                tirgū un spēj sevi uzturēt. Katram bija akseleratora komanda – cilvēki no
                mazaizsargātas grupas un pieredzējuši speciālisti kopā.
                """),
            ),
            *part(
                "Kas aiz tā stāv",
                paras("""
                Darbu nesa divējādas organizācijas. Biedrības un publiskās iestādes pulcēja
                iedzīvotājus un kopienu līderus vietējos iespēju nodrošināšanas tīklos. Un klāt nāca
                jauni sabiedrotie: vietējie līderi, uzņēmējdarbības inkubatori, uzņēmumi, varas
                iestādes.
                """),
            ),
            *part(
                "Kas šeit ir īsts un kas – piemērs",
                paras("""
                Programma, astoņi jaunuzņēmumi un astoņi ieteikumi ir ņemti no SEMPRE Accelerators
                rīcībpolitikas dokumenta. Pasākumi, skaitļi, adreses un organizācijas ar norādi
                „(piemērs)” ir izdomāti, lai parādītu, kā platforma darbojas.

                Vairāk par abiem projektiem: www.sempre-project.eu un www.sempre-accelerators.eu.
                """),
            ),
        ],
    ),
    "de": page(
        "Über uns",
        "ueber-uns",
        """„Unter einem Dach“ ist das gemeinsame Haus von Partnern aus sechs Ländern rund um die
        Ostsee, die soziale Start-ups zusammen mit den Menschen aufbauen, für die sie da sind.""",
        [
            *part(
                "Vom Mikroprojekt zum Start-up",
                paras("""
                Von 2016 bis 2019 haben die Partner von SEMPRE („Social Empowerment in Rural Areas“)
                Werkzeuge gesammelt und erprobt, mit denen soziale Dienste herausfinden, was
                Menschen brauchen, und ihre Angebote gemeinsam mit ihnen gestalten. Daraus wurde an
                jedem Ort ein Mikroprojekt.

                SEMPRE Accelerators (2019–2021) hat acht dieser Mikroprojekte weitergeführt: zu
                sozialen Start-ups, die auf dem örtlichen oder regionalen Markt etwas anbieten und
                sich selbst tragen. Jedes hatte ein Accelerator-Team, in dem Menschen aus einer
                benachteiligten Gruppe und erfahrene Fachkräfte zusammenarbeiten.
                """),
            ),
            *part(
                "Wer dahintersteht",
                paras("""
                Zwei Arten von Organisationen haben die Arbeit getragen. Vereine und öffentliche
                Stellen brachten Einwohnerinnen und Einwohner mit Menschen zusammen, die vor Ort
                etwas bewegen: in lokalen Empowerment-Netzwerken. Und neue Verbündete kamen dazu:
                Gründerzentren, Unternehmen, Behörden.
                """),
            ),
            *part(
                "Was hier echt ist und was ein Beispiel",
                paras("""
                Das Programm, die acht Start-ups und die acht Empfehlungen stammen aus dem
                Strategiepapier von SEMPRE Accelerators. Veranstaltungen, Zahlen, Adressen und
                Organisationen mit dem Zusatz „(Beispiel)“ sind erdacht, um zu zeigen, wie die
                Plattform funktioniert.

                Mehr über beide Projekte: www.sempre-project.eu und www.sempre-accelerators.eu.
                """),
            ),
        ],
    ),
    "lt": page(
        "Apie mus",
        "apie-mus",
        """„Po vienu stogu“ – bendri namai šešių Baltijos jūros regiono šalių partneriams, kurie
        socialinius startuolius kuria kartu su žmonėmis, kuriems šie skirti.""",
        [
            *part(
                "Nuo mikroprojekto iki startuolio",
                paras("""
                2016–2019 m. SEMPRE („Socialinis įgalinimas kaimo vietovėse“) partneriai rinko ir
                išbandė įrankius, kurie padeda socialinių paslaugų teikėjams sužinoti, ko žmonėms
                reikia, ir kartu su jais kurti paslaugas. Kiekvienoje vietoje iš to išaugo
                mikroprojektas.

                SEMPRE Accelerators (2019–2021) padėjo aštuoniems iš šių mikroprojektų žengti
                toliau: jie tapo socialiniais startuoliais, kurie vietos ar regiono rinkoje siūlo
                paslaugą arba prekę ir patys save išlaiko. Kiekvienas turėjo akceleratoriaus
                komandą, kurioje kartu dirbo pažeidžiamos grupės žmonės ir patyrę specialistai.
                """),
            ),
            *part(
                "Kas už viso to stovi",
                paras("""
                Darbas gulė ant dviejų rūšių organizacijų pečių. Asociacijos ir viešosios įstaigos
                subūrė gyventojus ir bendruomenių lyderius į vietos įgalinimo tinklus. Atsirado ir
                naujų ryšių: prisijungė vietos lyderiai, verslo inkubatoriai, įmonės, valdžios
                institucijos.
                """),
            ),
            *part(
                "Kas čia tikra, o kas – pavyzdys",
                paras("""
                Programa, aštuoni startuoliai ir aštuonios rekomendacijos paimti iš SEMPRE
                Accelerators politikos dokumento. Renginiai, skaičiai, adresai ir organizacijos,
                prie kurių parašyta „(pavyzdys)“, išgalvoti, kad būtų matyti, kaip platforma veikia.

                Daugiau apie abu projektus: www.sempre-project.eu ir www.sempre-accelerators.eu.
                """),
            ),
        ],
    ),
    "et": page(
        "Meist",
        "meist",
        """„Ühe katuse all“ on kuue Läänemere maa partnerite ühine maja. Siin luuakse sotsiaalseid
        idufirmasid koos inimestega, kellele need on mõeldud.""",
        [
            *part(
                "Mikroprojektist idufirmaks",
                paras("""
                Aastatel 2016–2019 kogusid ja katsetasid SEMPRE („Sotsiaalne võimestamine
                maapiirkondades“) partnerid töövahendeid, mille abil sotsiaalteenuste pakkujad
                saavad teada, mida inimesed vajavad, ja kujundavad oma teenuseid koos nendega. Igas
                paigas kasvas sellest välja mikroprojekt.

                SEMPRE Accelerators (2019–2021) aitas neist mikroprojektidest kaheksal edasi minna:
                neist said sotsiaalsed idufirmad, mis pakuvad kohalikul või piirkondlikul turul
                teenust või toodet ja elatavad end ise ära. Igaühel oli kiirendi meeskond, kus
                töötasid koos haavatavasse rühma kuuluvad inimesed ja kogenud spetsialistid.
                """),
            ),
            *part(
                "Kes selle taga on",
                paras("""
                Tööd vedasid kaht liiki organisatsioonid. Ühendused ja avaliku sektori asutused tõid
                elanikud ja kogukonna eestvedajad kokku kohalikesse võimestamise võrgustikesse.
                Lisandus ka uusi kaaslasi: kohalikud eestvedajad, ettevõtlusinkubaatorid,
                ettevõtted, ametiasutused.
                """),
            ),
            *part(
                "Mis on siin päris ja mis näide",
                paras("""
                Programm, kaheksa idufirmat ja kaheksa soovitust on võetud SEMPRE Acceleratorsi
                poliitikadokumendist. Sündmused, arvud, aadressid ja organisatsioonid, mille juures
                on märge „(näide)“, on välja mõeldud, et näidata, kuidas platvorm töötab.

                Mõlemast projektist lähemalt: www.sempre-project.eu ja www.sempre-accelerators.eu.
                """),
            ),
        ],
    ),
    "sv": page(
        "Om oss",
        "om-oss",
        """”Under ett tak” är det gemensamma huset för partner från sex länder runt Östersjön som
        bygger upp sociala startup-företag tillsammans med de människor som de är till för.""",
        [
            *part(
                "Från mikroprojekt till startup-företag",
                paras("""
                Från 2016 till 2019 samlade och prövade partnerna i SEMPRE (Social Empowerment in
                Rural Areas, egenmakt på landsbygden) verktyg som hjälper dem som arbetar socialt
                att ta reda på vad människor behöver och att utforma stödet tillsammans med dem. På
                varje plats växte det fram ett mikroprojekt.

                SEMPRE Accelerators (2019–2021) förde åtta av mikroprojekten vidare: de blev sociala
                startup-företag som erbjuder en tjänst eller en vara på den lokala eller regionala
                marknaden och bär sig själva. Vart och ett hade ett acceleratorteam, där människor
                från en utsatt grupp och erfarna yrkespersoner arbetade tillsammans.
                """),
            ),
            *part(
                "Vilka som står bakom",
                paras("""
                Två slags organisationer bar arbetet. Föreningar och offentliga organ förde samman
                invånare och lokala eldsjälar i lokala nätverk för egenmakt. Och nya kontakter kom
                till: lokala ledare, företagsinkubatorer, företag, myndigheter.
                """),
            ),
            *part(
                "Vad som är på riktigt här, och vad som är exempel",
                paras("""
                Programmet, de åtta startup-företagen och de åtta rekommendationerna är hämtade ur
                policydokumentet från SEMPRE Accelerators. Evenemang, siffror, adresser och
                organisationer som är märkta ”(exempel)” är påhittade för att visa hur plattformen
                fungerar.

                Mer om de båda projekten: www.sempre-project.eu och www.sempre-accelerators.eu.
                """),
            ),
        ],
    ),
    "da": page(
        "Om os",
        "om-os",
        """”Under ét tag” er det fælles hus for partnere fra seks lande omkring Østersøen, der
        opbygger sociale start-ups sammen med de mennesker, de er til for.""",
        [
            *part(
                "Fra mikroprojekt til start-up",
                paras("""
                Fra 2016 til 2019 samlede og afprøvede partnerne i SEMPRE (Social Empowerment in
                Rural Areas, social empowerment på landet) værktøjer, som sociale tilbud kan bruge
                til at finde ud af, hvad mennesker har brug for, og til at udforme hjælpen sammen
                med dem. Hvert sted voksede der et mikroprojekt frem.

                SEMPRE Accelerators (2019–2021) førte otte af mikroprojekterne videre: De blev til
                sociale start-ups, der tilbyder en ydelse eller en vare på det lokale eller
                regionale marked og kan stå på egne ben. Hver af dem havde et acceleratorteam, hvor
                mennesker fra en udsat gruppe og erfarne fagfolk arbejdede sammen.
                """),
            ),
            *part(
                "Hvem der står bag",
                paras("""
                To slags organisationer bar arbejdet. Foreninger og offentlige instanser samlede
                beboere og lokale ildsjæle i lokale netværk for empowerment. Og nye kontakter kom
                til: lokale ledere, erhvervsinkubatorer, virksomheder, myndigheder.
                """),
            ),
            *part(
                "Hvad der er virkeligt her, og hvad der er et eksempel",
                paras("""
                Programmet, de otte start-ups og de otte anbefalinger er hentet fra policypapiret
                fra SEMPRE Accelerators. Arrangementer, tal, adresser og organisationer, der er
                mærket ”(eksempel)”, er fundet på for at vise, hvordan platformen fungerer.

                Mere om de to projekter: www.sempre-project.eu og www.sempre-accelerators.eu.
                """),
            ),
        ],
    ),
    "uk": page(
        "Про нас",
        "pro-nas",
        """«Під одним дахом» – спільний дім партнерів із шести країн довкола Балтійського моря, які
        створюють соціальні стартапи разом із тими, для кого вони працюють.""",
        [
            *part(
                "Від мікропроєкту до стартапу",
                paras("""
                З 2016 до 2019 року партнери проєкту SEMPRE («Розширення можливостей людей у
                сільській місцевості») збирали й випробовували інструменти, за допомогою яких
                соціальні служби дізнаються, що потрібно людям, і створюють послуги разом із ними. У
                кожному місці з цього виріс мікропроєкт.

                Проєкт SEMPRE Accelerators (2019–2021) повів вісім із цих мікропроєктів далі: до
                соціальних стартапів, які пропонують послугу чи товар на місцевому або регіональному
                ринку й утримують себе самі. Кожен мав команду акселератора, де люди з вразливої
                групи й досвідчені фахівці працювали разом.
                """),
            ),
            *part(
                "Хто за цим стоїть",
                paras("""
                Цю роботу вели організації двох видів. Громадські об’єднання та державні й
                муніципальні установи гуртували жителів і лідерів громад у місцеві мережі розширення
                можливостей. А ще долучилися нові союзники: місцеві лідери, бізнес-інкубатори,
                підприємства, органи влади.
                """),
            ),
            *part(
                "Що тут справжнє, а що – приклад",
                paras("""
                Програму, вісім стартапів і вісім рекомендацій узято з аналітичного документа SEMPRE
                Accelerators. Події, цифри, адреси й організації з позначкою «(приклад)» вигадано,
                щоб показати, як працює платформа.

                Більше про обидва проєкти: www.sempre-project.eu та www.sempre-accelerators.eu.
                """),
            ),
        ],
    ),
    "ar": page(
        "من نحن",
        "man-nahnu",
        """«تحت سقف واحد» بيت مشترك لشركاء من ستة بلدان حول بحر البلطيق، يبنون مشاريع اجتماعية ناشئة
        مع الناس الذين تخدمهم هذه المشاريع.""",
        [
            *part(
                "من المشروع الصغير جدًا إلى المشروع الناشئ",
                paras("""
                بين عامي 2016 و2019 جمع شركاء مشروع SEMPRE («التمكين الاجتماعي في المناطق الريفية»)
                أدوات وجرّبوها. وبهذه الأدوات تعرف الخدمات الاجتماعية ما يحتاج إليه الناس، وتصمّم
                خدماتها معهم. ونشأ من ذلك في كل مكان مشروع صغير جدًا.

                ثم سار مشروع SEMPRE Accelerators (من 2019 إلى 2021) بثمانية من هذه المشاريع خطوة
                أبعد: فصارت مشاريع اجتماعية ناشئة تعرض خدمة أو سلعة في السوق المحلية أو الإقليمية،
                وتعيل نفسها بنفسها. وكان لكل منها فريق مسرّعة أعمال يعمل فيه معًا أناس من فئة
                مستضعفة ومختصون ذوو خبرة.
                """),
            ),
            *part(
                "من يقف وراء ذلك",
                paras("""
                قام بهذا العمل نوعان من المنظمات. فقد جمعت الجمعيات والهيئات العامة السكان وقادة
                المجتمع في شبكات تمكين محلية. ثم انضم إليها حلفاء جدد: قادة محليون وحاضنات أعمال
                وشركات وسلطات.
                """),
            ),
            *part(
                "ما هو حقيقي هنا وما هو مثال",
                paras("""
                البرنامج والمشاريع الناشئة الثمانية والتوصيات الثماني مأخوذة من ورقة السياسات التي
                أصدرها SEMPRE Accelerators. أما الفعاليات والأرقام والعناوين والمنظمات التي كُتب إلى
                جانبها «(مثال)» فمن نسج الخيال، لنبيّن كيف تعمل المنصة.

                للمزيد عن المشروعين: www.sempre-project.eu، www.sempre-accelerators.eu.
                """),
            ),
        ],
    ),
    "en-simple": page(
        "About us",
        "about",
        """We are groups from six countries. We help people to start something together.""",
        [
            (
                "text",
                paras(
                    "We write here what we do. Some events and numbers are only examples. "
                    "Then the word “example” stands next to them."
                ),
            )
        ],
    ),
    "lv-simple": page(
        "Par mums",
        "par-mums",
        """Mēs esam cilvēki un organizācijas no sešām valstīm. Mēs palīdzam cilvēkiem kopā sākt ko
        jaunu.""",
        [
            (
                "text",
                paras(
                    "Šeit mēs rakstām, ko darām. Daži pasākumi un skaitļi ir tikai piemēri. "
                    "Tad blakus ir vārds „piemērs”."
                ),
            )
        ],
    ),
}
