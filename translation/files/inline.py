"""Tags within a sentence as inline elements, which translators' programs protect, and back.

XLIFF 1.2 and TMX 1.4 hold the code of a tag in <bpt>, <ept> and <ph>; XLIFF 2.0 (4.2.3) has
<pc> and <ph>, whose code is <data> of the unit. What is no tag stays text of HTML, so that a file
in which tags are text, as PO has them and our XLIFF once had, is read in the same way.
"""

import re
from collections import defaultdict
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from lxml import etree
from wagtail_localize.strings import INLINE_TAGS

TAG = re.compile(rf"<(/?)({'|'.join(INLINE_TAGS)})\b[^<>]*>", re.IGNORECASE)
ID = re.compile(r"""\bid=["']?([^"'\s>]+)""")
TYPES = {"a": "link", "br": "lb", "b": "bold", "strong": "bold", "i": "italic", "em": "italic"}
AROUND = {"g", "pc"}  # words
OPENING, CLOSING, ALONE = {"bpt", "bx", "sc"}, {"ept", "ex", "ec"}, {"x", "ph", "it"}
IN_PLACE = OPENING | CLOSING | ALONE  # of a tag


@dataclass(frozen=True)
class Piece:
    """Text, or a tag: its ``role`` is "bpt" (it opens), "ept" (it closes) or "ph" (it is alone).

    Both ends of a tag have one ``number``, the same in the original and in its translation.
    """

    text: str
    name: str = ""
    role: str = ""
    number: int = 0

    @property
    def mark(self) -> str:
        """What the editor calls an opening tag: "a1", "b"."""
        found = ID.search(self.text)
        return found[1] if found else self.name

    @property
    def kind(self) -> str:
        return TYPES.get(self.name, f"x-html-{self.name}")


def pieces(html: str, source: str = "") -> list[Piece]:
    """``html`` in pieces; ``source`` is the original of a translation.

    Raises ValidationError that names the tag that is not closed, or not open where it is closed.
    """
    found, opened, free = [], [], defaultdict(list)
    known = [piece for piece in pieces(source) if piece.role in {"bpt", "ph"}] if source else []
    for piece in known:
        free[piece.text].append(piece.number)
    last = len(known)
    at = 0
    for tag in TAG.finditer(html):
        if text := html[at : tag.start()]:
            found.append(Piece(text))
        at, code, name = tag.end(), tag[0], tag[2].lower()
        if tag[1]:
            if not opened or opened[-1].name != name:
                raise ValidationError(
                    _("The mark ⟦/%(name)s⟧ stands where ⟦%(name)s⟧ is not open.") % {"name": name}
                )
            found.append(Piece(code, name, "ept", opened.pop().number))
            continue
        alone = name == "br" or code.endswith("/>")
        if free[code]:
            number = free[code].pop(0)
        else:
            number = last = last + 1
        found.append(Piece(code, name, "ph" if alone else "bpt", number))
        if not alone:
            opened.append(found[-1])
    if opened:
        name = opened[-1].mark
        raise ValidationError(_("The mark ⟦%(name)s⟧ is not closed.") % {"name": name})
    return [*found, Piece(html[at:])] if html[at:] else found


def _pieces_or_text(html, source):
    try:
        return pieces(html, source)
    except ValidationError:
        return [Piece(html)]


def put(node, html: str, source: str = "") -> None:
    """Write ``html`` into ``node`` of XLIFF 1.2."""
    for piece in _pieces_or_text(html, source):
        if piece.role:
            kind = {} if piece.role == "ept" else {"ctype": piece.kind}
            _add(node, piece.role, id=str(piece.number), **kind).text = piece.text
        else:
            _say(node, piece.text)


def put_tmx(node, html: str, source: str = "") -> None:
    """Write ``html`` into a <seg> of TMX; ``x`` tells which tags of two languages are the same."""
    for piece in _pieces_or_text(html, source):
        if piece.role:
            number = str(piece.number)
            pair = {} if piece.role == "ph" else {"i": number}
            same = {} if piece.role == "ept" else {"x": number, "type": piece.kind}
            _add(node, piece.role, **pair, **same).text = piece.text
        else:
            _say(node, piece.text)


