"""Lithuanian words for the home page, Lithuania, two initiatives and a visit."""

from home.demo.programme import LIEPA_SLOTS, programme
from home.demo.prose import line, paras, points, story

INITIATIVES = {
    "single-parents-platform": {
        "title": "Socialinė platforma vienišiems tėvams",
        "introduction": """Vienišų tėvų įkurta organizacija Lietuvoje: tėvai prižiūri vieni kitų
        vaikus, kaupia vienoje vietoje tai, ką žino, ir kartu kalbasi su institucijomis.""",
        "story": story(
            ("heading", "Kas pabus su vaiku, kol manęs nėra?"),
            """
            Klausimas mažas, bet nuo jo priklauso viskas: darbo pokalbis, vizitas pas odontologą,
            vakariniai kursai. Dvi mamos jį uždavė ant to paties žaidimų aikštelės suoliuko ir
            suprato, kad gali į jį atsakyti viena kitai.

            Iš suoliuko atsirado sąrašas, iš sąrašo – grupė, iš grupės – platforma. Ji veikia kaip
            valandų bankas: valanda su svetimu vaiku – tai valanda savajam. (Miestas yra pavyzdys.)
            """,
            ("heading", "Nuo pagalbos prašymo iki savo balso"),
            """
            Ką žinome, tą užrašome: kokia forma, kuri įstaiga, kuris darželis dirba iki vėlumos.
            Tėvai rašo tėvams, o teisininkė perskaito. Kai tas pats klausimas nuskamba dešimtą
            kartą, grupė rašo institucijai, kuri galėtų atsakyti visiems.

            Akceleratoriaus komandoje tėvai ir specialistai klausė, už ką kiti būtų pasirengę
            mokėti. Darbdaviai moka: jie netenka žmonių, kurie dviem valandoms neranda, kas
            prižiūrėtų vaiką. Dabar jie užsako platformos paslaugas savo darbuotojams, ir iš to
            išlaikomas biuras.
            """,
            (
                "quote",
                {
                    "text": line("""Atėjau, nes man reikėjo vienos popietės. Likau, nes kažkam
                    reikėjo manosios."""),
                    "by": "",
                    "role": "Mama iš akceleratoriaus komandos (pavyzdys)",
                },
            ),
        ),
        "journey": [
            ("Suoliukas žaidimų aikštelėje", "Dvi mamos apsikeičia popiete."),
            ("Valandų bankas", "Prisijungia trisdešimt šeimų; taisyklės telpa viename lape."),
            (
                "Akceleratoriaus komanda",
                "SEMPRE Accelerators: tėvai ir specialistai ieško, kaip išsilaikyti ilgiau.",
            ),
            (
                "Pamokos per atstumą",
                "Vyresni vaikai ekrane padeda mažesniems ruošti pamokas.",
            ),
            (
                "Prisijungia darbdaviai",
                "Pirmoji įmonė užsako platformos paslaugas savo darbuotojams.",
            ),
        ],
        "results": [
            ("šeimų", "dalyvauja valandų banke"),
            ("atmintinės", "kurias tėvai parašė tėvams"),
            ("tėvų", "su platformos pagalba pradėjo dirbti arba mokytis"),
        ],
        "team": [
            "Dviejų vaikų mama, tvarkanti valandų banką",
            "Tėtis, sukūręs svetainę",
            "Šeimų socialinė darbuotoja",
        ],
    },
    "pieturi-liepa": {
        "title": "Pieturi Liepā",
        "introduction": """Kavinė Liepos kaime, kurioje darbo neturintys jaunuoliai gamina ir
        aptarnauja lankytojus, o mažų vaikų tėvai pagaliau randa, su kuo pasikalbėti. Ji prasidėjo
        nuo mikroprojekto, o dabar užsidirba pati.""",
        "story": story(
            ("heading", "Kur sustoja autobusas, ten ir kava"),
            """
            Liepoje yra mokykla, keramikos fabriko kaminai ir autobusų stotelė. Ilgai nebuvo kur
            prisėsti. Mamos su vežimėliais susitikdavo lyjant prie parduotuvės, jaunimas – toje
            pačioje stotelėje, ir nei vieni, nei kiti nežinojo, kad jiems trūksta to paties.

            Socialinė tarnyba nesiūlė gatavos paslaugos, o paklausė, ko reikia. Atsakymas nustebino:
            ne kursų, o virtuvės. Tokios, į kurią kas nors turi ateiti aštuntą valandą, nes kažkas
            laukia sriubos.
            """,
            ("heading", "Ką daro akceleratoriaus komanda"),
            """
            Komandoje – du jaunuoliai, kurie patys ilgai ieškojo darbo, mama iš žaidimų kampelio,
            socialinė darbuotoja ir virėja. Jie kartu nusprendė, ką parduoti, už kiek ir kam.
            Pildydami socialinio verslo modelio drobę, per du vakarus jie pamatė, kad vien kavos
            neužteks: reikia pietų mokytojams ir torto sekmadieniui.

            Kiekvienoje pamainoje dirba pora: vienas moka, kitas mokosi. Po trijų mėnesių naujokas
            jau moko kitą.
            """,
            (
                "quote",
                {
                    "text": line("""Iš pradžių bijojau kasos. Dabar kitiems rodau, kaip ją
                    atidaryti, kai užstringa."""),
                    "by": "",
                    "role": "Kavinės komandos narys (pavyzdys)",
                },
            ),
            ("heading", "Kuo dalijamės"),
            """
            Mielai parodome savo pamainų grafikus, receptus ir klaidas: pirmąją žiemą kavinė dirbo
            per daug valandų, ir nuovargis vos visko nesustabdė. Dabar dirbame tada, kai važiuoja
            autobusas. Atvažiuokite pažiūrėti, geriausia ketvirtadienį, kai kepame blynus.
            """,
        ),
        "journey": [
            (
                "Prasideda SEMPRE",
                "Partneriai kaimo vietovėse aiškinasi, ko žmonėms iš tikrųjų reikia.",
            ),
            (
                "Pirmoji blynų diena",
                "Bandymas kultūros namų virtuvėje: viena viryklė, trys stalai, pilnas kambarys.",
            ),
            (
                "Žaidimų kampelis ir nuolatinės darbo dienos",
                "Tėvai patys įrengia kampelį vaikams; kavinė atidaryta tris dienas per savaitę.",
            ),
            (
                "Akceleratoriaus komanda",
                """Su SEMPRE Accelerators prasideda kelias nuo mikroprojekto iki socialinio
                startuolio.""",
            ),
            (
                "Pirmieji metai be dotacijos",
                "Pietūs, tortai ir patalpos nuoma padengia visas išlaidas.",
            ),
        ],
        "results": [
            ("jaunuoliai", "baigė mokymus kavinėje"),
            ("šeimos", "per mėnesį ateina į žaidimų kampelį"),
            ("žmonės", "vėliau rado nuolatinį darbą"),
        ],
        "team": [
            "Pamainos vadovas, anksčiau ilgai neturėjęs darbo",
            "Mama, besirūpinanti žaidimų kampeliu",
            "Socialinė darbuotoja",
            "Virėja ir mokytoja",
            "Buhalterė savanorė",
        ],
    },
}

