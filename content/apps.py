from django.apps import AppConfig
from django.db.models.signals import post_delete
from django.utils.translation import gettext_lazy as _


class ContentConfig(AppConfig):
    name = "content"
    verbose_name = _("Content")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from wagtail.signals import page_published, page_unpublished

        from content.originals import hand_on, settle

        page_published.connect(settle, dispatch_uid="content.originals.settle")
        page_unpublished.connect(settle, dispatch_uid="content.originals.settle")
        post_delete.connect(hand_on, dispatch_uid="content.originals.hand_on")