def put_2(node, html: str, data: dict[str, str], source: str = "") -> None:
    """Write ``html`` into ``node`` of XLIFF 2.0; ``data`` is ``{code: its id in the unit}``."""
    for piece in _pieces_or_text(html, source):
        if not piece.role:
            _say(node, piece.text)
            continue
        ref = data.setdefault(piece.text, f"d{len(data) + 1}")
        if piece.role == "ph":
            _add(node, "ph", id=str(piece.number), dataRef=ref)
        elif piece.role == "bpt":
            # Readers would miss a link: a translation without one is not published.
            whole = {"canCopy": "no", "canDelete": "no"} if piece.name == "a" else {}
            node = _add(node, "pc", id=str(piece.number), **whole, dataRefStart=ref)
        else:
            node.set("dataRefEnd", ref)
            node = node.getparent()


def _add(parent, name, **attributes):
    return etree.SubElement(parent, etree.QName(etree.QName(parent).namespace, name), **attributes)


def _say(node, text):
    if len(node):
        node[-1].tail = (node[-1].tail or "") + text
    else:
        node.text = (node.text or "") + text


class Elements:
    """Reads the inline elements of one unit.

    ``sources`` are its originals, ``data`` is ``{id: code}`` of XLIFF 2.0. An element of the
    translation whose code a program dropped stands for what its namesake in the original does.
    """

    def __init__(self, sources, data):
        self.data, self.known = data, {}
        for source in sources:
            for child in source.iterdescendants():
                if name_of(child) not in AROUND | IN_PLACE or not _key(child)[1]:
                    continue
                before, after = self.known.get(_key(child), ("", ""))
                one, other = self._said(child)
                self.known[_key(child)] = before or one, after or other

    def html(self, node) -> str:
        """The text of ``node`` with the code that its elements stand for; "" for None."""
        if node is None:
            return ""
        text = node.text or ""
        for child in node:
            text += self._code(child) + (child.tail or "")
        return text

    def lost(self, node) -> list[str]:
        """Elements in the place of a tag, nobody knows which: the sentence may lack something."""
        return [_tag(child) for child in _within(node, IN_PLACE | {"cp"}) if not self._code(child)]

    def foreign(self, node) -> list[str]:
        """Elements around words that neither stand for a tag nor are in the original."""
        return [
            _tag(child)
            for child in _within(node, AROUND)
            if not any(self._ends(child)) and _key(child) not in self.known
        ]

    def _code(self, child):
        name = name_of(child)
        if name == "cp":
            return _character(child.get("hex", ""))
        if name in AROUND:
            return self.html(child).join(self._ends(child))
        if name in IN_PLACE:
            return self._ends(child)[name in CLOSING]
        return self.html(child) if name else ""  # what has no name is a comment

    def _ends(self, child):
        """The codes before and after what ``child`` is around; one of two that are apart."""
        for ends in (self._said(child), self.known.get(_key(child), ())):
            if any(ends):
                return ends
        code = child.get("equiv-text") or child.get("equiv", "")
        return ("", code) if name_of(child) in CLOSING else (code, "")

    def _said(self, child):
        """As ``_ends``, if ``child`` itself says it."""
        refs = child.get("dataRef") or child.get("dataRefStart"), child.get("dataRefEnd")
        before, after = (self.data.get(ref, "") for ref in refs)
        if name_of(child) not in AROUND:
            before = before or self.html(child)
        return ("", before) if name_of(child) in CLOSING else (before, after)


def name_of(node) -> str:
    """The name of an element; "" for a comment."""
    return etree.QName(node).localname if isinstance(node.tag, str) else ""


def _key(child):
    """What an element is known by: its two ends may be apart, each with an id of its own."""
    alone = name_of(child) in ALONE
    return alone, child.get("startRef") or child.get("rid") or child.get("id")


def _within(node, names):
    found = () if node is None else node.iterdescendants()
    return [child for child in found if name_of(child) in names]


def _tag(child):
    number = f' id="{child.get("id")}"' if child.get("id") else ""
    return f"<{name_of(child)}{number}>"


def _character(number):
    """That of a hexadecimal ``number``; "" for what is none."""
    try:
        return chr(int(number, 16)).encode().decode()
    except (ValueError, OverflowError):
        return ""
