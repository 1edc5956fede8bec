"""Danish words for the home page, Denmark, two initiatives, a workshop and a visit called off."""

from home.demo.prose import line, paras, points, story

INITIATIVES = {
    "hear-me-out": {
        "title": "Hear me out",
        "introduction": """En platform i Danmark, hvor mennesker med psykiske vanskeligheder og alle
        andre udveksler det, de ved: i samtaler, på papir og på en skærm. Mikrofonen er hos dem, som
        andre før talte om.""",
        "story": story(
            ("heading", "Tyve minutter uden gode råd"),
            """
            Reglerne for en lytteaften kan stå på en ølbrik. Den ene taler i tyve minutter. Den
            anden lytter. Ingen giver råd. Så bytter man. Det lyder som en leg, men for mange er det
            første gang, de får talt en sætning færdig.

            De første aftener var for mennesker, der kendte hinanden fra et dagtilbud. Snart tog de
            en bror med, en udlejer, en kollega. Da blev det en platform: ikke en gruppe for syge,
            men et sted, hvor erfaring tæller, uanset hvem der har den. (Byen er et eksempel.)
            """,
            ("heading", "Det, vi udveksler"),
            """
            Medlemmerne samler det, der hjalp: til en tid hos lægen, den første dag tilbage på
            arbejdet, i en nat uden søvn. De skriver det ned med egne ord og læser hinandens tekster
            igennem. De sociale tilbud spørger dem, før de trykker en folder.

            Acceleratorteamet ledte efter en form, der kan holde. Arbejdspladser og skoler betaler
            for en aften; kommuner betaler for rådgivning fra mennesker med egne erfaringer.
            Aftenerne i huset er stadig gratis for alle.
            """,
            ("heading", "Det, vi har lært om skærme"),
            """
            At lytte på en skærm kræver mere stilhed, ikke mindre. Kameraet må gerne være slukket.
            Der er altid en vært mere, som kun tager sig af dem, der går før tid.
            """,
        ),
        "journey": [
            ("Den første lytteaften", "Otte mennesker, fire par, ét æggeur."),
            (
                "En aften for alle",
                """På den internationale dag for mental sundhed er dørene åbne; fyrre stole er ikke
                nok.""",
            ),
            (
                "Et acceleratorteam",
                "SEMPRE Accelerators: Hvad er aftenerne værd, og for hvem?",
            ),
            (
                "Hear me out på skærmen",
                "Aftener på nettet med en ekstra vært for dem, der går.",
            ),
        ],
        "results": [
            ("aftener", "har medlemmerne selv ledet"),
            ("mennesker", "har lyttet eller er blevet lyttet til"),
        ],
        "team": [
            "Vært med egne erfaringer",
            "Medlem, der samler og gennemgår teksterne",
            "Psykiatrisk sygeplejerske",
        ],
    },
    "pieturi-liepa": {
        "title": "Pieturi Liepā",
        "introduction": """En café i landsbyen Liepa, hvor unge uden arbejde laver mad og serverer,
        og hvor forældre med små børn endelig møder nogen at tale med. Den begyndte som et
        mikroprojekt og klarer sig nu selv.""",
        "story": story(
            ("heading", "Hvor bussen holder, er der kaffe"),
            """
            Liepa har en skole, skorstenene fra en keramikfabrik og et busstoppested. Længe var der
            ikke noget sted at sætte sig. Mødre med barnevogn mødtes i regnen uden for butikken, de
            unge ved netop det stoppested, og ingen af dem vidste, at de manglede det samme.

            Socialforvaltningen kom ikke med et færdigt tilbud, den spurgte, hvad der var brug for.
            Svaret kom bag på alle: ikke et kursus, men et køkken. Et køkken, hvor nogen skal være
            der klokken otte, fordi andre venter på suppen.
            """,
            ("heading", "Det gør acceleratorteamet"),
            """
            I teamet er to unge, der selv har ledt længe efter arbejde, en mor fra legehjørnet, en
            socialarbejder og en kok. Sammen bestemte de, hvad der skulle sælges, til hvilken pris
            og til hvem. Med arbejdsarket til den sociale forretningsmodel så de på to aftener, at
            kaffe alene ikke er nok: Der skal være frokost til lærerne og en kage om søndagen.

            Hver vagt er et par: en, der kan, og en, der lærer. Efter tre måneder lærer begynderen
            den næste op.
            """,
            (
                "quote",
                {
                    "text": line("""I starten var jeg bange for kasseapparatet. Nu viser jeg andre,
                    hvordan man får det op, når det sætter sig fast."""),
                    "by": "",
                    "role": "Medlem af caféens team (eksempel)",
                },
            ),
            ("heading", "Det, vi deler"),
            """
            Vi viser gerne vores vagtplaner, vores opskrifter og vores fejl: Den første vinter havde
            caféen åbent i alt for mange timer, og trætheden var lige ved at stoppe det hele. Nu
            arbejder vi, når bussen kører. Kom og se, helst en torsdag, for da er der pandekager.
            """,
        ),
        "journey": [
            (
                "SEMPRE begynder",
                "På landet finder partnerne ud af, hvad folk virkelig har brug for.",
            ),
            (
                "Den første pandekagedag",
                "Et forsøg i kulturhusets køkken: ét komfur, tre borde, et fyldt lokale.",
            ),
            (
                "Et legehjørne og faste dage",
                "Forældre indretter et hjørne til børnene; caféen har åbent tre dage om ugen.",
            ),
            (
                "Et acceleratorteam",
                "Med SEMPRE Accelerators begynder vejen fra mikroprojekt til social start-up.",
            ),
            (
                "Det første år uden tilskud",
                "Frokoster, kager og udlejning af lokalet dækker alle udgifter.",
            ),
        ],
        "results": [
            ("unge", "har gennemført deres oplæring i caféen"),
            ("familier", "kommer i legehjørnet på en måned"),
            ("mennesker", "har siden fundet fast arbejde"),
        ],
        "team": [
            "Vagtleder, tidligere længe uden arbejde",
            "Mor, der står for legehjørnet",
            "Socialarbejder",
            "Kok, som også lærer op",
            "Frivillig bogholder",
        ],
    },
}

