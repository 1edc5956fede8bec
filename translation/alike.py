"""What a translation has alike with its original, its slug and its expiry date, stays alike.

When an original gets another one, so do the translations that had the same; one that had its
own keeps it, as a slug in its own language. The page editor asks beside each of the two
(``alike_panel``); without an answer, as from a script, they follow. ``content.moved`` keeps the
old addresses of all.
"""

import json

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest
from wagtail.coreutils import find_available_slug
from wagtail.log_actions import get_active_log_context
from wagtail.models import Page, PageLogEntry

from content.models import BasePage
from translation.together import FIELD, LEAVE, TOO, Followers, is_original, split

ALIKE = ("slug", "expire_at")


def field(name: str) -> str:
    """What the answer for ``name`` is called in the form."""
    return f"{FIELD}-{name}"


def hear(request: HttpRequest, page: Page) -> None:
    """Hook ``before_edit_page``: the draft keeps the answers, whoever publishes it and when."""
    if request.method == "POST" and isinstance(page, BasePage):
        page.alone = [
            name
            for name in ALIKE
            if request.POST.get(field(name), LEAVE if name in page.alone else TOO) == LEAVE
        ]


def followers(row: Page, name: str, user) -> Followers:
    """The other editions that have the same ``name`` as ``row``, an original as it is saved."""
    same = {name: getattr(row, name), "translation_key": row.translation_key}
    return split(Page.objects.filter(**same).exclude(pk=row.pk), "can_publish", user)


def follow(sender, instance, update_fields=None, **_signal) -> None:
    """Receiver of ``pre_save``: in the transaction that saves the original."""
    if not issubclass(sender, Page) or not instance.pk:
        return
    names = [name for name in ALIKE if name in (update_fields or ALIKE)]
    row = Page.objects.filter(pk=instance.pk).first() if names else None
    names = [name for name in names if row and getattr(row, name) != getattr(instance, name)]
    if not names or not is_original(instance.specific):
        return
    user = _person(instance)
    for name in names:
        if name in getattr(instance, "alone", ()):
            continue
        for edition in followers(row, name, user).allowed:
            # The original's draft is a row that is not live; it changes nothing that is.
            if instance.live or not edition.live:
                _give(edition.specific, name, getattr(instance, name))


def _person(page):
    """Who publishes ``page``: now, or by the schedule that is due; None for a script."""
    scheduled = PageLogEntry.objects.filter(
        revision=page.live_revision_id or 0, action="wagtail.publish.schedule"
    )
    return get_active_log_context().user or getattr(scheduled.first(), "user", None)


def _give(edition, name, value):
    old = json.loads(json.dumps(getattr(edition, name), cls=DjangoJSONEncoder))
    if name == "slug":
        value = find_available_slug(edition.get_parent(), value)
    setattr(edition, name, value)
    edition.save(clean=False, update_fields=[name, "url_path"])
    # A draft that is published later must not bring the old one back.
    for revision in edition.revisions.filter(pk__gte=edition.live_revision_id or 0):
        if revision.content.get(name) == old:
            revision.content[name] = value
            revision.save(update_fields=["content"])
