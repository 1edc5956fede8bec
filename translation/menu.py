"""The way into the workspace, for whoever may use it."""

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
