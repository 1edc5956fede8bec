"""Harkujärve community church: a house for everybody, in Estonia."""

from home.demo.initiatives.shape import (
    MEMBER,
    PROFESSIONAL,
    VOLUNTEER,
    day,
    editions,
    heading,
    text,
)
from home.demo.things import Thing
from home.demo.words import of_initiative
from initiatives.models import InitiativePage, Outcome, Stage

THING = Thing(
    name="harkujarve-community-church",
    model=InitiativePage,
    country="ee",
    source="en",
    facts={
        "image": "harkujarve-church",
        "place": "Harkujärve",
        "latitude": 59.40350,
        "longitude": 24.60530,
        "stage": Stage.START_UP,
        "outcome": Outcome.ORGANISATION,
        "started": day("2017-09-10").date,
        "contact_email": "harkujarve@example.org",
    },
    concepts=[
        "community-spaces",
        "children-and-families",
        "rural-life",
        "co-creation",
        "seniors",
        "rural-residents",
        "people-with-disabilities",
    ],
    words=editions(
        days=[
            day("2017-09-10"),
            day("2018-12-02"),
            day("2019-06-01", known=True),
            day("2020-10-05"),
            day("2021-08-20"),
        ],
        numbers=[(120, "2021-06-01"), (7, "2021-06-01"), (35, "2021-06-01")],
        sides=[MEMBER, VOLUNTEER, PROFESSIONAL, PROFESSIONAL],
        en={
            "title": "Harkujärve community church",
            "introduction": """A village church in Estonia that became a house for everybody. The
            community organisation around it offers social services where people already go: for
            soup, for singing, for company.""",
            "story": [
                heading("A roof that was there already"),
                text("""
                Harkujärve grew quickly: new houses, new families, and nothing in between. The
                village had one big room with heating, and on six days of the week it was empty. The
                parish opened the door and asked who would like to come in, believing or not.

                First came parents with toddlers, for whom the nearest play group was a bus ride
                away. Then came those who had lived here longest and knew nobody in the new streets.
                """),
                heading("Help that does not look like help"),
                text("""
                On Mondays there is soup. Whoever comes for the soup may find out, in passing, that
                the woman at the next table knows how to apply for a home carer, or that somebody
                drives to the doctor's on Thursdays. A social worker sits there too; she has no
                desk, she has a bowl.

                The accelerator team of volunteers, residents and professionals turned this into an
                organisation with a plan: which services the municipality buys, which ones are
                carried by donations, and which ones nobody should ever have to pay for.
                """),
                heading("What is hard"),
                text("""
                Volunteers get tired. We now write down what each task takes, and every task has two
                names. And we ask everybody once a year whether they would like to stop, so that
                nobody has to bring it up.
                """),
            ],
            "journey": [
                ("An open door", "The first Monday soup; eleven people and one pot."),
                (
                    "The playroom",
                    "Parents furnish the side room; the key hangs at the neighbour's.",
                ),
                (
                    "An accelerator team",
                    "SEMPRE Accelerators: residents, volunteers and professionals plan together.",
                ),
                (
                    "Shopping at the door",
                    "The drivers' list becomes a service bought by the municipality.",
                ),
                ("An organisation of its own", "Members found the community organisation."),
            ],
            "results": [
                ("people", "come through the door in a week"),
                ("services", "are offered under this roof"),
                ("volunteers", "take turns, two to a task"),
            ],
            "team": [
                "Resident who came for the soup and stayed",
                "Volunteer who keeps the drivers' list",
                "Social worker",
                "Pastor of the parish",
            ],
        },
        lv={
            "title": "Harkujerves kopienas baznīca",
            "introduction": """Ciema baznīca Igaunijā, kas kļuvusi par namu visiem. Kopienas
            organizācija sniedz sociālos pakalpojumus tur, kur cilvēki jau tāpat nāk: uz zupu, uz
            dziesmām, uz sarunām.""",
            "story": [
                heading("Jumts, kas jau bija"),
                text("""
                Harkujerve auga strauji: jaunas mājas, jaunas ģimenes un nekā pa vidu. Ciemā bija
                viena liela, apkurināma telpa, un sešas dienas nedēļā tā stāvēja tukša. Draudze
                atvēra durvis un vaicāja, kas gribētu ienākt, ticīgs vai ne.

                Vispirms atnāca vecāki ar maziem bērniem, kam līdz tuvākajai rotaļu grupai bija
                jābrauc ar autobusu. Tad – tie, kas te nodzīvojuši visilgāk un jaunajās ielās
                nevienu nepazina.
                """),
                heading("Palīdzība, kas neizskatās pēc palīdzības"),
                text("""
                Pirmdienās ir zupa. Kas atnāk uz zupu, starp citu uzzina, ka sieviete pie blakus
                galda prot pieteikt aprūpi mājās vai ka ceturtdienās kāds brauc pie ārsta. Arī
                sociālā darbiniece sēž tepat; viņai nav rakstāmgalda, viņai ir bļoda.

                Akseleratora komanda – brīvprātīgie, iedzīvotāji un speciālisti – no tā izveidoja
                organizāciju ar plānu: kurus pakalpojumus pērk pašvaldība, kurus uztur ziedojumi un
                par kuriem nevienam nekad nav jāmaksā.
                """),
                heading("Kas ir grūti"),
                text("""
                Brīvprātīgie nogurst. Tagad mēs pierakstām, cik laika prasa katrs darbs, un katram
                darbam ir divi vārdi. Un reizi gadā mēs katram pajautājam, vai viņš negrib beigt,
                lai nevienam pašam nav jāsāk šī saruna.
                """),
            ],
            "journey": [
                ("Atvērtas durvis", "Pirmā pirmdienas zupa; vienpadsmit cilvēki un viens katls."),
                ("Rotaļu istaba", "Vecāki iekārto blakus telpu; atslēga glabājas pie kaimiņa."),
                (
                    "Akseleratora komanda",
                    "SEMPRE Accelerators: iedzīvotāji, brīvprātīgie un speciālisti plāno kopā.",
                ),
                (
                    "Pirkumi pie durvīm",
                    "Šoferu saraksts kļūst par pakalpojumu, ko pērk pašvaldība.",
                ),
                ("Sava organizācija", "Dalībnieki nodibina kopienas organizāciju."),
            ],
            "results": [
                ("cilvēki", "nedēļā ienāk pa šīm durvīm"),
                ("pakalpojumi", "pieejami zem šī jumta"),
                ("brīvprātīgie", "mainās, pa diviem katrā darbā"),
            ],
            "team": [
                "Iedzīvotāja, kas atnāca uz zupu un palika",
                "Brīvprātīgais, kas kārto šoferu sarakstu",
                "Sociālā darbiniece",
                "Draudzes mācītājs",
            ],
        },
        de={
            "title": "Gemeinschaftskirche Harkujärve",
            "introduction": """Eine Dorfkirche in Estland, die zum Haus für alle wurde. Die
            Gemeinschaft um sie herum bietet soziale Dienste dort an, wo die Menschen ohnehin
            hingehen: zur Suppe, zum Singen, zum Reden.""",
            "story": [
                heading("Ein Dach, das schon da war"),
                text("""
                Harkujärve wuchs schnell: neue Häuser, neue Familien und nichts dazwischen. Das Dorf
                hatte einen großen, geheizten Raum, und an sechs Tagen der Woche stand er leer. Die
                Gemeinde öffnete die Tür und fragte, wer hereinkommen möchte, gläubig oder nicht.

                Zuerst kamen Eltern mit kleinen Kindern, für die die nächste Spielgruppe eine
                Busfahrt entfernt war. Dann kamen die, die am längsten hier wohnten und in den neuen
                Straßen niemanden kannten.
                """),
                heading("Hilfe, die nicht nach Hilfe aussieht"),
                text("""
                Montags gibt es Suppe. Wer wegen der Suppe kommt, erfährt nebenbei, dass die Frau am
                Nachbartisch weiß, wie man eine Haushaltshilfe beantragt, oder dass donnerstags
                jemand zum Arzt fährt. Auch eine Sozialarbeiterin sitzt dabei; sie hat keinen
                Schreibtisch, sie hat einen Teller.

                Das Accelerator-Team aus Freiwilligen, Bewohnerinnen und Fachkräften hat daraus eine
                Organisation mit einem Plan gemacht: welche Dienste die Gemeinde kauft, welche
                Spenden tragen und für welche niemand je bezahlen soll.
                """),
                heading("Was schwer ist"),
                text("""
                Freiwillige werden müde. Wir schreiben jetzt auf, wie viel Zeit jede Aufgabe
                braucht, und an jeder Aufgabe stehen zwei Namen. Einmal im Jahr fragen wir alle, ob
                sie aufhören möchten, damit niemand selbst davon anfangen muss.
                """),
            ],
            "journey": [
                ("Eine offene Tür", "Die erste Montagssuppe; elf Menschen und ein Topf."),
                (
                    "Das Spielzimmer",
                    "Eltern richten den Nebenraum ein; der Schlüssel hängt beim Nachbarn.",
                ),
                (
                    "Ein Accelerator-Team",
                    "SEMPRE Accelerators: Bewohner, Freiwillige und Fachkräfte planen gemeinsam.",
                ),
                (
                    "Einkauf bis an die Tür",
                    "Aus der Liste der Fahrer wird ein Dienst, den die Gemeinde kauft.",
                ),
                (
                    "Eine eigene Organisation",
                    "Die Mitglieder gründen die Gemeinschaftsorganisation.",
                ),
            ],
            "results": [
                ("Menschen", "kommen in einer Woche durch diese Tür"),
                ("Dienste", "gibt es unter diesem Dach"),
                ("Freiwillige", "wechseln sich ab, je zwei für eine Aufgabe"),
            ],
            "team": [
                "Bewohnerin, die wegen der Suppe kam und blieb",
                "Freiwilliger, der die Fahrerliste führt",
                "Sozialarbeiterin",
                "Pfarrer der Gemeinde",
            ],
        },
        **of_initiative("harkujarve-community-church"),
    ),
)
