"""The six country sections."""

from dataclasses import dataclass

from home.demo.prose import line, paras
from home.demo.words import of_country


@dataclass(frozen=True)
class Section:
    """``facts`` and ``words`` are of the CountryPage; its titles are the country's names."""

    code: str
    image: str
    languages: list[str]
    words: dict

    @property
    def facts(self):
        return {
            "image": self.image,
            "languages": self.languages,
            "contact_name": "",
            "contact_email": f"hello.{self.code}@example.org",
        }


# Where nobody has written about a country in a language yet, what can be said of each.
SHORT = {
    "lt": "Čia rasite šios šalies partnerių iniciatyvas, renginius ir patirtį.",
    "et": "Siit leiate selle riigi partnerite algatused, sündmused ja kogemused.",
    "sv": "Här finns initiativ, evenemang och erfarenheter från partnerna i landet.",
    "da": "Her finder du initiativer, arrangementer og erfaringer fra landets partnere.",
    "uk": "Тут зібрано ініціативи, події та досвід партнерів із цієї країни.",
    "ar": "هنا تجدون مبادرات الشركاء في هذا البلد وفعالياتهم وخبراتهم.",
    "en-simple": "Here you can read what people do in this country.",
    "lv-simple": "Šeit varat lasīt, ko cilvēki dara šajā valstī.",
}

# Addresses in plain letters where the country's name has others.
SLUGS = {
    "uk": {
        "lv": "latviia",
        "lt": "lytva",
        "ee": "estoniia",
        "se": "shvetsiia",
        "de": "nimechchyna",
        "dk": "daniia",
    },
    "ar": {
        "lv": "latvia",
        "lt": "litwania",
        "ee": "estonia",
        "se": "alsuwayd",
        "de": "almania",
        "dk": "aldanmark",
    },
    "de": {"dk": "daenemark"},
}


def words(introduction, body=""):
    return {"introduction": line(introduction), "body": paras(body) if body else ""}


