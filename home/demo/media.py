"""The pictures and documents of the demo content, each loaded once."""

from hashlib import sha1
from pathlib import Path

from django.core.files.base import ContentFile
from wagtail.models import Collection

from content.models import Document, Image
from home.demo.pictures import PICTURES
from network.models import Country
from network.rights import shared_collection

HERE = Path(__file__).parent
CREDIT = "One Roof (drawn for the demo)"


class Media:
    """Finds, makes and refreshes the images and documents that content names.

    ``missing`` has the names of files that are not there (yet).
    ``files`` has what was written to storage, for ``forget`` when the load fails.
    """

    def __init__(self):
        self.collections = {}
        self.images, self.documents = {}, {}
        self.missing, self.files, self.written = set(), [], []

    def image(self, name) -> Image | None:
        if not name:
            return None
        if name not in self.images:
            self.images[name] = self._image(name)
        return self.images[name]

    def document(self, name) -> Document:
        """The Document of the file ``documents/<name>``; raises FileNotFoundError."""
        if name not in self.documents:
            self.documents[name] = self._document(name)
        return self.documents[name]

    def forget(self):
        """Remove the files that this load stored; their rows are rolled back."""
        for file in self.files:
            file.storage.delete(file.name)

    def _image(self, name):
        path = HERE / "illustrations" / f"{name}.png"
        if not path.exists():
            self.missing.add(path.name)
            return None
        if name not in PICTURES:
            raise ValueError(f"The picture {path.name} has no title and alt text in pictures.py.")
        picture = PICTURES[name]
        values = {
            "alt_texts": picture.alt,
            "description": picture.alt["en"],
            "credit": CREDIT,
        }
        return self._kept(Image, path, picture.title, self._collection(picture.country), values)

    def _document(self, name):
        path = HERE / "documents" / name
        title, language, _ending = name.rsplit(".", 2)
        title = title.replace("-", " ").capitalize() + f" ({language})"
        return self._kept(Document, path, title, self._collection(), {"language": language})

    def _collection(self, code=""):
        """The collection of the country ``code``, or the shared one."""
        if code not in self.collections:
            self.collections[code] = (
                Country.objects.get(code=code).collection if code else shared_collection()
            )
        return self.collections[code]

    def _kept(self, model, path, title, collection: Collection, values):
        """The one ``model`` called ``title`` in ``collection``, with this file and ``values``."""
        data = path.read_bytes()
        found = model.objects.filter(title=title, collection=collection).first()
        kept = found or model(title=title, collection=collection)
        digest = sha1(data).hexdigest()
        same = found and found.file_hash == digest
        if same and all(getattr(kept, name) == value for name, value in values.items()):
            return kept
        for name, value in values.items():
            setattr(kept, name, value)
        if not same:
            kept.file = ContentFile(data, path.name)
            kept.file_size = len(data)
        kept.save()
        if not same:
            self.files.append(kept.file)
            kept.file_hash = digest  # saving a picture empties it
            model.objects.filter(pk=kept.pk).update(file_hash=digest)
        self.written.append(kept)
        return kept
