"""What comes in by the forms: refused with a message, or kept without what it tells."""

import io
import struct
import zipfile
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import translation
from PIL import Image as Picture
from wagtail.images.forms import get_image_form

from content.models import Document, Image
from content.pictures import without_metadata
from tests.factories.content import ImageFactory

GPS = {1: "N", 2: (56.0, 57.0, 0.0), 3: "E", 4: (24.0, 6.0, 0.0)}
PLACE = b"WhereItWasTaken"


def photograph(kind="JPEG", orientation=6, size=(60, 40)):
    """A picture as a telephone writes it: where it was taken, and lying on its side."""
    exif = Picture.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = PLACE.decode()
    exif.get_ifd(0x8825).update(GPS)
    file = io.BytesIO()
    picture = Picture.new("RGB", size, "teal")
    picture.paste("red", (0, 0, 10, 10))
    picture.save(file, kind, exif=exif)
    return file.getvalue()


def bomb():
    """A PNG of a few hundred bytes that says it is 50,000 by 50,000."""

    def chunk(name, data):
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def noise():
    return bytes(range(256)) * 40


def plain(kind="PNG", size=(200, 200)):
    file = io.BytesIO()
    Picture.effect_noise(size, 90).save(file, kind)
    return file.getvalue()


def archive(*names):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        for name in names:
            made.writestr(name, "inside")
    return file.getvalue()


SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
BAD_PICTURES = {
    "no picture": ("photo.jpg", noise()),
    "text": ("photo.png", b"only words"),
    "empty": ("photo.png", b""),
    "svg": ("drawing.svg", SVG),
    "svg in disguise": ("drawing.png", SVG),
    "another format": ("photo.png", photograph("JPEG")),
    "a type not taken": ("photo.tiff", plain("TIFF")),
    "truncated png": ("photo.png", plain()[:-400]),
    "truncated in the head": ("photo.png", plain()[:20]),
    "truncated jpeg": ("photo.jpg", plain("JPEG")[:-2000]),
    "truncated webp": ("photo.webp", plain("WEBP")[:-300]),
    "truncated gif": ("photo.gif", plain("GIF")[:-3000]),
    "bomb": ("photo.png", bomb()),
    "oversized": ("photo.png", plain() + b"\0" * 3_000_000),
}
BAD_DOCUMENTS = {
    "a page": ("page.html", b"<script>alert(1)</script>"),
    "svg": ("drawing.svg", SVG),
    "a program": ("tool.exe", b"MZ" + noise()),
    "a page in disguise": ("page.pdf", b"<script>alert(1)</script>"),
    "a program in disguise": ("tool.docx", b"MZ" + noise()),
    "another archive": ("table.xlsx", archive("word/document.xml")),
    "macros": ("letter.docx", archive("word/document.xml", "word/vbaProject.bin")),
    "bytes as text": ("list.csv", b"a\0b"),
    "truncated": ("letter.docx", archive("word/document.xml")[:-30]),
    "empty": ("letter.pdf", b""),
    "oversized": ("letter.pdf", b"%PDF-" + b"\0" * 3_000_000),
    "no ending": ("letter", b"%PDF-1.4"),
}
GOOD_DOCUMENTS = {
    "letter.pdf": b"%PDF-1.4 words",
    "letter.docx": archive("[Content_Types].xml", "word/document.xml"),
    "table.ods": archive("mimetype", "content.xml"),
    "list.csv": "nosaukums;skaits\nĶekava;14\n".encode(),
    "bundle.zip": archive("a.txt"),
}


