from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class PeopleConfig(AppConfig):
    name = "people"
    verbose_name = _("People")
    default = True


class WagtailUsersConfig(WagtailUsersAppConfig):
    """Wagtail's user screens, with this platform's fields."""

    user_viewset = "people.viewsets.UserViewSet"
