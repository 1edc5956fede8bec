"""The sizes of pictures that a page shows, read in one query and printed without any.

A use (``card``, ``head`` …) says which sizes it needs. ``load`` reads them for all
pictures of a page into the reader; the tag ``{% photo %}`` prints from there.
"""

import hashlib
from dataclasses import dataclass

from django.core.files.storage import default_storage
from wagtail.images import get_image_model
from wagtail.images.models import Filter

from content.prepared import prepared

FOCAL = ("focal_point_width", "focal_point_height", "focal_point_x", "focal_point_y")


@dataclass(frozen=True)
class Use:
    """A place that pictures are shown in: its sizes, small to large, as Wagtail's filter specs."""

    specs: tuple[str, ...]
    sizes: str = ""  # the attribute of <img>


USES = {
    "card": Use(
        tuple(f"fill-{size}|format-webp|webpquality-78" for size in ("360x240", "720x480")),
        "(min-width: 60rem) 25rem, 100vw",
    ),
    "event": Use(
        tuple(f"fill-{size}|format-webp|webpquality-78" for size in ("240x160", "480x320")),
        "12rem",
    ),
    "row": Use(("fill-176x176|format-webp|webpquality-78",)),
    "head": Use(
        tuple(f"fill-{size}|format-webp|webpquality-80" for size in ("480x360", "960x720")),
        "(min-width: 60rem) 38rem, 100vw",
    ),
    "figure": Use(
        tuple(f"width-{size}|format-webp|webpquality-80" for size in (480, 960)),
        "(min-width: 60rem) 44rem, 100vw",
    ),
}


@dataclass(frozen=True)
class Size:
    """A rendition: its file in the storage, and its size in pixels."""

    file: str
    width: int
    height: int

    @property
    def url(self):
        return default_storage.url(self.file)


def load(wanted, reader):
    """Read the sizes of ``wanted``, pairs of an Image's pk and the name of a use.

    One query where all sizes exist; those that do not are made.
    """
    missing = {(pk, spec) for pk, use in wanted if pk for spec in USES[use].specs}
    missing -= reader.pictures.keys()
    if not missing:
        return
    rows = _rows(
        images=list({pk for pk, _spec in missing}), specs=list({spec for _pk, spec in missing})
    )
    for pk, spec, key, file, width, height, *focal in rows:
        if (pk, spec) in missing and key == _focal_key(spec, focal):
            reader.pictures[pk, spec] = Size(file, width, height)
            missing.discard((pk, spec))
    if missing:
        _make(missing, reader)


@prepared
def _rows(images, specs):
    renditions = get_image_model().get_rendition_model().objects
    columns = ("image_id", "filter_spec", "focal_point_key", "file", "width", "height")
    return renditions.filter(image__in=images, filter_spec__in=specs).values_list(
        *columns, *(f"image__{name}" for name in FOCAL)
    )


def sizes(pk, use, reader) -> list[Size]:
    """The sizes of the Image ``pk`` for ``use``, small to large; none where it cannot be read."""
    if not pk:
        return []
    if any((pk, spec) not in reader.pictures for spec in USES[use].specs):
        load([(pk, use)], reader)
    found = (reader.pictures[pk, spec] for spec in USES[use].specs)
    return [size for size in found if size]


def _make(missing, reader):
    images = get_image_model().objects.in_bulk({pk for pk, _spec in missing})
    for pk, spec in missing:
        reader.pictures[pk, spec] = None
        if image := images.get(pk):
            try:
                made = image.get_rendition(spec)
            except OSError:  # the file is gone or damaged: the page stands without it
                continue
            reader.pictures[pk, spec] = Size(made.file.name, made.width, made.height)


def _focal_key(spec, focal):
    """What ``Filter.get_cache_key`` says for a picture with the values of FOCAL in ``focal``."""
    if spec not in _FOCAL_FIELDS:
        operations = Filter(spec=spec).operations
        _FOCAL_FIELDS[spec] = [
            name for operation in operations for name in getattr(operation, "vary_fields", [])
        ]
    if not _FOCAL_FIELDS[spec]:
        return ""
    values = dict(zip(FOCAL, focal, strict=True))
    vary = "-".join(str(values[name]) for name in _FOCAL_FIELDS[spec])
    return hashlib.sha1(vary.encode(), usedforsecurity=False).hexdigest()[:8]


_FOCAL_FIELDS: dict[str, list[str]] = {}
