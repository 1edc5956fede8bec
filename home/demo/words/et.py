"""Estonian words for the home page, Estonia, two initiatives and a visit."""

from home.demo.programme import LULEA_SLOTS, programme
from home.demo.prose import line, paras, points, story

INITIATIVES = {
    "harkujarve-community-church": {
        "title": "Harkujärve kogukonnakirik",
        "introduction": """Külakirik, millest sai maja kõigile. Kiriku ümber tekkinud
        kogukonnaorganisatsioon pakub sotsiaalteenuseid seal, kuhu inimesed niikuinii tulevad: supi,
        laulu ja seltskonna pärast.""",
        "story": story(
            ("heading", "Katus, mis oli juba olemas"),
            """
            Harkujärve kasvas kiiresti: uued majad, uued pered ja nende vahel ei midagi. Külas oli
            üks suur köetav ruum, mis seisis kuus päeva nädalas tühjana. Kogudus tegi ukse lahti ja
            küsis, kes tahaks sisse tulla, usklik või mitte.

            Kõigepealt tulid väikelaste vanemad, kelle jaoks oli lähim mängurühm bussisõidu
            kaugusel. Siis tulid need, kes olid siin kõige kauem elanud ja uutel tänavatel kedagi ei
            tundnud.
            """,
            ("heading", "Abi, mis ei näe välja nagu abi"),
            """
            Esmaspäeviti on supp. Kes supi pärast tuleb, saab muu jutu sees teada, et naine
            kõrvallauas oskab taotleda koduabi või et neljapäeviti sõidab keegi arsti juurde. Seal
            istub ka sotsiaaltöötaja; tal ei ole kirjutuslauda, tal on supikauss.

            Vabatahtlikest, elanikest ja spetsialistidest koosnev kiirendi meeskond tegi sellest
            plaaniga organisatsiooni: milliseid teenuseid ostab vald, millised püsivad annetustel ja
            mille eest ei peaks keegi kunagi maksma.
            """,
            ("heading", "Mis on raske"),
            """
            Vabatahtlikud väsivad. Nüüd kirjutame üles, kui palju aega iga ülesanne võtab, ja iga
            ülesande juures on kaks nime. Ja kord aastas küsime igaühelt, kas ta tahaks lõpetada, et
            keegi ei peaks ise sellest juttu tegema.
            """,
        ),
        "journey": [
            ("Avatud uks", "Esimene esmaspäevane supp; üksteist inimest ja üks pada."),
            ("Mängutuba", "Vanemad sisustavad kõrvalruumi; võti ripub naabri juures."),
            (
                "Kiirendi meeskond",
                "SEMPRE Accelerators: elanikud, vabatahtlikud ja spetsialistid plaanivad koos.",
            ),
            ("Ostud ukseni", "Autojuhtide nimekirjast saab teenus, mida vald ostab."),
            ("Oma organisatsioon", "Liikmed asutavad kogukonnaorganisatsiooni."),
        ],
        "results": [
            ("inimest", "astub nädala jooksul uksest sisse"),
            ("teenust", "pakutakse selle katuse all"),
            ("vabatahtlikku", "käib kordamööda, iga ülesande peale kaks"),
        ],
        "team": [
            "Elanik, kes tuli supile ja jäi",
            "Vabatahtlik, kes peab autojuhtide nimekirja",
            "Sotsiaaltöötaja",
            "Koguduse pastor",
        ],
    },
    "sivans-hundtjanst": {
        "title": "Sivans Hundtjänst",
        "introduction": """Koerte päevahoid Luleås, mida peavad inimesed, kellel on raske tööturule
        pääseda. Klientidel on neli jalga, töö on päris ja arved saavad makstud.""",
        "story": story(
            ("heading", "Koer ei küsi CV-d"),
            """
            Poole kaheksa ajal peatuvad ukse ees esimesed autod. Spanjel, kes veab, vana retriiver,
            keda tuleb tõsta, puudel, kellel on oma arvamus. Keegi avab ukse, teab iga nime ja
            kirjutab tahvlile, kes on söönud. Kaks aastat tagasi öeldi sellele kellelegi, et
            inimestele, kes vahel tulla ei saa, tööd ei ole.

            SIVANs pööras küsimuse ümber. Ei otsitud inimesi, kes sobiksid ametikohale, vaid
            kavandati vahetused, mis peavad vastu ka siis, kui kellelgi on halb päev. Alati on üks
            inimene varuks. Keegi ei pea selgitama, miks.
            """,
            ("heading", "Ettevõte, mitte ajaviide"),
            """
            Omanikud maksavad kuu kaupa nagu mujalgi. Kiirendi meeskond arvutas koos
            ettevõtlusnõustajaga läbi hinnad, kindlustuse ja koristamise ning kliendid olid olemas
            enne kui logo. Üks omavalitsus ostab kaks kohta oma elanike abikoertele.

            Mis üle jääb, läheb töötundideks: üha rohkem neid, kes alustasid praktikantidena, on
            nüüd palgal, mõni kümme tundi nädalas, mõni kolmkümmend.
            """,
            (
                "quote",
                {
                    "text": line("""Siin ei küsi keegi, mida ma ei suuda. Koerad küsivad ainult,
                    millal me välja läheme."""),
                    "by": "",
                    "role": "Meeskonna liige (näide)",
                },
            ),
            ("heading", "Küsige meilt"),
            """
            Varuinimesega töögraafikute kohta, läbirääkimiste kohta tööhõiveametiga ja selle kohta,
            kuidas öelda klientidele, mis töökohaga on tegu, ilma kellegi lugu tema eest rääkimata.
            Külalisi võtame vastu kaks korda aastas; võtke saapad kaasa.
            """,
        ),
        "journey": [
            ("Kolm koera prooviks", "Garaaž, tara ja kolm koeraomanikku naabruskonnast."),
            ("Oma ruumid", "Esimene korrus, laiad uksed, õu; esimesed maksvad kliendid."),
            (
                "Kiirendi meeskond",
                "SEMPRE Accelerators: mikroprojektist ettevõtteks, mis end ise ära elatab.",
            ),
            (
                "Vähem koeri, aga kedagi ei saadeta koju",
                """Omanikud töötavad kodus; meeskond viib jalutama nende koerad, kes ise peavad
                tuppa jääma.""",
            ),
            ("Esimesed tähtajatud lepingud", "Neli endist praktikanti võetakse tööle."),
        ],
        "results": [
            ("koera", "hoitakse tavalisel päeval"),
            ("inimest", "töötab siin täis- või osaajaga"),
            ("inimest", "töötab tähtajatu lepinguga"),
        ],
        "team": [
            "Päevajuht, ise kaua tööta olnud",
            "Koerahoidja, kes teeb töögraafiku",
            "Töönõustaja",
            "Ettevõtlusnõustaja",
        ],
    },
}

