from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NetworkConfig(AppConfig):
    name = "network"
    verbose_name = _("Network")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from content.languages import language_added
        from network.rights import grant_all

        language_added.connect(grant_all, dispatch_uid="network.grant_all")
