"""What events can be narrowed by, beside what every listing has."""

from django.conf import settings
from django.db.models import F, OuterRef, Q, Subquery, Sum, TextField, Value
from django.db.models.functions import Cast, Coalesce, Concat
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events.models.registration import Registration
from events.models.taking_part import RegistrationBy
from network.facets import EVERYWHERE, Facet, language_name

IN_PERSON, ONLINE, FREE = "in-person", "online", "yes"
WAYS = {IN_PERSON: _("In person"), ONLINE: _("Online")}
MOVED_ONLINE = "moved-online"  # the status; a card's state


def ways(value):
    """How one can attend: of ``attendance`` and state, as the column below has them.

    >>> ways("mixed ")
    ('in-person', 'online')
    """
    attendance, _space, state = (value or " ").partition(" ")
    if state == MOVED_ONLINE or attendance == "online":
        return (ONLINE,)
    return (IN_PERSON, ONLINE) if attendance == "mixed" else (IN_PERSON,)


def attended(pages, way):
    """Of PartnerPages that are events, those that one can attend in this ``way``."""
    moved = Q(state=MOVED_ONLINE)
    if way == ONLINE:
        return pages.filter(moved | Q(eventpage__attendance__in=["online", "mixed"]))
    return pages.filter(~moved, eventpage__attendance__in=["offline", "mixed"])


def spoken(pages, language):
    """Of PartnerPages that are events, those where ``language`` is spoken."""
    # JSON has no common way to look into a list: both engines give its text with this in it.
    listed = Cast("eventpage__languages_spoken", TextField())
    return pages.alias(spoken_text=listed).filter(spoken_text__contains=f'"{language}"')


def with_free_places(pages, _code=FREE):
    """Of PartnerPages that are events, those that one can register for here and get a place.

    Registration may open later. Whoever holds a place for a set time has it.
    """
    taken = (
        Registration.objects.taking_places()
        .filter(event=OuterRef("translation_key"))
        .order_by()
        .values("event")
        .annotate(taken=Sum("places"))
        .values("taken")
    )
    now = timezone.now()
    still_open = Q(eventpage__registration_closes=None) | Q(eventpage__registration_closes__gt=now)
    pages = pages.filter(
        still_open,
        ~Q(state="cancelled"),
        eventpage__registration=RegistrationBy.HERE,
        eventpage__listed_end__gte=now,
    )
    unlimited = Q(eventpage__capacity=None)
    return pages.filter(unlimited | Q(eventpage__capacity__gt=Coalesce(Subquery(taken), 0)))


SPOKEN = Facet(
    "spoken",
    _("Language spoken"),
    "eventpage__languages_spoken",
    language_name,
    codes=tuple(code for code, _name in settings.LANGUAGES if not code.endswith("-simple")),
    values=lambda languages: tuple(languages or ()),
    narrow=spoken,
)
HOW = Facet(
    "how",
    _("How to attend"),
    Concat(F("eventpage__attendance"), Value(" "), F("state")),
    lambda code, _language: str(WAYS[code]),
    codes=tuple(WAYS),
    values=ways,
    narrow=attended,
)
PLACES = Facet(
    "free",
    _("Places"),
    label_of=lambda _code, _language: str(_("With free places")),
    codes=(FREE,),
    narrow=with_free_places,
)
COUNTRY, KIND, TOPIC, TARGET_GROUP, WRITTEN = EVERYWHERE
OF_EVENTS = (COUNTRY, KIND, TOPIC, TARGET_GROUP, SPOKEN, HOW, PLACES, WRITTEN)
