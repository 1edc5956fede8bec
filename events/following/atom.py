"""What is new among events, as Atom (RFC 4287)."""

from collections.abc import Iterable
from datetime import datetime
from io import StringIO
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from django.utils.encoding import iri_to_uri
from django.utils.xmlutils import SimplerXMLGenerator

from events.following.ical import Entry

ATOM = "http://www.w3.org/2005/Atom"
XHTML = "http://www.w3.org/1999/xhtml"
_CONTROL = dict.fromkeys((*range(9), 0x0B, 0x0C, *range(0x0E, 0x20), 0xFFFE, 0xFFFF))


class Feed(NamedTuple):
    """What a feed says of itself. ``key`` never changes while it is the same feed."""

    key: str
    title: str
    language: str
    author: str
    url: str  # of the page that shows the same
    source: str  # of the feed itself
    updated: datetime  # aware


def feed(head: Feed, entries: Iterable[tuple[Entry, str]]) -> bytes:
    """The document in UTF-8; each entry comes with when it takes place, in words.

    Ids are ``urn:uuid:``, which no move to another host changes.
    """
    text = StringIO()
    xml = SimplerXMLGenerator(text, "utf-8")
    xml.startDocument()
    xml.startElement("feed", {"xmlns": ATOM, "xml:lang": head.language})
    _add(xml, "id", f"urn:uuid:{uuid5(NAMESPACE_URL, head.key)}")
    _add(xml, "title", head.title)
    _add(xml, "updated", head.updated.isoformat(timespec="seconds"))
    xml.startElement("author", {})
    _add(xml, "name", head.author)
    xml.endElement("author")
    _link(xml, "self", head.source, "application/atom+xml")
    _link(xml, "alternate", head.url, "text/html")
    for entry, when in entries:
        _entry(xml, entry, when, head.language)
    xml.endElement("feed")
    xml.endDocument()
    return text.getvalue().encode("utf-8", "ignore")


def _entry(xml, entry, when, reader_language):
    xml.startElement("entry", {"xml:lang": entry.language})
    _add(xml, "id", f"urn:uuid:{entry.uid}")
    _add(xml, "title", entry.title)
    _add(xml, "updated", entry.modified.isoformat(timespec="seconds"))
    if entry.created:
        _add(xml, "published", entry.created.isoformat(timespec="seconds"))
    _link(xml, "alternate", entry.url, "text/html")
    _link(xml, "related", f"{entry.url}event.ics", "text/calendar")
    if entry.organiser:
        xml.startElement("author", {})
        _add(xml, "name", entry.organiser[0])
        xml.endElement("author")
    for category in entry.categories:
        spoken = {"xml:lang": reader_language, "term": _clean(category)}
        xml.addQuickElement("category", None, spoken)
    _add(xml, "summary", f"{when}. {entry.location}" if entry.location else when, reader_language)
    _add(xml, "content", entry.text)
    xml.endElement("entry")


def _add(xml, name, text, language=None):
    attributes = {"type": "text"} if name in ("title", "summary", "content") else {}
    if language:
        attributes["xml:lang"] = language
    xml.addQuickElement(name, _clean(text), attributes)


def _link(xml, rel, address, kind):
    xml.addQuickElement("link", None, {"rel": rel, "href": iri_to_uri(address), "type": kind})


def _clean(text):
    """``text`` without what XML 1.0 cannot hold."""
    return text.translate(_CONTROL)
