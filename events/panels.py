"""What the form of an event shows beside its fields."""

from django.utils.translation import get_language
from wagtail.admin.panels import MultiFieldPanel, Panel


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


class SeriesFields(MultiFieldPanel):
    """The fields of a series, folded away where the event takes place once."""

    class BoundPanel(MultiFieldPanel.BoundPanel):
        def classes(self):
            return super().classes() if self.instance.repeats else ["collapsed"]


class ChecklistPanel(Panel):
    """How far the event is by its checklist, and what is the next to see to."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "events/admin/checklist.html"

        def is_shown(self):
            page = self.instance
            return bool(page.pk and page.locale_id == page.original_locale_id)

        def get_context_data(self, parent_context=None):
            from events.running.checklist import checklist_of  # it imports the models

            items = checklist_of(self.instance)
            return super().get_context_data(parent_context) | {
                "event_key": self.instance.translation_key,
                "done": sum(item.done for item in items),
                "number": len(items),
                "next": next((item.text for item in items if not item.done), ""),
            }
