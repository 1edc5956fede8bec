"""Who is told at once: reviewers of what is handed in, whoever handed in of what comes back.

And whoever proposed a term, once it is in the glossary.
"""

from urllib.parse import urlencode

from django.db import transaction
from django.urls import reverse

from content.tasks import retrying_task
from people.models import User
from translation.letters import letter, send
from translation.models import Term, Work
from translation.rights import language, may_publish, may_translate


def handed_in(sender, work, user, **_signal) -> None:
    """Receiver of ``publishing.handed_in``."""
    reviewers = language(work.locale).reviewers.user_set.exclude(pk=user.pk)
    for pk in reviewers.order_by("pk").values_list("pk", flat=True):
        _later("translation_handed_in", work, pk, str(user))


def sent_back(sender, work, user, reason, **_signal) -> None:
    """Receiver of ``publishing.sent_back``."""
    if work.handed_in_by_id and work.handed_in_by_id != user.pk:
        _later("translation_sent_back", work, work.handed_in_by_id, str(user), reason)


def _later(kind, work, user_pk, by, reason=""):
    about = work.handed_in_at.isoformat() if work.handed_in_at else ""
    transaction.on_commit(lambda: tell.enqueue(kind, work.pk, user_pk, by, reason, about))


@retrying_task()
def tell(kind: str, work_pk: int, user_pk: int, by: str, reason: str, about: str) -> str:
    """Send one mail; returns what became of it."""
    found = Work.objects.select_related("original__source__locale", "locale")
    work = found.filter(pk=work_pk).first()
    user = User.objects.filter(pk=user_pk, is_active=True).first()
    may = may_publish if kind == "translation_handed_in" else may_translate
    if not work or not user or not user.email or not may(user, work.original, work.locale):
        return "dropped"
    if kind == "translation_handed_in" and work.step != Work.Step.REVIEW:
        return "overtaken"
    address = reverse("translate_edit", args=[work.pk])
    stamp = "".join(character for character in about if character.isalnum())
    send(kind, work, user, about=stamp, by=by, reason=reason, address=address)
    return "sent"


def term_taken(term: Term, user_pk: int) -> None:
    transaction.on_commit(lambda: tell_of_term.enqueue(term.pk, user_pk))


@retrying_task()
def tell_of_term(term_pk: int, user_pk: int) -> str:
    """Send one mail about a term that was taken; returns what became of it."""
    term = Term.objects.filter(pk=term_pk, proposed=False).select_related("target_locale").first()
    user = User.objects.filter(pk=user_pk, is_active=True).first()
    if not term or not user or not user.email:
        return "dropped"
    context = {
        "term": term,
        "into": term.target_locale.language_code,
        "address": f"{reverse('glossary:index')}?{urlencode({'q': term.source})}",
    }
    letter("translation_term", user, about=f"{term.pk}.{user.pk}", **context).send()
    return "sent"
