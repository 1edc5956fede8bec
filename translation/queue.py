"""What is left in a language, in the order in which readers need it.

First coming events by date, then what is read most, then what is newest.
"""

from datetime import timedelta

from django.core.cache import cache
from django.core.paginator import Paginator
from django.db.models import Case, Count, Exists, F, FilteredRelation, OuterRef, Q, Sum, Value, When
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.auth import permission_denied
from wagtail.models import Locale, Page

from content.reader import structure_types
from content.templatetags.languages import language_name
from translation import rights
from translation.allowed import Allowed
from translation.cells import cells_of
from translation.claims import is_old
from translation.menu import head
from translation.models import Language, Original, Work

A_PAGE = 25
MANY = 1_000  # pages; numbers of more than these are kept
KEPT = 60  # seconds
MOST_READ = ("-reads", "-changed_at", "-pk")
UNFINISHED = [Work.State.STARTED, Work.State.OUTDATED, Work.State.MACHINE]
WORDS_AN_HOUR = 250  # translated and read again, by a practised volunteer
ROUNDED = 5  # minutes


def waiting(user, locale: Locale):
    """Originals that ``user`` may read and that need work in ``locale``, the most needed first.

    Each has ``left``, the words that wait.
    """
    now, here = timezone.now(), Q(here__translation__enabled=True)
    originals = _here(user, locale)
    live = Page.objects.filter(
        translation_key=OuterRef("source__object_id"), locale=locale, live=True
    )
    by_hand = Exists(live) & ~Q(source__specific_content_type__in=structure_types())
    unfinished = Q(here__state__in=UNFINISHED) | Q(
        here__state=Work.State.TRANSLATED, here__words_left__gt=0
    )
    missing = Q(here__pk=None) | Q(here__translation__enabled=False)
    coming = Q(starts__gte=now)
    return originals.filter((here & unfinished) | (missing & ~by_hand)).order_by(
        Case(When(coming, then=Value(0)), default=Value(1)),
        Case(When(coming, then=F("starts"))),
        *MOST_READ,
    )


class InTurn:
    """Querysets one after another, to be cut into pages: each is sorted by its own index."""

    def __init__(self, *parts):
        self.parts = parts

    def __getitem__(self, cut: slice) -> list[Original]:
        start = cut.start or 0
        found, wanted = [], cut.stop - start
        for part in self.parts:
            found += part[start : start + wanted - len(found)]
            if len(found) == wanted:
                break
            start = 0 if found else start - part.count()
        return found


def in_turn(found):
    """``waiting`` in its order, without sorting all of it for one page."""
    now = timezone.now()
    coming = found.filter(starts__gte=now).order_by("starts", *MOST_READ)
    others = found.filter(Q(starts=None) | Q(starts__lt=now)).order_by(*MOST_READ)
    return InTurn(coming, others)


def claimed(user, locale: Locale):
    """What ``user`` has claimed, the next due first."""
    mine = _here(user, locale).filter(here__claimed_by=user)
    return mine.order_by(F("here__due").asc(nulls_last=True), "here__claimed_at", "pk")


def in_review(user, locale: Locale):
    """What is handed in, the longest waiting first."""
    found = _here(user, locale).filter(here__state=Work.State.REVIEW)
    return found.order_by("here__handed_in_at", "pk")


def _here(user, locale):
    """Readable Originals of other languages, with ``here``, their Work in ``locale``."""
    here = FilteredRelation("works", condition=Q(works__locale=locale))
    left = Case(When(here__translation__enabled=True, then="here__words_left"), default="words")
    return (
        rights.readable(user)
        .exclude(source__locale=locale)
        .annotate(here=here)
        .annotate(left=left)
        .select_related("source__locale", "page")
    )


LISTS = {"": waiting, "mine": claimed, "review": in_review}