@pytest.fixture(autouse=True)
def small_limits(settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = 2_000_000


@pytest.fixture
def on_disk(settings, tmp_path):
    """Files as in production: the tests' storage in memory has paths to nothing."""
    disk = {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": tmp_path},
    }
    settings.STORAGES = settings.STORAGES | {"default": disk}


def send_picture(client, house, name, content, **texts):
    data = {"title": "A picture", "collection": house.country("lv").collection.pk}
    texts = texts or {"alt_en": "Two people at a table"}
    data |= texts | {"file": SimpleUploadedFile(name, content)}
    return client.post(reverse("wagtailimages:add"), data)


@pytest.mark.parametrize("name", BAD_PICTURES)
def test_a_bad_picture_is_refused_with_a_message_in_every_form(house, client, editor, name):
    client.force_login(editor)
    file = BAD_PICTURES[name]
    collection = house.country("lv").collection.pk

    form = send_picture(client, house, *file)
    uploader = client.post(
        reverse("wagtailimages:add_multiple"),
        {"title": "x", "collection": collection, "files[]": SimpleUploadedFile(*file)},
    )
    chooser = client.post(
        reverse("wagtailimages_chooser:create"),
        {
            "image-chooser-upload-title": "x",
            "image-chooser-upload-collection": collection,
            "image-chooser-upload-alt_en": "x",
            "image-chooser-upload-file": SimpleUploadedFile(*file),
        },
    )

    assert form.context["form"].errors["file"]
    assert (uploader.json()["success"], bool(uploader.json()["error_message"])) == (False, True)
    assert "error-message" in chooser.json()["htmlFragment"]
    assert not Image.objects.exists()


@pytest.mark.parametrize("name", BAD_DOCUMENTS)
def test_a_bad_document_is_refused_with_a_message_in_every_form(house, client, editor, name):
    client.force_login(editor)
    file = BAD_DOCUMENTS[name]
    collection = house.country("lv").collection.pk

    form = client.post(
        reverse("wagtaildocs:add"),
        {"title": "x", "collection": collection, "file": SimpleUploadedFile(*file)},
    )
    uploader = client.post(
        reverse("wagtaildocs:add_multiple"),
        {"title": "x", "collection": collection, "files[]": SimpleUploadedFile(*file)},
    )

    assert form.context["form"].errors["file"]
    assert (uploader.json()["success"], bool(uploader.json()["error_message"])) == (False, True)
    assert not Document.objects.exists()


@pytest.mark.parametrize("name", GOOD_DOCUMENTS)
def test_a_good_document_is_kept_and_served_as_nothing_but_a_file(
    house, client, editor, on_disk, name
):
    client.force_login(editor)
    content = GOOD_DOCUMENTS[name]

    client.post(
        reverse("wagtaildocs:add"),
        {
            "title": "x",
            "collection": house.country("lv").collection.pk,
            "file": SimpleUploadedFile(name, content),
        },
    )
    response = client.get(Document.objects.get().url)

    assert (response.status_code, b"".join(response)) == (200, content)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in response["Content-Security-Policy"]
    shown = response.get("Content-Disposition", "inline").split(";")[0]
    assert shown == ("inline" if name.endswith(".pdf") else "attachment")


@pytest.mark.parametrize(("kind", "ending"), [("JPEG", "jpg"), ("PNG", "png"), ("WEBP", "webp")])
def test_a_photograph_is_kept_without_its_place_and_the_right_way_up(
    house, client, editor, kind, ending
):
    client.force_login(editor)
    sent = photograph(kind)
    assert PLACE in sent

    send_picture(client, house, f"photo.{ending}", sent)

    image = Image.objects.get()
    kept = image.file.read()
    with Picture.open(io.BytesIO(kept)) as picture:
        corner = picture.convert("RGB").getpixel((35, 5))
        assert (picture.format, picture.size, dict(picture.getexif())) == (kind, (40, 60), {})
    assert corner[0] > 200 > 60 > corner[1]
    assert PLACE not in kept
    assert (image.width, image.height, image.file_size) == (40, 60, len(kept))


def test_the_multiple_uploader_keeps_no_place_either_and_asks_for_the_alt_text(
    house, client, editor
):
    client.force_login(editor)
    response = client.post(
        reverse("wagtailimages:add_multiple"),
        {
            "title": "x",
            "collection": house.country("lv").collection.pk,
            "files[]": SimpleUploadedFile("photo.jpg", photograph()),
        },
    )
    image = Image.objects.get()
    assert PLACE not in image.file.read()
    assert f"image-{image.pk}-alt_lv" in response.json()["form"]

    url = reverse("wagtailimages:edit_multiple", args=[image.pk])
    prefix = f"image-{image.pk}-"
    fields = {f"{prefix}title": "x", f"{prefix}collection": image.collection_id}
    without = client.post(url, fields | {f"{prefix}alt_en": " "})
    given = client.post(url, fields | {f"{prefix}alt_lv": "Divi cilvēki"})

    assert (without.json()["success"], given.json()["success"]) == (False, True)
    image.refresh_from_db()
    assert image.alt_texts == {"lv": "Divi cilvēki"}


def test_code_that_stores_a_picture_keeps_no_place(house):
    image = ImageFactory(file=SimpleUploadedFile("photo.jpg", photograph()))

    assert PLACE not in image.file.read()


def test_a_picture_that_tells_nothing_is_kept_byte_for_byte():
    sent = plain()

    assert without_metadata(sent) == sent


def test_a_moving_picture_keeps_its_frames():
    frames = [Picture.new("RGB", (8, 8), colour) for colour in ("red", "green", "blue")]
    file = io.BytesIO()
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:], comment=PLACE)

    kept = without_metadata(file.getvalue())

    with Picture.open(io.BytesIO(kept)) as picture:
        assert picture.n_frames == 3
    assert PLACE not in kept


def test_a_picture_needs_an_alt_text_in_some_language(house, client, editor):
    client.force_login(editor)

    response = send_picture(client, house, "photo.png", plain(), alt_en="", alt_lv="  ")

    assert response.context["form"].errors == {
        "alt_en": ["Say in at least one language what the picture shows."]
    }
    assert not Image.objects.exists()


def test_alt_texts_are_kept_by_language(house, client, editor):
    client.force_login(editor)

    send_picture(client, house, "photo.png", plain(), alt_lv="Divi", alt_ar="اثنان")

    assert Image.objects.get().alt_texts == {"lv": "Divi", "ar": "اثنان"}


def test_editor_uploads_to_the_own_collection_alone(house, client, editor):
    client.force_login(editor)
    other = house.country("lt").collection.pk
    data = {"title": "x", "alt_en": "x", "file": SimpleUploadedFile("a.png", plain())}

    client.post(reverse("wagtailimages:add"), data | {"collection": other})

    assert not Image.objects.filter(collection=other).exists()


def test_the_alt_text_in_ones_own_language_is_asked_for_first(house):
    with translation.override("lv"):
        fields = list(get_image_form(Image)().fields)

    assert [name for name in fields if name.startswith("alt_")][:2] == ["alt_lv", "alt_en"]
