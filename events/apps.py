from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class EventsConfig(AppConfig):
    name = "events"
    verbose_name = _("Events")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self):
        from wagtail.signals import page_unpublished

        from events import pdf  # noqa: F401  its check
        from events.forms import EventPageForm
        from events.models import EventPage
        from events.taking_part.changes import taken_down

        EventPage.base_form_class = EventPageForm  # models import no forms
        page_unpublished.connect(taken_down, dispatch_uid="events.taken_down")
