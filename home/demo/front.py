"""The words of the home page."""

from home.demo.prose import line, paras, points
from home.demo.words import ar, da, et, lt, sv, uk


def home(title, headline, introduction, body=()):
    return {
        "title": title,
        "headline": headline,
        "introduction": line(introduction),
        "body": list(body),
    }


def part(heading, text):
    return [("heading", heading), ("text", text)]


HOME = {
    "en": home(
        "One Roof",
        "One place for people who change their village together",
        """Eight social start-ups around the Baltic Sea show how people who were left out become
        those who begin something. Here they share what they do, when they meet and what they
        learnt: six countries, each in its own language, under one roof.""",
        [
            *part(
                "Why one roof",
                paras("""
                Whoever wants to start a café with young people without work, or a newspaper with
                newcomers, soon knocks at ten doors. Behind each one there is a different form, a
                different deadline, a different language. The partners of SEMPRE Accelerators ask
                for one place, digital and physical, where people get practical help, guidance and a
                view of what is available.

                This site is the digital part of that house. It belongs to those who use it.
                """),
            ),
            *part(
                "How people work together here",
                paras("""
                Every initiative has an accelerator team: people who know the difficulty from their
                own lives, and social service professionals with experience. They decide together,
                and they visit others to see how a problem was solved elsewhere.
                """)
                + points("""
                Look around: what has been started near you, and how far has it come?

                Come along: peer visits, conferences and workshops are open to you.

                Take something home: every good practice says what it cost and what went wrong.
                """),
            ),
            *part(
                "In your language",
                paras("""
                Each partner writes in the language in which it works. What has not been translated
                yet is shown in the language that it was written in, and says so. The main pages are
                also there in easy-to-read English and Latvian.
                """),
            ),
        ],
    ),
    "lv": home(
        "Zem viena jumta",
        "Viena vieta cilvēkiem, kas kopā maina savu ciemu",
        """Astoņi sociālie jaunuzņēmumi ap Baltijas jūru rāda, kā cilvēki, kas palikuši malā, kļūst
        par tiem, kas uzsāk. Šeit viņi stāsta, ko dara, kad satiekas un ko ir iemācījušies: sešas
        valstis, katra savā valodā, zem viena jumta.""",
        [
            *part(
                "Kāpēc viens jumts",
                paras("""
                Kas grib kopā ar jauniešiem bez darba atvērt kafejnīcu vai kopā ar iebraucējiem
                veidot avīzi, drīz vien klauvē pie desmit durvīm. Aiz katrām ir cita veidlapa, cits
                termiņš, cita valoda. SEMPRE Accelerators partneri aicina veidot vienu vietu,
                digitālu un fizisku, kur cilvēki saņem praktisku palīdzību, padomu un pārskatu par
                pieejamajiem resursiem.

                Šī vietne ir šī nama digitālā daļa. Tā pieder tiem, kas to lieto.
                """),
            ),
            *part(
                "Kā mēs strādājam kopā",
                paras("""
                Katrai iniciatīvai ir akseleratora komanda: cilvēki, kas grūtības pazīst no savas
                dzīves, un pieredzējuši sociālā darba speciālisti. Viņi lemj kopā un brauc ciemos
                pie citiem, lai redzētu, kā to pašu jautājumu atrisinājuši citur.
                """)
                + points("""
                Paskatieties: kas uzsākts jūsu tuvumā, un cik tālu tas ir ticis?

                Nāciet līdzi: savstarpējās vizītes, konferences un semināri ir atvērti arī jums.

                Paņemiet līdzi: katrā labās prakses aprakstā ir teikts, cik tas maksāja un kas
                neizdevās.
                """),
            ),
            *part(
                "Jūsu valodā",
                paras("""
                Katrs partneris raksta valodā, kurā strādā. Kas vēl nav tulkots, to rādām valodā,
                kurā tas rakstīts, un to arī pasakām. Galvenās lapas lasāmas arī vieglajā latviešu
                un angļu valodā.
                """),
            ),
        ],
    ),
    "de": home(
        "Unter einem Dach",
        "Ein Ort für Menschen, die gemeinsam ihr Dorf verändern",
        """Acht soziale Start-ups rund um die Ostsee zeigen, wie Menschen, die außen vor waren,
        selbst etwas auf die Beine stellen. Hier erzählen sie, was sie tun, wann sie sich treffen
        und was sie gelernt haben: sechs Länder, jedes in seiner Sprache, unter einem Dach.""",
        [
            *part(
                "Warum ein Dach",
                paras("""
                Wer mit arbeitslosen Jugendlichen ein Café eröffnen oder mit Zugewanderten eine
                Zeitung machen will, klopft bald an zehn Türen. Hinter jeder gibt es ein anderes
                Formular, eine andere Frist, eine andere Sprache. Die Partner von SEMPRE
                Accelerators wünschen sich einen Ort, digital und zum Hingehen, an dem Menschen
                praktische Hilfe, Rat und einen Überblick über Fördermöglichkeiten finden.

                Diese Seite ist der digitale Teil dieses Hauses. Sie gehört denen, die sie nutzen.
                """),
            ),
            *part(
                "Wie wir zusammenarbeiten",
                paras("""
                Jede Initiative hat ein Accelerator-Team: Menschen, die die Schwierigkeiten aus
                ihrem eigenen Leben kennen, und erfahrene Fachkräfte der sozialen Arbeit. Sie
                entscheiden gemeinsam, und sie besuchen andere, um zu sehen, wie dieselbe Frage dort
                gelöst wurde.
                """)
                + points("""
                Schauen Sie sich um: Was gibt es in Ihrer Nähe, und wie weit ist es?

                Kommen Sie mit: Besuche, Konferenzen und Werkstätten stehen auch Ihnen offen.

                Nehmen Sie etwas mit: Jede gute Praxis sagt, was sie gekostet hat und was
                schiefging.
                """),
            ),
            *part(
                "In Ihrer Sprache",
                paras("""
                Jeder Partner schreibt in der Sprache, in der er arbeitet. Was noch nicht übersetzt
                ist, zeigen wir in der Sprache, in der es geschrieben wurde, und sagen es dazu. Die
                wichtigsten Seiten gibt es auch in leicht lesbarem Englisch und Lettisch.
                """),
            ),
        ],
    ),
    "lt": home(
        "Po vienu stogu",
        "Vieta žmonėms, kurie kartu keičia savo kaimą",
        """Aštuoni socialiniai startuoliai aplink Baltijos jūrą rodo, kaip žmonės, likę nuošalyje,
        tampa tais, kurie patys ką nors pradeda. Čia jie pasakoja, ką daro, kada susitinka ir ko
        išmoko: šešios šalys, kiekviena savo kalba, po vienu stogu.""",
        lt.HOME_BODY,
    ),
    "et": home(
        "Ühe katuse all",
        "Koht inimestele, kes muudavad üheskoos oma küla",
        """Kaheksa sotsiaalset idufirmat Läänemere ümber näitavad, kuidas inimestest, kes on kõrvale
        jäänud, saavad need, kes ise midagi algatavad. Siin räägivad nad, mida nad teevad, millal
        kohtuvad ja mida on õppinud: kuus riiki, igaüks oma keeles, ühe katuse all.""",
        et.HOME_BODY,
    ),
    "sv": home(
        "Under ett tak",
        "En plats för människor som förändrar sin by tillsammans",
        """Åtta sociala startup-företag runt Östersjön visar hur människor som har stått utanför
        blir de som sätter i gång något. Här berättar de vad de gör, när de träffas och vad de har
        lärt sig: sex länder, vart och ett på sitt språk, under ett tak.""",
        sv.HOME_BODY,
    ),
    "da": home(
        "Under ét tag",
        "Et sted for mennesker, der forandrer deres landsby sammen",
        """Otte sociale start-ups omkring Østersøen viser, hvordan mennesker, der har stået udenfor,
        bliver dem, der sætter noget i gang. Her fortæller de, hvad de gør, hvornår de mødes, og
        hvad de har lært: seks lande, hvert på sit sprog, under ét tag.""",
        da.HOME_BODY,
    ),
    "uk": home(
        "Під одним дахом",
        "Місце для людей, які разом змінюють своє село",
        """Вісім соціальних стартапів довкола Балтійського моря показують, як люди, що лишалися
        осторонь, стають тими, хто починає щось нове. Тут вони розповідають, що роблять, коли
        зустрічаються і чого навчилися: шість країн, кожна своєю мовою, під одним дахом.""",
        uk.HOME_BODY,
    ),
    "ar": home(
        "تحت سقف واحد",
        "مكان لمن يغيّرون قريتهم معًا",
        """ثمانية مشاريع اجتماعية ناشئة حول بحر البلطيق تبيّن كيف يصير من كانوا على الهامش هم من
        يبدؤون شيئًا جديدًا. وهنا يحكون ما يفعلونه ومتى يلتقون وما تعلّموه: ستة بلدان، كلٌّ بلغته،
        تحت سقف واحد.""",
        ar.HOME_BODY,
    ),
    "en-simple": home(
        "One Roof",
        "A place for people who do good things together",
        """People in six countries start something new. They help each other. Here you can read what
        they do. You can meet them. You can join in.""",
        [
            *part(
                "What is One Roof?",
                paras("""
                One Roof is a website. Groups from six countries write here.

                They tell you what they do in their village or town. They tell you what went well.
                They also tell you what was hard.
                """),
            ),
            *part(
                "Who is it for?",
                paras("""
                It is for everybody. It is also for people who often do not get a chance: young
                people without work. Parents who raise a child alone. People who are new in a
                country. People who are ill or have a disability. Older people.
                """),
            ),
            *part(
                "What can you do here?",
                points("""
                Read about a project near you.

                Find a meeting. You can come.

                Find ideas. You can use them.

                Choose your language at the top of the page.
                """),
            ),
        ],
    ),
    "lv-simple": home(
        "Zem viena jumta",
        "Vieta cilvēkiem, kas kopā dara labas lietas",
        """Cilvēki sešās valstīs sāk ko jaunu. Viņi palīdz cits citam. Šeit jūs varat lasīt, ko viņi
        dara. Jūs varat viņus satikt. Jūs varat piedalīties.""",
        [
            *part(
                "Kas ir „Zem viena jumta”?",
                paras("""
                Tā ir vietne internetā. Šeit raksta cilvēki no sešām valstīm.

                Viņi stāsta, ko dara savā ciemā vai pilsētā. Viņi stāsta, kas izdevās. Viņi stāsta
                arī to, kas bija grūti.
                """),
            ),
            *part(
                "Kam šī vietne ir domāta?",
                paras("""
                Tā ir domāta visiem. Tā ir domāta arī cilvēkiem, kam bieži nedod iespēju: jauniešiem
                bez darba. Vecākiem, kas vieni audzina bērnu. Cilvēkiem, kas nesen atbraukuši uz šo
                valsti. Cilvēkiem, kas slimo vai kam ir invaliditāte. Senioriem.
                """),
            ),
            *part(
                "Ko jūs šeit varat darīt?",
                points("""
                Lasiet, kas notiek jūsu tuvumā.

                Atrodiet tikšanos. Jūs varat uz to atnākt.

                Atrodiet idejas. Jūs varat tās izmantot.

                Izvēlieties savu valodu lapas augšā.
                """),
            ),
        ],
    ),
}
