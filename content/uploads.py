"""The forms that take pictures and documents in: what is wrong with a file is said, never a 500."""

import io
import zipfile
from pathlib import PurePath

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.text import get_text_list
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from PIL import Image as Picture
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

ALT = "alt_"

# An office file is a ZIP with this file in it.
ARCHIVES = {
    "zip": "",
    "docx": "word/document.xml",
    "xlsx": "xl/workbook.xml",
    "pptx": "ppt/presentation.xml",
    "odt": "content.xml",
    "ods": "content.xml",
    "odp": "content.xml",
    "epub": "META-INF/container.xml",
}
TEXT = {"txt", "csv", "ics"}


class PictureFormField(WagtailImageField):
    """Reads the whole picture, so that a damaged or monstrous one is refused here."""

    def to_python(self, data):
        try:
            upload = super().to_python(data)
            if upload:
                self._read(upload)
        except ValidationError:
            raise
        except Picture.DecompressionBombError as error:
            raise ValidationError(
                _("This picture is too large when it is unpacked. Make it smaller and try again.")
            ) from error
        except Exception as error:  # Pillow raises many kinds for what it cannot read
            raise ValidationError(self.error_messages["invalid_image"], "invalid_image") from error
        return upload

    def _read(self, upload):
        upload.seek(0)
        with Picture.open(io.BytesIO(upload.read())) as picture:
            picture.load()
        upload.seek(0)


class ImageForm(BaseImageForm):
    """A picture with one alt text per language, at least one of them given; one's own first."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = get_language()
        self.languages = sorted(settings.LANGUAGES, key=lambda pair: pair[0] != own)
        if file := self.fields.get("file"):
            self.fields["file"] = PictureFormField(
                label=file.label, required=file.required, widget=file.widget
            )
        for code, name in self.languages:
            self.fields[ALT + code] = forms.CharField(
                label=_("What the picture shows, in %(language)s") % {"language": name},
                max_length=300,
                required=False,
                initial=self.instance.alt_texts.get(code, ""),
                help_text=_("For people who cannot see it: one short sentence.")
                if code == self.languages[0][0]
                else "",
            )
        texts = [ALT + code for code, _name in self.languages]
        self.order_fields(["title", "file", *texts, "collection", "credit", "tags"])

    def clean(self):
        cleaned = super().clean()
        asked = [code for code, _name in self.languages if self.add_prefix(ALT + code) in self.data]
        if not asked:  # the multiple uploader stores first and asks after
            return cleaned
        texts = {code: cleaned.get(ALT + code, "").strip() for code in asked}
        self.instance.alt_texts = {code: text for code, text in texts.items() if text}
        if not self.instance.alt_texts:
            self.add_error(
                ALT + asked[0], _("Say in at least one language what the picture shows.")
            )
        return cleaned


class DocumentForm(BaseDocumentForm):
    """A document of a kind that opens nothing by itself, and is what its name says."""

    def clean_file(self):
        file = self.cleaned_data["file"]
        if "file" not in self.changed_data or not file:
            return file
        kind = PurePath(file.name).suffix.lower().lstrip(".")
        if kind not in settings.WAGTAILDOCS_EXTENSIONS:
            allowed = get_text_list(settings.WAGTAILDOCS_EXTENSIONS, gettext("or"))
            raise ValidationError(
                _("This kind of file is not taken. Choose one of: %(kinds)s."),
                params={"kinds": allowed},
            )
        file.seek(0)
        if not is_what_it_says(kind, file):
            raise ValidationError(
                _("This file is damaged, or is no %(kind)s file."), params={"kind": kind.upper()}
            )
        file.seek(0)
        return file


def is_what_it_says(kind: str, file) -> bool:
    """Whether the open binary ``file`` has the inside of a file of ``kind``, an extension."""
    if kind in ARCHIVES:
        return _is_archive(kind, file)
    start = file.read(4096)
    if kind in TEXT:
        return b"\0" not in start
    return kind == "pdf" and start.startswith(b"%PDF-")


def _is_archive(kind, file):
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
    holds_macros = any(name.endswith("vbaProject.bin") for name in names)
    return not holds_macros and (not ARCHIVES[kind] or ARCHIVES[kind] in names)