EVENTS = {
    "workshop-writing": {
        "title": "Min første artikel: skriveværksted",
        "introduction": line("""En historie fra din egen hverdag på 300 ord, på det sprog, der er
        dig nærmest. Til sidst har du en tekst, som magasinet kan trykke."""),
        "skills": points("""
        At finde et emne, som naboerne vil læse om

        At begynde med det stærkeste billede

        At spørge uden at udspørge

        At vide, hvornår et foto er tilladt
        """),
        "trainers": "En redaktør fra magasinet og to af redaktionens forfattere",
        "access": line("""Ingen trin fra torvet, toilet i samme hus, børnepasning ved siden af. Har
        du ingen bus efter kl. 19, bliver du kørt hjem (eksempel)."""),
    },
    "visit-aarhus": {
        "title": "Besøg hos Hear me out: at lytte på en skærm",
        "introduction": line("""Aflyst: For mange af værterne er blevet syge. En ny dato aftales med
        alle, der havde meldt sig til; imens bliver spørgsmålene besvaret på teammødet på
        nettet."""),
        "visitors": line("""Platformen for enlige forældre fra Litauen og frivillige fra
        Harkujärve"""),
        "learning_goals": points("""
        Hvordan opdager man på en skærm, at nogen har brug for hjælp nu?

        Hvem passer på dem, der lytter?
        """),
        "access": "Elevator, teleslynge, et roligt rum. Servicehunde er velkomne (eksempel).",
        "story": story(
            ("heading", "Derfor aflyser vi"),
            """
            Vores platform siger hver dag, at det er i orden at have det dårligt. Det gælder også
            vores eget team. Billetter, der ikke kan returneres, bliver betalt (eksempel).
            """,
        ),
    },
}

COUNTRIES = {
    "dk": {
        "introduction": line("""I Danmark bringer ”Hear me out” mennesker med psykiske
        vanskeligheder sammen med alle andre for at lytte til hinanden."""),
        "body": paras("""
        Platformen er skabt af mennesker, der selv har prøvet ikke at blive hørt. De leder
        samtalerne, de lærer andre at lytte, og de siger, hvad de har brug for fra hjælpetilbud og
        naboer.

        Partnerne her søger steder, der har lyst til at prøve en lytteaften.

        Skriv til os på dansk eller engelsk. E-mailadressen på denne side er et eksempel.
        """),
    },
}

HOME_BODY = story(
    ("heading", "Hvorfor ét tag"),
    """
    Den, der vil åbne en café med unge uden arbejde eller lave en avis med nyankomne, banker snart
    på ti døre. Bag hver af dem er der en anden blanket, en anden frist, et andet sprog. Partnerne i
    SEMPRE Accelerators ønsker sig ét sted, både digitalt og fysisk, hvor man får praktisk hjælp,
    vejledning og overblik over, hvad der findes.

    Dette websted er den digitale del af huset. Det tilhører dem, der bruger det.
    """,
    ("heading", "Sådan arbejder vi sammen her"),
    (
        "text",
        paras("""
        Hvert initiativ har et acceleratorteam: mennesker, der kender vanskelighederne fra deres
        eget liv, og erfarne fagfolk fra det sociale område. De beslutter sammen, og de besøger
        andre for at se, hvordan et problem er løst dér.
        """)
        + points("""
        Se dig omkring: Hvad er sat i gang i nærheden af dig, og hvor langt er det nået?

        Tag med: Studiebesøg, konferencer og workshops er også åbne for dig.

        Tag noget med hjem: Hvert godt eksempel fortæller, hvad det kostede, og hvad der gik galt.
        """),
    ),
    ("heading", "På dit sprog"),
    """
    Hver partner skriver på det sprog, den arbejder på. Det, der endnu ikke er oversat, viser vi på
    det sprog, det er skrevet på, og det siger vi også. De vigtigste sider findes desuden på letlæst
    engelsk og lettisk.
    """,
)
