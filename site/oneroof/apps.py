from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OneRoofConfig(AppConfig):
    name = "oneroof"
    verbose_name = _("Operations")

    def ready(self) -> None:
        from django_tasks.signals import task_finished  # apps are not ready at import

        from content.tasks import try_again_later

        task_finished.connect(try_again_later)
