"""The standing pages: about, privacy, accessibility."""

from home.demo.front import part
from home.demo.prose import line, paras, points


def page(title, slug, introduction, body=()):
    return {
        "title": title,
        "slug": slug,
        "introduction": line(introduction),
        "body": list(body),
    }


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

                More about the two projects: www.sempre-project.eu and
                www.sempre-accelerators.eu.
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
        """„Unter einem Dach“ ist das gemeinsame Haus von Partnern aus sechs Ländern rund um die Ostsee,
        die soziale Start-ups zusammen mit den Menschen aufbauen, für die sie da sind.""",
        [
            *part(
                "Vom Mikroprojekt zum Start-up",
                paras("""
                Von 2016 bis 2019 haben die Partner von SEMPRE („Social Empowerment in Rural Areas“)
                Werkzeuge gesammelt und erprobt, mit denen soziale Dienste herausfinden, was Menschen
                brauchen, und ihre Angebote gemeinsam mit ihnen gestalten. Daraus wurde an jedem Ort
                ein Mikroprojekt.

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
        """Šešių Baltijos jūros regiono šalių partneriai kuria socialinius startuolius kartu su
        žmonėmis, kuriems jie skirti.""",
    ),
    "et": page(
        "Meist",
        "meist",
        """Kuue Läänemere maa partnerid loovad sotsiaalseid idufirmasid koos inimestega, kellele need
        on mõeldud.""",
    ),
    "sv": page(
        "Om oss",
        "om-oss",
        """Partner från sex länder runt Östersjön bygger sociala start-ups tillsammans med dem som de
        är till för.""",
    ),
    "da": page(
        "Om os",
        "om-os",
        """Partnere fra seks lande omkring Østersøen bygger sociale start-ups sammen med dem, de er
        til for.""",
    ),
    "uk": page(
        "Про нас",
        "pro-nas",
        """Партнери з шести країн Балтійського регіону створюють соціальні стартапи разом із людьми,
        для яких вони працюють.""",
    ),
    "ar": page(
        "من نحن",
        "man-nahnu",
        """شركاء من ستة بلدان حول بحر البلطيق يبنون شركات اجتماعية ناشئة مع الناس الذين تخدمهم.""",
    ),
    "en-simple": page(
        "About us",
        "about",
        """We are groups from six countries. We help people to start something together.""",
        [("text", paras("We write here what we do. Some events and numbers are only examples. "
                        "Then the word “example” stands next to them."))],
    ),
    "lv-simple": page(
        "Par mums",
        "par-mums",
        """Mēs esam cilvēki un organizācijas no sešām valstīm. Mēs palīdzam cilvēkiem kopā sākt ko
        jaunu.""",
        [("text", paras("Šeit mēs rakstām, ko darām. Daži pasākumi un skaitļi ir tikai piemēri. "
                        "Tad blakus ir vārds „piemērs”."))],
    ),
}

PRIVACY = {
    "en": page(
        "Privacy",
        "privacy",
        """Whoever only reads leaves no trace with others here: no cookie is set, and nothing is loaded
        from other companies.""",
        [
            *part(
                "When you read",
                paras("""
                Reading needs no account and no cookie. Pictures, fonts and scripts come from this
                server alone. A film or a map that lies elsewhere is loaded only after you have
                clicked on it.

                The server writes a log of requests, so that faults and attacks can be found.
                """),
            ),
            *part(
                "When you sign in",
                paras("""
                Editors and moderators have an account. We keep their name, e-mail address, language
                and country, and which pages they changed. A cookie keeps them signed in.
                """),
            ),
            *part(
                "People on our pages",
                paras("""
                We name people only when they have agreed. Everybody else appears by their role. If
                you want your name or picture removed, write to privacy@example.org (example).
                """),
            ),
        ],
    ),
    "lv": page(
        "Privātums",
        "privatums",
        """Kas šeit tikai lasa, neatstāj pēdas citiem: sīkdatnes netiek saglabātas, un nekas netiek
        ielādēts no citiem uzņēmumiem.""",
        [
            *part(
                "Kad lasāt",
                paras("""
                Lai lasītu, nav vajadzīgs ne konts, ne sīkdatne. Attēli, fonti un skripti nāk tikai
                no šī servera. Video vai karte, kas atrodas citur, tiek ielādēta tikai tad, kad uz tās
                noklikšķināt.

                Serveris pieraksta pieprasījumus žurnālā, lai varētu atrast kļūdas un uzbrukumus.
                """),
            ),
            *part(
                "Kad pierakstāties",
                paras("""
                Redaktoriem un moderatoriem ir konts. Mēs glabājam viņu vārdu, e-pasta adresi, valodu
                un valsti, kā arī to, kuras lapas viņi mainījuši. Sīkdatne vajadzīga, lai viņi paliktu
                pierakstījušies.
                """),
            ),
            *part(
                "Cilvēki mūsu lapās",
                paras("""
                Vārdā mēs saucam tikai tos, kas tam piekrituši. Pārējie minēti pēc lomas. Ja
                vēlaties, lai jūsu vārdu vai attēlu noņem, rakstiet uz privacy@example.org
                (piemērs).
                """),
            ),
        ],
    ),
    "de": page(
        "Datenschutz",
        "datenschutz",
        """Wer hier nur liest, hinterlässt bei anderen keine Spur: Es wird kein Cookie gesetzt, und
        nichts wird von anderen Firmen geladen.""",
        [
            *part(
                "Wenn Sie lesen",
                paras("""
                Zum Lesen brauchen Sie weder ein Konto noch einen Cookie. Bilder, Schriften und
                Skripte kommen allein von diesem Server. Ein Film oder eine Karte von anderswo wird
                erst geladen, wenn Sie darauf klicken.

                Der Server führt ein Protokoll der Anfragen, damit sich Fehler und Angriffe finden
                lassen.
                """),
            ),
            *part(
                "Wenn Sie sich anmelden",
                paras("""
                Redaktion und Moderation haben ein Konto. Wir speichern Namen, E-Mail-Adresse,
                Sprache und Land und welche Seiten geändert wurden. Ein Cookie hält die Anmeldung
                aufrecht.
                """),
            ),
            *part(
                "Menschen auf unseren Seiten",
                paras("""
                Mit Namen nennen wir nur, wer zugestimmt hat. Alle anderen erscheinen mit ihrer
                Aufgabe. Soll Ihr Name oder Bild entfernt werden, schreiben Sie an
                privacy@example.org (Beispiel).
                """),
            ),
        ],
    ),
    "lt": page(
        "Privatumas",
        "privatumas",
        """Kas tik skaito, tam slapukai neįrašomi, ir niekas neįkeliama iš kitų įmonių. Žmones vardu
        minime tik gavę jų sutikimą.""",
    ),
    "et": page(
        "Privaatsus",
        "privaatsus",
        """Kes ainult loeb, sellele küpsiseid ei salvestata ja midagi ei laadita teistelt ettevõtetelt.
        Inimesi nimetame nimepidi ainult nende nõusolekul.""",
    ),
    "sv": page(
        "Integritet",
        "integritet",
        """För den som bara läser sätts inga kakor, och inget hämtas från andra företag. Vi nämner
        människor vid namn bara när de har sagt ja.""",
    ),
    "da": page(
        "Privatliv",
        "privatliv",
        """For den, der kun læser, sættes ingen cookies, og intet hentes fra andre firmaer. Vi nævner
        kun mennesker ved navn, når de har sagt ja.""",
    ),
    "uk": page(
        "Приватність",
        "pryvatnist",
        """Хто лише читає, тому файли cookie не зберігаються, і нічого не завантажується від інших
        компаній. Імена людей ми називаємо лише за їхньою згодою.""",
    ),
    "ar": page(
        "الخصوصية",
        "khususiya",
        """من يقرأ فقط لا تُحفظ له ملفات تعريف ارتباط، ولا يُحمَّل شيء من شركات أخرى. ولا نذكر أسماء
        الناس إلا بموافقتهم.""",
    ),
    "en-simple": page(
        "Your data",
        "privacy",
        """You can read here without giving your name. We do not follow you. We do not sell your
        data.""",
        [("text", paras("We write a person’s name only if this person says yes."))],
    ),
    "lv-simple": page(
        "Jūsu dati",
        "privatums",
        """Jūs varat lasīt, neuzrādot savu vārdu. Mēs jums nesekojam. Mēs nepārdodam jūsu datus.""",
        [("text", paras("Cilvēka vārdu mēs rakstām tikai tad, ja šis cilvēks piekrīt."))],
    ),
}

ACCESSIBILITY = {
    "en": page(
        "Accessibility",
        "accessibility",
        """Everybody should be able to use this site: with a keyboard, with a screen reader, on an old
        phone, in plain words.""",
        [
            *part(
                "What we aim for",
                paras("""
                We aim for the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.
                """)
                + points("""
                Every page works without a mouse and without JavaScript.

                Pictures have a text that says what they show.

                Text can be enlarged to four times its size without being cut off.

                Every text says in which language it is written, so that screen readers speak it
                correctly.

                The home page and some initiatives are there in easy-to-read English and Latvian.
                """),
            ),
            *part(
                "What is not good enough yet",
                paras("""
                Most pages are not in easy-to-read language yet, and there are no videos in sign
                language. Programs check our page types automatically; people with disabilities have
                not tested this demo yet.
                """),
            ),
            *part(
                "Tell us",
                paras("""
                Did something stop you? Write to access@example.org (example): what you wanted to do,
                and what happened.
                """),
            ),
        ],
    ),
    "lv": page(
        "Piekļūstamība",
        "pieklustamiba",
        """Šai vietnei jābūt lietojamai ikvienam: ar tastatūru, ar ekrāna lasītāju, vecā tālrunī,
        vienkāršos vārdos.""",
        [
            *part(
                "Uz ko mēs tiecamies",
                paras("""
                Mūsu mērķis ir Tīmekļa satura piekļūstamības vadlīniju (WCAG) 2.2 AA līmenis.
                """)
                + points("""
                Katra lapa darbojas bez peles un bez JavaScript.

                Attēliem ir teksts, kas pasaka, ko tie rāda.

                Tekstu var palielināt četras reizes, un nekas netiek nogriezts.

                Katram tekstam ir norādīta valoda, lai ekrāna lasītājs to izrunātu pareizi.

                Sākumlapa un dažas iniciatīvas lasāmas vieglajā latviešu un angļu valodā.
                """),
            ),
            *part(
                "Kas vēl nav pietiekami labi",
                paras("""
                Lielākā daļa lapu vēl nav vieglajā valodā, un nav video zīmju valodā. Lapu veidus
                automātiski pārbauda programmas; cilvēki ar invaliditāti šo demonstrāciju vēl nav
                izmēģinājuši.
                """),
            ),
            *part(
                "Pasakiet mums",
                paras("""
                Vai kaut kas jums traucēja? Rakstiet uz access@example.org (piemērs): ko gribējāt
                izdarīt un kas notika.
                """),
            ),
        ],
    ),
    "de": page(
        "Barrierefreiheit",
        "barrierefreiheit",
        """Diese Seite soll für alle nutzbar sein: mit der Tastatur, mit einem Vorleseprogramm, auf
        einem alten Telefon, in einfachen Worten.""",
        [
            *part(
                "Was wir anstreben",
                paras("""
                Unser Ziel sind die Richtlinien für barrierefreie Webinhalte (WCAG) 2.2, Stufe AA.
                """)
                + points("""
                Jede Seite funktioniert ohne Maus und ohne JavaScript.

                Bilder haben einen Text, der sagt, was sie zeigen.

                Text lässt sich auf das Vierfache vergrößern, ohne dass etwas abgeschnitten wird.

                Bei jedem Text ist seine Sprache angegeben, damit Vorleseprogramme ihn richtig
                aussprechen.

                Die Startseite und einige Initiativen gibt es in leicht lesbarem Englisch und
                Lettisch.
                """),
            ),
            *part(
                "Was noch nicht gut genug ist",
                paras("""
                Die meisten Seiten gibt es noch nicht in leicht lesbarer Sprache, und Videos in
                Gebärdensprache fehlen. Programme prüfen unsere Seitenarten automatisch; Menschen mit
                Behinderungen haben diese Demo noch nicht getestet.
                """),
            ),
            *part(
                "Sagen Sie es uns",
                paras("""
                Sind Sie nicht weitergekommen? Schreiben Sie an access@example.org (Beispiel): was
                Sie tun wollten und was geschah.
                """),
            ),
        ],
    ),
    "lt": page(
        "Prieinamumas",
        "prieinamumas",
        """Šia svetaine turi galėti naudotis visi: klaviatūra, ekrano skaitytuvu, senu telefonu. Jei kas
        nors trukdo, parašykite: access@example.org (pavyzdys).""",
    ),
    "et": page(
        "Ligipääsetavus",
        "ligipaasetavus",
        """Seda veebilehte peaksid saama kasutada kõik: klaviatuuriga, ekraanilugejaga, vana
        telefoniga. Kui miski takistab, kirjutage: access@example.org (näide).""",
    ),
    "sv": page(
        "Tillgänglighet",
        "tillganglighet",
        """Alla ska kunna använda webbplatsen: med tangentbord, med skärmläsare, på en gammal telefon.
        Om något hindrar dig, skriv till access@example.org (exempel).""",
    ),
    "da": page(
        "Tilgængelighed",
        "tilgaengelighed",
        """Alle skal kunne bruge webstedet: med tastatur, med skærmlæser, på en gammel telefon. Hvis
        noget står i vejen, så skriv til access@example.org (eksempel).""",
    ),
    "uk": page(
        "Доступність",
        "dostupnist",
        """Цим сайтом мають могти користуватися всі: з клавіатурою, з екранним читачем, на старому
        телефоні. Якщо щось заважає, напишіть: access@example.org (приклад).""",
    ),
    "ar": page(
        "إمكانية الوصول",
        "imkaniyat-alwusul",
        """ينبغي أن يتمكن الجميع من استخدام هذا الموقع: بلوحة المفاتيح أو بقارئ الشاشة أو بهاتف قديم.
        إن أعاقك شيء فاكتب إلى access@example.org (مثال).""",
    ),
    "en-simple": page(
        "For everybody",
        "accessibility",
        """Everybody should be able to use this website. You can make the letters bigger. A program can
        read the page to you.""",
        [("text", paras("Is something hard for you? Write to us: access@example.org (example)."))],
    ),
    "lv-simple": page(
        "Visiem",
        "pieklustamiba",
        """Šo vietni jāspēj lietot ikvienam. Jūs varat palielināt burtus. Programma var jums lapu
        nolasīt priekšā.""",
        [("text", paras("Vai kaut kas jums ir grūti? Rakstiet mums: access@example.org "
                        "(piemērs)."))],
    ),
}
