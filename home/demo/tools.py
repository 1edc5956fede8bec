"""Tools and worksheets. Their documents are drawn by ``documents/make.py``."""

from home.demo.prose import line, paras
from home.demo.things import Thing
from knowledge.models import ToolPage


def steps(minutes, *rows):
    """Blocks of rows (title, text), with the ``minutes`` of each step."""
    return [
        ("step", {"title": title, "text": paras(text), "minutes": length})
        for length, (title, text) in zip(minutes, rows, strict=True)
    ]


def material(title, document):
    return ("material", {"title": title, "document": document, "link": ""})


def tool(name, country, source, *, image, minutes, group, links, concepts, **editions):
    return Thing(
        name=name,
        model=ToolPage,
        country=country,
        source=source,
        facts={
            "image": image,
            "minutes": sum(minutes),
            "group_min": group[0],
            "group_max": group[1],
        },
        words=editions,
        concepts=concepts,
        links=links,
    )


CANVAS_MINUTES = (15, 20, 20, 25, 25, 15)

CANVAS = tool(
    "tool-canvas",
    "lv",
    "lv",
    image="canvas",
    minutes=CANVAS_MINUTES,
    group=(3, 8),
    links=[
        ("used-in", "pieturi-liepa"),
        ("used-in", "cheap-tasty-healthy"),
        ("used-in", "workshop-canvas"),
    ],
    concepts=["social-enterprise", "co-creation", "funding", "work-and-skills"],
    lv={
        "title": "Sociālās uzņēmējdarbības modeļa audekls",
        "introduction": line("""Viena lapa, uz kuras redzama visa iecere: kam tā palīdz, kas par to
        maksā un kā viss turas kopā. Aizpilda grupa kopā, ar roku un zīmuli."""),
        "purpose": paras("""Audekls palīdz grupai no sarunas nonākt līdz darbam. Tas parāda uzreiz
        abas puses: labumu cilvēkiem un naudu, bez kuras labums nevar turpināties.

        Tas nav biznesa plāns. Tas ir attēls, ko var mainīt katru mēnesi."""),
        "audience": "Grupām, kurām ir ideja; sociālajiem jaunuzņēmumiem; akseleratora komandām",
        "steps": steps(
            CANVAS_MINUTES,
            (
                "Satikties un izvēlēties vienu ieceri",
                """Lapu izdrukājiet lielu, vismaz A3, un nolieciet galda vidū. Katrs vienā teikumā
                pasaka, ko grib radīt. Vienojieties par vienu ieceri šai dienai.""",
            ),
            (
                "Vispirms cilvēki",
                """Aizpildiet lauciņus „Kam mēs palīdzam” un „Kas par to maksā”. Bieži tie nav vieni
                un tie paši. Rakstiet par kādu, ko pazīstat, nevis par „mērķa grupu”.""",
            ),
            (
                "Kas kļūs labāk",
                """Katrai pusei uzrakstiet vienu solījumu: ar ko pēc gada viņas diena atšķirsies no
                šodienas? Ja teikumu nevar pārbaudīt, rakstiet vienkāršāk.""",
            ),
            (
                "Kā un ar ko kopā",
                """Ko tieši darām, kur cilvēki mūs atrod, kas jau ir un kas palīdz? Zaļi
                pasvītrojiet to, kas jums jau pieder, sarkani to, kā trūkst.""",
            ),
            (
                "Nauda",
                """Pierakstiet trīs lielākos izdevumus un trīs ieņēmumu avotus mēnesī, kaut
                aptuveni. Ja kas paliek pāri, kur to ieguldīsiet?""",
            ),
            (
                "Paskatīties uz visu kopā",
                """Katrs pielīmē punktu lauciņam, par kuru šaubās. Pie lielākās punktu kaudzītes
                izdomājiet izmēģinājumu, ko var izdarīt divās nedēļās.""",
            ),
        ),
        "materials": [material("Audekls, A3, izdrukai", "canvas.lv.pdf")],
    },
    en={
        "title": "Social business model canvas",
        "introduction": line("""One sheet that shows the whole idea: whom it helps, who pays for it
        and how it all holds together. A group fills it in together, by hand and in pencil."""),
        "purpose": paras("""The canvas helps a group to get from talking to doing. It shows both
        sides at once: the good it does for people, and the money without which that good cannot
        go on.

        It is no business plan. It is a picture that may change every month."""),
        "audience": "Groups with an idea, social start-ups, accelerator teams",
        "steps": steps(
            CANVAS_MINUTES,
            (
                "Meet and choose one idea",
                """Print the sheet large, A3 at least, and lay it in the middle of the table.
                Everybody says in one sentence what they would like to make. Agree on one idea for
                today.""",
            ),
            (
                "People first",
                """Fill in “Whom we help” and “Who pays for it”. Often these are not the same. Write
                about somebody you know, not about a “target group”.""",
            ),
            (
                "What gets better",
                """Write one promise for each side: what will be different about their day in a
                year? If nobody could check the sentence, write a simpler one.""",
            ),
            (
                "How, and with whom",
                """What exactly do we do, where do people find us, what do we have, who helps?
                Underline in green what is yours already and in red what is missing.""",
            ),
            (
                "Money",
                """Note the three biggest costs and the three sources of income in a month, if only
                roughly. If something is left over, where will it go?""",
            ),
            (
                "Look at the whole",
                """Everybody sticks a dot on the box that they doubt most. For the biggest heap of
                dots, think of a trial that can be done within two weeks.""",
            ),
        ),
        "materials": [material("The canvas, A3, to print", "canvas.en.pdf")],
    },
    de={
        "title": "Social Business Model Canvas",
        "introduction": line("""Ein Blatt, auf dem die ganze Idee zu sehen ist: wem sie hilft, wer
        dafür zahlt und wie alles zusammenhält. Eine Gruppe füllt es gemeinsam aus, von Hand und
        mit Bleistift."""),
        "purpose": paras("""Das Canvas bringt eine Gruppe vom Reden ins Tun. Es zeigt beide Seiten
        auf einmal: den Nutzen für Menschen und das Geld, ohne das dieser Nutzen nicht bleibt.

        Es ist kein Businessplan, sondern ein Bild, das sich jeden Monat ändern darf."""),
        "audience": "Gruppen mit einer Idee, soziale Start-ups, Accelerator-Teams",
        "steps": steps(
            CANVAS_MINUTES,
            (
                "Zusammenkommen und eine Idee wählen",
                """Drucken Sie das Blatt groß aus, mindestens A3, und legen Sie es in die Mitte.
                Alle sagen in einem Satz, was sie schaffen möchten. Einigen Sie sich für heute auf
                eine Idee.""",
            ),
            (
                "Zuerst die Menschen",
                """Füllen Sie „Wem wir helfen“ und „Wer dafür zahlt“ aus. Oft sind das nicht
                dieselben. Schreiben Sie über jemanden, den Sie kennen, nicht über eine
                „Zielgruppe“.""",
            ),
            (
                "Was besser wird",
                """Schreiben Sie für jede Seite ein Versprechen auf: Was ist in einem Jahr an ihrem
                Tag anders? Lässt sich der Satz nicht überprüfen, dann schreiben Sie einen
                einfacheren.""",
            ),
            (
                "Wie und mit wem",
                """Was tun wir genau, wo findet man uns, was haben wir, wer hilft? Unterstreichen
                Sie grün, was schon da ist, und rot, was fehlt.""",
            ),
            (
                "Das Geld",
                """Notieren Sie die drei größten Ausgaben und die drei Einnahmequellen eines Monats,
                wenn auch grob. Und wenn etwas übrig bleibt: Wohin geht es?""",
            ),
            (
                "Das Ganze ansehen",
                """Alle kleben einen Punkt auf das Feld, an dem sie am meisten zweifeln. Für den
                größten Haufen erfinden Sie einen Versuch, der in zwei Wochen zu schaffen ist.""",
            ),
        ),
        "materials": [material("Das Canvas, A3, zum Ausdrucken", "canvas.de.pdf")],
    },
)

