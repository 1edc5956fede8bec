"""Team meetings: one online and soon, one past with its decisions."""

from events.models import MeetingPage
from events.models.event import Attendance
from home.demo.programme import HUSUM
from home.demo.prose import line, points
from home.demo.things import Thing, When

ONLINE = Thing(
    name="meeting-online",
    model=MeetingPage,
    country="dk",
    source="da",
    facts={
        "time_zone": "Europe/Copenhagen",
        "image": "online-meeting",
        "start": When(3, "17:00"),
        "end": When(3, "18:30"),
        "attendance": Attendance.ONLINE,
        "online_url": "https://meet.example.org/hear-me-out",
        "languages_spoken": ["da", "en"],
        "contact_name": "Hear me out",
        "contact_email": "hearmeout@example.org",
    },
    words={
        "da": {
            "title": "Teammøde på nettet: hvem passer på dem, der lytter?",
            "introduction": line("""Alle, der holder samtalerum åbne, mødes på nettet i halvanden
            time. Vi taler om pauser, om grænser og om den hjælp, vi selv har brug for. Gæster er
            velkomne."""),
            "agenda": points(
                """
                Hvordan har vi det? En runde uden krav om at sige noget

                Tre situationer fra den sidste måned (uden navne)

                Vagtplan og afløsere

                Spørgsmål fra Litauen og Estland
                """,
                "ol",
            ),
            "access": line("""Med undertekster. Kameraet må være slukket, og man kan skrive i stedet
            for at tale. Ring ind er muligt (eksempel)."""),
        },
        "en": {
            "title": "Team meeting online: who looks after those who listen?",
            "introduction": line("""All who keep rooms for talking open meet online for an hour and
            a half. We talk about breaks, about limits and about the help that we need ourselves.
            Guests are welcome."""),
            "agenda": points(
                """
                How are we? A round in which nobody has to speak

                Three situations of the past month (without names)

                Rota and stand-ins

                Questions from Lithuania and Estonia
                """,
                "ol",
            ),
            "access": line("""With captions. The camera may stay off, and you can write instead of
            speaking. Joining by telephone is possible (example)."""),
        },
        "lv": {
            "title": "Komandas sanāksme tiešsaistē: kas rūpējas par tiem, kuri klausās?",
            "introduction": line("""Visi, kuri uztur sarunu istabas, uz pusotru stundu satiekas
            tiešsaistē. Runāsim par pauzēm, par robežām un par palīdzību, kas vajadzīga mums pašiem.
            Viesi ir gaidīti."""),
            "agenda": points(
                """
                Kā mums klājas? Aplis, kurā nevienam nav jārunā

                Trīs situācijas no pagājušā mēneša (bez vārdiem)

                Dežūras un aizvietotāji

                Jautājumi no Lietuvas un Igaunijas
                """,
                "ol",
            ),
            "access": line("""Ar subtitriem. Kamera drīkst būt izslēgta, un runāšanas vietā var
            rakstīt. Var pievienoties pa tālruni (piemērs)."""),
        },
        "de": {
            "title": "Teamtreffen im Netz: Wer kümmert sich um die, die zuhören?",
            "introduction": line("""Alle, die Gesprächsräume offen halten, treffen sich für
            anderthalb Stunden im Netz. Es geht um Pausen, um Grenzen und um die Hilfe, die wir
            selbst brauchen. Gäste sind willkommen."""),
            "agenda": points(
                """
                Wie geht es uns? Eine Runde, in der niemand sprechen muss

                Drei Situationen aus dem letzten Monat (ohne Namen)

                Dienstplan und Vertretung

                Fragen aus Litauen und Estland
                """,
                "ol",
            ),
            "access": line("""Mit Untertiteln. Die Kamera darf aus bleiben, und man kann schreiben
            statt sprechen. Einwahl per Telefon ist möglich (Beispiel)."""),
        },
        "sv": {
            "title": "Teammöte på nätet: vem tar hand om dem som lyssnar?",
            "introduction": line("""Alla som håller samtalsrum öppna möts på nätet i en och en halv
            timme. Vi talar om pauser, om gränser och om den hjälp vi själva behöver. Gäster är
            välkomna."""),
            "agenda": points(
                """
                Hur mår vi? En runda där ingen måste säga något

                Tre situationer från den gångna månaden (utan namn)

                Schema och ersättare

                Frågor från Litauen och Estland
                """,
                "ol",
            ),
            "access": line("""Med undertexter. Kameran får vara av, och man kan skriva i stället för
            att tala. Det går att ringa in (exempel)."""),
        },
    },
    concepts=["mental-health", "peer-learning", "people-with-mental-health-difficulties"],
    links=[("presents", "hear-me-out")],
    linked_by=[("hosts", "hear-me-out"), ("organises", "aarhus-folk-high-school")],
)

