"""One page in all languages: how far each is, who works on it, and where to begin."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.auth import permission_denied
from wagtail.models import Locale, Page

from content.reader import Reader
from translation import rights
from translation.allowed import Allowed
from translation.cells import cells_of
from translation.menu import head


def one_page(request, pk):
    """The page ``pk``, in whichever language; 404 for what the user may not read."""
    if not rights.may_use_workspace(request.user):
        return permission_denied(request)
    page = get_object_or_404(Page, pk=pk)
    originals = rights.readable(request.user).select_related("source__locale", "page")
    original = originals.filter(source__object_id=page.translation_key).first()
    if not original and page.permissions_for_user(request.user).can_edit():
        messages.info(request, _("A page can be translated once it is published."))
        return redirect("wagtailadmin_pages:edit", pk)
    if not original:
        raise Http404
    if original.page_id != pk:
        return redirect("translate_page", original.page_id)
    title = _("Translations: %(title)s") % {"title": original.page.title}
    beneath = rights.readable(request.user).filter(
        page__path__startswith=original.page.path, page__depth__gt=original.page.depth
    )
    locales = list(Locale.objects.order_by("language_code"))
    context = head(title) | {
        "original": original,
        "rows": _rows(request.user, original, locales),
        "beneath": beneath.count(),
        "languages": rights.languages_of(request.user) or locales,
        "here": request.get_full_path(),
    }
    return render(request, "translation/one_page.html", context)


def _rows(user, original, locales):
    """The cell of each language, what ``user`` may do there, and the page's address for readers."""
    cells, allowed = cells_of([original], locales)[original.pk], Allowed(user, [original])
    editions = Page.objects.filter(translation_key=original.source.object_id, live=True)
    live, reader = {page.locale_id: page for page in editions}, Reader(get_language())
    for locale in locales:
        page = live.get(locale.pk)
        yield {
            "cell": cells[locale.pk],
            "translates": allowed.may_translate(original, locale),
            "publishes": allowed.may_publish(original, locale),
            "mine": bool(cells[locale.pk].work) and cells[locale.pk].work.claimed_by_id == user.pk,
            "address": reader.address_in(locale.language_code, page.url_path) if page else "",
        }


urls = [path("translate/page/<int:pk>/", one_page, name="translate_page")]
