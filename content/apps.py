from django.apps import AppConfig
from django.db.models.signals import post_delete
from django.utils.translation import gettext_lazy as _


class ContentConfig(AppConfig):
    name = "content"
    verbose_name = _("Content")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from wagtail.signals import (
            page_published,
            page_slug_changed,
            page_unpublished,
            post_page_move,
        )

        from content.moved import keep_old_place, keep_old_slug
        from content.originals import hand_on, settle

        page_published.connect(settle, dispatch_uid="content.originals.settle")
        page_unpublished.connect(settle, dispatch_uid="content.originals.settle")
        post_delete.connect(hand_on, dispatch_uid="content.originals.hand_on")
        page_slug_changed.connect(keep_old_slug, dispatch_uid="content.moved.slug")
        post_page_move.connect(keep_old_place, dispatch_uid="content.moved.place")
