"""Which videos may be framed: an allowlist, the same that the security policy allows."""

import re
from urllib.parse import urlsplit

from django.conf import settings

YOUTUBE = "www.youtube-nocookie.com"
VIMEO = "player.vimeo.com"
_YOUTUBE = re.compile(
    r"(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com/(?:watch\?(?:.*&)?v=|embed/|live/|shorts/)|youtu\.be/)"
    r"([\w-]{11})(?![\w-])"
)
_VIMEO = re.compile(r"(?:www\.|player\.)?vimeo\.com/(?:video/)?(\d{5,12})(?![\w-])")
_PEERTUBE = re.compile(r"([\w.-]+)/(?:w|videos/watch|videos/embed)/([\w-]{20,40})(?![\w-])")


def frame(url: str) -> str:
    """The address to frame for the video at ``url``; "" where its host is not in EMBED_HOSTS."""
    scheme, _, rest = url.partition("://")
    if scheme not in ("http", "https"):
        return ""
    if found := _YOUTUBE.match(rest):
        address = f"https://{YOUTUBE}/embed/{found[1]}"
    elif found := _VIMEO.match(rest):
        address = f"https://{VIMEO}/video/{found[1]}?dnt=1"
    elif found := _PEERTUBE.match(rest):
        address = f"https://{found[1]}/videos/embed/{found[2]}"
    else:
        return ""
    return address if urlsplit(address).netloc in known_hosts() else ""


def host(url: str) -> str:
    """Whose site ``url`` is on, for people: "vimeo.com"."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def known_hosts() -> list[str]:
    return [urlsplit(address).netloc for address in settings.EMBED_HOSTS]
