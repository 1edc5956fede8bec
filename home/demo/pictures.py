"""The illustrations: their titles, what each one shows, and whose collection they lie in."""

from dataclasses import dataclass

from home.demo.prose import line


@dataclass(frozen=True)
class Picture:
    """``country`` is the code of the collection it lies in; empty for the shared one."""

    title: str
    alt: dict[str, str]
    country: str = ""


def picture(title, country="", **alt):
    return Picture(title, {language: line(text) for language, text in alt.items()}, country)


# By the name of the file in illustrations/, without its ending.
PICTURES = {
    "cafe-liepa": picture(
        "Café in Liepa",
        "lv",
        en="""A café under a wide red roof: three guests talk over coffee and buns, and two people
        in aprons serve behind a green counter.""",
        lv="""Kafejnīca zem plata, sarkana jumta: trīs viesi sarunājas pie kafijas un bulciņām, bet
        divi cilvēki priekšautos apkalpo aiz zaļas letes.""",
        de="""Ein Café unter einem breiten roten Dach: Drei Gäste unterhalten sich bei Kaffee und
        Brötchen, zwei Menschen mit Schürzen bedienen hinter einer grünen Theke.""",
    ),
    "dog-day-care-lulea": picture(
        "Dog day care in Luleå",
        "se",
        en="""A red house in the north with a white fence: two people and a woman in a wheelchair
        play with three dogs.""",
        lv="""Sarkana māja ziemeļos ar baltu žogu: divi cilvēki un sieviete ratiņkrēslā rotaļājas ar
        trim suņiem.""",
        de="""Ein rotes Haus im Norden mit weißem Zaun: Zwei Menschen und eine Frau im Rollstuhl
        spielen mit drei Hunden.""",
    ),
    "newspaper-web": picture(
        "Newsroom of Newspaper & Web",
        "de",
        en="""Four writers of different origins work at one long table with laptops and pages; on
        the wall a newspaper page turns into a web page.""",
        lv="""Četri dažādas izcelsmes autori strādā pie gara galda ar portatīvajiem datoriem un
        lapām; pie sienas avīzes lappuse pārtop tīmekļa lapā.""",
        de="""Vier Menschen verschiedener Herkunft schreiben an einem langen Tisch mit Laptops und
        Seiten; an der Wand wird aus einer Zeitungsseite eine Webseite.""",
    ),
    "hear-me-out": picture(
        "Hear me out",
        "dk",
        en="""Three people talk in armchairs under one roof; large speech bubbles rise above them,
        one with a heart.""",
        lv="""Trīs cilvēki sarunājas atpūtas krēslos zem viena jumta; virs viņiem paceļas lieli
        runas burbuļi, vienā ir sirds.""",
        de="""Drei Menschen sprechen in Sesseln unter einem Dach; über ihnen steigen große
        Sprechblasen auf, eine mit einem Herzen.""",
    ),
    "harkujarve-church": picture(
        "Church in Harkujärve",
        "ee",
        en="""A light wooden church with a tall tower among spruces; neighbours of all ages meet at
        a table with soup in front of it.""",
        lv="""Gaiša koka baznīca ar augstu torni starp eglēm; tās priekšā pie galda ar zupu satiekas
        visu paaudžu kaimiņi.""",
        de="""Eine helle Holzkirche mit hohem Turm zwischen Fichten; davor treffen sich Nachbarn
        jeden Alters an einem Tisch mit Suppe.""",
    ),
    "healthy-food-liepaja": picture(
        "Cooking together in Liepāja",
        "lv",
        en="""People of different ages cook together at a long table full of cabbage, beetroot,
        carrots and a steaming red pot, with the sea in the window.""",
        lv="""Dažāda vecuma cilvēki kopā gatavo pie gara galda, kas pilns ar kāpostiem, bietēm un
        burkāniem; kūp sarkans katls, logā redzama jūra.""",
        de="""Menschen verschiedenen Alters kochen gemeinsam an einem langen Tisch voller Kohl, Rote
        Bete und Möhren; ein roter Topf dampft, im Fenster ist das Meer.""",
    ),
    "aiidi": picture(
        "Planning at AIIDi",
        "de",
        en="""Six very different people, one in a wheelchair and one with a stick, plan together in
        front of a board with coloured notes.""",
        lv="""Seši ļoti dažādi cilvēki, viens ratiņkrēslā un viens ar spieķi, kopā plāno pie tāfeles
        ar krāsainām lapiņām.""",
        de="""Sechs sehr verschiedene Menschen, einer im Rollstuhl und einer mit Stock, planen
        gemeinsam vor einer Tafel mit bunten Zetteln.""",
    ),
    "single-parents": picture(
        "Platform for single parents",
        "lt",
        en="""Three single parents with children and a pram stand before a house whose large screen
        connects families; more houses stand beside it.""",
        lv="""Trīs vecāki ar bērniem un ratiņiem stāv pie mājas, kuras lielais ekrāns savieno
        ģimenes; blakus ir vēl citas mājas.""",
        de="""Drei Alleinerziehende mit Kindern und Kinderwagen stehen vor einem Haus, dessen großer
        Bildschirm Familien verbindet; daneben stehen weitere Häuser.""",
    ),
    "latvia": picture(
        "Latvia",
        "lv",
        en="""A red castle tower above the wooded valley of a river; two people row a boat past
        birches.""",
        lv="""Sarkans pils tornis virs mežainas upes ielejas; divi cilvēki laivā airē garām
        bērziem.""",
        de="""Ein roter Burgturm über dem bewaldeten Tal eines Flusses; zwei Menschen rudern an
        Birken vorbei.""",
    ),
    "sweden": picture(
        "Sweden",
        "se",
        en="""Red cottages round a white church in the snow, under green northern lights; two people
        walk a dog.""",
        lv="""Sarkanas mājiņas ap baltu baznīcu sniegā zem zaļas ziemeļblāzmas; divi cilvēki ved
        pastaigā suni.""",
        de="""Rote Häuschen um eine weiße Kirche im Schnee, darüber grünes Nordlicht; zwei Menschen
        gehen mit einem Hund spazieren.""",
    ),
    "germany": picture(
        "Germany",
        "de",
        en="""A red and white lighthouse, a thatched house and sheep on a green dike by the North
        Sea; two people read together.""",
        lv="""Sarkanbalta bāka, māja ar niedru jumtu un aitas uz zaļa dambja pie Ziemeļjūras; divi
        cilvēki kopā lasa.""",
        de="""Ein rot-weißer Leuchtturm, ein Reetdachhaus und Schafe auf einem grünen Deich an der
        Nordsee; zwei Menschen lesen gemeinsam.""",
    ),
    "denmark": picture(
        "Denmark",
        "dk",
        en="""Coloured houses along a harbour with bicycles, a small sailing boat and three people
        who meet on the quay.""",
        lv="""Krāsainas mājas gar ostu ar velosipēdiem, nelielu buru laivu un trim cilvēkiem, kas
        satiekas krastmalā.""",
        de="""Bunte Häuser an einem Hafen mit Fahrrädern, einem kleinen Segelboot und drei Menschen,
        die sich am Kai treffen.""",
    ),
    "estonia": picture(
        "Estonia",
        "ee",
        en="""Wooden windmills and juniper bushes on an island by the sea; an old man, two women and
        a child stand at a stone wall.""",
        lv="""Koka vējdzirnavas un kadiķi uz salas pie jūras; pie akmens mūra stāv vecs vīrs, divas
        sievietes un bērns.""",
        de="""Hölzerne Windmühlen und Wacholder auf einer Insel am Meer; ein alter Mann, zwei Frauen
        und ein Kind stehen an einer Steinmauer.""",
    ),
    "lithuania": picture(
        "Lithuania",
        "lt",
        en="""A stork nests on a pole among dunes at the sea; a mother with a child talks with a man
        before a blue fisherman’s house.""",
        lv="""Stārķis ligzdo uz staba starp kāpām pie jūras; māte ar bērnu sarunājas ar vīrieti pie
        zilas zvejnieku mājas.""",
        de="""Ein Storch nistet auf einem Mast zwischen Dünen am Meer; eine Mutter mit Kind spricht
        mit einem Mann vor einem blauen Fischerhaus.""",
    ),
    "home": picture(
        "One roof over eight doors",
        en="""One very wide red roof over eight coloured doors by the sea; before them stand people
        of all ages and origins, one in a wheelchair, one with a stick, and a dog.""",
        lv="""Viens ļoti plats, sarkans jumts pār astoņām krāsainām durvīm pie jūras; to priekšā
        stāv dažāda vecuma un izcelsmes cilvēki, viens ratiņkrēslā, viens ar spieķi, un suns.""",
        de="""Ein sehr breites rotes Dach über acht bunten Türen am Meer; davor stehen Menschen
        jeden Alters und jeder Herkunft, einer im Rollstuhl, einer mit Stock, und ein Hund.""",
    ),
    "peer-visit": picture(
        "Arriving for a peer visit",
        en="""A yellow minibus has brought visitors; their hosts, one in an apron and one in a
        wheelchair, welcome them before a house with a roof sign.""",
        lv="""Dzeltens mikroautobuss atvedis viesus; saimnieki, viens priekšautā un viens
        ratiņkrēslā, tos sagaida pie mājas ar jumta zīmi.""",
        de="""Ein gelber Kleinbus hat Gäste gebracht; die Gastgeber, einer mit Schürze und einer im
        Rollstuhl, begrüßen sie vor einem Haus mit einem Dach als Zeichen.""",
    ),
    "conference": picture(
        "At a regional conference",
        en="""A woman in a headscarf speaks at a lectern beside a rising line on a screen; a
        sign-language interpreter stands at the side and people listen.""",
        lv="""Sieviete lakatā runā pie pults, blakus uz ekrāna kāpj līkne; malā stāv zīmju valodas
        tulks, un cilvēki klausās.""",
        de="""Eine Frau mit Kopftuch spricht an einem Pult neben einer steigenden Linie auf einer
        Leinwand; an der Seite wird in Gebärdensprache gedolmetscht, Menschen hören zu.""",
    ),
    "workshop": picture(
        "Sorting notes in a workshop",
        en="""Five people sort coloured notes on a large board and at a table under a green
        roof.""",
        lv="""Pieci cilvēki zem zaļa jumta kārto krāsainas lapiņas uz lielas tāfeles un pie
        galda.""",
        de="""Fünf Menschen ordnen unter einem grünen Dach bunte Zettel an einer großen Tafel und am
        Tisch.""",
    ),
    "meeting": picture(
        "Team meeting",
        en="""Five people, one of them in a wheelchair, sit round an oval table; a list with ticks
        hangs on the wall.""",
        lv="""Pieci cilvēki, viens no tiem ratiņkrēslā, sēž ap ovālu galdu; pie sienas ir saraksts
        ar ķeksīšiem.""",
        de="""Fünf Menschen, einer davon im Rollstuhl, sitzen um einen ovalen Tisch; an der Wand
        hängt eine Liste mit Häkchen.""",
    ),
    "online-meeting": picture(
        "Meeting online",
        en="""A large laptop with a roof over it shows four people in a video meeting; one of them
        waves.""",
        lv="""Liels portatīvais dators, virs kura ir jumts, rāda četrus cilvēkus videosanāksmē;
        viens māj ar roku.""",
        de="""Ein großer Laptop mit einem Dach darüber zeigt vier Menschen in einem Videotreffen;
        einer winkt.""",
    ),
    "canvas": picture(
        "Filling in the canvas",
        en="""Two people fill a large house-shaped canvas of nine fields with coloured notes.""",
        lv="""Divi cilvēki lielā mājas formas audeklā ar deviņiem laukiem līmē krāsainas
        lapiņas.""",
        de="""Zwei Menschen füllen eine große Tafel in Hausform mit neun Feldern mit bunten
        Zetteln.""",
    ),
    "theory-of-change": picture(
        "Steps of change",
        en="""Four steps rise from a seedling to a house on top; people climb from one step to the
        next.""",
        lv="""Četri pakāpieni ved no asna augšup līdz mājai; cilvēki kāpj no viena pakāpiena uz
        nākamo.""",
        de="""Vier Stufen führen von einem Keimling hinauf zu einem Haus; Menschen steigen von Stufe
        zu Stufe.""",
    ),
    "good-practice": picture(
        "An open book of good practice",
        en="""Four people study a huge open book with a shining light bulb on its page.""",
        lv="""Četri cilvēki pēta milzīgu, atvērtu grāmatu, kuras lappusē spīd spuldze.""",
        de="""Vier Menschen lesen in einem riesigen offenen Buch, auf dessen Seite eine Glühbirne
        leuchtet.""",
    ),
    "recommendation": picture(
        "Handing over a recommendation",
        en="""Three residents, one in a wheelchair, hand a paper to two officials before a public
        building with columns.""",
        lv="""Trīs iedzīvotāji, viens ratiņkrēslā, pie publiskas ēkas ar kolonnām nodod papīru divām
        amatpersonām.""",
        de="""Drei Menschen aus dem Ort, einer im Rollstuhl, übergeben vor einem öffentlichen
        Gebäude mit Säulen zwei Amtspersonen ein Papier.""",
    ),
    "story-first-loaf": picture(
        "The first loaf",
        en="""An older woman, a young man and a girl knead dough at a table beside a glowing
        oven.""",
        lv="""Pavecāka sieviete, jauns vīrietis un meitene mīca mīklu pie galda blakus kvēlošai
        krāsnij.""",
        de="""Eine ältere Frau, ein junger Mann und ein Mädchen kneten Teig an einem Tisch neben
        einem glühenden Ofen.""",
    ),
    "story-village-bus": picture(
        "The village bus",
        en="""A blue village bus full of passengers stops; a woman with a basket of vegetables waves
        at the roof-shaped stop sign.""",
        lv="""Pietur zils ciema autobuss, pilns ar pasažieriem; sieviete ar dārzeņu grozu māj pie
        pieturas zīmes jumta formā.""",
        de="""Ein blauer Dorfbus voller Fahrgäste hält; eine Frau mit einem Gemüsekorb winkt am
        Haltestellenschild in Dachform.""",
    ),
    "story-first-article": picture(
        "The first article",
        en="""A woman in a yellow headscarf writes on a laptop in the evening, a friend beside her;
        the finished newspaper page hangs on the wall.""",
        lv="""Sieviete dzeltenā lakatā vakarā raksta portatīvajā datorā, blakus draudzene; gatavā
        avīzes lappuse karājas pie sienas.""",
        de="""Eine Frau mit gelbem Kopftuch schreibt abends am Laptop, eine Freundin neben ihr; die
        fertige Zeitungsseite hängt an der Wand.""",
    ),
    "story-winter-walk": picture(
        "A winter walk",
        en="""A young man in a woollen hat walks two dogs through the snow past a red cottage.""",
        lv="""Jauns vīrietis vilnas cepurē ved divus suņus pa sniegu garām sarkanai mājiņai.""",
        de="""Ein junger Mann mit Wollmütze führt zwei Hunde durch den Schnee an einem roten
        Häuschen vorbei.""",
    ),
    "story-open-day": picture(
        "An open day",
        en="""Families and neighbours celebrate an open day under coloured pennants at a table with
        soup and fruit.""",
        lv="""Ģimenes un kaimiņi zem krāsainiem karodziņiem svin atvērto durvju dienu pie galda ar
        zupu un augļiem.""",
        de="""Familien und Nachbarn feiern unter bunten Wimpeln einen Tag der offenen Tür an einem
        Tisch mit Suppe und Obst.""",
    ),
    "organisations": picture(
        "Organisations joined by a line",
        en="""Five people hold a yellow line that joins a school, a company, a town hall and a
        home.""",
        lv="""Pieci cilvēki tur dzeltenu līniju, kas savieno skolu, uzņēmumu, rātsnamu un māju.""",
        de="""Fünf Menschen halten eine gelbe Linie, die eine Schule, eine Firma, ein Rathaus und
        ein Wohnhaus verbindet.""",
    ),
}