CHANGE_MINUTES = (25, 30, 25, 25, 30, 15)

THEORY_OF_CHANGE = tool(
    "tool-theory-of-change",
    "de",
    "de",
    image="theory-of-change",
    minutes=CHANGE_MINUTES,
    group=(3, 10),
    links=[
        ("used-in", "newspaper-and-web"),
        ("used-in", "hear-me-out"),
        ("used-in", "harkujarve-week"),
    ],
    concepts=["co-creation", "peer-learning", "social-enterprise"],
    de={
        "title": "Theory of Change: der Weg zur Wirkung",
        "introduction": line("""Vom Ziel rückwärts gedacht: Was soll für Menschen anders werden, was
        muss davor geschehen, und woran merken wir, dass wir auf dem Weg sind?"""),
        "purpose": paras("""Viele Vorhaben beginnen mit einer Tätigkeit: Wir machen ein Café, eine
        Zeitung, einen Kurs. Die Theory of Change fragt umgekehrt, wozu. Am Ende steht eine Kette,
        die jeder lesen kann, und daneben alles, was wir dabei nur vermuten.

        Das hilft im Team, in Anträgen und vor allem dann, wenn etwas nicht klappt."""),
        "audience": "Teams sozialer Start-ups, Fachkräfte, Fördernde",
        "steps": steps(
            CHANGE_MINUTES,
            (
                "Am Ende anfangen",
                """Schreiben Sie ganz rechts, wie es in fünf Jahren aussieht, wenn alles gelingt.
                Ein Satz, in dem Menschen vorkommen.""",
            ),
            (
                "Was sich für Menschen ändern muss",
                """Gehen Sie eine Spalte nach links: Was können, wissen oder trauen sich Menschen,
                bevor das Ziel erreicht ist? Jede Antwort auf einen eigenen Zettel.""",
            ),
            (
                "Was wir dafür tun",
                """Noch weiter links: Welche unserer Angebote führen dorthin? Verbinden Sie Zettel
                mit Pfeilen. Ein Angebot ohne Pfeil ist ein guter Anlass zum Gespräch.""",
            ),
            (
                "Was wir vermuten",
                """Fragen Sie an jedem Pfeil: Warum sollte das so sein? Die Vermutungen kommen in
                den Streifen unten. Markieren Sie die drei wackligsten.""",
            ),
            (
                "Woran wir es merken",
                """Zu jeder Veränderung gehört ein Zeichen, das man sehen, hören oder zählen kann,
                und eine Person, die darauf achtet.""",
            ),
            (
                "Laut vorlesen",
                """Jemand, der nicht dabei war, liest die Kette von links nach rechts vor: „Wenn wir
                … tun, dann …, und deshalb …“ Wo es holpert, bessern Sie nach.""",
            ),
        ),
        "materials": [material("Arbeitsblatt Theory of Change, A3", "theory-of-change.de.pdf")],
    },
    en={
        "title": "Theory of change: the way to an effect",
        "introduction": line("""Thinking backwards from the aim: what is to change for people, what
        has to happen before that, and how do we notice that we are on the way?"""),
        "purpose": paras("""Many plans begin with an activity: let us make a café, a newspaper, a
        course. The theory of change asks the other way round: what for? In the end there is a chain
        that everyone can read and, beside it, all that we merely suppose.

        This helps in the team, in applications, and most of all when something goes wrong."""),
        "audience": "Teams of social start-ups, professionals, funders",
        "steps": steps(
            CHANGE_MINUTES,
            (
                "Begin at the end",
                """On the far right, write what things look like in five years if all goes well. One
                sentence, with people in it.""",
            ),
            (
                "What has to change for people",
                """One column to the left: what will people be able to do, know or dare before the
                aim is reached? One note for each answer.""",
            ),
            (
                "What we do for it",
                """Further left: which of our offers lead there? Join the notes with arrows. An
                offer without an arrow is a good reason for a talk.""",
            ),
            (
                "What we suppose",
                """At each arrow, ask: why should that be so? The suppositions go into the strip at
                the bottom. Mark the three shakiest.""",
            ),
            (
                "How we notice",
                """Every change needs a sign that can be seen, heard or counted, and a person who
                watches for it.""",
            ),
            (
                "Read it aloud",
                """Somebody who was not there reads the chain from left to right: “If we do …, then
                …, and therefore …” Where it stumbles, mend it.""",
            ),
        ),
        "materials": [material("Theory of change worksheet, A3", "theory-of-change.en.pdf")],
    },
    lv={
        "title": "Pārmaiņu teorija: ceļš līdz rezultātam",
        "introduction": line("""Domājam no mērķa atpakaļ: kam cilvēku dzīvē jāmainās, kas jānotiek
        pirms tam, un pēc kā manīsim, ka esam ceļā?"""),
        "purpose": paras("""Daudzas ieceres sākas ar darbību: taisīsim kafejnīcu, avīzi, kursus.
        Pārmaiņu teorija jautā otrādi: kādēļ? Beigās ir ķēde, ko var izlasīt ikviens, un līdzās tai
        viss, ko mēs tikai pieņemam.

        Tas palīdz komandā, projektu pieteikumos un visvairāk tad, kad kaut kas neizdodas."""),
        "audience": "Sociālo jaunuzņēmumu komandām, speciālistiem, finansētājiem",
        "steps": steps(
            CHANGE_MINUTES,
            (
                "Sākt no beigām",
                """Pašā labajā malā uzrakstiet, kā būs pēc pieciem gadiem, ja viss izdosies. Vienu
                teikumu, kurā ir cilvēki.""",
            ),
            (
                "Kam jāmainās cilvēku dzīvē",
                """Vienu sleju pa kreisi: ko cilvēki pratīs, zinās vai uzdrošināsies, pirms mērķis
                sasniegts? Katrai atbildei sava lapiņa.""",
            ),
            (
                "Ko mēs tādēļ darām",
                """Vēl tālāk pa kreisi: kuri mūsu piedāvājumi turp ved? Savienojiet lapiņas ar
                bultiņām. Piedāvājums bez bultiņas ir labs iemesls sarunai.""",
            ),
            (
                "Ko mēs pieņemam",
                """Pie katras bultiņas jautājiet: kāpēc lai tā būtu? Pieņēmumus rakstiet joslā
                apakšā. Atzīmējiet trīs nedrošākos.""",
            ),
            (
                "Pēc kā mēs to manīsim",
                """Katrai pārmaiņai vajag zīmi, ko var redzēt, dzirdēt vai saskaitīt, un cilvēku,
                kurš to vēro.""",
            ),
            (
                "Nolasīt balsī",
                """Kāds, kurš nav bijis klāt, nolasa ķēdi no kreisās uz labo: „Ja mēs darām …, tad
                …, un tāpēc …” Kur teikums klūp, tur labojiet.""",
            ),
        ),
        "materials": [material("Pārmaiņu teorijas darba lapa, A3", "theory-of-change.lv.pdf")],
    },
)

