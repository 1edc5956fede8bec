"""The pages that exist in every language, all but the country sections: ``STRUCTURE``."""

from dataclasses import dataclass

from events.models import EventListingPage
from home.demo import front, standing
from home.models import HomePage, SearchPage, StandardPage, TopicListingPage
from initiatives.models import InitiativeListingPage
from knowledge.models import KnowledgeListingPage
from network.models import OrganisationListingPage

LANGUAGES = ("en", "lv", "lt", "et", "sv", "de", "da", "uk", "ar", "en-simple", "lv-simple")


@dataclass(frozen=True)
class Place:
    """A structure page in all languages; ``words`` as in ``things.Thing``."""

    name: str
    model: type
    words: dict
    in_menu: bool = False
    image: str = ""


def words(title, slug, introduction=""):
    return {"title": title, "slug": slug, "introduction": introduction}


INITIATIVES = {
    "en": words(
        "Initiatives",
        "initiatives",
        "Cafés, dog day care, newspapers, clubs: what people start together in the villages and "
        "small towns around the Baltic Sea, from the first idea to standing on its own feet.",
    ),
    "lv": words(
        "Iniciatīvas",
        "iniciativas",
        "Kafejnīca, suņu pieskatīšana, laikraksts, kopienas nams: ko cilvēki kopā uzsāk Baltijas "
        "jūras reģiona ciemos un mazpilsētās – no pirmās idejas līdz patstāvīgam darbam.",
    ),
    "lt": words(
        "Iniciatyvos",
        "iniciatyvos",
        "Kavinė, šunų dienos centras, laikraštis, bendruomenės namai: ką žmonės kartu pradeda "
        "Baltijos jūros regiono kaimuose ir miesteliuose – nuo pirmos idėjos iki savarankiškos "
        "veiklos.",
    ),
    "et": words(
        "Algatused",
        "algatused",
        "Kohvik, koerte päevahoid, ajaleht, kogukonnamaja: mida inimesed Läänemere piirkonna "
        "külades ja väikelinnades koos alustavad, esimesest mõttest iseseisva tegevuseni.",
    ),
    "sv": words(
        "Initiativ",
        "initiativ",
        "Caféer, hunddagis, tidningar, föreningar: vad människor startar tillsammans i byar och "
        "små städer runt Östersjön, från den första idén tills det bär sig självt.",
    ),
    "de": words(
        "Initiativen",
        "initiativen",
        "Ein Café, eine Hundetagesstätte, eine Zeitung, ein Gemeindehaus: was Menschen in Dörfern "
        "und Kleinstädten rund um die Ostsee gemeinsam beginnen – von der ersten Idee bis dahin, "
        "dass es sich selbst trägt.",
    ),
    "da": words(
        "Initiativer",
        "initiativer",
        "Caféer, hundepasning, aviser, foreninger: hvad mennesker sætter i gang sammen i landsbyer "
        "og små byer omkring Østersøen, fra den første idé, til det kan stå på egne ben.",
    ),
    "uk": words(
        "Ініціативи",
        "initsiatyvy",
        "Кав’ярня, денний догляд за собаками, газета, дім громади: що люди разом започатковують у "
        "селах і містечках довкола Балтійського моря – від першої ідеї до самостійної роботи.",
    ),
    "ar": words(
        "المبادرات",
        "mubadarat",
        "مقهى، ورعاية نهارية للكلاب، وصحيفة، ودار للمجتمع: ما يبدؤه الناس معًا في القرى والبلدات "
        "الصغيرة حول بحر البلطيق، من الفكرة الأولى إلى الوقوف على أقدامهم.",
    ),
    "en-simple": words(
        "Projects by people",
        "initiatives",
        "People start something new together. Here you can read what they do.",
    ),
    "lv-simple": words(
        "Ko cilvēki dara kopā",
        "iniciativas",
        "Cilvēki kopā sāk ko jaunu. Šeit varat lasīt, ko viņi dara.",
    ),
}

