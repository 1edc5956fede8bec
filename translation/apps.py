from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TranslationConfig(AppConfig):
    name = "translation"
    verbose_name = _("Translation")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from django.db.models.signals import post_save, pre_delete, pre_save
        from wagtail.models import Locale
        from wagtail.signals import page_published, post_page_move
        from wagtail_localize.models import StringTranslation

        from translation import alike, copies, follow, heirs, history, notices, publishing, rights
        from translation.addresses import keep_scripts
        from translation.alike_panel import ask
        from translation.drafts import keep_drafts
        from translation.restrictions import keep_restrictions

        keep_restrictions()
        keep_drafts()
        keep_scripts()
        page_published.connect(follow.published, dispatch_uid="translation.follow")
        post_page_move.connect(follow.moved, dispatch_uid="translation.moved")
        heirs.watch()
        pre_save.connect(alike.follow, dispatch_uid="translation.alike")
        ask()
        post_save.connect(rights.make_language, sender=Locale, dispatch_uid="translation.language")
        copies.watch()
        publishing.handed_in.connect(notices.handed_in, dispatch_uid="translation.handed_in")
        publishing.sent_back.connect(notices.sent_back, dispatch_uid="translation.sent_back")
        pre_save.connect(
            history.keep_before_saving, sender=StringTranslation, dispatch_uid="translation.saving"
        )
        pre_delete.connect(
            history.keep_before_deleting,
            sender=StringTranslation,
            dispatch_uid="translation.deleting",
        )
