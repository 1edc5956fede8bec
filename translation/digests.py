"""A mail a day or a week: what is new, outdated or reviewed in a person's languages.

Nothing is sent when there is nothing new. Who is told, and until when, is a row; a worker
claims it before it sends, so that two never send the same. When one dies in the midst of
sending, the mail is sent again under the same Message-ID (see docs/decisions/0021-mail.md).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.core import signing
from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils import timezone, translation
from django_tasks import task
from wagtail.models import Locale, Page

from content.tasks import Retries, retrying_task
from people.models import User
from translation import letters, rights
from translation.models import Digest, Language, Original, Work

PERIODS = {Digest.Every.DAY: timedelta(days=1), Digest.Every.WEEK: timedelta(weeks=1)}
CLAIM_HOLDS = timedelta(minutes=10)
LISTED = 10  # titles in a list; the rest is a number
PATIENCE = Retries(attempts=6, first_wait=timedelta(minutes=1), factor=3)
SALT = "translation.digests"


@dataclass
class News:
    """What happened in one language: Originals, at most ten of each, and how many there are."""

    locale: Locale
    new: list
    outdated: list
    published: list
    review: list
    numbers: dict

    def __bool__(self) -> bool:
        return any(self.numbers.values())


@task()
def send_due() -> int:
    """Enqueue the mails that are due; returns how many. May run at any time."""
    now = timezone.now()
    _know_everybody(now)
    due = Q(pk__in=[])
    for every, period in PERIODS.items():
        due |= Q(every=every, told_until__lte=now - period)
    found = Digest.objects.filter(due, user__is_active=True).exclude(user__email="")
    keys = list(found.order_by("pk").values_list("pk", flat=True))
    for pk in keys:
        send.enqueue(pk)
    return len(keys)


def _know_everybody(now):
    """A row for each translator and reviewer; their first mail is about what comes after it."""
    languages = Language.objects.order_by()
    people = User.objects.filter(
        Q(groups__in=languages.values("translators")) | Q(groups__in=languages.values("reviewers")),
        is_active=True,
    ).distinct()
    unknown = people.exclude(pk__in=Digest.objects.values("pk")).values_list("pk", flat=True)
    rows = [Digest(user_id=pk, told_until=now) for pk in unknown]
    Digest.objects.bulk_create(rows, ignore_conflicts=True)


def digest_of(user) -> Digest:
    """The choice of ``user``, not saved where they never chose."""
    found = Digest.objects.filter(pk=user.pk).first()
    return found or Digest(user=user, told_until=timezone.now())


@retrying_task(retries=PATIENCE)
def send(user_pk: int) -> str:
    """Send one person's mail; returns what became of it. Raises what the mail server says."""
    now = timezone.now()
    digest = _claim(user_pk, now)
    if not digest:
        return "taken"
    try:
        languages = rights.languages_of(digest.user)
        news = [_news(digest.user, locale, digest.told_until) for locale in languages]
        if news := [each for each in news if each]:
            _letter(digest, news).send()
    except BaseException:
        Digest.objects.filter(pk=user_pk).update(claimed_at=None)
        raise
    Digest.objects.filter(pk=user_pk).update(claimed_at=None, told_until=now)
    return "sent" if news else "nothing new"


def _claim(user_pk, now):
    digest = Digest.objects.select_related("user").filter(pk=user_pk).first()
    period = PERIODS.get(digest.every) if digest else None
    if not period or not digest.user.is_active or not digest.user.email:
        return None
    free = Q(claimed_at=None) | Q(claimed_at__lt=now - CLAIM_HOLDS)
    due = Digest.objects.filter(free, pk=user_pk, told_until__lte=now - period)
    return digest if due.update(claimed_at=now) else None


def _news(user, locale: Locale, since: datetime) -> News:
    """What happened in ``locale`` since then, of what ``user`` may read now."""
    originals = rights.readable(user).exclude(source__locale=locale)
    works = Work.objects.filter(original=OuterRef("pk"), locale=locale, translation__enabled=True)
    there = Page.objects.filter(
        translation_key=OuterRef("source__object_id"), locale=locale, live=True
    )
    lists = {
        "new": originals.filter(~Exists(there), page__first_published_at__gte=since),
        "outdated": originals.filter(
            Exists(works.filter(outdated_since__gte=since, state=Work.State.OUTDATED))
        ),
        "published": originals.filter(Exists(works.filter(published_at__gte=since))),
        "review": originals.filter(Exists(works.filter(handed_in_at__gte=since, state="review"))),
    }
    if not Language.objects.filter(locale=locale, reviewers__in=user.groups.all()).exists():
        lists["review"] = Original.objects.none()
    numbers = {name: found.count() for name, found in lists.items()}
    ordered = {
        name: list(
            found.select_related("page", "source__locale").order_by("-changed_at", "-pk")[:LISTED]
        )
        for name, found in lists.items()
    }
    return News(locale, **ordered, numbers=numbers)


def _letter(digest, news):
    token = signing.dumps(digest.pk, salt=SALT)
    with translation.override(letters.language_of(digest.user)):
        quiet = settings.BASE_URL + reverse("translate_quiet", args=[token])
    return letters.letter(
        "translation_digest",
        digest.user,
        about=f"{digest.pk}.{digest.told_until:%Y%m%d%H%M%S}",
        headers={  # RFC 8058: one click, without a question
            "List-Unsubscribe": f"<{quiet}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        },
        news=news,
        daily=digest.every == Digest.Every.DAY,
        address=reverse("translate"),
        by_choice=True,
        quiet=quiet,
    )
