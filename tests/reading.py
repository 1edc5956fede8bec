"""What a served page says: its structured data, its headings, its queries."""

import json
import re

from django.db import connection
from django.test.utils import CaptureQueriesContext


def graph(response):
    """The nodes of the page's JSON-LD, by ``@type``."""
    found = re.search(
        r'<script type="application/ld\+json">(.*?)</script>', response.text, re.DOTALL
    )
    data = json.loads(found[1])
    assert data["@context"] == "https://schema.org"
    return {node["@type"]: node for node in data["@graph"]}


def headings(response):
    """``[(level, text)]`` of the headings within ``main``, in order."""
    main = response.text.split("<main", 1)[1].split("</main>", 1)[0]
    found = re.findall(r"<h([1-6])[^>]*>(.*?)</h\1>", main, re.DOTALL)
    return [(int(level), re.sub(r"<[^>]+>", "", text).strip()) for level, text in found]


def queries(client, address):
    """How many queries a warm request for ``address`` takes."""
    for _ in range(2):
        assert client.get(address).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(address)
        if answer.streaming:
            b"".join(answer.streaming_content)
    return len(captured)
