"""The formats of files: a Sheet to bytes, and back, known by what the file holds."""

from translation.files.po import PO
from translation.files.units import Sheet, text_of
from translation.files.xliff import XLIFF_1, XLIFF_2, read_xliff

FORMATS = {"po": PO, "xliff-1.2": XLIFF_1, "xliff-2.0": XLIFF_2}


def read(data: bytes) -> list[Sheet]:
    """The Sheets in a file of any format, one for each page. Raises Unreadable."""
    text = text_of(data)
    return read_xliff(text) if text.lstrip().startswith("<") else PO.read(text)
