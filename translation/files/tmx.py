"""The translation memory as TMX 1.4, out and in.

What comes in belongs to no page: it is a StringTranslation without a context, under the name
of its file.
"""

from collections.abc import Iterator
from itertools import islice

from django.db import transaction
from django.utils.translation import gettext as _
from lxml import etree
from translate.storage.tmx import tmxfile, tmxunit
from wagtail.models import Locale
from wagtail_localize.models import String, StringTranslation
from wagtail_localize.strings import StringValue

from content.reader import SIMPLE
from translation.files import inline
from translation.files.units import Unreadable, text_of
from translation.files.xliff import FORBIDDEN, LANGUAGE, without_declaration
from translation.rights import readable
from translation.sentences import UNSPOKEN

LARGEST = 20 * 1024 * 1024  # bytes; some 60,000 sentences
AT_ONCE = 500  # sentences that are read and written together
LONGEST = 10_000  # characters of one sentence
MANUAL = StringTranslation.TRANSLATION_TYPE_MANUAL


def write(source: Locale, target: Locale, user) -> Iterator[bytes]:
    """What people translated between the two languages, on pages that ``user`` may read.

    Part by part: the memory of years is large.
    """
    store = tmxfile(sourcelanguage=source.language_code)
    store.addheader()
    head, _body, foot = bytes(store).partition(b"<body/>")
    yield head + b"<body>\n"
    for pairs in _pairs(source, target, user):
        yield b"".join(_unit(source, target, *pair) for pair in pairs)
    yield b"  </body>" + foot


def _unit(source, target, said, words, title):
    said, words, title = (FORBIDDEN.sub("", text) for text in (said, words, title))
    unit = tmxunit.createfromxmlElement(etree.Element("tu", srclang=source.language_code))
    for locale, text, original in ((source, said, ""), (target, words, said)):
        node = unit.createlanguageNode(locale.language_code, "", "")
        inline.put_tmx(node[0], text, original)
        unit.xmlelement.append(node)
    if title:
        unit.addnote(title)
    return b"    " + etree.tostring(unit.xmlelement, encoding="utf-8") + b"\n"


def _pairs(source, target, user) -> Iterator[list[tuple[str, str, str]]]:
    """``[(sentence, its words, the title of a page or the name of a file)]``, some at once.

    Those of one sentence follow each other, so that the same words are known again.
    """
    rows = StringTranslation.objects.filter(
        translation_of__locale=source, locale=target, translation_type=MANUAL, has_error=False
    ).exclude(context__path__in=UNSPOKEN)
    columns = "translation_of__data", "data", "context__object_id", "tool_name"
    rows = rows.order_by("translation_of", "pk").values_list(*columns)
    rows, open_to = rows.iterator(chunk_size=AT_ONCE), readable(user)
    before, seen = "", set()
    while chunk := list(islice(rows, AT_ONCE)):
        keys = {key for _said, _words, key, _tool in chunk if key}
        pages = open_to.filter(source__object_id__in=keys)
        titles = dict(pages.values_list("source__object_id", "source__object_repr"))
        pairs = []
        for said, words, key, tool in chunk:
            if said != before:
                before, seen = said, set()
            title = titles.get(key) if key else tool
            if title is not None and words and words not in seen:
                seen.add(words)
                pairs.append((said, words, title))
        yield pairs


@transaction.atomic
def read(name: str, data: bytes, source: Locale, target: Locale, user) -> tuple[int, list[list]]:
    """Add the sentences of a TMX file to the memory; returns how many, and what was left out.

    That is ``[number of the unit, why, its words]``. Raises Unreadable.
    """
    store = _parsed(data)
    known = set(
        StringTranslation.objects.filter(
            context=None, locale=target, translation_of__locale=source
        ).values_list("translation_of__data", "data")
    )
    rows, problems = [], []
    for number, unit in enumerate(store.units, start=1):
        said, words = _text(unit, source), _text(unit, target)
        reason = _unfit(said, words, source, target)
        if reason:
            problems.append([number, reason, f"{said[:500]} → {words[:500]}"])
        elif (said, words) not in known:
            known.add((said, words))
            string = String.from_value(source, StringValue(said))
            rows.append(
                StringTranslation(
                    translation_of=string,
                    locale=target,
                    data=words,
                    translation_type=MANUAL,
                    tool_name=name[:255],
                    last_translated_by=user,
                )
            )
    StringTranslation.objects.bulk_create(rows, batch_size=1_000)
    return len(rows), problems


def _unfit(said, words, source, target):
    if not said or not words:
        return _("The unit is not in %(one)s and %(other)s.") % {"one": source, "other": target}
    if max(len(said), len(words)) > LONGEST:
        return _("The sentence is too long.")
    return ""


def _parsed(data):
    text = text_of(data, LARGEST)
    if "<!ENTITY" in text.upper():
        raise Unreadable(_("The file holds definitions that are not allowed."))
    if "<tmx" not in text[:2_000]:
        raise Unreadable(_("The file is not TMX."))
    try:
        return tmxfile.parsestring(without_declaration(text))
    except Exception as error:  # a file can be broken in more ways than its parser has names for
        raise Unreadable(_("The file is broken: %(reason)s") % {"reason": error}) from error


def _text(unit, locale):
    """What the unit says in the language, as HTML of inline tags; its region is as good."""
    said = {
        (node.get(LANGUAGE) or node.get("lang") or "").casefold(): node
        for node in reversed(unit.getlanguageNodes())
    }
    code = locale.language_code.casefold()
    near = (c for c in said if c.startswith(f"{code}-") and not c.endswith(SIMPLE))
    node = said.get(code, said.get(next(near, "")))
    text = unit.getNodeText(node, "preserve") if node is not None else ""
    return _html(text.strip()) if text else ""


def _html(text):
    """Inline tags as our own files have them, or plain text."""
    try:
        return StringValue.from_translated_html(text).data
    except ValueError:
        return StringValue.from_plaintext(text).data