def estimate(words: int) -> timedelta:
    """How long ``words`` take, to five minutes: at 250 words an hour."""
    minutes = -(-words * 60 // WORDS_AN_HOUR)
    return timedelta(minutes=-(-minutes // ROUNDED) * ROUNDED)


def in_hours(words: int) -> str:
    """``estimate`` as people say it: "25 min", "3 h 20 min"; from ten hours on, hours alone."""
    minutes = int(estimate(words).total_seconds() // 60)
    hours, rest = divmod(minutes, 60)
    values = {"hours": hours + (rest >= 30 and hours >= 10), "minutes": rest}
    if hours >= 10 or (hours and not rest):
        return _("%(hours)s h") % values
    return (_("%(hours)s h %(minutes)s min") if hours else _("%(minutes)s min")) % values


def default_languages(user) -> list[Locale]:
    """The languages of ``user``; all for who has none, as they have pages of their own."""
    return rights.languages_of(user) or list(Locale.objects.order_by("language_code"))


def first(request):
    """Where the menu leads: the queue of the person's own language."""
    if not rights.may_use_workspace(request.user):
        return permission_denied(request)
    own = rights.languages_of(request.user)
    if not own:
        return redirect("translate_overview")
    wanted = getattr(request.user, "language", "")
    codes = [locale.language_code for locale in own]
    return redirect("translate_queue", wanted if wanted in codes else codes[0])


def queue(request, code):
    """The queue of one language; ``show`` in the address narrows it to "mine" or "review"."""
    if not rights.may_use_workspace(request.user):
        return permission_denied(request)
    locale = get_object_or_404(Locale, language_code=code)
    show = request.GET.get("show", "")
    found = LISTS.get(show, waiting)(request.user, locale)
    numbers = _numbers(found, request.user, locale, show)
    paginator = Paginator(found if show in ("mine", "review") else in_turn(found), A_PAGE)
    paginator.count = numbers["pages"]
    shown = paginator.get_page(request.GET.get("p"))
    title = _("Translate into: %(language)s") % {"language": language_name(code)}
    context = head(title) | {
        "locale": locale,
        "languages": default_languages(request.user),
        "show": show if show in LISTS else "",
        "shows": _shows(request.user, locale),
        "page": shown,
        "rows": list(_rows(request.user, list(shown), locale)),
        "numbers": numbers | {"time": in_hours(numbers["words"])},
        "words_an_hour": WORDS_AN_HOUR,
        "here": request.get_full_path(),
    }
    return render(request, "translation/queue.html", context)


def _numbers(found, user, locale, show):
    """How many pages and words; of many, as they were within the last minute."""
    key = f"translation.queue.{user.pk}.{locale.pk}.{show if show in LISTS else ''}"
    numbers = cache.get(key)
    if numbers is None:
        numbers = found.order_by().aggregate(pages=Count("pk"), words=Coalesce(Sum("left"), 0))
        if numbers["pages"] > MANY:
            cache.set(key, numbers, KEPT)
    return numbers


def _shows(user, locale):
    """``[(show, label)]``: review is for those who review the language, or publish pages in it."""
    shows = [("", _("To do")), ("mine", _("Mine"))]
    own = Language.objects.filter(locale=locale, reviewers__in=user.groups.all())
    if user.is_superuser or not rights.languages_of(user) or own.exists():
        shows.append(("review", _("In review")))
    return shows


def _rows(user, originals: list[Original], locale):
    """What a row shows: its cell, and what ``user`` may do with it."""
    cells, allowed = cells_of(originals, [locale]), Allowed(user, originals)
    now = timezone.now()
    for original in originals:
        cell = cells[original.pk][locale.pk]
        work = cell.work
        publishes = allowed.may_publish(original, locale)
        mine = bool(work) and work.claimed_by_id == user.pk
        yield {
            "original": original,
            "cell": cell,
            "coming": bool(original.starts and original.starts >= now),
            "time": in_hours(original.left),
            "translates": publishes or allowed.may_translate(original, locale),
            "publishes": publishes and bool(work),
            "mine": mine,
            "releases": mine or (publishes and bool(work) and is_old(work)),
            "late": bool(work and work.due and work.due < now.date()),
        }


urls = [
    path("translate/", first, name="translate"),
    path("translate/queue/<str:code>/", queue, name="translate_queue"),
]