AIIDI = Thing(
    name="meeting-aiidi",
    model=MeetingPage,
    country="de",
    source="de",
    facts={
        **HUSUM,
        "image": "meeting",
        "start": When(-11, "17:30"),
        "end": When(-11, "19:30"),
        "languages_spoken": ["de"],
        "contact_name": "AIIDi",
        "contact_email": "aiidi@example.org",
    },
    words={
        "de": {
            "title": "Teamtreffen: AIIDi plant das nächste Jahr",
            "introduction": line("""Das Accelerator-Team von AIIDi hat beschlossen, wie der Verein
            im nächsten Jahr von eigenem Geld lebt, wer wofür zuständig ist und was warten
            muss."""),
            "agenda": points(
                """
                Was hat das vergangene Jahr gebracht?

                Geld: Beiträge, Aufträge, Zuschüsse

                Wer übernimmt welche Aufgabe?

                Einladung an die Politik
                """,
                "ol",
            ),
            "decisions": points("""
            Mindestens die Hälfte des Vorstands sind künftig Menschen, für die es den Verein gibt
            (Beispiel).

            Vom Zuschuss unabhängig bleiben zwei Angebote: Sprechstunde und Begleitung (Beispiel).

            Die Kreisverwaltung wird eingeladen, einen Nachmittag mitzuarbeiten, nicht nur
            zuzusehen.

            Das nächste Treffen bereitet jemand vor, der das noch nie getan hat.
            """),
            "access": line("""Aufzug vom Hafen her, Hörschleife auf Anfrage, Gebärdensprache nach
            Anmeldung (Beispiel)."""),
        },
        "en": {
            "title": "Team meeting: AIIDi plans the coming year",
            "introduction": line("""AIIDi's accelerator team has decided how the association will
            live on money of its own in the coming year, who answers for what, and what has to
            wait."""),
            "agenda": points(
                """
                What has the past year brought?

                Money: fees, commissions, grants

                Who takes on which task?

                An invitation to politics
                """,
                "ol",
            ),
            "decisions": points("""
            From now on at least half of the board are people for whom the association exists
            (example).

            Two offers stay independent of the grant: the office hour and the accompanying
            (example).

            The district administration is invited to work along for an afternoon, not merely to
            look on.

            The next meeting is prepared by somebody who has never done so.
            """),
            "access": line("""Lift from the harbour side, hearing loop on request, sign language if
            you tell us in advance (example)."""),
        },
        "lv": {
            "title": "Komandas sanāksme: AIIDi plāno nākamo gadu",
            "introduction": line("""AIIDi akseleratora komanda nolēma, kā biedrība nākamgad dzīvos
            no pašu naudas, kurš par ko atbild un kam jāpagaida."""),
            "agenda": points(
                """
                Ko deva pagājušais gads?

                Nauda: biedru naudas, pasūtījumi, granti

                Kurš uzņemas kuru darbu?

                Ielūgums politiķiem
                """,
                "ol",
            ),
            "decisions": points("""
            Turpmāk vismaz puse valdes ir cilvēki, kuriem biedrība domāta (piemērs).

            No granta neatkarīgi paliek divi pakalpojumi: konsultāciju stunda un pavadīšana
            (piemērs).

            Apriņķa pārvaldi ielūdz vienu pēcpusdienu strādāt līdzi, nevis tikai skatīties.

            Nākamo sanāksmi gatavo kāds, kurš to vēl nekad nav darījis.
            """),
            "access": line("""Lifts no ostas puses, skaņas cilpa pēc pieprasījuma, zīmju valoda, ja
            paziņo iepriekš (piemērs)."""),
        },
    },
    concepts=["social-enterprise", "funding", "co-creation"],
    links=[("presents", "aiidi")],
    linked_by=[("hosts", "aiidi")],
)

THINGS = [ONLINE, AIIDI]
