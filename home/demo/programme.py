"""What events share: places that several are at, and programmes in several languages."""

from home.demo.things import When

LIEPA = {
    "time_zone": "Europe/Riga",
    "place": "Liepa",
    "venue": "Pieturi Liepā",
    "address": "Rūpnīcas iela 1 (piemērs)",
    "latitude": 57.38060,
    "longitude": 25.43500,
}
LIEPAJA = {
    "time_zone": "Europe/Riga",
    "place": "Liepāja",
    "venue": "Lēti, garšīgi, veselīgi",
    "address": "Zivju iela 3 (piemērs)",
    "latitude": 56.50470,
    "longitude": 21.01080,
}
VALMIERA = {
    "time_zone": "Europe/Riga",
    "place": "Valmiera",
    "venue": "Vidzemes Augstskola",
    "address": "Cēsu iela 1 (piemērs)",
    "latitude": 57.53460,
    "longitude": 25.42540,
}
LULEA = {
    "time_zone": "Europe/Stockholm",
    "place": "Luleå",
    "venue": "Sivans Hundtjänst",
    "address": "Hamngatan 12 (exempel)",
    "latitude": 65.58480,
    "longitude": 22.15470,
}
HUSUM = {
    "time_zone": "Europe/Berlin",
    "place": "Husum",
    "venue": "Speicher am Hafen (Beispiel)",
    "address": "Hafenstraße 17 (Beispiel)",
    "latitude": 54.47610,
    "longitude": 9.05110,
}
BREDSTEDT = {
    "time_zone": "Europe/Berlin",
    "place": "Bredstedt",
    "venue": "Redaktion Newspaper & Web",
    "address": "Markt 8 (Beispiel)",
    "latitude": 54.61860,
    "longitude": 8.96670,
}
HARKUJARVE = {
    "time_zone": "Europe/Tallinn",
    "place": "Harkujärve",
    "venue": "Harkujärve kogudusemaja",
    "address": "Kiriku tee 2 (näide)",
    "latitude": 59.40350,
    "longitude": 24.60530,
}
VILNIUS = {
    "time_zone": "Europe/Vilnius",
    "place": "Vilnius",
    "venue": "Bendruomenės namai (pavyzdys)",
    "address": "Liepų g. 5 (pavyzdys)",
    "latitude": 54.68720,
    "longitude": 25.27970,
}
AARHUS = {
    "time_zone": "Europe/Copenhagen",
    "place": "Aarhus",
    "venue": "Huset ved åen (eksempel)",
    "address": "Åboulevarden 40 (eksempel)",
    "latitude": 56.15670,
    "longitude": 10.21080,
}

# Of the two visits with a programme: see ``programme``.
LULEA_SLOTS = [
    (-34, "08:00", "12:00", "", "Sivans Hundtjänst"),
    (-34, "13:00", "15:30", "", ""),
    (-33, "09:00", "11:30", "", "Sivans Hundtjänst, Pieturi Liepā"),
]
LIEPA_SLOTS = [
    (12, "10:00", "11:00", "", "Pieturi Liepā"),
    (12, "11:00", "15:00", "", ""),
    (12, "16:00", "18:00", "", "Newspaper & Web"),
    (13, "09:30", "12:00", "", ""),
]


def programme(slots, *texts, moment=When):
    """Sessions of ``slots``, with the words of each: (title, description, and maybe track).

    A slot is (day, start, end, room, speakers), then as much as there is of: places where
    people choose it when they register (None for none), the language spoken, those that it
    is interpreted into, the online room. The slots are facts, the same in every language. A
    day is counted by ``moment``: When or Workday.
    """
    return [
        {
            "start": moment(day, start),
            "end": moment(day, end),
            "room": room,
            "speakers": speakers,
            "title": title,
            "description": description,
            "track": track[0] if track else "",
            **MORE,
            **dict(zip(MORE, more, strict=False)),
        }
        for (day, start, end, room, speakers, *more), (title, description, *track) in zip(
            slots, texts, strict=True
        )
    ]


MORE = {"capacity": None, "language_spoken": "", "interpreted_into": [], "link": ""}
