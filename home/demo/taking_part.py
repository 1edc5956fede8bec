"""Two coming events that people register for, and examples of people who have.

Nobody here exists: names are "Example person 3", addresses of example.org, which is
reserved for examples and takes no mail.
"""

from datetime import timedelta

from django.utils import timezone

from events.models import EventRecord, Registration, RegistrationBy, StandardQuestion
from home.demo.things import When, key_of

State = Registration.Status

VISIT = {
    "registration": RegistrationBy.HERE,
    "registration_opens": When(-20, "09:00"),
    "capacity": 10,
    "group_limit": 4,
    "standard_questions": [
        StandardQuestion.ORGANISATION,
        StandardQuestion.COUNTRY,
        StandardQuestion.ACCESS,
        StandardQuestion.FOOD,
        StandardQuestion.PHOTO,
    ],
}
CONFERENCE = {
    "registration": RegistrationBy.HERE,
    "registration_opens": When(-10, "09:00"),
    "registration_closes": When(22, "18:00"),
    "capacity": 80,
    "group_limit": 6,
    "standard_questions": list(StandardQuestion.values),
}


def _questions(how, room, online, bring, explained):
    required = {"help": "", "required": True}
    return [
        ("choice", {"question": how, "options": [room, online], **required}),
        ("text", {"question": bring, "help": explained, "required": False}),
    ]


QUESTIONS = {
    "lv": _questions(
        "Kā jūs piedalīsieties?",
        "Zālē Valmierā",
        "Tiešsaistē",
        "Ko jūs gribētu likt uz galda?",
        "Jautājumu, pieredzi vai lietu, ko parādīt citiem.",
    ),
    "en": _questions(
        "How will you take part?",
        "In the hall in Valmiera",
        "Online",
        "What would you like to put on the table?",
        "A question, an experience, or a thing to show to others.",
    ),
    "de": _questions(
        "Wie nehmen Sie teil?",
        "Im Saal in Valmiera",
        "Online",
        "Was möchten Sie auf den Tisch legen?",
        "Eine Frage, eine Erfahrung oder etwas zum Zeigen.",
    ),
    "lt": _questions(
        "Kaip dalyvausite?",
        "Salėje Valmieroje",
        "Nuotoliu",
        "Ką norėtumėte padėti ant stalo?",
        "Klausimą, patirtį ar daiktą, kurį parodysite kitiems.",
    ),
    "et": _questions(
        "Kuidas te osalete?",
        "Saalis Valmieras",
        "Veebis",
        "Mida sooviksite lauale panna?",
        "Küsimuse, kogemuse või asja, mida teistele näidata.",
    ),
    "en-simple": _questions(
        "How do you want to take part?",
        "In the hall in Valmiera",
        "On the internet",
        "What do you want to talk about?",
        "You can ask a question. You can also show something to others.",
    ),
    "lv-simple": _questions(
        "Kā jūs gribat piedalīties?",
        "Zālē Valmierā",
        "Internetā",
        "Par ko jūs gribat runāt?",
        "Jūs varat uzdot jautājumu. Jūs varat arī kaut ko parādīt citiem.",
    ),
}

# Of each event: status, places, language, country, sessions by number.
EXAMPLES = {
    "visit-liepa": [
        (State.CONFIRMED, 4, "de", "DE", ()),
        (State.CONFIRMED, 4, "en", "SE", ()),
        (State.CONFIRMED, 1, "lv", "LV", ()),
        (State.WAITING, 3, "lv", "LV", ()),
        (State.WAITING, 2, "lt", "LT", ()),
    ],
    "conference-vidzeme": [
        (State.CONFIRMED, 5, "lv", "LV", (2,)),
        (State.CONFIRMED, 2, "et", "EE", (2, 5)),
        (State.CONFIRMED, 1, "lv", "LV", (4,)),
        (State.CANCELLED, 1, "en", "DK", ()),
        (State.CONFIRMED, 3, "de", "DE", (3, 5)),
    ],
}


def register_examples(sessions_of) -> int:
    """Register the examples where nobody is registered yet; returns how many were.

    ``sessions_of(name)`` are the translation keys of the sessions of the thing ``name``.
    """
    made = 0
    for name, people in EXAMPLES.items():
        record, _new = EventRecord.objects.get_or_create(event_key=key_of(name))
        if record.registrations.exists():
            continue
        sessions = sessions_of(name)
        rows = [_row(record, n, person, sessions) for n, person in enumerate(people, start=1)]
        made += len(Registration.objects.bulk_create(rows))
    return made


def _row(record, number, person, sessions):
    status, places, language, country, chosen = person
    address, at = f"example.person.{number}@example.org", timezone.now() - timedelta(days=5)
    return Registration(
        event=record,
        status=status,
        places=places,
        name=f"Example person {number}",
        others=[f"Example companion {number}.{other}" for other in range(1, places)],
        email=address,
        email_key=address,
        language=language,
        country=country,
        sessions=[sessions[position] for position in chosen],
        photo_consent=number % 2 == 0,
        email_confirmed_at=at,
        queued_at=at + timedelta(minutes=number) if status == State.WAITING else None,
        ended_at=at if status == State.CANCELLED else None,
    )
