"""Swedish words for the home page, Sweden, a café and a visit."""

from home.demo.programme import LULEA_SLOTS, programme
from home.demo.prose import line, paras, points, story

INITIATIVES = {
    "pieturi-liepa": {
        "title": "Pieturi Liepā",
        "introduction": """Ett café i byn Liepa där unga utan arbete lagar mat och serverar och där
        föräldrar med små barn äntligen träffar någon att prata med. Det började som ett
        mikroprojekt och bär sig nu självt.""",
        "story": story(
            ("heading", "Där bussen stannar finns det kaffe"),
            """
            Liepa har en skola, skorstenarna från en keramikfabrik och en busshållplats. Länge fanns
            det ingenstans att slå sig ner. Mammor med barnvagn träffades i regnet utanför affären,
            ungdomar vid just den hållplatsen, och ingen av dem visste att de saknade samma sak.

            Socialtjänsten kom inte med en färdig insats, den frågade vad som behövdes. Svaret blev
            en överraskning: inte en kurs, utan ett kök. Ett kök där någon måste vara på plats
            klockan åtta, för att någon annan väntar på soppan.
            """,
            ("heading", "Vad acceleratorteamet gör"),
            """
            I teamet finns två unga som själva länge har sökt arbete, en mamma från lekhörnan, en
            socialarbetare och en kock. Tillsammans bestämde de vad de skulle sälja, till vilket
            pris och till vem. Med arbetsbladet för den sociala affärsmodellen såg de på två kvällar
            att det inte räcker med kaffe: det behövs lunch åt lärarna och en tårta till söndagen.

            Varje pass är ett par: en som kan, en som lär sig. Efter tre månader lär nybörjaren upp
            nästa.
            """,
            (
                "quote",
                {
                    "text": line("""I början var jag rädd för kassan. Nu visar jag andra hur man får
                    upp den när den hakar upp sig."""),
                    "by": "",
                    "role": "Medlem i caféets team (exempel)",
                },
            ),
            ("heading", "Det vi delar med oss av"),
            """
            Vi visar gärna våra scheman, våra recept och våra misstag: första vintern hade caféet
            öppet alldeles för många timmar, och tröttheten var nära att stoppa allt. Nu arbetar vi
            när bussen går. Kom och titta, helst en torsdag, då är det pannkakor.
            """,
        ),
        "journey": [
            (
                "SEMPRE börjar",
                "På landsbygden tar partnerna reda på vad människor verkligen behöver.",
            ),
            (
                "Den första pannkaksdagen",
                "Ett försök i kulturhusets kök: en spis, tre bord, ett fullsatt rum.",
            ),
            (
                "En lekhörna och fasta dagar",
                "Föräldrar inreder en hörna åt barnen; caféet har öppet tre dagar i veckan.",
            ),
            (
                "Ett acceleratorteam",
                """Med SEMPRE Accelerators börjar vägen från mikroprojekt till socialt
                startup-företag.""",
            ),
            (
                "Första året utan bidrag",
                "Luncher, tårtor och uthyrning av lokalen täcker alla kostnader.",
            ),
        ],
        "results": [
            ("ungdomar", "har gått klart sin utbildning i caféet"),
            ("familjer", "kommer till lekhörnan på en månad"),
            ("personer", "har sedan fått fast arbete"),
        ],
        "team": [
            "Skiftledare, tidigare länge utan arbete",
            "Mamma som sköter lekhörnan",
            "Socialarbetare",
            "Kock och handledare",
            "Ideell bokförare",
        ],
    },
}

EVENTS = {
    "visit-lulea": {
        "title": "Från caféet till hundarna: Liepa besöker Luleå",
        "introduction": line("""Två dagar på hunddagiset i Luleå. Sex gäster från caféet i Liepa
        matar hundar, går promenader och lägger scheman, och frågar hur en arbetsplats förblir
        vänlig när den måste bära sig själv."""),
        "visitors": line("""Sex personer ur acceleratorteamet från Pieturi Liepā: tre unga från
        arbetspassen, en mamma, socialarbetaren och kocken."""),
        "learning_goals": points("""
        Hur planerar man pass när någon inte kan komma på morgonen?

        Vad säger man till kunderna om dem som arbetar här, och vad säger man inte?

        Hur klarade ni den första vintern utan bidrag?
        """),
        "access": line("""Bottenvåning, ett lågt steg med ramp, breda dörrar. Det finns hundar i
        alla rum; för pauser finns ett rum utan hundar. Busshållplats 150 meter bort (exempel)."""),
        "sessions": programme(
            LULEA_SLOTS,
            ("Morgonpass med hundarna", "Alla hjälper till, två och två."),
            ("Så görs schemat", "Magnettavlan, telefonen och reservpersonen."),
            ("Tre frågor, tre svar", "Gäster och värdar vid samma bord."),
        ),
        "lessons": paras("""Vad gästerna tog med sig hem, med deras egna ord (exempel):""")
        + points("""
        ”Det finns en reservperson i varje pass. Ingen behöver förklara varför det inte går i dag.
        Så gör vi nu i Liepa också.”

        ”Kunderna vet vad det är för arbetsplats, men ingen berättar för dem vem som har vilken
        svårighet. Det är hunden man pratar om.”

        ”De hade tre betalande kunder innan de hade en logotyp. Vi började med att måla skylten.”
        """)
        + paras("""Värdarna skrev också upp något: caféets barnhörna gav dem idén att låta föräldrar
        som väntar på en hund slå sig ner med en kopp kaffe."""),
    },
}

COUNTRIES = {
    "se": {
        "introduction": line("""I Luleå driver människor som arbetsmarknaden har låtit vänta ett
        hunddagis tillsammans: ett riktigt företag med riktiga kunder, de flesta på fyra ben."""),
        "body": paras("""
        SIVANs visar att arbete kan byggas kring det som någon kan. Dagen har sin rytm, hundarna ska
        ut i alla väder, och den som inte kommer är saknad.

        Partnerna här vet hur man talar med arbetsförmedlingen och med kunder, och de delar gärna
        med sig.

        Skriv till oss på svenska eller engelska. E-postadressen på den här sidan är ett exempel.
        """),
    },
}

HOME_BODY = story(
    ("heading", "Varför ett tak"),
    """
    Den som vill öppna ett café tillsammans med unga utan arbete, eller göra en tidning med
    nyanlända, knackar snart på tio dörrar. Bakom varje dörr finns en annan blankett, en annan
    tidsgräns, ett annat språk. Partnerna i SEMPRE Accelerators vill ha en enda plats, både digital
    och fysisk, där människor får praktisk hjälp, vägledning och en överblick över vad som finns.

    Den här webbplatsen är husets digitala del. Den tillhör dem som använder den.
    """,
    ("heading", "Så arbetar vi tillsammans här"),
    (
        "text",
        paras("""
        Varje initiativ har ett acceleratorteam: människor som känner svårigheterna från sitt eget
        liv, och yrkespersoner med erfarenhet av socialt arbete. De beslutar tillsammans, och de
        besöker andra för att se hur ett problem har lösts där.
        """)
        + points("""
        Se dig omkring: vad har startats nära dig, och hur långt har det kommit?

        Följ med: studiebesök, konferenser och workshoppar är öppna också för dig.

        Ta med något hem: varje gott exempel berättar vad det kostade och vad som gick fel.
        """),
    ),
    ("heading", "På ditt språk"),
    """
    Varje partner skriver på det språk som den arbetar på. Det som ännu inte är översatt visar vi på
    det språk som det skrevs på, och vi säger det också. De viktigaste sidorna finns även på
    lättläst engelska och lettiska.
    """,
)
