"""Structure pages that a new language was given in another language's words: work to do.

Such a page is live from the first moment, so that its address is there. Its Work has no
``published_at`` until somebody has translated it: that is what readers are told.
"""

from django.db import transaction
from django.db.models.signals import post_save
from wagtail.models import Page
from wagtail_localize.models import Translation

from content.languages import language_added
from content.models import BasePage
from content.reader import structure_types
from content.tasks import retrying_task
from network.models import Country
from translation.adopt import translate_by_hand
from translation.follow import follow, settle, take_stock
from translation.models import Work


def watch() -> None:
    """Look whenever a language or a country is added."""
    language_added.connect(look_for_copies, dispatch_uid="translation.copies")
    post_save.connect(look_for_copies, sender=Country, dispatch_uid="translation.copies.country")


def look_for_copies(sender, created=True, **_signal) -> None:
    """Receiver of ``language_added``, and of ``post_save`` of Country."""
    if created:
        transaction.on_commit(register_copies.enqueue)


@retrying_task()
def register_copies() -> None:
    """Register every structure page that is no translation yet as a translation to be made."""
    pages = list(Page.objects.filter(content_type__in=structure_types(), live=True).specific())
    keys = {page.translation_key for page in pages}
    rows = Translation.objects.filter(source__object_id__in=keys)
    known = set(rows.values_list("source__object_id", "target_locale"))
    copies = {}
    for page in pages:
        if (page.translation_key, page.locale_id) not in known and not _is_original(page):
            copies.setdefault(page.translation_key, []).append(page)
    for page in pages:
        if _is_original(page) and page.translation_key in copies:
            _register(page, copies[page.translation_key])


def _is_original(page):
    return page.locale_id == page.original_locale_id


@transaction.atomic
def _register(page: BasePage, copies: list) -> None:
    source = follow(page).source
    translate_by_hand([(page, copies)], copied=True)
    take_stock(source, page)
    locales = [copy.locale_id for copy in copies]
    for work in Work.objects.filter(original=source.pk, locale__in=locales, missing__gt=0):
        work.published_at, work.published_digest, work.step = None, "", Work.Step.WORK
        settle(work).save()