VISIT_MINUTES = (20, 20, 20)

CHECKLIST = tool(
    "tool-peer-visit-checklist",
    "se",
    "en",
    image="peer-visit",
    minutes=VISIT_MINUTES,
    group=(2, 6),
    links=[
        ("drawn-from", "visit-lulea"),
        ("used-in", "visit-liepa"),
        ("used-in", "sivans-hundtjanst"),
    ],
    concepts=["peer-learning", "work-and-skills"],
    en={
        "title": "Checklist for a peer visit",
        "introduction": line("""One page for hosts and guests: what to settle before, during and
        after the visit, so that something of it stays."""),
        "purpose": paras("""A good visit is made before anybody boards the train. Guests and hosts
        go through the list together, on the phone or online, and tick what is settled."""),
        "audience": "Initiatives that visit or host others",
        "steps": steps(
            VISIT_MINUTES,
            (
                "Before: three questions",
                """The guests name three things that they want to understand. Hosts say what they
                can show and what they cannot. Settle travel, beds, meals, allergies, interpreting,
                steps and lifts, quiet corners.""",
            ),
            (
                "During: work along",
                """Plan half a day of real work together. Choose one person for the clock and one
                for the notes. Ask before taking pictures of people, every time.""",
            ),
            (
                "After: write it down",
                """Each guest writes one sentence that begins “At home we will …”. Publish the
                lessons within two weeks, and put a call into the diary for half a year later.""",
            ),
        ),
        "materials": [material("Checklist, A4", "peer-visit-checklist.en.pdf")],
    },
    lv={
        "title": "Savstarpējās vizītes kontrolsaraksts",
        "introduction": line("""Viena lapa saimniekiem un viesiem: par ko vienoties pirms vizītes,
        tās laikā un pēc tās, lai kaut kas no tās paliek."""),
        "purpose": paras("""Laba vizīte rodas, pirms vēl kāds iekāpis vilcienā. Viesi un saimnieki
        sarakstu iziet kopā, pa tālruni vai tiešsaistē, un atzīmē, kas nokārtots."""),
        "audience": "Iniciatīvām, kuras brauc ciemos vai uzņem citus",
        "steps": steps(
            VISIT_MINUTES,
            (
                "Pirms: trīs jautājumi",
                """Viesi nosauc trīs lietas, ko grib saprast. Saimnieki pasaka, ko var parādīt un ko
                ne. Vienojieties par ceļu, gultām, ēdienu, alerģijām, tulkošanu, pakāpieniem un
                liftu, klusu stūri.""",
            ),
            (
                "Vizītes laikā: strādāt līdzi",
                """Ieplānojiet pusi dienas īstam kopīgam darbam. Izvēlieties vienu, kurš raugās
                pulkstenī, un vienu, kurš pieraksta. Pirms fotografējat cilvēkus, katru reizi
                pajautājiet.""",
            ),
            (
                "Pēc: pierakstīt",
                """Katrs viesis uzraksta vienu teikumu, kas sākas ar „Mājās mēs …”. Secinājumus
                publicējiet divu nedēļu laikā un kalendārā ierakstiet sarunu pēc pusgada.""",
            ),
        ),
        "materials": [material("Kontrolsaraksts, A4", "peer-visit-checklist.lv.pdf")],
    },
    de={
        "title": "Checkliste für einen gegenseitigen Besuch",
        "introduction": line("""Eine Seite für Gastgeber und Gäste: was vor, während und nach dem
        Besuch zu klären ist, damit etwas davon bleibt."""),
        "purpose": paras("""Ein guter Besuch entsteht, bevor jemand in den Zug steigt. Gäste und
        Gastgeber gehen die Liste gemeinsam durch, am Telefon oder im Netz, und haken ab, was
        geklärt ist."""),
        "audience": "Initiativen, die andere besuchen oder zu sich einladen",
        "steps": steps(
            VISIT_MINUTES,
            (
                "Vorher: drei Fragen",
                """Die Gäste nennen drei Dinge, die sie verstehen möchten. Die Gastgeber sagen, was
                sie zeigen können und was nicht. Klären Sie Fahrt, Betten, Essen, Allergien,
                Dolmetschen, Stufen und Aufzug, ruhige Ecken.""",
            ),
            (
                "Währenddessen: mitarbeiten",
                """Planen Sie einen halben Tag echter gemeinsamer Arbeit. Bestimmen Sie jemanden für
                die Uhr und jemanden fürs Protokoll. Fragen Sie jedes Mal, bevor Sie Menschen
                fotografieren.""",
            ),
            (
                "Nachher: aufschreiben",
                """Jeder Gast schreibt einen Satz, der mit „Zu Hause werden wir …“ beginnt.
                Veröffentlichen Sie das Gelernte binnen zwei Wochen und tragen Sie einen Anruf in
                einem halben Jahr in den Kalender ein.""",
            ),
        ),
        "materials": [material("Checkliste, A4", "peer-visit-checklist.de.pdf")],
    },
)

THINGS = [CANVAS, THEORY_OF_CHANGE, CHECKLIST]
