from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OneRoofConfig(AppConfig):
    name = "oneroof"
    verbose_name = _("Operations")