EVENTS = {
    "visit-liepa": {
        "title": "Svečiuose kavinėje „Pieturi Liepā“",
        "introduction": line("""Redakcija iš Šiaurės Fryzijos ir šunų dienos centro komanda iš Luleo
        dvi dienas dirba kartu Liepos kavinėje: kepa, aptarnauja, užsirašo ir klausinėja."""),
        "visitors": line("""Keturi žmonės iš žurnalo redakcijos Šiaurės Fryzijoje ir keturi iš šunų
        dienos centro Luleo; dar dvi vietos laisvos aplinkinių savivaldybių iniciatyvoms
        (pavyzdys)."""),
        "learning_goals": points("""
        Kaip jaunas žmogus per tris mėnesius iš naujoko tampa tuo, kuris moko kitus?

        Kaip savivaldybė tapo kavinės kliente?

        Kaip parašyti apie kavinę, kad tie, kurie joje dirba, atpažintų save?
        """),
        "access": line("""Viskas viename aukšte, be slenksčių, tualetas pritaikytas neįgaliojo
        vežimėliui. Ramybės kambarys už knygų lentynų. Autobusas iš Cėsio sustoja prie durų
        (pavyzdys)."""),
        "sessions": programme(
            LIEPA_SLOTS,
            ("Pažintis prie pusryčių stalo", "Kas esame, ką mokame ir ko bijome."),
            ("Pietų pamaina", "Svečiai dirba poromis su kavinės komanda."),
            ("Rašome kartu", "Per dvi valandas – vienas puslapis keturiomis kalbomis."),
            ("Trys klausimai, trys atsakymai", "Ir pažadai: „Namuose mes …“"),
        ),
        "story": story("""
        Norite dalyvauti? Parašykite kavinei. Svečių kelionę ir nakvynę apmoka mainų fondas
        (pavyzdys). Pasiimkite patogius batus ir vieną receptą.
        """),
    },
}

