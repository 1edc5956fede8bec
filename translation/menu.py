"""The way into the workspace, for whoever may use it; the head of its pages."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from translation.rights import may_use_workspace


class WorkspaceMenuItem(MenuItem):
    def is_shown(self, request):
        return may_use_workspace(request.user)


def item() -> MenuItem:
    return WorkspaceMenuItem(
        _("Translations"),
        reverse("translate"),
        name="translate",
        icon_name="wagtail-localize-language",
        order=350,
    )


def head(title: str, *, top: bool = False) -> dict:
    """What every page of the workspace has above its content; ``top`` has nothing above it."""
    above = [] if top else [{"url": reverse("translate_overview"), "label": _("Translations")}]
    return {
        "page_title": title,
        "header_title": title,
        "header_icon": "wagtail-localize-language",
        "breadcrumbs_items": [*above, {"url": "", "label": title}],
    }
