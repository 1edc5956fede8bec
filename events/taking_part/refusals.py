"""Why somebody cannot take part, in words for the person who asked."""

from django.utils.translation import gettext_lazy as _


class SignupError(Exception):
    """A registration that cannot be done; nothing was written.

    ``message`` is for the reader; ``field`` is the form field that it is about, "" for none.
    """

    message = _("This registration cannot be done.")
    field = ""

    def __init__(self, message=None):
        if message is not None:
            self.message = message
        super().__init__(self.message)

    def __str__(self):
        return str(self.message)


class NotHere(SignupError):
    message = _("Nobody registers for this event here.")


class NotYetOpen(SignupError):
    message = _("Registration has not opened yet.")


class Closed(SignupError):
    message = _("Registration is closed.")


class NotHeld(SignupError):
    message = _("This event does not take place as announced: nobody can register now.")


class Over(SignupError):
    message = _("This event is over.")


class PartnersOnly(SignupError):
    message = _("This event is for partners only. Sign in to register.")


class Full(SignupError):
    message = _("There are not enough places left.")
    field = "places"


class SessionFull(SignupError):
    message = _("A session that you chose has no place left. Please choose again.")
    field = "sessions"


class SessionsAtOnce(SignupError):
    """Nobody can be in ``first`` and in ``second``, titles of sessions."""

    field = "sessions"

    def __init__(self, first, second):
        message = _("“%(first)s” and “%(second)s” are at the same time. Please choose one of them.")
        super().__init__(message % {"first": first, "second": second})


class GroupTooLarge(SignupError):
    message = _("One registration cannot bring so many people.")
    field = "places"


class Ended(SignupError):
    message = _("This registration has ended. You can register again.")


class NotOffered(SignupError):
    message = _("No place is offered to this registration.")
