from django.apps import AppConfig
from django.db.models.signals import post_delete
from django.utils.translation import gettext_lazy as _


class NetworkConfig(AppConfig):
    name = "network"
    verbose_name = _("Network")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from wagtail.models import Page
        from wagtail.signals import post_page_move

        from content.languages import language_added
        from network import admin_rules, counts, moves, search  # noqa: F401  (registers its rules)
        from network.connections import forget
        from network.copy_form import PartnerCopyForm
        from network.forms import PartnerPageForm
        from network.models import CountryPage, PartnerPage
        from network.own_media import OwnMediaForm
        from network.rights import grant_all

        CountryPage.base_form_class = OwnMediaForm  # models import no forms
        PartnerPage.base_form_class = PartnerPageForm
        PartnerPage.copy_form_class = PartnerCopyForm
        language_added.connect(grant_all, dispatch_uid="network.grant_all")
        post_delete.connect(forget, sender=Page, dispatch_uid="network.connections.forget")
        post_page_move.connect(moves.follow, dispatch_uid="network.moves.follow")
        counts.watch()
        search.watch()
