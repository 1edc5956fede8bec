"""Mails that wait to be sent: written down in the transaction that causes them."""

from events.models import Message


def tell(registration, kind, *, about="", **context) -> Message | None:
    """Write down the mail ``kind`` to ``registration``; None when it is told already.

    ``about`` distinguishes two mails of one kind ("3" for the third change); ``context``
    are plain values for the template. Call it inside the transaction of what it tells.
    """
    message, new = Message.objects.get_or_create(
        registration=registration,
        key=f"{kind}:{about}",
        defaults={"kind": kind, "context": context},
    )
    return message if new else None
