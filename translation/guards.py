"""What an editor may ask of wagtail-localize: its addresses check too little.

It asks for one global permission and sees no page rights. Here, whoever
translates may edit the source and write in the target's section; whoever
publishes translations may publish there. Rules run in ``network.guard``.
"""

from django.http import HttpRequest
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from network.guard import before


@before("wagtail_localize:submit_page_translation")
def may_submit(request: HttpRequest, page_id: int) -> bool:
    """Edit the source, and add to the section in every language that is asked for."""
    page = Page.objects.filter(pk=page_id).first()
    if not page or not page.permissions_for_user(request.user).can_edit():
        return False
    ids = [pk for pk in request.POST.getlist("locales") if pk.isdecimal()]
    return all(_may_add(request.user, page, locale) for locale in Locale.objects.filter(pk__in=ids))


def _may_add(user, page, locale):
    parent = page.get_parent().get_translation_or_none(locale)
    if page.specific_class.is_structure or not parent:
        return False
    return "add" in parent.permissions_for_user(user).permissions


@before("wagtail_localize:submit_snippet_translation")
def snippets_are_for_administrators(request: HttpRequest, **_arguments) -> bool:
    """No content of this platform is a translatable snippet."""
    return False


@before("wagtail_localize:update_translations")
def may_update(request: HttpRequest, translation_source_id: int) -> bool:
    """Edit the source and all its translations; publish them only where one may publish."""
    source = TranslationSource.objects.filter(pk=translation_source_id).first()
    editions = Page.objects.filter(translation_key=source.object_id) if source else ()
    rights = [page.permissions_for_user(request.user) for page in editions]
    if not rights or not all(right.can_edit() for right in rights):
        return False
    publishes = "publish_translations" in request.POST
    return not publishes or all(right.can_publish() for right in rights)


@before(
    "hand_in_translation",
    "wagtail_localize:edit_string_translation",
    "wagtail_localize:edit_override",
    "wagtail_localize:download_pofile",
    "wagtail_localize:upload_pofile",
    "wagtail_localize:machine_translate",
    "wagtail_localize:preview_translation",
    "wagtail_localize:stop_translation",
)
def may_translate(request: HttpRequest, translation_id: int, **_arguments) -> bool:
    """Edit the target page, and see the source that it shows."""
    translation = Translation.objects.select_related("source").filter(pk=translation_id).first()
    if not translation:
        return False
    editions = Page.objects.filter(
        translation_key=translation.source.object_id,
        locale__in=[translation.target_locale_id, translation.source.locale_id],
    )
    rights = [page.permissions_for_user(request.user) for page in editions]
    return bool(rights) and all(right.can_edit() for right in rights)


@before("wagtail_localize:convert_to_alias")
def no_aliases(request: HttpRequest, **_arguments) -> bool:
    """A page is borrowed, never copied: an alias would go live unasked, closed by nothing."""
    return False