EVENTS = {
    "en": words(
        "Events",
        "events",
        "Peer visits, regional conferences, practical workshops and team meetings: where partners "
        "meet, and where you can join in.",
    ),
    "lv": words(
        "Pasākumi",
        "pasakumi",
        "Savstarpējās vizītes, reģionālās konferences, praktiskie semināri un komandu sanāksmes: "
        "kur partneri satiekas un kur varat pievienoties arī jūs.",
    ),
    "lt": words(
        "Renginiai",
        "renginiai",
        "Patirties mainų vizitai, regiono konferencijos, praktiniai seminarai ir komandų "
        "susitikimai: kur susitinka partneriai ir kur galite prisijungti ir jūs.",
    ),
    "et": words(
        "Sündmused",
        "syndmused",
        "Kogemusvisiidid, piirkondlikud konverentsid, praktilised töötoad ja meeskondade "
        "koosolekud: kus partnerid kokku saavad ja kuhu võite tulla ka teie.",
    ),
    "sv": words(
        "Evenemang",
        "evenemang",
        "Studiebesök, regionala konferenser, praktiska workshoppar och teammöten: där partnerna "
        "träffas, och där du kan vara med.",
    ),
    "de": words(
        "Veranstaltungen",
        "veranstaltungen",
        "Gegenseitige Besuche, Regionalkonferenzen, Praxiswerkstätten und Teamtreffen: wo sich die "
        "Partner begegnen und wo Sie mitmachen können.",
    ),
    "da": words(
        "Arrangementer",
        "arrangementer",
        "Studiebesøg, regionale konferencer, praktiske workshops og teammøder: her mødes "
        "partnerne, og her kan du være med.",
    ),
    "uk": words(
        "Події",
        "podii",
        "Візити для обміну досвідом, регіональні конференції, практичні семінари та зустрічі "
        "команд: де зустрічаються партнери й куди можете прийти й ви.",
    ),
    "ar": words(
        "الفعاليات",
        "faaliyat",
        "زيارات لتبادل الخبرات ومؤتمرات إقليمية وورش عمل تطبيقية واجتماعات للفرق: حيث يلتقي "
        "الشركاء، وحيث يمكنكم أن تشاركوا.",
    ),
    "en-simple": words("Events", "events", "When and where people meet. You can come too."),
    "lv-simple": words("Pasākumi", "pasakumi", "Kad un kur cilvēki satiekas. Arī jūs varat nākt."),
}

KNOWLEDGE = {
    "en": words(
        "Knowledge",
        "knowledge",
        "Good practices, tools, recommendations and stories: what partners learnt, written down so "
        "that others can use it.",
    ),
    "lv": words(
        "Zināšanas",
        "zinasanas",
        "Labā prakse, darba rīki, ieteikumi un stāsti: ko partneri ir iemācījušies, pierakstīts "
        "tā, lai noderētu arī citiem.",
    ),
    "lt": words(
        "Žinios",
        "zinios",
        "Gerosios patirties pavyzdžiai, įrankiai, rekomendacijos ir pasakojimai: ko partneriai "
        "išmoko, užrašyta taip, kad praverstų ir kitiems.",
    ),
    "et": words(
        "Teadmised",
        "teadmised",
        "Head tavad, töövahendid, soovitused ja lood: mida partnerid on õppinud, kirja pandud nii, "
        "et sellest oleks kasu ka teistele.",
    ),
    "sv": words(
        "Kunskap",
        "kunskap",
        "Goda exempel, verktyg, rekommendationer och berättelser: vad partnerna har lärt sig, "
        "nedskrivet så att andra kan använda det.",
    ),
    "de": words(
        "Wissen",
        "wissen",
        "Gute Praxis, Werkzeuge, Empfehlungen und Geschichten: was die Partner gelernt haben, so "
        "aufgeschrieben, dass andere es nutzen können.",
    ),
    "da": words(
        "Viden",
        "viden",
        "Gode eksempler, værktøjer, anbefalinger og fortællinger: det, som partnerne har lært, "
        "skrevet ned, så andre kan bruge det.",
    ),
    "uk": words(
        "Знання",
        "znannia",
        "Добрі практики, інструменти, рекомендації та історії: чого навчилися партнери, записано "
        "так, щоб знадобилося й іншим.",
    ),
    "ar": words(
        "المعرفة",
        "maarifa",
        "ممارسات جيدة وأدوات وتوصيات وقصص: ما تعلّمه الشركاء، مكتوبًا بحيث ينفع غيرهم أيضًا.",
    ),
    "en-simple": words(
        "What we learnt", "knowledge", "People tell what worked well. You can use it too."
    ),
    "lv-simple": words(
        "Ko mēs iemācījāmies",
        "zinasanas",
        "Cilvēki stāsta, kas izdevās. Arī jums tas var noderēt.",
    ),
}

