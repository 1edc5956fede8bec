"""Model fields and rows that the page types share."""

from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import model_from_serializable_data
from wagtail.fields import StreamField


class BlockField(StreamField):
    """A StreamField whose block definitions stay out of migrations.

    Editing a block is then not a migration; a change of stored block data is
    a small tested data migration.
    """

    def deconstruct(self):
        name, _, _, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, "content.fields.BlockField", [[]], kwargs


class CoordinateField(models.DecimalField):
    """WGS 84 degrees with five decimals, about one metre; empty where unknown."""

    def __init__(self, *args, **kwargs):
        kwargs |= {"max_digits": 8, "decimal_places": 5, "null": True, "blank": True}
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, _, args, kwargs = super().deconstruct()
        for key in ("max_digits", "decimal_places", "null", "blank"):
            kwargs.pop(key, None)
        return name, "content.fields.CoordinateField", args, kwargs


class PageRow:
    """A row of a page (a session, a team member): read from a draft without asking for its page.

    modelcluster looks up every foreign key of every row of a draft; the page of a
    row is the one that is being read. ``beside_template`` prints ``row`` where its page is
    shown in two languages; see ``content.beside``.
    """

    beside_template = ""

    @staticmethod
    def in_order(rows) -> list:
        """``rows`` as readers see them one after another."""
        return list(rows)

    @classmethod
    def from_serializable_data(cls, data, check_fks=True, strict_fks=False):
        own = {field.name for field in cls._meta.fields if isinstance(field, ParentalKey)}
        rest = {name: value for name, value in data.items() if name not in own}
        return model_from_serializable_data(cls, rest, check_fks, strict_fks)
