"""A mail of the workspace: to one person, in their language, as plain text and as HTML."""

import re
from email.headerregistry import Address
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation

from content.reader import ENGLISH
from content.templatetags.languages import direction
from translation.models import Work


def send(kind: str, work: Work, user, *, about: str = "", **context) -> None:
    """Send the mail ``templates/emails/<kind>.html`` about ``work``; for the worker.

    ``about`` makes its Message-ID, so that a mail that was sent twice is shown once;
    ``context`` has ``address``, a path below the site's.
    """
    context |= {
        "title": work.original.source.object_repr,
        "into": work.locale.language_code,
        "work": work,
    }
    letter(kind, user, about=f"{work.pk}.{about}.{user.pk}", **context).send()


def language_of(user) -> str:
    """The language in which the platform writes to ``user``."""
    return user.language or settings.LANGUAGE_CODE or ENGLISH


def letter(kind, user, *, about: str, headers: dict | None = None, **context):
    """The mail of ``kind`` to ``user``, as EmailMultiAlternatives; see ``send``."""
    language = language_of(user)
    with translation.override(language):
        context |= {
            "name": user.get_full_name(),
            "language": language,
            "dir": direction(language),
            "site_name": settings.SITE_NAME,
            "base": settings.BASE_URL,
            "own": settings.WAGTAILADMIN_BASE_URL + context["address"],
        }
        context["body"] = _written("body.txt", kind, context)
        mail = EmailMultiAlternatives(
            subject=" ".join(_written("subject.txt", kind, context).split()),
            body=_written("layout.txt", kind, context) + "\n",
            to=[str(Address(user.get_full_name(), addr_spec=user.email))],
            headers={
                "Message-ID": f"<{kind}.{about}@{_host()}>",
                "Auto-Submitted": "auto-generated",  # RFC 3834 §5
                "Content-Language": language,
                **(headers or {}),
            },
        )
        mail.attach_alternative(_written("layout.html", kind, context), "text/html")
    return mail


def _host():
    return urlsplit(settings.BASE_URL).hostname


def _written(layout, kind, context):
    said = render_to_string(f"emails/{kind}.html", context | {"layout": f"emails/{layout}"})
    if layout.endswith(".html"):
        return said
    lines = "\n".join(line.strip() for line in said.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip()
