"""Loading the demo content: everything or nothing, and again without doubles.

What a load has made it knows by its numbers, which follow from names: a page that a
partner makes has a random ``translation_key``, and a link that a partner sets a random
``uid``. So what has gone from the demo's code goes at the next load, and nothing else:
a link is deleted, so that it can come back with the code, and a page is taken down,
not deleted, as people may be registered for it. What partners have a hand in stays
until a refresh: a page that somebody has edited, and the links of such a page. A link
that a partner removed stays removed.
"""

from collections.abc import Callable
from urllib.parse import urlsplit
from uuid import UUID, uuid5

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from wagtail.models import Locale, Page, Site

from home.demo import (
    conferences,
    first_hand,
    initiatives,
    meetings,
    news,
    organisations,
    practices,
    practices_of_care,
    recommendations,
    series,
    tools,
    visits,
    workshops,
)
from home.demo.concepts import CONCEPTS
from home.demo.countries import SECTIONS, SHORT, SLUGS
from home.demo.media import Media
from home.demo.people import keep, make_people
from home.demo.states import make_states
from home.demo.structure import LANGUAGES, STRUCTURE
from home.demo.taking_part import register_examples
from home.demo.things import Thing, key_of, settle
from home.demo.writing import Writer, index, indexes_at_rest
from home.models import HomePage
from network.models import Concept, Connection, Country, CountryPage, PartnerPage
from network.rights import grant_all
from network.sections import add_country
from translation import terms
from translation.adopt import register

SOURCE = "en"
MADE_FROM_NAME = 5  # the version of a UUID that ``key_of`` makes (RFC 9562); Wagtail's are 4
MODULES = (
    organisations,
    initiatives,
    visits,
    conferences,
    workshops,
    meetings,
    series,
    practices,
    practices_of_care,
    tools,
    recommendations,
    first_hand,
    news,
)


def things() -> list[Thing]:
    """Everything that partners publish, in the order in which it is made."""
    return [thing for module in MODULES for thing in module.THINGS]


def serve_at(port: int) -> None:
    """The site of this machine is served there from now on: Wagtail's mails lead to it."""
    for site in Site.objects.filter(hostname="127.0.0.1").exclude(port=port):
        site.port = port
        site.save()  # an update would leave the address in Wagtail's cache


def uid_of(subject: UUID, role: str, other: UUID) -> UUID:
    """The ``uid`` of the demo's link between two ``translation_key``s."""
    return uuid5(subject, f"{role} {other}")


def load(*, refresh: bool = False, say: Callable[[str], None] = print) -> None:
    """Load the demo content in one transaction; ``say`` gets a line for each step.

    Makes what is missing and updates what the demo's own code has changed.
    Pages that somebody has edited are kept as they are, unless ``refresh``.
    """
    loader = Loader(refresh, say)
    try:
        with translation.override(SOURCE), transaction.atomic(), indexes_at_rest():
            loader.load()
            if loader.sign_ins:
                say(f"Sign-ins: {len(loader.sign_ins)} new, in {keep(loader.sign_ins)}.")
    except BaseException:
        loader.media.forget()
        raise


