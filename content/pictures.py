"""What a picture file carries besides its pixels, and how that is left out when it is kept.

A photograph from a telephone says where it was taken. Whatever way a picture
comes in (a form, the multiple uploader, code), it is stored without.
"""

import io

from django.core.files.base import ContentFile
from PIL import Image as Picture
from PIL import ImageOps
from wagtail.images.models import WagtailImageFieldFile

# The formats that are taken, and whether they lose detail when they are written again.
KINDS = {"JPEG": True, "PNG": False, "WEBP": True, "GIF": False, "AVIF": True}
# What of a picture's extra data decides how its pixels look.
LOOKS = ("icc_profile", "transparency", "gamma", "background", "duration", "loop")


def without_metadata(content: bytes) -> bytes:
    """The picture ``content`` without Exif, XMP, IPTC and comments, turned the right way up.

    Bytes without such data, or that are no picture Pillow writes, come back as they are.
    """
    with Picture.open(io.BytesIO(content)) as picture:
        kind = "JPEG" if picture.format == "MPO" else picture.format
        if kind not in KINDS or not _carries_metadata(picture):
            return content
        options = {"quality": 92} if KINDS[kind] else {}
        if getattr(picture, "n_frames", 1) > 1 and kind != "JPEG":
            options["save_all"] = True
        else:
            picture = ImageOps.exif_transpose(picture)  # noqa: PLW2901  (a turned copy)
        picture.info = {name: picture.info[name] for name in LOOKS if name in picture.info}
        if "icc_profile" in picture.info:
            options["icc_profile"] = picture.info["icc_profile"]
        kept = io.BytesIO()
        picture.save(kept, kind, **options)
        return kept.getvalue()


def _carries_metadata(picture):
    tells = {"exif", "xmp", "XML:com.adobe.xmp", "photoshop", "comment"}
    texts = getattr(picture, "text", None)  # PNG reads the chunks after the pixels
    return bool(
        picture.format == "MPO" or picture.getexif() or tells & picture.info.keys() or texts
    )


class PictureFieldFile(WagtailImageFieldFile):
    """Stores a picture without what it tells besides its pixels."""

    def save(self, name, content, save=True):
        content.seek(0)
        kept = ContentFile(without_metadata(content.read()), name)
        self.instance.file_size = kept.size
        self.instance.file_hash = ""
        super().save(name, kept, save=save)