EVENTS = {
    "visit-lulea": {
        "title": "Kohvikust koerte juurde: Liepa käib külas Luleås",
        "introduction": line("""Kaks päeva Luleå koerte päevahoius. Kuus külalist Liepa kohvikust
        söödavad, jalutavad ja koostavad graafikuid ning küsivad, kuidas jääb töökoht sõbralikuks,
        kui ta peab end ise ära elatama."""),
        "visitors": line("""Kuus inimest Pieturi Liepā kiirendi meeskonnast: kolm noort kohviku
        vahetustest, üks ema, sotsiaaltöötaja ja kokk."""),
        "learning_goals": points("""
        Kuidas kavandada vahetusi, kui keegi hommikul tulla ei saa?

        Mida rääkida klientidele inimestest, kes siin töötavad, ja mida mitte?

        Kuidas te esimese talve ilma toetuseta üle elasite?
        """),
        "access": line("""Esimene korrus, üks madal aste kaldteega, laiad uksed. Koeri on kõigis
        ruumides; puhkamiseks on tuba ilma koerteta. Bussipeatus on 150 meetri kaugusel
        (näide)."""),
        "sessions": programme(
            LULEA_SLOTS,
            ("Hommikune vahetus koertega", "Kõik töötavad kaasa, kahekaupa."),
            ("Kuidas graafik sünnib", "Magnettahvel, telefon ja varuinimene."),
            ("Kolm küsimust, kolm vastust", "Külalised ja võõrustajad ühe laua taga."),
        ),
        "lessons": paras("""Mida külalised koju kaasa võtsid, nende endi sõnadega (näide):""")
        + points("""
        „Igas vahetuses on varuinimene. Keegi ei pea selgitama, miks tal täna halb on. Nüüd teeme
        nii ka Liepas.“

        „Kliendid teavad, mis töökoht see on, aga keegi ei räägi neile, kellel mis raskus on.
        Räägitakse koerast.“

        „Neil oli kolm maksvat klienti enne, kui neil oli logo. Meie värvisime kõigepealt silti.“
        """)
        + paras("""Midagi panid kirja ka võõrustajad: kohviku lastenurk andis neile mõtte pakkuda
        vanematele, kes koera ootavad, istet ja kohvi."""),
    },
}

COUNTRIES = {
    "ee": {
        "introduction": line("""Harkujärvel sai külakirikust maja kõigile: siin kohtutakse, õpitakse
        ja saadakse abi."""),
        "body": paras("""
        Kiriku ümber tegutsev kogukonnaorganisatsioon pakub sotsiaalteenuseid seal, kus inimesed
        niikuinii käivad. Keegi ei pea seletama, miks ta tuli: siin on supp, koor, mängutuba ja
        keegi, kes kuulab.

        Siinsed partnerid näitavad külalistele hea meelega oma maja ja küsivad, kuidas teised
        jagavad tööd vabatahtlike ja palgaliste vahel.

        Kirjutage meile eesti või inglise keeles. Sellel lehel olev e-posti aadress on näide.
        """),
    },
}

HOME_BODY = story(
    ("heading", "Miks üks katus"),
    """
    Kes tahab koos tööta noortega kohviku avada või uustulnukatega ajalehte teha, koputab peagi
    kümnele uksele. Iga ukse taga on teine blankett, teine tähtaeg, teine keel. SEMPRE Acceleratorsi
    partnerid soovivad üht kohta, nii veebis kui ka päriselt, kust inimesed saavad praktilist abi,
    nõu ja ülevaate sellest, mis on olemas.

    See sait on selle maja osa veebis. See kuulub neile, kes seda kasutavad.
    """,
    ("heading", "Kuidas siin koos töötatakse"),
    (
        "text",
        paras("""
        Igal algatusel on kiirendi meeskond: inimesed, kes tunnevad raskusi omaenda elust, ja
        kogenud sotsiaalvaldkonna spetsialistid. Nad otsustavad koos ja käivad teistel külas, et
        näha, kuidas sama mure mujal lahendati.
        """)
        + points("""
        Vaadake ringi: mis on teie lähedal alguse saanud ja kui kaugele jõudnud?

        Tulge kaasa: kogemusvisiidid, konverentsid ja töötoad on avatud ka teile.

        Võtke midagi koju kaasa: iga hea tava ütleb, mis see maksis ja mis läks viltu.
        """),
    ),
    ("heading", "Teie keeles"),
    """
    Iga partner kirjutab keeles, milles ta töötab. Mida pole veel tõlgitud, seda näitame keeles,
    milles see on kirjutatud, ja ütleme seda ka. Põhilehed on olemas ka lihtsas inglise ja läti
    keeles.
    """,
)
