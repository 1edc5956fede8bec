"""The sizes of pictures that a page shows, read in one query."""

from content.models import Rendition


def prefetch(images):
    """Read the renditions of all ``images`` at once, so that printing each costs no query.

    Of several instances of one image, each gets them. None is skipped.
    """
    by_pk = {}
    for image in images:
        if image is not None and not hasattr(image, "prefetched_renditions"):
            image.prefetched_renditions = []
            by_pk.setdefault(image.pk, []).append(image)
    if not by_pk:
        return
    for rendition in Rendition.objects.filter(image__in=by_pk):
        for image in by_pk[rendition.image_id]:
            rendition.image = image
            image.prefetched_renditions.append(rendition)