SECTIONS = [
    Section(
        "lv",
        "latvia",
        ["lv", "en"],
        {
            "lv": words(
                """Latvijā divas vietas rāda, kā mikroprojekts kļūst patstāvīgs: kafejnīca Liepas
                ciemā Vidzemē un kopiena, kas Liepājā gatavo lēti, garšīgi un veselīgi.""",
                """Vidzemē kopā strādā sociālais dienests, pagasta pārvalde, jaunieši bez darba un
                vecāki, kas meklē vietu, kur satikties. Liepājā ģimenes ar maziem ienākumiem,
                seniori un uztura speciālisti mācās cits no cita pie vienas plīts.

                Pētnieki no Vidzemes Augstskolas pierakstīja, ko abas vietas – un sešas citas ap
                Baltijas jūru – iemācījās sarunās ar politikas veidotājiem. No tā tapa astoņi
                ieteikumi, kurus varat izlasīt sadaļā „Zināšanas”.

                Rakstiet mums latviski vai angliski. E-pasta adrese šajā lapā ir piemērs.""",
            ),
            "en": words(
                """In Latvia, two places show how a micro-project learns to stand on its own: a café
                in the village of Liepa in Vidzeme, and a community in Liepāja that cooks cheap,
                tasty and healthy food.""",
                """In Vidzeme, the social service, the parish, young people without work and parents
                who look for a place to meet work together. In Liepāja, families with small incomes,
                seniors and nutrition specialists learn from each other at one stove.

                Researchers at Vidzeme University of Applied Sciences wrote down what these two
                places, and six others around the Baltic Sea, learnt in their talks with policy
                makers. Eight recommendations came of it; you find them under “Knowledge”.

                Write to us in Latvian or English. The e-mail address on this page is an
                example.""",
            ),
            "de": words(
                """In Lettland zeigen zwei Orte, wie ein Mikroprojekt auf eigene Füße kommt: ein
                Café im Dorf Liepa in Vidzeme und eine Gemeinschaft in Liepāja, die günstig, gut und
                gesund kocht.""",
                """In Vidzeme arbeiten der Sozialdienst, die Gemeindeverwaltung, junge Menschen ohne
                Arbeit und Eltern zusammen, die einen Treffpunkt suchen. In Liepāja lernen Familien
                mit wenig Geld, ältere Menschen und Fachleute für Ernährung an einem Herd
                voneinander.

                Forschende der Hochschule Vidzeme haben aufgeschrieben, was diese beiden Orte und
                sechs weitere rund um die Ostsee in Gesprächen mit der Politik gelernt haben. Daraus
                wurden acht Empfehlungen; Sie finden sie unter „Wissen“.

                Schreiben Sie uns auf Lettisch oder Englisch. Die E-Mail-Adresse auf dieser Seite
                ist ein Beispiel.""",
            ),
            **of_country("lv"),
        },
    ),
    Section(
        "lt",
        "lithuania",
        ["lt", "en"],
        {
            "en": words(
                """In Lithuania, single parents made their own organisation: they help each other
                and speak to the authorities together.""",
                """It began with a question that many asked alone: who looks after the child while I
                am at work, at the doctor's, at an interview? The platform brings those who ask it
                together, and puts what they know in one place.

                The partners here look for others who work with families: what works for you, and
                who pays for it?

                Write to us in Lithuanian or English. The e-mail address on this page is an
                example.""",
            ),
            "lv": words(
                """Lietuvā vecāki, kas bērnus audzina vieni, izveidoja paši savu organizāciju: viņi
                palīdz cits citam un kopā runā ar iestādēm.""",
                """Viss sākās ar jautājumu, ko daudzi uzdeva vienatnē: kas pieskatīs bērnu, kamēr
                esmu darbā, pie ārsta, darba intervijā? Platforma saved kopā tos, kas to jautā, un
                saliek vienuviet to, ko viņi zina.

                Vietējie partneri meklē citus, kas strādā ar ģimenēm: kas jums izdodas, un kas to
                apmaksā?

                Rakstiet mums lietuviski vai angliski. E-pasta adrese šajā lapā ir piemērs.""",
            ),
            "de": words(
                """In Litauen haben Alleinerziehende ihre eigene Organisation gegründet: Sie helfen
                einander und sprechen gemeinsam mit den Behörden.""",
                """Am Anfang stand eine Frage, die viele für sich allein stellten: Wer ist bei
                meinem Kind, wenn ich bei der Arbeit bin, in der Arztpraxis, beim
                Vorstellungsgespräch? Die Plattform bringt zusammen, wer so fragt, und sammelt an
                einem Ort, was alle wissen.

                Die Partner hier suchen andere, die mit Familien arbeiten: Was gelingt bei Ihnen,
                und wer bezahlt es?

                Schreiben Sie uns auf Litauisch oder Englisch. Die E-Mail-Adresse auf dieser Seite
                ist ein Beispiel.""",
            ),
            **of_country("lt"),
        },
    ),
    Section(
        "ee",
        "estonia",
        ["et", "en"],
        {
            "en": words(
                """In Harkujärve, a village church became a house for everybody: people meet there,
                learn there, and find help there.""",
                """The community organisation around the church offers social services where people
                already go. Nobody has to explain why they come: there is soup, a choir, a playroom,
                and somebody who listens.

                The partners here gladly show their house to visitors, and they ask how others share
                work between volunteers and paid staff.

                Write to us in Estonian or English. The e-mail address on this page is an
                example.""",
            ),
            "lv": words(
                """Harkujervē ciema baznīca kļuvusi par namu visiem: tur satiekas, tur mācās, un tur
                var atrast palīdzību.""",
                """Kopienas organizācija pie baznīcas sniedz sociālos pakalpojumus tur, kur cilvēki
                jau tāpat iet. Nevienam nav jāpaskaidro, kāpēc atnācis: ir zupa, koris, rotaļu
                istaba un kāds, kas uzklausa.

                Vietējie partneri labprāt izrāda savu namu viesiem un vaicā, kā citi sadala darbu
                starp brīvprātīgajiem un algotiem darbiniekiem.

                Rakstiet mums igauniski vai angliski. E-pasta adrese šajā lapā ir piemērs.""",
            ),
            "de": words(
                """In Harkujärve wurde aus einer Dorfkirche ein Haus für alle: Hier trifft man sich,
                lernt und findet Hilfe.""",
                """Die Gemeinschaft rund um die Kirche bietet soziale Dienste dort an, wo die
                Menschen ohnehin hingehen. Niemand muss erklären, warum er kommt: Es gibt Suppe,
                einen Chor, ein Spielzimmer und jemanden, der zuhört.

                Die Partner hier zeigen ihr Haus gern und möchten wissen, wie andere die Arbeit
                zwischen Freiwilligen und Angestellten aufteilen.

                Schreiben Sie uns auf Estnisch oder Englisch. Die E-Mail-Adresse auf dieser Seite
                ist ein Beispiel.""",
            ),
            **of_country("ee"),
        },
    ),
    Section(
        "se",
        "sweden",
        ["sv", "en"],
        {
            "en": words(
                """In Luleå, people whom the labour market kept waiting run a dog day care together:
                a real business with real customers, most of them on four legs.""",
                """SIVANs shows that work can be built around what somebody can do. The day has a
                rhythm, the dogs need their walk in any weather, and whoever comes is missed when
                they stay away.

                The partners here know how to talk with job centres and with customers, and like to
                pass it on.

                Write to us in Swedish or English. The e-mail address on this page is an
                example.""",
            ),
            "lv": words(
                """Lūleo cilvēki, kam grūti iekļauties darba tirgū, kopā vada suņu dienas centru:
                īstu uzņēmumu ar īstiem klientiem, lielākoties četrkājainiem.""",
                """SIVANs rāda, ka darbu var veidot ap to, ko cilvēks prot. Dienai ir savs ritms,
                suņi jāved pastaigā jebkurā laikā, un, kas neatnāk, tā pietrūkst.

                Vietējie partneri zina, kā runāt ar nodarbinātības dienestiem un ar klientiem, un
                labprāt dalās pieredzē.

                Rakstiet mums zviedriski vai angliski. E-pasta adrese šajā lapā ir piemērs.""",
            ),
            "de": words(
                """In Luleå betreiben Menschen, für die der Arbeitsmarkt keinen Platz hatte,
                gemeinsam eine Hundetagesstätte: ein echter Betrieb mit echter Kundschaft, meist auf
                vier Pfoten.""",
                """SIVANs zeigt, dass sich Arbeit um das herum bauen lässt, was jemand kann. Der Tag
                hat seinen Rhythmus, die Hunde müssen bei jedem Wetter hinaus, und wer fehlt, wird
                vermisst.

                Die Partner hier wissen, wie man mit Arbeitsämtern und mit Kundschaft spricht, und
                geben es gern weiter.

                Schreiben Sie uns auf Schwedisch oder Englisch. Die E-Mail-Adresse auf dieser Seite
                ist ein Beispiel.""",
            ),
            **of_country("se"),
        },
    ),
    Section(
        "de",
        "germany",
        ["de", "en"],
        {
            "de": words(
                """In Deutschland schreiben Zugewanderte in Nordfriesland an einer regionalen
                Zeitung mit, und der Verein AIIDi ist von denen gegründet, für die er da ist.""",
                """Beide Start-ups drehen die Richtung um: Nicht über Menschen wird gesprochen, sie
                sprechen selbst. In Nordfriesland entstehen Texte über Ankommen, Arbeit und
                Nachbarschaft, die in der Region gelesen werden. Bei AIIDi entscheiden Mitglieder,
                die wissen, wie es ist, auf einen Bescheid zu warten.

                Die Partner hier suchen Redaktionen, Druckereien und Gemeinden, die mitmachen.

                Schreiben Sie uns auf Deutsch oder Englisch. Die E-Mail-Adresse auf dieser Seite ist
                ein Beispiel.""",
            ),
            "en": words(
                """In Germany, migrants write for a regional magazine in North Frisia, and the NGO
                AIIDi was founded by the people for whom it is there.""",
                """Both start-ups turn the direction round: people are not talked about, they talk.
                In North Frisia, texts on arriving, working and being neighbours are written and
                read in the region. At AIIDi, members decide who know what it is to wait for an
                official letter.

                The partners here look for editors, printers and municipalities that take part.

                Write to us in German or English. The e-mail address on this page is an
                example.""",
            ),
            "lv": words(
                """Vācijā iebraucēji Ziemeļfrīzijā raksta reģionālam žurnālam, bet biedrību „AIIDi”
                dibinājuši tie, kuru labā tā darbojas.""",
                """Abi jaunuzņēmumi pagriež virzienu otrādi: nevis par cilvēkiem runā, bet viņi runā
                paši. Ziemeļfrīzijā top raksti par ierašanos, darbu un kaimiņiem, un tos lasa visā
                reģionā. „AIIDi” lemj biedri, kas zina, kā ir gaidīt iestādes vēstuli.

                Vietējie partneri meklē redakcijas, tipogrāfijas un pašvaldības, kas gribētu
                iesaistīties.

                Rakstiet mums vāciski vai angliski. E-pasta adrese šajā lapā ir piemērs.""",
            ),
        },
    ),
    Section(
        "dk",
        "denmark",
        ["da", "en"],
        {
            "en": words(
                """In Denmark, “Hear me out” brings people with mental health difficulties together
                with everybody else, to listen to each other.""",
                """The platform was made by people who know from experience how it is not to be
                heard. They lead the conversations, they train others to listen, and they say what
                they need from services and from neighbours.

                The partners here look for places that want to try a listening evening.

                Write to us in Danish or English. The e-mail address on this page is an
                example.""",
            ),
            "lv": words(
                """Dānijā platforma „Hear me out” („Uzklausi mani”) saved kopā cilvēkus ar garīgās
                veselības grūtībām un visus pārējos, lai cits citā ieklausītos.""",
                """Platformu veidojuši cilvēki, kas paši pieredzējuši, kā ir netikt uzklausītiem.
                Viņi vada sarunas, māca citus klausīties un pasaka, ko viņiem vajag no pakalpojumiem
                un no kaimiņiem.

                Vietējie partneri meklē vietas, kur gribētu izmēģināt klausīšanās vakaru.

                Rakstiet mums dāniski vai angliski. E-pasta adrese šajā lapā ir piemērs.""",
            ),
            "de": words(
                """In Dänemark bringt „Hear me out“ Menschen mit psychischen Belastungen mit allen
                anderen zusammen, um einander zuzuhören.""",
                """Die Plattform haben Menschen aufgebaut, die wissen, wie es ist, nicht gehört zu
                werden. Sie leiten die Gespräche, sie bringen anderen das Zuhören bei, und sie
                sagen, was sie von Diensten und Nachbarn brauchen.

                Die Partner hier suchen Orte, die einen Zuhörabend ausprobieren möchten.

                Schreiben Sie uns auf Dänisch oder Englisch. Die E-Mail-Adresse auf dieser Seite ist
                ein Beispiel.""",
            ),
            **of_country("dk"),
        },
    ),
]
