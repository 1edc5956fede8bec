"""The numbers of events for a report to the funder: who registered, who came, what was learnt.

Numbers are of people, so that a group of five is five. They stand on what remains once
names are erased: status, places, country, language, check-in. Feedback counts only for events
where enough people have answered.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Count, Q, Sum
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.text import normalize_newlines
from django.utils.translation import gettext as _
from wagtail.rich_text import get_text_for_indexing

from content.reader import Reader
from content.templatetags.languages import language_name
from events.models import EventPage, Feedback, Occurrence, Registration, Status
from events.running.attendance import people_by_date
from events.taking_part.feedback import FEWEST, SCALES
from network.models import TaggedConcept
from network.models.concepts import Scheme
from network.models.country import country_name

LEFT = {  # what remains of an event, by fields of its kinds
    "lessons": "text",
    "decisions": "text",
    "materials": "titles",
    "recordings": "titles",
}


@dataclass
class Numbers:
    """People: ``registered`` have or had a confirmed place, ``came`` were checked in.

    ``countries`` and ``languages`` are ``{name: [registered, came]}``; "" is not told.
    ``feedback`` is ``{question: [sum of marks, number of marks]}``.
    """

    registered: int = 0
    came: int = 0
    cancelled: int = 0
    countries: dict = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    languages: dict = field(default_factory=lambda: defaultdict(lambda: [0, 0]))
    feedback: dict = field(default_factory=lambda: defaultdict(lambda: [0, 0]))

    def add(self, other):
        self.registered += other.registered
        self.came += other.came
        self.cancelled += other.cancelled
        for name in ("countries", "languages", "feedback"):
            mine = getattr(self, name)
            for key, (first, second) in getattr(other, name).items():
                mine[key] = [mine[key][0] + first, mine[key][1] + second]

    def averages(self) -> list[tuple]:
        """``[(question, average from 1 to 5, number of marks)]``."""
        return [
            (str(SCALES[name]), total / number, number)
            for name, (total, number) in self.feedback.items()
        ]

    def by_size(self, name) -> list[tuple]:
        """``[(country or language, registered, came)]``, the most first, what is not told last."""
        rows = [(key or _("not told"), *pair) for key, pair in getattr(self, name).items()]
        return sorted(rows, key=lambda row: (row[0] == _("not told"), -row[1], row[0]))


@dataclass
class EventReport:
    """One event; words are those of the edition nearest to the reader. Days are of its zone."""

    page: EventPage
    title: str
    kind: str
    first: date
    last: date
    dates: int
    place: str
    topics: list[str]
    target_groups: list[str]
    left: list[tuple[str, str]]  # (what it is called, its text)
    numbers: Numbers


@dataclass
class Report:
    """Events with their numbers together; ``topics`` and ``target_groups`` are Counters.

    ``by_date`` is ``[(day, people who came)]`` of one series.
    """

    events: list[EventReport]
    by_date: list[tuple[date, int]] = field(default_factory=list)

    def __post_init__(self):
        self.numbers = Numbers()
        self.topics: Counter = Counter()
        self.target_groups: Counter = Counter()
        for event in self.events:
            self.numbers.add(event.numbers)
            self.topics.update(event.topics)
            self.target_groups.update(event.target_groups)

    @property
    def held(self) -> int:
        """How many dates took place, a series counted date by date."""
        return sum(event.dates for event in self.events)


def of_event(page, language) -> Report:
    """The report of the event that ``page`` is an edition of, whenever it was."""
    dates = people_by_date(_took_place().filter(event=page.translation_key))
    report = _report({page.translation_key: len(dates)}, [page], language)
    if page.repeats:
        days = [(each.start.astimezone(page.zone).date(), each.people) for each in dates]
        report.by_date = days
    return report


def of_year(country, year: int, language) -> Report:
    """What took place in ``country``'s section in ``year``, by the clock of each event.

    Of a series its dates of that year count, and the people who registered in it.
    """
    pages = _held_in(country).filter(_around(year))
    pages = {page.translation_key: page for page in pages.distinct()}
    dates: Counter = Counter()
    for key, start in _took_place().filter(event__in=pages).values_list("event", "start"):
        if start.astimezone(pages[key].zone).year == year:
            dates[key] += 1
    chosen = sorted((pages[key] for key in dates), key=lambda page: (page.start, page.pk))
    return _report(dates, chosen, language, year)


def years_of(country) -> list[int]:
    """The years in which something took place, the latest first."""
    keys = _held_in(country).values("translation_key")
    starts = _took_place().filter(event__in=keys)
    return [day.year for day in starts.datetimes("start", "year", order="DESC")]


def _took_place():
    """Dates that were held, or are just now."""
    return Occurrence.objects.filter(cancelled=False, start__lte=timezone.now())


def _held_in(country):
    pages = EventPage.objects.live().in_country(country.code)
    return pages.exclude(status__in=[Status.CANCELLED, Status.POSTPONED])


def _around(year):
    """Dates of ``year`` by any clock; held to the event's own afterwards."""
    keys = Occurrence.objects.filter(
        start__gte=f"{year - 1}-12-31T00:00Z", start__lt=f"{year + 1}-01-02T00:00Z"
    )
    return Q(translation_key__in=keys.values("event"))


