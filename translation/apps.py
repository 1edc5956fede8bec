from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TranslationConfig(AppConfig):
    name = "translation"
    verbose_name = _("Translation")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from translation import guards  # noqa: F401  (registers its rules)
        from translation.drafts import keep_drafts
        from translation.restrictions import keep_restrictions

        keep_restrictions()
        keep_drafts()
