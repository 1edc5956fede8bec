"""Lēti, garšīgi, veselīgi: affordable healthy food in Liepāja, Latvia. Latvian first."""

from home.demo.initiatives.shape import MEMBER, PROFESSIONAL, day, editions, heading, text
from home.demo.things import Thing
from home.demo.words import of_initiative
from initiatives.models import InitiativePage, Outcome, Stage

THING = Thing(
    name="cheap-tasty-healthy",
    model=InitiativePage,
    country="lv",
    source="lv",
    facts={
        "image": "healthy-food-liepaja",
        "place": "Liepāja",
        "latitude": 56.50470,
        "longitude": 21.01080,
        "stage": Stage.START_UP,
        "outcome": Outcome.ORGANISATION,
        "started": day("2017-10-02").date,
        "contact_email": "leti@example.org",
    },
    concepts=[
        "food",
        "children-and-families",
        "community-spaces",
        "co-creation",
        "single-parents",
        "seniors",
        "people-with-disabilities",
    ],
    words=editions(
        days=[
            day("2017-10-02"),
            day("2018-11-15"),
            day("2019-06-01", known=True),
            day("2020-04-20"),
            day("2021-05-10"),
        ],
        numbers=[(64, "2021-05-01"), (1.9, "2021-05-01"), (28, "2021-05-01")],
        sides=[MEMBER, MEMBER, PROFESSIONAL, PROFESSIONAL],
        lv={
            "title": "Lēti, garšīgi, veselīgi",
            "introduction": """Kopiena Liepājā, kas māca un mācās gatavot no tā, kas ir sezonā un ko
            var atļauties. Ģimenes, seniori un uztura speciālisti stāv pie vienas plīts.""",
            "story": [
                heading("Maka lielums nav slikta ēdiena iemesls"),
                text("""
                „Veselīgi ir dārgi” – tā sākās pirmā tikšanās. Kāda vecmāmiņa pasmējās un nolika
                galdā pelēkos zirņus ar burkāniem un kaņepju sviestu. Sarēķināja: porcija maksāja
                mazāk par bulciņu. Tajā vakarā radās grupas nosaukums.

                Kopš tā laika mēs tiekamies katru otro otrdienu. Kāds atnes recepti, kāds – ķirbi no
                mazdārziņa, kāds – bērnus, ko nav kur atstāt. Ēdam visi kopā, un līdzi katrs ņem
                lapiņu ar cenu par porciju.
                """),
                heading("No nodarbības līdz organizācijai"),
                text("""
                Akseleratora komanda palīdzēja saprast, ka mūsu spēks nav receptes, bet tie, kuri
                tās nes. Tāpēc nodarbības vada dalībnieki paši, bet uztura speciāliste pārbauda un
                papildina. Pašvaldība dod skolas virtuvi vakaros, kad tā stāvētu tukša.

                Mēs neesam uzņēmums. Mēs gribam būt organizācija, kas pilsētā runā līdzi: par
                pusdienām skolā, par mazdārziņiem, par to, lai pārpalikušais nonāk uz galda, nevis
                atkritumos.
                """),
            ],
            "journey": [
                (
                    "Pirmais katls",
                    "Seši cilvēki, viena virtuve un jautājums, ko var pagatavot par eiro.",
                ),
                (
                    "Recepšu burtnīca",
                    "Dalībnieku receptes ar cenu par porciju, salasāmiem burtiem.",
                ),
                (
                    "Akseleratora komanda",
                    """SEMPRE Accelerators: grupa izlemj kļūt par organizāciju, kas pastāv pati.""",
                ),
                (
                    "Virtuve pa telefonu",
                    """Kad nevar satikties, nodarbības notiek telefonā un maisiņos pie durvīm.""",
                ),
                ("Dārzs pie skolas", "Skolēni un seniori kopā stāda to, ko rudenī gatavos."),
            ],
            "results": [
                ("cilvēki", "gada laikā gatavojuši kopā ar mums"),
                ("eiro", "vidēji maksā viena porcija"),
                ("receptes", "recepšu burtnīcā, visas ar cenu"),
            ],
            "team": [
                "Vecmāmiņa, kas zina, ko dara ar pelēkajiem zirņiem",
                "Māmiņa, kas viena audzina divus bērnus",
                "Uztura speciāliste",
                "Sociālā dienesta darbinieks",
            ],
        },
        en={
            "title": "Cheap, tasty, healthy",
            "introduction": """A community in Liepāja that teaches and learns to cook with what is
            in season and what one can afford. Families, seniors and nutrition specialists stand at
            one stove.""",
            "story": [
                heading("A thin purse is no reason for poor food"),
                text("""
                “Healthy is expensive”: so began the first meeting. A grandmother laughed and put
                grey peas with carrots and hemp butter on the table. They worked it out: a portion
                cost less than a bun. That evening the group had its name.

                Since then we have met every other Tuesday. One brings a recipe, one a pumpkin from
                the allotment, one the children who cannot be left at home. We eat together, and
                everybody takes home a sheet with the price of a portion.
                """),
                heading("From a class to an organisation"),
                text("""
                The accelerator team helped us to see that our strength is not the recipes but those
                who bring them. So members lead the classes themselves, and a nutrition specialist
                checks and adds. The municipality lends a school kitchen in the evenings, when it
                would stand empty.

                We are not a company. We want to be an organisation that has its say in the town: on
                school lunches, on allotments, on how what is left over gets to a table and not into
                the bin.
                """),
            ],
            "journey": [
                (
                    "The first pot",
                    "Six people, one kitchen and the question what can be cooked for a euro.",
                ),
                (
                    "A recipe book",
                    "Members' recipes with the price of a portion, in large letters.",
                ),
                (
                    "An accelerator team",
                    """SEMPRE Accelerators: the group decides to become an organisation that stands
                    by itself.""",
                ),
                (
                    "A kitchen by telephone",
                    """When nobody can meet, classes go on by telephone and with bags at the
                    door.""",
                ),
                (
                    "A garden at the school",
                    "Pupils and seniors plant what they will cook in autumn.",
                ),
            ],
            "results": [
                ("people", "cooked with us within a year"),
                ("euro", "is what a portion costs on average"),
                ("recipes", "in the recipe book, all with their price"),
            ],
            "team": [
                "Grandmother who knows what to do with grey peas",
                "Mother who raises two children alone",
                "Nutrition specialist",
                "Staff member of the social service",
            ],
        },
        de={
            "title": "Günstig, lecker, gesund",
            "introduction": """Eine Gemeinschaft in Liepāja, die kocht, was gerade wächst und was
            man sich leisten kann, und es einander beibringt. Familien, ältere Menschen und
            Fachleute für Ernährung stehen an einem Herd.""",
            "story": [
                heading("Wenig Geld ist kein Grund für schlechtes Essen"),
                text("""
                „Gesund ist teuer“ – so begann das erste Treffen. Eine Großmutter lachte und stellte
                graue Erbsen mit Möhren und Hanfbutter auf den Tisch. Man rechnete nach: Eine
                Portion kostete weniger als ein süßes Brötchen. An diesem Abend bekam die Gruppe
                ihren Namen.

                Seitdem treffen wir uns jeden zweiten Dienstag. Die eine bringt ein Rezept mit, der
                andere einen Kürbis aus dem Kleingarten, die dritte ihre Kinder, die sonst niemand
                hütet. Wir essen zusammen, und alle nehmen einen Zettel mit dem Preis je Portion
                mit.
                """),
                heading("Vom Kurs zur Organisation"),
                text("""
                Das Accelerator-Team half uns zu sehen, dass nicht die Rezepte unsere Stärke sind,
                sondern die, die sie mitbringen. Darum leiten Mitglieder die Kurse selbst, und eine
                Ernährungsfachfrau prüft und ergänzt. Die Stadt überlässt uns abends eine
                Schulküche, die sonst leer stünde.

                Wir sind kein Unternehmen. Wir wollen eine Organisation sein, die in der Stadt
                mitredet: beim Schulessen, bei den Kleingärten und dabei, dass Übriges auf den Tisch
                kommt und nicht in die Tonne.
                """),
            ],
            "journey": [
                (
                    "Der erste Topf",
                    "Sechs Menschen, eine Küche und die Frage, was für einen Euro geht.",
                ),
                (
                    "Ein Rezeptheft",
                    "Rezepte der Mitglieder mit dem Preis je Portion, in großer Schrift.",
                ),
                (
                    "Ein Accelerator-Team",
                    """SEMPRE Accelerators: Die Gruppe beschließt, eine eigenständige Organisation
                    zu werden.""",
                ),
                (
                    "Küche am Telefon",
                    """Als man sich nicht treffen kann, geht es am Telefon weiter und mit Tüten vor
                    der Tür.""",
                ),
                (
                    "Ein Garten an der Schule",
                    "Kinder und Ältere pflanzen gemeinsam, was sie im Herbst kochen.",
                ),
            ],
            "results": [
                ("Menschen", "haben in einem Jahr mit uns gekocht"),
                ("Euro", "kostet eine Portion im Durchschnitt"),
                ("Rezepte", "stehen im Rezeptheft, alle mit Preis"),
            ],
            "team": [
                "Großmutter, die weiß, was man mit grauen Erbsen macht",
                "Mutter, die zwei Kinder allein großzieht",
                "Ernährungsfachfrau",
                "Mitarbeiter des Sozialdienstes",
            ],
        },
        lv_simple={
            "title": "Lēti, garšīgi, veselīgi",
            "introduction": """Cilvēki Liepājā kopā gatavo ēst. Ēdiens ir lēts. Ēdiens ir garšīgs.
            Ēdiens ir veselīgs.""",
            "story": [
                heading("Kas tas ir?"),
                text("""
                Daudzi domā: veselīgs ēdiens ir dārgs. Mēs parādām, ka tā nav. Mēs gatavojam no tā,
                kas aug tepat un maksā maz.

                Mēs satiekamies katru otro otrdienu. Katrs kaut ko atnes. Mēs gatavojam un ēdam
                kopā. Bērni arī var nākt līdzi.
                """),
                heading("Kas te māca?"),
                text("""
                Cilvēki māca cits citu. Vecmāmiņa māca gatavot zirņus. Jauna māmiņa māca gatavot
                zupu. Uztura speciāliste palīdz.

                Mēs gribam, lai pilsēta mūs sadzird. Mēs runājam par ēdienu skolā. Mēs runājam par
                to, lai ēdienu neizmet.
                """),
            ],
            "journey": [
                ("Pirmā reize", "Seši cilvēki kopā vāra zupu."),
                ("Grāmata ar receptēm", "Tajā ir rakstīts, cik maksā katrs ēdiens."),
                ("Cilvēki strādā komandā", "Viņi izlemj palikt kopā arī pēc projekta."),
                (
                    "Pa telefonu",
                    "Satikties nevar. Mēs runājam pa telefonu un nesam ēdienu pie durvīm.",
                ),
                ("Dārzs pie skolas", "Bērni un seniori kopā stāda dārzeņus."),
            ],
            "results": [
                ("cilvēki", "gatavoja kopā ar mums"),
                ("eiro", "maksā viens šķīvis ēdiena"),
                ("receptes", "ir mūsu grāmatā"),
            ],
            "team": [
                "Vecmāmiņa, kas prot gatavot lēti",
                "Māmiņa, kas viena audzina bērnus",
                "Uztura speciāliste",
                "Cilvēks no sociālā dienesta",
            ],
        },
        en_simple={
            "title": "Cheap, tasty, healthy",
            "introduction": """People in the town of Liepāja in Latvia cook together. The food is
            cheap. The food is tasty. The food is healthy.""",
            "story": [
                heading("What is it?"),
                text("""
                Many people think: healthy food is expensive. We show that this is not so. We cook
                with what grows here and costs little.

                We meet every second Tuesday. Everybody brings something. We cook and eat together.
                Children can come too.
                """),
                heading("Who teaches?"),
                text("""
                People teach each other. A grandmother shows how to cook peas. A young mother shows
                how to cook soup. A food expert helps.

                We want the town to hear us. We talk about food at school. We talk about how not to
                throw food away.
                """),
            ],
            "journey": [
                ("The first time", "Six people cook soup together."),
                ("A book of recipes", "It says what each meal costs."),
                ("People work as a team", "They decide to stay together after the project."),
                (
                    "By telephone",
                    "We cannot meet. We talk by telephone and bring food to the door.",
                ),
                ("A garden at the school", "Children and older people plant vegetables together."),
            ],
            "results": [
                ("people", "cooked with us"),
                ("euro", "is the price of one plate of food"),
                ("recipes", "are in our book"),
            ],
            "team": [
                "Grandmother who can cook cheaply",
                "Mother who raises her children alone",
                "Food expert",
                "Person from the social service",
            ],
        },
        **of_initiative("cheap-tasty-healthy"),
    ),
)
