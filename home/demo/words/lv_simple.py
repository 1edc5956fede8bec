"""Easy-to-read Latvian for Latvia, a visit, the weekly kitchen and the conference in Valmiera.

The materials are the Latvian ones: there are none in easy language.
"""

from home.demo.conference_programme import SLOTS
from home.demo.programme import LIEPA_SLOTS, programme
from home.demo.prose import line, paras, points, story
from home.demo.taking_part import QUESTIONS
from home.demo.tools import material

EVENTS = {
    "visit-liepa": {
        "title": "Viesi kafejnīcā „Pieturi Liepā”",
        "introduction": line("""Liepā ir kafejnīca. Uz kafejnīcu atbrauks viesi no Vācijas un
        Zviedrijas. Viesi strādās kopā ar kafejnīcas cilvēkiem. Tā viņi mācās cits no cita."""),
        "visitors": line("""Atbrauks 8 cilvēki. 4 cilvēki ir no Vācijas. 4 cilvēki ir no Zviedrijas
        (piemērs)."""),
        "learning_goals": points("""
        Kā cilvēks iemācās strādāt kafejnīcā?

        Kā pašvaldība palīdz kafejnīcai?

        Kā uzrakstīt stāstu par kafejnīcu?
        """),
        "access": line("""Kafejnīcā nav pakāpienu. Tualetē var iebraukt ar ratiņkrēslu. Ir klusa
        istaba, kur atpūsties. Autobuss pietur pie durvīm (piemērs)."""),
        "sessions": programme(
            LIEPA_SLOTS,
            ("Brokastis", "Mēs iepazīstamies."),
            ("Darbs kafejnīcā", "Viesi strādā kopā ar kafejnīcas cilvēkiem."),
            ("Mēs rakstām", "Mēs kopā uzrakstām vienu lapu."),
            ("Jautājumi un atbildes", "Katrs pasaka, ko darīs mājās."),
        ),
        "story": [
            ("text", paras("""Jūs arī gribat piedalīties? Uzrakstiet kafejnīcai e-pastu.""")),
        ],
    },
    "kitchen-group": {
        "title": "Katru nedēļu mēs kopā gatavojam ēst",
        "introduction": line("""Mēs satiekamies katru nedēļu. Mēs kopā gatavojam vakariņas. Ēdiens
        maksā maz. Jūs varat atnākt vienu reizi. Jūs varat nākt vienmēr. Jums nav jāprot
        gatavot."""),
        "access": line("""Pie durvīm nav pakāpienu. Bērniem ir stūris ar rotaļlietām (piemērs)."""),
    },
    "conference-vidzeme": {
        "questions": QUESTIONS["lv-simple"],
        "title": "Zem viena jumta: liela tikšanās Valmierā",
        "introduction": line("""Vienu dienu satiekas cilvēki no dažādiem projektiem. Atnāk cilvēki
        no pašvaldībām. Atnāk arī cilvēki, kas projektiem dod naudu. Viņi runā par darbu laukos.
        Viņi runā par to, kas izdodas. Viņi runā par to, kas ir grūti. Jūs varat atbraukt uz
        Valmieru. Jūs varat piedalīties arī internetā."""),
        "themes": points("""
        Kā mazs projekts iemācās pelnīt pats?

        Kas dod naudu sākumam?

        Kāpēc ir labi braukt ciemos citam pie cita?

        Kāpēc ir labi visu palīdzību atrast vienā vietā?
        """),
        "access": line("""Uz visiem stāviem ved lifts. 1. zālē var labi dzirdēt ar dzirdes aparātu.
        Trešajā stāvā ir klusa istaba. Uz ekrāna var lasīt, ko cilvēki saka. Tur raksta latviski un
        angliski. Visu dienu ir atvērta istaba bērniem (piemērs)."""),
        "sessions": programme(
            SLOTS,
            ("Kafija", "Cilvēki no kafejnīcas Liepā vāra kafiju. Mēs sasveicināmies."),
            (
                "Divas grupas stāsta",
                "Vienai grupai ir kafejnīca. Otra grupa kopā gatavo ēst. "
                "Viņi stāsta, ko tagad darītu citādi.",
            ),
            (
                "Pie galdiem",
                "Tur ir trīs galdi. Pie katra galda jūs sēžat 20 minūtes. "
                "Jūs varat piedalīties arī internetā.",
                "Kā to darīt",
            ),
            (
                "Pirmā nauda",
                "Kas dod naudu? Vai nauda ir jāatdod? Kas ir labi pirmajā gadā?",
                "Nauda",
            ),
            (
                "Astoņi padomi",
                "Tur ir astoņas grupas. Katra grupa paņem vienu padomu. "
                "Katra grupa meklē pirmo soli.",
                "Kā to darīt",
            ),
            (
                "Avīze, kas pelna naudu",
                "Trīs cilvēki veido avīzi. Agrāk viņi par to nesaņēma naudu. "
                "Tagad viņi ar to pelna.",
                "Nauda",
            ),
            ("Solījumi", "Ko jūs izdarīsiet nākamajā mēnesī? Katrs to pasaka visiem."),
        ),
        "materials": [
            material("Lapa idejai, kas palīdz cilvēkiem", "canvas.lv.pdf"),
            material("Lapa par to, kas mainīsies", "theory-of-change.lv.pdf"),
        ],
        "story": story(
            ("heading", "Kā es varu piedalīties?"),
            """
            Jums nav jāmaksā. Zālē ir 80 vietu. Internetā vietas pietiek visiem (piemērs). Vai jums
            vajag palīdzību ceļā? Vai jums vajag palīdzību zālē? Uzrakstiet to, kad piesakāties. Mēs
            palīdzēsim.
            """,
        ),
    },
}

COUNTRIES = {
    "lv": {
        "introduction": line("""Latvijā ir divas vietas, kur cilvēki kopā sākuši ko jaunu. Liepas
        ciemā ir kafejnīca. Liepājā cilvēki kopā gatavo ēst."""),
        "body": paras("""
        Liepā kopā strādā daudzi cilvēki. Tur ir jaunieši bez darba. Tur ir vecāki ar bērniem.
        Pagasts viņiem palīdz. Sociālais dienests arī palīdz. Liepājā ģimenes gatavo ēst kopā ar
        senioriem. Viņi mācās cits no cita.

        Cilvēki no augstskolas pierakstīja, ko abas grupas iemācījās. Arī sešas citas grupas kaut ko
        iemācījās. Tagad ir astoņi padomi. Jūs tos varat lasīt lapā „Ko mēs iemācījāmies”.

        Rakstiet mums latviski vai angliski. E-pasta adrese šajā lapā ir tikai piemērs.
        """),
    },
}
