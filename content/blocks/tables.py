"""A table with a caption and header cells."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock
from wagtail.contrib.typed_table_block.blocks import (
    TypedTableBlock,
    TypedTableBlockValidationError,
)
from wagtail_localize.segments import StringSegmentValue


class TableBlock(TypedTableBlock):
    """Rows and columns of short texts. Every column has a heading, the table a caption.

    The first cell of a row is its heading. wagtail-localize leaves tables out
    unless a block names its own segments; their paths are ``caption``,
    ``head.<column>`` and ``<row>.<column>``.
    """

    text = CharBlock(label=_("Text"), required=False)

    class Meta:
        icon = "table"
        label = _("Table")
        description = _("Rows and columns with headings, for figures or comparisons.")
        group = _("Words")
        template = "content/blocks/table_block.html"
        preview_value = {
            "columns": [{"type": "text", "heading": h} for h in ("What", "Spring", "Autumn")],
            "rows": [{"values": ["Visitors", "40", "65"]}, {"values": ["Helpers", "6", "9"]}],
            "caption": "The café in numbers (example)",
        }

    def clean(self, table):
        """Raises TypedTableBlockValidationError without a caption or a column's heading."""
        table = super().clean(table)
        if not table.caption:
            raise TypedTableBlockValidationError(
                non_block_errors=[
                    ValidationError(_("Give the table a caption: what does it show?"))
                ]
            )
        if not table.columns or not all(column["heading"] for column in table.columns):
            raise TypedTableBlockValidationError(
                non_block_errors=[ValidationError(_("Give every column a heading."))]
            )
        return table

    def get_context(self, value, parent_context=None):
        return super().get_context(value, parent_context) | {
            "head": [column["heading"] for column in value.columns],
            "rows": [row["values"] for row in value.row_data],
        }

    def get_translatable_segments(self, table):
        texts = {"caption": table.caption}
        texts |= {f"head.{n}": column["heading"] for n, column in enumerate(table.columns)}
        for number, row in enumerate(table.row_data):
            texts |= {f"{number}.{column}": text for column, text in enumerate(row["values"])}
        return [StringSegmentValue(path, text) for path, text in texts.items() if text]

    def restore_translated_segments(self, table, segments):
        for segment in segments:
            text = segment.render_text()
            row, _dot, column = segment.path.partition(".")
            if row == "caption":
                table.caption = text
            elif row == "head":
                table.columns[int(column)]["heading"] = text
            else:
                table.row_data[int(row)]["values"][int(column)] = text
        return table
