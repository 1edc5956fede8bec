"""A walk through one page of every type, and what was found on each."""

import json
import re
import urllib.request
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlencode, urlsplit

from axe_playwright_python.sync_playwright import Axe

TYPES = (
    "home.HomePage",
    "network.CountryPage",
    "home.StandardPage",
    "initiatives.InitiativeListingPage",
    "events.EventListingPage",
    "knowledge.KnowledgeListingPage",
    "network.OrganisationListingPage",
    "home.TopicListingPage",
    "network.OrganisationPage",
    "initiatives.InitiativePage",
    "events.PeerVisitPage",
    "events.RegionalConferencePage",
    "events.WorkshopPage",
    "events.MeetingPage",
    "knowledge.GoodPracticePage",
    "knowledge.ToolPage",
    "knowledge.RecommendationPage",
    "knowledge.StoryPage",
)
NARROW, WIDE = 320, 1280
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "resultTypes": ["violations"],
}


@dataclass
class Found:
    """What a visit to a page showed, each a list that should be empty."""

    axe: list[str] = field(default_factory=list)
    too_wide: list[str] = field(default_factory=list)
    logged: list[str] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    cookies: list[str] = field(default_factory=list)


class Walk:
    """``walk("lv")`` visits each place in Latvian; returns ``{path: Found}``. Walks once."""

    def __init__(self, url, chromium, patience):
        self.url, self.chromium, self.patience = url, chromium, patience
        self.axe = Axe()
        self.walked = {}

    def __call__(self, language):
        if language not in self.walked:
            self.walked[language] = self._walk(language)
        return self.walked[language]

    @cached_property
    def places(self):
        """English addresses by what is there, as the API and the listings tell them."""
        found = {name: self._first(name) for name in TYPES}
        with urllib.request.urlopen(self.url + found["home.TopicListingPage"]) as answer:
            topics = answer.read().decode().split("<main", 1)[1]
        start = f'href="{found["home.TopicListingPage"]}'
        found["topic"] = start[6:] + topics.split(start, 1)[1].split('"', 1)[0]
        return found

    def _first(self, name):
        query = urlencode({"type": name, "locale": "en", "limit": 1})
        with urllib.request.urlopen(f"{self.url}/api/v2/pages/?{query}") as answer:
            return urlsplit(json.load(answer)["items"][0]["meta"]["html_url"]).path

    def _walk(self, language):
        context = self.chromium.new_context(
            base_url=self.url, viewport={"width": WIDE, "height": 900}, locale=language
        )
        context.set_default_timeout(self.patience)
        page = context.new_page()
        found = {}
        for address in self._addresses(page, language):
            context.clear_cookies()
            found[address] = self._look(page, address)
        context.close()
        return found

    def _addresses(self, page, language):
        """The places in ``language``, by the links of the language switcher."""
        addresses = [*self.places.values()]
        if language != "en":
            addresses = [self._in_language(page, address, language) for address in addresses]
        search = self._in_language(page, "/en/search/", language)
        events = addresses[list(self.places).index("events.EventListingPage")]
        return [
            *addresses,
            f"{events}?view=month",
            f"{events}?view=agenda",
            f"{events}?near=Berg",
            f"{search}?q=liepa",
            f"{search}?q=qqqqqq",
            f"/{language}/there-is-nothing-here/",
            "/account/login/",
        ]

    def _in_language(self, page, address, language):
        links = re.findall(r"<a class=.languages__link.[^>]*>", page.request.get(address).text())
        link = next(link for link in links if f'hreflang="{language}"' in link)
        return re.search(r'href="([^"]*)"', link)[1]

    def _look(self, page, address):
        found = Found()

        def log(message):
            missing = "there-is-nothing-here" in message.location.get("url", "")
            if message.type in ("error", "warning") and not missing:
                found.logged.append(f"{message.text} {message.location.get('url', '')}")

        def ask(request):
            if not request.url.startswith((self.url, "data:")):
                found.foreign.append(request.url)

        def fail(error):
            found.logged.append(str(error))

        listeners = {"console": log, "request": ask, "pageerror": fail}
        for event, listener in listeners.items():
            page.on(event, listener)
        page.goto(address)
        page.set_viewport_size({"width": NARROW, "height": 800})
        found.too_wide = page.evaluate(WIDER_THAN_WINDOW)
        page.set_viewport_size({"width": WIDE, "height": 900})
        for event, listener in listeners.items():
            page.remove_listener(event, listener)
        found.cookies = [cookie["name"] for cookie in page.context.cookies()]
        for violation in self.axe.run(page, options=RULES).response["violations"]:
            where = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            found.axe.append(f"{violation['id']}: {violation['help']} ({where})")
        return found


# The page's own width, and what sticks out of it, where it is wider than the window.
WIDER_THAN_WINDOW = """() => {
    const page = document.documentElement;
    if (page.scrollWidth <= window.innerWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width && (box.right > window.innerWidth + 1 || box.left < -1);
    });
    return [`${page.scrollWidth} px`, ...out.slice(0, 4).map((e) => e.outerHTML.slice(0, 120))];
}"""