COUNTRIES = {
    "lt": {
        "introduction": line("""Lietuvoje vieniši tėvai įkūrė savo organizaciją: jie padeda vieni
        kitiems ir kartu kalbasi su institucijomis."""),
        "body": paras("""
        Viskas prasidėjo nuo klausimo, kurį daugelis uždavė sau vieni: kas pabus su vaiku, kol aš
        darbe, pas gydytoją, darbo pokalbyje? Platforma suburia tuos, kurie to klausia, ir sudeda į
        vieną vietą tai, ką jie žino.

        Vietos partneriai ieško kitų, kurie dirba su šeimomis: kas sekasi jums ir kas už tai moka?

        Rašykite mums lietuviškai arba angliškai. Šiame puslapyje nurodytas el. pašto adresas yra
        pavyzdys.
        """),
    },
}

HOME_BODY = story(
    ("heading", "Kodėl vienas stogas"),
    """
    Kas nori su darbo neturinčiais jaunuoliais atidaryti kavinę arba su atvykėliais leisti
    laikraštį, netrukus beldžiasi į dešimt durų. Už kiekvienų – kita forma, kitas terminas, kita
    kalba. SEMPRE Accelerators partneriai prašo vienos vietos, skaitmeninės ir tikros, kurioje
    žmonės gautų praktinę pagalbą, patarimą ir pamatytų, kas yra prieinama.

    Ši svetainė – skaitmeninė to namo dalis. Ji priklauso tiems, kurie ja naudojasi.
    """,
    ("heading", "Kaip čia dirbama kartu"),
    (
        "text",
        paras("""
        Kiekviena iniciatyva turi akceleratoriaus komandą: žmones, kurie sunkumus pažįsta iš savo
        gyvenimo, ir patyrusius socialinių paslaugų specialistus. Jie sprendžia kartu ir lanko
        kitus, kad pamatytų, kaip ta pati problema išspręsta kitur.
        """)
        + points("""
        Apsidairykite: kas pradėta netoli jūsų ir kiek jau nueita?

        Prisijunkite: patirties mainų vizitai, konferencijos ir seminarai atviri ir jums.

        Parsineškite ką nors namo: kiekvienas gerosios patirties pavyzdys pasako, kiek tai kainavo
        ir kas nepavyko.
        """),
    ),
    ("heading", "Jūsų kalba"),
    """
    Kiekvienas partneris rašo ta kalba, kuria dirba. Ko dar neišvertėme, rodome originalo kalba ir
    tai pasakome. Pagrindinius puslapius galima skaityti ir lengvai suprantama anglų bei latvių
    kalba.
    """,
)