def _report(dates, pages, language, year=None):
    keys = [page.translation_key for page in pages]
    numbers = _numbers(pages, language, year)
    tagged = _concepts(pages, language)
    editions = EventPage.objects.filter(translation_key__in=keys).best_for(Reader(language))
    nearest = {page.translation_key: page for page in editions.specific()}
    events = []
    for page in pages:
        key = page.translation_key
        shown = nearest.get(key) or page.specific
        first, last = page.local_start.date(), page.local_end.date()
        if page.repeats:
            first, last = shown.local_start.date(), shown.shown_end.date()
        events.append(
            EventReport(
                page=page,
                title=shown.title,
                kind=str(type(shown)._meta.verbose_name),
                first=first,
                last=last,
                dates=dates.get(key, 0),
                place=shown.venue or shown.place,
                topics=tagged[key][Scheme.TOPIC],
                target_groups=tagged[key][Scheme.TARGET_GROUP],
                left=list(left_of(shown)),
                numbers=numbers[key],
            )
        )
    return Report(events)


def left_of(page):
    """``(name, text)`` of what the page says after the event, where it says something."""
    for name, kind in LEFT.items():
        value = getattr(page, name, None)
        if not value:
            continue
        if kind == "text":
            said = strip_tags(get_text_for_indexing(value))
        else:
            said = "\n".join(block.value["title"] for block in value)
        if said.strip():
            label = str(page._meta.get_field(name).verbose_name)
            yield label[:1].upper() + label[1:], normalize_newlines(said).strip()


def _concepts(pages, language):
    """``{event key: {scheme: [label]}}``; a concept that was merged is the one that it is now."""
    keys = {page.pk: page.translation_key for page in pages}
    found = {key: {scheme: [] for scheme in Scheme} for key in keys.values()}
    rows = TaggedConcept.objects.filter(content_object__in=keys).order_by("pk")
    for row in rows.select_related("tag__merged_into"):
        concept = row.tag.merged_into or row.tag
        if concept.status == concept.Status.APPROVED:
            labels = found[keys[row.content_object_id]][concept.scheme]
            label = concept.label_in(language)
            if label not in labels:
                labels.append(label)
    return found


def _numbers(pages, language, year):
    """``{event key: Numbers}``. Two queries."""
    found = {page.translation_key: Numbers() for page in pages}
    whole = [page.translation_key for page in pages if not (year and page.repeats)]
    of_year = Q(event__in=found, created_at__year=year) if year else Q()
    rows = Registration.objects.filter(Q(event__in=whole) | of_year).filter(event__in=found)
    state = Registration.Status
    counted = rows.order_by().values("event", "status", "country", "language")
    for row in counted.annotate(
        people=Sum("places"), came=Sum("places", filter=Q(checked_in_at__isnull=False), default=0)
    ):
        numbers = found[row["event"]]
        if row["status"] == state.CANCELLED:
            numbers.cancelled += row["people"]
        if row["status"] != state.CONFIRMED:
            continue
        numbers.registered += row["people"]
        numbers.came += row["came"]
        country = country_name(row["country"], language) if row["country"] else ""
        for pair in (numbers.countries[country], numbers.languages[language_name(row["language"])]):
            pair[0] += row["people"]
            pair[1] += row["came"]
    _add_feedback(found)
    return found


def _add_feedback(found):
    enough = Feedback.objects.filter(event__in=found).order_by().values("event")
    enough = enough.annotate(number=Count("pk")).filter(number__gte=FEWEST).values("event")
    marks = defaultdict(lambda: defaultdict(list))
    for event, answers in Feedback.objects.filter(event__in=enough).values_list("event", "answers"):
        for name in SCALES:
            if mark := answers.get(name):
                marks[event][name].append(mark)
    for event, given in marks.items():
        for name, numbers in given.items():
            if len(numbers) >= FEWEST:
                found[event].feedback[name] = [sum(numbers), len(numbers)]
