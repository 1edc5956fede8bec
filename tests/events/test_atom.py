"""The Atom feed against the grammar of RFC 4287, and against its rules that no grammar tells."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit
from uuid import UUID

import pytest
from django.utils.encoding import iri_to_uri
from lxml import etree

from tests.events.calendar import address
from tests.events.test_feed_clients import SUMMARIES, feed
from tests.events.test_feeds import NEWS, body
from tests.factories.events import MeetingFactory

__all__ = ["feed"]  # the fixture: an event of each sort
GRAMMAR = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
ATOM = {"a": "http://www.w3.org/2005/Atom"}
RFC_3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
SEEN_AT = f"http://testserver{NEWS}"


def wrongs(document, address, kind="application/atom+xml; charset=utf-8"):
    """What W3C's validator would say of ``document``, bytes that ``address`` gave as ``kind``."""
    root = etree.fromstring(document)
    found = [] if GRAMMAR.validate(root) else [str(error) for error in GRAMMAR.error_log]
    entries = root.findall("a:entry", ATOM)
    found += _of_dates(root) + _of_ids(root, entries) + _of_links(root, entries, address)
    # §4.1.1: an author of the feed, else of each entry; §4.2.6.1 and 4.1.2 are in the grammar.
    if root.find("a:author", ATOM) is None:
        found += ["no author" for each in entries if each.find("a:author", ATOM) is None]
    for each in entries:  # §4.1.1.1: an entry without content shows something else
        if not (each.findtext("a:content", "", ATOM) or each.findtext("a:summary", "", ATOM)):
            found.append("nothing to read")
        if not each.findtext("a:title", "", ATOM).strip():
            found.append("no title")
    if not kind.startswith("application/atom+xml"):
        found.append("served as something else")
    if not document.startswith(b'<?xml version="1.0" encoding="utf-8"?>'):
        found.append("no word about the encoding")
    return found


def _of_dates(root):
    """§3.3, and the order that readers expect: the latest first, none after the feed's own."""
    at = root.iterfind(".//a:updated", ATOM), root.iterfind(".//a:published", ATOM)
    found = [f"no date: {d.text}" for dates in at for d in dates if not RFC_3339.fullmatch(d.text)]
    if found:
        return found
    moments = [datetime.fromisoformat(date.text) for date in root.iterfind(".//a:updated", ATOM)]
    if moments[1:] != sorted(moments[1:], reverse=True):
        found.append("not the latest first")
    if max(moments) > moments[0]:
        found.append("an entry is newer than the feed")
    if max(moments) > datetime.now(UTC) + timedelta(minutes=1):
        found.append("from the future")
    for entry in root.iterfind("a:entry", ATOM):
        first, last = (entry.findtext(f"a:{name}", None, ATOM) for name in ("published", "updated"))
        if first and datetime.fromisoformat(first) > datetime.fromisoformat(last):
            found.append("updated before it was published")
    return found


def _of_ids(root, entries):
    """§4.2.6: an IRI that is absolute, and one for each."""
    ids = [each.findtext("a:id", "", ATOM) for each in (root, *entries)]
    found = [] if len(set(ids)) == len(ids) else ["two have one id"]
    for text in ids:
        try:
            if UUID(text.removeprefix("urn:uuid:")).urn != text:
                found.append(f"no urn:uuid: {text}")
        except ValueError:
            found.append(f"no urn:uuid: {text}")
    return found


def _of_links(root, entries, address):
    """§4.1.1 and 4.2.7: where the feed is, one page of each kind, absolute URIs."""
    found = []
    own = root.xpath("a:link[@rel='self']/@href", namespaces=ATOM)
    if own != [address]:
        found.append(f"itself is at {own}")
    for link in root.iterfind(".//a:link", ATOM):
        parts = urlsplit(link.get("href"))
        if parts.scheme not in ("http", "https") or not parts.netloc:
            found.append(f"not absolute: {link.get('href')}")
        if not re.fullmatch(r"[\x21-\x7e]+", link.get("href")):
            found.append(f"no URI: {link.get('href')}")
    for each in (root, *entries):
        links = each.xpath("a:link[@rel='alternate']", namespaces=ATOM)
        pairs = [(link.get("type"), link.get("hreflang")) for link in links]
        if len(set(pairs)) != len(pairs) or not pairs:
            found.append("not one page to read")
    return found


def test_the_news_of_every_sort_of_event_are_valid(feed, client):
    response = client.get(NEWS)
    document = b"".join(response.streaming_content)

    assert wrongs(document, SEEN_AT, response["Content-Type"]) == []
    titles = etree.fromstring(document).xpath("a:entry/a:title/text()", namespaces=ATOM)
    assert set(titles) == SUMMARIES - {"Atcelts: Sapulce"}


@pytest.mark.parametrize("language", ["lv", "de", "ar"])
def test_the_news_in_other_languages_are_valid(feed, client, house, language):
    news = f"{address(house, language)}feed.atom"

    assert wrongs(body(client.get(news)).encode(), f"http://testserver{iri_to_uri(news)}") == []


@pytest.mark.parametrize("query", ["?country=lv", "?q=%C4%B7is", "?country=lt&free=yes"])
def test_filtered_and_empty_news_are_valid(feed, client, query):
    document = body(client.get(NEWS + query)).encode()

    assert wrongs(document, SEEN_AT + query) == []


def test_what_xml_cannot_hold_and_what_looks_like_markup_stays_valid(house, client):
    MeetingFactory(title="<b>A\x0b & ]]> \uffff B</b>", introduction="x" * 20 + "\x01\x1f")

    document = body(client.get(NEWS)).encode()

    assert wrongs(document, SEEN_AT) == []
    (title,) = etree.fromstring(document).xpath("a:entry/a:title/text()", namespaces=ATOM)
    assert title == "<b>A & ]]>  B</b>"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<id>", "<id>x"),
        ("<updated>2", "<updated>soon 2"),
        ('rel="self"', 'rel="other"'),
        ('href="http://testserver', 'href="'),
        ("<name>One Roof</name>", ""),
        ('<title type="text">', '<title type="words">'),
        ("<entry", "<entry old='yes'"),
        ("<entry", "<thing/><entry"),
        ("</entry>", "<id>urn:uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301</id></entry>"),
        ('rel="alternate"', 'rel="related"'),
    ],
)
def test_the_checks_find_what_is_wrong(feed, client, old, new):
    document = body(client.get(NEWS))
    assert old in document

    assert wrongs(document.replace(old, new).encode(), SEEN_AT)


@pytest.mark.parametrize("what", ["id", "order", "feed"])
def test_the_checks_find_what_no_grammar_does(feed, client, what):
    root = etree.fromstring(body(client.get(NEWS)).encode())
    first, second = root.findall("a:entry", ATOM)[:2]
    if what == "id":
        second.find("a:id", ATOM).text = first.findtext("a:id", None, ATOM)
    elif what == "order":
        first.find("a:updated", ATOM).text = "2020-05-04T07:00:00+00:00"
        first.find("a:published", ATOM).text = "2020-05-04T07:00:00+00:00"
    else:
        root.find("a:updated", ATOM).text = "2020-05-04T07:00:00+00:00"

    document = etree.tostring(root, xml_declaration=True, encoding="utf-8")
    document = document.replace(b"<?xml version='1.0'", b'<?xml version="1.0"')
    document = document.replace(b"encoding='utf-8'", b'encoding="utf-8"')

    assert len(wrongs(document, SEEN_AT)) == 1
