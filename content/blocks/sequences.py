"""Blocks of things in order, and of numbers: steps, milestones, results, resources."""

from datetime import date
from decimal import Decimal

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import (
    CharBlock,
    DateBlock,
    DecimalBlock,
    IntegerBlock,
    ListBlock,
    RichTextBlock,
    StructBlock,
    TextBlock,
)


class MilestoneBlock(StructBlock):
    """A dated step of an initiative's journey."""

    date = DateBlock(label=_("Date"))
    title = CharBlock(label=_("What happened"), max_length=120)
    text = TextBlock(label=_("In a few words"), required=False, max_length=400)

    facts = ("date",)

    class Meta:
        icon = "date"
        label = _("Milestone")
        description = _("Something that happened on the way, with its date.")
        template = "content/blocks/milestone_block.html"
        preview_value = {"date": date(2020, 5, 1), "title": "The café opened", "text": ""}


class ResultBlock(StructBlock):
    """A number that shows what changed: "14 people found work, June 2021"."""

    number = DecimalBlock(label=_("Number"), max_digits=12, decimal_places=2)
    unit = CharBlock(
        label=_("Unit"), max_length=40, help_text=_("For example: people, euro, meals")
    )
    date = DateBlock(label=_("Counted on"))
    text = CharBlock(label=_("What it counts"), max_length=160)

    facts = ("number", "date")

    class Meta:
        icon = "table"
        label = _("Result")
        description = _("A number that shows what changed.")
        template = "content/blocks/result_block.html"
        preview_value = {
            "number": Decimal(14),
            "unit": "people",
            "date": date(2021, 6, 1),
            "text": "found work (example)",
        }


class ResourceBlock(StructBlock):
    """What a practice needs, and how much of it."""

    what = CharBlock(label=_("What is needed"), max_length=160)
    amount = DecimalBlock(label=_("How much"), required=False, max_digits=12, decimal_places=2)
    unit = CharBlock(label=_("Unit"), required=False, max_length=40)

    facts = ("amount",)

    class Meta:
        icon = "clipboard-list"
        label = _("Resource")
        description = _("What is needed to do the same, and how much of it.")
        template = "content/blocks/resource_block.html"
        preview_value = {"what": "A kitchen", "amount": Decimal(20), "unit": "m²"}


class StepBlock(StructBlock):
    """One step of a tool, in order."""

    title = CharBlock(label=_("Step"), max_length=120)
    text = RichTextBlock(label=_("How it is done"))
    minutes = IntegerBlock(label=_("Minutes"), required=False, min_value=1)

    facts = ("minutes",)

    class Meta:
        icon = "list-ol"
        label = _("Step")
        description = _("One step, with how it is done and how long it takes.")
        template = "content/blocks/step_block.html"
        preview_value = {
            "title": "Draw the street",
            "text": "<p>Everybody draws the places they go to.</p>",
            "minutes": 20,
        }


class StepsBlock(StructBlock):
    """Steps of something that readers can do themselves."""

    steps = ListBlock(StepBlock(), label=_("Steps"), min_num=2)

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        description = _("What to do, in order.")
        group = _("Words")
        template = "content/blocks/steps_block.html"

    def get_preview_value(self):
        step = self.child_blocks["steps"].child_block.get_preview_value()
        return self.normalize({"steps": [step, step]})
