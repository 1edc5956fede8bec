"""The programme of the conference in Valmiera: two tracks, interpreted, in the room and online."""

from home.demo.programme import programme

BOTH = ("lv", ["en"])
ROOM = "https://meet.example.org/valmiera"
SLOTS = [
    (26, "09:30", "10:00", "", ""),
    (26, "10:00", "11:15", "Zāle 1", "Pieturi Liepā; Lēti, garšīgi, veselīgi", None, *BOTH),
    (26, "11:30", "12:45", "Zāle 2", "Sivans Hundtjänst, Hear me out", 24, "en", ["lv"]),
    (26, "11:30", "12:30", "Zāle 1", "Vidzemes inkubators (piemērs)", 40, *BOTH, ROOM),
    (26, "13:45", "15:15", "Zāle 2", "", 40, "lv"),
    (26, "13:45", "15:00", "Zāle 1", "Newspaper & Web", 40, "de", ["lv", "en"], ROOM),
    (26, "15:30", "16:30", "Zāle 1", "", None, *BOTH),
]

VIDZEME = {
    "lv": programme(
        SLOTS,
        ("Kafija un pieteikšanās", "Kafiju vāra „Pieturi Liepā” maiņa."),
        (
            "Divi ceļi no ieceres līdz darbam",
            "Kafejnīca Liepā un virtuve Liepājā stāsta, ko otrreiz darītu citādi.",
        ),
        (
            "Pie iniciatīvu galdiem",
            "Trīs galdi, pa divdesmit minūtēm pie katra. Var pievienoties arī tiešsaistē.",
            "Praktika",
        ),
        (
            "Pirmā nauda: granti, aizdevumi, draugi",
            "Ko kurš dod, par ko jāmaksā un kas der pirmajam gadam.",
            "Nauda",
        ),
        (
            "Astoņi ieteikumi, astoņas darba grupas",
            "Katra grupa paņem vienu ieteikumu un atrod tam pirmo soli savā novadā.",
            "Praktika",
        ),
        (
            "Avīze kā uzņēmums",
            "Kā trīs redaktori pelna ar to, ko iepriekš darīja par velti.",
            "Nauda",
        ),
        ("Solījumi", "Katrs publiski pasaka, ko izdarīs mēneša laikā."),
    ),
    "en": programme(
        SLOTS,
        ("Coffee and welcome", "The coffee is made by a shift from Pieturi Liepā."),
        (
            "Two ways from an idea to work",
            "The café in Liepa and the kitchen in Liepāja: what they would change.",
        ),
        (
            "At the tables of the initiatives",
            "Three tables, twenty minutes at each. You can also sit down online.",
            "Practice",
        ),
        (
            "The first money: grants, loans, friends",
            "Who gives what, what it costs, and what suits the first year.",
            "Money",
        ),
        (
            "Eight recommendations, eight working groups",
            "Each group takes one and finds its first step in their own municipality.",
            "Practice",
        ),
        (
            "A newspaper as a business",
            "How three editors earn with what they used to do for nothing.",
            "Money",
        ),
        ("Promises", "Everyone says in public what they will do within a month."),
    ),
    "de": programme(
        SLOTS,
        ("Kaffee und Begrüßung", "Den Kaffee kocht eine Schicht von Pieturi Liepā."),
        (
            "Zwei Wege von der Idee zur Arbeit",
            "Das Café in Liepa und die Küche in Liepāja: was sie anders machen würden.",
        ),
        (
            "An den Tischen der Initiativen",
            "Drei Tische, je zwanzig Minuten. Auch im Netz kann man sich dazusetzen.",
            "Praxis",
        ),
        (
            "Das erste Geld: Zuschüsse, Kredite, Freunde",
            "Wer was gibt, was es kostet und was zum ersten Jahr passt.",
            "Geld",
        ),
        (
            "Acht Empfehlungen, acht Arbeitsgruppen",
            "Jede Gruppe nimmt eine und sucht den ersten Schritt für die eigene Gemeinde.",
            "Praxis",
        ),
        (
            "Eine Zeitung als Betrieb",
            "Wie drei Redakteure mit dem verdienen, was sie früher umsonst taten.",
            "Geld",
        ),
        ("Versprechen", "Alle sagen öffentlich, was sie binnen eines Monats tun."),
    ),
    "lt": programme(
        SLOTS,
        ("Kava ir sutikimas", "Kavą verda „Pieturi Liepā“ pamaina."),
        (
            "Du keliai nuo sumanymo iki darbo",
            "Liepos kavinė ir Liepojos virtuvė pasakoja, ką dabar darytų kitaip.",
        ),
        (
            "Prie iniciatyvų stalų",
            "Trys stalai, prie kiekvieno po dvidešimt minučių. Prisėsti galima ir internetu.",
            "Praktika",
        ),
        (
            "Pirmieji pinigai: dotacijos, paskolos, draugai",
            "Kas ką duoda, kiek tai kainuoja ir kas tinka pirmiesiems metams.",
            "Pinigai",
        ),
        (
            "Aštuonios rekomendacijos, aštuonios darbo grupės",
            "Kiekviena grupė pasiima vieną ir randa pirmąjį žingsnį savo savivaldybei.",
            "Praktika",
        ),
        (
            "Laikraštis kaip verslas",
            "Kaip trys redaktoriai uždirba iš to, ką anksčiau darė nemokamai.",
            "Pinigai",
        ),
        ("Pažadai", "Kiekvienas viešai pasako, ką padarys per mėnesį."),
    ),
    "et": programme(
        SLOTS,
        ("Kohv ja tervitus", "Kohvi keedab Pieturi Liepā vahetus."),
        (
            "Kaks teed mõttest tööni",
            "Liepa kohvik ja Liepāja köök räägivad, mida nad nüüd teisiti teeksid.",
        ),
        (
            "Algatuste laudade taga",
            "Kolm lauda, igaühe juures kakskümmend minutit. Kaasa saab istuda ka veebis.",
            "Praktika",
        ),
        (
            "Esimene raha: toetused, laenud, sõbrad",
            "Kes mida annab, mis see maksab ja mis sobib esimeseks aastaks.",
            "Raha",
        ),
        (
            "Kaheksa soovitust, kaheksa töörühma",
            "Iga rühm võtab ühe ja leiab oma omavalitsuse jaoks esimese sammu.",
            "Praktika",
        ),
        (
            "Ajaleht kui ettevõte",
            "Kuidas kolm toimetajat teenivad sellega, mida varem tegid tasuta.",
            "Raha",
        ),
        ("Lubadused", "Igaüks ütleb avalikult, mida ta kuu aja jooksul teeb."),
    ),
}
