"""Many pages as one zip, out and in: a file for each page, in parts that a request can carry."""

import base64
import io
import tempfile
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import IO

from django.utils.translation import gettext as _
from wagtail.models import Locale

from content.languages import slug_of
from translation.cells import Without, cells_of
from translation.files.sheets import sheet
from translation.files.units import LARGEST, Format, Unreadable
from translation.models import Original

PAGES = 200  # of one parcel; a longer list goes in parts
MOST = 500  # files that may come in at once
UNPACKED = 50 * 1024 * 1024  # bytes of all of them
IN_MEMORY = 5 * 1024 * 1024
LONGEST_NAME = 60
OURS = {Without.WRITTEN, Without.HAND}  # nobody translates these
ZIP = (b"PK\x03\x04", b"PK\x05\x06")


def name_of(original: Original, locale: Locale, format: Format) -> str:
    """``cafe-123.lv.po``: the title, the number of the page, the language."""
    title = slug_of(original.source.object_repr)[:LONGEST_NAME].strip("-") or "page"
    return f"{title}-{original.page_id}.{locale.language_code}.{format.ending}"


def write(originals: Iterable[Original], locale: Locale, format: Format) -> IO[bytes]:
    """A zip of ``originals``, which come with their source, at its beginning.

    On disk where it is large. What is written by hand in ``locale`` is left out.
    """
    originals = list(originals)
    cells = cells_of(originals, [locale])
    parcel = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 (whoever sends it closes it)
    with zipfile.ZipFile(parcel, "w", zipfile.ZIP_DEFLATED) as files:
        for original in originals:
            if cells[original.pk][locale.pk].state not in OURS:
                name = f"{locale.language_code}/{name_of(original, locale, format)}"
                files.writestr(name, format.write(sheet(original, locale)))
    parcel.seek(0)
    return parcel


def opened(name: str, data: bytes) -> list[tuple[str, bytes | Unreadable]]:
    """``(name, bytes)`` of each file in what somebody sent: a file, or a zip of files.

    In place of the bytes of a file that is not taken stands why. Raises Unreadable for a
    whole zip that is not taken.
    """
    if not data.startswith(ZIP):
        return [(name, data)]
    try:
        parcel = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Unreadable(_("The zip is broken: %(reason)s") % {"reason": error}) from error
    entries = [entry for entry in parcel.infolist() if not _is_rubbish(entry)]
    if len(entries) > MOST:
        names = {"number": len(entries), "most": MOST}
        raise Unreadable(_("The zip has %(number)s files; %(most)s are the most.") % names)
    if not entries:
        raise Unreadable(_("The zip has no file."))
    if sum(entry.file_size for entry in entries) > UNPACKED:
        raise Unreadable(_("The zip is too large when it is unpacked: 50 MB are the most."))
    return [(entry.filename, _taken_out(parcel, entry)) for entry in entries]


def _is_rubbish(entry):
    """Folders, and what systems put beside files."""
    path = PurePosixPath(entry.filename)
    return entry.is_dir() or "__MACOSX" in path.parts or path.name in {".DS_Store", "Thumbs.db"}


def _taken_out(parcel, entry):
    name = entry.filename.replace("\\", "/")
    if name.startswith("/") or ":" in name or ".." in name.split("/"):
        return Unreadable(_("The name of the file leads out of the zip."))
    if entry.flag_bits & 1:
        return Unreadable(_("The file is locked with a password."))
    try:
        with parcel.open(entry) as file:
            data = file.read(LARGEST + 1)  # whatever its size is said to be
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        return Unreadable(_("The file is broken: %(reason)s") % {"reason": error})
    if data.startswith(ZIP):
        return Unreadable(_("A zip within a zip is not opened."))
    return data


def packed(data: bytes) -> str:
    """``data`` small and plain, to be kept with a Run."""
    return base64.b85encode(zlib.compress(data)).decode()


def unpacked(text: str) -> bytes:
    return zlib.decompress(base64.b85decode(text))
