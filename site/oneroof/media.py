"""Uploaded files as the public may have them: pictures as pictures, all else as a download."""

from pathlib import PurePosixPath

from django.conf import settings
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest
from django.views.decorators.http import require_safe

# Originals and documents are not among them: Wagtail's own view checks who may have a document.
PUBLIC_FOLDERS = {"images", "avatar_images"}
PICTURES = {".avif", ".gif", ".jpeg", ".jpg", ".png", ".webp"}


@require_safe
def serve(request: HttpRequest, path: str) -> FileResponse:
    """Serve a public file from the storage.

    A browser is never let run one: the type is not guessed, the policy is a
    sandbox, and what is not a picture comes as an attachment.
    """
    name = PurePosixPath(path)
    public = len(name.parts) > 1 and name.parts[0] in PUBLIC_FOLDERS
    if not public or ".." in name.parts or "\0" in path:
        raise Http404
    try:
        file = default_storage.open(path)
    except (OSError, ValueError):
        raise Http404 from None
    response = FileResponse(file, as_attachment=name.suffix.lower() not in PICTURES)
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cache-Control"] = f"public, max-age={settings.MEDIA_MAX_AGE}"
    return response
