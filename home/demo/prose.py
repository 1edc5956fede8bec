"""Written words, wrapped in the source and whole in the field."""


def line(text):
    """``text`` with every run of white space, also line breaks, as one space."""
    return " ".join(text.split())


def paras(text):
    """Rich text: a paragraph for each part of ``text`` that stands between empty lines."""
    return "".join(f"<p>{line(part)}</p>" for part in text.strip().split("\n\n"))


def points(text, tag="ul"):
    """Rich text: a list with an item for each part of ``text`` between empty lines."""
    items = "".join(f"<li>{line(part)}</li>" for part in text.strip().split("\n\n"))
    return f"<{tag}>{items}</{tag}>"


def story(*parts):
    """Blocks of the parts: a text of paragraphs, or a heading as ``("heading", text)``."""
    return [part if isinstance(part, tuple) else ("text", paras(part)) for part in parts]
