"""What the form of an event shows beside its fields."""

from django.utils.translation import get_language
from wagtail.admin.panels import Panel


class SeriesPanel(Panel):
    """The rule of a series as it was saved, in words, with the next dates."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "events/admin/series.html"

        def is_shown(self):
            return bool(self.instance.pk and self.instance.repeats)

        def get_context_data(self, parent_context=None):
            from events import times  # it imports the models, which name this panel

            return super().get_context_data(parent_context) | {
                "page": self.instance,
                "when": times.when(self.instance, get_language()),
            }