ORGANISATIONS = {
    "en": words(
        "Organisations",
        "organisations",
        "Associations, municipalities, schools, companies and incubators that stand behind the "
        "initiatives, and what each of them contributes.",
    ),
    "lv": words(
        "Organizācijas",
        "organizacijas",
        "Biedrības, pašvaldības, skolas, uzņēmumi un inkubatori, kas atbalsta iniciatīvas, un ko "
        "katra no šīm organizācijām dod.",
    ),
    "lt": words(
        "Organizacijos",
        "organizacijos",
        "Asociacijos, savivaldybės, mokyklos, įmonės ir inkubatoriai, kurie remia iniciatyvas, ir "
        "tai, kuo kiekvienas iš jų prisideda.",
    ),
    "et": words(
        "Organisatsioonid",
        "organisatsioonid",
        "Ühendused, omavalitsused, koolid, ettevõtted ja inkubaatorid, kes algatusi toetavad, ja "
        "see, mida igaüks neist annab.",
    ),
    "sv": words(
        "Organisationer",
        "organisationer",
        "Föreningar, kommuner, skolor, företag och inkubatorer som står bakom initiativen, och vad "
        "var och en av dem bidrar med.",
    ),
    "de": words(
        "Organisationen",
        "organisationen",
        "Vereine, Gemeinden, Schulen, Unternehmen und Gründerzentren, die hinter den Initiativen "
        "stehen, und was jede von ihnen beiträgt.",
    ),
    "da": words(
        "Organisationer",
        "organisationer",
        "Foreninger, kommuner, skoler, virksomheder og inkubatorer, der står bag initiativerne, og "
        "hvad hver af dem bidrager med.",
    ),
    "uk": words(
        "Організації",
        "orhanizatsii",
        "Об’єднання, муніципалітети, школи, підприємства та інкубатори, які стоять за "
        "ініціативами, і що дає кожна з цих організацій.",
    ),
    "ar": words(
        "المنظمات",
        "munazzamat",
        "جمعيات وبلديات ومدارس وشركات وحاضنات أعمال تقف وراء المبادرات، وما يقدّمه كل منها.",
    ),
    "en-simple": words(
        "Groups and offices", "organisations", "These groups and offices help the projects."
    ),
    "lv-simple": words(
        "Organizācijas", "organizacijas", "Šīs organizācijas un iestādes palīdz cilvēkiem."
    ),
}

TOPICS = {
    "en": words(
        "Topics",
        "topics",
        "Everything on one subject, or for one group of people, from all countries in one place.",
    ),
    "lv": words(
        "Temati",
        "temati",
        "Viss par vienu tematu vai vienai cilvēku grupai – no visām valstīm vienuviet.",
    ),
    "lt": words(
        "Temos",
        "temos",
        "Viskas viena tema arba vienai žmonių grupei – iš visų šalių vienoje vietoje.",
    ),
    "et": words(
        "Teemad",
        "teemad",
        "Kõik ühel teemal või ühele inimrühmale, kõigist riikidest ühes kohas.",
    ),
    "sv": words(
        "Ämnen",
        "amnen",
        "Allt om ett ämne, eller för en grupp människor, från alla länder på ett ställe.",
    ),
    "de": words(
        "Themen",
        "themen",
        "Alles zu einem Thema oder für eine Gruppe von Menschen, aus allen Ländern an einem Ort.",
    ),
    "da": words(
        "Emner",
        "emner",
        "Alt om ét emne, eller for én gruppe mennesker, fra alle lande samlet ét sted.",
    ),
    "uk": words(
        "Теми",
        "temy",
        "Усе на одну тему чи для однієї групи людей: з усіх країн в одному місці.",
    ),
    "ar": words(
        "المواضيع",
        "mawadi",
        "كل ما يخص موضوعًا واحدًا أو فئة واحدة من الناس، من جميع البلدان، في مكان واحد.",
    ),
    "en-simple": words("Topics", "topics", "Choose what you want to read about."),
    "lv-simple": words("Temati", "temati", "Izvēlieties, par ko gribat lasīt."),
}

SEARCH = {
    "en": words("Search", "search"),
    "lv": words("Meklēšana", "meklesana"),
    "lt": words("Paieška", "paieska"),
    "et": words("Otsing", "otsing"),
    "sv": words("Sök", "sok"),
    "de": words("Suche", "suche"),
    "da": words("Søg", "sog"),
    "uk": words("Пошук", "poshuk"),
    "ar": words("البحث", "bahth"),
    "en-simple": words("Search", "search"),
    "lv-simple": words("Meklēšana", "meklesana"),
}

STRUCTURE = [
    Place("home", HomePage, front.HOME, image="home"),
    Place("initiatives", InitiativeListingPage, INITIATIVES, in_menu=True),
    Place("events", EventListingPage, EVENTS, in_menu=True),
    Place("knowledge", KnowledgeListingPage, KNOWLEDGE, in_menu=True),
    Place("organisations", OrganisationListingPage, ORGANISATIONS, in_menu=True),
    Place("topics", TopicListingPage, TOPICS, in_menu=True),
    Place("search", SearchPage, SEARCH),
    Place("about", StandardPage, standing.ABOUT, in_menu=True),
    Place("privacy", StandardPage, standing.PRIVACY),
    Place("accessibility", StandardPage, standing.ACCESSIBILITY),
]