class Loader:
    """One load. ``editions`` is ``{(translation_key, language): page}``."""

    def __init__(self, refresh, say):
        self.say = say
        self.media = Media()
        self.writer = Writer(self.media, refresh=refresh)
        self.today = timezone.localdate()
        self.locales, self.homes, self.editions, self.sign_ins = {}, {}, {}, []

    def load(self):
        for code in LANGUAGES:
            self.locales[code], _created = Locale.objects.get_or_create(language_code=code)
        self._structure(SOURCE)
        self._site()
        for section in SECTIONS:
            add_country(section.code)
        self._sections(SOURCE)
        self.say(f"English: {len(self.editions)} pages of structure.")
        for code in LANGUAGES:
            if code != SOURCE:
                self._structure(code)
                self._sections(code)
        grant_all()
        self.say(f"{len(LANGUAGES)} languages: {len(self.editions)} pages of structure.")
        self._concepts()
        self._things()
        self._take_down()
        self._links()
        made = register_examples(self._sessions_of)
        self.say(f"Registrations: {made} examples made.")
        self.writer.finish()
        index(self.media.written)
        self.say(self._counts())
        self._translations()
        self.say(f"Glossary: {terms.load()} new terms.")
        self._people()

    def _structure(self, code):
        for place in STRUCTURE:
            home = place.model is HomePage
            parent = Page.get_first_root_node() if home else self.homes[code]
            values = {"show_in_menus": place.in_menu, **place.words[code]}
            if home:
                values |= {"slug": code, "image": place.image}
            page = self._put_structure(place.model, place.name, code, parent, values)
            if home:
                self.homes[code] = page

    def _sections(self, code):
        countries = {country.code: country for country in Country.objects.all()}
        for section in SECTIONS:
            words = section.words.get(code) or {"introduction": SHORT[code], "body": ""}
            country = countries[section.code]
            title = country.name_in(code)
            values = {"title": title, "country": country, **section.facts, **words}
            if slug := SLUGS.get(code, {}).get(section.code):
                values["slug"] = slug
            name = f"country-{section.code}"
            self._put_structure(CountryPage, name, code, self.homes[code], values, country=country)

    def _put_structure(self, model, name, code, parent, values, **which):
        """The structure page, taking over one that the site already has in its place."""
        locale = self.locales[code]
        key = self.editions[name, SOURCE].translation_key if code != SOURCE else key_of(name)
        rows = model.objects.filter(locale=locale, **which)
        found = rows.filter(translation_key=key).first()
        if not found and code == SOURCE and (which or model not in MANY):
            found = rows.first()
        page = self.writer.put(
            found,
            model,
            parent,
            key=key,
            locale=locale,
            original=self.locales[SOURCE],
            values=values,
        )
        self.editions[name, code] = page
        return page

    def _site(self):
        """The default site begins at the English home; Wagtail's welcome page goes."""
        address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
        port = address.port or (443 if address.scheme == "https" else 80)
        site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
        before = site.root_page if site.root_page_id else None
        if before and isinstance(before.specific, HomePage):
            return
        site.hostname, site.port = address.hostname, port
        site.site_name, site.root_page = settings.WAGTAIL_SITE_NAME, self.homes[SOURCE]
        site.save()
        if before and before.specific_class is Page and not before.numchild:
            before.delete()

    def _concepts(self):
        for term in CONCEPTS:
            Concept.objects.update_or_create(
                slug=term.slug,
                defaults={"name": term.name, "scheme": term.scheme, "labels": term.labels},
            )
        self.concepts = {concept.slug: concept for concept in Concept.objects.all()}
        self.say(f"{len(CONCEPTS)} topics and target groups.")

    def _things(self):
        self.things = things()
        for model in dict.fromkeys(thing.model for thing in self.things):
            group = [thing for thing in self.things if thing.model is model]
            for thing in group:
                self._thing(thing)
            count = sum(len(thing.words) for thing in group)
            self.say(f"{model._meta.verbose_name_plural.capitalize()}: {count} pages.")

    def _thing(self, thing):
        codes = sorted(thing.words, key=lambda code: code != thing.source)
        rows = thing.model.objects.filter(translation_key=thing.key).select_related("locale")
        found = {page.locale.language_code: page for page in rows}
        day, zone = thing.first_day(self.today), thing.facts.get("time_zone", "UTC")
        facts = settle(thing.facts, day, zone)
        for code in codes:
            words = settle(thing.words[code], day, zone)
            try:
                self.editions[thing.name, code] = self.writer.put(
                    found.get(code),
                    thing.model,
                    self.editions[f"country-{thing.country}", code],
                    key=thing.key,
                    locale=self.locales[code],
                    original=self.locales[thing.source],
                    values=facts | words | {"concepts": self._tags(thing)},
                )
            except Exception as error:
                error.add_note(f"In the {code} edition of “{thing.name}”.")
                raise

    def _tags(self, thing):
        unknown = set(thing.concepts) - self.concepts.keys()
        if unknown:
            raise ValueError(f"“{thing.name}” has unknown concepts: {', '.join(sorted(unknown))}.")
        return [self.concepts[name] for name in thing.concepts]

    def _links(self):
        keys = {thing.name: thing.key for thing in self.things}
        ends = [(t.name, role, other) for t in self.things for role, other in t.links]
        ends += [(other, role, t.name) for t in self.things for role, other in t.linked_by]
        dangling = [" ".join(link) for link in ends if not {link[0], link[2]} <= keys.keys()]
        if dangling:
            raise ValueError(f"These links lead to nothing: {', '.join(dangling)}.")
        links = [
            Connection(
                # The same at every load: a link that an editor removed stays removed.
                uid=uid_of(keys[subject], role, keys[other]),
                subject_key=keys[subject],
                role=role,
                object_key=keys[other],
            )
            for subject, role, other in dict.fromkeys(ends)
        ]
        Connection.objects.bulk_create(links, ignore_conflicts=True)
        self._drop_links({link.uid for link in links})
        self.say(f"{len(ends)} links.")

    def _drop_links(self, wanted):
        """Delete the links that an earlier load made and that are not ``wanted`` any more."""
        rows = Connection.objects.live().values_list("uid", "subject_key", "role", "object_key")
        gone = [
            uid
            for uid, subject, role, other in rows
            if uid == uid_of(subject, role, other)
            and uid not in wanted
            and not self.writer.kept_keys & {subject, other}
        ]
        Connection.objects.filter(pk__in=gone).delete()

    def _take_down(self):
        """Take down the editions that an earlier load made and that are not in the code now."""
        rows = PartnerPage.objects.filter(live=True).select_related("latest_revision")
        known = {page.pk for page in self.editions.values()}
        gone = []
        for page in rows.exclude(pk__in=known):
            if page.translation_key.version != MADE_FROM_NAME:
                continue
            if page.latest_revision and page.latest_revision.user_id and not self.writer.refresh:
                self.writer.kept_keys.add(page.translation_key)
                continue
            gone.append(page.specific)
            gone[-1].unpublish(log_action=None)
        index(gone)

    def _sessions_of(self, name):
        """The translation keys of the sessions of the event called ``name``, in order."""
        source = next(thing.source for thing in self.things if thing.name == name)
        return [
            str(session.translation_key) for session in self.editions[name, source].sessions.all()
        ]

    def _counts(self):
        writer = self.writer
        missing = sorted(self.media.missing)
        return (
            f"Pages: {writer.made} made, {writer.changed} changed, {writer.same} as they were, "
            f"{writer.kept} kept because somebody edited them."
        ) + (f" Pictures still missing: {', '.join(missing)}." if missing else "")

    def _translations(self):
        matching, others = register(list(self.editions.values()), self.writer.pks)
        written = self.writer.pks
        keys = {p.translation_key for p in self.editions.values() if p.pk in written}
        make_states(self.locales, keys)
        self.say(f"Translations: {matching} registered, {others} of another shape.")

    def _people(self):
        languages = {section.code: section.languages[0] for section in SECTIONS}
        self.sign_ins = make_people(languages)


# Page types of which a language has several in its structure.
MANY = {place.model for place in STRUCTURE if sum(p.model is place.model for p in STRUCTURE) > 1}
